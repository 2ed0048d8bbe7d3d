package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.report.HalfYearReport;
import io.github.safetysupervision.statistics.Contribution;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a source is opened, and how many bytes of it are read, for what is asked of it. */
class ReadsTest {

  private static final String MANIFEST =
      "\"manifest\":{\"edition\":\"1.0\",\"territory\":\"152529\",\"period\":\"2023H1\",\"asOf\":\"2023-06-30\","
          + "\"complete\":[{\"type\":\"hazard\"},{\"type\":\"inspection\"},{\"type\":\"department\"}]}";

  /** With a twin, corrections of what is not here, one of them a slip, and a line that is torn. */
  private static final List<String> LEDGER =
      Stream.concat(
              Stream.of(
                  department("D-1", ""),
                  department("D-22", ",\"operation\":\"update\",\"supersedes\":\"D-1\""),
                  hazard("H-100", ""),
                  hazard("H-2222", ""),
                  hazard("H-2222", ""),
                  hazard("H-33333", ",\"operation\":\"update\",\"supersedes\":\"H-1000\""),
                  hazard("H-444444", ",\"operation\":\"update\",\"supersedes\":\"elsewhere\""),
                  "{\"type\":\"inspection\",\"id\":\"I}"),
              IntStream.range(0, 400)
                  .mapToObj(
                      i ->
                          hazard("X-" + (i * 7919L) % 100_003, "")
                              .replace("2023-03-01", "2022-03-01")))
          .toList();

  private static final List<String> STATED =
      List.of(
          "{\"type\":\"stated-figure\",\"id\":\"F1\",\"territory\":\"152529\",\"indicator\":\"hazard.found\",\"period\":\"2023H1\",\"quantity\":\"3条\"}",
          "{\"type\":\"stated-figure\",\"id\":\"F2\",\"territory\":\"152529\",\"indicator\":\"hazard.found\",\"period\":\"2023H1\","
              + "\"where\":[{\"field\":\"department\",\"value\":\"D-22\"}]}");

  private static String department(String id, String more) {
    return "{\"type\":\"department\",\"id\":\"%s\",\"territory\":\"152529\",\"name\":\"应急管理局\"%s}"
        .formatted(id, more);
  }

  private static String hazard(String id, String more) {
    return "{\"type\":\"hazard\",\"id\":\"%s\",\"territory\":\"152529\",\"foundOn\":\"2023-03-01\",\"channel\":\"third-party\",\"grade\":\"general\",\"state\":\"registered\",\"department\":\"D-1\"%s}"
        .formatted(id, more);
  }

  /** Where the manifest stands, in either form. */
  private enum Form {
    FIRST_LINE,
    LINE_AMONG_OTHERS,
    LAST_LINE,
    FIRST_MEMBER,
    LAST_MEMBER;

    String text(List<String> records) {
      String all = String.join("\n", records) + "\n";
      String manifest = "{" + MANIFEST + "}\n";
      return switch (this) {
        case FIRST_LINE -> manifest + all;
        case LAST_LINE -> all + manifest;
        case LINE_AMONG_OTHERS ->
            records.get(0) + "\n" + manifest + all.substring(all.indexOf('\n') + 1);
        case FIRST_MEMBER -> "{" + MANIFEST + ",\"records\":[" + String.join(",\n", records) + "]}";
        case LAST_MEMBER -> "{\"records\":[" + String.join(",\n", records) + "]," + MANIFEST + "}";
      };
    }
  }

  /** What is asked. */
  private enum Question {
    FIGURES,
    EXPLAIN,
    EXPLAIN_WHAT_IS_NOT_THERE,
    REPORT,
    CHECK;

    /** Asks, and returns what is answered. */
    String ask(ExchangeFile ledger, ExchangeFile stated) throws IOException {
      List<String> shown = new ArrayList<>();
      if (this == REPORT) {
        HalfYearReport report =
            HalfYearReport.of(
                    ledger, stated, ReportingPeriod.parse("2023H1"), IndicatorCatalogue.STANDARD)
                .orThrow();
        // A torn record has no name but its place, which is another in another form.
        return report
            .in(Locale.CHINESE)
            .toMarkdown()
            .replaceAll("l\\.ndjson:\\d+:\\d+( /records/\\d+)?", "there");
      } else if (this == CHECK) {
        CheckReport report =
            Check.by(Rulebook.V1_0).against(stated, IndicatorCatalogue.STANDARD).of(ledger);
        return report.verdict() + " " + report.byCode() + " " + report.records();
      } else if (this == FIGURES) {
        Reconciliation result = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
        result.figures().forEach(f -> shown.add(said(f)));
      } else {
        String id = this == EXPLAIN ? "F1" : "F99";
        ReconciledFigure found =
            Reconciliation.explain(
                ledger, stated, id, IndicatorCatalogue.STANDARD, c -> shown.add(c.recordId()));
        shown.add(found == null ? "none" : said(found));
      }
      return String.join("\n", shown);
    }

    private static String said(ReconciledFigure f) {
      Figure figure = f.figure();
      return f.stated().getId()
          + " "
          + f.verdict()
          + " "
          + (figure == null ? 0 : figure.records())
          + " "
          + f.reasons().stream().map(p -> p.code().id()).toList();
    }
  }

  private static byte[] bytes(String text, boolean isPacked) throws IOException {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (!isPacked) {
      return plain;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  static Stream<Arguments> everything() {
    return Stream.of(Form.values())
        .flatMap(
            form ->
                Stream.of(Question.values())
                    .flatMap(
                        q ->
                            Stream.of(false, true)
                                .flatMap(
                                    isPacked ->
                                        Stream.of(false, true)
                                            .map(
                                                isInside ->
                                                    Arguments.of(form, q, isPacked, isInside)))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyQuestionTakesTwoReads(Form form, Question question, boolean isPacked, boolean isInside)
      throws IOException {
    // What is torn beside stated figures may be a correction of them: then nothing is read again.
    List<String> records =
        isInside
            ? Stream.concat(LEDGER.stream().filter(r -> r.endsWith("\"}")), STATED.stream())
                .toList()
            : LEDGER;
    CountedBytes ledger = new CountedBytes(bytes(form.text(records), isPacked));
    CountedBytes stated = new CountedBytes(bytes(form.text(STATED), isPacked));
    ExchangeFile file = ledger.file("l.ndjson");
    String answer = question.ask(file, isInside ? file : stated.file("s.ndjson"));
    if (!isPacked) {
      ledger.largeEnough();
    }
    int reads = question == Question.EXPLAIN_WHAT_IS_NOT_THERE ? 1 : 2;
    ledger.assertReadAtMost(reads);
    assertThat(ledger.opened()).as("no opening for the manifest alone").isEqualTo(reads);
    assertThat(stated.opened()).as("what is stated is read").isEqualTo(isInside ? 0 : 1);
    stated.assertReadAtMost(1);
    assertThat(answer).isEqualTo(plainly(question, records, isInside));
  }

  /** The same asked of lines with the manifest first, each source read for itself. */
  private static String plainly(Question question, List<String> records, boolean isInside)
      throws IOException {
    byte[] ledger = bytes(Form.FIRST_LINE.text(records), false);
    byte[] stated = bytes(Form.FIRST_LINE.text(isInside ? records : STATED), false);
    ExchangeFile file = new CountedBytes(ledger).file("l.ndjson");
    ExchangeFile beside = new CountedBytes(stated).file("s.ndjson");
    boolean isOne =
        isInside
            && (question == Question.REPORT || question == Question.CHECK); // both look at both
    return question.ask(file, isOne ? file : beside);
  }

  /** A file of another county, with its register behind what refers to it. */
  private static byte[] plain(Form form, String... more) throws IOException {
    List<String> records = new ArrayList<>(List.of(more));
    for (int i = 0; i < 300; i++) {
      records.add(
          ("{\"type\":\"hazard\",\"id\":\"PD-%d\",\"territory\":\"370283\",\"foundOn\":\"2024-03-05\",\"channel\":\"self-check\","
                  + "\"grade\":\"general\",\"state\":\"registered\",\"department\":\"D-1\"}")
              .formatted(i));
    }
    records.add(
        "{\"type\":\"department\",\"id\":\"D-1\",\"territory\":\"370283\",\"name\":\"平度市应急管理局\"}");
    String text =
        form.text(records)
            .replace("152529", "370283")
            .replace("2023H1", "2024H1")
            .replace("2023-06-30", "2024-06-30");
    return bytes(text, false);
  }

  private static CheckReport checked(byte[] bytes, int reads) throws IOException {
    CountedBytes counted = new CountedBytes(bytes);
    CheckReport report = Check.by(Rulebook.V1_0).of(counted.file("pd.ndjson"));
    assertThat(counted.opened()).isEqualTo(reads);
    return report;
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aCheckReadsOnceWhereTheManifestStandsFirst(Form form) throws IOException {
    boolean isFirst = form == Form.FIRST_LINE || form == Form.FIRST_MEMBER;
    CheckReport report = checked(plain(form), isFirst ? 1 : 2);
    assertThat(report.byCode()).isEqualTo(checked(plain(Form.FIRST_LINE), 1).byCode());
    assertThat(report.records()).isEqualTo(301);
  }

  @Test
  void aCheckReadsAgainForWhatIsAMatterOfSeveralRecords() throws IOException {
    String hazard =
        "{\"type\":\"hazard\",\"id\":\"%s\",\"territory\":\"370283\",\"foundOn\":\"2024-03-05\",\"channel\":\"self-check\","
            + "\"grade\":\"general\",\"state\":\"registered\"%s}";
    checked(plain(Form.FIRST_LINE, hazard.formatted("PD-7", "")), 2);
    checked(
        plain(
            Form.FIRST_LINE,
            hazard.formatted("PD-X", ",\"operation\":\"update\",\"supersedes\":\"PD-9999\"")),
        2);
    checked(
        plain(
            Form.FIRST_LINE,
            hazard.formatted("PD-X", ",\"operation\":\"update\",\"supersedes\":\"PD-9\"")),
        1);
    CheckReport report =
        checked(plain(Form.FIRST_LINE, hazard.formatted("PD-X", ",\"department\":\"D-404\"")), 1);
    assertThat(report.byCode()).containsEntry("LG-002", 1L);
    assertThat(report.problems())
        .anySatisfy(p -> assertThat(p.place().pointer()).isEqualTo("/department"));
  }

  @Test
  void aFigureIsExplainedInTwoReads() throws IOException {
    CountedBytes ledger = new CountedBytes(bytes(Form.LAST_LINE.text(LEDGER), false));
    CountedBytes stated = new CountedBytes(bytes(Form.LAST_LINE.text(STATED), false));
    Reconciliation result =
        Reconciliation.of(
            ledger.file("l.ndjson"), stated.file("s.ndjson"), IndicatorCatalogue.STANDARD);
    @Nullable Figure figure = result.figures().get(0).figure();
    assertThat(figure).isNotNull();
    CountedBytes again = new CountedBytes(bytes(Form.LAST_LINE.text(LEDGER), false));
    List<Contribution> shown = new ArrayList<>();
    figure.explain(again.file("l.ndjson")).forEach(shown::add);
    assertThat(shown).hasSize((int) figure.records()).hasSize(5);
    again.assertReadAtMost(2);
    assertThat(again.read()).isEqualTo(2L * bytes(Form.LAST_LINE.text(LEDGER), false).length);
  }

  /** A counter that could not say so would prove nothing. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void theCounterFailsAtAThirdReadAndAtAFourthOpening(Form form) throws IOException {
    byte[] bytes = bytes(form.text(LEDGER), false);
    CountedBytes counted = new CountedBytes(bytes).largeEnough();
    ExchangeFile file = counted.file("l.ndjson");
    Survey.of(file).readAgain(file, RecordVisitor.NOBODY);
    counted.assertReadAtMost(2);
    assertThat(counted.read()).isEqualTo(2L * bytes.length);
    file.scan(RecordVisitor.NOBODY);
    assertThatThrownBy(() -> counted.assertReadAtMost(2))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("bytes read");

    CountedBytes half = new CountedBytes(bytes);
    Survey.whole(half.file("l.ndjson"));
    half.open().readNBytes(bytes.length / 2);
    assertThatThrownBy(() -> half.assertReadAtMost(2)).hasMessageContaining("bytes read");

    CountedBytes often = new CountedBytes(bytes);
    for (int i = 0; i < 4; i++) {
      often.open().close();
    }
    assertThatThrownBy(() -> often.assertReadAtMost(2)).hasMessageContaining("opened");
  }

  /** Whoever asks for the manifest alone gets it, wherever it stands. */
  @ParameterizedTest
  @EnumSource(Form.class)
  void theManifestAloneIsFoundWhereverItStands(Form form) throws IOException {
    CountedBytes counted = new CountedBytes(bytes(form.text(LEDGER), false));
    assertThat(counted.file("l.ndjson").manifest().value()).isNotNull();
    assertThat(counted.opened()).isEqualTo(1);
    boolean isFirst = form == Form.FIRST_LINE || form == Form.FIRST_MEMBER;
    assertThat(counted.read() < 2000).isEqualTo(isFirst || form == Form.LINE_AMONG_OTHERS);
  }

  /**
   * Another county: nothing of what its penalties refer to is there, and lines end as in Windows.
   */
  @Test
  void aReferenceIntoNothingIsPlacedExactlyBehindAMarkAndWithTheManifestLast() throws IOException {
    String penalty =
        "{\"type\":\"penalty\",\"id\":\"CF-%d\",\"territory\":\"370283\",\"decidedOn\":\"2024-03-05\","
            + "\"source\":\"青岛𠮷😀\",\"department\":\"D-%d\",\"kinds\":[\"fine\"],\"amount\":5000}";
    String manifest =
        "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"370283\",\"period\":\"2024H1\",\"asOf\":\"2024-06-30\","
            + "\"complete\":[{\"type\":\"department\"}]}}";
    List<String> lines =
        List.of(
            penalty.formatted(1, 1), penalty.formatted(2, 2), penalty.formatted(3, 3), manifest);
    byte[] bytes =
        ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    CountedBytes counted = new CountedBytes(bytes);
    List<Problem> found = Survey.whole(counted.file("qd.ndjson")).problems().sample();
    assertThat(counted.read()).isEqualTo(2L * bytes.length);
    assertThat(found).hasSize(3);
    for (int i = 0; i < 3; i++) {
      Problem p = found.get(i);
      String value = "\"D-" + (i + 1) + "\"";
      int at = (int) p.place().byteOffset();
      assertThat(new String(bytes, at, value.length(), StandardCharsets.UTF_8)).isEqualTo(value);
      String line = lines.get(i);
      assertThat(p.place().line()).isEqualTo(i + 1);
      assertThat(p.place().column()).isEqualTo(1 + line.codePointCount(0, line.indexOf(value)));
      assertThat(p.place().pointer()).isEqualTo("/department");
      assertThat(p.severity()).isEqualTo(Severity.ERROR);
      assertThat(p.message(Locale.CHINESE)).contains("引用的部门“D-" + (i + 1) + "”");
    }
  }
}
