package io.github.safetysupervision.record;

/**
 * The codes that values of a coded type have: those between two ends, of some types with gaps.
 *
 * <p>Only a program can make a value of which no file holds the text, such as a count of -3 or a
 * day of the year 12000. Its code lies outside, and it counts as unread.
 */
class CodeDomain {

  /** Where there is no further code; itself none of any domain. */
  static final long NONE = Long.MAX_VALUE;

  private final long lowest;
  private final long highest;

  /** Both ends are codes of values. */
  CodeDomain(long lowest, long highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  final long lowest() {
    return lowest;
  }

  final long highest() {
    return highest;
  }

  /** Whether the code of some value, maybe one that only a program can make, lies inside. */
  final boolean has(long code) {
    return lowest <= code && code <= highest;
  }

  /** Returns the first code from a number on, itself included, or {@link #NONE}. */
  final long next(long number) {
    return number > highest ? NONE : nextInside(Math.max(number, lowest));
  }

  /** The same for a number between the two ends. */
  long nextInside(long number) {
    return number;
  }

  /** Returns the last code of the values that count as the same as that of a key. */
  long lastAlike(long code) {
    return code;
  }
}
