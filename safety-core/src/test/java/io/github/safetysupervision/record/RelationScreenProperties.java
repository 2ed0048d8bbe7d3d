package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.RandomRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a screen leaves out holds; what it does not is asked. */
class RelationScreenProperties {

  private static final DivisionCode LEAGUE = DivisionCode.parse("152500");

  private static Filter<Hazard> condition(Random random) {
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(200));
    List<DateField<Hazard>> days =
        List.of(HAZARD.foundOn, HAZARD.deadline, HAZARD.closedOn, HAZARD.acceptedOn);
    DateField<Hazard> one = days.get(random.nextInt(days.size()));
    return switch (random.nextInt(9)) {
      case 0 -> one.by(day);
      case 1 -> one.isPresent();
      case 2 -> one.isAbsent();
      case 3 -> one.notBy(day);
      case 4 -> HAZARD.grade.is(HazardGrade.values()[random.nextInt(HazardGrade.values().length)]);
      case 5 -> HAZARD.state.is(HazardState.values()[random.nextInt(HazardState.values().length)]);
      case 6 -> HAZARD.channel.is(random.nextBoolean() ? Channel.SELF_CHECK : Channel.THIRD_PARTY);
      case 7 -> HAZARD.territory.within(LEAGUE);
      default -> one.onOrBefore(days.get(random.nextInt(days.size())));
    };
  }

  private static Filter<Hazard> filter(Random random) {
    Filter<Hazard> out = Filter.all();
    for (int k = random.nextInt(4); k > 0; k--) {
      out = out.and(condition(random));
    }
    return out;
  }

  private static FieldRelation<Hazard> relation(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> FieldRelation.never(RecordProblems.MISSING, HAZARD.state, filter(random));
      case 1 ->
          FieldRelation.implies(
              RecordProblems.MISSING, HAZARD.state, filter(random), filter(random));
      case 2 -> FieldRelation.notBefore(RecordProblems.MISSING, HAZARD.acceptedOn, HAZARD.deadline);
      case 3 -> FieldRelation.differ(RecordProblems.MISSING, HAZARD.closedOn, HAZARD.deadline);
      default -> {
        DivisionCode area = DivisionCode.parse(random.nextBoolean() ? "152525" : "150000");
        Filter<Hazard> rest = filter(random);
        yield FieldRelation.of(
            RecordProblems.MISSING,
            HAZARD.territory,
            HAZARD.territory.within(area)::evaluate,
            rest::evaluate);
      }
    };
  }

  private static FieldValues values(Random random) {
    String place = random.nextBoolean() ? "152525" : random.nextBoolean() ? "370283" : "152529";
    Hazard hazard =
        new RandomRecords(random).of(HAZARD, Map.of("territory", DivisionCode.parse(place)));
    if (random.nextInt(4) == 0) {
      Hazard odd = HAZARD.copyOf(hazard).with(HAZARD.foundOn, LocalDate.of(12_000, 1, 1)).build();
      return FieldValues.of(odd);
    }
    KnownValues out = new KnownValues(HAZARD);
    for (Field<Hazard, ?> f : HAZARD.fields()) {
      Object value = f.of(hazard);
      if (random.nextInt(5) == 0) {
        out.markUnread(f);
      } else if (value != null && random.nextInt(6) > 0) {
        out.put(f, value);
      }
    }
    return out;
  }

  @Property(tries = 100)
  void whatIsNotOpenHoldsAndOneIsBrokenIfItIsBrokenAlone(@ForAll Random random) {
    List<FieldRelation<Hazard>> relations = new ArrayList<>(HAZARD.relations());
    for (int i = random.nextInt(90); i > 0; i--) {
      relations.add(relation(random));
    }
    RelationScreen screen = RelationScreen.of(relations);
    for (int n = 0; n < 60; n++) {
      FieldValues values = values(random);
      long open = screen.open(values);
      boolean isUnbroken = true;
      for (int i = 0; i < relations.size(); i++) {
        Truth holds = relations.get(i).holds(values);
        isUnbroken &= holds != Truth.FALSE;
        if (i < RelationScreen.MOST && (open >>> i & 1) == 0) {
          assertThat(holds).isEqualTo(Truth.TRUE);
        }
      }
      assertThat(screen.isUnbroken(values)).isEqualTo(isUnbroken);
    }
  }

  /** Else the law above would hold of a screen that leaves nothing out. */
  @Test
  void mostOfARecordWithoutFaultIsNotOpen() {
    RelationScreen screen =
        RelationScreen.of(
            List.of(
                FieldRelation.never(
                    RecordProblems.MISSING,
                    HAZARD.state,
                    HAZARD.grade.is(HazardGrade.MAJOR).and(HAZARD.closedOn.isPresent())),
                FieldRelation.notBefore(
                    RecordProblems.MISSING, HAZARD.acceptedOn, HAZARD.foundOn)));
    KnownValues general = new KnownValues(HAZARD);
    general.put(HAZARD.grade, HazardGrade.GENERAL);
    assertThat(screen.open(general)).isZero();
    KnownValues major = new KnownValues(HAZARD);
    major.put(HAZARD.grade, HazardGrade.MAJOR);
    major.put(HAZARD.closedOn, LocalDate.of(2023, 3, 1));
    assertThat(screen.open(major)).isEqualTo(1);
    assertThat(screen.open(general)).as("what was asked in between").isZero();
    KnownValues unread = new KnownValues(HAZARD);
    unread.put(HAZARD.foundOn, LocalDate.of(2023, 3, 1));
    unread.markUnread(HAZARD.acceptedOn);
    assertThat(screen.open(unread)).isEqualTo(2);
  }
}
