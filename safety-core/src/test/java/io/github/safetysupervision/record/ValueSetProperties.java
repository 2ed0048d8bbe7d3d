package io.github.safetysupervision.record;

import static io.github.safetysupervision.record.SmallDomains.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.SmallDomains.Asked;
import io.github.safetysupervision.record.SmallDomains.Colour;
import io.github.safetysupervision.record.SmallDomains.Kind;
import io.github.safetysupervision.record.SmallDomains.Row;
import io.github.safetysupervision.testkit.RandomFilters;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * What filters prove, held against all values of small domains: exact both ways, of every
 * conjunction of conditions on every kind of field.
 */
class ValueSetProperties {

  /** Conditions all of which must hold, on some of the fields. */
  private record Conjunction(List<Asked> parts) {

    static Conjunction random(List<Kind<?>> kinds, Random random) {
      List<Asked> out = new ArrayList<>();
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        out.add(kinds.get(random.nextInt(kinds.size())).asked(random));
      }
      return new Conjunction(out);
    }

    Filter<Row> filter() {
      return parts.stream().map(Asked::filter).reduce(Filter.all(), Filter::and);
    }

    boolean accepts(Kind<?> kind, @Nullable Object value) {
      return parts.stream()
          .filter(p -> p.field() == kind.field)
          .allMatch(p -> p.plain().test(value));
    }

    boolean accepts(List<Kind<?>> kinds, Row row) {
      return kinds.stream().allMatch(k -> accepts(k, row.values[k.field.index()]));
    }

    @Override
    public String toString() {
      return filter().words().en();
    }
  }

  /** All rows of the values of one or two fields. */
  private static List<Row> rows(List<Kind<?>> kinds) {
    List<Row> out = new ArrayList<>(List.of(new Row()));
    for (Kind<?> kind : kinds) {
      List<Row> more = new ArrayList<>();
      for (Row row : out) {
        for (Object value : kind.all) {
          Row longer = new Row();
          System.arraycopy(row.values, 0, longer.values, 0, row.values.length);
          longer.values[kind.field.index()] = value;
          more.add(longer);
        }
      }
      out = more;
    }
    return out;
  }

  private static List<Kind<?>> one(Random random) {
    return List.of(SmallDomains.ALL.get(random.nextInt(SmallDomains.ALL.size())));
  }

  /** Two fields, of which one has few values. */
  private static List<Kind<?>> two(Random random) {
    Kind<?> small = SmallDomains.ALL.get(random.nextInt(2));
    Kind<?> other = SmallDomains.ALL.get(2 + random.nextInt(SmallDomains.ALL.size() - 2));
    return random.nextBoolean() ? List.of(small, other) : List.of(other, small);
  }

  private static void covered(String label, boolean value, double leastPercent) {
    Statistics.label(label)
        .collect(value)
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > leastPercent);
              c.check(false).percentage(p -> p > leastPercent);
            });
  }

  @Property(tries = 2_000)
  void whatIsProvedIsExactlyWhatIsSoOfOneField(@ForAll long seed) {
    Random random = new Random(seed);
    exact(one(random), random);
  }

  @Property(tries = 300)
  void whatIsProvedIsExactlyWhatIsSoOfTwoFields(@ForAll long seed) {
    Random random = new Random(seed);
    exact(two(random), random);
  }

  private static void exact(List<Kind<?>> kinds, Random random) {
    Conjunction a = Conjunction.random(kinds, random);
    Conjunction b = Conjunction.random(kinds, random);
    boolean isNothing = true;
    boolean isDisjoint = true;
    boolean isWithin = true;
    for (Row row : rows(kinds)) {
      boolean inA = a.accepts(kinds, row);
      boolean inB = b.accepts(kinds, row);
      isNothing &= !inA;
      isDisjoint &= !(inA && inB);
      isWithin &= !inA || inB;
    }
    Filter<Row> fa = a.filter();
    Filter<Row> fb = b.filter();
    assertThat(fa.disjointBy(Filter.all()) != null).as("%s is nothing", a).isEqualTo(isNothing);
    assertThat(fa.disjointBy(fb) != null).as("%s besides %s", a, b).isEqualTo(isDisjoint);
    assertThat(fb.disjointBy(fa) != null).as("%s besides %s", b, a).isEqualTo(isDisjoint);
    assertThat(fa.isWithin(fb)).as("%s in %s", a, b).isEqualTo(isWithin);
    assertThat(fa.isWithin(fa.and(fb))).as("%s in both of it and %s", a, b).isEqualTo(isWithin);
    assertThat(fa.and(fb).isWithin(fa)).as("both of %s and %s in the first", a, b).isTrue();
    covered("nothing", isNothing, 5);
    covered("disjoint", isDisjoint, 10);
    covered("within", isWithin, 10);
  }

  @Property(tries = 1_000)
  void theFieldThatProvesItSharesNoValue(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kind<?>> kinds = two(random);
    Conjunction a = Conjunction.random(kinds, random);
    Conjunction b = Conjunction.random(kinds, random);
    Field<Row, ?> by = a.filter().disjointBy(b.filter());
    for (Kind<?> kind : kinds) {
      if (kind.field.equals(by)) {
        assertThat(kind.all)
            .as("%s / %s", a, b)
            .noneMatch(v -> a.accepts(kind, v) && b.accepts(kind, v));
      }
    }
    covered("proved", by != null, 10);
  }

  @Property(tries = 1_000)
  void aFilterAnswersWhatThePlainPredicatesSay(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kind<?>> kinds = one(random);
    Conjunction a = Conjunction.random(kinds, random);
    Filter<Row> filter = a.filter();
    for (Row row : rows(kinds)) {
      Truth expected = Truth.of(a.accepts(kinds, row));
      assertThat(filter.evaluate(FieldValues.of(row))).as("%s of %s", a, row).isEqualTo(expected);
      assertThat(filter.evaluate(new Codes<>(ROW, row))).as("%s of %s", a, row).isEqualTo(expected);
    }
  }

  /** Unknown exactly where it depends on what could not be read. */
  @Property(tries = 1_000)
  void anUnreadValueIsDecidedWhereItMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kind<?>> kinds = one(random);
    Conjunction a = Conjunction.random(kinds, random);
    Set<Boolean> answers = new LinkedHashSet<>();
    kinds.get(0).all.forEach(v -> answers.add(a.accepts(kinds.get(0), v)));
    KnownValues unread = new KnownValues(ROW);
    unread.markUnread(kinds.get(0).field);
    assertThat(a.filter().evaluate(unread))
        .as(a.toString())
        .isEqualTo(answers.size() == 2 ? Truth.UNKNOWN : Truth.of(answers.contains(true)));
    Statistics.collect(answers.size() == 2);
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 5));
  }

  @Property(tries = 2_000)
  void anOrderOfTwoDaysProvesNothingThatIsNotSo(@ForAll long seed) {
    Random random = new Random(seed);
    List<Kind<?>> days = List.of(SmallDomains.CODED.get(2), SmallDomains.CODED.get(3));
    Conjunction a = Conjunction.random(days, random);
    Conjunction b = Conjunction.random(days, random);
    Filter<Row> fa =
        random.nextBoolean() ? a.filter().and(ROW.day.onOrBefore(ROW.limit)) : a.filter();
    Filter<Row> fb =
        random.nextBoolean() ? b.filter().and(ROW.day.onOrBefore(ROW.limit)) : b.filter();
    boolean isDisjoint = fa.disjointBy(fb) != null;
    boolean isWithin = fa.isWithin(fb);
    if (isDisjoint || isWithin) {
      for (Row row : rows(days)) {
        boolean inA = fa.test(row);
        boolean inB = fb.test(row);
        assertThat(isDisjoint && inA && inB).as("%s / %s of %s", fa, fb, row).isFalse();
        assertThat(isWithin && inA && !inB).as("%s / %s of %s", fa, fb, row).isFalse();
      }
    }
    covered("disjoint", isDisjoint, 10);
    covered("within", isWithin, 5);
  }

  /** A count below zero, a day no file holds: the laws are kept, and the record says what it is. */
  @Property(tries = 1_000)
  void aValueThatNoFileHoldsCountsAsUnread(@ForAll long seed) {
    Random random = new Random(seed);
    boolean isDay = random.nextBoolean();
    List<Kind<?>> kinds = List.of(SmallDomains.CODED.get(isDay ? 2 : 4));
    Filter<Row> a = Conjunction.random(kinds, random).filter();
    Filter<Row> b = Conjunction.random(kinds, random).filter();
    KnownValues unread = new KnownValues(ROW);
    unread.markUnread(kinds.get(0).field);
    List<? extends Object> outside =
        isDay
            ? List.of(
                LocalDate.MIN, LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MAX)
            : List.of(Integer.MIN_VALUE, -1, 1_000_000_001, Integer.MAX_VALUE);
    for (Object value : outside) {
      Row row = new Row();
      row.values[kinds.get(0).field.index()] = value;
      Truth inA = a.evaluate(FieldValues.of(row));
      Truth inB = b.evaluate(FieldValues.of(row));
      assertThat(inA).as("%s of %s", a, row).isEqualTo(a.evaluate(unread));
      if (a.disjointBy(b) != null) {
        assertThat(a.and(b).evaluate(FieldValues.of(row)))
            .as("%s and %s", a, b)
            .isEqualTo(Truth.FALSE);
      }
      if (a.isWithin(b)) {
        assertThat(inA == Truth.TRUE && inB != Truth.TRUE).as("%s in %s", a, b).isFalse();
        assertThat(inA == Truth.UNKNOWN && inB == Truth.FALSE).as("%s in %s", a, b).isFalse();
      }
      assertThat(ROW.problems(row))
          .extracting(p -> p.code())
          .containsExactly(isDay ? RecordProblems.NOT_A_DATE : RecordProblems.NOT_A_COUNT);
    }
  }

  @Example
  void aSmallDomainIsUsedUp() {
    Filter<Row> none = Filter.all();
    assertThat(ROW.flag.is(true).and(ROW.flag.notIn(List.of(true, false))).disjointBy(none))
        .isEqualTo(ROW.flag);
    assertThat(ROW.choice.notIn(List.of(Colour.values())).disjointBy(none)).isEqualTo(ROW.choice);
    assertThat(ROW.choice.isPresent().isWithin(ROW.choice.in(List.of(Colour.values())))).isTrue();
    assertThat(ROW.count.below(0).disjointBy(none)).isEqualTo(ROW.count);
    assertThat(ROW.count.isPresent().isWithin(ROW.count.from(0))).isTrue();
    assertThat(none.isWithin(ROW.day.notAfter(LocalDate.of(9999, 12, 31)))).isTrue();
    assertThat(none.isWithin(ROW.day.by(LocalDate.of(9999, 12, 31)))).isFalse();
  }

  /** Codes where there are any; the value of a coded field cannot be made. */
  private record Codes<T>(ObjectType<T, ?> type, T record) implements FieldValues {

    @Override
    public boolean isUnread(Field<?, ?> field) {
      return false;
    }

    @Override
    public @Nullable Object value(Field<?, ?> field) {
      if (field.type().isCoded()) {
        throw new AssertionError("asked for the value of " + field);
      }
      return type.fields().get(field.index()).of(record);
    }

    @Override
    public long code(Field<?, ?> field) {
      Object value = type.fields().get(field.index()).of(record);
      return value == null ? FieldType.ABSENT : field.type().codeOf(value);
    }
  }

  @Property(tries = 1_000)
  void noConditionOnACodedFieldMakesAValue(@ForAll long seed) {
    Random random = new Random(seed);
    answersByCode(Types.ALL.get(random.nextInt(Types.ALL.size())), random);
  }

  private static <T> void answersByCode(ObjectType<T, ?> type, Random random) {
    RandomFilters filters = new RandomFilters(random);
    Filter<T> filter = filters.over(filters.fields(type, 3));
    RandomRecords records = new RandomRecords(random);
    for (int i = 0; i < 10; i++) {
      T record = records.of(type);
      assertThat(filter.evaluate(new Codes<>(type, record)))
          .as("%s of %s", filter, record)
          .isEqualTo(filter.evaluate(FieldValues.of(record)));
    }
  }
}
