package io.github.safetysupervision.statistics;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * The texts by which the values of one coded field are counted, by their codes, one a slot: of
 * millions of records a few hundred days are asked for again and again, and none is made twice in a
 * row. What values count as the same by is told by their codes, so nothing else has to be looked
 * at.
 */
final class KeyMemo {

  /** A prime, as the codes of areas are multiples of many a round number. */
  private static final int SLOTS = 509;

  private final Field<?, ?> field;
  private final boolean isCoded;
  private long[] codes = {};
  private @Nullable String[] texts = {};

  KeyMemo(Field<?, ?> field) {
    this.field = field;
    this.isCoded = field.type() instanceof ScalarType<?> scalar && scalar.isCoded();
  }

  /** The text of the value of a record, or null if it is not known by its code. */
  @Nullable String find(FieldValues values) {
    if (codes.length == 0) {
      return null;
    }
    long code = values.code(field);
    int slot = slot(code);
    return code != FieldType.ABSENT && codes[slot] == code ? texts[slot] : null;
  }

  /** Makes the text of the value of a record, which counts for sure. */
  String make(FieldValues values, Object value) {
    String out = field.keyOf(value);
    if (isCoded) {
      if (codes.length == 0) {
        codes = new long[SLOTS];
        texts = new @Nullable String[SLOTS];
      }
      long code = values.code(field);
      int slot = slot(code);
      codes[slot] = code;
      texts[slot] = out;
    }
    return out;
  }

  private static int slot(long code) {
    return Math.floorMod(code, SLOTS);
  }
}
