package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules in the first read of a source, where what it says of itself comes before all else;
 * else nobody is asked, and has to be in the second.
 */
final class EarlyPass implements RecordVisitor {

  private final Rulebook rulebook;
  private final @Nullable LocalDate day;
  private final int kept;
  private @Nullable Outcome<Manifest> said;
  private @Nullable RulePass pass;
  private boolean isLate;

  EarlyPass(Rulebook rulebook, @Nullable LocalDate day, int kept) {
    this.rulebook = rulebook;
    this.day = day;
    this.kept = kept;
  }

  /** The pass, or null if it could not be made before there was something to ask. */
  @Nullable RulePass passOf(Survey survey) {
    return !isLate && Objects.equals(survey.manifest(), said) ? pass : null;
  }

  @Override
  public void manifest(Outcome<Manifest> says) {
    Manifest manifest = says.value();
    if (!isLate && said == null && manifest != null) {
      said = says;
      CheckFindings found = new CheckFindings(rulebook, kept);
      pass = new RulePass(rulebook, CheckContext.of(day, manifest), null, found);
    }
  }

  @Override
  public void record(RecordView<?> record) {
    RulePass asked = pass;
    if (asked == null) {
      isLate = true;
    } else {
      asked.record(record);
    }
  }

  @Override
  public void unread(UnreadRecord unread) {
    RulePass asked = pass;
    if (asked == null) {
      isLate = true;
    } else {
      asked.unread(unread);
    }
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    RulePass asked = pass;
    if (asked == null) {
      isLate = true;
    } else {
      asked.unknown(unknown);
    }
  }

  @Override
  public void problem(Problem problem) {
    RulePass asked = pass;
    if (asked == null) {
      isLate = true;
    } else {
      asked.problem(problem);
    }
  }
}
