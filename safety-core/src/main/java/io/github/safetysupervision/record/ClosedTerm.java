package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;

/** A word of a list that law closes (法定用语), implemented by enums such as the hazard grade. */
public interface ClosedTerm {

  /**
   * Returns the word's text form in files, lower case with hyphens.
   *
   * @return the text form, such as {@code major}
   */
  String code();

  /**
   * Returns the word as people say it.
   *
   * @return the words in Chinese and English
   */
  Wording wording();
}
