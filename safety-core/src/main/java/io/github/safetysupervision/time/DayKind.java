package io.github.safetysupervision.time;

/**
 * What a calendar knows about a day (日期性质). "Not published" is an answer of its own: a weekday of
 * next year may still become a holiday, and nobody is to guess.
 */
public enum DayKind {
  /** A working day (工作日): an ordinary weekday, or a weekend day worked in exchange. */
  WORKDAY,
  /** A day of rest (休息日): a weekend day or a holiday. */
  REST_DAY,
  /** The arrangement of that year has not been handed in. */
  NOT_PUBLISHED
}
