package io.github.safetysupervision.code;

/**
 * What a dated list says about a code on a date (收录情况).
 *
 * <p>There are three answers, not two: a list that does not speak for the date has not said that
 * the code is unknown.
 */
public enum Listing {
  /** The list speaks for the date and holds the code. */
  LISTED,
  /** The list speaks for the date and does not hold the code. */
  NOT_LISTED,
  /** The list does not speak for the date; take the edition of that date. */
  UNDECIDED
}
