package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a {@link ReferringRule}: the first read finds the few that should not be named. */
final class ReferringQuestion implements Question {

  private static final int MOST_KEPT = 50_000;

  private final ReferringRule rule;
  private final Set<String> named = new HashSet<>();

  /** Ids of records that may be such: of a correction in place, or one not read whole. */
  private final Set<String> maybe = new HashSet<>();

  private boolean isAnyUnknown;
  private boolean isTooMany;

  ReferringQuestion(ReferringRule rule) {
    this.rule = rule;
  }

  @Override
  public ReferringRule rule() {
    return rule;
  }

  @Override
  public List<RecordType<?, ?>> types() {
    return rule.type().equals(rule.target())
        ? List.of(rule.type())
        : List.of(rule.type(), rule.target());
  }

  @Override
  public void first(RecordType<?, ?> type, FieldValues values) {
    if (!type.equals(rule.target())) {
      return;
    }
    Truth such = rule.isSuch(values);
    boolean isInPlace =
        values.isUnread(type.operation) || values.value(type.operation) == Operation.UPDATE;
    if (such == Truth.FALSE && !isInPlace) {
      return;
    }
    CharSequence id = values.characters(type.id);
    if (id == null) {
      isAnyUnknown = true;
    } else if (named.size() + maybe.size() >= MOST_KEPT) {
      isTooMany = true;
    } else {
      (such == Truth.TRUE && !isInPlace ? named : maybe).add(id.toString());
    }
  }

  @Override
  public boolean isSettled(Survey survey) {
    return named.isEmpty() && maybe.isEmpty() && !isAnyUnknown && !isTooMany;
  }

  @Override
  public void again(RecordView<?> record, Doubts doubts, CheckFindings found) {
    if (named.isEmpty() && maybe.isEmpty()) {
      return; // nearly always
    }
    if (!record.type().equals(rule.type())) {
      return; // one of those that are named, which has no such field
    }
    FieldValues values = record.values();
    Object id = values.value(rule.at());
    if (id == null || rule.isAsked(values) != Truth.TRUE) {
      return;
    }
    Truth answer = isNamed(id.toString(), doubts);
    if (answer == Truth.FALSE || !doubts.isInEffect(record.type(), values)) {
      return;
    }
    Problem doubt =
        answer == Truth.UNKNOWN
            ? Doubts.contested(id.toString())
            : doubts.about(record.type(), values, record.id());
    if (doubt != null) {
      found.skip(rule.code().id(), doubt);
      return;
    }
    found.add(
        rule.type(),
        rule.code(),
        () ->
            Told.by(rule, values, Map.of("found", id.toString()))
                .at(record.places().of(rule.at()))
                .inRecord(record.id()));
  }

  /** Whether the record that stands for an id is such. */
  private Truth isNamed(String id, Doubts doubts) {
    String current = doubts.currentId(rule.target(), id);
    if (current == null) {
      return Truth.UNKNOWN;
    }
    return maybe.contains(current) ? Truth.UNKNOWN : Truth.of(named.contains(current));
  }

  @Override
  public void unread(UnreadRecord record, Problem root, Doubts doubts, CheckFindings found) {
    FieldValues known = record.known();
    boolean isReferring = record.types().isEmpty() || record.types().contains(rule.type());
    if (named.isEmpty() || !isReferring) {
      return;
    }
    if (known == null || record.type() == null) {
      found.skip(rule.code().id(), root);
      return;
    }
    @Nullable Object id = known.value(rule.at());
    boolean mayName =
        id == null ? known.isUnread(rule.at()) : isNamed(id.toString(), doubts) != Truth.FALSE;
    if (mayName && rule.isAsked(known) != Truth.FALSE && doubts.isInEffect(record)) {
      found.skip(rule.code().id(), root);
    }
  }

  @Override
  public void finish(CheckFindings found) {
    if (isTooMany) {
      found.fail(rule, Told.TOO_MANY);
    }
  }
}
