package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.document.Chapter;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the chapter of doubts and contradictions. */
final class DoubtsWriter {

  private static final int NAMED = 10;

  private final HalfYearReport report;
  private final Locale language;
  private final NumberText numbers;
  private final List<Section> sections = new ArrayList<>();

  DoubtsWriter(HalfYearReport report, Locale language) {
    this.report = report;
    this.language = language;
    this.numbers = new NumberText(language);
  }

  /**
   * The chapter.
   *
   * @param gaps what has to be supplied and is asked for in no section
   * @param hasGaps whether a section has to be supplied with something
   */
  Chapter chapter(List<Paragraph> gaps, boolean hasGaps) {
    add("报送数字与台账不一致", "Stated numbers the records contradict", contradictions());
    add("勾稽关系不成立或无法判定", "Identities that fail or are undecided", identities());
    add("无法判定的数字", "Numbers that are undecided", undecided());
    add("推算的数字", "Derived numbers", derived());
    add("未能核对的报送数字", "Stated numbers that could not be checked", unchecked());
    add("未声明齐全的数据", "Data not declared complete", gaps);
    add("未能读取的记录", "Records that could not be read", unread());
    add("自相矛盾的记录", "Records that contradict themselves", contradictory());
    if (sections.isEmpty()) {
      add(
          "结论",
          "Conclusion",
          List.of(
              Paragraph.builder()
                  .text(
                      hasGaps
                          ? oneOf(
                              language,
                              "待补的数据之外，没有不一致或无法判定的数字。",
                              "Apart from what is to be supplied, no number is contradicted or"
                                  + " undecided.")
                          : oneOf(
                              language,
                              "没有不一致或无法判定的数字。",
                              "No number is contradicted or undecided."))
                  .build()));
    }
    return new Chapter(oneOf(language, "二、存疑与矛盾", "2. Doubts and contradictions"), sections);
  }

  private void add(String zh, String en, List<Paragraph> paragraphs) {
    if (!paragraphs.isEmpty()) {
      int n = sections.size() + 1;
      String title = oneOf(language, "（" + ReportWriter.numeral(n) + "）" + zh, "2." + n + " " + en);
      sections.add(new Section(title, paragraphs, List.of()));
    }
  }

  private Stream<Finding> all() {
    return Stream.concat(report.findings().inText().stream(), report.findings().besides().stream());
  }

  private List<Paragraph> each(
      Predicate<Finding> which, Function<Finding, Paragraph.Builder> form) {
    return all().filter(which).map(form).map(Paragraph.Builder::build).toList();
  }

  /** One paragraph a reason: what many have in common is said once, after all of them. */
  private List<Paragraph> byReason(
      Stream<Finding> which,
      String separator,
      String after,
      Function<Finding, Paragraph.Builder> form) {
    Map<String, Paragraph.Builder> byReason = new LinkedHashMap<>();
    which.forEach(
        f -> {
          Paragraph.Builder spans =
              byReason.computeIfAbsent(reasons(f.result().reasons()), r -> Paragraph.builder());
          spans.text(spans.isEmpty() ? "" : separator).all(form.apply(f));
        });
    List<Paragraph> out = new ArrayList<>();
    byReason.forEach((reason, spans) -> out.add(spans.text((after + reason).strip()).build()));
    return out;
  }

  /** The stated numbers that hold and stand in no sentence: they are about other days or parts. */
  List<Paragraph> consistent() {
    return listed(
        f -> f.stated() != null && f.state() == Finding.State.CONFIRMED,
        oneOf(language, "与台账一致：", "These agree with the records: "));
  }

  private List<Paragraph> unchecked() {
    return listed(
        f -> f.stated() != null && f.state() == Finding.State.NOT_STATED,
        oneOf(language, "台账未声明齐全，未能核对：", "The records are not declared complete to check these: "));
  }

  private List<Paragraph> listed(Predicate<Finding> which, String lead) {
    Paragraph.Builder out = Paragraph.builder();
    report.findings().besides().stream()
        .filter(which)
        .forEach(
            f ->
                out.text(out.isEmpty() ? lead : oneOf(language, "；", "; "))
                    .text(about(f) + oneOf(language, "：", ": "))
                    .number(numbers.stated(f.said(), ""), f.key())
                    .text(oneOf(language, "（" + when(f) + "）", " (" + when(f) + ")")));
    return out.isEmpty() ? List.of() : List.of(out.text(oneOf(language, "。", ".")).build());
  }

  /** What a finding is about: the id and phrase of what was stated, else the indicator. */
  private String about(Finding finding) {
    String id = finding.result().stated().getId();
    String phrase = finding.result().stated().getPhrase();
    return finding.isAsked()
        ? name(finding) + oneOf(language, "（" + when(finding) + "）", " (" + when(finding) + ")")
        : id
            + oneOf(language, "“", " “")
            + (phrase == null ? name(finding) : phrase)
            + oneOf(language, "”", "”");
  }

  private String when(Finding finding) {
    Figure figure = finding.result().figure();
    String conditions =
        finding.result().stated().getWhere().stream()
            .map(
                s ->
                    figure == null
                        ? s.getValue()
                        : report
                            .inventory()
                            .words(figure.measure().populations().get(0).type(), s)
                            .in(language))
            .collect(Collectors.joining(oneOf(language, "、", ", ")));
    String period = finding.period().inWords(language);
    return conditions.isEmpty() ? period : conditions + oneOf(language, "，", ", ") + period;
  }

  private String name(Finding finding) {
    Indicator indicator = finding.result().indicator();
    return indicator == null
        ? finding.result().stated().getIndicator()
        : indicator.name().in(language);
  }

  private List<Paragraph> contradictions() {
    return each(
        f -> f.state() == Finding.State.CONTRADICTED,
        f ->
            Paragraph.builder()
                .text(about(f) + oneOf(language, "：台账计算", ": the records make "))
                .number(numbers.computed(f.answered(), f.stated(), ""), f.key())
                .text(
                    oneOf(language, "，报送", ", stated is ")
                        + numbers.stated(f.said(), "")
                        + oneOf(language, "，计算减报送为", ", computed less stated is ")
                        + new Differences(language).of(f)
                        + oneOf(language, "。", ".")));
  }

  private List<Paragraph> identities() {
    return report.answers().identities().stream()
        .filter(i -> i.verdict() == Verdict.FAILS || i.verdict() == Verdict.UNDECIDED)
        .sorted(Comparator.comparing((ReconciledIdentity i) -> i.identity().getId()))
        .map(
            i -> {
              String computed = i.computed();
              return Paragraph.builder()
                  .text(about(i))
                  .text(oneOf(language, "。", ". ") + i.verdict().wording().in(language))
                  .text(said(i.verdict(), computed))
                  .text(oneOf(language, "。", ". "))
                  .text(reasons(i.reasons()))
                  .build();
            })
        .toList();
  }

  /** What may not be added is not given as a number. */
  private String said(Verdict verdict, @Nullable String computed) {
    return computed == null || verdict == Verdict.UNDECIDED
        ? ""
        : oneOf(language, "，计算为", ", computed ") + computed;
  }

  private String about(ReconciledIdentity i) {
    String phrase = i.identity().getPhrase();
    return i.identity().getId()
        + oneOf(language, "（" + i.expression() + "）", " (" + i.expression() + ")")
        + (phrase == null ? "" : oneOf(language, "：", ": ") + phrase);
  }

  /** Records are counted although their fields contradict each other; it is said which. */
  private List<Paragraph> contradictory() {
    return report.inventory().contradictions().byCode().entrySet().stream()
        .map(
            e -> {
              Contradictions.Contradiction kind = e.getValue();
              boolean isAll = kind.count() == kind.ids().size();
              return Paragraph.builder()
                  .text(
                      e.getKey()
                          + oneOf(language, "，", ", ")
                          + kind.count()
                          + oneOf(language, "处：", " times: "))
                  .text(
                      String.join(oneOf(language, "、", ", "), kind.ids())
                          + (isAll ? "" : oneOf(language, "等", " and others")))
                  .text(
                      oneOf(language, "。如：", ". For one: ")
                          + kind.example().message(language)
                          + oneOf(language, "。", "."))
                  .build();
            })
        .toList();
  }

  /** What stands in the way; what does not is no doubt. */
  private String reasons(List<Problem> reasons) {
    return new Reasons(language)
        .of(reasons.stream().filter(p -> p.severity() != Severity.INFO).toList()).stream()
            .map(
                r ->
                    r.substring(0, 1).toUpperCase(Locale.ROOT)
                        + r.substring(1)
                        + oneOf(language, "。", "."))
            .collect(Collectors.joining(oneOf(language, "", " ")));
  }

  private List<Paragraph> undecided() {
    return byReason(
        all()
            .filter(
                f ->
                    f.state() == Finding.State.UNDECIDED
                        || f.state() == Finding.State.INCOMPARABLE
                        || (f.state() == Finding.State.NO_RATE && f.stated() != null)),
        oneOf(language, "、", ", "),
        oneOf(language, "：无法判定。", ": undecided. "),
        f -> {
          Quantity stated = f.stated();
          return Paragraph.builder()
              .number(about(f), f.key())
              .text(
                  stated == null
                      ? ""
                      : oneOf(language, "（报送", " (stated: ")
                          + numbers.stated(stated, "")
                          + oneOf(language, "）", ")"));
        });
  }

  /** What was asked for without a number, and what takes others together. */
  private List<Paragraph> derived() {
    List<Paragraph> out = new ArrayList<>();
    out.addAll(derivedFigures());
    report.answers().identities().stream()
        .filter(i -> i.verdict() == Verdict.NOT_STATED && i.computed() != null)
        .sorted(Comparator.comparing((ReconciledIdentity i) -> i.identity().getId()))
        .forEach(
            i ->
                out.add(
                    Paragraph.builder()
                        .text(about(i) + oneOf(language, "：推算为", ": derived ") + i.computed())
                        .text(oneOf(language, "。", "."))
                        .build()));
    return out;
  }

  private List<Paragraph> derivedFigures() {
    return byReason(
        all()
            .filter(
                f ->
                    !f.isAsked()
                        && f.stated() == null
                        && (f.state() == Finding.State.COMPUTED
                            || f.state() == Finding.State.NO_RATE)),
        oneOf(language, "；", "; "),
        oneOf(language, "。", ". "),
        f ->
            Paragraph.builder()
                .text(about(f) + oneOf(language, "：推算为", ": derived "))
                .number(numbers.say(f, ""), f.key()));
  }

  private List<Paragraph> unread() {
    List<Paragraph> out = new ArrayList<>();
    paragraphOn(oneOf(language, "台账", "the ledger"), report.inventory().unread(), out);
    paragraphOn(oneOf(language, "报送数字", "the stated figures"), report.answers().unread(), out);
    return out;
  }

  private void paragraphOn(String where, List<UnreadRecord> unread, List<Paragraph> out) {
    if (unread.isEmpty()) {
      return;
    }
    Map<String, Long> byType =
        unread.stream()
            .collect(Collectors.groupingBy(this::typeOf, TreeMap::new, Collectors.counting()));
    String types =
        byType.entrySet().stream()
            .map(
                e ->
                    e.getKey() + oneOf(language, "", " ") + e.getValue() + oneOf(language, "条", ""))
            .collect(Collectors.joining(oneOf(language, "、", ", ")));
    String names =
        unread.stream()
            .map(u -> Objects.requireNonNullElse(u.id(), u.place().toString()))
            .sorted()
            .limit(NAMED)
            .collect(Collectors.joining(oneOf(language, "、", ", ")));
    out.add(
        Paragraph.builder()
            .text(
                oneOf(
                    language,
                    where + "中有" + unread.size() + "条记录未能读取（" + types + "）：",
                    unread.size()
                        + " records of "
                        + where
                        + " could not be read ("
                        + types
                        + "): "))
            .text(names + (unread.size() > NAMED ? oneOf(language, "等", " and others") : ""))
            .text(oneOf(language, "。可能与之有关的数字无法判定。", ". Numbers they may belong to are undecided."))
            .build());
  }

  private String typeOf(UnreadRecord unread) {
    RecordType<?, ?> type = unread.type();
    return type == null
        ? oneOf(language, "类型不明", "type unknown")
        : oneOf(language, type.label(), type.name());
  }
}
