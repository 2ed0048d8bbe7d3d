package io.github.safetysupervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Counties that did other things than the one the plan was written after. */
class OtherCountiesTest {

  /**
   * A district of a city on no list: routine inspections and accidents, no campaign, no resumption
   * of work, two departments; what it did for publicity, drills and leadership is not complete.
   */
  private static County district() {
    County out = new County("419961");
    out.complete(
        "inspection",
        "hazard",
        "penalty",
        "accident",
        "work-resumption",
        "campaign",
        "assessment",
        "emergency-team",
        "supply-stock",
        "territory",
        "patrol",
        "turnout",
        "flood-site");
    for (int i = 1; i <= 4; i++) {
      out.add(
          "inspection",
          "inspectedOn",
          "2023-0" + i + "-11",
          "channel",
          "routine-inspection",
          "visits",
          "u1,u" + i);
    }
    hazard(out, "2023-01-11", "major", "2023-02-02", "2023-01-31");
    hazard(out, "2023-02-11", "general", "2023-02-20", null);
    hazard(out, "2023-03-11", "general", null, "2023-04-01");
    hazard(out, "2023-04-11", "general", null, "2023-05-01");
    fine(out, "2023-02-21", "城管8队", "20000");
    fine(out, "2023-04-21", "应急局", "5000");
    out.add(
        "accident",
        "occurredOn",
        "2023-05-03",
        "deaths",
        "0",
        "seriousInjuries",
        "2",
        "directLoss",
        "180000");
    out.add("emergency-team", "name", "一队", "tier", "village", "people", "9");
    out.add(
        "supply-stock", "countedOn", "2023-03-01", "item", "S-1", "held", "38", "unit", "piece");
    out.add(
        "territory",
        "territory",
        "419961001000",
        "name",
        "东街",
        "kind",
        "administrative",
        "level",
        "township");
    return out;
  }

  private static void hazard(
      County county, String found, String grade, String closed, String deadline) {
    county.add(
        "hazard",
        "foundOn",
        found,
        "channel",
        "routine-inspection",
        "grade",
        grade,
        "state",
        closed == null ? "rectifying" : "closed",
        "closedOn",
        closed,
        "acceptedOn",
        closed,
        "deadline",
        deadline);
  }

  private static void fine(County county, String day, String department, String yuan) {
    county.add(
        "penalty", "decidedOn", day, "department", department, "kinds", "fine", "amount", yuan);
  }

  /** A county that keeps one record, of a leader's visit, and declares accidents complete. */
  private static County almostEmpty() {
    return new County("640303")
        .complete("accident", "field-visit")
        .add(
            "field-visit",
            "visitedOn",
            "2023-06-01",
            "purpose",
            "supervision",
            "leader",
            "principal");
  }

  private static StatedFigure state(
      String id, String indicator, String period, String quantity, String... where) {
    StatedFigure.Builder out =
        StatedFigure.builder()
            .id(id)
            .territory(DivisionCode.parse("419961"))
            .indicator(indicator)
            .period(ReportingPeriod.parse(period))
            .quantity(Quantity.parse(quantity));
    for (int i = 0; i < where.length; i += 2) {
      out.addWhere(Slice.builder().field(where[i]).value(where[i + 1]).build());
    }
    return out.build();
  }

  private static String zh(County county) throws IOException {
    return Reported.text(county.in(Locale.CHINESE));
  }

  private static String en(County county) throws IOException {
    return Reported.text(county.in(Locale.ENGLISH));
  }

  @Test
  void routineInspectionsHaveTheirParagraph() throws IOException {
    assertThat(zh(district()))
        .contains("日常检查。累计出动检查组4组次，检查生产经营单位8家次。" + "发现隐患问题4条，已整改2条，整改率50％，正在推进整改2条。");
    assertThat(en(district()))
        .contains("Routine inspections. Inspection groups were sent out 4 times");
  }

  @Test
  void whatWasNotDoneIsNotSpokenOf() throws IOException {
    assertThat(zh(district()))
        .doesNotContain("专项检查")
        .doesNotContain("专项行动。")
        .doesNotContain("复工")
        .doesNotContain("第三方")
        .doesNotContain("巡查")
        .doesNotContain("防火")
        .doesNotContain("防汛检查")
        .doesNotContain("0组次")
        .doesNotContain("未发现隐患");
    assertThat(en(district()))
        .doesNotContainIgnoringCase("special inspection")
        .doesNotContainIgnoringCase("resum")
        .doesNotContainIgnoringCase("third part")
        .doesNotContain(" 0 times");
  }

  @Test
  void checksThatTookPlaceAndFoundNothingAreSaidToHaveFoundNothing() throws IOException {
    County county = new County("640303").complete("inspection", "hazard");
    county.add(
        "inspection", "inspectedOn", "2023-02-01", "channel", "work-resumption", "visits", "u1");
    assertThat(zh(county))
        .contains("复工复产。累计出动检查组1组次，检查生产经营单位1家次。未发现隐患问题。")
        .contains("隐患总体情况。各渠道未发现隐患问题。")
        .doesNotContain("专项检查。");
  }

  @Test
  void whereNoChecksTookPlaceItIsNotSaidThatNothingWasFound() throws IOException {
    County county = new County("640303").complete("inspection", "assessment", "hazard");
    assertThat(zh(county)).contains("隐患总体情况。台账中没有隐患记录。").doesNotContain("未发现隐患");
    assertThat(en(county)).contains("No hazards are on record.").doesNotContain("brought up");
  }

  @Test
  void ofChecksThatAreNotDeclaredCompleteItIsNotSaidThatTheyFoundNothing() throws IOException {
    County county = new County("640303").complete("hazard");
    assertThat(zh(county)).contains("隐患总体情况。台账中没有隐患记录。").doesNotContain("未发现隐患");
  }

  @Test
  void aMajorHazardIsAPartOfNoNumberItIsNotAPartOf() throws IOException {
    assertThat(zh(district()))
        .contains("各渠道共发现隐患4条，已整改2条，整改率50％，正在推进整改2条，期末逾期未整改2条，发现重大隐患1条。")
        .doesNotContain("其中重大");
    assertThat(en(district()))
        .contains("2 hazards were overdue at the end, 1 major hazard was found.")
        .doesNotContain("among them");
  }

  @Test
  void aTitleWithoutNameKeepsTheCodeFromTheYear() throws IOException {
    assertThat(district().in(Locale.CHINESE).title()).isEqualTo("行政区划419961：2023年上半年安全生产工作情况");
    assertThat(almostEmpty().in(Locale.CHINESE).title()).startsWith("红寺堡区2023年");
  }

  @Test
  void aNameThatEndsLikeANumberIsKeptFromTheNumber() throws IOException {
    assertThat(zh(district())).contains("备有抢险物资：S-1：38个。").contains("城管8队处罚2万元");
  }

  @Test
  void thereAreNoSumuAndGachaWhereThereAreNone() throws IOException {
    assertThat(zh(district()))
        .contains("辖1个乡级区划。共有应急抢险救援队伍1支9人，其中，村级应急抢险队伍1支9人。")
        .doesNotContain("苏木")
        .doesNotContain("嘎查");
    assertThat(en(district())).contains("The territory has 1 township.").doesNotContain("county");
  }

  @Test
  void whatIsNotCompleteIsOneGapEachAndNeverZero() throws IOException {
    String zh = zh(almostEmpty());
    assertThat(zh)
        .contains("党政领导督导检查安全生产工作1次。")
        .contains("未发生生产安全事故。")
        .containsOnlyOnce("【待补：应急演练】")
        .containsOnlyOnce("【待补：事故隐患】")
        .containsOnlyOnce("【待补：检查】")
        .doesNotContainPattern("[^0-9]0[^0-9]")
        .doesNotContain("未声明齐全");
    assertThat(en(almostEmpty()))
        .containsOnlyOnce("[to be supplied: drills]")
        .containsOnlyOnce("[to be supplied: penalties]")
        .containsOnlyOnce("[to be supplied: supply stocks]");
  }

  @Test
  void ofATypeThatIsCompleteForSomeDaysTheGapSaysForWhich() throws IOException {
    County county = new County("640303").complete("drill");
    county.period = ReportingPeriod.parse("2022-07-01/2022-12-31");
    assertThat(zh(county)).contains("【待补：应急演练（2022年下半年未声明齐全）】");
    assertThat(en(county))
        .contains("[to be supplied: drills, not declared complete for second half of 2022]");
  }

  @Test
  void aPartOfOtherDaysIsNotSaidToBeAPart() throws IOException {
    County county = district();
    county.stated.add(state("S1", "penalty.amount", "2023-01-01/2023-03-31", "2万元"));
    county.stated.add(state("S2", "penalty.times", "2023H1", "2户次"));
    assertThat(zh(county))
        .contains("2023年第一季度，处罚金额2万元")
        .contains("2023年上半年，城管8队处罚2万元，应急局处罚5000元")
        .doesNotContain("其中，城管");
  }

  @Test
  void aStockOfAnotherDayIsNotTheOneAtTheEnd() throws IOException {
    County county = district();
    county.stated.add(state("S1", "team.count", "2023-05-31", "1支"));
    assertThat(zh(county)).contains("截至2023年5月31日，共有应急抢险救援队伍1支9人");
    county.stated.add(state("S2", "team.people", "2023-06-30", "9人"));
    assertThat(zh(county)).contains("截至2023年5月31日，共有应急抢险救援队伍1支截至2023年6月30日，9人");
  }

  @Test
  void whatHoldsIsNoDoubtWhenAnotherPeriodIsAskedFor() throws IOException {
    County county = district();
    county.stated.add(state("S1", "hazard.found", "2023H1", "4条", "channel", "routine-inspection"));
    county.stated.add(state("S2", "accident.count", "2023H1", "1起"));
    county.period = ReportingPeriod.parse("2023-01-01/2023-03-31");
    Document report = county.in(Locale.CHINESE);
    assertThat(Reported.text(report))
        .contains("其他报送数字\n与台账一致：S1“发现隐患”：4条（日常检查，2023年上半年）；S2“事故起数”：1起（2023年上半年）。");
    assertThat(report.chapters().get(1).sections())
        .extracting(Section::title)
        .containsExactly("（一）结论");
  }

  @Test
  void oneReasonOfManyNumbersIsSaidOnce() throws IOException {
    County county = district();
    county.rows.add(
        new County.Row(
            "hazard",
            county.rows.stream()
                .filter(r -> r.type().equals("hazard"))
                .findFirst()
                .orElseThrow()
                .values()));
    HalfYearReport report = county.report();
    assertThat(report.summary().get(Verdict.UNDECIDED)).isGreaterThan(3);
    String doubts =
        report.in(Locale.CHINESE).chapters().get(1).sections().stream()
            .flatMap(s -> s.paragraphs().stream())
            .map(Paragraph::text)
            .collect(Collectors.joining("\n"));
    assertThat(doubts).containsOnlyOnce("条记录编号重复或取代关系不明");
  }
}
