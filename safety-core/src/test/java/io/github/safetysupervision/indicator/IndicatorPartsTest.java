package io.github.safetysupervision.indicator;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.testkit.Types;
import io.github.safetysupervision.time.ReportingPeriod;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an indicator is made of can be read, and made into the same indicator again. */
class IndicatorPartsTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);
  private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);

  private static final List<Class<?>> CHAPTERS =
      List.of(
          InspectionIndicators.class,
          HazardIndicators.class,
          PenaltyIndicators.class,
          AccidentIndicators.class,
          ActivityIndicators.class,
          ReadinessIndicators.class,
          RegisterIndicators.class);

  private static StatisticalBase base() {
    return new StatisticalBase(Wording.same("base"), new BigDecimal("20.50"), HALF, BANNER);
  }

  static Stream<Indicator> everyIndicator() {
    return Stream.of(
            IndicatorCatalogue.STANDARD.indicators().stream(),
            Stream.of(DeathRates.perGrossDomesticProduct(base())),
            Stream.of(HazardIndicators.FOUND.yearOnYear(), HazardIndicators.FOUND.periodOnPeriod()))
        .flatMap(s -> s);
  }

  private static List<Indicator> all(Class<?> chapter) throws ReflectiveOperationException {
    List<Indicator> out = new ArrayList<>();
    for (Object each : (List<?>) chapter.getField("ALL").get(null)) {
      out.add((Indicator) each);
    }
    return out;
  }

  @Test
  void everyConstantOfAChapterIsInTheCatalogueAndNothingElse() throws Exception {
    List<Indicator> ofAllChapters = new ArrayList<>();
    for (Class<?> chapter : CHAPTERS) {
      List<Indicator> constants = new ArrayList<>();
      for (java.lang.reflect.Field f : chapter.getDeclaredFields()) {
        if (Modifier.isPublic(f.getModifiers()) && Indicator.class.isAssignableFrom(f.getType())) {
          constants.add((Indicator) f.get(null));
        }
      }
      assertThat(all(chapter)).as(chapter.getName()).containsExactlyInAnyOrderElementsOf(constants);
      ofAllChapters.addAll(all(chapter));
    }
    assertThat(IndicatorCatalogue.STANDARD.indicators()).containsExactlyElementsOf(ofAllChapters);
    assertThat(ofAllChapters)
        .allSatisfy(i -> assertThat(IndicatorCatalogue.STANDARD.find(i.id())).isSameAs(i));
  }

  @ParameterizedTest
  @MethodSource("everyIndicator")
  void everyPartCanBeRead(Indicator indicator) {
    if (indicator instanceof RecordIndicator<?> counted) {
      assertThat(counted.operands()).isEmpty();
      assertPartsBelong(counted);
    } else {
      assertThat(indicator.operands()).isNotEmpty().allMatch(RecordIndicator.class::isInstance);
    }
    if (indicator instanceof QuotientIndicator q) {
      assertThat(q.operands()).containsExactly(q.part(), q.whole());
    }
  }

  private static <T extends SafetyRecord> void assertPartsBelong(RecordIndicator<T> indicator) {
    assertThat(Types.RECORDS.stream().anyMatch(t -> t == indicator.type())).isTrue();
    List<Field<T, ?>> named = new ArrayList<>(indicator.timing().dates());
    indicator.states().forEach(s -> named.add(s.date()));
    Field<T, ?> field = indicator.field();
    if (field != null) {
      named.add(field);
    }
    assertThat(named).allMatch(f -> indicator.type().field(f.name()) == f);
    Class<?> expected =
        switch (indicator.kind()) {
          case TOTAL -> NumberField.class;
          case ELEMENTS -> ListField.class;
          case DISTINCT -> Field.class;
          default -> null;
        };
    assertThat(field == null).isEqualTo(expected == null);
    if (expected != null) {
      assertThat(field).isInstanceOf(expected);
    }
  }

  private static Indicator rebuilt(Indicator indicator) {
    if (indicator instanceof RecordIndicator<?> counted) {
      return rebuiltFromRecords(counted);
    }
    List<Indicator> operands =
        indicator.operands().stream().map(IndicatorPartsTest::rebuilt).toList();
    if (indicator instanceof QuotientIndicator q) {
      return new QuotientIndicator(
          q.id(), q.name(), q.kind(), operands.get(0), operands.get(1), q.factor());
    }
    if (indicator instanceof PerBaseIndicator p) {
      return new PerBaseIndicator(p.id(), p.name(), operands.get(0), p.base(), p.factor());
    }
    return new ChangeIndicator(operands.get(0), indicator.kind());
  }

  @SuppressWarnings("unchecked") // a field's own class says no more about its owner
  private static <T extends SafetyRecord> Indicator rebuiltFromRecords(RecordIndicator<T> i) {
    Selection<T> records = Selection.of(i.type(), i.timing()).where(i.filter());
    for (StateCondition<T> s : i.states()) {
      records = records.where(new StateCondition<>(s.kind(), s.date()));
    }
    String zh = i.name().zh();
    String en = i.name().en();
    return switch (i.kind()) {
      case COUNT -> records.count(i.id(), zh, en, i.noun());
      case TOTAL -> records.total(i.id(), zh, en, (NumberField<T, ?>) i.field(), i.noun());
      case ELEMENTS -> records.elements(i.id(), zh, en, (ListField<T, ?>) i.field(), i.noun());
      default -> records.distinct(i.id(), zh, en, i.field(), i.noun());
    };
  }

  @ParameterizedTest
  @MethodSource("everyIndicator")
  void anIndicatorRebuiltFromItsPartsIsTheSame(Indicator indicator) {
    Indicator again = rebuilt(indicator);
    assertThat(again).isEqualTo(indicator).isNotSameAs(indicator).hasSameHashCodeAs(indicator);
    assertThat(again.definition()).isEqualTo(indicator.definition());
    Scope scope = indicator.scopeIn(HALF, BANNER, AS_OF);
    Measure one = indicator.measure(scope).orThrow();
    Measure other = again.measure(scope).orThrow();
    assertThat(other.words()).isEqualTo(one.words());
    assertThat(other.noun()).isEqualTo(one.noun());
    assertThat(other.populations())
        .extracting(p -> p.filter().digest())
        .isEqualTo(one.populations().stream().map(p -> p.filter().digest()).toList());
  }

  private static RecordIndicator<Hazard> counted(Selection<Hazard> records) {
    return records.count("own", "自有", "own", CountNoun.ITEMS);
  }

  @Test
  void anIndicatorOfAnyOtherPartIsAnother() {
    Selection<Hazard> found = Indicator.from(HAZARD, HAZARD.foundOn);
    Filter<Hazard> major = HAZARD.grade.is(HazardGrade.MAJOR);
    RecordIndicator<Hazard> own = counted(found);
    List<Indicator> all =
        List.of(
            own,
            found.count("other", "自有", "own", CountNoun.ITEMS),
            found.count("own", "别的", "own", CountNoun.ITEMS),
            found.count("own", "自有", "other", CountNoun.ITEMS),
            found.count("own", "自有", "own", CountNoun.PLACES),
            counted(Indicator.from(HAZARD, HAZARD.closedOn)),
            counted(found.atOneTime()),
            counted(Indicator.standing(HAZARD, HAZARD.foundOn, HAZARD.closedOn)),
            counted(Indicator.onTheBooks(HAZARD, HAZARD.foundOn, HAZARD.closedOn)),
            counted(Indicator.onTheBooks(HAZARD, HAZARD.foundOn, HAZARD.acceptedOn)),
            counted(Indicator.register(HAZARD)),
            counted(found.where(major)),
            counted(found.where(HAZARD.grade.is(HazardGrade.GENERAL))),
            counted(found.doneBy(HAZARD.closedOn)),
            counted(found.doneBy(HAZARD.acceptedOn)),
            counted(found.notDoneBy(HAZARD.closedOn)),
            counted(found.passedBefore(HAZARD.closedOn)),
            found.distinct("own", "自有", "own", HAZARD.channel, CountNoun.ITEMS),
            found.distinct("own", "自有", "own", HAZARD.entity, CountNoun.ITEMS),
            Indicator.rate("own", "自有", "own", own, own),
            Indicator.per("own", "自有", "own", own, own, BigDecimal.ONE),
            Indicator.per("own", "自有", "own", own, own, BigDecimal.TEN),
            Indicator.per("own", "自有", "own", own, base(), BigDecimal.ONE),
            own.yearOnYear(),
            own.periodOnPeriod());
    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
  }

  @Test
  void conditionsInAnotherOrderMakeTheSameIndicator() {
    Selection<Hazard> found = Indicator.from(HAZARD, HAZARD.foundOn);
    Filter<Hazard> major = HAZARD.grade.is(HazardGrade.MAJOR);
    Filter<Hazard> selfCheck = HAZARD.channel.is(Channel.SELF_CHECK);
    assertThat(counted(found.where(major).where(selfCheck)))
        .isEqualTo(counted(found.where(selfCheck).where(major)));
    assertThat(Indicator.per("a", "甲", "a", counted(found), counted(found), BigDecimal.TEN))
        .isEqualTo(
            Indicator.per("a", "甲", "a", counted(found), counted(found), new BigDecimal("10.0")));
  }

  @Test
  void anIndicatorThatStartsFromAnotherSaysTheAddedCondition() {
    RecordIndicator<Hazard> own =
        HazardIndicators.OPEN
            .where(HAZARD.grade.is(HazardGrade.MAJOR))
            .where(HAZARD.channel.is(Channel.SELF_CHECK))
            .passedBefore(HAZARD.deadline)
            .named("own.late", "自查重大逾期", "own, late");
    assertThat(own.id()).isEqualTo("own.late");
    assertThat(own.name()).isEqualTo(new Wording("自查重大逾期", "own, late"));
    assertThat(own.noun()).isEqualTo(HazardIndicators.OPEN.noun());
    assertThat(own.definition().zh())
        .contains(HAZARD.grade.is(HazardGrade.MAJOR).words().zh())
        .contains(HAZARD.channel.is(Channel.SELF_CHECK).words().zh())
        .contains("发现日期在报告期内", "截至日期尚无销号日期", "整改期限早于截至日期");
    assertThat(own.definition().en()).contains("deadline before the as-of date");
    assertThat(HazardIndicators.OPEN.definition().zh()).doesNotContain("整改期限");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HazardIndicators.OPEN.doneBy(HAZARD.acceptedOn).named("hazard.open", "", ""));
  }

  @Test
  void whatPassedOfAStockPassedBeforeTheDayAskedFor() {
    Scope late = new Scope(ReportingPeriod.day(AS_OF), BANNER, AS_OF.plusDays(40), List.of());
    assertThat(HazardIndicators.OVERDUE.measure(late).orThrow().words().zh())
        .contains("2023-06-29")
        .doesNotContain("2023-08");
    assertThat(HazardIndicators.OVERDUE.definition().zh()).contains("整改期限早于所问日期");
  }

  @Test
  void onlyWhatHappenedInAPeriodIsMadeANumberOfOneDay() {
    Selection<?> stock =
        Indicator.standing(EMERGENCY_TEAM, EMERGENCY_TEAM.formedOn, EMERGENCY_TEAM.disbandedOn);
    assertThatIllegalStateException().isThrownBy(stock::atOneTime);
    assertThatIllegalStateException()
        .isThrownBy(() -> Indicator.from(HAZARD, HAZARD.foundOn).atOneTime().atOneTime());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"}) // as a platform does that looks fields up by name
  void aFieldOfAnotherTypeIsRefused() {
    DateField<Hazard> foreign = (DateField) INSPECTION.inspectedOn;
    Selection<Hazard> found = Indicator.from(HAZARD, HAZARD.foundOn);
    assertThatIllegalArgumentException().isThrownBy(() -> Indicator.from(HAZARD, foreign));
    assertThatIllegalArgumentException().isThrownBy(() -> found.doneBy(foreign));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> found.distinct("a", "甲", "a", (Field) INSPECTION.visits, CountNoun.UNITS));
  }

  @Test
  void twoThatCannotBeDividedAreRefused() {
    Indicator found = HazardIndicators.FOUND;
    Wording name = Wording.same("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.per("x", "x", "x", found, found, BigDecimal.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.per("x", "x", "x", found, base(), BigDecimal.ONE.negate()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.coverage("x", "x", "x", found, InspectionIndicators.UNITS));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Indicator.coverage("x", "x", "x", InspectionIndicators.UNITS, found));
    for (IndicatorKind kind : List.of(IndicatorKind.COUNT, IndicatorKind.YEAR_ON_YEAR)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new QuotientIndicator("x", name, kind, found, found, BigDecimal.ONE));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new QuotientIndicator("x", name, IndicatorKind.RATE, found, found, BigDecimal.TEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChangeIndicator(found, IndicatorKind.RATE));
  }

  @Test
  void aFlowOverHeadsOfOneDayIsAskedForThatDay() {
    Indicator perHead =
        Indicator.per(
            "own.turnouts-per-head",
            "人均出动",
            "turnouts a head",
            ActivityIndicators.TURNOUT_PERSON_TIMES,
            ActivityIndicators.TURNOUT_PEOPLE,
            BigDecimal.ONE);
    assertThat(perHead.periodRule()).isEqualTo(PeriodRule.ONE_DAY);
    assertThat(perHead.measure(perHead.scopeIn(HALF, BANNER, AS_OF)).problems()).isEmpty();
    assertThat(perHead.measure(new Scope(HALF, BANNER, AS_OF, List.of())).value()).isNull();
  }

  @Test
  void aRegisterUnderAFlowIsThatOfThePeriodsEnd() {
    Measure coverage =
        InspectionIndicators.COVERAGE
            .measure(InspectionIndicators.COVERAGE.scopeIn(HALF, BANNER, AS_OF))
            .orThrow();
    assertThat(coverage.populations())
        .extracting(p -> p.type() == OPERATING_ENTITY ? p.period() : HALF)
        .containsExactlyInAnyOrder(ReportingPeriod.day(AS_OF), HALF);
    assertThat(InspectionIndicators.COVERAGE.scopeIn(HALF, BANNER, AS_OF).period()).isEqualTo(HALF);
  }

  @Test
  void theScopeOfAnIndicatorKeepsAllElseThatWasAsked() {
    Slice slice = Slice.builder().field("source").value("平台").build();
    Scope asked = new Scope(HALF, BANNER, LocalDate.of(2023, 5, 31), List.of(slice));
    Scope stock = ReadinessIndicators.TEAMS.scopeIn(asked);
    assertThat(stock.period()).isEqualTo(ReportingPeriod.parse("2023-05-31"));
    assertThat(stock.at(HALF, asked.asOf())).isEqualTo(asked);
    assertThat(HazardIndicators.FOUND.scopeIn(asked)).isEqualTo(asked);
  }

  @Test
  void everyKindOfIndicatorHasItsCode() {
    Set<String> codes = new HashSet<>();
    for (IndicatorKind kind : IndicatorKind.values()) {
      assertThat(kind.code()).matches("[a-z-]+");
      assertThat(codes.add(kind.code())).isTrue();
    }
  }
}
