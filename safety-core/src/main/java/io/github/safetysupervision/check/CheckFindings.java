package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers what a check finds, in one report. */
final class CheckFindings {

  /** From first to last; what has no place comes last. */
  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing((Place p) -> p.line() == 0)
          .thenComparing(Place::line)
          .thenComparing(Place::column);

  /** The sources in the order they were read, which a stable sort keeps. */
  private static final Comparator<String> UNNAMED_LAST = Comparator.comparing(String::isEmpty);

  private final Rulebook rulebook;
  private final ProblemTally tally;
  private final Map<String, Map<String, SkippedCheck>> skipped = new TreeMap<>();
  private final Map<String, Problem> failures = new LinkedHashMap<>();
  private final Justifications justifications;

  /**
   * What is undecided because of something else, by what was stated.
   *
   * @param type what was stated
   * @param because what it follows from
   * @param told the same, where it was stated
   */
  private record LeftOut(RecordType<?, ?> type, Problem because, Problem told) {}

  private final Map<String, List<LeftOut>> leftOut = new LinkedHashMap<>();

  /** Gathers what nobody justifies. */
  CheckFindings(Rulebook rulebook, int kept) {
    this(rulebook, kept, new Justifications(rulebook));
  }

  CheckFindings(Rulebook rulebook, int kept, Justifications justifications) {
    this.rulebook = rulebook;
    this.tally = new ProblemTally(kept);
    this.justifications = justifications;
  }

  /** Where everything is counted. */
  ProblemTally tally() {
    return tally;
  }

  void add(Problem problem) {
    tally.add(problem);
  }

  /** Counts a problem of a record of a type, which somebody may have justified. */
  void add(RecordType<?, ?> type, Problem problem) {
    justifications.show(type, problem);
    tally.add(problem);
  }

  /** Counts one, and makes it only if it is kept or somebody may have justified it. */
  void add(RecordType<?, ?> type, ProblemCode code, Supplier<Problem> problem) {
    if (justifications.isAbout(code)) {
      add(type, problem.get());
    } else {
      tally.add(code, code.severity(), problem);
    }
  }

  /** Takes over problems of whatever records. */
  void addAll(ProblemTally other) {
    if (!justifications.isEmpty()) {
      other.sample().forEach(p -> justifications.show(null, p));
    }
    tally.addAll(other);
  }

  /** Shows a record that goes by, with what is wrong in it by itself and counted elsewhere. */
  void show(RecordView<?> record) {
    if (!justifications.isEmpty()) {
      justifications.record(record.type(), record.id());
      record.problems().forEach(p -> justifications.show(record.type(), p));
    }
  }

  /** Whether a rule, or what is stated under an id, was left out for something else. */
  boolean isLeftOut(String rule, String id) {
    return skipped.containsKey(rule) || skipped.containsKey(id) || leftOut.containsKey(id);
  }

  /** Notes that something was left out for a record. */
  void skip(String what, Problem because) {
    skip(new SkippedCheck(what, because, 1));
  }

  /** Notes that something was left out. */
  void skip(SkippedCheck check) {
    skipped
        .computeIfAbsent(check.what(), w -> new TreeMap<>())
        .merge(check.because().code().id(), check, SkippedCheck::plus);
  }

  /** Notes that what was stated is undecided because of something that is wrong elsewhere. */
  void leaveOut(String stated, RecordType<?, ?> type, Problem because, Problem told) {
    leftOut.computeIfAbsent(stated, s -> new ArrayList<>()).add(new LeftOut(type, because, told));
  }

  /**
   * What is left out is told by what it follows from. Where nothing that is wrong was told, as
   * where a correction may mean one record or another, it is told itself: else it would pass
   * unseen.
   */
  private void settle() {
    boolean isTold = tally.codes().stream().anyMatch(this::isErrorHere);
    leftOut.forEach(
        (stated, reasons) -> {
          for (LeftOut l : reasons) {
            if (isTold) {
              skip(stated, l.because());
            } else {
              add(l.type(), l.told());
            }
          }
        });
    leftOut.clear();
  }

  /** Whether problems of a code were found that weigh as errors under the profile. */
  private boolean isErrorHere(ProblemCode code) {
    for (Severity s : Severity.values()) {
      if (tally.count(code, s) > 0 && rulebook.profile().weigh(code, s).isError()) {
        return true;
      }
    }
    return false;
  }

  /** Notes that a rule, of records or of what is stated, broke down; once. */
  void fail(Object rule, RuntimeException cause) {
    fail(rule, Wording.same(cause.getClass().getSimpleName()));
  }

  /** Notes why a rule came to no answer; once. */
  void fail(Object rule, Wording cause) {
    failures.computeIfAbsent(
        rule.toString(), r -> CheckProblems.RULE_FAILED.with("rule", r, "cause", cause));
  }

  /**
   * Whatever problems weigh to somebody: of what could not be read nobody knows that it is right.
   */
  private CheckVerdict verdict(Severity heaviest, RulePass pass) {
    if (!failures.isEmpty()) {
      return CheckVerdict.NOT_CHECKED;
    }
    boolean isAllRead = pass.unreadRecords() == 0 && pass.context() != null;
    return isAllRead ? CheckVerdict.of(heaviest) : CheckVerdict.INVALID;
  }

  private static String source(Problem problem) {
    String source = problem.place().source();
    return source == null ? "" : source;
  }

  CheckReport report(@Nullable LocalDate asOf, RulePass pass) {
    settle();
    boolean isAllRead = pass.unreadRecords() == 0 && !isCut();
    justifications.conclude(asOf, isAllRead, this);
    List<CheckReport.Count> counts = new ArrayList<>();
    Severity heaviest = Severity.INFO;
    for (ProblemCode code : tally.codes()) {
      if (!rulebook.isAsked(code)) {
        continue;
      }
      Map<Severity, Long> weighed = new TreeMap<>();
      for (Severity s : Severity.values()) {
        long n = tally.count(code, s);
        if (n > 0) {
          weighed.merge(rulebook.profile().weigh(code, s), n, Long::sum);
        }
      }
      for (Map.Entry<Severity, Long> e : weighed.entrySet()) {
        long explained = e.getKey() == Severity.EXPLAIN ? justifications.explained(code) : 0;
        counts.add(new CheckReport.Count(code, e.getKey(), e.getValue(), explained));
        boolean isOpen = explained < e.getValue();
        heaviest = isOpen && e.getKey().compareTo(heaviest) < 0 ? e.getKey() : heaviest;
      }
    }
    List<String> sources =
        tally.sample().stream().map(CheckFindings::source).distinct().sorted(UNNAMED_LAST).toList();
    List<Problem> problems =
        tally.sample().stream()
            .filter(p -> rulebook.isAsked(p.code()))
            .map(this::weighed)
            .sorted(
                Comparator.comparing((Problem p) -> sources.indexOf(source(p)))
                    .thenComparing(Problem::place, IN_ORDER)
                    .thenComparing(p -> p.code().id()))
            .toList();
    return new CheckReport(
        verdict(heaviest, pass),
        asOf,
        rulebook,
        pass.records(),
        pass.unreadRecords(),
        counts,
        problems,
        explained(problems),
        skipped.values().stream().flatMap(m -> m.values().stream()).toList(),
        List.copyOf(failures.values()));
  }

  private Problem weighed(Problem p) {
    return p.weighing(rulebook.profile().weigh(p.code(), p.severity()));
  }

  /** Whether more may follow what was read. */
  boolean isCut() {
    return tally.codes().stream().anyMatch(this::isFatal);
  }

  private boolean isFatal(ProblemCode code) {
    return tally.count(code, Severity.FATAL) > 0;
  }

  /** Those of the listed problems that are explained. */
  private List<ExplainedProblem> explained(List<Problem> listed) {
    Map<Problem, String> by = new HashMap<>();
    justifications.explained().forEach((p, id) -> by.put(weighed(p), id));
    List<ExplainedProblem> out = new ArrayList<>();
    for (Problem p : listed) {
      String id = by.get(p);
      if (id != null) {
        out.add(new ExplainedProblem(p, id));
      }
    }
    return out;
  }
}
