package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.ReportPlan.AtZero;
import io.github.safetysupervision.report.ReportPlan.ClausePlan;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** The numbers the clause before says. */
  private List<Slot> said = List.of();

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

  /** Begins a paragraph: it speaks of the report's period and territory until it says otherwise. */
  void begin() {
    period = usual;
    place = territory;
  }

  /** Writes the sentence; nothing where there is nothing to say. */
  Paragraph.Builder write(Draft.SentenceDraft sentence) {
    ReportingPeriod periodBefore = period;
    DivisionCode placeBefore = place;
    List<Paragraph.Builder> clauses = new ArrayList<>();
    boolean isKnown = false;
    said = List.of();
    for (Draft.ClauseDraft clause : sentence.clauses()) {
      boolean isNone = isSaidAsNone(clause);
      List<Draft.MemberDraft> members = isNone ? List.of() : membersSaid(sentence, clause);
      Paragraph.Builder words = isNone ? none(clause) : words(sentence, clause, members);
      if (!words.isEmpty()) {
        clauses.add(words);
        isKnown |= isNone || findings(members).anyMatch(Finding::hasNumber);
        said = members.stream().flatMap(m -> m.slots().stream()).toList();
      }
    }
    if (!isKnown) {
      period = periodBefore;
      place = placeBefore;
      return undecided(sentence);
    }
    Paragraph.Builder out = Paragraph.builder().text(sentence.plan().lead().in(language));
    Iterator<Paragraph.Builder> all = clauses.iterator();
    out.all(all.next());
    all.forEachRemaining(c -> out.text(sentence.plan().comma().in(language)).all(c));
    return out.text(oneOf(language, "。", ".")).capital();
  }

  private Stream<Finding> findings(List<Draft.MemberDraft> members) {
    return members.stream().flatMap(m -> m.slots().stream()).map(findings);
  }

  /**
   * Where no number is known, it is said what the sentence is about and why, if something stands in
   * the way. What the records do not tell, or tell to be none, is not spoken of.
   */
  private Paragraph.Builder undecided(Draft.SentenceDraft sentence) {
    Optional<Finding> first =
        sentence.clauses().stream()
            .flatMap(c -> Stream.concat(findings(c.members()), base(c)))
            .filter(f -> f.state() == Finding.State.UNDECIDED)
            .findFirst();
    return first
        .map(
            f ->
                Paragraph.builder()
                    .text(sentence.plan().topic().in(language) + oneOf(language, "：", ": "))
                    .number(
                        oneOf(language, "无法判定（", "undecided (")
                            + numbers.reason(f)
                            + oneOf(language, "）", ")"),
                        f.key())
                    .text(oneOf(language, "。", "."))
                    .capital())
        .orElseGet(Paragraph::builder);
  }

  private Stream<Finding> base(Draft.ClauseDraft clause) {
    return Stream.ofNullable(clause.base()).map(findings);
  }

  // -- clauses

  /** None is said in words where it was stated, or where there is something it can be said of. */
  private boolean isSaidAsNone(Draft.ClauseDraft clause) {
    if (clause.plan().zero() != AtZero.SAY_NONE) {
      return false;
    }
    Finding finding = findings.apply(clause.members().get(0).slots().get(0));
    return finding.isStatedAsNone()
        || (finding.isNone()
            && (finding.stated() != null
                || clause.done().isEmpty()
                || isSomeDone(clause)
                || !clause.plan().unsearched().equals(ReportPlan.NOTHING)));
  }

  private boolean isSomeDone(Draft.ClauseDraft clause) {
    return clause.done().stream().map(findings).anyMatch(Finding::isSome);
  }

  /** The words for none: others where the records tell of nothing that was done to find some. */
  private Wording wordsForNone(Draft.ClauseDraft clause, Finding finding) {
    boolean isUnsearched =
        finding.stated() == null
            && !clause.plan().unsearched().equals(ReportPlan.NOTHING)
            && !isSomeDone(clause);
    return isUnsearched ? clause.plan().unsearched() : clause.plan().none();
  }

  private Paragraph.Builder none(Draft.ClauseDraft clause) {
    Slot slot = clause.members().get(0).slots().get(0);
    Finding finding = findings.apply(slot);
    Paragraph.Builder out = turnTo(slot);
    Wording words = wordsForNone(clause, finding);
    String form = words.in(language);
    Matcher hole = HOLE.matcher(form);
    if (!hole.find()) {
      throw new IllegalStateException("no words for none: " + words);
    }
    return out.text(form.substring(0, hole.start()))
        .number(inside(form, hole), finding.key())
        .text(form.substring(hole.end()) + numbers.unchecked(finding));
  }

  /** What of a clause is said: of a list that nothing is known of, nothing. */
  private List<Draft.MemberDraft> membersSaid(
      Draft.SentenceDraft sentence, Draft.ClauseDraft clause) {
    List<Draft.MemberDraft> out =
        clause.members().stream().filter(m -> isSaid(sentence, clause, m)).toList();
    return clause.plan().each() == null || findings(out).anyMatch(Finding::hasNumber)
        ? out
        : List.of();
  }

  /** What was stated is said; what is none or not known to the records, as the plan has it. */
  private boolean isSaid(
      Draft.SentenceDraft sentence, Draft.ClauseDraft clause, Draft.MemberDraft member) {
    List<Finding> all = findings(List.of(member)).toList();
    if (all.stream().anyMatch(f -> f.stated() != null)) {
      return true;
    }
    if (all.stream().allMatch(f -> f.state() == Finding.State.NOT_STATED)) {
      return false;
    }
    boolean isNothing =
        all.stream()
            .allMatch(
                f ->
                    f.isNone()
                        || f.state() == Finding.State.NO_RATE
                        || f.state() == Finding.State.NOT_STATED);
    return !isNothing
        || (clause.plan().zero() == AtZero.SAY_BESIDE_SOME
            && head(sentence).map(findings).filter(Finding::isSome).isPresent());
  }

  /** The first number of the sentence, if it does not begin with a list that is empty. */
  private static Optional<Slot> head(Draft.SentenceDraft sentence) {
    return sentence.clauses().get(0).members().stream()
        .flatMap(m -> m.slots().stream())
        .findFirst();
  }

  private Paragraph.Builder words(
      Draft.SentenceDraft sentence, Draft.ClauseDraft clause, List<Draft.MemberDraft> members) {
    Each each = clause.plan().each();
    Paragraph.Builder out = Paragraph.builder();
    for (Draft.MemberDraft m : members) {
      if (each != null && !out.isEmpty()) {
        out.text(each.separator().in(language));
      } else if (each != null && (!each.isOfWhich() || members.stream().allMatch(this::isPart))) {
        out.text(each.lead().in(language));
      }
      out.all(words(sentence, clause.plan(), m));
    }
    return out;
  }

  /** Whether each number is a part of one said just before: the same question, further limited. */
  private boolean isPart(Draft.MemberDraft member) {
    return member.slots().stream()
        .allMatch(
            s ->
                said.stream()
                    .anyMatch(
                        w ->
                            w.ask().indicator().equals(s.ask().indicator())
                                && isOfSameScope(w, s)));
  }

  private static boolean isOfSameScope(Slot one, Slot other) {
    return one.period().equals(other.period()) && one.territory().sameArea(other.territory());
  }

  private Paragraph.Builder words(
      Draft.SentenceDraft sentence, ClausePlan plan, Draft.MemberDraft member) {
    Paragraph.Builder out = turnTo(member.slots().get(0));
    Iterator<Slot> slots = member.slots().iterator();
    String form = plan.form().in(language);
    Matcher hole = HOLE.matcher(form);
    int last = 0;
    String name = "";
    while (hole.find()) {
      String between = form.substring(last, hole.start());
      String inside = inside(form, hole);
      out.text(between);
      if (inside.equals("name")) {
        name = member.name().in(language);
        out.text(name);
      } else {
        Slot slot = slots.next();
        Finding finding = findings.apply(slot);
        boolean isOfHead = head(sentence).filter(h -> isOfSameScope(h, slot)).isPresent();
        String noun = noun(inside, isOfHead);
        boolean isGlued = between.isEmpty() && NumberText.endsLikeANumber(name);
        out.text(isGlued ? oneOf(language, "：", ": ") : "")
            .all(turnTo(slot))
            .number(numbers.say(finding, noun), finding.key());
        name = "";
      }
      last = hole.end();
    }
    return out.text(form.substring(last));
  }

  /** Of what is no part of the first number of the sentence it is not said that it is. */
  private static String noun(String inside, boolean isOfHead) {
    int slash = inside.indexOf('/');
    return slash < 0 ? inside : isOfHead ? inside.substring(0, slash) : inside.substring(slash + 1);
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
  private Paragraph.Builder turnTo(Slot slot) {
    Paragraph.Builder out = Paragraph.builder();
    boolean isDay = slot.rule() == PeriodRule.ONE_DAY;
    boolean isUsualStock =
        slot.rule() == PeriodRule.STOCK
            && slot.period().to().equals(usual.to())
            && period.to().equals(usual.to());
    if (!isDay && !isUsualStock && !slot.period().equals(period)) {
      period = slot.period();
      String words = period.inWords(language);
      out.text(
          slot.rule() == PeriodRule.STOCK
              ? oneOf(language, "截至" + words + "，", "as of " + words + ", ")
              : oneOf(language, words + "，", preposition(words) + words + ", "));
    }
    if (!slot.territory().sameArea(place)) {
      place = slot.territory();
      String name = names.apply(place);
      out.text(oneOf(language, name + "，", "in " + name + ", "));
    }
    return out;
  }
}
