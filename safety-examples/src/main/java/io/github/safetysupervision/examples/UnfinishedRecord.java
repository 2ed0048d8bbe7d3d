package io.github.safetysupervision.examples;

import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import org.jspecify.annotations.Nullable;

/** A record on its way: the values of its fields, which may still change. */
final class UnfinishedRecord implements FieldValues {

  private final RecordType<?, ?> type;
  private final @Nullable Object[] values;

  /** The inspection or assessment a hazard was found by, known before it has an id. */
  private @Nullable UnfinishedRecord foundBy;

  UnfinishedRecord(RecordType<?, ?> type) {
    this.type = type;
    this.values = new @Nullable Object[type.fields().size()];
  }

  /** Returns a draft that says the same. */
  UnfinishedRecord copy() {
    UnfinishedRecord out = new UnfinishedRecord(type);
    System.arraycopy(values, 0, out.values, 0, values.length);
    out.foundBy = foundBy;
    return out;
  }

  RecordType<?, ?> type() {
    return type;
  }

  boolean has(Field<?, ?> field) {
    return values[field.index()] != null;
  }

  void put(Field<?, ?> field, Object value) {
    values[field.index()] = value;
  }

  void putIfAbsent(Field<?, ?> field, Object value) {
    if (!has(field)) {
      put(field, value);
    }
  }

  void clear(Field<?, ?> field) {
    values[field.index()] = null;
  }

  <V extends Object> @Nullable V get(Field<?, V> field) {
    Object value = values[field.index()];
    return value == null ? null : cast(value);
  }

  /** A field holds what its own type made. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <V extends Object> V cast(Object value) {
    return (V) value;
  }

  <V extends Object> V require(Field<?, V> field) {
    V v = get(field);
    if (v == null) {
      throw new IllegalStateException(type + " without " + field);
    }
    return v;
  }

  @Nullable UnfinishedRecord foundBy() {
    return foundBy;
  }

  void setFoundBy(UnfinishedRecord check) {
    foundBy = check;
  }

  boolean isIn(Population<?> population) {
    return population.type() == type && population.filter().evaluate(this) == Truth.TRUE;
  }

  @Override
  public boolean isUnread(Field<?, ?> field) {
    return false;
  }

  @Override
  public @Nullable Object value(Field<?, ?> field) {
    return values[field.index()];
  }

  <T extends SafetyRecord> T build(RecordType<T, ?> asType) {
    ObjectType.Assembler<T> out = asType.assembler();
    for (Field<T, ?> f : asType.fields()) {
      Object v = values[f.index()];
      if (v != null) {
        out.set(f, v);
      }
    }
    return out.build();
  }
}
