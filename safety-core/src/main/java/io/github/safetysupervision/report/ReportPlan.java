package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, as data: sections, paragraphs and sentences in both languages, with the
 * questions whose answers stand in them.
 *
 * @param sections the sections, in order
 */
record ReportPlan(List<SectionPlan> sections) {

  static final Wording NOTHING = Wording.same("");

  /** All lists of the plan, of which the ledger says how long they are. */
  List<Each> lists() {
    return Stream.concat(
            sections.stream()
                .flatMap(s -> s.paragraphs().stream())
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.clauses().stream())
                .map(ClausePlan::each)
                .flatMap(Stream::ofNullable),
            sections.stream().flatMap(s -> s.charts().stream()).map(ChartPlan::each))
        .distinct()
        .toList();
  }

  /**
   * One section.
   *
   * @param title its title
   * @param paragraphs its paragraphs
   * @param charts its charts
   */
  record SectionPlan(Wording title, List<ParagraphPlan> paragraphs, List<ChartPlan> charts) {

    static SectionPlan of(String zh, String en, ParagraphPlan... paragraphs) {
      return new SectionPlan(new Wording(zh, en), List.of(paragraphs), List.of());
    }

    SectionPlan with(ChartPlan... more) {
      return new SectionPlan(title, paragraphs, List.of(more));
    }
  }

  /**
   * One paragraph, or one a campaign.
   *
   * @param lead the words it begins with; of a campaign its name follows
   * @param isOfCampaign whether it is written for each campaign
   * @param sentences its sentences
   */
  record ParagraphPlan(Wording lead, boolean isOfCampaign, List<SentencePlan> sentences) {

    static ParagraphPlan of(String zh, String en, SentencePlan... sentences) {
      return new ParagraphPlan(new Wording(zh, en), false, List.of(sentences));
    }

    static ParagraphPlan ofEachCampaign(SentencePlan... sentences) {
      return new ParagraphPlan(NOTHING, true, List.of(sentences));
    }
  }

  /**
   * One sentence.
   *
   * @param topic what it is about, said where nothing is known
   * @param lead the words before its first clause
   * @param comma what stands between clauses
   * @param clauses its clauses
   */
  record SentencePlan(Wording topic, Wording lead, Wording comma, List<ClausePlan> clauses) {

    static SentencePlan about(String zh, String en) {
      return new SentencePlan(new Wording(zh, en), NOTHING, new Wording("，", ", "), List.of());
    }

    SentencePlan lead(String zh, String en) {
      return new SentencePlan(topic, new Wording(zh, en), comma, clauses);
    }

    SentencePlan commas(String zh, String en) {
      return new SentencePlan(topic, lead, new Wording(zh, en), clauses);
    }

    SentencePlan say(String zh, String en, Ask... asks) {
      return with(
          new ClausePlan(
              new Wording(zh, en),
              Arrays.asList(asks),
              AtZero.SAY_BESIDE_SOME,
              NOTHING,
              NOTHING,
              List.of(),
              null));
    }

    /** Says in other words that there is none. */
    SentencePlan orNone(String zh, String en) {
      return changed(AtZero.SAY_NONE, new Wording(zh, en), NOTHING, List.of(), null);
    }

    /**
     * Says that there is none only where one of these is known to be some: of checks that did not
     * take place it is not said that they found nothing.
     */
    SentencePlan orNoneIfAnyOf(String zh, String en, Ask... done) {
      return changed(AtZero.SAY_NONE, new Wording(zh, en), NOTHING, List.of(done), null);
    }

    /**
     * Says that there is none, but in the words for what was not looked for where none of these is
     * known to be some.
     */
    SentencePlan orNoneUnlessNoneOf(
        String zh, String en, String unsearchedZh, String unsearchedEn, Ask... done) {
      return changed(
          AtZero.SAY_NONE,
          new Wording(zh, en),
          new Wording(unsearchedZh, unsearchedEn),
          List.of(done),
          null);
    }

    /** Leaves the clause out where the answer is none. */
    SentencePlan ifAny() {
      return changed(AtZero.LEAVE_OUT, NOTHING, NOTHING, List.of(), null);
    }

    /** Says the clause for each of a list. */
    SentencePlan forEach(Each each) {
      return changed(AtZero.LEAVE_OUT, NOTHING, NOTHING, List.of(), each);
    }

    private SentencePlan changed(
        AtZero zero, Wording none, Wording unsearched, List<Ask> done, @Nullable Each each) {
      List<ClausePlan> all = new ArrayList<>(clauses);
      ClausePlan last = all.remove(all.size() - 1);
      all.add(new ClausePlan(last.form(), last.asks(), zero, none, unsearched, done, each));
      return new SentencePlan(topic, lead, comma, List.copyOf(all));
    }

    private SentencePlan with(ClausePlan clause) {
      List<ClausePlan> all = new ArrayList<>(clauses);
      all.add(clause);
      return new SentencePlan(topic, lead, comma, List.copyOf(all));
    }
  }

  /** What becomes of a clause whose answer is none, where nobody stated it. */
  enum AtZero {
    /** It says 0, if the first answer of the sentence is some: two accidents, 0 deaths. */
    SAY_BESIDE_SOME,
    /** It is said in its words for none. */
    SAY_NONE,
    /** It is left out. */
    LEAVE_OUT
  }

  /**
   * One clause. In its form each {@code {…}} stands for the next answer, with the English noun for
   * one and for several inside, and after a slash those for an answer that is no part of the first
   * of the sentence; {@code {name}} stands for the name of what a list runs over. In the words for
   * none the braces hold the words that stand for the number.
   *
   * @param form the words
   * @param asks what is asked, in the order of the form
   * @param zero what becomes of it where the answers are none
   * @param none the words for none
   * @param unsearched the words for none where none of what is done is known to be some; empty
   *     where nothing is said then
   * @param done of what some must be known for the words for none; empty where they always fit
   * @param each the list it is said for, or null
   */
  record ClausePlan(
      Wording form,
      List<Ask> asks,
      AtZero zero,
      Wording none,
      Wording unsearched,
      List<Ask> done,
      @Nullable Each each) {

    ClausePlan {
      asks = List.copyOf(asks);
      done = List.copyOf(done);
    }
  }

  /**
   * A list that is as long as the values of a field in the ledger.
   *
   * @param over the question whose records have the values
   * @param field the field
   * @param order the order of words, or null
   * @param isOfDays whether each value is the day asked for and no condition
   * @param lead the words before the list
   * @param isOfWhich whether the members are parts of the number before the list, which the lead
   *     says only where they are
   * @param separator what stands between its members
   * @param names how some values are called here, by their codes
   */
  record Each(
      Ask over,
      String field,
      @Nullable TermList order,
      boolean isOfDays,
      Wording lead,
      boolean isOfWhich,
      Wording separator,
      Map<String, Wording> names) {

    private static final Wording COMMA = new Wording("，", ", ");

    Each {
      names = Map.copyOf(names);
    }

    static Each of(Ask over, Field<?, ?> field) {
      return new Each(over, field.name(), null, false, NOTHING, false, COMMA, Map.of());
    }

    static Each ofDays(Ask over, DateField<?> field) {
      Wording apart = new Wording("；", "; ");
      return new Each(over, field.name(), null, true, NOTHING, false, apart, Map.of());
    }

    Each inOrderOf(TermList terms) {
      return new Each(over, field, terms, isOfDays, lead, isOfWhich, separator, names);
    }

    Each after(String zh, String en) {
      return new Each(over, field, order, isOfDays, new Wording(zh, en), false, separator, names);
    }

    Each ofWhich() {
      Wording words = new Wording("其中，", "of which ");
      return new Each(over, field, order, isOfDays, words, true, separator, names);
    }

    Each apart(String zh, String en) {
      Wording words = new Wording(zh, en);
      return new Each(over, field, order, isOfDays, lead, isOfWhich, words, names);
    }

    /** Calls one value otherwise than its list does, where that is the word of one region. */
    Each calling(Term value, String zh, String en) {
      Map<String, Wording> more = new HashMap<>(names);
      more.put(value.code(), new Wording(zh, en));
      return new Each(over, field, order, isOfDays, lead, isOfWhich, separator, more);
    }
  }

  /**
   * A chart: bars for each of a list. Its numbers are all of the report's own period, whatever
   * period was stated elsewhere: numbers of different periods do not stand side by side.
   *
   * @param title its title
   * @param each what it runs over
   * @param series the names of the bars, in order
   * @param asks the question of each bar
   */
  record ChartPlan(Wording title, Each each, List<Wording> series, List<Ask> asks) {}
}
