package io.github.safetysupervision.record;

import java.util.Objects;

/**
 * A word of a list that law leaves open (用语), such as the channel a hazard was found through.
 *
 * <p>The word as written is kept. Where a province's mapping was handed in, {@link #code()} is the
 * word of our list that it stands for; otherwise both are the same. Filters compare codes.
 *
 * @param raw the word as written
 * @param code the word of the list it stands for
 */
public record Term(String raw, String code) {

  /**
   * Checks that both are there.
   *
   * @param raw the word as written
   * @param code the word of the list it stands for
   */
  public Term {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(code, "code");
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
