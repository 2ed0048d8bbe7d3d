package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
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

  /** Those that may or may not stand, be among them or be of the kind. */
  private final UndecidedRecords doubtful;

  /** How many of these may be of the kind. */
  private long maybeSuch;

  private boolean isSettled;
  private @Nullable String first;
  private Place place = Place.UNKNOWN;

  SweepingQuestion(SweepingRule rule) {
    this.rule = rule;
    this.doubtful = new UndecidedRecords(rule);
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
  public void first(RecordType<?, ?> type, FieldValues values, boolean isWhole) {
    if (isCountered) {
      return;
    }
    Truth among = rule.isAmong(values);
    if (among != Truth.FALSE) {
      maybe++;
      isCountered = isWhole && among == Truth.TRUE && rule.isSuch(values) == Truth.FALSE;
    }
  }

  /** One that is not of the kind settles it, unless it may have been corrected. */
  @Override
  public boolean settle(Survey survey) {
    isSettled = isCountered && !survey.mayHaveReplaced(rule.type().name());
    boolean areFew = maybe < rule.least() && !survey.mayMissSome(rule.type());
    return isSettled || (!isCountered && (areFew || maybe == 0));
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
      if (number++ == 0) {
        first = record.id();
        place = record.places().of(rule.at());
      }
    } else if (reason == null && among == Truth.TRUE && such == Truth.FALSE) {
      isSettled = true;
    } else {
      doubt(such, reason == null ? StandingDoubts.uncertain(record) : reason);
    }
  }

  /** Notes one that may or may not stand, or be of the kind. */
  private void doubt(Truth such, Problem reason) {
    maybeSuch += such == Truth.FALSE ? 0 : 1;
    doubtful.add(reason, 1);
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
      maybeSuch += rule.least(); // maybe any number
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
    if (isSettled || number + maybeSuch < rule.least()) {
      return;
    }
    if (!doubtful.isEmpty()) {
      doubtful.tell(found);
      return;
    }
    Object[] arguments =
        rule.code().argumentNames().isEmpty() ? new Object[0] : new Object[] {"found", number};
    found.add(
        rule.type(),
        rule.code().with(arguments).at(place).inRecord(first).ofField(rule.at().label()));
  }
}
