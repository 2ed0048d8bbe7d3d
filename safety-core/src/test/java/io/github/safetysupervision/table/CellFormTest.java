package io.github.safetysupervision.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import io.github.safetysupervision.testkit.Types;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may have become of a value in a cell is told from its text form. */
class CellFormTest {

  /** A name that is changed on one side only would show here. */
  @Test
  void everyTypeOfThisLibraryButPeriodsHasAFormOfItsOwn() {
    Set<CellForm> seen = new HashSet<>();
    for (ScalarType<?> type : Types.scalars()) {
      CellForm form = CellForm.of(type);
      boolean isPeriod =
          type.textForm() instanceof TextForm.Matching m && m.name().equals("period");
      assertThat(form == CellForm.OTHER).as(type.expects().en()).isEqualTo(isPeriod);
      seen.add(form);
    }
    assertThat(seen).containsExactlyInAnyOrder(CellForm.values());
  }

  @Test
  void aTypeOfOnesOwnIsReadByItsTextFormAndIsAsWrittenWithoutOne() {
    ScalarType<String> own = ScalarType.of(Wording.same("own"), Outcome::of);
    assertThat(CellForm.of(own)).isEqualTo(CellForm.OTHER);
    assertThat(CellForm.of(own.written(new TextForm.Day("^.*$")))).isEqualTo(CellForm.DATE);
    assertThat(CellForm.of(own.written(new TextForm.Matching("plate", "^.*$", 9))))
        .isEqualTo(CellForm.OTHER);
  }
}
