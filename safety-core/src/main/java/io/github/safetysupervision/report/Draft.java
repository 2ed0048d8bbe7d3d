package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.ReportPlan.ClausePlan;
import io.github.safetysupervision.report.ReportPlan.SentencePlan;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan with its lists written out: what a ledger's report says, before the numbers are known.
 *
 * @param sections the sections, in order
 */
record Draft(List<SectionDraft> sections) {

  /**
   * One section.
   *
   * @param title its title
   * @param asksForCampaigns whether it has a paragraph for each campaign there is
   * @param paragraphs its paragraphs
   * @param charts its charts
   */
  record SectionDraft(
      Wording title,
      boolean asksForCampaigns,
      List<ParagraphDraft> paragraphs,
      List<ChartDraft> charts) {

    /** All slots, in the order they are read. */
    Stream<Slot> slots() {
      return Stream.concat(
          paragraphs.stream()
              .flatMap(p -> p.sentences().stream())
              .flatMap(x -> x.clauses().stream())
              .flatMap(ClauseDraft::slots),
          charts.stream()
              .flatMap(
                  c ->
                      Stream.concat(
                          c.bars().stream().flatMap(b -> b.slots().stream()),
                          Stream.of(c.base()))));
    }
  }

  /**
   * One paragraph.
   *
   * @param lead the words it begins with
   * @param isOfCampaign whether it is about a campaign, which is named whatever is known of it
   * @param sentences its sentences
   */
  record ParagraphDraft(Wording lead, boolean isOfCampaign, List<SentenceDraft> sentences) {}

  /** One sentence. */
  record SentenceDraft(SentencePlan plan, List<ClauseDraft> clauses) {

    /** The slots whose numbers it says, without those that only tell whether a list is known. */
    List<Slot> slots() {
      return clauses.stream()
          .flatMap(c -> c.members().stream())
          .flatMap(m -> m.slots().stream())
          .toList();
    }
  }

  /**
   * One clause, said once or for each member of a list.
   *
   * @param plan its plan
   * @param base what tells whether the list is known at all; null where it is no list
   * @param members what it is said for
   * @param done of what some must be known for the words for none
   */
  record ClauseDraft(
      ClausePlan plan, @Nullable Slot base, List<MemberDraft> members, List<Slot> done) {

    /** All slots: what is said, and what only tells whether it is. */
    Stream<Slot> slots() {
      return Stream.of(
              members.stream().flatMap(m -> m.slots().stream()),
              Stream.ofNullable(base),
              done.stream())
          .flatMap(s -> s);
    }
  }

  /** One saying of a clause, or one bar of a chart. */
  record MemberDraft(Wording name, List<Slot> slots) {}

  /** One chart. */
  record ChartDraft(Wording title, List<Wording> series, Slot base, List<MemberDraft> bars) {}

  /** All sentences, in order. */
  Stream<SentenceDraft> sentences() {
    return sections.stream()
        .flatMap(s -> s.paragraphs().stream())
        .flatMap(p -> p.sentences().stream());
  }

  /** All slots, in the order they are read. */
  List<Slot> slots() {
    return sections.stream().flatMap(SectionDraft::slots).toList();
  }
}
