package io.github.safetysupervision.record;

import java.util.Objects;
import java.util.Set;

/**
 * A word of a list that law leaves open (用语), such as the channel a hazard was found through.
 *
 * <p>The word as written is kept. Where it is a label of our list, in Chinese or English, or a
 * province's mapping was handed in, {@link #code()} is the word of our list that it stands for;
 * otherwise both are the same. Filters compare codes. A word that is near a known one and none
 * itself, such as {@code thrid-party}, stays as it is; filters then do not know which of the two it
 * is.
 *
 * @param raw the word as written
 * @param code the word of the list it stands for
 * @param near the codes of a mapping's words that it is near to; those near in the list itself are
 *     known without
 */
public record Term(String raw, String code, Set<String> near) {

  /**
   * Checks that all are there.
   *
   * @param raw the word as written
   * @param code the word of the list it stands for
   * @param near the codes of a mapping's words that it is near to
   */
  public Term {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(code, "code");
    near = Set.copyOf(near);
  }

  /**
   * Returns a word that stands for another.
   *
   * @param raw the word as written
   * @param code the word of the list it stands for
   */
  public Term(String raw, String code) {
    this(raw, code, Set.of());
  }

  /**
   * Returns a word that stands for itself.
   *
   * @param code the word
   * @return the term
   */
  public static Term of(String code) {
    return new Term(code, code);
  }

  /** Returns the text form: the word as written. */
  @Override
  public String toString() {
    return raw;
  }
}
