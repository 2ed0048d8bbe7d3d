package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** What is undecided because of something else, by what was stated. */
  private final Map<String, List<Problem>> leftOut = new LinkedHashMap<>();

  CheckFindings(Rulebook rulebook, int kept) {
    this.rulebook = rulebook;
    this.tally = new ProblemTally(kept);
  }

  /** Where everything is counted. */
  ProblemTally tally() {
    return tally;
  }

  void add(Problem problem) {
    tally.add(problem);
  }

  /** Counts one, and makes it only if it is kept. */
  void add(ProblemCode code, Supplier<Problem> problem) {
    tally.add(code, code.severity(), problem);
  }

  void addAll(ProblemTally other) {
    tally.addAll(other);
  }

  /** Notes that something was left out for a record. */
  void skip(String what, Problem because) {
    skipped
        .computeIfAbsent(what, w -> new TreeMap<>())
        .merge(
            because.code().id(),
            new SkippedCheck(what, because, 1),
            (a, b) -> new SkippedCheck(what, a.because(), a.records() + 1));
  }

  /** Notes that what was stated is undecided because of something that is wrong elsewhere. */
  void leaveOut(String stated, Problem because) {
    leftOut.computeIfAbsent(stated, s -> new ArrayList<>()).add(because);
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
          for (Problem p : reasons) {
            if (isTold) {
              skip(stated, p);
            } else {
              add(p.inRecord(stated));
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

  /** Notes that a rule broke down; once. */
  void fail(Rule rule, RuntimeException cause) {
    failures.computeIfAbsent(
        rule.toString(),
        r -> CheckProblems.RULE_FAILED.with("rule", r, "cause", cause.getClass().getSimpleName()));
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
        counts.add(new CheckReport.Count(code, e.getKey(), e.getValue()));
        heaviest = e.getKey().compareTo(heaviest) < 0 ? e.getKey() : heaviest;
      }
    }
    List<String> sources =
        tally.sample().stream().map(CheckFindings::source).distinct().sorted(UNNAMED_LAST).toList();
    List<Problem> problems =
        tally.sample().stream()
            .filter(p -> rulebook.isAsked(p.code()))
            .map(p -> p.weighing(rulebook.profile().weigh(p.code(), p.severity())))
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
        skipped.values().stream().flatMap(m -> m.values().stream()).toList(),
        List.copyOf(failures.values()));
  }
}
