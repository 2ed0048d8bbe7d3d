package io.github.safetysupervision.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that bounds a number, and where it stands. */
record BoundWord(String text, Bound bound) {

  /** Words before the number; a longer word stands before the one it starts with. */
  private static final List<BoundWord> BEFORE =
      List.of(
          new BoundWord("正好", Bound.EXACT),
          new BoundWord("不少于", Bound.AT_LEAST),
          new BoundWord("不低于", Bound.AT_LEAST),
          new BoundWord("至少", Bound.AT_LEAST),
          new BoundWord("最少", Bound.AT_LEAST),
          new BoundWord("超过", Bound.MORE_THAN),
          new BoundWord("超", Bound.MORE_THAN),
          new BoundWord("逾", Bound.MORE_THAN),
          new BoundWord("多于", Bound.MORE_THAN),
          new BoundWord("高于", Bound.MORE_THAN),
          new BoundWord("不超过", Bound.AT_MOST),
          new BoundWord("不多于", Bound.AT_MOST),
          new BoundWord("不高于", Bound.AT_MOST),
          new BoundWord("至多", Bound.AT_MOST),
          new BoundWord("最多", Bound.AT_MOST),
          new BoundWord("不足", Bound.LESS_THAN),
          new BoundWord("不满", Bound.LESS_THAN),
          new BoundWord("不到", Bound.LESS_THAN),
          new BoundWord("少于", Bound.LESS_THAN),
          new BoundWord("低于", Bound.LESS_THAN),
          new BoundWord("将近", Bound.NEARLY),
          new BoundWord("近", Bound.NEARLY),
          new BoundWord("大约", Bound.ABOUT),
          new BoundWord("约", Bound.ABOUT));

  /** Words after the count noun. */
  private static final List<BoundWord> AFTER =
      List.of(
          new BoundWord("以上", Bound.AT_LEAST),
          new BoundWord("以下", Bound.AT_MOST),
          new BoundWord("以内", Bound.AT_MOST),
          new BoundWord("左右", Bound.ABOUT),
          new BoundWord("上下", Bound.ABOUT));

  /** Marks between the two numbers of a range. */
  private static final String CONNECTORS = "至到-–—~～－";

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

  /** Whether such a word leaves nothing, or says nothing, next to zero. */
  static boolean isEmptyAtZero(Bound bound) {
    return bound == Bound.AT_LEAST_WITHIN || bound == Bound.LESS_THAN || bound == Bound.NEARLY;
  }

  static boolean isAndMore(char c) {
    return c == '余' || c == '多';
  }

  static boolean isConnector(char c) {
    return CONNECTORS.indexOf(c) >= 0;
  }

  /** Whether a noun so written could not be told from a bound word beside it. */
  static boolean touches(String noun) {
    return isAndMore(noun.charAt(0)) || isConnector(noun.charAt(0)) || after(noun) != null;
  }
}
