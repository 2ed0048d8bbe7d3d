package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.report.HalfYearReport;
import io.github.safetysupervision.statistics.Contribution;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How often a source is opened, and read to its end, for what is asked of it. */
class ReadsTest {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"152529\",\"period\":\"2023H1\",\"asOf\":\"2023-06-30\","
          + "\"complete\":[{\"type\":\"hazard\"},{\"type\":\"inspection\"},{\"type\":\"department\"}]}}\n";

  /** With a twin, corrections of what is not here, one of them a slip, and a line that is torn. */
  private static final String LEDGER =
      MANIFEST
          + department("D-1", "")
          + department("D-22", ",\"operation\":\"update\",\"supersedes\":\"D-1\"")
          + hazard("H-100", "")
          + hazard("H-2222", "")
          + hazard("H-2222", "")
          + hazard("H-33333", ",\"operation\":\"update\",\"supersedes\":\"H-1000\"")
          + hazard("H-444444", ",\"operation\":\"update\",\"supersedes\":\"elsewhere\"")
          + "{\"type\":\"inspection\",\"id\":\"I\n";

  private static final String STATED =
      MANIFEST
          + "{\"type\":\"stated-figure\",\"id\":\"F1\",\"territory\":\"152529\",\"indicator\":\"hazard.found\",\"period\":\"2023H1\",\"quantity\":\"3条\"}\n"
          + "{\"type\":\"stated-figure\",\"id\":\"F2\",\"territory\":\"152529\",\"indicator\":\"hazard.found\",\"period\":\"2023H1\","
          + "\"where\":[{\"field\":\"department\",\"value\":\"D-22\"}]}\n";

  private static String department(String id, String more) {
    return "{\"type\":\"department\",\"id\":\"%s\",\"territory\":\"152529\",\"name\":\"应急管理局\"%s}\n"
        .formatted(id, more);
  }

  private static String hazard(String id, String more) {
    return "{\"type\":\"hazard\",\"id\":\"%s\",\"territory\":\"152529\",\"foundOn\":\"2023-03-01\",\"channel\":\"third-party\",\"grade\":\"general\",\"state\":\"registered\",\"department\":\"D-1\"%s}\n"
        .formatted(id, more);
  }

  /** Bytes that count how often they are opened, and read to their end. */
  private static final class Counted implements StreamSupplier {
    private final byte[] bytes;
    private int opened;
    private int read;

    Counted(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    ExchangeFile file(String name) {
      return ExchangeFile.of(this, ExchangeEdition.V1_0, name);
    }

    @Override
    public InputStream open() {
      opened++;
      return new FilterInputStream(new ByteArrayInputStream(bytes)) {
        private int left = bytes.length;

        @Override
        public int read() throws IOException {
          int out = super.read();
          count(out < 0 ? 0 : 1);
          return out;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
          // A little at a time, so that whoever wants the beginning alone does not get it all.
          int out = super.read(buffer, from, Math.min(length, 64));
          count(Math.max(out, 0));
          return out;
        }

        private void count(int more) {
          left -= more;
          if (more > 0 && left == 0) {
            read++;
          }
        }
      };
    }
  }

  private final Counted ledger = new Counted(LEDGER);
  private final Counted stated = new Counted(STATED);

  private void assertReadTwice() {
    assertThat(ledger.read).as("the ledger is read").isLessThanOrEqualTo(2);
    assertThat(ledger.opened).as("the ledger is opened").isLessThanOrEqualTo(3);
    assertThat(stated.read).as("what is stated is read").isLessThanOrEqualTo(2);
    assertThat(stated.opened).as("what is stated is opened").isLessThanOrEqualTo(3);
  }

  @Test
  void figuresTakeTwoReads() throws IOException {
    Reconciliation result =
        Reconciliation.of(
            ledger.file("l.ndjson"), stated.file("s.ndjson"), IndicatorCatalogue.STANDARD);
    assertThat(result.figures()).hasSize(2);
    assertReadTwice();
    assertThat(ledger.read).isEqualTo(2);
  }

  @Test
  void anExplanationTakesTwoReadsVerdictAndAll() throws IOException {
    List<Contribution> shown = new ArrayList<>();
    ReconciledFigure found =
        Reconciliation.explain(
            ledger.file("l.ndjson"),
            stated.file("s.ndjson"),
            "F1",
            IndicatorCatalogue.STANDARD,
            shown::add);
    assertThat(found).isNotNull();
    assertThat(shown).hasSize(5);
    assertReadTwice();
  }

  @Test
  void aFigureIsExplainedInTwoReads() throws IOException {
    Reconciliation result =
        Reconciliation.of(
            ledger.file("l.ndjson"), stated.file("s.ndjson"), IndicatorCatalogue.STANDARD);
    @Nullable Figure figure = result.figures().get(0).figure();
    assertThat(figure).isNotNull();
    Counted again = new Counted(LEDGER);
    List<Contribution> shown = new ArrayList<>();
    figure.explain(again.file("l.ndjson")).forEach(shown::add);
    assertThat(shown).hasSize((int) figure.records());
    assertThat(again.read).isEqualTo(2);
    assertThat(again.opened).isLessThanOrEqualTo(3);
  }

  @Test
  void aReportTakesTwoReads() throws IOException {
    assertThat(
            HalfYearReport.of(
                    ledger.file("l.ndjson"),
                    stated.file("s.ndjson"),
                    ReportingPeriod.parse("2023H1"),
                    IndicatorCatalogue.STANDARD)
                .value())
        .isNotNull();
    assertReadTwice();
    assertThat(ledger.read).isEqualTo(2);
  }

  @Test
  void aReportOverItsOwnStatedFiguresTakesTwoReads() throws IOException {
    Counted both = new Counted(LEDGER + STATED.substring(STATED.indexOf('\n') + 1));
    ExchangeFile file = both.file("l.ndjson");
    assertThat(
            HalfYearReport.of(
                    file, file, ReportingPeriod.parse("2023H1"), IndicatorCatalogue.STANDARD)
                .value())
        .isNotNull();
    assertThat(both.read).isEqualTo(2);
    assertThat(both.opened).isLessThanOrEqualTo(3);
  }
}
