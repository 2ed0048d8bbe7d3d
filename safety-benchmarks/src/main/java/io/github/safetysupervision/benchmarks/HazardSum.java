package io.github.safetysupervision.benchmarks;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a few fields of every hazard, so that none is read for nothing, and so that two readers
 * that saw the same have the same sum.
 */
final class HazardSum implements RecordVisitor {

  /** What is looked at. */
  enum Look {
    /** The objects. */
    OBJECTS,
    /** The objects, and what is wrong with each. */
    OBJECTS_AND_PROBLEMS,
    /** The fields where they lie, and what is wrong with each record; no object is made. */
    FIELDS_AND_PROBLEMS
  }

  private final Look look;
  private long records;
  private long sum;
  private long problems;

  HazardSum(Look look) {
    this.look = look;
  }

  @Override
  public void record(RecordView<?> record) {
    if (look != Look.OBJECTS) {
      problems += record.problems().size();
    }
    if (look == Look.FIELDS_AND_PROBLEMS) {
      add(record.values());
    } else if (record.object() instanceof Hazard h) {
      add(h.getId(), h.getFoundOn(), h.getDeadline(), h.getClosedOn(), h.getDescription());
    }
  }

  @Override
  public void unread(UnreadRecord unread) {
    problems++;
  }

  @Override
  public void unknown(UnknownRecord unknown) {
    problems++;
  }

  @Override
  public void problem(Problem problem) {
    problems++;
  }

  private void add(FieldValues values) {
    records++;
    sum += length(values, HAZARD.id) + values.code(HAZARD.foundOn);
    sum += day(values, HAZARD.deadline) + day(values, HAZARD.closedOn);
    sum += length(values, HAZARD.description);
  }

  private static long day(FieldValues values, Field<?, ?> field) {
    long code = values.code(field);
    return code == FieldType.ABSENT ? 1 : code;
  }

  private static int length(FieldValues values, Field<?, ?> field) {
    CharSequence text = values.characters(field);
    return text == null ? 1 : text.length();
  }

  void add(PlainHazard h) {
    add(h.id(), h.foundOn(), h.deadline(), h.closedOn(), h.description());
  }

  private void add(
      String id,
      LocalDate found,
      @Nullable LocalDate deadline,
      @Nullable LocalDate closed,
      @Nullable String description) {
    records++;
    sum += id.length() + found.toEpochDay();
    sum += deadline == null ? 1 : deadline.toEpochDay();
    sum += closed == null ? 1 : closed.toEpochDay();
    sum += description == null ? 1 : description.length();
  }

  long records() {
    return records;
  }

  long problems() {
    return problems;
  }

  /** The sum; fails if anything was wrong, for then the readers did different work. */
  long sum() {
    if (problems > 0) {
      throw new IllegalStateException(problems + " problems in a generated ledger");
    }
    return sum;
  }
}
