package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Cells;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One record as measures see it, read whole or not: its cells, and whether a population holds it.
 */
interface Candidate {

  /** Whether a population holds it, as far as that is known. */
  Truth isIn(Population<?> population);

  /** Its cells; what is not known is unread. */
  Cells cells();

  /** The name of its type. */
  String type();

  /** Its id, or where it stands. */
  String name();

  Place place();

  /** Whether it was read whole; then only its words can leave it open what holds it. */
  boolean isRead();

  /** A record that was read whole. */
  record Whole<T extends SafetyRecord>(
      RecordType<T, ?> recordType, T value, Place place, Cells cells) implements Candidate {

    Whole(RecordType<T, ?> recordType, T value, Place place) {
      this(recordType, value, place, Cells.of(value));
    }

    @Override
    public Truth isIn(Population<?> population) {
      return Tallying.holds(population, recordType, value);
    }

    @Override
    public String type() {
      return recordType.name();
    }

    @Override
    public String name() {
      return value.getId();
    }

    @Override
    public boolean isRead() {
      return true;
    }
  }

  /**
   * A record, or several, not read whole.
   *
   * @param unread the record
   * @param isSure whether it counts wherever a population holds it
   * @param isRuledOut whether no record of a type can be in it
   */
  record Broken(UnreadRecord unread, boolean isSure, Predicate<RecordType<?, ?>> isRuledOut)
      implements Candidate {

    private static final Cells NOTHING_KNOWN =
        new Cells() {
          @Override
          public boolean isUnread(Field<?, ?> field) {
            return true;
          }

          @Override
          public @Nullable Object value(Field<?, ?> field) {
            return null;
          }
        };

    @Override
    public Truth isIn(Population<?> population) {
      return holds(population);
    }

    private <T extends SafetyRecord> Truth holds(Population<T> population) {
      if (isRuledOut.test(population.type())) {
        return Truth.FALSE;
      }
      Truth out = unread.passes(population.type(), population.filter());
      return isSure ? out : out.and(Truth.UNKNOWN);
    }

    @Override
    public Cells cells() {
      Cells known = unread.known();
      return known == null ? NOTHING_KNOWN : known;
    }

    @Override
    public String type() {
      RecordType<?, ?> type = unread.type();
      return type == null ? "" : type.name();
    }

    @Override
    public String name() {
      String id = unread.id();
      return id == null ? unread.place().toString() : id;
    }

    @Override
    public Place place() {
      return unread.place();
    }

    @Override
    public boolean isRead() {
      return false;
    }
  }
}
