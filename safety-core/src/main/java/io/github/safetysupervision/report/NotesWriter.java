package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.document.Chapter;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.document.Note.Part;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what is behind the numbers of a report. */
final class NotesWriter {

  private final HalfYearReport report;
  private final Locale language;
  private final NumberText numbers;

  NotesWriter(HalfYearReport report, Locale language) {
    this.report = report;
    this.language = language;
    this.numbers = new NumberText(language);
  }

  /** One note for each figure that is said, in the order they are first read. */
  List<Note> notes(List<Chapter> chapters) {
    Map<String, Finding> byKey = new LinkedHashMap<>();
    Stream.concat(report.findings().inText().stream(), report.findings().besides().stream())
        .forEach(f -> byKey.put(f.key(), f));
    Map<String, String> said = new LinkedHashMap<>();
    chapters.stream()
        .flatMap(c -> c.sections().stream())
        .flatMap(Section::spans)
        .forEach(
            s -> {
              String key = s.figure();
              if (key != null) {
                said.putIfAbsent(key, s.text());
              }
            });
    List<Note> out = new ArrayList<>();
    said.forEach(
        (key, text) -> {
          Finding finding = byKey.get(key);
          if (finding != null) {
            out.add(note(finding, value(finding, text, chapters.get(0))));
          }
        });
    return out;
  }

  /** A number that stands among the doubts alone is named there, and its value is what is known. */
  private String value(Finding finding, String text, Chapter first) {
    boolean isDoubt =
        switch (finding.state()) {
          case UNDECIDED, INCOMPARABLE, NO_RATE -> true;
          case COMPUTED, CONFIRMED, CONTRADICTED, NOT_STATED -> false;
        };
    boolean isInText =
        first.sections().stream()
            .flatMap(Section::spans)
            .anyMatch(s -> finding.key().equals(s.figure()));
    return !isDoubt || isInText
        ? text
        : finding.stated() == null && finding.state() == Finding.State.UNDECIDED
            ? oneOf(language, "无法判定", "undecided")
            : numbers.say(finding, "");
  }

  private Note note(Finding finding, String text) {
    ReconciledFigure result = finding.result();
    Indicator indicator = result.indicator();
    Figure figure = result.figure();
    Answer answer = finding.answer();
    Quantity stated = finding.stated();
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.put(
        Part.NAME,
        indicator == null ? result.stated().getIndicator() : indicator.name().in(language));
    parts.put(Part.INDICATOR, result.stated().getIndicator());
    parts.put(Part.DEFINITION, indicator == null ? "" : indicator.definition().in(language));
    parts.put(Part.PERIOD, finding.period().inWords(language));
    parts.put(Part.TERRITORY, report.inventory().nameOf(finding.territory()));
    parts.put(Part.POPULATION, population(figure));
    parts.put(Part.STATUS, status(finding));
    parts.put(Part.COMPUTED, answer == null ? "" : computed(answer, stated));
    parts.put(Part.STATED, stated == null ? "" : numbers.stated(stated, ""));
    parts.put(Part.STATED_AS, finding.isAsked() ? "" : result.stated().getId());
    parts.put(Part.DIFFERENCE, new Differences(language).of(finding));
    return new Note(
        finding.key(),
        text,
        answer == null ? null : answer.rounded(2),
        figure == null ? 0 : figure.records(),
        parts,
        new Reasons(language).of(result.reasons()));
  }

  /** A rate is said with what it is made of. */
  private String computed(Answer answer, @Nullable Quantity stated) {
    String text = numbers.computed(answer, stated, "");
    return answer.noun().kind() != CountNoun.Kind.SHARE
        ? text
        : text
            + oneOf(language, "（", " (")
            + answer.numerator().movePointLeft(2).stripTrailingZeros().toPlainString()
            + " ÷ "
            + answer.denominator().stripTrailingZeros().toPlainString()
            + oneOf(language, "）", ")");
  }

  private String population(@Nullable Figure figure) {
    return figure == null
        ? ""
        : figure.measure().populations().stream()
            .map(p -> p.words().in(language))
            .distinct()
            .collect(Collectors.joining(oneOf(language, "；", "; ")));
  }

  private String status(Finding finding) {
    return switch (finding.state()) {
      case COMPUTED ->
          finding.isAsked()
              ? oneOf(language, "由台账计算", "computed from the records")
              : oneOf(language, "推算", "derived");
      case NO_RATE -> oneOf(language, "分母为 0，比率不存在", "the divisor is 0, there is no rate");
      case NOT_STATED -> oneOf(language, "未声明齐全，不作陈述", "not declared complete, not stated");
      case UNDECIDED -> oneOf(language, "无法判定", "undecided");
      case CONFIRMED, CONTRADICTED, INCOMPARABLE ->
          finding.result().verdict().wording().in(language);
    };
  }
}
