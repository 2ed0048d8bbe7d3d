package io.github.safetysupervision.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.report.ReportPlan.ChartPlan;
import io.github.safetysupervision.report.ReportPlan.ClausePlan;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.report.ReportPlan.SectionPlan;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan asks only what its indicators answer. */
class StandardPlanTest {

  private static Measure measure(Ask ask) {
    Indicator indicator = IndicatorCatalogue.STANDARD.tryFind(ask.indicator()).orThrow();
    Scope scope =
        new Scope(
            ReportingPeriod.halfYear(2022, 2),
            DivisionCode.parse("371482"),
            LocalDate.of(2022, 12, 31),
            ask.where());
    Outcome<Measure> asked = indicator.measure(indicator.scopeIn(scope));
    assertThat(asked.problems()).as(ask.toString()).isEmpty();
    return asked.orThrow();
  }

  private static List<ClausePlan> clauses() {
    List<ClausePlan> out = new ArrayList<>();
    for (SectionPlan s : StandardPlan.PLAN.sections()) {
      s.paragraphs().forEach(p -> p.sentences().forEach(x -> out.addAll(x.clauses())));
    }
    return out;
  }

  @Test
  void everyQuestionOfThePlanHasAMeasure() {
    List<Ask> asks = new ArrayList<>();
    for (ClausePlan c : clauses()) {
      asks.addAll(c.asks());
      asks.addAll(c.done());
    }
    StandardPlan.PLAN.sections().forEach(s -> s.charts().forEach(c -> asks.addAll(c.asks())));
    StandardPlan.PLAN.lists().forEach(each -> asks.add(each.over()));
    asks.forEach(a -> a.ways().forEach(StandardPlanTest::measure));
    assertThat(asks).hasSizeGreaterThan(100);
  }

  private static void assertHasField(Ask ask, String field) {
    assertThat(measure(ask).populations())
        .as("%s by %s", ask, field)
        .allMatch(p -> p.type().field(field) != null);
  }

  @Test
  void everyListRunsOverAFieldOfWhatIsAsked() {
    int lists = 0;
    for (ClausePlan c : clauses()) {
      Each each = c.each();
      if (each != null) {
        assertHasField(each.over(), each.field());
        c.asks().forEach(a -> assertHasField(a, each.field()));
        lists++;
      }
    }
    for (SectionPlan s : StandardPlan.PLAN.sections()) {
      for (ChartPlan c : s.charts()) {
        assertHasField(c.each().over(), c.each().field());
        c.asks().forEach(a -> assertHasField(a, c.each().field()));
        lists++;
      }
    }
    assertThat(lists).isGreaterThan(8);
  }
}
