package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.SourceIntegrity;
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

  /** Its type, or null if it is not certain. */
  @Nullable RecordType<?, ?> recordType();

  /** The name of its type, or nothing if it is not certain. */
  default String type() {
    RecordType<?, ?> type = recordType();
    return type == null ? "" : type.name();
  }

  /** Its id, or where it stands. */
  String name();

  Place place();

  /** Whether it was read whole; then only its words can leave it open what holds it. */
  boolean isRead();

  /** Whether it names a record of which it cannot be told which it is. */
  default boolean isReferenceUntold() {
    return false;
  }

  /** A record that was read whole. */
  record Whole(RecordType<?, ?> recordType, String name, Place place, CurrentReferences asked)
      implements Candidate {

    static <T extends SafetyRecord> Candidate of(
        RecordType<T, ?> type, T value, Place place, SourceIntegrity integrity) {
      return new Whole(
          type, value.getId(), place, new CurrentReferences(Cells.of(value), integrity, true));
    }

    @Override
    public Cells cells() {
      return CurrentReferences.counted(asked);
    }

    @Override
    public Truth isIn(Population<?> population) {
      return population.type() == recordType ? population.filter().evaluate(asked) : Truth.FALSE;
    }

    @Override
    public boolean isRead() {
      return true;
    }

    @Override
    public boolean isReferenceUntold() {
      return recordType.fields().stream().anyMatch(asked::isUnread);
    }
  }

  /**
   * A record, or several, not read whole.
   *
   * @param unread the record, its known cells as conditions see them
   * @param isSure whether it counts wherever a population holds it
   * @param isRuledOut whether no record of a type can be in it
   */
  record Broken(UnreadRecord unread, boolean isSure, Predicate<RecordType<?, ?>> isRuledOut)
      implements Candidate {

    static Broken of(UnreadRecord unread, SourceIntegrity integrity) {
      return new Broken(
          unread.withKnown(cells -> new CurrentReferences(cells, integrity, true)),
          !integrity.isContested(unread),
          t -> !unread.isOneRecord() && integrity.isAllRead(t));
    }

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
      return known == null ? NOTHING_KNOWN : CurrentReferences.counted(known);
    }

    @Override
    public @Nullable RecordType<?, ?> recordType() {
      return unread.type();
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
