package io.github.safetysupervision.quantity;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word that bounds a number, and where it stands; all in folded text ({@link NumeralSpelling}).
 */
record BoundWord(String text, Bound bound) {

  /** Words before the number; a longer word stands before the one it starts with. */
  private static final List<BoundWord> BEFORE =
      List.of(
          new BoundWord("正好", Bound.EXACT),
          new BoundWord("不少于", Bound.AT_LEAST),
          new BoundWord("不低于", Bound.AT_LEAST),
          new BoundWord("不小于", Bound.AT_LEAST),
          new BoundWord("大于等于", Bound.AT_LEAST),
          new BoundWord(">=", Bound.AT_LEAST),
          new BoundWord("≥", Bound.AT_LEAST),
          new BoundWord("至少", Bound.AT_LEAST),
          new BoundWord("最少", Bound.AT_LEAST),
          new BoundWord("超过", Bound.MORE_THAN),
          new BoundWord("超", Bound.MORE_THAN),
          new BoundWord("逾", Bound.MORE_THAN),
          new BoundWord("多于", Bound.MORE_THAN),
          new BoundWord("高于", Bound.MORE_THAN),
          new BoundWord("大于", Bound.MORE_THAN),
          new BoundWord(">", Bound.MORE_THAN),
          new BoundWord("不超过", Bound.AT_MOST),
          new BoundWord("不多于", Bound.AT_MOST),
          new BoundWord("不高于", Bound.AT_MOST),
          new BoundWord("不大于", Bound.AT_MOST),
          new BoundWord("未超过", Bound.AT_MOST),
          new BoundWord("小于等于", Bound.AT_MOST),
          new BoundWord("<=", Bound.AT_MOST),
          new BoundWord("≤", Bound.AT_MOST),
          new BoundWord("至多", Bound.AT_MOST),
          new BoundWord("最多", Bound.AT_MOST),
          new BoundWord("不足", Bound.LESS_THAN),
          new BoundWord("不满", Bound.LESS_THAN),
          new BoundWord("不到", Bound.LESS_THAN),
          new BoundWord("少于", Bound.LESS_THAN),
          new BoundWord("低于", Bound.LESS_THAN),
          new BoundWord("小于", Bound.LESS_THAN),
          new BoundWord("<", Bound.LESS_THAN),
          new BoundWord("将近", Bound.NEARLY),
          new BoundWord("近", Bound.NEARLY),
          new BoundWord("大约", Bound.ABOUT),
          new BoundWord("约", Bound.ABOUT));

  /** Words after the count noun. */
  private static final List<BoundWord> AFTER =
      List.of(
          new BoundWord("及以上", Bound.AT_LEAST),
          new BoundWord("或以上", Bound.AT_LEAST),
          new BoundWord("(含)以上", Bound.AT_LEAST),
          new BoundWord("以上", Bound.AT_LEAST),
          new BoundWord("及以下", Bound.AT_MOST),
          new BoundWord("或以下", Bound.AT_MOST),
          new BoundWord("(含)以下", Bound.AT_MOST),
          new BoundWord("以下", Bound.AT_MOST),
          new BoundWord("以内", Bound.AT_MOST),
          new BoundWord("左右", Bound.ABOUT),
          new BoundWord("上下", Bound.ABOUT));

  /** Words that close an amount of money: 叁万元整 is no rounded number. */
  private static final List<BoundWord> CLOSING =
      List.of(new BoundWord("整", Bound.EXACT), new BoundWord("正", Bound.EXACT));

  /** Marks between the two numbers of a range. */
  private static final String CONNECTORS = "至到-–—~～－";

  /** Words inside a number: 余 and 多 for somewhat more, 来 for more or less. */
  private static final String AND_MORE = "余多来";

  /**
   * Characters that bound, multiply, divide or are numbers, besides the numerals: no local noun
   * holds one, for it would be a number read as part of a noun. 点 is a decimal point (三点五), 及 joins
   * 及以上, 兆 is a million to some and a billion to others.
   */
  private static final String IN_NO_NOUN = AND_MORE + "几数半点及之第整不未约近逾超至到以皕俩仨兆京垓秭穰又强弱许好过于满左右";

  /**
   * More of the kind: words behind a number that are not read, tenths, millionths but in units of
   * their own, and from so many on.
   */
  private static final Pattern IN_NO_NOUN_THERE =
      Pattern.compile("前后|开外|出头|个把|^微(?![克米升秒])|^[成折]|[上下内外]$|.起$|.正$");

  static @Nullable BoundWord before(String text) {
    for (BoundWord word : BEFORE) {
      if (text.startsWith(word.text)) {
        return word;
      }
    }
    return null;
  }

  static @Nullable BoundWord after(String text) {
    for (BoundWord word : AFTER) {
      if (text.endsWith(word.text)) {
        return word;
      }
    }
    return null;
  }

  /** Returns 整 or 正 at the end, which only money takes. */
  static @Nullable BoundWord closing(String text) {
    for (BoundWord word : CLOSING) {
      if (text.endsWith(word.text)) {
        return word;
      }
    }
    return null;
  }

  /** Whether such a word leaves nothing, or says nothing, next to zero. */
  static boolean isEmptyAtZero(Bound bound) {
    return bound == Bound.AT_LEAST_WITHIN || bound == Bound.LESS_THAN || bound == Bound.NEARLY;
  }

  static boolean isAndMore(char c) {
    return AND_MORE.indexOf(c) >= 0;
  }

  static boolean isConnector(char c) {
    return CONNECTORS.indexOf(c) >= 0;
  }

  /** Whether a text holds a number, or a word beside one, so that it can be no noun. */
  static boolean isIn(String noun) {
    return noun.chars()
            .anyMatch(c -> Numeral.isNumeralChar((char) c) || IN_NO_NOUN.indexOf((char) c) >= 0)
        || IN_NO_NOUN_THERE.matcher(noun).find()
        || Stream.concat(BEFORE.stream(), AFTER.stream()).anyMatch(w -> noun.contains(w.text));
  }
}
