package io.github.safetysupervision.testkit;

import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random filters on any type, of every kind of condition its fields offer. */
public final class RandomFilters {

  private final Random random;
  private final RandomRecords values;

  /**
   * Starts a sequence.
   *
   * @param random where chance comes from
   */
  public RandomFilters(Random random) {
    this.random = random;
    this.values = new RandomRecords(random);
  }

  /** Returns some fields of a type, those that offer more than equality more often. */
  public <T> List<Field<T, ?>> fields(ObjectType<T, ?> type, int count) {
    List<Field<T, ?>> offered = new ArrayList<>();
    for (Field<T, ?> f : type.fields()) {
      offered.add(f);
      if (f.getClass() != Field.class || (f.isRequired() && !f.name().equals("id"))) {
        offered.add(f);
        offered.add(f);
      }
    }
    List<Field<T, ?>> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(offered.get(random.nextInt(offered.size())));
    }
    return out;
  }

  /** Returns one to three conditions on the given fields. */
  public <T> Filter<T> over(List<Field<T, ?>> fields) {
    Filter<T> out = Filter.all();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      out = out.and(condition(fields.get(random.nextInt(fields.size()))));
    }
    return random.nextInt(4) == 0 ? out.and(order(fields)) : out;
  }

  /** Returns a condition on two of the days among the fields, or none. */
  @SuppressWarnings("unchecked") // a field's own class says no more about its owner
  private <T> Filter<T> order(List<Field<T, ?>> fields) {
    List<DateField<T>> days = new ArrayList<>();
    for (Field<T, ?> f : fields) {
      if (f instanceof DateField<?> day) {
        days.add((DateField<T>) day);
      }
    }
    return days.isEmpty()
        ? Filter.all()
        : days.get(random.nextInt(days.size())).onOrBefore(days.get(random.nextInt(days.size())));
  }

  /** Returns one condition on a field. */
  @SuppressWarnings("unchecked") // a field's own class says no more about its owner
  public <T> Filter<T> condition(Field<T, ?> field) {
    if (random.nextInt(3) > 0) {
      if (field instanceof DateField<?> date) {
        return onDate((DateField<T>) date);
      }
      if (field instanceof DivisionField<?> division) {
        DivisionField<T> there = (DivisionField<T>) division;
        return there.within(values.value(there));
      }
      if (field instanceof NumberField<?, ?> number) {
        return from((NumberField<T, ?>) number);
      }
      if (field instanceof ListField<?, ?> list) {
        return contains((ListField<T, ?>) list);
      }
    }
    return onAny(field);
  }

  private <T> Filter<T> onDate(DateField<T> field) {
    LocalDate one = values.value(field);
    LocalDate two = values.value(field);
    return switch (random.nextInt(4)) {
      case 0 -> field.by(one);
      case 1 -> field.notBy(one);
      case 2 -> field.notAfter(one);
      default ->
          field.within(
              one.isBefore(two) ? ReportingPeriod.of(one, two) : ReportingPeriod.of(two, one));
    };
  }

  private <T, V> Filter<T> from(NumberField<T, V> field) {
    V limit = values.value(field);
    return random.nextBoolean() ? field.from(limit) : field.below(limit);
  }

  private <T, E> Filter<T> contains(ListField<T, E> field) {
    return field.contains(values.value(((ListType<E>) field.type()).element()));
  }

  private <T, V> Filter<T> onAny(Field<T, V> field) {
    List<V> some = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      some.add(values.value(field));
    }
    return switch (random.nextInt(6)) {
      case 0 -> field.isPresent();
      case 1 -> field.isAbsent();
      case 2 -> field.is(values.value(field));
      case 3 -> field.notIn(some);
      default -> field.in(some);
    };
  }
}
