package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;

/** Counts every problem a scan shows. */
class ProblemCollector implements RecordVisitor {

  private final ProblemTally problems;

  ProblemCollector(ProblemTally problems) {
    this.problems = problems;
  }

  @Override
  public <T extends SafetyRecord> void record(
      RecordType<T, ?> type, T candidate, Place place, List<Problem> wrong) {
    wrong.forEach(problems::add);
  }

  @Override
  public void unread(UnreadRecord unread) {
    unread.problems().forEach(problems::add);
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    problems.add(
        StatisticsProblems.UNKNOWN_TYPE
            .with("found", unknown.typeName())
            .at(unknown.place())
            .inRecord(unknown.id()));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
