package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.List;

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

  /**
   * Returns other Chinese words for it, which are read too and never written.
   *
   * @return the words, such as 一般事故隐患 beside 一般隐患; mostly none
   */
  default List<String> synonyms() {
    return List.of();
  }
}
