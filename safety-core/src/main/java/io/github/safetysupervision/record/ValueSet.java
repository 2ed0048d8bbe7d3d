package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Truth;

/**
 * The values of one field that a filter accepts (取值集合), with or without the absence of a value.
 *
 * <p>All sets on one field are of one kind: a {@link CodeSet} where its type is coded, a {@link
 * KeySet} elsewhere. Any field may lack its value, a required one too: filters are asked about the
 * rest of a broken record.
 *
 * <p>Laws: {@code and} accepts what both accept. What {@code isNothing}, {@code isAnything} and
 * {@code isWithin} say is so; for coded fields they say it wherever it is so. A value of which
 * nothing is known passes what accepts anything, fails what accepts nothing, and leaves it unknown
 * of every other set.
 */
abstract sealed class ValueSet permits CodeSet, KeySet {

  private final Truth ofUnread;

  ValueSet(boolean isNothing, boolean isAnything) {
    this.ofUnread = isNothing ? Truth.FALSE : isAnything ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether no value and no absence is among these. */
  final boolean isNothing() {
    return ofUnread == Truth.FALSE;
  }

  /** Whether every value and the absence is among these. */
  final boolean isAnything() {
    return ofUnread == Truth.TRUE;
  }

  /** The answer for a value of which nothing is known. */
  final Truth ofUnread() {
    return ofUnread;
  }

  /** Whether the value of the field is among these, as far as it is known. */
  abstract Truth holds(Field<?, ?> field, FieldValues values);

  /** The values of both, of which the other is on the same field. */
  abstract ValueSet and(ValueSet other);

  /** Whether all of these are among others on the same field. */
  abstract boolean isWithin(ValueSet other);
}
