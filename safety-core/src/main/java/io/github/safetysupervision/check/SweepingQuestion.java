package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks a {@link SweepingRule} in the second read, until one record settles it. */
final class SweepingQuestion implements Question {

  private final SweepingRule rule;
  private long maybe;
  private boolean isCountered;
  private long number;

  /** How many more may be of the kind. */
  private long doubtful;

  private boolean isSettled;
  private @Nullable Problem doubt;

  SweepingQuestion(SweepingRule rule) {
    this.rule = rule;
  }

  @Override
  public SweepingRule rule() {
    return rule;
  }

  @Override
  public List<RecordType<?, ?>> types() {
    return List.of(rule.type());
  }

  @Override
  public void first(RecordType<?, ?> type, FieldValues values) {
    if (isCountered) {
      return;
    }
    Truth among = rule.isAmong(values);
    if (among != Truth.FALSE) {
      maybe++;
      isCountered = among == Truth.TRUE && rule.isSuch(values) == Truth.FALSE;
    }
  }

  /** One that is not of the kind settles it, unless it may have been corrected. */
  @Override
  public boolean isSettled(Survey survey) {
    boolean stands = isCountered && !survey.mayHaveReplaced(rule.type().name());
    return stands || (!isCountered && maybe < rule.least());
  }

  @Override
  public void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found) {
    if (isSettled) {
      return;
    }
    FieldValues values = record.values();
    Truth among = rule.isAmong(values);
    if (among == Truth.FALSE || !doubts.isInEffect(record.type(), values)) {
      return;
    }
    Problem reason = doubts.about(record.type(), values, record.id());
    Truth such = among.and(rule.isSuch(values));
    if (reason == null && such == Truth.TRUE) {
      number++;
    } else if (reason == null && among == Truth.TRUE && such == Truth.FALSE) {
      isSettled = true;
    } else {
      doubt(such, reason == null ? StandingDoubts.uncertain(record) : reason);
    }
  }

  /** Notes one that may or may not stand, or be of the kind. */
  private void doubt(Truth such, Problem reason) {
    doubtful += such == Truth.FALSE ? 0 : 1;
    doubt = doubt == null ? reason : doubt;
  }

  @Override
  public void unread(
      UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found) {
    RecordType<?, ?> type = record.type();
    FieldValues known = record.known();
    if (isSettled || !doubts.isInEffect(record)) {
      return;
    }
    if (type == null || known == null) {
      doubt(Truth.UNKNOWN, root);
      doubtful = rule.least(); // maybe any number
      return;
    }
    Truth among = rule.isAmong(known);
    Truth such = among.and(rule.isSuch(known));
    if (among == Truth.TRUE && such == Truth.FALSE && doubts.about(record, type) == null) {
      isSettled = true;
    } else if (among != Truth.FALSE) {
      doubt(such, root);
    }
  }

  @Override
  public void finish(CheckFindings found) {
    Problem reason = doubt;
    if (isSettled || number + doubtful < rule.least()) {
      return;
    }
    if (reason != null) {
      found.skip(rule.code().id(), reason);
      return;
    }
    Object[] arguments =
        rule.code().argumentNames().isEmpty() ? new Object[0] : new Object[] {"found", number};
    found.add(rule.code().with(arguments).ofField(rule.at().label()));
  }
}
