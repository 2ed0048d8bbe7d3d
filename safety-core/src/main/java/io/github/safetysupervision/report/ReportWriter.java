package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.document.Chapter;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.document.Span;
import io.github.safetysupervision.document.Table;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a report in one language. */
final class ReportWriter {

  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

  private final HalfYearReport report;
  private final Locale language;
  private final NumberText numbers;
  private final SentenceWriter sentences;
  private final Gaps gaps;

  ReportWriter(HalfYearReport report, Locale language) {
    this.report = report;
    this.language = language;
    this.numbers = new NumberText(language);
    this.sentences =
        new SentenceWriter(
            language,
            report.findings()::of,
            report.inventory()::nameOf,
            report.known(),
            report.territory());
    this.gaps = new Gaps(report, language);
  }

  Document write() {
    String name = report.inventory().nameOf(report.territory());
    List<Chapter> chapters = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Draft.SectionDraft s : report.draft().sections()) {
      Section written = section(s, numbered(1, sections.size() + 1, s.title().in(language)));
      if (!written.paragraphs().isEmpty() || !written.tables().isEmpty()) {
        sections.add(written);
      }
    }
    DoubtsWriter doubts = new DoubtsWriter(report, language);
    List<Paragraph> others = doubts.consistent();
    if (!others.isEmpty()) {
      String title =
          numbered(1, sections.size() + 1, oneOf(language, "其他报送数字", "Other stated numbers"));
      sections.add(new Section(title, others, List.of()));
    }
    chapters.add(new Chapter(oneOf(language, "一、安全生产工作开展情况", "1. What was done"), sections));
    chapters.add(doubts.chapter(gaps.ofTheRest(), gaps.wereSaid()));
    Document.Builder out =
        Document.builder(
                language,
                oneOf(
                    language,
                    named(name) + report.period().inWords(language) + "安全生产工作情况",
                    "Work safety in " + name + ", " + report.period().inWords(language)))
            .territory(report.territory(), name)
            .period(report.period())
            .asOf(report.asOf())
            .naming(ReportedIds.of(report));
    preface().forEach(out::addPreface);
    chapters.forEach(out::addChapter);
    return out.notes(
            oneOf(language, "三、数字来源", "3. Where the numbers come from"),
            new NotesWriter(report, language).notes(chapters))
        .build();
  }

  /** The days that follow a code instead of a name must not be read as a part of it. */
  private static String named(String name) {
    return NumberText.endsLikeANumber(name) ? "行政区划" + name + "：" : name;
  }

  /** The number of a section: （一） in Chinese, 1.1 in English. */
  static String numeral(int n) {
    return n <= NUMERALS.length
        ? NUMERALS[n - 1]
        : NUMERALS[NUMERALS.length - 1] + NUMERALS[n - NUMERALS.length - 1];
  }

  private String numbered(int chapter, int n, String title) {
    return oneOf(language, "（" + numeral(n) + "）" + title, chapter + "." + n + " " + title);
  }

  private List<String> preface() {
    Manifest manifest = report.manifest();
    List<String> out = new ArrayList<>();
    String day = ReportingPeriod.day(report.asOf()).inWords(language);
    out.add(oneOf(language, "数据截至" + day + "。", "State of " + day + "."));
    if (!manifest.getAsOf().equals(report.asOf())) {
      String ledgers = ReportingPeriod.day(manifest.getAsOf()).inWords(language);
      out.add(
          oneOf(
              language,
              "台账反映截至" + ledgers + "的状态。",
              "The ledger shows the state of " + ledgers + "."));
    }
    if (Boolean.TRUE.equals(manifest.getConstructed())) {
      out.add(oneOf(language, "台账为构造数据，不是真实记录。", "The records are constructed and not real."));
    }
    return out;
  }

  private Section section(Draft.SectionDraft section, String title) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Draft.ParagraphDraft p : section.paragraphs()) {
      Paragraph.Builder spans = Paragraph.builder();
      sentences.begin();
      for (Draft.SentenceDraft s : p.sentences()) {
        Paragraph.Builder said = sentences.write(s);
        if (!said.isEmpty()) {
          spans.text(spans.isEmpty() ? "" : oneOf(language, "", " ")).all(said);
        }
      }
      if (!spans.isEmpty() || p.isOfCampaign()) {
        String lead = p.lead().in(language);
        paragraphs.add(
            Paragraph.builder()
                .text(lead.isEmpty() || spans.isEmpty() ? lead : lead + oneOf(language, "", " "))
                .all(spans)
                .build());
      }
    }
    paragraphs.addAll(gaps.of(section));
    List<Table> charts = new ArrayList<>();
    for (Draft.ChartDraft c : section.charts()) {
      Table chart = chart(c);
      if (!chart.rows().isEmpty()) {
        charts.add(chart);
      }
    }
    return new Section(title, paragraphs, charts);
  }

  /** Groups of which no number is known, or all are none, are left out. */
  private Table chart(Draft.ChartDraft chart) {
    List<Table.Row> rows = new ArrayList<>();
    for (Draft.MemberDraft m : chart.bars()) {
      List<Finding> all = m.slots().stream().map(report.findings()::of).toList();
      boolean isKnown =
          all.stream().anyMatch(f -> f.answer() != null && f.state() == Finding.State.COMPUTED);
      if (isKnown && !all.stream().allMatch(Finding::isNone)) {
        rows.add(new Table.Row(m.name().in(language), all.stream().map(this::bar).toList()));
      }
    }
    String days = chart.base().period().inWords(language);
    return new Table(
        chart.title().in(language) + oneOf(language, "（" + days + "）", " (" + days + ")"),
        Table.Look.BARS,
        "",
        chart.series().stream().map(s -> s.in(language)).toList(),
        rows);
  }

  private Table.Cell bar(Finding finding) {
    Answer answer = finding.answer();
    boolean isKnown = answer != null && finding.state() == Finding.State.COMPUTED;
    return answer == null || !isKnown
        ? new Table.Cell(new Span(numbers.say(finding, NumberText.BARE), finding.key()), null)
        : new Table.Cell(
            new Span(numbers.computed(answer, null, NumberText.BARE), finding.key()),
            answer.rounded(2));
  }
}
