package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.report.WrittenReport.Bar;
import io.github.safetysupervision.report.WrittenReport.Chapter;
import io.github.safetysupervision.report.WrittenReport.Chart;
import io.github.safetysupervision.report.WrittenReport.Group;
import io.github.safetysupervision.report.WrittenReport.Note;
import io.github.safetysupervision.report.WrittenReport.Paragraph;
import io.github.safetysupervision.report.WrittenReport.Section;
import io.github.safetysupervision.report.WrittenReport.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one place where the text of a report leaves: personal numbers are masked, the ids of records
 * are told apart, and control characters are made visible.
 */
final class ReaderText {

  private final Set<String> ids;

  private ReaderText(Set<String> ids) {
    this.ids = ids;
  }

  static WrittenReport of(HalfYearReport report, WrittenReport written) {
    return new ReaderText(idsOf(report)).report(written);
  }

  /** The ids a report speaks of. */
  private static Set<String> idsOf(HalfYearReport report) {
    Set<String> ids = new HashSet<>();
    Stream.concat(report.findings().inText().stream(), report.findings().besides().stream())
        .map(Finding::result)
        .forEach(
            f -> {
              ids.add(f.stated().getId());
              f.stated().getWhere().forEach(w -> ids.add(w.getValue()));
              addNamed(f.reasons(), ids);
            });
    for (ReconciledIdentity i : report.answers().identities()) {
      ids.add(i.identity().getId());
      ids.add(Objects.requireNonNullElse(i.identity().getWhole(), ""));
      ids.addAll(i.identity().getParts());
      addNamed(i.reasons(), ids);
    }
    Stream.concat(report.answers().unread().stream(), report.inventory().unread().stream())
        .forEach(u -> ids.add(Objects.requireNonNullElse(u.id(), "")));
    report.inventory().contradictions().byCode().values().forEach(k -> ids.addAll(k.ids()));
    return ids;
  }

  private static void addNamed(List<Problem> problems, Set<String> ids) {
    problems.forEach(p -> ids.addAll(p.ids()));
  }

  private String text(String words) {
    return ControlCharacters.shown(PersonalData.mask(words, ids));
  }

  private List<String> texts(List<String> all) {
    return all.stream().map(this::text).toList();
  }

  private WrittenReport report(WrittenReport r) {
    return new WrittenReport(
        r.language(),
        text(r.title()),
        r.territory(),
        text(r.territoryName()),
        r.period(),
        r.asOf(),
        texts(r.preface()),
        r.chapters().stream()
            .map(
                c ->
                    new Chapter(text(c.title()), c.sections().stream().map(this::section).toList()))
            .toList(),
        r.notes().stream().map(this::note).toList());
  }

  private Section section(Section s) {
    return new Section(
        text(s.title()),
        s.paragraphs().stream()
            .map(p -> new Paragraph(p.spans().stream().map(this::span).toList()))
            .toList(),
        s.charts().stream().map(this::chart).toList());
  }

  private Span span(Span s) {
    return new Span(text(s.text()), s.figure());
  }

  private Chart chart(Chart c) {
    return new Chart(
        text(c.title()), texts(c.series()), c.groups().stream().map(this::group).toList());
  }

  private Group group(Group g) {
    return new Group(
        text(g.label()), g.bars().stream().map(b -> new Bar(span(b.label()), b.value())).toList());
  }

  private Note note(Note n) {
    return new Note(
        n.key(),
        text(n.text()),
        text(n.name()),
        text(n.indicator()),
        text(n.definition()),
        n.period(),
        text(n.territory()),
        text(n.population()),
        n.records(),
        n.status(),
        n.value(),
        text(n.computed()),
        text(n.stated()),
        text(n.statedAs()),
        text(n.difference()),
        texts(n.reasons()));
  }
}
