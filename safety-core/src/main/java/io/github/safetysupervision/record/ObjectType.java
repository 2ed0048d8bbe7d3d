package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of a value with fields, said once: reading, writing, checking and asking all use
 * it.
 *
 * <p>A subclass declares each field in one line as a public final handle, and then the relations
 * between fields in an initializer:
 *
 * <pre>{@code
 * public final DateField<Hazard> foundOn =
 *     required.date("foundOn", "发现日期", Hazard::getFoundOn, Hazard.Builder::foundOn);
 * }</pre>
 *
 * <p>Laws, tested for every type of this library: a sample set in one field comes back from that
 * field and no other; the fields a builder misses are the required ones.
 *
 * @param <T> the type described
 * @param <B> its builder
 */
public abstract class ObjectType<T extends Object, B extends Object> {

  /** Declares fields that every value has. */
  protected final FieldDeclarer<T, B> required;

  /** Declares fields that a value may have. */
  protected final FieldDeclarer<T, B> optional;

  /** Declares what must hold between fields, after they are declared. */
  protected final RelationDeclarer<T> always;

  private static final List<Problem> NOTHING = List.of();

  private final Class<T> valueClass;
  private final String name;
  private final String label;
  private final Supplier<B> builder;
  private final Function<B, T> build;
  private final Function<T, Extension> extension;
  private final BiConsumer<B, Extension> setExtension;
  private final FieldDeclarer.Declared<T, B> declared = new FieldDeclarer.Declared<>();

  /**
   * Starts a description.
   *
   * @param valueClass the class of the values
   * @param name the name in files
   * @param label the Chinese label
   * @param builder makes a builder
   * @param build builds
   * @param extension returns the unknown fields
   * @param setExtension sets the unknown fields
   */
  protected ObjectType(
      Class<T> valueClass,
      String name,
      String label,
      Supplier<B> builder,
      Function<B, T> build,
      Function<T, Extension> extension,
      BiConsumer<B, Extension> setExtension) {
    this.valueClass = valueClass;
    this.name = name;
    this.label = label;
    this.builder = builder;
    this.build = build;
    this.extension = extension;
    this.setExtension = setExtension;
    this.required = new FieldDeclarer<>(declared, true);
    this.optional = new FieldDeclarer<>(declared, false);
    this.always = new RelationDeclarer<>(declared.relations);
  }

  /**
   * Returns the name in files.
   *
   * @return the name, such as {@code hazard}
   */
  public final String name() {
    return name;
  }

  /**
   * Returns the name people use.
   *
   * @return the Chinese label, such as {@code 事故隐患}
   */
  public final String label() {
    return label;
  }

  /**
   * Returns the class of the values.
   *
   * @return the class, such as {@code Hazard}
   */
  public final Class<T> valueClass() {
    return valueClass;
  }

  /** {@return the fields in the order of files} */
  public final List<Field<T, ?>> fields() {
    return Collections.unmodifiableList(declared.fields);
  }

  /**
   * Returns a field by its name.
   *
   * @param fieldName the name
   * @return the field, or null if there is none
   */
  public final @Nullable Field<T, ?> field(String fieldName) {
    for (Field<T, ?> f : declared.fields) {
      if (f.name().equals(fieldName)) {
        return f;
      }
    }
    return null;
  }

  /**
   * Returns what must hold between fields.
   *
   * @return the relations
   */
  public final List<FieldRelation<T>> relations() {
    return Collections.unmodifiableList(declared.relations);
  }

  /**
   * Returns a value as this type's.
   *
   * @param value the value
   * @return the same value
   * @throws ClassCastException if it is not of this type
   */
  public final T cast(Object value) {
    return valueClass.cast(value);
  }

  /**
   * Returns the fields of a value that this library does not know.
   *
   * @param value the value
   * @return the unknown fields, maybe none
   */
  public final Extension extension(T value) {
    return extension.apply(value);
  }

  /**
   * Judges a value by the relations of its type, those of the values inside it included.
   *
   * @param value the value
   * @return what is wrong or remarkable, each with its pointer; empty if nothing is
   */
  public final List<Problem> problems(T value) {
    return problems(FieldValues.of(value));
  }

  /**
   * Judges the values of one record by the relations of its type, without building it.
   *
   * @param values the values by field
   * @return what is wrong or remarkable, each with its pointer; empty if nothing is, or what would
   *     be depends on what could not be read
   */
  public final List<Problem> problems(FieldValues values) {
    List<Problem> out = NOTHING;
    for (FieldRelation<T> r : declared.relations) {
      if (r.holds(values) == Truth.FALSE) {
        out = out == NOTHING ? new ArrayList<>() : out;
        out.add(r.problem(values));
      }
    }
    if (!values.areUnremarkable()) {
      for (Field<T, ?> f : declared.fields) {
        out = withRemarks(f, values, out);
      }
    }
    return out;
  }

  /**
   * Returns what asks the relations of this type of one record after another.
   *
   * @return the screen, not asked yet
   */
  public final RelationScreen screen() {
    return RelationScreen.of(relations());
  }

  private <V extends Object> List<Problem> withRemarks(
      Field<T, V> field, FieldValues values, List<Problem> before) {
    if (!field.mayRemark() || values.isUnremarkable(field)) {
      return before;
    }
    List<Problem> found = remarks(field, values);
    if (found.isEmpty()) {
      return before;
    }
    List<Problem> out = before == NOTHING ? new ArrayList<>() : before;
    out.addAll(found);
    return out;
  }

  @SuppressWarnings({"unchecked", "cast.unsafe"}) // made by that field's type alone
  private <V extends Object> List<Problem> remarks(Field<T, V> field, FieldValues values) {
    Object value = values.value(field);
    if (value == null) {
      return field.isRequired() && !values.isUnread(field) // only a list: none of the others lacks
          ? List.of(missing(field))
          : List.of();
    }
    V v = (V) value;
    String at = "/" + field.name();
    if (field.type() instanceof ObjectFieldType<V> nested) {
      return nested(nested, v, at);
    }
    List<Problem> out = new ArrayList<>(0);
    if (field.type() instanceof ListType<?> list
        && list.element() instanceof ObjectFieldType<?> nested) {
      int i = 0;
      for (Object element : (List<? extends Object>) v) {
        out.addAll(nested(nested, element, at + "/" + i++));
      }
    } else {
      for (Problem p : field.type().remarks(v)) {
        out.add(p.at(Place.at(at)).ofField(field.label()));
      }
    }
    return out;
  }

  private Problem missing(Field<T, ?> field) {
    return RecordProblems.MISSING
        .with("field", new Wording(field.label(), field.name()), "expected", field.type().expects())
        .at(Place.at("/" + field.name()))
        .ofField(field.label());
  }

  private static <V extends Object> List<Problem> nested(
      ObjectFieldType<V> type, Object value, String pointer) {
    return type.objectType().problems(FieldValues.of(value)).stream()
        .map(p -> p.at(Place.at(pointer + p.place().pointer())))
        .toList();
  }

  /**
   * Starts a copy of a value, to change some of its fields.
   *
   * @param original the value
   * @return the copy, as it is until it is changed
   */
  public final RecordCopy<T> copyOf(T original) {
    return new RecordCopy<>(this, original, extension.apply(original));
  }

  /**
   * Returns an empty place to put one value's parts.
   *
   * @return the assembler
   */
  public final Assembler<T> assembler() {
    B b = builder.get();
    return new Assembler<>() {
      @Override
      public void set(Field<?, ?> field, Object value) {
        declared.setters.get(field.index()).accept(b, value);
      }

      @Override
      public void extension(Extension unknown) {
        setExtension.accept(b, unknown);
      }

      @Override
      public T build() {
        return build.apply(b);
      }
    };
  }

  /**
   * Takes one value's parts, each at most once, and builds it; for readers of other formats. It
   * changes as it is filled, so each is for one thread.
   *
   * @param <T> the type built
   */
  public interface Assembler<T extends Object> {

    /**
     * Sets a field.
     *
     * @param field a field of the type
     * @param value a value of the field's type
     */
    void set(Field<?, ?> field, Object value);

    /**
     * Sets the unknown fields.
     *
     * @param unknown the unknown fields
     */
    void extension(Extension unknown);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws MissingFieldsException if a required field was not set
     */
    T build();
  }

  /** Returns the name in files. */
  @Override
  public final String toString() {
    return name;
  }
}
