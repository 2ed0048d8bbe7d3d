package io.github.safetysupervision.record;

/**
 * A name of which characters were lost (损坏的名称): what is left of it before and behind them. Lost is
 * what an earlier conversion replaced by U+FFFD, and half of a character. For readers of other
 * formats.
 */
public final class DamagedName {

  private static final char REPLACEMENT = '\ufffd';

  private static final int FEWEST_LEFT = 4;

  private final String before;
  private final String after;
  private final String left;
  private final boolean isEnoughLeft;

  /**
   * Takes a name apart.
   *
   * @param name the name as it came
   */
  public DamagedName(String name) {
    int first = 0;
    while (first < name.length() && !isLost(name.charAt(first))) {
      first++;
    }
    int last = name.length();
    while (last > first && !isLost(name.charAt(last - 1))) {
      last--;
    }
    StringBuilder rest = new StringBuilder();
    name.chars().filter(c -> !isLost((char) c)).forEach(c -> rest.append((char) c));
    before = name.substring(0, first);
    after = name.substring(last);
    left = rest.toString();
    // Text of another encoding has stray letters between its damage, which mean nothing.
    isEnoughLeft =
        left.length() >= FEWEST_LEFT && left.length() > 2 * (name.length() - left.length());
  }

  private static boolean isLost(char c) {
    return c == REPLACEMENT || Character.isSurrogate(c);
  }

  /**
   * Whether it may have been a known name.
   *
   * @param known a known name
   * @return false only if it surely was another, or too little is left of it to tell
   */
  public boolean mayBe(String known) {
    return isEnoughLeft
        && ((known.startsWith(before) && known.endsWith(after))
            || known.equals(left)
            || Spelling.isNear(known, left));
  }
}
