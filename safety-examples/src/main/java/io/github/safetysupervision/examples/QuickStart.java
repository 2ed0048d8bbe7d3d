package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Explanation;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.statistics.Relation;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The first steps of the README: from three records to a figure that explains itself. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Runs all steps and prints what they find.
   *
   * @param args not used
   * @throws IOException never here: the records are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    // tag::records
    DivisionCode banner = DivisionCode.parse("152529");
    Hazard closed =
        Hazard.builder()
            .id("H-1")
            .territory(banner)
            .foundOn(LocalDate.of(2023, 3, 2))
            .channel(Channel.THIRD_PARTY)
            .grade(HazardGrade.GENERAL)
            .state(HazardState.CLOSED)
            .closedOn(LocalDate.of(2023, 3, 20))
            .build();
    Hazard open =
        Hazard.builder()
            .id("H-2")
            .territory(banner)
            .foundOn(LocalDate.of(2023, 4, 11))
            .channel(Channel.THIRD_PARTY)
            .grade(HazardGrade.GENERAL)
            .state(HazardState.RECTIFYING)
            .deadline(LocalDate.of(2023, 4, 1)) // 早于发现日期：照样保存、计数，并报告问题
            .build();
    for (Problem p : HAZARD.problems(open)) {
      out.println(p);
    }
    // end::records

    // tag::ledger
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(banner)
            .period(ReportingPeriod.parse("2023H1"))
            .asOf(LocalDate.of(2023, 6, 30))
            .addComplete(Completeness.builder().type("hazard").build()) // 隐患记录齐全
            .build();
    Ledger ledger = Ledger.builder(manifest).add(HAZARD, closed).add(HAZARD, open).build();
    // end::ledger

    // tag::figure
    ReportingPeriod halfYear = ReportingPeriod.halfYear(2023, 1);
    Population<Hazard> thirdParty =
        Population.of(HAZARD)
            .where(HAZARD.channel.is(Channel.THIRD_PARTY))
            .within(HAZARD.foundOn, halfYear);
    Population<Hazard> rectified = thirdParty.where(HAZARD.closedOn.by(LocalDate.of(2023, 6, 30)));
    Measure found = Measure.count(thirdParty, CountNoun.ITEMS);
    Measure rate = Measure.ratio(Measure.count(rectified, CountNoun.ITEMS), found);

    Figure figure = found.over(ledger);
    out.println(figure.answer() + "  " + rate.over(ledger).answer());

    Explanation why = figure.explain(ledger); // 列出时重新筛选；数据变了就抛 DifferentSourceException
    out.println(why.definition().zh());
    why.forEach(c -> out.println(c.recordId() + "  " + c.part()));
    // end::figure

    // tag::relation
    Population<Hazard> special =
        Population.of(HAZARD).where(HAZARD.channel.is(Channel.SPECIAL_INSPECTION));
    Relation relation = thirdParty.relationTo(special);
    out.println(relation instanceof Relation.Disjoint d ? d.by().zh() : "不能证明互不重叠");
    // end::relation

    // tag::quantity
    Quantity written = Quantity.parse("7.5万元");
    Match match = written.match(new BigDecimal("75200")); // 2.3 + 4.72 + 0.5 万元
    out.println(match.agreement() + "  " + match.rounding() + "  " + match.difference());
    // end::quantity
  }
}
