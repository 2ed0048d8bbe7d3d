package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures as values. */
class MeasureTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static Population<Hazard> found() {
    return Population.of(HAZARD).in(BANNER).within(HAZARD.foundOn, HALF);
  }

  private static Population<Hazard> third() {
    return found().where(HAZARD.channel.is(Channel.THIRD_PARTY));
  }

  private static StatisticalBase base(String value) {
    return new StatisticalBase(
        new Wording("地区生产总值（亿元）", "GDP"), new BigDecimal(value), HALF, BANNER);
  }

  /** One of each form and of each way they differ, made anew at each call; no two are equal. */
  private static List<Measure> all() {
    Measure count = Measure.count(found(), CountNoun.ITEMS);
    Measure third = Measure.count(third(), CountNoun.ITEMS);
    Measure visits =
        Measure.distinct(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNITS);
    Measure register =
        Measure.distinct(Population.of(OPERATING_ENTITY), OPERATING_ENTITY.id, CountNoun.UNITS);
    return List.of(
        count,
        third,
        Measure.count(found(), CountNoun.MATTERS),
        Measure.count(Population.of(HAZARD), CountNoun.ITEMS),
        Measure.count(Population.of(HAZARD).over(HALF), CountNoun.ITEMS),
        Measure.count(Population.of(PENALTY), CountNoun.ITEMS),
        Measure.total(Population.of(PENALTY), PENALTY.amount, CountNoun.YUAN),
        Measure.total(Population.of(INSPECTION), INSPECTION.people, CountNoun.PERSON_TIMES),
        Measure.elements(Population.of(INSPECTION), INSPECTION.visits, CountNoun.UNITS),
        visits,
        register,
        Measure.distinct(Population.of(HAZARD), HAZARD.entity, CountNoun.UNITS),
        Measure.distinct(Population.of(HAZARD), HAZARD.channel, CountNoun.UNITS),
        Measure.ratio(third, count),
        Measure.ratio(count, third),
        Measure.per(third, count, BigDecimal.ONE),
        Measure.per(third, count, THOUSAND),
        Measure.per(count, base("100"), THOUSAND),
        Measure.per(count, base("101"), THOUSAND),
        Measure.per(count, base("100"), BigDecimal.ONE),
        Measure.coverage(visits, register),
        Measure.coverage(register, visits),
        Measure.change(third, count),
        Measure.change(count, third),
        Measure.together(List.of(count)),
        Measure.together(List.of(count, third)),
        Measure.together(List.of(third, count)));
  }

  @Test
  void equalAreMeasuresMadeOfEqualPartsAndNoOthers() {
    List<Measure> one = all();
    List<Measure> two = all();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < two.size(); j++) {
        assertThat(one.get(i).equals(two.get(j))).as("%s, %s", i, j).isEqualTo(i == j);
        assertThat(one.get(i).digest().equals(two.get(j).digest()))
            .as("%s, %s", i, j)
            .isEqualTo(i == j);
      }
      assertThat(one.get(i)).hasSameHashCodeAs(two.get(i)).hasToString(two.get(i).toString());
    }
  }

  @Test
  void theOrderOfConditionsAndTheZerosOfAFactorMakeNoDifference() {
    Filter<Hazard> major = HAZARD.grade.is(HazardGrade.MAJOR);
    Filter<Hazard> third = HAZARD.channel.is(Channel.THIRD_PARTY);
    Population<Hazard> one = Population.of(HAZARD).where(major).where(third).over(HALF).in(BANNER);
    Population<Hazard> two = Population.of(HAZARD).in(BANNER).over(HALF).where(third).where(major);
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    Measure a = Measure.count(one, CountNoun.ITEMS);
    Measure b = Measure.count(two, CountNoun.ITEMS);
    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
    assertThat(a.digest()).isEqualTo(b.digest());
    Measure rate = Measure.per(a, b, new BigDecimal("1000"));
    Measure same = Measure.per(a, b, new BigDecimal("1E+3"));
    assertThat(rate).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(rate.digest()).isEqualTo(same.digest());
  }

  @Test
  void aNumberWrittenInPowersOfTenIsTheNumberWrittenOut() {
    Measure count = Measure.count(found(), CountNoun.ITEMS);
    Measure one = Measure.per(count, base("1E+1"), BigDecimal.ONE);
    Measure two = Measure.per(count, base("10"), BigDecimal.ONE);
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(one.digest()).isEqualTo(two.digest());
  }

  @Test
  void aNumberOfMoreDigitsThanAnybodyWritesIsRefused() {
    Measure count = Measure.count(found(), CountNoun.ITEMS);
    for (String number : List.of("1E+2000000000", "1E-2000000000", "1E+101", "1E-101")) {
      BigDecimal factor = new BigDecimal(number);
      assertThatIllegalArgumentException().isThrownBy(() -> base(number));
      assertThatIllegalArgumentException().isThrownBy(() -> Measure.per(count, count, factor));
      assertThatIllegalArgumentException().isThrownBy(() -> Measure.per(count, base("1"), factor));
    }
    assertThat(Measure.per(count, base("1E+99"), new BigDecimal("1E-100")).digest()).hasSize(16);
  }

  @Test
  void populationsThatDifferInPeriodOrTerritoryAloneAreNotEqual() {
    Population<Hazard> all = Population.of(HAZARD);
    Population<Hazard> within = all.where(HAZARD.territory.within(BANNER));
    assertThat(all.in(BANNER)).isNotEqualTo(within);
    assertThat(all.in(BANNER).filter()).isEqualTo(within.filter());
    assertThat(all.on(HALF.from())).isNotEqualTo(all).isNotEqualTo(all.on(HALF.to()));
    assertThat(all.equals(Population.of(PENALTY))).isFalse();
  }

  @Test
  void conditionsOfSomebodysOwnAreEqualIfTheirWordsAreAndNeverReadAsOthers() {
    Wording words = new Wording("逾期三十天", "30 days late");
    Filter<Hazard> one = Filter.opaque(words, h -> true);
    Filter<Hazard> two = Filter.opaque(new Wording("逾期三十天", "30 days late"), h -> true);
    assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
    assertThat(one).isNotEqualTo(Filter.opaque(new Wording("别的", "30 days late"), h -> true));
    Filter<Hazard> a = Filter.opaque(Wording.same("a"), h -> true);
    Filter<Hazard> b = Filter.opaque(Wording.same("b"), h -> true);
    Filter<Hazard> both = Filter.opaque(Wording.same("a\nopaque b"), h -> true);
    assertThat(a.and(b)).isNotEqualTo(both);
    assertThat(a.and(b)).isEqualTo(b.and(a).and(a));
  }

  /** Whoever changes one of these makes every state that was ever written unreadable. */
  @Test
  void digestsNeverChange() {
    List<String> digests = all().stream().map(Measure::digest).toList();
    assertThat(digests.get(0)).isEqualTo("6235d77fadef2f73");
    assertThat(digests.get(6)).isEqualTo("a16962e3c3cf2af1");
    assertThat(digests.get(17)).isEqualTo("10f3e459e10c4540");
    assertThat(digests.get(26)).isEqualTo("fa54f3aab3c9992d");
  }

  @Test
  void requiredFieldsAreThoseMeasuredAndAskedForInEveryPart() {
    Measure total =
        Measure.total(
            Population.of(PENALTY).in(BANNER).within(PENALTY.decidedOn, HALF),
            PENALTY.amount,
            CountNoun.YUAN);
    assertThat(total.requiredFields())
        .containsExactlyInAnyOrder(PENALTY.territory, PENALTY.decidedOn, PENALTY.amount);
    Measure open =
        Measure.count(
            Population.of(HAZARD).where(HAZARD.closedOn.onOrBefore(HAZARD.deadline)),
            CountNoun.ITEMS);
    Measure spread = Measure.together(List.of(Measure.per(total, open, THOUSAND)));
    assertThat(spread.requiredFields())
        .containsExactlyInAnyOrder(
            PENALTY.territory, PENALTY.decidedOn, PENALTY.amount, HAZARD.closedOn, HAZARD.deadline);
    Measure own =
        Measure.count(
            Population.of(HAZARD).where(Filter.opaque(Wording.same("own"), h -> true)),
            CountNoun.ITEMS);
    assertThat(own.requiredFields()).containsExactlyInAnyOrderElementsOf(HAZARD.fields());
  }

  @Test
  void theSameKindIsTheSameMeasureOverOtherPopulations() {
    List<Measure> all = all();
    Set<Set<Integer>> kinds = new HashSet<>();
    for (Measure m : all) {
      Set<Integer> same = new HashSet<>();
      for (int i = 0; i < all.size(); i++) {
        if (m.isSameKindAs(all.get(i))) {
          same.add(i);
        }
      }
      kinds.add(same);
    }
    List<Set<Integer>> several = new ArrayList<>(kinds);
    several.removeIf(s -> s.size() == 1);
    assertThat(kinds.stream().mapToInt(Set::size).sum()).isEqualTo(all.size());
    assertThat(several)
        .containsExactlyInAnyOrder(
            Set.of(0, 1, 3, 4), Set.of(13, 14), Set.of(22, 23), Set.of(24, 25, 26));
  }

  @Test
  void ratesByDifferentFactorsOrBasesAreNotTakenTogether() {
    Measure count = Measure.count(found(), CountNoun.ITEMS);
    Measure one = Measure.per(count, base("100"), BigDecimal.ONE);
    for (Measure other :
        List.of(
            Measure.per(count, base("100"), THOUSAND),
            Measure.per(count, base("101"), BigDecimal.ONE))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Measure.together(List.of(one, other)))
          .withMessageContaining("never added");
    }
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Measure count = Measure.count(found(), CountNoun.ITEMS);
    Measure matters = Measure.count(found(), CountNoun.MATTERS);
    Measure share = Measure.ratio(count, count);
    Measure units = Measure.distinct(found(), HAZARD.entity, CountNoun.UNITS);
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.change(count, matters));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.change(share, share));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.change(count, units));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.coverage(units, count));
    assertThatIllegalArgumentException().isThrownBy(() -> Measure.coverage(count, units));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.per(count, count, BigDecimal.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Measure.per(count, base("1"), BigDecimal.ONE.negate()));
  }
}
