package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Records whole and not, with all that each may mean, and one measure of every form, with a loop
 * that counts it for itself.
 */
final class StateCases {

  static final DivisionCode BANNER = DivisionCode.parse("152529");
  static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final String OPEN = "open";

  /** What is near a known word, and may be it or a word of its own. */
  private static final Term NEAR = Term.of("thrid-party");

  private static final Term UNLISTED = Term.of("quite-another-way");

  private StateCases() {}

  // ---- records

  /**
   * A record, or what is left of one.
   *
   * @param type its type
   * @param value the record, or null
   * @param unread what is left, or null
   * @param readings the records that it may be: some, or none
   */
  record Item<T extends SafetyRecord>(
      RecordType<T, ?> type, T value, UnreadRecord unread, List<List<SafetyRecord>> readings) {

    /** Shows a state what it is fed. */
    private static RecordVisitor taking(MeasureState state, int sign) {
      return new RecordVisitor() {
        @Override
        public void record(RecordView<?> record) {
          if (sign > 0) {
            state.add(record);
          } else {
            state.retract(record);
          }
        }
      };
    }

    /** As an object, or as a source shows it: it makes no difference. */
    void take(MeasureState state, int sign) {
      boolean isShown = unread == null && (value.getId().hashCode() & 1) == 0;
      if (isShown) {
        RecordFeed.to(taking(state, sign), null).record(type, value);
      } else if (unread != null && sign > 0) {
        state.add(unread);
      } else if (unread != null) {
        state.retract(unread);
      } else if (sign > 0) {
        state.add(type, value);
      } else {
        state.retract(type, value);
      }
    }

    void addTo(Ledger.Builder out) {
      if (unread != null) {
        out.unread(unread);
      } else {
        out.add(type, value);
      }
    }

    @Override
    public String toString() {
      return unread != null ? unread.loss() + " " + unread.id() + readings : value.toString();
    }
  }

  static MeasureState stateOf(Measure measure, List<Item<?>> items) {
    MeasureState out = MeasureState.zero(measure);
    items.forEach(i -> i.take(out, 1));
    return out;
  }

  /** So many records of which about one in ten is not read whole, or has a word near another. */
  static List<Item<?>> items(Random random, int many, int oneInSoMany) {
    List<Item<?>> out = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      boolean isClear = random.nextInt(oneInSoMany) > 0;
      out.add(
          switch (random.nextInt(5)) {
            case 0, 1 -> hazard("H-" + i, random, isClear);
            case 2 -> inspection("I-" + i, random, isClear);
            case 3 -> penalty("P-" + i, random, isClear);
            default -> entity(random, isClear, i);
          });
    }
    return out;
  }

  private static <E> E one(Random random, List<E> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(random.nextInt(4) == 0 ? 2022 : 2023, 3, 1);
  }

  private static Item<Hazard> hazard(String id, Random random, boolean isClear) {
    Hazard.Builder made =
        Hazard.builder()
            .id(id)
            .territory(BANNER)
            .foundOn(day(random))
            .channel(one(random, List.of(Channel.THIRD_PARTY, Channel.SELF_CHECK)))
            .grade(HazardGrade.GENERAL)
            .state(HazardState.RECTIFYING);
    if (random.nextBoolean()) {
      made.closedOn(LocalDate.of(2023, 4, 1));
    }
    if (random.nextInt(8) > 0) {
      made.entity("E-" + random.nextInt(6));
    }
    Hazard value = made.build();
    if (isClear) {
      return whole(HAZARD, value);
    }
    List<List<SafetyRecord>> channels = new ArrayList<>();
    for (Term t : List.of(Channel.THIRD_PARTY, Channel.SELF_CHECK, UNLISTED)) {
      channels.add(List.of(HAZARD.copyOf(value).with(HAZARD.channel, t).build()));
    }
    return switch (random.nextInt(4)) {
      case 0 ->
          new Item<>(
              HAZARD,
              HAZARD.copyOf(value).with(HAZARD.channel, NEAR).build(),
              null,
              List.of(channels.get(0), channels.get(2)));
      case 1 -> lost(HAZARD, value, HAZARD.channel, channels);
      case 2 -> {
        List<List<SafetyRecord>> days = new ArrayList<>();
        for (LocalDate d : List.of(LocalDate.of(2022, 3, 1), LocalDate.of(2023, 3, 1))) {
          days.add(List.of(HAZARD.copyOf(value).with(HAZARD.foundOn, d).build()));
        }
        yield lost(HAZARD, value, HAZARD.foundOn, days);
      }
      default -> frame(HAZARD, value);
    };
  }

  private static Item<Inspection> inspection(String id, Random random, boolean isClear) {
    Inspection.Builder made =
        Inspection.builder()
            .id(id)
            .territory(BANNER)
            .inspectedOn(day(random))
            .channel(Channel.THIRD_PARTY);
    if (random.nextInt(10) > 0) {
      made.people(random.nextInt(4));
    }
    if (random.nextInt(10) > 0) {
      List<String> visits = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        visits.add("E-" + random.nextInt(6));
      }
      made.addAllVisits(visits);
    }
    Inspection value = made.build();
    if (isClear) {
      return whole(INSPECTION, value);
    }
    List<List<SafetyRecord>> readings = new ArrayList<>();
    if (random.nextBoolean()) {
      for (List<String> visits : List.of(List.<String>of(), List.of("E-0"), List.of("E-9"))) {
        readings.add(List.of(INSPECTION.copyOf(value).with(INSPECTION.visits, visits).build()));
      }
      return lost(INSPECTION, value, INSPECTION.visits, readings);
    }
    for (LocalDate d : List.of(LocalDate.of(2022, 3, 1), LocalDate.of(2023, 3, 1))) {
      readings.add(List.of(INSPECTION.copyOf(value).with(INSPECTION.inspectedOn, d).build()));
    }
    return lost(INSPECTION, value, INSPECTION.inspectedOn, readings);
  }

  private static Item<Penalty> penalty(String id, Random random, boolean isClear) {
    Penalty.Builder made =
        Penalty.builder()
            .id(id)
            .territory(BANNER)
            .decidedOn(day(random))
            .department("D")
            .addKinds(one(random, List.of(PenaltyKind.FINE, PenaltyKind.WARNING)));
    if (random.nextInt(10) > 0) {
      made.amount(Money.parse(one(random, List.of("0", "6000", "6000.50", "0.01", "-12.3"))));
    }
    Penalty value = made.build();
    if (isClear) {
      return whole(PENALTY, value);
    }
    List<List<SafetyRecord>> amounts = new ArrayList<>();
    for (String a : List.of("0", "7")) {
      amounts.add(List.of(PENALTY.copyOf(value).with(PENALTY.amount, Money.parse(a)).build()));
    }
    return lost(PENALTY, value, PENALTY.amount, amounts);
  }

  private static Item<OperatingEntity> entity(Random random, boolean isClear, int i) {
    String id = "E-" + random.nextInt(7) + (isClear ? "" : "-" + i);
    OperatingEntity value =
        OperatingEntity.builder().id(id).territory(BANNER).name("单位" + id).build();
    return isClear
        ? whole(OPERATING_ENTITY, value)
        : lost(OPERATING_ENTITY, value, OPERATING_ENTITY.industry, List.of(List.of(value)));
  }

  private static <T extends SafetyRecord> Item<T> whole(RecordType<T, ?> type, T value) {
    return new Item<>(type, value, null, List.of(List.of(value)));
  }

  private static <T extends SafetyRecord> Item<T> lost(
      RecordType<T, ?> type, T value, Field<T, ?> field, List<List<SafetyRecord>> readings) {
    KnownValues known = new KnownValues(type);
    for (Field<T, ?> f : type.fields()) {
      Object v = f.of(value);
      if (v != null && f != field) {
        known.put(f, v);
      }
    }
    known.markUnread(field);
    UnreadRecord unread =
        new UnreadRecord(
            Loss.VALUE,
            List.of(type),
            value.getId(),
            Place.at("/" + value.getId()),
            why(),
            "{}",
            known);
    return new Item<>(type, null, unread, readings);
  }

  /** Any number of records: none, or this one. */
  private static <T extends SafetyRecord> Item<T> frame(RecordType<T, ?> type, T value) {
    UnreadRecord unread =
        UnreadRecord.ofFrame(List.of(type), Place.at("/" + value.getId()), why(), "{}");
    return new Item<>(type, null, unread, List.of(List.of(), List.of(value)));
  }

  private static List<Problem> why() {
    return List.of(RecordProblems.NOT_A_DATE.with("found", "x"));
  }

  // ---- measures

  /**
   * A measure, and what it comes to by a loop over records that are known.
   *
   * @param measure the measure
   * @param plain numerator/denominator, or {@code open}
   */
  record Asked(Measure measure, Function<List<SafetyRecord>, String> plain) {}

  private static boolean isFound(SafetyRecord r, int year) {
    return r instanceof Hazard h && h.getFoundOn().getYear() == year;
  }

  private static Predicate<SafetyRecord> channel(Term channel) {
    return r -> isFound(r, 2023) && ((Hazard) r).getChannel().code().equals(channel.code());
  }

  private static boolean isInspected(SafetyRecord r) {
    return r instanceof Inspection i && i.getInspectedOn().getYear() == 2023;
  }

  private static String sum(
      List<SafetyRecord> all, Predicate<SafetyRecord> in, Function<SafetyRecord, BigDecimal> of) {
    BigDecimal out = BigDecimal.ZERO;
    for (SafetyRecord r : all) {
      if (in.test(r)) {
        BigDecimal n = of.apply(r);
        if (n == null) {
          return OPEN;
        }
        out = out.add(n);
      }
    }
    return out.toPlainString();
  }

  private static String count(List<SafetyRecord> all, Predicate<SafetyRecord> in) {
    return sum(all, in, r -> BigDecimal.ONE);
  }

  /** The different values, with one that stands for what is not known; null if there is one. */
  private static Set<String> things(
      List<SafetyRecord> all, Predicate<SafetyRecord> in, Function<SafetyRecord, List<String>> of) {
    Set<String> out = new TreeSet<>();
    for (SafetyRecord r : all) {
      if (in.test(r)) {
        List<String> values = of.apply(r);
        if (values == null) {
          return null;
        }
        out.addAll(values);
      }
    }
    return out;
  }

  private static List<String> visits(SafetyRecord r) {
    return ((Inspection) r).getVisits();
  }

  private static List<String> entity(SafetyRecord r) {
    String entity = ((Hazard) r).getEntity();
    return entity == null ? null : List.of(entity);
  }

  private static String size(Set<String> things) {
    return things == null ? OPEN : Integer.toString(things.size());
  }

  private static String share(String above, String below) {
    return above.equals(OPEN) || below.equals(OPEN) || new BigDecimal(below).signum() == 0
        ? OPEN
        : above + "/" + below;
  }

  private static String times(String number, int factor) {
    return number.equals(OPEN)
        ? OPEN
        : new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).toPlainString();
  }

  private static String apart(
      String first, String second, Predicate<SafetyRecord> inBoth, List<SafetyRecord> all) {
    if (first.equals(OPEN) || second.equals(OPEN) || all.stream().anyMatch(inBoth)) {
      return OPEN;
    }
    return new BigDecimal(first).add(new BigDecimal(second)).toPlainString();
  }

  static final Population<Hazard> FOUND =
      Population.of(HAZARD).in(BANNER).within(HAZARD.foundOn, HALF);

  private static final Population<Hazard> THIRD =
      FOUND.where(HAZARD.channel.is(Channel.THIRD_PARTY));

  private static final Population<Hazard> SELF = FOUND.where(HAZARD.channel.is(Channel.SELF_CHECK));

  private static final Population<Inspection> INSPECTED =
      Population.of(INSPECTION).in(BANNER).within(INSPECTION.inspectedOn, HALF);

  private static final Population<Penalty> FINED =
      Population.of(PENALTY).in(BANNER).within(PENALTY.decidedOn, HALF);

  static final List<Asked> ASKED = asked();

  /** The measures alone. */
  static final List<Measure> MEASURES = ASKED.stream().map(Asked::measure).toList();

  private static List<Asked> asked() {
    Predicate<SafetyRecord> found = r -> isFound(r, 2023);
    Predicate<SafetyRecord> third = channel(Channel.THIRD_PARTY);
    Predicate<SafetyRecord> self = channel(Channel.SELF_CHECK);
    Predicate<SafetyRecord> closed = r -> found.test(r) && ((Hazard) r).getClosedOn() != null;
    Predicate<SafetyRecord> fined =
        r -> r instanceof Penalty p && p.getDecidedOn().getYear() == 2023;
    Function<SafetyRecord, BigDecimal> amount =
        r -> ((Penalty) r).getAmount() == null ? null : ((Penalty) r).getAmount().yuan();
    Function<SafetyRecord, BigDecimal> people =
        r ->
            ((Inspection) r).getPeople() == null
                ? null
                : BigDecimal.valueOf(((Inspection) r).getPeople());
    Function<SafetyRecord, BigDecimal> visited =
        r -> visits(r) == null ? null : BigDecimal.valueOf(visits(r).size());
    Measure countFound = Measure.count(FOUND, CountNoun.ITEMS);
    Measure countThird = Measure.count(THIRD, CountNoun.ITEMS);
    Measure countSelf = Measure.count(SELF, CountNoun.ITEMS);
    Measure countClosed =
        Measure.count(FOUND.where(HAZARD.closedOn.by(HALF.to())), CountNoun.ITEMS);
    Measure before =
        Measure.count(
            Population.of(HAZARD)
                .in(BANNER)
                .within(HAZARD.foundOn, ReportingPeriod.parse("2022H1")),
            CountNoun.ITEMS);
    Measure amounts = Measure.total(FINED, PENALTY.amount, CountNoun.YUAN);
    Measure units = Measure.distinct(INSPECTED, INSPECTION.visits, CountNoun.UNITS);
    Measure register =
        Measure.distinct(
            Population.of(OPERATING_ENTITY).in(BANNER), OPERATING_ENTITY.id, CountNoun.UNITS);
    Measure entitiesOfThird = Measure.distinct(THIRD, HAZARD.entity, CountNoun.UNITS);
    Measure entitiesOfSelf = Measure.distinct(SELF, HAZARD.entity, CountNoun.UNITS);
    Measure both = Measure.together(List.of(countThird, countSelf));
    Measure overlapping = Measure.together(List.of(countClosed, countThird));
    StatisticalBase base =
        new StatisticalBase(Wording.same("base"), new BigDecimal("12.5"), HALF, BANNER);
    Function<List<SafetyRecord>, Set<String>> registered =
        all -> things(all, r -> r instanceof OperatingEntity, r -> List.of(r.getId()));
    return List.of(
        new Asked(countFound, all -> count(all, found)),
        new Asked(countThird, all -> count(all, third)),
        new Asked(amounts, all -> sum(all, fined, amount)),
        new Asked(
            Measure.total(INSPECTED, INSPECTION.people, CountNoun.PERSON_TIMES),
            all -> sum(all, StateCases::isInspected, people)),
        new Asked(
            Measure.elements(INSPECTED, INSPECTION.visits, CountNoun.UNIT_TIMES),
            all -> sum(all, StateCases::isInspected, visited)),
        new Asked(units, all -> size(things(all, StateCases::isInspected, StateCases::visits))),
        new Asked(entitiesOfThird, all -> size(things(all, third, StateCases::entity))),
        new Asked(
            Measure.ratio(countClosed, countFound),
            all -> share(times(count(all, closed), 100), count(all, found))),
        new Asked(
            Measure.per(amounts, countFound, BigDecimal.TEN),
            all -> share(times(sum(all, fined, amount), 10), count(all, found))),
        new Asked(
            Measure.per(countFound, base, BigDecimal.ONE), all -> share(count(all, found), "12.5")),
        new Asked(
            Measure.coverage(units, register),
            all -> {
              Set<String> seen = things(all, StateCases::isInspected, StateCases::visits);
              Set<String> known = registered.apply(all);
              if (seen != null) {
                seen.retainAll(known);
              }
              return share(times(size(seen), 100), size(known));
            }),
        new Asked(
            Measure.change(countFound, before),
            all -> {
              String now = count(all, found);
              String then = count(all, r -> isFound(r, 2022));
              BigDecimal more = new BigDecimal(now).subtract(new BigDecimal(then));
              return share(times(more.toPlainString(), 100), then);
            }),
        new Asked(both, all -> apart(count(all, third), count(all, self), r -> false, all)),
        new Asked(
            overlapping,
            all -> apart(count(all, closed), count(all, third), closed.and(third), all)),
        new Asked(
            Measure.ratio(both, countFound),
            all ->
                share(
                    times(apart(count(all, third), count(all, self), r -> false, all), 100),
                    count(all, found))),
        new Asked(
            Measure.together(List.of(entitiesOfThird, entitiesOfSelf)),
            all -> size(things(all, third.or(self), StateCases::entity))),
        new Asked(
            Measure.together(
                List.of(
                    Measure.ratio(entitiesOfThird, countThird),
                    Measure.ratio(entitiesOfSelf, countSelf))),
            all ->
                share(
                    times(size(things(all, third.or(self), StateCases::entity)), 100),
                    count(all, third.or(self)))));
  }

  /** An answer as the plain loops say it: a fraction in lowest form does not matter to equality. */
  static boolean isSame(Answer answer, String plain) {
    if (plain.equals(OPEN)) {
      return false;
    }
    String[] parts = plain.split("/");
    BigDecimal above = new BigDecimal(parts[0]);
    BigDecimal below = parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]);
    return answer.numerator().multiply(below).compareTo(above.multiply(answer.denominator())) == 0;
  }

  static boolean isOpen(String plain) {
    return plain.equals(OPEN);
  }

  /** All that some records may mean. */
  static List<List<SafetyRecord>> worlds(List<Item<?>> items) {
    List<List<SafetyRecord>> out = List.of(List.of());
    for (Item<?> i : items) {
      List<List<SafetyRecord>> more = new ArrayList<>();
      for (List<SafetyRecord> before : out) {
        for (List<SafetyRecord> reading : i.readings()) {
          List<SafetyRecord> both = new ArrayList<>(before);
          both.addAll(reading);
          more.add(both);
        }
      }
      out = more;
    }
    return out;
  }
}
