package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a type (字段): its name, Chinese label, type, whether it is required, and the handle
 * by which filters ask about it, as in {@code HAZARD.channel.is(THIRD_PARTY)}.
 *
 * @param <T> the type the field belongs to
 * @param <V> the type of its values
 */
public class Field<T extends Object, V extends Object> {

  private final int index;
  private final String name;
  private final String label;
  private final FieldType<V> type;
  private final boolean required;
  private final Function<T, @Nullable V> getter;
  private final boolean isNoneAbsent; // known beforehand: asking a value costs more than the getter
  private final @Nullable KnownWords knownWords;
  private final boolean mayRemark;

  Field(
      int index,
      String name,
      String label,
      FieldType<V> type,
      boolean required,
      Function<T, @Nullable V> getter) {
    this(index, name, label, type, required, getter, false);
  }

  Field(
      int index,
      String name,
      String label,
      FieldType<V> type,
      boolean required,
      Function<T, @Nullable V> getter,
      boolean isNoneAbsent) {
    this.index = index;
    this.name = name;
    this.label = label;
    this.type = type;
    this.required = required;
    this.getter = getter;
    this.isNoneAbsent = isNoneAbsent;
    this.mayRemark = type.mayRemark();
    FieldType<?> element = type instanceof ListType<?> list ? list.element() : type;
    this.knownWords = element instanceof ScalarType<?> scalar ? scalar.knownWords() : null;
  }

  /**
   * Returns what values have in common that count as the same: of a word the code of the list it
   * stands for, of an amount the amount, of a division the area, however written.
   *
   * @param value a value of this field, or an element of its list
   * @return the text that tells it from others
   */
  public final String keyOf(Object value) {
    return KeySet.key(knownWords, value).toString();
  }

  /**
   * Whether a value may stand for another, because a word of it is near a known one, or is none
   * that any file holds, such as a day of the year 12000, which counts as unread.
   *
   * @param value a value of this field
   * @return true if what depends on it cannot be decided
   */
  public final boolean isUncertain(Object value) {
    KnownWords words = knownWords;
    if (words != null) {
      return Completions.isOpen(words, value);
    }
    FieldType<?> element = type instanceof ListType<?> list ? list.element() : type;
    if (!element.isCoded()) {
      return false;
    }
    return value instanceof List<?> list
        ? list.stream().anyMatch(v -> v != null && isOutside(element, v))
        : isOutside(element, value);
  }

  private static boolean isOutside(FieldType<?> type, Object value) {
    return !type.codes().has(type.codeOf(value));
  }

  /** Whether there may be anything to say about the field, apart from relations to others. */
  final boolean mayRemark() {
    return mayRemark;
  }

  /** The words of the open list the values, or the elements of a list, belong to; or null. */
  final @Nullable KnownWords knownWords() {
    return knownWords;
  }

  /**
   * Returns the field's place in its type.
   *
   * @return the place, from 0
   */
  public final int index() {
    return index;
  }

  /**
   * Returns the name in files and in the getter.
   *
   * @return the name, such as {@code foundOn}
   */
  public final String name() {
    return name;
  }

  /**
   * Returns the name people use.
   *
   * @return the Chinese label, such as {@code 发现日期}
   */
  public final String label() {
    return label;
  }

  /**
   * Returns what the values are.
   *
   * @return the type
   */
  public final FieldType<V> type() {
    return type;
  }

  /**
   * Whether every record must have it.
   *
   * @return true if required
   */
  public final boolean isRequired() {
    return required;
  }

  /**
   * Returns the type of records the values, or the elements of a list, are ids of.
   *
   * @return what the record type is called, or null if they are no references
   */
  public final @Nullable TypeName refersTo() {
    FieldType<?> element = type instanceof ListType<?> list ? list.element() : type;
    return element instanceof ScalarType<?> scalar ? scalar.refersTo() : null;
  }

  /**
   * Returns the value in a record.
   *
   * @param owner the record
   * @return the value, or null; an empty list says that there are none, and is no value only where
   *     the field makes no difference between the two
   */
  public final @Nullable V of(T owner) {
    V v = getter.apply(owner);
    return isNoneAbsent && isNone(v) ? null : v;
  }

  /**
   * Whether an empty list counts as no value: in required lists, and where no list means none.
   *
   * @return true if so
   */
  public final boolean isNoneAbsent() {
    return isNoneAbsent;
  }

  static boolean isNone(@Nullable Object value) {
    return value instanceof List<?> list && list.isEmpty();
  }

  /**
   * Asks for one value.
   *
   * @param value the value
   * @return the records that have it
   */
  public final Filter<T> is(V value) {
    return Filter.of(Condition.in(this, Set.of(value)));
  }

  /**
   * Asks for one of some values.
   *
   * @param values the values
   * @return the records that have one of them
   */
  public final Filter<T> in(Collection<? extends V> values) {
    return Filter.of(Condition.in(this, values));
  }

  /**
   * Asks for a value other than some.
   *
   * @param values the values it must not be
   * @return the records that have a value, and none of these
   */
  public final Filter<T> notIn(Collection<? extends V> values) {
    return Filter.of(Condition.notIn(this, values));
  }

  /**
   * Asks for any value.
   *
   * @return the records that have one
   */
  public final Filter<T> isPresent() {
    return Filter.of(Condition.notIn(this, Set.of()));
  }

  /**
   * Asks for no value.
   *
   * @return the records that have none
   */
  public final Filter<T> isAbsent() {
    return Filter.of(Condition.absent(this));
  }

  /**
   * Asks for a value given as text, as data does, maybe in a province's own words: the value
   * itself, a division's whole subtree, or a list that holds it. A word in no list is asked for as
   * it is, with a warning; one that is nearly a known word is an error that names it, because
   * nobody knows which of the two was meant.
   *
   * @param text the text form of a value, or a word as it is said
   * @param terms the words beside ours, or {@link TermMapping#NONE}
   * @return the filter, or what is wrong with the text
   */
  public Outcome<Filter<T>> matching(String text, TermMapping terms) {
    return type instanceof ScalarType<V> scalar
        ? asked(terms.appliedTo(scalar), text, this::is)
        : notFilterable();
  }

  final Outcome<Filter<T>> notFilterable() {
    return Outcome.failed(RecordProblems.NOT_FILTERABLE.with("field", label).ofField(label));
  }

  /** The filter that asks for a value, unless its text is nearly another. */
  static <T extends Object, A extends Object> Outcome<Filter<T>> asked(
      ScalarType<A> type, String text, Function<A, Filter<T>> filter) {
    Outcome<A> value = type.tryParse(text);
    A v = value.value();
    if (v == null) {
      return new Outcome<>(null, value.problems());
    }
    KnownWords words = type.knownWords();
    Set<String> near = words != null && v instanceof Term t ? words.near(t) : Set.of();
    if (words != null && !near.isEmpty()) {
      return Outcome.failed(
          RecordProblems.NO_WORD_TO_ASK_FOR.with(
              "found", Scalars.brief(text), "list", words.name(), "expected", words.said(near)));
    }
    Set<Problem> remarks = new LinkedHashSet<>(value.problems());
    remarks.addAll(type.remarks(v));
    return new Outcome<>(filter.apply(v), List.copyOf(remarks));
  }

  @Override
  public final String toString() {
    return name;
  }
}
