package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Says how many of something there are, in both languages. */
final class Names {

  private static final int SAID = 10;
  private static final List<String> NUMERALS =
      List.of("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十");

  private Names() {}

  /** A small number as it is said: 五; a greater one in digits. */
  static Wording number(int n) {
    String digits = Integer.toString(n);
    return new Wording(n < NUMERALS.size() ? NUMERALS.get(n) : digits, digits);
  }

  /** The first ten texts, and a mark where there are more. */
  static String joined(List<String> texts, String separator, String more) {
    String few = texts.stream().limit(SAID).collect(Collectors.joining(separator));
    return texts.size() > SAID ? few + separator + more : few;
  }
}
