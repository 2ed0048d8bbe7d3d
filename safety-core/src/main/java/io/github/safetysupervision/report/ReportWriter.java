package io.github.safetysupervision.report;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.WrittenReport.Bar;
import io.github.safetysupervision.report.WrittenReport.Chapter;
import io.github.safetysupervision.report.WrittenReport.Chart;
import io.github.safetysupervision.report.WrittenReport.Group;
import io.github.safetysupervision.report.WrittenReport.Paragraph;
import io.github.safetysupervision.report.WrittenReport.Section;
import io.github.safetysupervision.report.WrittenReport.Span;
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

  private String w(String zh, String en) {
    return new Wording(zh, en).in(language);
  }

  WrittenReport write() {
    String name = report.inventory().nameOf(report.territory());
    List<Chapter> chapters = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Draft.Section s : report.draft().sections()) {
      Section written = section(s, numbered(1, sections.size() + 1, s.title().in(language)));
      if (!written.paragraphs().isEmpty() || !written.charts().isEmpty()) {
        sections.add(written);
      }
    }
    DoubtsWriter doubts = new DoubtsWriter(report, language);
    List<Paragraph> others = doubts.consistent();
    if (!others.isEmpty()) {
      String title = numbered(1, sections.size() + 1, w("其他报送数字", "Other stated numbers"));
      sections.add(new Section(title, others, List.of()));
    }
    chapters.add(new Chapter(w("一、安全生产工作开展情况", "1. What was done"), sections));
    chapters.add(doubts.chapter(gaps.ofTheRest(), gaps.wereSaid()));
    return new WrittenReport(
        language,
        w(
            named(name) + report.period().inWords(language) + "安全生产工作情况",
            "Work safety in " + name + ", " + report.period().inWords(language)),
        report.territory(),
        name,
        report.period(),
        report.asOf(),
        preface(),
        chapters,
        new NotesWriter(report, language).notes(chapters));
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
    return w("（" + numeral(n) + "）" + title, chapter + "." + n + " " + title);
  }

  private List<String> preface() {
    Manifest manifest = report.manifest();
    List<String> out = new ArrayList<>();
    String day = ReportingPeriod.day(report.asOf()).inWords(language);
    out.add(w("数据截至" + day + "。", "State of " + day + "."));
    if (!manifest.getAsOf().equals(report.asOf())) {
      String ledgers = ReportingPeriod.day(manifest.getAsOf()).inWords(language);
      out.add(w("台账反映截至" + ledgers + "的状态。", "The ledger shows the state of " + ledgers + "."));
    }
    if (Boolean.TRUE.equals(manifest.getConstructed())) {
      out.add(w("台账为构造数据，不是真实记录。", "The records are constructed and not real."));
    }
    return out;
  }

  private Section section(Draft.Section section, String title) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Draft.Paragraph p : section.paragraphs()) {
      Spans spans = new Spans();
      sentences.begin();
      for (Draft.Sentence s : p.sentences()) {
        Spans said = sentences.write(s);
        if (!said.isEmpty()) {
          spans.text(spans.isEmpty() ? "" : w("", " ")).all(said);
        }
      }
      if (!spans.isEmpty() || p.isOfCampaign()) {
        String lead = p.lead().in(language);
        paragraphs.add(
            new Spans()
                .text(lead.isEmpty() || spans.isEmpty() ? lead : lead + w("", " "))
                .all(spans)
                .paragraph());
      }
    }
    paragraphs.addAll(gaps.of(section));
    List<Chart> charts = new ArrayList<>();
    for (Draft.Chart c : section.charts()) {
      Chart chart = chart(c);
      if (!chart.groups().isEmpty()) {
        charts.add(chart);
      }
    }
    return new Section(title, paragraphs, charts);
  }

  /** Groups of which no number is known, or all are none, are left out. */
  private Chart chart(Draft.Chart chart) {
    List<Group> groups = new ArrayList<>();
    for (Draft.Member m : chart.bars()) {
      List<Finding> all = m.slots().stream().map(report.findings()::of).toList();
      boolean isKnown =
          all.stream().anyMatch(f -> f.answer() != null && f.state() == Finding.State.COMPUTED);
      if (isKnown && !all.stream().allMatch(Finding::isNone)) {
        groups.add(new Group(m.name().in(language), all.stream().map(this::bar).toList()));
      }
    }
    String days = chart.base().period().inWords(language);
    return new Chart(
        chart.title().in(language) + w("（" + days + "）", " (" + days + ")"),
        chart.series().stream().map(s -> s.in(language)).toList(),
        groups);
  }

  private Bar bar(Finding finding) {
    Answer answer = finding.answer();
    boolean isKnown = answer != null && finding.state() == Finding.State.COMPUTED;
    return answer == null || !isKnown
        ? new Bar(new Span(numbers.say(finding, NumberText.BARE), finding.key()), null)
        : new Bar(
            new Span(numbers.computed(answer, null, NumberText.BARE), finding.key()),
            answer.rounded(2));
  }
}
