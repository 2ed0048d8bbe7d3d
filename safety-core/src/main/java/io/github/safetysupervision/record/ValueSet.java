package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values one condition of a filter accepts for one field. Knows when two such sets cannot meet,
 * and when one lies inside the other; where that cannot be proved the answer is no.
 *
 * <p>A word that may be a slip of another has one meaning, whichever it is, and every proof holds
 * of each: two sets that cannot meet do not both accept it, though it may be unknown of either
 * which.
 */
abstract sealed class ValueSet {

  static final long LOWEST = Long.MIN_VALUE + 1;
  static final long HIGHEST = Long.MAX_VALUE;

  static ValueSet only(Field<?, ?> field, Collection<? extends Object> values) {
    return new Finite(keys(field.knownWords(), values), false, false);
  }

  static ValueSet anyBut(Field<?, ?> field, Collection<? extends Object> values) {
    return new Finite(keys(field.knownWords(), values), true, false);
  }

  static ValueSet absent() {
    return new Finite(Set.of(), false, true);
  }

  static ValueSet range(long low, long high, boolean absentToo) {
    return new Range(low, high, absentToo);
  }

  static ValueSet containing(Field<?, ?> field, Object element) {
    return new Containing(keys(field.knownWords(), Set.of(element)));
  }

  /**
   * Whether the value of the field is among these; unknown if it could not be read, or if that
   * depends on whether a word is one it is near to.
   */
  Truth holds(Field<?, ?> field, FieldValues values) {
    if (values.isUnread(field)) {
      return Truth.UNKNOWN;
    }
    KnownWords words = field.knownWords();
    if (words == null) {
      return Truth.of(accepts(field, values));
    }
    Object value = values.value(field);
    if (value instanceof Term term) {
      String code = words.find(term.code());
      if (code != null) {
        return Truth.of(acceptsKey(field, code));
      }
    }
    if (value == null || !Completions.isOpen(words, value)) {
      return Truth.of(acceptsKey(field, value == null ? null : key(words, value)));
    }
    return among(field, Completions.of(words, value));
  }

  private Truth among(Field<?, ?> field, @Nullable List<Object> completions) {
    if (completions == null) {
      return Truth.UNKNOWN;
    }
    boolean first = acceptsKey(field, completions.get(0));
    return completions.stream().allMatch(k -> acceptsKey(field, k) == first)
        ? Truth.of(first)
        : Truth.UNKNOWN;
  }

  /** Whether the known value of the field is among these; for fields without open words. */
  boolean accepts(Field<?, ?> field, FieldValues values) {
    Object value = values.value(field);
    return acceptsKey(field, value == null ? null : key(null, value));
  }

  /** Whether a key is among these; null is the absence of a value. */
  abstract boolean acceptsKey(Field<?, ?> field, @Nullable Object key);

  /** Whether no value and no absence is among these. */
  abstract boolean isNothing();

  abstract boolean isWithin(ValueSet other, Field<?, ?> field);

  /** The keys it speaks of, to accept or to leave out. */
  Set<Object> named() {
    return Set.of();
  }

  abstract Wording words(Field<?, ?> field);

  /** The same text for the same values in any order, and for no others. */
  abstract String canonical(Field<?, ?> field);

  ValueSet and(ValueSet other, Field<?, ?> field) {
    if (other instanceof Both b && !(this instanceof Both)) {
      return b.and(this, field);
    }
    return isWithin(other, field)
        ? this
        : other.isWithin(this, field) ? other : new Both(List.of(this, other));
  }

  /**
   * Terms count as the word they stand for, and amounts as what they amount to, however written.
   */
  static Object key(@Nullable KnownWords words, Object value) {
    if (value instanceof List<? extends Object> list) {
      return list.stream().map(v -> key(words, v)).toList();
    }
    if (value instanceof Money m) {
      return Money.ofCode(Scalars.lowestCode(m));
    }
    return value instanceof Term t ? words == null ? t.code() : words.key(t) : value;
  }

  private static Set<Object> keys(@Nullable KnownWords words, Collection<? extends Object> values) {
    return values.stream()
        .map(v -> key(words, v))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static FieldType<?> element(Field<?, ?> field) {
    return field.type() instanceof ListType<?> list ? list.element() : field.type();
  }

  /** Some values, or all but some; with or without the absence of a value. */
  static final class Finite extends ValueSet {
    private final Set<Object> set;
    private final boolean complement;
    private final boolean absent;

    Finite(Set<Object> set, boolean complement, boolean absent) {
      this.set = set;
      this.complement = complement;
      this.absent = absent;
    }

    @Override
    boolean acceptsKey(Field<?, ?> field, @Nullable Object key) {
      return key == null || Field.isNone(key) ? absent : has(key);
    }

    @Override
    Set<Object> named() {
      return set;
    }

    boolean has(Object key) {
      return complement != set.contains(key);
    }

    @Override
    boolean isNothing() {
      return set.isEmpty() && !complement && !absent;
    }

    @Override
    boolean isWithin(ValueSet other, Field<?, ?> field) {
      if (isNothing()) {
        return true;
      }
      if (other instanceof Finite o) {
        if (absent && !o.absent) {
          return false;
        }
        return complement ? o.complement && set.containsAll(o.set) : set.stream().allMatch(o::has);
      }
      if (other instanceof Range r) {
        return !complement
            && (!absent || r.absent)
            && field.type().isCoded()
            && set.stream().allMatch(k -> r.acceptsCode(field.type().codeOf(k)));
      }
      return other instanceof Both b && b.parts.stream().allMatch(p -> isWithin(p, field));
    }

    @Override
    String canonical(Field<?, ?> field) {
      return (complement ? "not" : "in")
          + (absent ? "?" : "")
          + ValueText.canonical(field.type(), set);
    }

    @Override
    ValueSet and(ValueSet other, Field<?, ?> field) {
      if (other instanceof Finite o) {
        boolean both = absent && o.absent;
        if (complement && o.complement) {
          Set<Object> union = new LinkedHashSet<>(set);
          union.addAll(o.set);
          return new Finite(union, true, both);
        }
        Finite some = complement ? o : this;
        Finite filter = complement ? this : o;
        Set<Object> left = new LinkedHashSet<>(some.set);
        left.removeIf(k -> !filter.has(k));
        return new Finite(left, false, both);
      }
      if (other instanceof Range r && !complement && field.type().isCoded()) {
        Set<Object> left = new LinkedHashSet<>(set);
        left.removeIf(k -> !r.acceptsCode(field.type().codeOf(k)));
        return new Finite(left, false, absent && r.absent);
      }
      return other instanceof Containing ? other.and(this, field) : super.and(other, field);
    }

    @Override
    Wording words(Field<?, ?> field) {
      if (isNothing()) {
        return new Wording(field.label() + "不取任何值", field.name() + " is one of no values");
      }
      if (set.isEmpty()) {
        return complement
            ? absent
                ? new Wording("不限" + field.label(), field.name() + " is anything or absent")
                : new Wording("有" + field.label(), field.name() + " is present")
            : new Wording("无" + field.label(), field.name() + " is absent");
      }
      Wording some = ValueText.said(field.type(), set);
      Wording out =
          complement
              ? new Wording(
                  field.label() + "不为" + some.zh(), field.name() + " is none of " + some.en())
              : new Wording(
                  field.label() + "为" + some.zh(),
                  field.name() + (set.size() == 1 ? " is " : " is one of ") + some.en());
      return absent ? orAbsent(field, out) : out;
    }
  }

  /** The codes between two ends, both included; with or without the absence of a value. */
  static final class Range extends ValueSet {
    private final long low;
    private final long high;
    private final boolean absent;

    Range(long low, long high, boolean absent) {
      this.low = low;
      this.high = high;
      this.absent = absent;
    }

    @Override
    boolean accepts(Field<?, ?> field, FieldValues values) {
      long code = values.code(field);
      return code == FieldType.ABSENT ? absent : acceptsCode(code);
    }

    @Override
    boolean acceptsKey(Field<?, ?> field, @Nullable Object key) {
      return key == null ? absent : acceptsCode(field.type().codeOf(key));
    }

    boolean acceptsCode(long code) {
      return low <= code && code <= high;
    }

    @Override
    boolean isNothing() {
      return low > high && !absent;
    }

    @Override
    boolean isWithin(ValueSet other, Field<?, ?> field) {
      if (isNothing()) {
        return true;
      }
      if (other instanceof Range o) {
        return (!absent || o.absent) && (low > high || (o.low <= low && high <= o.high));
      }
      if (other instanceof Finite o) {
        return o.complement
            && (!absent || o.absent)
            && o.set.stream().noneMatch(k -> acceptsCode(field.type().codeOf(k)));
      }
      return other instanceof Both b && b.parts.stream().allMatch(p -> isWithin(p, field));
    }

    @Override
    String canonical(Field<?, ?> field) {
      return low + ".." + high + (absent ? "?" : "");
    }

    @Override
    ValueSet and(ValueSet other, Field<?, ?> field) {
      if (other instanceof Range o) {
        return new Range(Math.max(low, o.low), Math.min(high, o.high), absent && o.absent);
      }
      return other instanceof Finite o && !o.complement
          ? o.and(this, field)
          : super.and(other, field);
    }

    @Override
    Wording words(Field<?, ?> field) {
      FieldType<?> type = field.type();
      Wording out;
      if (low == LOWEST && high == HIGHEST) {
        out = new Wording("有" + field.label(), field.name() + " is present");
      } else if (type == Scalars.DIVISION) {
        Wording w = type.codeInWords(low);
        out =
            new Wording(field.label() + "在" + w.zh() + "内", field.name() + " is within " + w.en());
      } else if (type.form() == FieldType.Form.NUMBER) {
        out = ofNumbers(field);
      } else {
        out = ofDays(field);
      }
      return absent ? orAbsent(field, out) : out;
    }

    /**
     * Between two numbers no code lies: what is above the highest code is the number not reached.
     */
    private Wording ofNumbers(Field<?, ?> field) {
      if (high == HIGHEST) {
        Wording w = field.type().codeInWords(low);
        return new Wording(field.label() + "不低于" + w.zh(), field.name() + " is at least " + w.en());
      }
      Wording limit = field.type().codeInWords(high + 1);
      if (low == LOWEST) {
        return new Wording(
            field.label() + "低于" + limit.zh(), field.name() + " is below " + limit.en());
      }
      Wording from = field.type().codeInWords(low);
      return new Wording(
          field.label() + "不低于" + from.zh() + "且低于" + limit.zh(),
          field.name() + " is at least " + from.en() + " and below " + limit.en());
    }

    private Wording ofDays(Field<?, ?> field) {
      if (low == LOWEST) {
        Wording w = field.type().codeInWords(high);
        return new Wording(field.label() + "不晚于" + w.zh(), field.name() + " is by " + w.en());
      }
      Wording from = field.type().codeInWords(low);
      if (high == HIGHEST) {
        return new Wording(
            field.label() + "不早于" + from.zh(), field.name() + " is from " + from.en());
      }
      Wording to = field.type().codeInWords(high);
      return new Wording(
          field.label() + "在" + from.zh() + "至" + to.zh(),
          field.name() + " is from " + from.en() + " to " + to.en());
    }
  }

  /** Lists that hold some elements; two such sets can always meet. */
  static final class Containing extends ValueSet {
    private final Set<Object> elements;

    Containing(Set<Object> elements) {
      this.elements = elements;
    }

    @Override
    Set<Object> named() {
      return elements;
    }

    @Override
    boolean acceptsKey(Field<?, ?> field, @Nullable Object key) {
      return key instanceof List<? extends Object> list
          && new HashSet<>(list).containsAll(elements);
    }

    @Override
    boolean isNothing() {
      return false;
    }

    @Override
    boolean isWithin(ValueSet other, Field<?, ?> field) {
      return other instanceof Containing o
          ? elements.containsAll(o.elements)
          : other instanceof Finite f && f.complement && f.set.isEmpty();
    }

    @Override
    String canonical(Field<?, ?> field) {
      return "has" + ValueText.canonical(element(field), elements);
    }

    @Override
    ValueSet and(ValueSet other, Field<?, ?> field) {
      if (other instanceof Containing o) {
        Set<Object> union = new LinkedHashSet<>(elements);
        union.addAll(o.elements);
        return new Containing(union);
      }
      return other instanceof Finite f && !f.complement && f.set.isEmpty()
          ? new Finite(Set.of(), false, false)
          : super.and(other, field);
    }

    @Override
    Wording words(Field<?, ?> field) {
      Wording some = ValueText.said(element(field), elements);
      return new Wording(field.label() + "含" + some.zh(), field.name() + " holds " + some.en());
    }
  }

  /** What several sets accept together, where no simpler set says it. */
  static final class Both extends ValueSet {
    private final List<ValueSet> parts;

    Both(List<ValueSet> parts) {
      this.parts = parts;
    }

    @Override
    boolean accepts(Field<?, ?> field, FieldValues values) {
      return parts.stream().allMatch(p -> p.accepts(field, values));
    }

    @Override
    boolean acceptsKey(Field<?, ?> field, @Nullable Object key) {
      return parts.stream().allMatch(p -> p.acceptsKey(field, key));
    }

    @Override
    boolean isNothing() {
      return parts.stream().anyMatch(ValueSet::isNothing);
    }

    @Override
    boolean isWithin(ValueSet other, Field<?, ?> field) {
      return other instanceof Both b
          ? b.parts.stream().allMatch(p -> isWithin(p, field))
          : parts.stream().anyMatch(p -> p.isWithin(other, field));
    }

    @Override
    String canonical(Field<?, ?> field) {
      return parts.stream().map(p -> p.canonical(field)).sorted().collect(Collectors.joining("&"));
    }

    @Override
    ValueSet and(ValueSet other, Field<?, ?> field) {
      List<ValueSet> all = new ArrayList<>();
      for (ValueSet p : parts) {
        ValueSet v = p.and(other, field);
        if (v.isNothing()) {
          return v;
        }
        all.add(v);
      }
      return new Both(all);
    }

    @Override
    Wording words(Field<?, ?> field) {
      return new Wording(
          parts.stream().map(p -> p.words(field).zh()).collect(Collectors.joining("且")),
          parts.stream().map(p -> p.words(field).en()).collect(Collectors.joining(" and ")));
    }
  }

  private static Wording orAbsent(Field<?, ?> field, Wording words) {
    return new Wording(
        "无" + field.label() + "或" + words.zh(),
        field.name() + " is absent or" + words.en().substring(field.name().length() + 3));
  }
}
