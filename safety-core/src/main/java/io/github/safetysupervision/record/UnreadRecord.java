package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A record, or several, not read whole (未能读取的记录), kept with all that is known. What a figure may
 * lose by it is undecided.
 *
 * <p>Law: of the records it stands for, one that a filter surely accepts ({@link #passes} is true)
 * counts; one that it may accept leaves what it may be in undecided.
 *
 * @param loss how much is lost
 * @param types the types it may be of: one if a value or a name is lost, at least one if the type
 *     is misspelt; none if it may be of any
 * @param id its id, or null if that could not be read
 * @param place where it stands
 * @param problems what is wrong with it, at least one error
 * @param raw its text as it came
 * @param known the values that could be read, or null if none can be trusted; where a name is lost,
 *     those that it may hide are unread, absent or not
 */
public record UnreadRecord(
    Loss loss,
    List<RecordType<?, ?>> types,
    @Nullable String id,
    Place place,
    List<Problem> problems,
    String raw,
    @Nullable FieldValues known) {

  /**
   * Copies the lists and checks that they fit the loss.
   *
   * @param loss how much is lost
   * @param types the types it may be of
   * @param id its id, or null if that could not be read
   * @param place where it stands
   * @param problems what is wrong with it
   * @param raw its text as it came
   * @param known the values that could be read, or null if none can be trusted
   * @throws IllegalArgumentException if the frame is lost and yet an id or values are known, or the
   *     types are not as many as the loss says
   */
  public UnreadRecord {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(raw, "raw");
    problems = List.copyOf(problems);
    types = List.copyOf(types);
    boolean isFrame = loss == Loss.FRAME;
    boolean fits = loss == Loss.TYPE ? !types.isEmpty() : isFrame || types.size() == 1;
    if (!fits || (isFrame && (id != null || known != null))) {
      throw new IllegalArgumentException(loss + " of " + types + " " + id);
    }
  }

  /**
   * Returns what stands for any number of records.
   *
   * @param types the types they may be of; none if they may be of any
   * @param place where it stands
   * @param problems what is wrong with it
   * @param raw its text as it came
   * @return the records
   */
  public static UnreadRecord ofFrame(
      List<? extends RecordType<?, ?>> types, Place place, List<Problem> problems, String raw) {
    return new UnreadRecord(Loss.FRAME, List.copyOf(types), null, place, problems, raw, null);
  }

  /**
   * Returns its type.
   *
   * @return the type, or null if it is not certain
   */
  public @Nullable RecordType<?, ?> type() {
    return isOneRecord() ? types.get(0) : null;
  }

  /**
   * Whether it is exactly one record of a known type.
   *
   * @return true if only values or names are lost
   */
  public boolean isOneRecord() {
    return loss == Loss.VALUE || loss == Loss.NAME;
  }

  private boolean mayBe(RecordType<?, ?> asked) {
    return types.isEmpty() || types.contains(asked);
  }

  /**
   * Whether a filter on a type accepts it.
   *
   * @param <T> the type asked about
   * @param asked the type asked about
   * @param filter the filter
   * @return false if what is known of it rules that out; true if it is one record of the type and
   *     nothing that is lost matters
   */
  public <T extends SafetyRecord> Truth passes(RecordType<T, ?> asked, Filter<T> filter) {
    if (!mayBe(asked)) {
      return Truth.FALSE;
    }
    FieldValues values = known;
    Truth out = values == null ? Truth.UNKNOWN : filter.evaluate(values);
    return isOneRecord() ? out : out.and(Truth.UNKNOWN);
  }

  /**
   * Returns it with its known values seen in another way, such as with references looked up.
   *
   * @param seen makes the other values of those that are known
   * @return the same record, if no values are known
   */
  public UnreadRecord withKnown(UnaryOperator<FieldValues> seen) {
    FieldValues values = known;
    return values == null
        ? this
        : new UnreadRecord(loss, types, id, place, problems, raw, seen.apply(values));
  }
}
