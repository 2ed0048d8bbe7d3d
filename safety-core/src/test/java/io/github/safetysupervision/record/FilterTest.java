package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.quantity.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single answers of filters; what they must keep is in {@link FilterProperties}. */
class FilterTest {

  private static final DivisionCode SHORT = DivisionCode.parse("152529");
  private static final DivisionCode LONG = DivisionCode.parse("152529000000");
  private static final DivisionCode INSIDE = DivisionCode.parse("152529100000");
  private static final LocalDate NEVER = LocalDate.of(12000, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2023, 4, 1);

  private static Hazard.Builder hazard(DivisionCode territory) {
    return Hazard.builder()
        .id("H-1")
        .territory(territory)
        .foundOn(LocalDate.of(2023, 3, 1))
        .channel(Channel.SELF_CHECK)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.REGISTERED);
  }

  private static Truth onTime(LocalDate closedOn, LocalDate deadline) {
    return HAZARD
        .closedOn
        .onOrBefore(HAZARD.deadline)
        .evaluate(FieldValues.of(hazard(SHORT).closedOn(closedOn).deadline(deadline).build()));
  }

  @Test
  void theOrderOfTwoDaysIsUnknownWhereNoFileCanHoldOneOfThem() {
    assertThat(onTime(DAY, DAY)).isEqualTo(Truth.TRUE);
    assertThat(onTime(DAY.plusDays(1), DAY)).isEqualTo(Truth.FALSE);
    assertThat(onTime(NEVER, DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(onTime(DAY, NEVER)).isEqualTo(Truth.UNKNOWN);
    assertThat(onTime(LocalDate.of(-5, 1, 1), DAY)).isEqualTo(Truth.UNKNOWN);
    assertThat(onTime(NEVER, null)).as("one is not there").isEqualTo(Truth.FALSE);
    assertThat(onTime(null, NEVER)).as("one is not there").isEqualTo(Truth.FALSE);
  }

  @Test
  void anAreaIsTheSameWrittenWithSixDigitsOrWithTwelve() {
    for (DivisionCode asked : List.of(SHORT, LONG)) {
      Filter<Hazard> is = HAZARD.territory.is(asked);
      Filter<Hazard> isNot = HAZARD.territory.notIn(List.of(asked));
      for (DivisionCode found : List.of(SHORT, LONG, INSIDE)) {
        boolean isSame = found.sameArea(asked);
        Hazard h = hazard(found).build();
        assertThat(is.test(h)).as("%s is %s", found, asked).isEqualTo(isSame);
        assertThat(isNot.test(h)).as("%s is not %s", found, asked).isEqualTo(!isSame);
        assertThat(HAZARD.territory.keyOf(found).equals(HAZARD.territory.keyOf(asked)))
            .isEqualTo(isSame);
      }
    }
    assertThat(HAZARD.territory.is(SHORT)).isEqualTo(HAZARD.territory.is(LONG));
    assertThat(HAZARD.territory.is(SHORT).digest()).isEqualTo(HAZARD.territory.is(LONG).digest());
    assertThat(HAZARD.territory.is(SHORT).disjointBy(HAZARD.territory.is(INSIDE))).isNotNull();
  }

  @Test
  void aValueThatNoFileCanHoldIsUncertain() {
    assertThat(HAZARD.closedOn.isUncertain(NEVER)).isTrue();
    assertThat(HAZARD.closedOn.isUncertain(DAY)).isFalse();
    assertThat(HAZARD.territory.isUncertain(INSIDE)).isFalse();
    assertThat(HAZARD.entity.isUncertain("E-1")).isFalse();
  }
}
