package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values one condition of a filter accepts for one field. Knows when two such sets cannot meet,
 * and when one lies inside the other; where that cannot be proved the answer is no.
 */
abstract sealed class Values {

  static final long LOWEST = Long.MIN_VALUE + 1;
  static final long HIGHEST = Long.MAX_VALUE;

  static Values only(Set<Object> values) {
    return new Finite(keys(values), false, false);
  }

  static Values anyBut(Set<Object> values) {
    return new Finite(keys(values), true, false);
  }

  static Values absent() {
    return new Finite(Set.of(), false, true);
  }

  static Values range(long low, long high, boolean absentToo) {
    return new Range(low, high, absentToo);
  }

  static Values containing(Set<Object> elements) {
    return new Containing(keys(elements));
  }

  /** Whether the known value of the field is among these. */
  abstract boolean accepts(Field<?, ?> field, Cells cells);

  /** Whether no value and no absence is among these. */
  abstract boolean isNothing();

  abstract boolean isWithin(Values other, Field<?, ?> field);

  abstract Wording words(Field<?, ?> field);

  /** The same text for the same values in any order, and for no others. */
  abstract String canonical();

  Values and(Values other, Field<?, ?> field) {
    if (other instanceof Both b && !(this instanceof Both)) {
      return b.and(this, field);
    }
    return isWithin(other, field)
        ? this
        : other.isWithin(this, field) ? other : new Both(List.of(this, other));
  }

  /** Terms count as the word they stand for, however written. */
  static Object key(Object value) {
    if (value instanceof List<? extends Object> list) {
      return list.stream().map(Values::key).toList();
    }
    return value instanceof Term t ? t.code() : value;
  }

  /** A key with its length before it, so that no text can pass for two keys. */
  private static String quoted(Object key) {
    String text =
        key instanceof List<? extends Object> list
            ? list.stream().map(Values::quoted).collect(Collectors.joining())
            : key instanceof ClosedTerm t ? t.code() : key.toString();
    return text.length() + ":" + text;
  }

  private static String sorted(Set<Object> keys) {
    return keys.stream().map(Values::quoted).sorted().collect(Collectors.joining());
  }

  private static Set<Object> keys(Set<Object> values) {
    return values.stream().map(Values::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Some values, or all but some; with or without the absence of a value. */
  static final class Finite extends Values {
    private final Set<Object> set;
    private final boolean complement;
    private final boolean absent;

    Finite(Set<Object> set, boolean complement, boolean absent) {
      this.set = set;
      this.complement = complement;
      this.absent = absent;
    }

    @Override
    boolean accepts(Field<?, ?> field, Cells cells) {
      Object v = cells.value(field);
      return v == null || Field.isNone(v) ? absent : acceptsKey(key(v));
    }

    boolean acceptsKey(Object key) {
      return complement != set.contains(key);
    }

    @Override
    boolean isNothing() {
      return set.isEmpty() && !complement && !absent;
    }

    @Override
    boolean isWithin(Values other, Field<?, ?> field) {
      if (isNothing()) {
        return true;
      }
      if (other instanceof Finite o) {
        if (absent && !o.absent) {
          return false;
        }
        return complement
            ? o.complement && set.containsAll(o.set)
            : set.stream().allMatch(o::acceptsKey);
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
    String canonical() {
      return (complement ? "not" : "in") + (absent ? "?" : "") + sorted(set);
    }

    @Override
    Values and(Values other, Field<?, ?> field) {
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
        left.removeIf(k -> !filter.acceptsKey(k));
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
            ? new Wording("有" + field.label(), field.name() + " is present")
            : new Wording("无" + field.label(), field.name() + " is absent");
      }
      String zh = said(field, set, Wording::zh, "、");
      String en = said(field, set, Wording::en, ", ");
      return complement
          ? new Wording(field.label() + "不为" + zh, field.name() + " is none of " + en)
          : new Wording(
              field.label() + "为" + zh,
              field.name() + (set.size() == 1 ? " is " : " is one of ") + en);
    }
  }

  /** The codes between two ends, both included; with or without the absence of a value. */
  static final class Range extends Values {
    private final long low;
    private final long high;
    private final boolean absent;

    Range(long low, long high, boolean absent) {
      this.low = low;
      this.high = high;
      this.absent = absent;
    }

    @Override
    boolean accepts(Field<?, ?> field, Cells cells) {
      long code = cells.code(field);
      return code == FieldType.ABSENT ? absent : acceptsCode(code);
    }

    boolean acceptsCode(long code) {
      return low <= code && code <= high;
    }

    @Override
    boolean isNothing() {
      return low > high && !absent;
    }

    @Override
    boolean isWithin(Values other, Field<?, ?> field) {
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
    String canonical() {
      return low + ".." + high + (absent ? "?" : "");
    }

    @Override
    Values and(Values other, Field<?, ?> field) {
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
      if (type == Scalars.DIVISION) {
        Wording w = type.codeInWords(low);
        return new Wording(
            field.label() + "在" + w.zh() + "内", field.name() + " is within " + w.en());
      }
      if (low == LOWEST) {
        Wording w = type.codeInWords(high);
        return new Wording(field.label() + "不晚于" + w.zh(), field.name() + " is by " + w.en());
      }
      if (high == HIGHEST) {
        Wording w = type.codeInWords(low);
        return absent
            ? new Wording(
                "无" + field.label() + "或不早于" + w.zh(),
                field.name() + " is absent or from " + w.en())
            : new Wording(field.label() + "不早于" + w.zh(), field.name() + " is from " + w.en());
      }
      Wording from = type.codeInWords(low);
      Wording to = type.codeInWords(high);
      return new Wording(
          field.label() + "在" + from.zh() + "至" + to.zh(),
          field.name() + " is from " + from.en() + " to " + to.en());
    }
  }

  /** Lists that hold some elements; two such sets can always meet. */
  static final class Containing extends Values {
    private final Set<Object> elements;

    Containing(Set<Object> elements) {
      this.elements = elements;
    }

    @Override
    boolean accepts(Field<?, ?> field, Cells cells) {
      if (!(cells.value(field) instanceof List<? extends Object> list)) {
        return false;
      }
      Set<Object> there = new HashSet<>();
      for (Object o : list) {
        there.add(key(o));
      }
      return there.containsAll(elements);
    }

    @Override
    boolean isNothing() {
      return false;
    }

    @Override
    boolean isWithin(Values other, Field<?, ?> field) {
      return other instanceof Containing o
          ? elements.containsAll(o.elements)
          : other instanceof Finite f && f.complement && f.set.isEmpty();
    }

    @Override
    String canonical() {
      return "has" + sorted(elements);
    }

    @Override
    Values and(Values other, Field<?, ?> field) {
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
      FieldType<?> type = field.type() instanceof ListType<?> l ? l.element() : field.type();
      return new Wording(
          field.label() + "含" + said(type, elements, Wording::zh, "、"),
          field.name() + " holds " + said(type, elements, Wording::en, ", "));
    }
  }

  /** What several sets accept together, where no simpler set says it. */
  static final class Both extends Values {
    private final List<Values> parts;

    Both(List<Values> parts) {
      this.parts = parts;
    }

    @Override
    boolean accepts(Field<?, ?> field, Cells cells) {
      return parts.stream().allMatch(p -> p.accepts(field, cells));
    }

    @Override
    boolean isNothing() {
      return parts.stream().anyMatch(Values::isNothing);
    }

    @Override
    boolean isWithin(Values other, Field<?, ?> field) {
      return other instanceof Both b
          ? b.parts.stream().allMatch(p -> isWithin(p, field))
          : parts.stream().anyMatch(p -> p.isWithin(other, field));
    }

    @Override
    String canonical() {
      return parts.stream().map(Values::canonical).sorted().collect(Collectors.joining("&"));
    }

    @Override
    Values and(Values other, Field<?, ?> field) {
      List<Values> all = new ArrayList<>();
      for (Values p : parts) {
        Values v = p.and(other, field);
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

  private static String said(
      Field<?, ?> field, Set<Object> keys, Function<Wording, String> language, String between) {
    return said(field.type(), keys, language, between);
  }

  private static String said(
      FieldType<?> type, Set<Object> keys, Function<Wording, String> language, String between) {
    return keys.stream()
        .map(k -> language.apply(sayKey(type, k)))
        .collect(Collectors.joining(between));
  }

  @SuppressWarnings("unchecked") // keys come from values of this very field
  private static <V extends Object> Wording sayKey(FieldType<V> type, Object key) {
    Object value = key;
    if (key instanceof String code && type instanceof ScalarType<V> scalar) {
      @Nullable V v = scalar.tryParse(code).value();
      value = v == null ? key : v;
    }
    return type.inWords((V) value);
  }
}
