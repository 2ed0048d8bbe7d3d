package io.github.safetysupervision.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A value to be made of another by changing some of its fields (副本修改), so that closing a hazard
 * does not restate all else. The other stays as it is.
 *
 * <pre>{@code
 * Hazard closed =
 *     HAZARD.copyOf(hazard).with(HAZARD.state, CLOSED).with(HAZARD.closedOn, day).build();
 * HAZARD.copyOf(hazard).without(HAZARD.foundOn); // throws: a hazard has a day of discovery
 * }</pre>
 *
 * <p>Laws: a copy that changes nothing equals its original, unknown fields too; {@code with} sets
 * its field and no other; of two of the same field the later one counts. As of any record nobody
 * asks here if the fields fit each other: {@link ObjectType#problems} does.
 *
 * <p>It changes as it is told, like a builder, so each is for one thread.
 *
 * @param <T> the type of the value
 */
public final class RecordCopy<T extends Object> {

  private final ObjectType<T, ?> type;
  private final Extension extension;
  private final Map<Field<?, ?>, Object> values = new HashMap<>();

  RecordCopy(ObjectType<T, ?> type, T original, Extension extension) {
    this.type = type;
    this.extension = extension;
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(original);
      if (value != null) {
        values.put(f, value);
      }
    }
  }

  /**
   * Sets a field.
   *
   * @param <V> the type of its values
   * @param field a field of the type
   * @param value its new value
   * @return this
   * @throws IllegalArgumentException if the field is one of another type
   */
  public <V extends Object> RecordCopy<T> with(Field<T, V> field, V value) {
    values.put(own(field), Objects.requireNonNull(value, field.name()));
    return this;
  }

  /**
   * Leaves a field out.
   *
   * @param field a field of the type
   * @return this
   * @throws IllegalArgumentException if the field is one of another type, or has to be there
   */
  public RecordCopy<T> without(Field<T, ?> field) {
    if (own(field).isRequired()) {
      throw new IllegalArgumentException(field.name() + " has to be there");
    }
    values.remove(field);
    return this;
  }

  private Field<T, ?> own(Field<T, ?> field) {
    if (!type.fields().contains(field)) {
      throw new IllegalArgumentException(field.name() + " is no field of " + type);
    }
    return field;
  }

  /**
   * Builds the value.
   *
   * @return the value
   */
  public T build() {
    ObjectType.Assembler<T> out = type.assembler();
    values.forEach(out::set);
    out.extension(extension);
    return out.build();
  }
}
