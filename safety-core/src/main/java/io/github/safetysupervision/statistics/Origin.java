package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the sources of a state leave open as a whole (来源), whatever their records are: it does not
 * go away when a record is taken out.
 */
final class Origin {

  /** Why a source leaves a figure open, in the order it is said. */
  private static final List<ProblemCode> OF_SOURCES =
      List.of(
          StatisticsProblems.NO_SUCH_RECORD,
          StatisticsProblems.INCOMPLETE,
          StatisticsProblems.COMPLETE_MISSPELT,
          StatisticsProblems.NO_MANIFEST,
          StatisticsProblems.STATE_TOO_OLD,
          StatisticsProblems.SOURCE_CUT,
          StatisticsProblems.RECORDS_ELSEWHERE,
          StatisticsProblems.RECORDS_MISCOUNTED,
          StatisticsProblems.RECORD_CORRECTED,
          StatisticsProblems.HOLDS_CONTESTED,
          StatisticsProblems.MAY_BE_TAKEN_BACK);

  private boolean isOfSources;
  private boolean isOfSeveral;
  private boolean mayCorrectOthers;
  private final Set<ProblemCode> reasons = new LinkedHashSet<>();

  /** The periods of manifests, where the measure has none of its own. */
  private final Set<ReportingPeriod> periods =
      new TreeSet<>(Comparator.comparing(ReportingPeriod::toString));

  /** Notes a source. */
  void add(
      Collection<ProblemCode> found,
      Collection<ReportingPeriod> ofManifest,
      boolean mayCorrectOtherSources) {
    isOfSeveral |= isOfSources;
    isOfSources = true;
    mayCorrectOthers |= mayCorrectOtherSources;
    OF_SOURCES.stream().filter(found::contains).forEach(reasons::add);
    periods.addAll(ofManifest);
  }

  void merge(Origin other) {
    isOfSeveral |= other.isOfSeveral || (isOfSources && other.isOfSources);
    isOfSources |= other.isOfSources;
    mayCorrectOthers |= other.mayCorrectOthers;
    reasons.addAll(other.reasons);
    periods.addAll(other.periods);
  }

  /** Why nothing can be counted at all, whatever the records are. */
  List<ProblemCode> firstOfAll() {
    if (reasons.contains(StatisticsProblems.NO_SUCH_RECORD)) {
      return List.of(StatisticsProblems.NO_SUCH_RECORD);
    }
    return OF_SOURCES.subList(1, 3).stream().filter(reasons::contains).toList();
  }

  /** What else the sources leave open. */
  List<ProblemCode> others() {
    List<ProblemCode> out = new ArrayList<>();
    OF_SOURCES.stream().filter(reasons::contains).forEach(out::add);
    if (periods.size() > 1) {
      out.add(StatisticsProblems.STATES_OF_DIFFERENT_PERIODS);
    }
    if (isOfSeveral && mayCorrectOthers) {
      out.add(StatisticsProblems.CORRECTED_ACROSS_SOURCES);
    }
    return out;
  }

  void write(StateWriter out) {
    out.flag(isOfSources);
    out.flag(isOfSeveral);
    out.flag(mayCorrectOthers);
    out.number(reasons.size());
    OF_SOURCES.stream().filter(reasons::contains).forEach(code -> out.text(code.id()));
    out.number(periods.size());
    periods.forEach(p -> out.text(p.toString()));
  }

  /** Reads what was written into this empty one. */
  void read(StateReader in) throws DamagedStateException {
    isOfSources = in.flag();
    isOfSeveral = in.flag();
    mayCorrectOthers = in.flag();
    for (int left = in.size(); left > 0; left--) {
      String id = in.text();
      reasons.add(
          OF_SOURCES.stream()
              .filter(code -> code.id().equals(id))
              .findFirst()
              .orElseThrow(DamagedStateException::new));
    }
    for (int left = in.size(); left > 0; left--) {
      ReportingPeriod period = ReportingPeriod.tryParse(in.text()).value();
      if (period == null) {
        throw new DamagedStateException();
      }
      periods.add(period);
    }
  }
}
