package io.github.safetysupervision.record;

/**
 * How much of a record that was not read whole is lost (缺失程度). The less is known of it, the more
 * figures it leaves undecided.
 */
public enum Loss {
  /**
   * A value: one record of its type, of which some values could not be read. What could be read and
   * what is absent is known.
   */
  VALUE,
  /**
   * A name: one record of its type, with a name damaged or near a known one. What could be read is
   * known; what a name near them hides is unread, and all that is absent if a damaged name
   * resembles none.
   */
  NAME,
  /** The type: one record, or none, of a type whose name is near the one written. */
  TYPE,
  /**
   * The frame: any number of records, of the types that are named in it, or of any type if none is
   * named.
   */
  FRAME
}
