package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;

/** Is told of everything in a source, in order. */
public interface RecordVisitor {

  /** Wants to know nothing, where somebody has to be told. */
  RecordVisitor NOBODY =
      new RecordVisitor() {
        @Override
        public boolean wantsProblems() {
          return false;
        }
      };

  /**
   * Whether records should be judged by their relations on the way; a visitor that only counts says
   * no and is faster.
   *
   * @return true to be told the problems of each record
   */
  default boolean wantsProblems() {
    return true;
  }

  /**
   * A record that could be read.
   *
   * @param <T> the type of the record
   * @param type its description
   * @param record the record
   * @param place where it stands
   * @param problems what is wrong or remarkable in it; empty where problems are not wanted
   */
  default <T extends SafetyRecord> void record(
      RecordType<T, ?> type, T record, Place place, List<Problem> problems) {}

  /**
   * A record of which a part could not be read; it carries its problems.
   *
   * @param unread the record
   */
  default void unread(UnreadRecord unread) {}

  /**
   * A record of an unknown type.
   *
   * @param unknown the record
   */
  default void unknown(UnknownRecord unknown) {}

  /**
   * Something wrong with the source and not with one record; what is wrong with a record comes with
   * the record. A fatal one means that more records may follow which could not be read.
   *
   * @param problem the problem
   */
  default void problem(Problem problem) {}
}
