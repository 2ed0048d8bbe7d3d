package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes it unsure whether a record stands, for rules over several records. */
final class StandingDoubts {

  private final Survey survey;

  StandingDoubts(Survey survey) {
    this.survey = survey;
  }

  /** Whether a record corrects one under the id of that, or may. */
  static boolean mayBeInPlace(RecordType<?, ?> type, FieldValues values) {
    if (values.isUnread(type.operation)) {
      return true;
    }
    Object corrected = values.value(type.supersedes);
    return values.value(type.operation) == Operation.UPDATE
        && (corrected == null || corrected.equals(values.value(type.id)));
  }

  boolean isInEffect(RecordType<?, ?> type, FieldValues values) {
    return survey.isInEffect(type, values);
  }

  boolean isInEffect(UnreadRecord record) {
    return survey.isInEffect(record);
  }

  /** Why nobody knows that a record in effect stands, or null if it does. */
  @Nullable Problem about(RecordType<?, ?> type, FieldValues values, String id) {
    return survey.isContested(type, values) ? contested(id) : about(type, id);
  }

  /** The same of one that was not read whole. */
  @Nullable Problem about(UnreadRecord record, RecordType<?, ?> type) {
    String id = record.id();
    String name = id == null ? record.place().toString() : id;
    return survey.isContested(record) ? contested(name) : about(type, name);
  }

  private @Nullable Problem about(RecordType<?, ?> type, String id) {
    if (survey.mayChange(type.name(), id)) {
      return contested(id);
    }
    return survey.mayBeTakenBack(type, id)
        ? StatisticsProblems.MAY_BE_TAKEN_BACK.with(
            "type",
            new Wording(type.label(), type.name()),
            "records",
            survey.unclearCorrections(type))
        : null;
  }

  /** The id of the record that stands for one that is named, or null if that cannot be told. */
  @Nullable String currentId(RecordType<?, ?> type, String id) {
    return survey.mayChange(type.name(), id) ? null : survey.currentId(type.name(), id);
  }

  /** Why the answer on a record that was read whole is not known: what it came with. */
  static Problem uncertain(RecordView<?> record) {
    List<Problem> own = record.problems();
    return own.isEmpty() ? contested(record.id()) : own.get(0);
  }

  static Problem contested(String id) {
    return StatisticsProblems.HOLDS_CONTESTED.with("count", 1, "records", id);
  }
}
