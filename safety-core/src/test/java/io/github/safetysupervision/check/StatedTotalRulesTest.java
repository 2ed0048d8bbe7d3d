package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.StatedCase.against;
import static io.github.safetysupervision.check.StatedCase.complete;
import static io.github.safetysupervision.check.StatedCase.figure;
import static io.github.safetysupervision.check.StatedCase.found;
import static io.github.safetysupervision.check.StatedCase.hazard;
import static io.github.safetysupervision.check.StatedCase.incomplete;
import static io.github.safetysupervision.check.StatedCase.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatedTotalRulesTest {

  private static final String FOUND = "hazard.found";
  private static final String RATE = "hazard.rectification-rate";

  private static SafetyRecord[] towns(String whole, String total, String one, String other) {
    return new SafetyRecord[] {
      figure("T-1", RATE, total),
      figure("N-1", FOUND, whole),
      of("T-2", "330110001000", RATE, "2023Q3", one),
      of("N-2", "330110001000", FOUND, "2023Q3", "200条"),
      of("T-3", "330110002000", RATE, "2023Q3", other),
      of("N-3", "330110002000", FOUND, "2023Q3", "300条")
    };
  }

  @Test
  void aTotalRateLiesBetweenThoseOfItsPartsWhereTheseCoverIt() throws IOException {
    assertThat(found(towns("500条", "99%", "94%", "97%"))).isEqualTo(Map.of("CK-303", 1L));
    assertThat(found(towns("500条", "91%", "94%", "97%"))).isEqualTo(Map.of("CK-303", 1L));
    assertThat(found(towns("500条", "95%", "94%", "97%"))).isEmpty();
    assertThat(found(towns("500条", "97%", "94%", "97%"))).isEmpty(); // within rounding
  }

  @Test
  void whereThePartsDoNotCoverTheTotalNothingIsSaid() throws IOException {
    assertThat(found(towns("600条", "99%", "94%", "97%"))).isEmpty();
    assertThat(found(towns("500余条", "99%", "94%", "97%"))).isEmpty();
    assertThat(found(towns("500条", "约99%", "94%", "97%"))).isEmpty();
    assertThat(found(towns("500条", "99%", "94%", "97%以上"))).isEmpty();
  }

  @Test
  void aTotalRateIsHeldAgainstThoseOfTheValuesOfOneCondition() throws IOException {
    SafetyRecord[] byChannel = {
      figure("T-1", RATE, "99%"),
      figure("N-1", FOUND, "500条"),
      figure("T-2", RATE, "94%", "channel=self-check"),
      figure("N-2", FOUND, "200条", "channel=self-check"),
      figure("T-3", RATE, "97%", "channel=third-party"),
      figure("N-3", FOUND, "300条", "channel=third-party")
    };
    CheckReport report = Check.by(Rulebook.V1_0).of(incomplete(byChannel));
    assertThat(report.byCode()).isEqualTo(Map.of("CK-303", 1L));
    assertThat(report.problems().get(0).message(Locale.CHINESE)).contains("T-2=94%", "T-3=97%");
  }

  /** The same again with plain loops, of random parts. */
  @Test
  void totalsOfRandomPartsAreToldExactlyWhereTheyAreOutside() throws IOException {
    Random random = new Random(7);
    List<SafetyRecord> stated = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 150; i++) {
      String day = java.time.LocalDate.of(2010, 1, 1).plusDays(i).toString();
      String period = day + "/" + day;
      int parts = 2 + random.nextInt(3);
      int sum = 0;
      int least = 101;
      int most = -1;
      for (int k = 0; k < parts; k++) {
        int base = 100 * (1 + random.nextInt(4));
        int rate = 80 + random.nextInt(20);
        String town = "33011000" + (k + 1) + "000";
        stated.add(of("N-" + i + "-" + k, town, FOUND, period, base + "条"));
        stated.add(of("T-" + i + "-" + k, town, RATE, period, rate + "%"));
        sum += base;
        least = Math.min(least, rate);
        most = Math.max(most, rate);
      }
      boolean isCovered = random.nextInt(4) > 0;
      int total = 75 + random.nextInt(25);
      String id = "T-" + i;
      stated.add(of(id, "330110", RATE, period, total + "%"));
      stated.add(of("N-" + i, "330110", FOUND, period, (isCovered ? sum : sum + 100) + "条"));
      // Written 95 %, a rate may be from 94.5 to just under 96 %.
      boolean isOutside = 2 * total - 1 >= 2 * (most + 1) || 2 * (total + 1) <= 2 * least - 1;
      if (isCovered && isOutside) {
        expected.add(id);
      }
    }
    CheckReport report =
        Check.by(Rulebook.V1_0).keeping(1000).of(incomplete(stated.toArray(new SafetyRecord[0])));
    Set<String> told =
        report.problems().stream()
            .filter(p -> p.code().id().equals("CK-303"))
            .map(p -> String.valueOf(p.recordId()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(expected);
    assertThat(expected).hasSizeBetween(20, 130);
  }

  @Test
  void moreClosedThanFoundAsksForTheOpeningStock() throws IOException {
    SafetyRecord closed = figure("F-2", "hazard.closed", "58条");
    SafetyRecord found = figure("F-1", FOUND, "47条");
    assertThat(found(closed, found)).isEqualTo(Map.of("CK-306", 1L));
    assertThat(found(closed, found, figure("F-3", "hazard.on-the-books", "60条"))).isEmpty();
    assertThat(found(closed, found, figure("F-3", "hazard.on-the-books", "50条")))
        .isEqualTo(Map.of("CK-305", 1L));
    assertThat(found(figure("F-2", "hazard.closed", "约58条"), found)).isEmpty();
    assertThat(found(figure("F-2", "hazard.closed", "47条"), found)).isEmpty();
  }

  // ---- all and none beside records

  @Test
  void allRectifiedBesideAnOpenRecordIsToldEvenWhereNotAllAreThere() throws IOException {
    SafetyRecord all = figure("F-1", RATE, "100%");
    assertThat(against(incomplete(hazard("H-1", null)), all).byCode())
        .isEqualTo(Map.of("CK-308", 1L));
    assertThat(against(incomplete(hazard("H-1", "2023-08-09")), all).byCode()).isEmpty();
    assertThat(against(incomplete(hazard("H-1", null)), figure("F-1", RATE, "90%")).byCode())
        .isEmpty();
    // Where the records decide it, it is told as a figure that differs from them.
    assertThat(against(complete(hazard("H-1", null)), all).byCode())
        .isEqualTo(Map.of("CK-001", 1L));
  }

  @Test
  void allRectifiedBesideAStatedNumberOfOpenOnesWithinIsTold() throws IOException {
    SafetyRecord all = figure("F-1", RATE, "100%");
    assertThat(found(all, figure("F-2", "hazard.open", "3条"))).isEqualTo(Map.of("CK-308", 1L));
    assertThat(found(all, figure("F-2", "hazard.open", "3条", "channel=self-check")))
        .isEqualTo(Map.of("CK-308", 1L));
    assertThat(found(all, figure("F-2", "hazard.open", "0条"))).isEmpty();
    assertThat(found(all, figure("F-2", "hazard.open", "若干条"))).isEmpty();
    assertThat(found(all, of("F-2", "330110", "hazard.open", "2023H1", "3条"))).isEmpty();
  }

  @Test
  void noneStatedBesideRecordsIsToldEvenWhereNotAllAreThere() throws IOException {
    SafetyRecord none = figure("F-1", FOUND, "未发现");
    assertThat(against(incomplete(hazard("H-1", null)), none).byCode())
        .isEqualTo(Map.of("CK-309", 1L));
    assertThat(against(incomplete(), none).byCode()).isEmpty();
    assertThat(against(complete(hazard("H-1", null)), none).byCode())
        .isEqualTo(Map.of("CK-001", 1L));
    assertThat(against(incomplete(hazard("H-1", null), hazard("H-1", null)), none).byCode())
        .isEqualTo(Map.of("LG-001", 1L));
  }

  // ---- identities of one's own

  private static StatedIdentity sum(String id) {
    return StatedIdentity.builder()
        .id(id)
        .territory(StatedCase.DISTRICT)
        .form(IdentityForm.SUM)
        .whole("F-1")
        .addParts("F-2", "F-3")
        .build();
  }

  private static SafetyRecord[] parts(String total) {
    return new SafetyRecord[] {
      figure("F-1", FOUND, total),
      figure("F-2", FOUND, "20条", "channel=self-check"),
      figure("F-3", FOUND, "30条", "channel=third-party")
    };
  }

  @Test
  void anIdentityOfOnesOwnIsRequiredThoughNobodyStatesIt() throws IOException {
    Rulebook book = Rulebook.V1_0.requiring(sum("ZJ-total"));
    CheckReport wrong = Check.by(book).of(incomplete(parts("51条")));
    assertThat(wrong.byCode()).isEqualTo(Map.of("CK-002", 1L));
    Problem problem = wrong.problems().get(0);
    assertThat(problem.recordId()).isEqualTo("F-1");
    assertThat(problem.message(Locale.CHINESE)).contains("ZJ-total");
    assertThat(Check.by(book).of(incomplete(parts("50条"))).verdict()).isEqualTo(CheckVerdict.VALID);
    assertThat(book.identities()).containsExactly(sum("ZJ-total"));
    assertThat(book.digest()).isNotEqualTo(Rulebook.V1_0.digest());
    assertThatThrownBy(() -> book.requiring(sum("ZJ-total")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRequiredIdentityThatCannotBeJudgedIsLeftOutAndSaidToBe() throws IOException {
    Rulebook book = Rulebook.V1_0.requiring(sum("ZJ-total"));
    CheckReport without =
        Check.by(book).of(incomplete(figure("F-1", FOUND, "51条"), figure("F-2", FOUND, "20条")));
    assertThat(without.byCode()).isEmpty();
    assertThat(without.skipped()).extracting(SkippedCheck::what).containsExactly("ZJ-total");
    assertThat(Check.by(book).of(incomplete()).skipped()).isEmpty();
  }

  @Test
  void aRequiredIdentityThatIsStatedTooIsToldOnce() throws IOException {
    List<SafetyRecord> all = new ArrayList<>(List.of(parts("51条")));
    all.add(sum("A-1"));
    CheckReport report =
        Check.by(Rulebook.V1_0.requiring(sum("ZJ-total")))
            .of(incomplete(all.toArray(new SafetyRecord[0])));
    assertThat(report.problems()).extracting(Problem::recordId).containsExactly("A-1");
  }
}
