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

  /**
   * What somebody may justify.
   *
   * @param rule the rule
   * @param record the id of the record
   * @param type the type of the record, or {@link #ANY_TYPE}
   */
  private record Subject(String rule, String record, String type) {}

  /** Where it is not said of which type the record is. */
  private static final String ANY_TYPE = "";

  /** What was found of a subject. */
  private static final class Found {
    private final List<Problem> toExplain = new ArrayList<>();
    private boolean isOfError;

    /** Whether it was found, and weighs too little to need a word. */
    private boolean isOfLess;

    private boolean isExplained;
  }

  /** One of them, and what was found of the record it is about. */
  private static final class Entry {
    private final Justification says;
    private final Places places;
    private @Nullable Survey survey;

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
  private final Map<Subject, Found> found = new HashMap<>();
  private final Set<String> records = new HashSet<>();
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
        found.computeIfAbsent(subject(e, e.says.getRecordType()), k -> new Found());
        found.computeIfAbsent(subject(e, ANY_TYPE), k -> new Found());
        records.add(e.says.getRecord());
        rules.add(e.says.getRule());
      }
    }
  }

  private static Subject subject(Entry e, String type) {
    return new Subject(e.says.getRule(), e.says.getRecord(), type);
  }

  /** What was found of what one is about, where the type is said or not. */
  private Found found(Entry e, String type) {
    return found.getOrDefault(subject(e, type), new Found());
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
    if (records.contains(id)) {
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
    String name = type == null ? ANY_TYPE : type.name();
    Found of = found.get(new Subject(code.id(), String.valueOf(problem.recordId()), name));
    if (of == null) {
      return;
    }
    Severity weight = rulebook.profile().weigh(code, problem.severity());
    if (weight.isError()) {
      of.isOfError = true;
    } else if (weight == Severity.EXPLAIN) {
      of.toExplain.add(problem);
    } else {
      of.isOfLess = true;
    }
  }

  /**
   * Says in the end which explain something, and what is wrong with the others.
   *
   * @param asOf the day of the data, or null if nobody knows it
   * @param isAllRead whether all records were read
   * @param findings what was found besides
   */
  void conclude(@Nullable LocalDate asOf, boolean isAllRead, CheckFindings findings) {
    for (Entry e : entries) {
      if (e.isUnclear() || asOf == null) {
        continue;
      }
      Problem problem = problem(e, asOf, isAllRead, findings);
      if (problem != null) {
        findings.tally().add(problem.inRecord(e.says.getId()));
      } else {
        explain(e, found(e, e.says.getRecordType()));
        if (isOnlyType(e)) {
          explain(e, found(e, ANY_TYPE));
        }
      }
    }
  }

  /** The first of several that say the same explains. */
  private void explain(Entry e, Found of) {
    if (!of.isExplained) {
      of.isExplained = true;
      of.toExplain.forEach(p -> explained.putIfAbsent(p, e.says.getId()));
    }
  }

  /** Where only one record has the id, what was found of the id was found of that record. */
  private boolean isOnlyType(Entry e) {
    return typesById
        .getOrDefault(e.says.getRecord(), Set.of())
        .equals(Set.of(e.says.getRecordType()));
  }

  private @Nullable Problem problem(
      Entry e, LocalDate asOf, boolean isAllRead, CheckFindings findings) {
    String rule = e.says.getRule();
    if (!isKnown(rule, findings.tally())) {
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
    if (found(e, e.says.getRecordType()).isOfError || found(e, ANY_TYPE).isOfError) {
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
    return isCertainlyOfNothing(e, findings)
        ? at(
            e,
            JUSTIFICATION.rule,
            JustificationProblems.OF_NOTHING.with("record", record, "rule", rule))
        : null;
  }

  /** Whether it is certain that nothing was found of its record. */
  private boolean isCertainlyOfNothing(Entry e, CheckFindings findings) {
    String rule = e.says.getRule();
    Found typed = found(e, e.says.getRecordType());
    Found untyped = found(e, ANY_TYPE);
    long counted = Objects.requireNonNullElse(findings.tally().counts().get(rule), 0L);
    return typed.toExplain.isEmpty()
        && untyped.toExplain.isEmpty()
        && !typed.isOfLess
        && !untyped.isOfLess
        && rulebook.isAsked(rule)
        && !findings.isLeftOut(rule, e.says.getRecord())
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
