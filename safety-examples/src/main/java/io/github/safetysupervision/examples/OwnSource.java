package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.Scope;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Figures straight from the rows of a query, of which one cannot be read whole. */
public final class OwnSource {

  private OwnSource() {}

  // tag::source
  /** 平台隐患表上的游标；每次 scan 重新查询，行的先后须相同。 */
  record HazardTable(Supplier<Iterator<Map<String, Object>>> query) implements RecordSource {

    private static final RowReader<Hazard> ROWS =
        RowReader.of(HAZARD).withConstants(Map.of("territory", "152529")); // 表中没有的列

    @Override
    public Outcome<Manifest> manifest() {
      return Outcome.of(
          Manifest.builder()
              .edition("1.0")
              .territory(DivisionCode.parse("152529"))
              .period(ReportingPeriod.parse("2023H1"))
              .asOf(LocalDate.of(2023, 6, 30))
              .addComplete(Completeness.builder().type("hazard").build()) // 查出的是全部隐患
              .build());
    }

    @Override
    public void scan(RecordVisitor visitor) {
      RecordFeed feed = RecordFeed.to(visitor, "隐患表");
      for (Iterator<Map<String, Object>> cursor = query.get(); cursor.hasNext(); ) {
        feed.row(ROWS, cursor.next()); // 已有对象的：feed.record(HAZARD, hazard)
      }
    }
  }

  // end::source

  private static Map<String, Object> row(
      String id, Object foundOn, String channel, String grade, String state, Object closedOn) {
    return Map.of(
        "id", id,
        "foundOn", foundOn,
        "channel", channel,
        "grade", grade,
        "state", state,
        "closedOn", closedOn);
  }

  /**
   * Counts what three rows say.
   *
   * @param args not used
   * @throws IOException never here: the rows are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Map<String, Object>> rows =
        List.of(
            row("YH-1", LocalDate.of(2023, 3, 2), "third-party", "general", "closed", "2023-3-20"),
            row("YH-2", LocalDate.of(2023, 4, 11), "self-check", "general", "rectifying", ""),
            row("YH-3", LocalDate.of(2023, 5, 6), "self-check", "major", "closed", "5月底"));
    // tag::figures
    RecordSource source = new HazardTable(rows::iterator);
    Scope scope =
        new Scope(
            ReportingPeriod.parse("2023H1"),
            DivisionCode.parse("152529"),
            LocalDate.of(2023, 6, 30),
            List.of());
    for (Indicator indicator : List.of(HazardIndicators.FOUND, HazardIndicators.RECTIFIED)) {
      Figure figure = indicator.measure(scope).orThrow().over(source);
      Answer answer = figure.answer();
      out.println(indicator.name().zh() + "：" + (answer == null ? "无法判定" : answer));
      figure.reasons().forEach(r -> out.println("  " + r));
    }
    source.scan(
        new RecordVisitor() {
          @Override
          public void unread(UnreadRecord unread) {
            unread.problems().stream().map(Problem::toString).forEach(out::println);
          }
        });
    // end::figures
  }
}
