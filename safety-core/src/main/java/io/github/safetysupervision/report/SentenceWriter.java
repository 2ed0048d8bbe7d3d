package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.ReportPlan.AtZero;
import io.github.safetysupervision.report.ReportPlan.ClausePlan;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.statistics.PeriodRule;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes one sentence of a draft in one language. */
final class SentenceWriter {

  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");

  private final Locale language;
  private final NumberText numbers;
  private final Function<Slot, Finding> findings;
  private final Function<DivisionCode, String> names;
  private final ReportingPeriod usual;
  private final DivisionCode territory;

  /** What the sentence speaks of so far. */
  private ReportingPeriod period;

  private DivisionCode place;

  SentenceWriter(
      Locale language,
      Function<Slot, Finding> findings,
      Function<DivisionCode, String> names,
      ReportingPeriod usual,
      DivisionCode territory) {
    this.language = language;
    this.numbers = new NumberText(language);
    this.findings = findings;
    this.names = names;
    this.usual = usual;
    this.territory = territory;
    this.period = usual;
    this.place = territory;
  }

  private String w(String zh, String en) {
    return new Wording(zh, en).in(language);
  }

  /** Begins a paragraph: it speaks of the report's period and territory until it says otherwise. */
  void begin() {
    period = usual;
    place = territory;
  }

  /** Writes the sentence; nothing where there is nothing to say. */
  Spans write(Draft.Sentence sentence) {
    ReportingPeriod periodBefore = period;
    DivisionCode placeBefore = place;
    List<Spans> clauses = new ArrayList<>();
    for (int i = 0; i < sentence.clauses().size(); i++) {
      Draft.Clause clause = sentence.clauses().get(i);
      boolean isNone = isSaidAsNone(clause);
      Spans said = isNone ? none(clause) : said(clause);
      if (!said.isEmpty()) {
        clauses.add(said);
      }
      if (isNone && isRestSilent(sentence.clauses(), i + 1)) {
        break;
      }
    }
    boolean isKnown = sentence.clauses().stream().anyMatch(this::hasNumber);
    if (clauses.isEmpty() || !isKnown) {
      period = periodBefore;
      place = placeBefore;
      return unknown(sentence);
    }
    Spans out = new Spans().text(sentence.plan().lead().in(language));
    Iterator<Spans> all = clauses.iterator();
    out.all(all.next());
    all.forEachRemaining(c -> out.text(sentence.plan().comma().in(language)).all(c));
    return out.text(w("。", ".")).capital();
  }

  private boolean hasNumber(Draft.Clause clause) {
    return clause.members().stream()
        .flatMap(m -> m.slots().stream())
        .anyMatch(s -> findings.apply(s).hasNumber());
  }

  /** Of what nothing is known only the topic is said, and why nothing is known. */
  private Spans unknown(Draft.Sentence sentence) {
    Finding first = null;
    for (Draft.Clause c : sentence.clauses()) {
      Slot base = c.base();
      Finding f = findings.apply(base == null ? c.members().get(0).slots().get(0) : base);
      if (first == null || (first.hasNumber() && !f.hasNumber())) {
        first = f;
      }
    }
    if (first == null || (first.hasNumber() && !first.isNone())) {
      return new Spans();
    }
    String what =
        first.isNone()
            ? w("台账中没有记录", "no record in the ledger")
            : first.state() == Finding.State.UNDECIDED
                ? w("无法判定（", "undecided (") + numbers.reason(first) + w("）", ")")
                : w("未声明齐全，不作陈述", "not declared complete, not stated");
    return new Spans()
        .text(sentence.plan().topic().in(language) + w("：", ": "))
        .number(what, first.key())
        .text(w("。", "."))
        .capital();
  }

  // -- clauses

  private boolean isSaidAsNone(Draft.Clause clause) {
    return clause.plan().zero() == AtZero.SAY_NONE
        && findings.apply(clause.members().get(0).slots().get(0)).isNone();
  }

  private Spans none(Draft.Clause clause) {
    Slot slot = clause.members().get(0).slots().get(0);
    Spans out = turnTo(slot);
    Wording words = clause.plan().none();
    String form = words.in(language);
    Matcher hole = HOLE.matcher(form);
    if (!hole.find()) {
      throw new IllegalStateException("no words for none: " + words);
    }
    return out.text(form.substring(0, hole.start()))
        .number(inside(form, hole), findings.apply(slot).key())
        .text(form.substring(hole.end()));
  }

  /** After none there is nothing to add, unless somebody stated it. */
  private boolean isRestSilent(List<Draft.Clause> clauses, int from) {
    return clauses.subList(from, clauses.size()).stream()
        .flatMap(c -> c.members().stream())
        .flatMap(m -> m.slots().stream())
        .noneMatch(s -> findings.apply(s).stated() != null);
  }

  private Spans said(Draft.Clause clause) {
    Each each = clause.plan().each();
    List<Draft.Member> members = clause.members().stream().filter(m -> isSaid(clause, m)).toList();
    if (each == null) {
      return members.isEmpty() ? new Spans() : said(clause.plan(), members.get(0));
    }
    boolean isKnown =
        members.stream()
            .flatMap(m -> m.slots().stream())
            .anyMatch(s -> findings.apply(s).hasNumber());
    Spans out = new Spans();
    for (Draft.Member m : isKnown ? members : List.<Draft.Member>of()) {
      out.text((out.isEmpty() ? each.lead() : each.separator()).in(language))
          .all(said(clause.plan(), m));
    }
    return out;
  }

  private boolean isSaid(Draft.Clause clause, Draft.Member member) {
    if (clause.plan().zero() != AtZero.LEAVE_OUT) {
      return true;
    }
    List<Finding> all = member.slots().stream().map(findings).toList();
    boolean isStated = all.stream().anyMatch(f -> f.stated() != null);
    boolean isSilent =
        all.stream().allMatch(f -> f.state() == Finding.State.NOT_STATED) || all.get(0).isNone();
    return isStated || !isSilent;
  }

  private Spans said(ClausePlan plan, Draft.Member member) {
    Spans out = turnTo(member.slots().get(0));
    Iterator<Slot> slots = member.slots().iterator();
    String form = plan.form().in(language);
    Matcher hole = HOLE.matcher(form);
    int last = 0;
    while (hole.find()) {
      out.text(form.substring(last, hole.start()));
      String inside = inside(form, hole);
      if (inside.equals("name")) {
        out.text(member.name().in(language));
      } else {
        Finding finding = findings.apply(slots.next());
        out.number(numbers.say(finding, inside), finding.key());
      }
      last = hole.end();
    }
    return out.text(form.substring(last));
  }

  private static String inside(String form, Matcher hole) {
    return form.substring(hole.start(1), hole.end(1));
  }

  // -- of when and where

  private static String preposition(String english) {
    return english.contains(" half of ") || english.contains(" quarter of ")
        ? "in the "
        : english.contains(" to ") ? "from " : "in ";
  }

  /** Says a period or a place that the sentence has not been speaking of. */
  private Spans turnTo(Slot slot) {
    Spans out = new Spans();
    boolean isDay = slot.rule() == PeriodRule.ONE_DAY;
    boolean isUsualStock = slot.rule() == PeriodRule.STOCK && slot.period().to().equals(usual.to());
    if (!isDay && !isUsualStock && !slot.period().equals(period)) {
      period = slot.period();
      String words = period.inWords(language);
      out.text(
          slot.rule() == PeriodRule.STOCK
              ? w("截至" + words + "，", "as of " + words + ", ")
              : w(words + "，", preposition(words) + words + ", "));
    }
    if (!slot.territory().sameArea(place)) {
      place = slot.territory();
      String name = names.apply(place);
      out.text(w(name + "，", "in " + name + ", "));
    }
    return out;
  }
}
