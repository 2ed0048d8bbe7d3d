package io.github.safetysupervision.json;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which file it was (文件摘要): the size and fingerprint of its bytes as they are stored, packed if
 * they are. Whoever has a report and a file can tell whether they belong together: {@code
 * sha256sum} gives the same.
 *
 * @param name the name of the file
 * @param bytes how many bytes it has
 * @param sha256 the SHA-256 of them, as 64 hexadecimal digits in lower case
 */
public record FileDigest(String name, long bytes, String sha256) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @param name the name of the file
   * @param bytes how many bytes it has
   * @param sha256 the SHA-256 of them
   * @throws IllegalArgumentException if the size is negative, or the digest no SHA-256
   */
  public FileDigest {
    Objects.requireNonNull(name, "name");
    if (bytes < 0 || !isDigest(sha256)) {
      throw new IllegalArgumentException("no digest of a file: " + bytes + " " + sha256);
    }
  }

  /** Whether a text is the digest of something. */
  static boolean isDigest(String text) {
    return FORM.matcher(text).matches();
  }
}
