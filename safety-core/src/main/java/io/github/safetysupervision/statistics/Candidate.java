package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordKey;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.FilterRound;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnmetCondition;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One record as measures see it, read whole or not: its values, and whether a population holds it.
 */
interface Candidate {

  /** Whether a population holds it, as far as that is known. */
  Truth isIn(Population<?> population);

  /** Its values; what is not known is unread. */
  FieldValues values();

  /** Its values as conditions see them; what is not known is unread. */
  FieldValues asked();

  /** The conditions of a population of its type that keep it out, or may. */
  default List<UnmetCondition> unmet(Population<?> population) {
    return population.filter().unmet(asked());
  }

  /** Whether one condition of a population of its type keeps it out, and no other. */
  default boolean isOneAway(Population<?> population) {
    return population.filter().isOneAway(asked());
  }

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

  /** Of which records it asked, since this was emptied, that the second read may make unclear. */
  List<RecordKey> consulted();

  /** Whether it names a record of which it cannot be told which it is. */
  default boolean isReferenceUntold() {
    return false;
  }

  /** Whether it is open if it counts at all, so that what it is in shows nothing. */
  default boolean mayNotStand() {
    return false;
  }

  /** A record that was read whole. */
  final class Whole implements Candidate {
    private final RecordView<?> record;
    private final FieldValues asked;
    private final FieldValues counted;
    private final List<RecordKey> consulted;
    private final @Nullable Survey survey;
    private final @Nullable FilterRound round;
    private @Nullable String name;
    private @Nullable Place place;

    /**
     * Makes one.
     *
     * @param record the record
     * @param survey knows which records took the place of which
     * @param round what is asked of each record of its type
     */
    Whole(RecordView<?> record, Survey survey, FilterRound round) {
      this.record = record;
      this.survey = survey;
      this.round = round;
      this.consulted = new ArrayList<>(0);
      this.asked = new CurrentReferences(record.values(), survey, true, consulted);
      this.counted = new CurrentReferences(record.values(), survey, false, consulted);
      round.begin(asked);
    }

    private Whole(RecordView<?> record) {
      this.record = record;
      this.survey = null;
      this.round = null;
      this.consulted = List.of();
      this.asked = record.values();
      this.counted = asked;
    }

    /** A record of which nobody knows more than it says. */
    static Candidate asWritten(RecordView<?> record) {
      return new Whole(record);
    }

    @Override
    public Truth isIn(Population<?> population) {
      if (population.type() != record.type()) {
        return Truth.FALSE;
      }
      FilterRound shared = round;
      return shared == null
          ? population.filter().evaluate(asked)
          : shared.evaluate(population.filter());
    }

    @Override
    public FieldValues values() {
      return counted;
    }

    @Override
    public FieldValues asked() {
      return asked;
    }

    @Override
    public RecordType<?, ?> recordType() {
      return record.type();
    }

    @Override
    public String name() {
      String known = name;
      if (known == null) {
        known = record.id();
        name = known;
      }
      return known;
    }

    @Override
    public Place place() {
      Place known = place;
      if (known == null) {
        known = record.places().ofRecord();
        place = known;
      }
      return known;
    }

    @Override
    public boolean isRead() {
      return true;
    }

    @Override
    public List<RecordKey> consulted() {
      return consulted;
    }

    @Override
    public boolean mayNotStand() {
      Survey s = survey;
      return s != null
          && (s.isContested(record.type(), record.values())
              || s.mayBeTakenBack(record.type(), name()));
    }

    @Override
    public boolean isReferenceUntold() {
      return record.type().fields().stream().anyMatch(asked::isUnread);
    }
  }

  /**
   * A record, or several, not read whole.
   *
   * @param unread the record, its known values as conditions see them
   * @param values its values as they are counted
   * @param isSure whether it counts wherever a population holds it
   * @param isRuledOut whether no record of a type can be in it
   * @param consulted what was asked about
   */
  record Broken(
      UnreadRecord unread,
      FieldValues values,
      boolean isSure,
      Predicate<RecordType<?, ?>> isRuledOut,
      List<RecordKey> consulted)
      implements Candidate {

    static Broken of(UnreadRecord unread, Survey survey) {
      FieldValues known = unread.known();
      List<RecordKey> consulted = new ArrayList<>(0);
      return new Broken(
          unread.withKnown(written -> new CurrentReferences(written, survey, true, consulted)),
          known == null ? NOTHING_KNOWN : new CurrentReferences(known, survey, false, consulted),
          !survey.isContested(unread),
          t -> !unread.isOneRecord() && survey.isAllRead(t),
          consulted);
    }

    /** One, or several, of which nobody knows more than they say. */
    static Broken asWritten(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      FieldValues known = unread.known();
      return new Broken(
          unread,
          known == null ? NOTHING_KNOWN : known,
          type != null && known != null && !known.isUnread(type.operation),
          t -> false,
          List.of());
    }

    private static final FieldValues NOTHING_KNOWN =
        new FieldValues() {
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
    public FieldValues asked() {
      FieldValues known = unread.known();
      return known == null ? NOTHING_KNOWN : known;
    }

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
