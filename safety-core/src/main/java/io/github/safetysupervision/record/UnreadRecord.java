package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record with a part that could not be read (未能读取的记录), kept with all that is known of it. A
 * figure whose population may contain it is undecided.
 *
 * @param type its type, or null if that could not be read: then it may be of any type
 * @param id its id, or null if that could not be read
 * @param place where it stands
 * @param problems what is wrong with it, at least one error
 * @param raw its text as it came
 * @param known the cells that could be read, or null if none can be trusted
 */
public record UnreadRecord(
    @Nullable RecordType<?, ?> type,
    @Nullable String id,
    Place place,
    List<Problem> problems,
    String raw,
    @Nullable Cells known) {

  /**
   * Copies the problems.
   *
   * @param type its type, or null if that could not be read
   * @param id its id, or null if that could not be read
   * @param place where it stands
   * @param problems what is wrong with it
   * @param raw its text as it came
   * @param known the cells that could be read, or null if none can be trusted
   */
  public UnreadRecord {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(raw, "raw");
    problems = List.copyOf(problems);
  }

  /**
   * Whether a filter on a type may accept it.
   *
   * @param <T> the type asked about
   * @param asked the type asked about
   * @param filter the filter
   * @return false only if what is known of it rules that out
   */
  public <T extends SafetyRecord> boolean mayPass(RecordType<T, ?> asked, Filter<T> filter) {
    if (type == null) {
      return true;
    }
    if (type != asked) {
      return false;
    }
    return known == null || filter.evaluate(known) != Truth.FALSE;
  }
}
