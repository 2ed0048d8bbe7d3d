package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a {@link ReferringRule}: the first read finds the few that should not be named. */
final class ReferringQuestion implements Question {

  private static final int MOST_KEPT = 50_000;

  private final ReferringRule rule;
  private final Set<String> named = new HashSet<>();

  /** Ids of records that may be such: of a correction in place, or one not read whole. */
  private final Set<String> maybe = new HashSet<>();

  /** Whether some record names another at all, so that one that was lost may matter. */
  private boolean isAnyAsked;

  /** What may name one, and what may be one that should not be named, of an id nobody knows. */
  private final UndecidedRecords lostNaming;

  private final UndecidedRecords lostNamed;

  private boolean isTooMany;

  ReferringQuestion(ReferringRule rule) {
    this.rule = rule;
    this.lostNaming = new UndecidedRecords(rule);
    this.lostNamed = new UndecidedRecords(rule);
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
  public void first(RecordType<?, ?> type, FieldValues values, boolean isWhole) {
    if (type.equals(rule.type()) && !isAnyAsked) {
      isAnyAsked = rule.isAsked(values) != Truth.FALSE;
    }
    if (!type.equals(rule.target())) {
      return;
    }
    Truth such = rule.isSuch(values);
    boolean isInPlace = StandingDoubts.mayBeInPlace(type, values);
    if (such == Truth.FALSE && !isInPlace) {
      return;
    }
    CharSequence id = values.characters(type.id);
    if (named.size() + maybe.size() >= MOST_KEPT) {
      isTooMany = true;
    } else if (id != null) { // else left out when it comes again
      (such == Truth.TRUE && !isInPlace ? named : maybe).add(id.toString());
    }
  }

  @Override
  public boolean settle(Survey survey) {
    return !isAnyNamed() && !isTooMany;
  }

  @Override
  public void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found) {
    if (!isAnyNamed() || !record.type().equals(rule.type())) {
      return; // nearly always
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
            ? StandingDoubts.contested(id.toString())
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
  private Truth isNamed(String id, StandingDoubts doubts) {
    String current = doubts.currentId(rule.target(), id);
    if (current == null) {
      return Truth.UNKNOWN;
    }
    return maybe.contains(current) ? Truth.UNKNOWN : Truth.of(named.contains(current));
  }

  @Override
  public void unread(
      UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found) {
    boolean isOfAny = record.types().isEmpty();
    boolean isNaming = isOfAny || record.types().contains(rule.type());
    boolean isNamed = isOfAny || record.types().contains(rule.target());
    boolean isLeftOut = false;
    if (isNaming && doubts.isInEffect(record) && mayName(record)) {
      isLeftOut = isAnyNamed() && namesOne(record, doubts);
      lostNaming.add(root, 1);
    }
    if (isNamed && mayBeNamed(record)) {
      isLeftOut |= isAnyAsked;
      lostNamed.add(root, 1);
    }
    if (isLeftOut) {
      found.skip(rule.code().id(), root);
    }
  }

  private boolean isAnyNamed() {
    return !named.isEmpty() || !maybe.isEmpty();
  }

  private boolean mayName(UnreadRecord record) {
    FieldValues known = record.known();
    boolean isKnown = known != null && record.type() != null;
    return !isKnown
        || (known != null
            && rule.isAsked(known) != Truth.FALSE
            && (known.value(rule.at()) != null || known.isUnread(rule.at())));
  }

  /** Whether what it names, if anything, may be one that should not be. */
  private boolean namesOne(UnreadRecord record, StandingDoubts doubts) {
    FieldValues known = record.known();
    Object id = known == null || record.type() == null ? null : known.value(rule.at());
    return id == null || isNamed(id.toString(), doubts) != Truth.FALSE;
  }

  /** Whether it may be one that nobody should name, of an id that nobody knows. */
  private boolean mayBeNamed(UnreadRecord record) {
    FieldValues known = record.known();
    boolean isKnown = known != null && record.type() != null;
    return !isKnown || (record.id() == null && known != null && rule.isSuch(known) != Truth.FALSE);
  }

  @Override
  public void finish(CheckFindings found) {
    if (!isAnyNamed() && !isAnyAsked && !lostNaming.isEmpty() && !lostNamed.isEmpty()) {
      lostNaming.tell(found); // one of these may name one of those
    }
    if (isTooMany) {
      found.fail(rule, Told.TOO_MANY);
    }
  }
}
