package io.github.safetysupervision.problem;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The same words in Chinese and in English.
 *
 * @param zh the Chinese words
 * @param en the English words
 */
public record Wording(String zh, String en) {

  private static final int LISTED = 10;

  /**
   * Checks that both languages are there.
   *
   * @param zh the Chinese words
   * @param en the English words
   */
  public Wording {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /**
   * Returns words that are the same in both languages, such as a code.
   *
   * @param text the words
   * @return the wording
   */
  public static Wording same(String text) {
    return new Wording(text, text);
  }

  /**
   * Returns names, the first ten of them and how many there are.
   *
   * @param names the names, such as ids
   * @return the wording
   */
  public static Wording listing(List<String> names) {
    List<String> few = names.subList(0, Math.min(LISTED, names.size()));
    boolean isAll = few.size() == names.size();
    return new Wording(
        String.join("、", few) + (isAll ? "" : "等" + names.size() + "个"),
        String.join(", ", few) + (isAll ? "" : " and " + (names.size() - LISTED) + " more"));
  }

  /**
   * Returns the words for a reader, of words that are used in one place only: what {@link
   * #in(Locale)} says of a wording.
   *
   * @param locale the reader's locale; its language alone counts
   * @param zh the Chinese words
   * @param en the English words
   * @return the words
   */
  public static String oneOf(Locale locale, String zh, String en) {
    return locale.getLanguage().equals("en") ? en : zh;
  }

  /**
   * Returns the words for a reader: English where the locale's language is {@code en}, Chinese
   * otherwise.
   *
   * @param locale the reader's locale; its language alone counts
   * @return the words
   */
  public String in(Locale locale) {
    return oneOf(locale, zh, en);
  }
}
