package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;

import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The justifications that came with what is checked: they are known before the rules are asked,
 * each is shown every problem, and in the end it is said which of them explain something.
 *
 * <p>Law: what is not certain – a justification that may have been corrected, a record that may be
 * among what could not be read – explains nothing, and nothing is said against it.
 */
final class Justifications {

  /** One of them, and what was found of the record it is about. */
  private static final class Entry {
    private final Justification says;
    private final Places places;
    private @Nullable Survey survey;
    private final List<Problem> matched = new ArrayList<>();

    /** What was found of several records, of which the type is not said. */
    private final List<Problem> maybeMatched = new ArrayList<>();

    private boolean isOfError;

    /** Whether it was found, and weighs too little to need a word. */
    private boolean isOfLess;

    Entry(Justification says, Places places) {
      this.says = says;
      this.places = places;
    }

    boolean isUnclear() {
      Survey s = survey;
      return s == null
          || s.isContested(JUSTIFICATION, says)
          || s.mayBeTakenBack(JUSTIFICATION, says.getId())
          || s.mayMissSome(JUSTIFICATION);
    }
  }

  private final Rulebook rulebook;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byRecord = new HashMap<>();
  private final Set<String> rules = new HashSet<>();
  private final Map<String, Set<String>> typesById = new HashMap<>();
  private final Map<String, Long> shown = new HashMap<>();
  private final Map<Problem, String> explained = new LinkedHashMap<>();

  Justifications(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /**
   * Takes in those of a source while it is read.
   *
   * @param next is shown the source too
   */
  RecordVisitor reading(RecordVisitor next) {
    return new BothVisitors(
        next,
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            if (record.type() == JUSTIFICATION) {
              take(record);
            }
          }
        });
  }

  private void take(RecordView<?> record) {
    RecordView<?> kept = record.keep();
    entries.add(new Entry(JUSTIFICATION.cast(kept.object()), kept.places()));
  }

  /** Says what was found when the source was read that those since the last time stand in. */
  void settle(Survey survey) {
    entries.removeIf(e -> e.survey == null && !survey.isInEffect(JUSTIFICATION, e.says));
    for (Entry e : entries) {
      if (e.survey == null) {
        e.survey = survey;
        byRecord.computeIfAbsent(e.says.getRecord(), r -> new ArrayList<>()).add(e);
        rules.add(e.says.getRule());
      }
    }
  }

  /** Whether there are none, so that nothing need be shown. */
  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether a code is one that somebody justifies. */
  boolean isAbout(ProblemCode code) {
    return rules.contains(code.id());
  }

  /** Notes that a record is there. */
  void record(RecordType<?, ?> type, String id) {
    if (byRecord.containsKey(id)) {
      typesById.computeIfAbsent(id, i -> new HashSet<>()).add(type.name());
    }
  }

  /**
   * Is shown a problem.
   *
   * @param type the type of its record, or null where it is not known
   */
  void show(@Nullable RecordType<?, ?> type, Problem problem) {
    ProblemCode code = problem.code();
    if (!isAbout(code) || !rulebook.isAsked(code)) {
      return;
    }
    shown.merge(code.id(), 1L, Long::sum);
    for (Entry e : byRecord.getOrDefault(String.valueOf(problem.recordId()), List.of())) {
      boolean isIts =
          e.says.getRule().equals(code.id())
              && (type == null || type.name().equals(e.says.getRecordType()));
      Severity weight = rulebook.profile().weigh(code, problem.severity());
      if (isIts && weight.isError()) {
        e.isOfError = true;
      } else if (isIts && weight == Severity.EXPLAIN) {
        (type == null ? e.maybeMatched : e.matched).add(problem);
      } else if (isIts) {
        e.isOfLess = true;
      }
    }
  }

  /**
   * Says in the end which explain something, and what is wrong with the others.
   *
   * @param asOf the day of the data, or null if nobody knows it
   * @param isAllRead whether all records were read
   * @param found what was found besides
   */
  void conclude(@Nullable LocalDate asOf, boolean isAllRead, CheckFindings found) {
    for (Entry e : entries) {
      settleTypes(e);
      if (e.isUnclear() || asOf == null) {
        continue;
      }
      Problem problem = problem(e, asOf, isAllRead, found);
      if (problem != null) {
        found.tally().add(problem.inRecord(e.says.getId()));
      } else {
        e.matched.forEach(p -> explained.putIfAbsent(p, e.says.getId()));
      }
    }
  }

  /** Where only one record has the id, what was found of the id was found of that record. */
  private void settleTypes(Entry e) {
    Set<String> types = typesById.getOrDefault(e.says.getRecord(), Set.of());
    if (types.equals(Set.of(e.says.getRecordType()))) {
      e.matched.addAll(e.maybeMatched);
    }
  }

  private @Nullable Problem problem(
      Entry e, LocalDate asOf, boolean isAllRead, CheckFindings found) {
    String rule = e.says.getRule();
    if (!isKnown(rule, found.tally())) {
      return at(e, JUSTIFICATION.rule, JustificationProblems.UNKNOWN_RULE.with("found", rule));
    }
    String record = e.says.getRecord();
    boolean isThere = typesById.getOrDefault(record, Set.of()).contains(e.says.getRecordType());
    if (!isThere) {
      return isAllRead
          ? at(
              e,
              JUSTIFICATION.record,
              JustificationProblems.UNKNOWN_RECORD.with(
                  "found", record, "type", e.says.getRecordType()))
          : null;
    }
    if (e.isOfError) {
      return at(
          e,
          JUSTIFICATION.rule,
          JustificationProblems.OF_AN_ERROR.with("record", record, "rule", rule));
    }
    if (e.says.getJustifiedOn().isAfter(asOf)) {
      return at(
          e,
          JUSTIFICATION.justifiedOn,
          JustificationProblems.TOO_LATE.with("found", e.says.getJustifiedOn(), "expected", asOf));
    }
    return e.matched.isEmpty() && isCertain(e, found)
        ? at(
            e,
            JUSTIFICATION.rule,
            JustificationProblems.OF_NOTHING.with("record", record, "rule", rule))
        : null;
  }

  /** Whether it is certain that nothing was found of its record. */
  private boolean isCertain(Entry e, CheckFindings found) {
    String rule = e.says.getRule();
    long counted = Objects.requireNonNullElse(found.tally().counts().get(rule), 0L);
    return e.maybeMatched.isEmpty()
        && !e.isOfLess
        && rulebook.isAsked(rule)
        && !found.isLeftOut(rule, e.says.getRecord())
        && counted == shown.getOrDefault(rule, 0L);
  }

  private boolean isKnown(String rule, ProblemTally tally) {
    return rule.startsWith("JSON-") // those of the file format are listed by the module it is in
        || RuleCatalogue.codes().stream().anyMatch(c -> c.id().equals(rule))
        || rulebook.rules().stream().anyMatch(r -> r.code().id().equals(rule))
        || tally.counts().containsKey(rule);
  }

  private static Problem at(Entry e, Field<?, ?> field, Problem problem) {
    return problem.at(e.places.of(field)).ofField(field.label());
  }

  /** What is explained, and by which justification. */
  Map<Problem, String> explained() {
    return explained;
  }

  /** How many problems of a code are explained. */
  long explained(ProblemCode code) {
    return explained.keySet().stream().filter(p -> p.code().equals(code)).count();
  }
}
