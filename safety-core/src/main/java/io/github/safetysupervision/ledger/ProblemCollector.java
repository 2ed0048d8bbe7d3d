package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;

/**
 * Counts every problem that a scan shows (问题计数), for whoever reads a source for its problems, alone
 * or beside other questions. It changes the tally it was given, so a scan of one thread is all it
 * is for.
 */
public class ProblemCollector implements RecordVisitor {

  private final ProblemTally problems;

  /**
   * Starts to count.
   *
   * @param problems where they are counted
   */
  public ProblemCollector(ProblemTally problems) {
    this.problems = problems;
  }

  @Override
  public void record(RecordView<?> record) {
    List<Problem> some = record.problems();
    if (!some.isEmpty()) {
      some.forEach(problems::add);
    }
  }

  @Override
  public void unread(UnreadRecord unread) {
    unread.problems().forEach(problems::add);
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    problems.add(
        LedgerProblems.UNKNOWN_TYPE
            .with("found", unknown.typeName())
            .at(unknown.place())
            .inRecord(unknown.id()));
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }
}
