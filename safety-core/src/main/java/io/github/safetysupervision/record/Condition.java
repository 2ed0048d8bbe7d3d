package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One condition on a field, as it was asked (条件). Its words and its part of the digest are of what
 * was asked, whatever other conditions it stands beside; answers and proofs go by the set of values
 * it accepts.
 *
 * @param <T> the type asked about
 */
abstract sealed class Condition<T extends Object> {

  static final long LOWEST = Long.MIN_VALUE + 1;
  static final long HIGHEST = Long.MAX_VALUE;

  private final Field<T, ?> field;
  private final ValueSet values;

  private Condition(Field<T, ?> field, ValueSet values) {
    this.field = field;
    this.values = values;
  }

  /** A value is there and among some, none of which may be left. */
  static <T extends Object> Condition<T> in(
      Field<T, ?> field, Collection<? extends Object> values) {
    Set<Object> keys = keys(field, values);
    return new Listed<>(field, keys, false, only(field, keys));
  }

  /** A value is there and not among some. */
  static <T extends Object> Condition<T> notIn(
      Field<T, ?> field, Collection<? extends Object> values) {
    Set<Object> keys = keys(field, values);
    ValueSet others =
        field.type().isCoded() ? codes(field, keys).otherValues() : KeySet.allBut(keys);
    return new Listed<>(field, keys, true, others);
  }

  static <T extends Object> Condition<T> absent(Field<T, ?> field) {
    return new Absent<>(field);
  }

  /** The code is between two, both included; {@link #LOWEST} and {@link #HIGHEST} are no limits. */
  static <T extends Object> Condition<T> between(
      Field<T, ?> field, long low, long high, boolean absentToo) {
    return new Between<>(field, low, high, absentToo);
  }

  /** A list holds an element. */
  static <T extends Object> Condition<T> holding(Field<T, ?> field, Object element) {
    return new Holding<>(field, KeySet.key(field.knownWords(), element));
  }

  private static Set<Object> keys(Field<?, ?> field, Collection<? extends Object> values) {
    return values.stream()
        .map(v -> KeySet.key(field.knownWords(), v))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static ValueSet only(Field<?, ?> field, Set<Object> keys) {
    return field.type().isCoded() ? codes(field, keys) : KeySet.only(keys);
  }

  private static CodeSet codes(Field<?, ?> field, Set<Object> keys) {
    FieldType<?> type = field.type();
    return CodeSet.only(type.codes(), keys.stream().mapToLong(type::codeOf));
  }

  final Field<T, ?> field() {
    return field;
  }

  /** What it accepts. */
  final ValueSet values() {
    return values;
  }

  /** The keys it speaks of, to accept or to leave out. */
  Set<Object> named() {
    return Set.of();
  }

  abstract Wording words();

  /** The same text for the same values in any order, and for no others. */
  abstract String canonical();

  /** One of some values, or another than those. */
  private static final class Listed<T extends Object> extends Condition<T> {
    private final Set<Object> keys;
    private final boolean isNot;

    Listed(Field<T, ?> field, Set<Object> keys, boolean isNot, ValueSet values) {
      super(field, values);
      this.keys = keys;
      this.isNot = isNot;
    }

    @Override
    Set<Object> named() {
      return keys;
    }

    @Override
    String canonical() {
      return (isNot ? "not" : "in") + ValueText.canonical(field().type(), keys);
    }

    @Override
    Wording words() {
      String zh = field().label();
      String en = field().name();
      if (keys.isEmpty()) {
        return isNot
            ? new Wording("有" + zh, en + " is present")
            : new Wording(zh + "不取任何值", en + " is one of no values");
      }
      Wording some = ValueText.said(field().type(), keys);
      String is = isNot ? " is none of " : keys.size() == 1 ? " is " : " is one of ";
      return new Wording(zh + (isNot ? "不为" : "为") + some.zh(), en + is + some.en());
    }
  }

  /** No value is there. */
  private static final class Absent<T extends Object> extends Condition<T> {

    Absent(Field<T, ?> field) {
      super(field, field.type().isCoded() ? CodeSet.absent(field.type().codes()) : KeySet.absent());
    }

    @Override
    String canonical() {
      return "in?";
    }

    @Override
    Wording words() {
      return new Wording("无" + field().label(), field().name() + " is absent");
    }
  }

  /** A code between two, or no value either. */
  private static final class Between<T extends Object> extends Condition<T> {
    private final long low;
    private final long high;
    private final boolean absentToo;

    Between(Field<T, ?> field, long low, long high, boolean absentToo) {
      super(field, CodeSet.between(field.type().codes(), low, high, absentToo));
      this.low = low;
      this.high = high;
      this.absentToo = absentToo;
    }

    @Override
    String canonical() {
      return low + ".." + high + (absentToo ? "?" : "");
    }

    @Override
    Wording words() {
      Wording range = range();
      String zh = field().label() + range.zh();
      return absentToo
          ? new Wording(
              "无" + field().label() + "或" + zh, field().name() + " is absent or " + range.en())
          : new Wording(zh, field().name() + " is " + range.en());
    }

    private Wording range() {
      if (field() instanceof DivisionField<?>) {
        Wording area = said(low);
        return new Wording("在" + area.zh() + "内", "within " + area.en());
      }
      return field() instanceof NumberField<?, ?> ? ofNumbers() : ofDays();
    }

    private Wording said(long code) {
      return field().type().codeInWords(code);
    }

    /**
     * Between two numbers no code lies: what is above the highest code is the number not reached.
     */
    private Wording ofNumbers() {
      if (high == HIGHEST) {
        Wording from = said(low);
        return new Wording("不低于" + from.zh(), "at least " + from.en());
      }
      Wording limit = said(high + 1);
      return new Wording("低于" + limit.zh(), "below " + limit.en());
    }

    private Wording ofDays() {
      if (low == LOWEST) {
        Wording to = said(high);
        return new Wording("不晚于" + to.zh(), "by " + to.en());
      }
      Wording from = said(low);
      if (high == HIGHEST) {
        return new Wording("不早于" + from.zh(), "from " + from.en());
      }
      Wording to = said(high);
      return new Wording("在" + from.zh() + "至" + to.zh(), "from " + from.en() + " to " + to.en());
    }
  }

  /** A list that holds an element. */
  private static final class Holding<T extends Object> extends Condition<T> {
    private final Set<Object> element;

    Holding(Field<T, ?> field, Object element) {
      super(field, KeySet.holding(element));
      this.element = Set.of(element);
    }

    @Override
    Set<Object> named() {
      return element;
    }

    private FieldType<?> type() {
      return field().type() instanceof ListType<?> list ? list.element() : field().type();
    }

    @Override
    String canonical() {
      return "has" + ValueText.canonical(type(), element);
    }

    @Override
    Wording words() {
      Wording some = ValueText.said(type(), element);
      return new Wording(field().label() + "含" + some.zh(), field().name() + " holds " + some.en());
    }
  }
}
