package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row (读取结果): a record, or what could be read of one.
 *
 * @param <T> the type of the records
 * @param record the record, or null if the row could not be read whole
 * @param unread what could be read of it, or null if that is all
 * @param problems what is wrong with or remarkable about it, with its place and the id of the
 *     record
 */
public record ReadRow<T extends SafetyRecord>(
    @Nullable T record, @Nullable UnreadRecord unread, List<Problem> problems) {

  /**
   * Copies the problems and checks that it is one or the other.
   *
   * @param record the record, or null if the row could not be read whole
   * @param unread what could be read of it, or null if that is all
   * @param problems what is wrong with or remarkable about it
   * @throws IllegalArgumentException if it is both or neither
   */
  public ReadRow {
    problems = List.copyOf(problems);
    if ((record == null) == (unread == null)) {
      throw new IllegalArgumentException("either a record or what could be read of one");
    }
  }
}
