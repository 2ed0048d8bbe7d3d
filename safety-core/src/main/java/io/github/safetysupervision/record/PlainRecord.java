package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.EqualByParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A record that is its values by field and nothing more (朴素记录): the way to a record type of one's
 * own without a generator. A subclass is its constructor; the fields stand in its {@link
 * PlainRecordType} alone.
 *
 * <pre>{@code
 * public final class Blast extends PlainRecord {
 *   Blast(Builder<Blast> values) {
 *     super(values);
 *   }
 * }
 * }</pre>
 *
 * <p>A value is asked for by its field, {@code BLAST.holes.of(blast)}; a getter for beans is one
 * line that asks so. Two are equal if they are of one class and all their values are equal. As in
 * every record, a required field cannot be missing and an optional one that is absent is null.
 */
public abstract class PlainRecord extends EqualByParts implements SafetyRecord {

  private final PlainFields<?> fields;
  private final List<@Nullable Object> values;
  private final Extension extension;

  /**
   * Takes the values of a builder.
   *
   * @param values the builder
   * @throws MissingFieldsException if a required field was not set; a list is never missing here,
   *     an empty one that is required is a problem of the record
   */
  protected PlainRecord(Builder<?> values) {
    this.fields = values.fields;
    this.values = values.complete();
    this.extension = values.extension;
  }

  /** Any value, by the place of its field. */
  final @Nullable Object value(int index) {
    return values.get(index);
  }

  /** A value no record is without. */
  private Object needed(int index) {
    Object value = value(index);
    if (value == null) {
      throw new IllegalStateException("no value at " + index);
    }
    return value;
  }

  @Override
  protected final List<@Nullable Object> parts() {
    List<@Nullable Object> out = new ArrayList<>(values);
    out.add(extension);
    return out;
  }

  @Override
  public final String getId() {
    return (String) needed(PlainFields.ID);
  }

  @Override
  public final DivisionCode getTerritory() {
    return (DivisionCode) needed(PlainFields.TERRITORY);
  }

  @Override
  public final @Nullable String getReporter() {
    return (String) value(PlainFields.REPORTER);
  }

  @Override
  public final @Nullable LocalDate getRecordedOn() {
    return (LocalDate) value(PlainFields.RECORDED_ON);
  }

  @Override
  public final @Nullable String getSource() {
    return (String) value(PlainFields.SOURCE);
  }

  @Override
  public final @Nullable String getSupersedes() {
    return (String) value(PlainFields.SUPERSEDES);
  }

  @Override
  public final @Nullable Operation getOperation() {
    return (Operation) value(PlainFields.OPERATION);
  }

  @Override
  public final Extension getExtension() {
    return extension;
  }

  /** Returns the values there are, for people who debug. */
  @Override
  public final String toString() {
    StringJoiner out = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
    for (Field<?, ?> f : fields.all()) {
      if (value(f.index()) != null) {
        out.add(f.name() + "=" + value(f.index()));
      }
    }
    return out.toString();
  }

  /**
   * Builds one; refuses only what misses a required field. Of two values of one field the later one
   * counts. It changes as it is filled, so each is for one thread.
   *
   * @param <T> the type of the record
   */
  public static final class Builder<T extends PlainRecord>
      implements SafetyRecord.Builder<Builder<T>> {

    private final PlainFields<T> fields;
    private final @Nullable Object[] values;
    private Extension extension = Extension.NONE;

    Builder(PlainFields<T> fields) {
      this.fields = fields;
      this.values = new @Nullable Object[fields.all().size()];
    }

    /**
     * Sets a field.
     *
     * @param <V> the type of its values
     * @param field a field of the type
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if the field is one of another type
     */
    public <V extends Object> Builder<T> with(Field<T, V> field, V value) {
      if (!fields.all().contains(field)) {
        throw new IllegalArgumentException(field.name() + " is no field of this type");
      }
      return put(field.index(), Objects.requireNonNull(value, field.name()));
    }

    Builder<T> put(int index, @Nullable Object value) {
      boolean isNothing = Field.isNone(value) && fields.all().get(index).isNoneAbsent();
      values[index] = isNothing ? null : value instanceof List<?> l ? List.copyOf(l) : value;
      return this;
    }

    private List<@Nullable Object> complete() {
      List<String> missing = new ArrayList<>();
      for (Field<?, ?> f : fields.all()) {
        if (f.isRequired() && !(f.type() instanceof ListType<?>) && values[f.index()] == null) {
          missing.add(f.name());
        }
      }
      if (!missing.isEmpty()) {
        throw new MissingFieldsException(missing.toArray(new String[0]));
      }
      return Collections.unmodifiableList(Arrays.asList(values.clone()));
    }

    @Override
    public Builder<T> id(String id) {
      return put(PlainFields.ID, id);
    }

    @Override
    public Builder<T> territory(DivisionCode territory) {
      return put(PlainFields.TERRITORY, territory);
    }

    @Override
    public Builder<T> reporter(@Nullable String reporter) {
      return put(PlainFields.REPORTER, reporter);
    }

    @Override
    public Builder<T> recordedOn(@Nullable LocalDate recordedOn) {
      return put(PlainFields.RECORDED_ON, recordedOn);
    }

    @Override
    public Builder<T> source(@Nullable String source) {
      return put(PlainFields.SOURCE, source);
    }

    @Override
    public Builder<T> supersedes(@Nullable String supersedes) {
      return put(PlainFields.SUPERSEDES, supersedes);
    }

    @Override
    public Builder<T> operation(@Nullable Operation operation) {
      return put(PlainFields.OPERATION, operation);
    }

    @Override
    public Builder<T> extension(Extension unknown) {
      this.extension = Objects.requireNonNull(unknown, "extension");
      return this;
    }

    /**
     * Builds the record.
     *
     * @return the record
     * @throws MissingFieldsException if a required field was not set
     */
    public T build() {
      return fields.make(this);
    }
  }
}
