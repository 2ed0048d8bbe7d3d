package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.RandomFilters;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What filters on any type must keep; each try has its own type, fields, filters and records. */
class FilterProperties {

  private static final int RECORDS = 40;

  /** Two filters over the same few fields, and records to try them on. */
  private static final class Case<T> {
    final ObjectType<T, ?> type;
    final Random random;
    final Filter<T> a;
    final Filter<T> b;
    final List<T> records = new ArrayList<>();

    Case(ObjectType<T, ?> type, Random random) {
      this.type = type;
      this.random = random;
      RandomFilters filters = new RandomFilters(random);
      List<Field<T, ?>> fields = filters.fields(type, 1 + random.nextInt(2));
      this.a = filters.over(fields);
      this.b = random.nextInt(6) == 0 ? a.and(filters.over(fields)) : filters.over(fields);
      RandomRecords made = new RandomRecords(random);
      for (int i = 0; i < RECORDS; i++) {
        records.add(made.of(type));
      }
    }

    String said(T r) {
      return a.words().en() + " / " + b.words().en() + " on " + r;
    }
  }

  private static Case<?> caseOf(long seed) {
    Random random = new Random(seed);
    return new Case<>(Types.ALL.get(random.nextInt(Types.ALL.size())), random);
  }

  private static void covered(boolean interesting, double leastPercent) {
    Statistics.collect(interesting);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > leastPercent));
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whatIsProvedDisjointSharesNoRecord(@ForAll long seed) {
    covered(disjointIsDisjoint(caseOf(seed)), 1);
  }

  private static <T> boolean disjointIsDisjoint(Case<T> c) {
    boolean proved = c.a.disjointBy(c.b) != null;
    assertThat(c.b.disjointBy(c.a) != null).as("either way, of %s", c.said(null)).isEqualTo(proved);
    if (proved) {
      assertThat(c.records).noneMatch(r -> c.a.test(r) && c.b.test(r));
    }
    return proved;
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whatIsProvedContainedPassesTheWiderFilter(@ForAll long seed) {
    covered(containedIsContained(caseOf(seed)), 1);
  }

  private static <T> boolean containedIsContained(Case<T> c) {
    boolean proved = c.b.isWithin(c.a);
    boolean used = false;
    for (T r : c.records) {
      if (proved && c.b.test(r)) {
        used = true;
        assertThat(c.a.test(r)).as(c.said(r)).isTrue();
      }
    }
    assertThat(c.a.isWithin(c.a)).isTrue();
    assertThat(c.a.isWithin(Filter.all())).isTrue();
    return used;
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void andMeansBoth(@ForAll long seed) {
    covered(bothAreBoth(caseOf(seed)), 1);
  }

  private static <T> boolean bothAreBoth(Case<T> c) {
    Filter<T> both = c.a.and(c.b);
    boolean any = false;
    for (T r : c.records) {
      boolean expected = c.a.test(r) && c.b.test(r);
      any |= expected;
      assertThat(both.test(r)).as(c.said(r)).isEqualTo(expected);
      assertThat(c.b.and(c.a).test(r)).as(c.said(r)).isEqualTo(expected);
    }
    return any;
  }

  @Property(tries = 300)
  void aRecordAndItsCellsAnswerAlike(@ForAll long seed) {
    cellsAnswerAlike(caseOf(seed));
  }

  private static <T> void cellsAnswerAlike(Case<T> c) {
    for (T r : c.records) {
      assertThat(c.a.evaluate(FieldValues.of(r))).as(c.said(r)).isEqualTo(Truth.of(c.a.test(r)));
      assertThat(c.a.evaluate(row(c.type, r))).as(c.said(r)).isEqualTo(Truth.of(c.a.test(r)));
    }
  }

  private static <T> KnownValues row(ObjectType<T, ?> type, T record) {
    KnownValues out = new KnownValues(type);
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(record);
      if (value != null) {
        out.put(f, value);
      } else if (f.type() instanceof ListType<?>) {
        out.put(f, List.of());
      }
    }
    return out;
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void unreadCellsMakeTheAnswerUnknownOrLeaveItAsItIs(@ForAll long seed) {
    covered(unreadNeverLies(caseOf(seed)), 1);
  }

  private static <T> boolean unreadNeverLies(Case<T> c) {
    boolean stillKnown = false;
    for (T r : c.records) {
      KnownValues row = row(c.type, r);
      boolean any = false;
      for (Field<T, ?> f : c.type.fields()) {
        if (c.random.nextInt(3) == 0) {
          row.markUnread(f);
          any = true;
        }
      }
      Truth full = Truth.of(c.a.test(r));
      Truth partial = c.a.evaluate(row);
      assertThat(partial).as(c.said(r)).isIn(Truth.UNKNOWN, full);
      for (FieldRelation<T> relation : c.type.relations()) {
        assertThat(relation.holds(row))
            .as(relation.code().id())
            .isIn(Truth.UNKNOWN, relation.holds(FieldValues.of(r)));
      }
      stillKnown |= any && partial.isKnown();
    }
    return stillKnown;
  }

  @Property(tries = 300)
  void codesAndObjectsAnswerAlike(@ForAll long seed) {
    codesAnswerAlike(caseOf(seed));
  }

  private static <T> void codesAnswerAlike(Case<T> c) {
    for (T r : c.records) {
      FieldValues codes = new CodeCells<>(c.type, r);
      assertThat(c.a.evaluate(codes)).as(c.said(r)).isEqualTo(Truth.of(c.a.test(r)));
      for (FieldRelation<T> relation : c.type.relations()) {
        assertThat(relation.holds(codes))
            .as(relation.code().id())
            .isEqualTo(relation.holds(FieldValues.of(r)));
      }
    }
  }

  /** Keeps a long for each field of a coded type, and the value only of the others. */
  private static final class CodeCells<T> implements FieldValues {
    private final long[] codes;
    private final Object[] others;

    CodeCells(ObjectType<T, ?> type, T record) {
      codes = new long[type.fields().size()];
      others = new Object[type.fields().size()];
      for (Field<T, ?> f : type.fields()) {
        keep(f, record);
      }
    }

    private <V> void keep(Field<T, V> field, T record) {
      V value = field.of(record);
      if (!(field.type() instanceof ScalarType<V> scalar) || !scalar.isCoded()) {
        others[field.index()] = value;
      } else {
        codes[field.index()] = value == null ? FieldType.ABSENT : scalar.code(value);
      }
    }

    @Override
    public boolean isUnread(Field<?, ?> field) {
      return false;
    }

    @Override
    public Object value(Field<?, ?> field) {
      if (!(field.type() instanceof ScalarType<?> scalar) || !scalar.isCoded()) {
        return others[field.index()];
      }
      long code = codes[field.index()];
      return code == FieldType.ABSENT ? null : scalar.ofCode(code);
    }

    @Override
    public long code(Field<?, ?> field) {
      return codes[field.index()];
    }
  }

  @Property(tries = 300)
  void theDigestDoesNotDependOnTheOrderOfTheConditions(@ForAll long seed) {
    digestIgnoresOrder(caseOf(seed));
  }

  private static <T> void digestIgnoresOrder(Case<T> c) {
    assertThat(c.a.and(c.b).digest()).isEqualTo(c.b.and(c.a).digest());
    assertThat(c.a.and(c.a).digest()).isEqualTo(c.a.digest());
  }

  @Property(tries = 300)
  void theDigestDoesNotDependOnTheOrderOfTheValues(@ForAll long seed) {
    Random random = new Random(seed);
    ObjectType<?, ?> type = Types.ALL.get(random.nextInt(Types.ALL.size()));
    valuesInAnyOrder(type.fields().get(random.nextInt(type.fields().size())), random);
  }

  private static <T, V> void valuesInAnyOrder(Field<T, V> field, Random random) {
    RandomRecords values = new RandomRecords(random);
    List<V> some = new ArrayList<>(List.of(values.value(field), values.value(field)));
    some.add(values.value(field));
    List<V> reversed = new ArrayList<>(some);
    Collections.reverse(reversed);
    assertThat(field.in(some).digest()).isEqualTo(field.in(reversed).digest());
    assertThat(field.notIn(some).digest()).isEqualTo(field.notIn(reversed).digest());
    assertThat(field.notIn(some).digest()).isNotEqualTo(field.in(some).digest());
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void filtersThatAnswerDifferentlyHaveDifferentDigestsAndWords(@ForAll long seed) {
    covered(differenceShows(caseOf(seed)), 1);
  }

  private static <T> boolean differenceShows(Case<T> c) {
    boolean differ = c.records.stream().anyMatch(r -> c.a.test(r) != c.b.test(r));
    if (differ) {
      assertThat(c.a.digest()).as(c.said(null)).isNotEqualTo(c.b.digest());
      assertThat(c.a.words().zh()).isNotEqualTo(c.b.words().zh());
      assertThat(c.a.words().en()).isNotEqualTo(c.b.words().en());
    }
    return differ;
  }

  @Property(tries = 300)
  void anOpaqueConditionIsNeverProvedAnything(@ForAll long seed) {
    opaqueProvesNothing(caseOf(seed));
  }

  private static <T> void opaqueProvesNothing(Case<T> c) {
    Filter<T> none = Filter.opaque(new Wording("无一", "not one"), r -> false);
    assertThat(none.disjointBy(Filter.all())).isNull();
    assertThat(Filter.<T>all().isWithin(none)).isFalse();
    Filter<T> mixed = c.a.and(none);
    assertThat(mixed.isOpaque()).isTrue();
    assertThat(mixed.isWithin(c.a)).isTrue();
    for (T r : c.records) {
      assertThat(mixed.test(r)).isFalse();
      assertThat(mixed.evaluate(FieldValues.of(r))).isEqualTo(Truth.FALSE);
      assertThat(mixed.evaluate(new CodeCells<>(c.type, r)))
          .as("loose cells are no object")
          .isEqualTo(c.a.test(r) ? Truth.UNKNOWN : Truth.FALSE);
    }
  }

  @Property(tries = 300)
  void conditionsMeanWhatTheySay(@ForAll long seed) {
    RandomRecords random = new RandomRecords(new Random(seed));
    LocalDate day = random.value(HAZARD.closedOn);
    LocalDate later = day.plusDays(30);
    DivisionCode area = random.value(HAZARD.territory);
    Money least = random.value(PENALTY.amount);
    Term kind = random.value(HAZARD.channel);
    for (int i = 0; i < RECORDS; i++) {
      Hazard h = random.of(HAZARD);
      LocalDate closed = h.getClosedOn();
      assertThat(HAZARD.closedOn.by(day).test(h)).isEqualTo(closed != null && !closed.isAfter(day));
      assertThat(HAZARD.closedOn.notBy(day).test(h))
          .isEqualTo(closed == null || closed.isAfter(day));
      if (later.getYear() <= 9999) {
        assertThat(HAZARD.closedOn.within(ReportingPeriod.of(day, later)).test(h))
            .isEqualTo(closed != null && !closed.isBefore(day) && !closed.isAfter(later));
      }
      assertThat(HAZARD.territory.within(area).test(h)).isEqualTo(h.getTerritory().isWithin(area));
      boolean same = h.getChannel().code().equals(kind.code());
      assertThat(HAZARD.channel.is(kind).test(h)).isEqualTo(same);
      assertThat(HAZARD.channel.notIn(List.of(kind)).test(h)).isEqualTo(!same);
      assertThat(HAZARD.closedOn.isPresent().test(h)).isEqualTo(closed != null);
      assertThat(HAZARD.closedOn.isAbsent().test(h)).isEqualTo(closed == null);
      Penalty p = random.of(PENALTY);
      Money amount = p.getAmount();
      assertThat(PENALTY.amount.from(least).test(p))
          .as("%s from %s", amount, least)
          .isEqualTo(amount != null && amount.yuan().compareTo(least.yuan()) >= 0);
      Term fine = random.value(((ListType<Term>) PENALTY.kinds.type()).element());
      List<String> codes = p.getKinds().stream().map(Term::code).toList();
      assertThat(PENALTY.kinds.contains(fine).test(p)).isEqualTo(codes.contains(fine.code()));
      assertThat(PENALTY.kinds.is(List.of(fine)).test(p))
          .isEqualTo(codes.equals(List.of(fine.code())));
    }
  }

  /** Amounts of few yuan in all their spellings, held against plain decimals. */
  @Property(tries = 300)
  void amountsAreWhatTheyAmountToHoweverWritten(@ForAll long seed) {
    Random random = new Random(seed);
    List<Money> asked = List.of(amount(random), amount(random));
    Money least = amount(random);
    List<Filter<Penalty>> filters =
        List.of(
            PENALTY.amount.is(asked.get(0)),
            PENALTY.amount.in(asked),
            PENALTY.amount.notIn(asked),
            PENALTY.amount.from(least),
            PENALTY.amount.below(least),
            PENALTY.amount.is(asked.get(0)).and(PENALTY.amount.is(asked.get(1))),
            PENALTY.amount.notIn(asked).and(PENALTY.amount.from(least)),
            PENALTY.amount.matching(asked.get(0).toString(), TermMapping.NONE).orThrow());
    List<String> answers = new ArrayList<>(Collections.nCopies(filters.size(), ""));
    for (int fen : new int[] {0, 5, 10, 50, 99, 100, 101, 110, 150, 200, 1000}) {
      for (Money m : spellings(fen)) {
        BigDecimal v = BigDecimal.valueOf(fen, 2);
        boolean one = v.compareTo(new BigDecimal(asked.get(0).toString())) == 0;
        boolean two = v.compareTo(new BigDecimal(asked.get(1).toString())) == 0;
        boolean from = v.compareTo(new BigDecimal(least.toString())) >= 0;
        boolean none = !one && !two;
        boolean[] expected = {one, one || two, none, from, !from, one && two, none && from, one};
        KnownValues row = new KnownValues(PENALTY);
        row.put(PENALTY.amount, m);
        for (int i = 0; i < expected.length; i++) {
          assertThat(filters.get(i).evaluate(row))
              .as("%s of %s", filters.get(i), m)
              .isEqualTo(Truth.of(expected[i]));
          answers.set(i, answers.get(i) + expected[i] + " ");
        }
        assertThat(PENALTY.amount.keyOf(m)).isEqualTo(PENALTY.amount.keyOf(spellings(fen).get(0)));
      }
    }
    for (int i = 0; i < filters.size(); i++) {
      for (int j = 0; j < filters.size(); j++) {
        proofsHold(filters.get(i), answers.get(i), filters.get(j), answers.get(j));
      }
    }
    for (Money m : spellings(asked.get(0).fen())) {
      assertThat(PENALTY.amount.is(m).digest()).isEqualTo(filters.get(0).digest());
      assertThat(PENALTY.amount.is(m).words()).isEqualTo(filters.get(0).words());
      assertThat(PENALTY.amount.is(m).isWithin(filters.get(0))).isTrue();
      assertThat(PENALTY.amount.is(m).disjointBy(PENALTY.amount.notIn(asked))).isNotNull();
    }
  }

  private static void proofsHold(Filter<Penalty> a, String ofA, Filter<Penalty> b, String ofB) {
    String[] as = ofA.split(" ");
    String[] bs = ofB.split(" ");
    for (int i = 0; i < as.length; i++) {
      boolean inA = Boolean.parseBoolean(as[i]);
      boolean inB = Boolean.parseBoolean(bs[i]);
      assertThat(inA && inB && a.disjointBy(b) != null).as("%s / %s", a, b).isFalse();
      assertThat(inA && !inB && a.isWithin(b)).as("%s / %s", a, b).isFalse();
      if (inA != inB) {
        assertThat(a.words()).isNotEqualTo(b.words());
        assertThat(a.digest()).isNotEqualTo(b.digest());
      }
    }
  }

  private static Money amount(Random random) {
    int[] fen = {0, 10, 50, 99, 100, 100, 100, 110, 200};
    List<Money> all = spellings(fen[random.nextInt(fen.length)]);
    return all.get(random.nextInt(all.size()));
  }

  private static List<Money> spellings(long fen) {
    List<Money> out = new ArrayList<>();
    out.add(new Money(fen, 2));
    if (fen % 10 == 0) {
      out.add(new Money(fen, 1));
    }
    if (fen % 100 == 0) {
      out.add(new Money(fen, 0));
    }
    return out;
  }

  @Property(tries = 300)
  void aConditionOnADivisionNamesIt(@ForAll long seed) {
    DivisionCode area = new RandomRecords(new Random(seed)).value(HAZARD.territory);
    assertThat(HAZARD.territory.within(area).words().en())
        .isEqualTo("territory is within " + area.canonical());
  }
}
