package io.github.safetysupervision.examples;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.deepoove.poi.XWPFTemplate;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.document.Span;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.report.HalfYearReport;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the example says every number of the report it was made after. */
class ReportGoldenTest {

  private static final Path FIGURES =
      Path.of("src", "test", "resources", "report-2023h1-figures.tsv");

  private static final int ALL = 55;

  /** One number of the source report. */
  private record Quoted(String id, String quote, String unit, String section) {

    /** The number with its noun and its bound, as the quote has it last. */
    String number() {
      String noun = unit.equals("%") ? "[%％]" : Pattern.quote(unit);
      Matcher m = Pattern.compile("([0-9]+(?:\\.[0-9]+)?|[一二三四五六七八九十]+)余?" + noun).matcher(quote);
      String last = null;
      while (m.find()) {
        last = m.group();
      }
      assertThat(last).as("number in %s", quote).isNotNull();
      return String.valueOf(last);
    }

    /** （一） of 一(一)党政领导责任. */
    String numeral() {
      return "（" + section.substring(section.indexOf('(') + 1, section.indexOf(')')) + "）";
    }
  }

  private static List<Quoted> quoted() throws IOException {
    List<Quoted> out = new ArrayList<>();
    for (String line : Files.readAllLines(FIGURES, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("id")) {
        out.add(new Quoted(cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return out;
  }

  private static Map<String, StatedFigure> stated() throws IOException {
    Map<String, StatedFigure> out = new LinkedHashMap<>();
    for (StatedFigure f : Lines.read(Lines.stated()).records(STATED_FIGURE)) {
      out.put(f.getId(), f);
    }
    return out;
  }

  private static Document written(Locale language) throws IOException {
    Ledger ledger = Lines.read(Lines.ledger());
    return HalfYearReport.of(
            ledger,
            Lines.read(Lines.stated()),
            ReportingPeriod.parse("2023H1"),
            IndicatorCatalogue.STANDARD)
        .orThrow()
        .in(language);
  }

  /** The sections of the first chapter by the numbers in their titles, without footnotes. */
  private static Map<String, String> sections(String markdown) {
    Map<String, String> out = new LinkedHashMap<>();
    String first = markdown.substring(markdown.indexOf("## 一、"), markdown.indexOf("## 二、"));
    for (String part : first.split("(?m)^### ")) {
      if (part.startsWith("（")) {
        out.put(part.substring(0, 3), part.replaceAll("\\[\\^[0-9]+\\]", ""));
      }
    }
    return out;
  }

  @Test
  void theStatedFileHasEveryNumberOfTheReport() throws IOException {
    assertThat(quoted()).hasSize(ALL);
    assertThat(stated()).containsKeys(quoted().stream().map(Quoted::id).toArray(String[]::new));
  }

  @Test
  void everyNumberStandsInItsSectionWithItsNounAndBound() throws IOException {
    Document report = written(Locale.CHINESE);
    Map<String, String> sections = sections(report.toMarkdown());
    int checked = 0;
    for (Quoted q : quoted()) {
      StatedFigure figure = stated().get(q.id());
      if (figure == null) {
        continue; // the test above says which are missing
      }
      assertThat(figure.getPhrase()).as(q.id()).contains(q.quote());
      assertThat(sections.get(q.numeral()))
          .as("%s %s", q.id(), q.quote())
          .containsPattern("(?<![0-9.])" + Pattern.quote(q.number()));
      assertThat(saidFor(report, q)).as("%s in its section", q.id()).contains(q.number());
      checked++;
    }
    assertThat(checked).isEqualTo(ALL);
  }

  /** The text of the number that carries a stated figure, in the section the figure belongs to. */
  private static String saidFor(Document report, Quoted q) {
    List<String> keys =
        report.notes().stream()
            .filter(n -> n.part(Note.Part.STATED_AS).equals(q.id()))
            .map(Note::key)
            .toList();
    return report.chapters().get(0).sections().stream()
        .filter(s -> s.title().startsWith(q.numeral()))
        .flatMap(s -> s.paragraphs().stream())
        .flatMap(p -> p.spans().stream())
        .filter(s -> keys.contains(s.figure()))
        .map(Span::text)
        .collect(Collectors.joining("、"));
  }

  @Test
  void accidentsAndDrillsAreGapsToFill() throws IOException {
    assertThat(written(Locale.CHINESE).toMarkdown().replaceAll("\\[\\^[0-9]+\\]", ""))
        .containsOnlyOnce("【待补：应急演练】")
        .containsOnlyOnce("【待补：生产安全事故】");
    assertThat(written(Locale.ENGLISH).toMarkdown().replaceAll("\\[\\^[0-9]+\\]", ""))
        .containsOnlyOnce("to be supplied: accidents");
  }

  @Test
  void theUndecidedSumsStandAmongTheDoubtsInBothLanguages() throws IOException {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String doubts =
          written(language).chapters().get(1).sections().stream()
              .flatMap(s -> s.paragraphs().stream())
              .map(Paragraph::text)
              .collect(Collectors.joining("\n"));
      for (String id : List.of("C1", "C2", "C3", "C4")) {
        assertThat(doubts)
            .containsPattern(
                "(?m)^"
                    + id
                    + "[ （(].*"
                    + (language.equals(Locale.ENGLISH) ? "undecided" : "无法判定"));
      }
    }
  }

  @Test
  void theWordTemplateIsFilledWithTheNumbers(@TempDir Path directory) throws IOException {
    Path document = directory.resolve("report.docx");
    WriteReport.main(
        new String[] {Lines.DATA.toString(), "data/report-template.docx", document.toString()});
    try (XWPFTemplate opened = XWPFTemplate.compile(document.toFile())) {
      String text =
          opened.getXWPFDocument().getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      assertThat(text)
          .contains("正镶白旗2023年上半年安全生产工作情况")
          .contains("要点：发现隐患问题1163条，处罚24户次，罚款19.5万元。")
          .contains("累计出动检查组522组次，检查生产经营单位1498家次")
          .contains("【待补：生产安全事故】")
          .doesNotContain("{{");
      String table = opened.getXWPFDocument().getTables().get(0).getText();
      assertThat(table).contains("522组次").contains("hazard_found_special_inspection");
    }
  }
}
