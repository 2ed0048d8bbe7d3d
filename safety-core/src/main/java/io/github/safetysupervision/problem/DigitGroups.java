package io.github.safetysupervision.problem;

/**
 * The digits that follow one another from a place in a text, across single signs such as blanks and
 * dashes: at most so many that the longest number and one digit more are among them.
 */
final class DigitGroups {

  private static final int MOST = 24;
  private static final int MOST_SIGNS = 3;

  private final String text;
  private final int[] at = new int[MOST];
  private final int[] values = new int[MOST];
  private final int[] group = new int[MOST];
  private int count;

  DigitGroups(String text, int from) {
    this.text = text;
    int signs = 0;
    for (int i = from; i < text.length() && count < MOST && signs <= MOST_SIGNS; i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        at[count] = i;
        values[count] = digit;
        group[count] = count == 0 ? 0 : group[count - 1] + (signs > 0 ? 1 : 0);
        count++;
        signs = 0;
      } else if (isSign(c)) {
        signs++;
      } else {
        return;
      }
    }
  }

  /** The value of a half-width or full-width digit, or -1. */
  static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Whether a sign may stand inside a number. */
  static boolean isSign(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\u00a0', '\u3000', '(', ')', '（', '）' -> true;
      default -> isDash(c) || (c > 0x7f && Character.getType(c) == Character.FORMAT);
    };
  }

  static boolean isDash(char c) {
    return switch (c) {
      case '-', '－', '‐', '‑', '‒', '–', '—', '−' -> true;
      default -> false;
    };
  }

  int count() {
    return count;
  }

  int value(int i) {
    return values[i];
  }

  int at(int i) {
    return at[i];
  }

  /** The number of so many digits from one of them on. */
  int number(int from, int digits) {
    int out = 0;
    for (int i = from; i < from + digits; i++) {
      out = out * 10 + values[i];
    }
    return out;
  }

  /** Whether a number of so many digits, from one of them on, ends where a group of digits ends. */
  boolean endsAt(int end) {
    return end <= count && (end == count ? end < MOST : group[end] != group[end - 1]);
  }

  /** Whether a group of digits begins at one of them. */
  boolean beginsAt(int i) {
    return i == 0 || group[i] != group[i - 1];
  }

  /** Whether there is no sign between the digits. */
  boolean isSolid(int from, int end) {
    return group[from] == group[end - 1];
  }

  /** Whether digits are grouped as written, given the lengths of the groups. */
  boolean isGrouped(int from, int... lengths) {
    int i = from;
    for (int length : lengths) {
      if (i + length > count
          || !isSolid(i, i + length)
          || !(i == from || beginsAt(i))
          || !endsAt(i + length)) {
        return false;
      }
      i += length;
    }
    return true;
  }

  /** Whether digits are grouped as numbers are: three or more first, no single ones, or all so. */
  boolean isGroupedAsOneNumber(int from, int end) {
    if (isSolid(from, end)) {
      return true;
    }
    int first = 1;
    while (group[from + first] == group[from]) {
      first++;
    }
    boolean allSingle = true;
    boolean noSingle = true;
    for (int i = from; i < end; i++) {
      boolean isAlone = (i == from || beginsAt(i)) && (i + 1 == end || beginsAt(i + 1));
      allSingle &= isAlone;
      noSingle &= !isAlone;
    }
    return allSingle || (noSingle && first >= 3);
  }

  /** Whether a dash and further letters or digits come before the first, or follow. */
  boolean isPartOfCode(int end) {
    int before = at[0] - 1;
    int after = at[end - 1] + 1;
    return (before > 0
            && isDash(text.charAt(before))
            && NumberContext.isAlphanumeric(text.charAt(before - 1)))
        || (after + 1 < text.length()
            && isDash(text.charAt(after))
            && NumberContext.isAlphanumeric(text.charAt(after + 1)));
  }

  /** Whether a sign and further digits come before the first. */
  boolean isJoinedBefore() {
    int before = at[0] - 1;
    return before > 0 && isSign(text.charAt(before)) && digit(text.charAt(before - 1)) >= 0;
  }
}
