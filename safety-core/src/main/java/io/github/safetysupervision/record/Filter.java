package io.github.safetysupervision.record;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about records that is a value (筛选条件): conditions on fields, all of which must hold.
 *
 * <p>It prints itself in Chinese and English, answers on a record or on loose values, and can prove
 * that it excludes another filter or lies inside it. A predicate of one's own may be among the
 * conditions; nothing can be proved about it, and figures made with it say so.
 *
 * <p>A word of a record that is no known one but near to one, such as {@code thrid-party}, may be
 * itself or any it is near to. The answer is unknown where these differ: whether it is {@code
 * third-party} is not known, and it is not {@code self-check}.
 *
 * <p>On one field whose values have codes – days, amounts, counts, divisions, flags, words of
 * closed lists – all conditions together are proved disjoint, or one inside the other, wherever
 * they are; on others wherever that does not depend on how many values there are. Between fields,
 * that one day is not later than another proves nothing but itself.
 *
 * <p>Laws: {@code a.and(b)} accepts what both accept; {@code test} is that {@code evaluate} of the
 * record's values is true; if {@code a.disjointBy(b)} is a field, no record passes both, nor can
 * one of which that is unknown; if {@code a.isWithin(b)}, every record that passes {@code a} passes
 * {@code b}, and none that may pass {@code a} fails {@code b}; filters with the same words, or the
 * same digest, accept the same. Equal are filters of the same conditions in any order, which have
 * the same digest; conditions of somebody's own are the same if their words are.
 *
 * @param <T> the type asked about
 */
public final class Filter<T extends Object> extends EqualByParts {

  /** All conditions on a field together. */
  record Accepted<T extends Object>(Field<T, ?> field, ValueSet values) {
    Truth holds(FieldValues of) {
      return values.holds(field, of);
    }

    /** Whether it makes no difference how often it is asked. */
    boolean isShareable() {
      return field.refersTo() == null;
    }
  }

  /** That one day is not later than another; both have to be there. */
  private record Order<T extends Object>(Field<T, ?> day, Field<T, ?> limit) {
    Truth holds(FieldValues values) {
      long d = values.code(day);
      long l = values.code(limit);
      if (d == FieldType.ABSENT || l == FieldType.ABSENT) {
        boolean isOneMissing =
            (d == FieldType.ABSENT && !values.isUnread(day))
                || (l == FieldType.ABSENT && !values.isUnread(limit));
        return isOneMissing ? Truth.FALSE : Truth.UNKNOWN;
      }
      boolean isOfFiles = day.type().codes().has(d) && limit.type().codes().has(l);
      return isOfFiles ? Truth.of(d <= l) : Truth.UNKNOWN;
    }

    Wording words() {
      return new Wording(
          day.label() + "不晚于" + limit.label(), day.name() + " not after " + limit.name());
    }
  }

  private record Opaque<T extends Object>(Wording words, Predicate<T> predicate) {}

  private final List<Condition<T>> conditions;
  private final List<Order<T>> orders;
  private final List<Opaque<T>> opaque;
  private final List<Accepted<T>> merged;

  /** The same, those first that are told by a code: mostly they settle it. */
  private final List<Accepted<T>> quickFirst;

  /** The only condition, if there is one and it is on one field; as in most relations. */
  private final @Nullable Accepted<T> single;

  private Filter(List<Condition<T>> conditions, List<Order<T>> orders, List<Opaque<T>> opaque) {
    this.conditions = List.copyOf(conditions);
    this.orders = List.copyOf(orders);
    this.opaque = List.copyOf(opaque);
    Map<Field<T, ?>, ValueSet> each = new LinkedHashMap<>();
    for (Condition<T> c : conditions) {
      each.merge(c.field(), c.values(), ValueSet::and);
    }
    this.merged =
        each.entrySet().stream().map(e -> new Accepted<>(e.getKey(), e.getValue())).toList();
    this.quickFirst =
        merged.stream()
            .sorted(Comparator.comparing(a -> !(a.values() instanceof CodeSet)))
            .toList();
    boolean isSingle = merged.size() == 1 && orders.isEmpty() && opaque.isEmpty();
    this.single = isSingle ? merged.get(0) : null;
  }

  static <T extends Object> Filter<T> of(Condition<T> condition) {
    return new Filter<>(List.of(condition), List.of(), List.of());
  }

  static <T extends Object> Filter<T> order(Field<T, ?> day, Field<T, ?> limit) {
    return new Filter<>(List.of(), List.of(new Order<>(day, limit)), List.of());
  }

  /**
   * Returns the filter that every record passes.
   *
   * @param <T> the type asked about
   * @return no condition
   */
  public static <T extends Object> Filter<T> all() {
    return new Filter<>(List.of(), List.of(), List.of());
  }

  /**
   * Returns a condition of one's own, about which nothing can be proved.
   *
   * @param <T> the type asked about
   * @param words what it asks; two with the same words are the same
   * @param predicate the condition; must depend on the record alone
   * @return the filter
   */
  public static <T extends Object> Filter<T> opaque(Wording words, Predicate<T> predicate) {
    return new Filter<>(List.of(), List.of(), List.of(new Opaque<>(words, predicate)));
  }

  /**
   * Returns the filter that asks for both.
   *
   * @param other more conditions
   * @return all conditions of both
   */
  public Filter<T> and(Filter<T> other) {
    return new Filter<>(
        Stream.concat(conditions.stream(), other.conditions.stream()).toList(),
        Stream.concat(orders.stream(), other.orders.stream()).toList(),
        Stream.concat(opaque.stream(), other.opaque.stream()).toList());
  }

  /**
   * Whether a record passes for certain; {@link #evaluate} also tells whether that is open.
   *
   * @param candidate the record
   * @return true if so
   */
  public boolean test(T candidate) {
    return evaluate(FieldValues.of(candidate)) == Truth.TRUE;
  }

  /**
   * Answers on values, of which some may be unknown.
   *
   * @param values the values of one record
   * @return false if a known cell fails, or no cell could pass; otherwise unknown if it depends on
   *     a cell that is unread, that holds what no file can (a count of -3, a day of the year 12000)
   *     or whose word may mean another, or a condition is opaque and the values have no {@link
   *     FieldValues#object object}; otherwise true
   */
  public Truth evaluate(FieldValues values) {
    Accepted<T> only = single;
    if (only != null) {
      return only.holds(values);
    }
    Truth out = known(values);
    return out == Truth.FALSE ? out : withOpaque(values, out);
  }

  /** The same, where all conditions on single fields have come to something. */
  Truth withRest(FieldValues values, Truth soFar) {
    Truth out = soFar;
    for (Order<T> o : orders) {
      out = out.and(o.holds(values));
    }
    return opaque.isEmpty() || out == Truth.FALSE ? out : withOpaque(values, out);
  }

  private Truth withOpaque(FieldValues values, Truth known) {
    Truth out = known;
    Object object = opaque.isEmpty() ? null : values.object();
    for (Opaque<T> o : opaque) {
      if (out == Truth.FALSE) {
        break;
      }
      out = out.and(object == null ? Truth.UNKNOWN : Truth.of(test(o, object)));
    }
    return out;
  }

  /**
   * By which fields alone the answer is settled: false by any condition, true by the only one; and
   * days that are compared have to be there.
   */
  Stream<FieldRelation.Sign<T>> signs(Truth answer) {
    if (answer == Truth.TRUE && single == null) {
      return Stream.empty();
    }
    Stream<FieldRelation.Sign<T>> ofValues =
        merged.stream()
            .filter(a -> a.values() instanceof CodeSet)
            .map(a -> new FieldRelation.Sign<>(a.field(), a::holds, answer));
    Stream<FieldRelation.Sign<T>> ofDays =
        orders.stream()
            .flatMap(o -> Stream.of(o.day(), o.limit()))
            .map(day -> new FieldRelation.Sign<>(day, day.isPresent()::evaluate, answer));
    return Stream.concat(ofValues, ofDays);
  }

  /** All conditions on fields, those first that mostly settle it. */
  List<Accepted<T>> quickFirst() {
    return quickFirst;
  }

  /** What is asked of a field, as text: the same for the same. */
  List<String> canonicalOf(Field<?, ?> field) {
    return Stream.concat(
            Stream.of(field.name()),
            conditions.stream()
                .filter(c -> c.field().equals(field))
                .map(Condition::canonical)
                .distinct()
                .sorted())
        .toList();
  }

  /** FieldValues are only ever asked by filters on their own type. */
  @SuppressWarnings("unchecked")
  private static <T extends Object> boolean test(Opaque<T> condition, Object object) {
    return condition.predicate().test((T) object);
  }

  /** The answer of all conditions but opaque ones. */
  private Truth known(FieldValues values) {
    Truth out = Truth.TRUE;
    for (int i = 0; i < quickFirst.size(); i++) { // no iterator: this is asked of every record
      out = out.and(quickFirst.get(i).holds(values));
      if (out == Truth.FALSE) {
        return out;
      }
    }
    for (int i = 0; i < orders.size(); i++) {
      out = out.and(orders.get(i).holds(values));
    }
    return out;
  }

  /**
   * Returns a field by which no record can pass both filters.
   *
   * @param other another filter on the same type
   * @return the field, or null if none proves it
   */
  public @Nullable Field<T, ?> disjointBy(Filter<T> other) {
    for (Accepted<T> a : and(other).merged) {
      if (a.values().isNothing()) {
        return a.field();
      }
    }
    return null;
  }

  /** What the conditions on a field accept, or null if there are none. */
  private @Nullable ValueSet accepted(Field<T, ?> field) {
    for (Accepted<T> a : merged) {
      if (a.field().equals(field)) {
        return a.values();
      }
    }
    return null;
  }

  /**
   * Whether every record that passes this filter passes the other one, as far as can be proved.
   *
   * @param other another filter on the same type
   * @return true if proved
   */
  public boolean isWithin(Filter<T> other) {
    if (merged.stream().anyMatch(a -> a.values().isNothing())) {
      return true;
    }
    for (Opaque<T> o : other.opaque) {
      if (opaque.stream().noneMatch(mine -> mine.words().equals(o.words()))) {
        return false;
      }
    }
    if (!orders.containsAll(other.orders)) {
      return false;
    }
    for (Accepted<T> theirs : other.merged) {
      ValueSet mine = accepted(theirs.field());
      if (mine == null ? !theirs.values().isAnything() : !mine.isWithin(theirs.values())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a condition of somebody's own is among the conditions.
   *
   * @return true if nothing can be proved about a part of this filter
   */
  public boolean isOpaque() {
    return !opaque.isEmpty();
  }

  /**
   * Returns the fields that are asked for; a condition of somebody's own may ask for any.
   *
   * @return the fields, in the order of the conditions
   */
  public Set<Field<T, ?>> fields() {
    Set<Field<T, ?>> out = new LinkedHashSet<>();
    conditions.forEach(c -> out.add(c.field()));
    orders.forEach(o -> out.addAll(List.of(o.day(), o.limit())));
    return out;
  }

  /**
   * Returns the ids of records that the conditions on a field name.
   *
   * @param field a field of the type
   * @return the ids, in the order of the conditions; none if the field is no reference
   */
  public Set<String> idsOf(Field<?, ?> field) {
    Set<String> out = new LinkedHashSet<>();
    if (field.refersTo() != null) {
      for (Condition<T> c : conditions) {
        if (c.field().equals(field)) {
          c.named().forEach(id -> named(id, out));
        }
      }
    }
    return out;
  }

  private static void named(Object id, Set<String> out) {
    if (id instanceof List<? extends Object> list) {
      list.forEach(each -> named(each, out));
    } else {
      out.add(id.toString());
    }
  }

  /**
   * Returns the conditions in words.
   *
   * @return the words in Chinese and English
   */
  public Wording words() {
    if (conditions.isEmpty() && orders.isEmpty() && opaque.isEmpty()) {
      return new Wording("全部", "all");
    }
    return new Wording(
        said(Wording::zh).collect(Collectors.joining("，且")),
        said(Wording::en).collect(Collectors.joining(" and ")));
  }

  /**
   * Returns a short fingerprint of the conditions, the same for the same conditions in any order.
   *
   * @return 16 hexadecimal digits
   */
  public String digest() {
    return Hashing.sha256()
        .hashString(canonical(), StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return List.of(canonical());
  }

  /** The conditions as text, the same in any order. */
  private String canonical() {
    return Stream.of(
            conditions.stream().map(c -> c.field().name() + " " + c.canonical()),
            orders.stream().map(o -> o.words().en()),
            opaque.stream()
                .map(o -> "opaque " + measured(o.words().zh()) + measured(o.words().en())))
        .flatMap(s -> s)
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** With its length before it, so that no words of somebody's own read as further conditions. */
  private static String measured(String words) {
    return words.length() + ":" + words;
  }

  private Stream<String> said(Function<Wording, String> language) {
    return Stream.of(
            conditions.stream().map(c -> language.apply(c.words())),
            orders.stream().map(o -> language.apply(o.words())),
            opaque.stream().map(o -> language.apply(o.words())))
        .flatMap(s -> s);
  }

  /** Returns the Chinese words. */
  @Override
  public String toString() {
    return words().zh();
  }
}
