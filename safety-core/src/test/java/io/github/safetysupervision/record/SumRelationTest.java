package io.github.safetysupervision.record;

import static io.github.safetysupervision.accident.AccidentType.ACCIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.accident.Accident;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A total and its parts, against all that may have stood in what was not read. */
class SumRelationTest {

  private static final ProblemCode CODE =
      Layer.VALUE.error("MY-001", "合计不符：{found}", "no sum: {found}");
  private static final int ABSENT = 1000;
  private static final int UNREAD = 2000;

  private static final List<NumberField<Accident, Integer>> FIELDS =
      List.of(ACCIDENT.seriousInjuries, ACCIDENT.deaths, ACCIDENT.missing);

  private static final FieldRelation<Accident> RELATION =
      FieldRelation.sum(CODE, ACCIDENT.seriousInjuries, ACCIDENT.deaths, ACCIDENT.missing);

  @Test
  void itHoldsOfEachStateExactlyWhatItDoesOfAllThatMayBeBehindIt() {
    int[] seen = new int[Truth.values().length];
    for (int total : new int[] {UNREAD, ABSENT, 0, 1, 2, 3, 4}) {
      for (int one : new int[] {UNREAD, ABSENT, 0, 1, 2}) {
        for (int two : new int[] {UNREAD, ABSENT, 0, 1, 2}) {
          Truth expected = oracle(List.of(total, one, two));
          assertThat(RELATION.holds(values(total, one, two)))
              .as("%s of %s and %s", total, one, two)
              .isEqualTo(expected);
          seen[expected.ordinal()]++;
        }
      }
    }
    assertThat(seen).doesNotContain(0);
  }

  /** Tries every number in the place of each that was not read. */
  private static Truth oracle(List<Integer> state) {
    int unread = state.indexOf(UNREAD);
    if (unread < 0) {
      return Truth.of(state.contains(ABSENT) || state.get(0) == state.get(1) + state.get(2));
    }
    boolean mayHold = false;
    boolean mayFail = false;
    for (int n = -9; n <= 9; n++) {
      List<Integer> other = new ArrayList<>(state);
      other.set(unread, n);
      Truth answer = oracle(other);
      mayHold |= answer != Truth.FALSE;
      mayFail |= answer != Truth.TRUE;
    }
    return mayHold && mayFail ? Truth.UNKNOWN : Truth.of(mayHold);
  }

  private static KnownValues values(int... numbers) {
    KnownValues out = new KnownValues(ACCIDENT);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == UNREAD) {
        out.markUnread(FIELDS.get(i));
      } else if (numbers[i] != ABSENT) {
        out.put(FIELDS.get(i), numbers[i]);
      }
    }
    return out;
  }

  @Test
  void itIsToldAtTheTotal() {
    assertThat(RELATION.problem(values(3, 1, 1)).place().pointer()).isEqualTo("/seriousInjuries");
    assertThat(RELATION.problem(values(3, 1, 1)).arguments().get("found")).startsWith("3");
  }

  @Test
  void aSumOfNothingIsRefused() {
    assertThatThrownBy(() -> FieldRelation.sum(CODE, ACCIDENT.deaths))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
