package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.StatedCase.figure;
import static io.github.safetysupervision.check.StatedCase.found;
import static io.github.safetysupervision.check.StatedCase.incomplete;
import static io.github.safetysupervision.check.StatedCase.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatedRateRulesTest {

  private static final String FOUND = "hazard.found";
  private static final String DONE = "hazard.rectified";
  private static final String RATE = "hazard.rectification-rate";

  /** How many random percents are asked on each side. */
  private static final int CASES = Integer.getInteger("safety.percents", 400);

  // ---- an oracle of loops

  /** Whether a fraction is written so, in tenths of a percent or whole percents. */
  private static boolean isWritten(long above, long below, long shown, int decimals) {
    long times = decimals == 0 ? 100 : 1000;
    long twice = 2 * above * times;
    long cut = above * times / below;
    long halfUp = (twice + below) / (2 * below);
    boolean isHalf = twice % (2 * below) == below;
    long halfEven = isHalf && halfUp % 2 == 1 ? halfUp - 1 : halfUp;
    return shown == cut || shown == halfUp || shown == halfEven;
  }

  private static boolean someNumerator(long base, long shown, int decimals) {
    for (long n = 0; n <= base; n++) {
      if (isWritten(n, base, shown, decimals)) {
        return true;
      }
    }
    return false;
  }

  private static boolean someDenominator(long part, long shown, int decimals) {
    for (long d = 1; d <= part * 3000; d++) {
      if (isWritten(part, d, shown, decimals)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aPercentIsToldExactlyWhereNoWholeNumberGivesIt() throws IOException {
    Random random = new Random(20230930);
    List<SafetyRecord> stated = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < 2 * CASES; i++) {
      boolean isOfBase = i % 2 == 0;
      int decimals = random.nextInt(2);
      int most = decimals == 0 ? 100 : 1000;
      int shown = 5 * (decimals * 9 + 1) + random.nextInt(most - 5 * (decimals * 9 + 1)) + 1;
      int side = 1 + random.nextInt(isOfBase ? 120 : 30);
      String percent = decimals == 0 ? shown + "%" : shown / 10 + "." + shown % 10 + "%";
      String day = LocalDate.of(2000, 1, 1).plusDays(i).toString();
      String id = String.format(Locale.ROOT, "R-%04d", i);
      stated.add(of(id, "330110", RATE, day + "/" + day, percent));
      stated.add(of("N-" + i, "330110", isOfBase ? FOUND : DONE, day + "/" + day, side + "条"));
      boolean isPossible =
          isOfBase ? someNumerator(side, shown, decimals) : someDenominator(side, shown, decimals);
      if (!isPossible) {
        expected.add(id);
      }
    }
    CheckReport report =
        Check.by(Rulebook.V1_0).keeping(10_000).of(incomplete(stated.toArray(new SafetyRecord[0])));
    Set<String> told =
        report.problems().stream()
            .filter(p -> p.code().id().equals("CK-301"))
            .map(p -> String.valueOf(p.recordId()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(expected);
    assertThat(expected).hasSizeBetween(CASES / 10, 2 * CASES - CASES / 10);
  }

  @Test
  void anImpossiblePercentNamesTheNearestWholeNumbers() throws IOException {
    CheckReport ofBase =
        Check.by(Rulebook.V1_0)
            .of(incomplete(figure("F-2", RATE, "96%"), figure("F-1", FOUND, "42条")));
    assertThat(ofBase.byCode()).isEqualTo(Map.of("CK-301", 1L));
    assertThat(ofBase.verdict()).isEqualTo(CheckVerdict.NEEDS_EXPLANATION);
    Problem problem = ofBase.problems().get(0);
    assertThat(problem.message(Locale.CHINESE))
        .contains("F-1=42条")
        .contains("40÷42=95.24%")
        .contains("41÷42=97.62%");
    assertThat(problem.recordId()).isEqualTo("F-2");
    assertThat(problem.place().pointer()).isEqualTo("/quantity");
    CheckReport ofPart =
        Check.by(Rulebook.V1_0)
            .of(incomplete(figure("F-2", RATE, "90%"), figure("F-1", DONE, "4条")));
    assertThat(ofPart.problems().get(0).message(Locale.ENGLISH))
        .contains("4÷4=100%")
        .contains("4÷5=80%");
  }

  @Test
  void aPercentThatIsLeftOpenOrCannotBeAskedIsNotTold() throws IOException {
    assertThat(found(figure("F-2", RATE, "约99%"), figure("F-1", FOUND, "42条"))).isEmpty();
    assertThat(found(figure("F-2", RATE, "99%"), figure("F-1", FOUND, "40余条"))).isEmpty();
    assertThat(found(figure("F-2", RATE, "99%"))).isEmpty();
    assertThat(found(figure("F-2", RATE, "99%"), of("F-1", "330110", FOUND, "2023Q2", "42条")))
        .isEmpty();
    assertThat(found(figure("F-2", RATE, "99%"), figure("F-1", FOUND, "42条", "channel=self-check")))
        .isEmpty();
    assertThat(found(figure("F-2", RATE, "99%以上"), figure("F-1", FOUND, "42条"))).isEmpty();
  }

  // ---- with both sides

  @Test
  void aRateIsHeldAgainstItsStatedPartAndBaseWithoutAnIdentity() throws IOException {
    SafetyRecord[] wrong = {
      figure("F-3", RATE, "88%"), figure("F-2", DONE, "46条"), figure("F-1", FOUND, "47条")
    };
    CheckReport report = Check.by(Rulebook.V1_0).of(incomplete(wrong));
    assertThat(report.byCode()).isEqualTo(Map.of("CK-302", 1L));
    assertThat(report.problems().get(0).message(Locale.CHINESE)).contains("97.87%");
    assertThat(
            found(
                figure("F-3", RATE, "97.9%"),
                figure("F-2", DONE, "46条"),
                figure("F-1", FOUND, "47条")))
        .isEmpty();
    assertThat(
            found(
                figure("F-3", RATE, "97.8%"), // cut off
                figure("F-2", DONE, "46条"),
                figure("F-1", FOUND, "47条")))
        .isEmpty();
    assertThat(
            found(
                figure("F-3", RATE, "88%"),
                figure("F-2", DONE, "40余条"),
                figure("F-1", FOUND, "47条")))
        .isEmpty();
  }

  @Test
  void aRateWithAStatedIdentityIsToldAsTheIdentity() throws IOException {
    StatedIdentity identity =
        StatedIdentity.builder()
            .id("A-1")
            .territory(StatedCase.DISTRICT)
            .form(IdentityForm.RATE)
            .whole("F-3")
            .addParts("F-2", "F-1")
            .build();
    assertThat(
            found(
                figure("F-3", RATE, "88%"),
                figure("F-2", DONE, "46条"),
                figure("F-1", FOUND, "47条"),
                identity))
        .isEqualTo(Map.of("CK-002", 1L));
  }

  // ---- shares that cannot be

  @Test
  void aShareOfMoreThanAllIsAnErrorWhereItIsOneByDefinition() throws IOException {
    assertThat(found(figure("F-1", RATE, "100.3%"))).isEqualTo(Map.of("CK-304", 1L));
    assertThat(found(figure("F-1", "inspection.coverage", "101%"))).isEqualTo(Map.of("CK-304", 1L));
    assertThat(Check.by(Rulebook.V1_0).of(incomplete(figure("F-1", RATE, "120%"))).verdict())
        .isEqualTo(CheckVerdict.INVALID);
    assertThat(found(figure("F-1", RATE, "100%"))).isEmpty();
    assertThat(found(figure("F-1", "penalty.rate", "120%"))).isEmpty(); // several of one inspection
  }

  @Test
  void aRateOfAStatedBaseOfNoneIsTold() throws IOException {
    assertThat(found(figure("F-2", RATE, "100%"), figure("F-1", FOUND, "0条")))
        .isEqualTo(Map.of("CK-307", 1L));
    assertThat(found(figure("F-2", RATE, "100%"), figure("F-1", FOUND, "未发现")))
        .isEqualTo(Map.of("CK-307", 1L));
    assertThat(found(figure("F-2", RATE, "100%"), figure("F-1", FOUND, "1条"))).isEmpty();
    assertThat(found(figure("F-2", RATE, "100%"), figure("F-1", FOUND, "若干条"))).isEmpty();
  }

  // ---- parts and wholes

  @Test
  void aPartThatIsMoreThanItsWholeIsTold() throws IOException {
    assertThat(found(figure("F-2", DONE, "48条"), figure("F-1", FOUND, "47条")))
        .isEqualTo(Map.of("CK-305", 1L));
    assertThat(found(figure("F-2", DONE, "47条"), figure("F-1", FOUND, "47条"))).isEmpty();
    assertThat(found(figure("F-2", DONE, "50余条"), figure("F-1", FOUND, "47条")))
        .isEqualTo(Map.of("CK-305", 1L));
    assertThat(found(figure("F-2", DONE, "48条"), figure("F-1", FOUND, "40余条"))).isEmpty();
  }

  @Test
  void moreUnitsThanTheRegisterAsStatedAreTold() throws IOException {
    SafetyRecord register = of("F-1", "330110", "entity.count", "2023-09-30/2023-09-30", "210家");
    assertThat(found(figure("F-2", "inspection.units", "212家"), register))
        .isEqualTo(Map.of("CK-305", 1L));
    assertThat(found(figure("F-2", "inspection.units", "210家"), register)).isEmpty();
    assertThat(
            found(
                figure("F-2", "inspection.units", "212家"),
                of("F-1", "330110", "entity.count", "2023-06-30/2023-06-30", "210家")))
        .isEmpty();
  }

  @Test
  void moreUnitsThanTheRegisterInTheRecordsAreToldOnlyWhereThatIsComplete() throws IOException {
    SafetyRecord inspected = figure("F-2", "assessment.units", "3家");
    assertThat(StatedCase.against(StatedCase.complete(), inspected).byCode())
        .isEqualTo(Map.of("CK-305", 1L));
    assertThat(StatedCase.against(incomplete(), inspected).byCode()).isEmpty();
  }

  // ---- as values

  @Test
  void rulesAreListedAndLeftOutAndWeighed() throws IOException {
    SafetyRecord[] wrong = {figure("F-2", RATE, "96%"), figure("F-1", FOUND, "42条")};
    Rulebook without = Rulebook.V1_0.without("CK-301");
    assertThat(Rulebook.V1_0.statedRules())
        .extracting(r -> r.code().id())
        .contains("CK-301", "CK-311")
        .doesNotHaveDuplicates();
    assertThat(RuleCatalogue.codes()).contains(StatedRateRules.PERCENT_IMPOSSIBLE);
    assertThat(without.statedRules()).extracting(r -> r.code().id()).doesNotContain("CK-301");
    assertThat(without.digest()).isNotEqualTo(Rulebook.V1_0.digest());
    assertThat(Check.by(without).of(incomplete(wrong)).verdict()).isEqualTo(CheckVerdict.VALID);
    Profile strict = new Profile("strict", Map.of("CK-301", Severity.ERROR));
    assertThat(Check.by(Rulebook.V1_0.under(strict)).of(incomplete(wrong)).verdict())
        .isEqualTo(CheckVerdict.INVALID);
  }

  @Test
  void aRuleIsToldByItsCode() {
    StatedRule rule = StatedRule.of(StatedRateRules.PERCENT_IMPOSSIBLE, (stated, found) -> {});
    assertThat(rule).isEqualTo(StatedRules.ALL.get(0)).hasToString("CK-301 stated-figure");
  }
}
