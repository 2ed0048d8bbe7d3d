package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.quantity.QuantityProblems;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stated number counts: nouns that name two, and nouns that nobody knows. */
class StatedNounTest {

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);

  private final Ledger.Builder ledger = builder("hazard");
  private final Ledger.Builder stated = builder();

  private static Ledger.Builder builder(String... complete) {
    Manifest.Builder b =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(HALF)
            .asOf(LocalDate.of(2023, 6, 30));
    for (String type : complete) {
      b.addComplete(Completeness.builder().type(type).build());
    }
    return Ledger.builder(b.build());
  }

  private void hazards(int count) {
    for (int i = 0; i < count; i++) {
      ledger.add(
          HAZARD,
          Hazard.builder()
              .id("H-" + i)
              .territory(BANNER)
              .foundOn(LocalDate.of(2023, 3, 2))
              .channel(Channel.THIRD_PARTY)
              .grade(HazardGrade.GENERAL)
              .state(HazardState.RECTIFYING)
              .build());
    }
  }

  private static StatedFigure figure(String id, String quantity) {
    return StatedFigure.builder()
        .id(id)
        .territory(BANNER)
        .indicator("hazard.found")
        .period(HALF)
        .quantity(Quantity.parse(quantity))
        .build();
  }

  private Reconciliation reconcile() throws IOException {
    return Reconciliation.of(ledger.build(), stated.build(), IndicatorCatalogue.STANDARD);
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(p -> p.code().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "十几条, FAILS",
    "二十几条, HOLDS",
    "二十二條, HOLDS",
    "廿二条, HOLDS",
    "2 2条, ''",
    "22 条, HOLDS",
    "約20多條, UNDECIDED",
    "2萬餘條, FAILS",
    "22条（项）, UNDECIDED",
    "22处(个), UNDECIDED"
  })
  void aFigureIsJudgedByWhatItSays(String quantity, String verdict) throws IOException {
    if (Quantity.tryParse(quantity).value() == null) {
      assertThat(verdict).isEmpty();
      return;
    }
    hazards(22);
    stated.add(STATED_FIGURE, figure("F", quantity));
    assertThat(reconcile().figures().get(0).verdict()).hasToString(verdict);
  }

  @Test
  void twoNounsInOneMatchNeitherNorEachOther() throws IOException {
    hazards(3);
    stated.add(STATED_FIGURE, figure("T", "3条(项)"));
    stated.add(STATED_FIGURE, figure("A", "2条(项)"));
    stated.add(STATED_FIGURE, figure("B", "1条(项)"));
    for (IdentityForm form : List.of(IdentityForm.SUM, IdentityForm.ADDABLE, IdentityForm.RATE)) {
      stated.add(
          STATED_IDENTITY,
          StatedIdentity.builder()
              .id("S-" + form)
              .territory(BANNER)
              .form(form)
              .whole(form == IdentityForm.SUM ? "T" : null)
              .addAllParts(List.of("A", "B"))
              .build());
    }
    Reconciliation all = reconcile();
    assertThat(all.figures())
        .allSatisfy(f -> assertThat(f.verdict()).isEqualTo(Verdict.UNDECIDED))
        .allSatisfy(f -> assertThat(codes(f.reasons())).containsExactly("FG-011"));
    assertThat(all.identities())
        .hasSize(3)
        .allSatisfy(i -> assertThat(i.verdict()).isEqualTo(Verdict.UNDECIDED))
        .allSatisfy(i -> assertThat(codes(i.reasons())).contains("FG-011"));
  }

  @Test
  void whatIsRemarkedOnANounReachesTheRecordAndTheRow() {
    assertThat(STATED_FIGURE.problems(figure("F", "5桶")))
        .extracting(Problem::code, p -> p.place().toString().contains("quantity"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple(QuantityProblems.LOCAL_NOUN, true));
    assertThat(codes(STATED_FIGURE.problems(figure("F", "5条（项）")))).containsExactly("QT-015");
    assertThat(STATED_FIGURE.problems(figure("F", "5条"))).isEmpty();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("编号", "F");
    row.put("行政区划", "152529");
    row.put("指标", "hazard.found");
    row.put("报告期", "2023-01-01/2023-06-30");
    row.put("报送数", "5桶");
    assertThat(codes(RowReader.of(STATED_FIGURE).read(row).problems())).containsExactly("QT-012");
  }
}
