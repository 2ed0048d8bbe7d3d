package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why one record is not in a figure (为何未计入): the conditions it does not meet, the record that takes
 * its place, what of it could not be read; or that it counts.
 *
 * <p>Law: a record of the figure's type that is in effect meets all conditions but those that are
 * named, so that without these it would count.
 */
public final class WhyNot extends FigureWatch {

  private static final int MOST_NEAR = 10;

  private final String recordId;
  private final List<RecordStanding> found = new ArrayList<>();
  private final Set<String> near = new LinkedHashSet<>();

  /** By the name of a type, what the corrections are that name a record of the id. */
  private final Map<String, List<String>> corrections = new HashMap<>();

  /** The records of the id, where different values are counted: what they have. */
  private final List<RecordView<?>> asked = new ArrayList<>();

  private List<Measure.Distinct> different = List.of();

  /** Which record was the first to have a value that a record of the id has. */
  private final Map<Object, String> first = new HashMap<>();

  private WhyNot(String recordId) {
    this.recordId = recordId;
  }

  /**
   * Asks about a record.
   *
   * @param recordId its id
   * @return to be filled by one explanation
   */
  public static WhyNot of(String recordId) {
    return new WhyNot(recordId);
  }

  /**
   * Returns how each record of the id stands to the figure.
   *
   * @return the records in the order of the source; several where the id is used twice, or by
   *     several types
   */
  public List<RecordStanding> found() {
    return List.copyOf(found);
  }

  /**
   * Returns the ids that may be meant where there is no record of the id.
   *
   * @return the first few ids one slip away, or the same but for what stands before
   */
  public List<String> near() {
    return List.copyOf(near);
  }

  @Override
  public RecordVisitor firstRead() {
    return new RecordVisitor() {
      @Override
      public void record(RecordView<?> record) {
        String id = record.id();
        if (id.equals(recordId)) {
          asked.add(record.keep());
        } else {
          mayBeMeant(id);
        }
        CharSequence supersedes = record.values().characters(record.type().supersedes);
        if (supersedes != null && supersedes.toString().equals(recordId)) {
          corrections.computeIfAbsent(record.type().name(), k -> new ArrayList<>()).add(id);
        }
      }

      @Override
      public void unread(UnreadRecord unread) {
        String id = unread.id();
        if (id != null && !id.equals(recordId)) {
          mayBeMeant(id);
        }
        RecordType<?, ?> type = unread.type();
        FieldValues known = unread.known();
        if (type != null && known != null && recordId.equals(known.value(type.supersedes))) {
          corrections
              .computeIfAbsent(type.name(), k -> new ArrayList<>())
              .add(id == null ? unread.place().toString() : id);
        }
      }

      @Override
      public void unknown(UnknownRecord unknown) {
        if (recordId.equals(unknown.id())) {
          found.add(
              new RecordStanding(
                  Wording.same(unknown.typeName()),
                  recordId,
                  unknown.place(),
                  RecordStanding.Status.OTHER_TYPE,
                  null,
                  List.of(),
                  List.of(),
                  null));
        }
      }
    };
  }

  private void mayBeMeant(String id) {
    if (near.size() < MOST_NEAR && (Spelling.isNear(recordId, id) || id.endsWith("-" + recordId))) {
      near.add(id);
    }
  }

  @Override
  void begin(Measure measure) {
    super.begin(measure);
    different = measure instanceof Measure.Distinct d ? List.of(d) : List.of();
  }

  @Override
  void notInEffect(RecordView<?> record, Survey survey) {
    if (record.id().equals(recordId)) {
      add(record.type(), record.places().ofRecord(), RecordStanding.Status.NOT_IN_EFFECT, null);
    }
  }

  @Override
  void notInEffect(UnreadRecord unread, Survey survey) {
    RecordType<?, ?> type = unread.type();
    if (recordId.equals(unread.id()) && type != null) {
      add(type, unread.place(), RecordStanding.Status.NOT_IN_EFFECT, null);
    }
  }

  private void add(
      RecordType<?, ?> type, Place place, RecordStanding.Status status, @Nullable String part) {
    found.add(
        new RecordStanding(
            new Wording(type.label(), type.name()),
            recordId,
            place,
            status,
            part,
            List.of(),
            corrections.getOrDefault(type.name(), List.of()),
            null));
  }

  @Override
  void whole(RecordView<?> record, Candidate candidate, Survey survey, @Nullable String part) {
    if (!candidate.name().equals(recordId)) {
      noteSame(candidate, part);
      return;
    }
    RecordType<?, ?> type = record.type();
    boolean isOpen =
        survey.isContested(type, record.values()) || survey.mayBeTakenBack(type, recordId);
    found.add(standing(new Wording(type.label(), type.name()), candidate, isOpen, part));
    noteSame(candidate, part);
  }

  @Override
  void broken(UnreadRecord unread, Candidate candidate, Survey survey, @Nullable String part) {
    if (recordId.equals(unread.id())) {
      RecordType<?, ?> type = unread.types().get(0);
      found.add(
          standing(
              new Wording(type.label(), type.name()), candidate, survey.isContested(unread), part));
    }
  }

  private RecordStanding standing(
      Wording type, Candidate candidate, boolean isOpen, @Nullable String part) {
    List<RecordStanding.Side> all = new ArrayList<>();
    Set<Truth> counts = EnumSet.noneOf(Truth.class);
    for (MeasureSide side : sides()) {
      List<RecordStanding.Side> ofSide = ofSide(side, candidate);
      ofSide.stream().map(RecordStanding.Side::truth).reduce(Truth::or).ifPresent(counts::add);
      all.addAll(ofSide);
    }
    return new RecordStanding(
        type,
        recordId,
        candidate.place(),
        status(counts, isOpen, part),
        part,
        all,
        corrections.getOrDefault(candidate.type(), List.of()),
        part == null ? null : sameAs(candidate));
  }

  /** How it stands to the populations of a side: to that which holds it, or else to each. */
  private static List<RecordStanding.Side> ofSide(MeasureSide side, Candidate candidate) {
    List<RecordStanding.Side> out = new ArrayList<>();
    RecordType<?, ?> type = candidate.recordType();
    for (Population<?> p : side.populations()) {
      if (type != null && p.type() != type) {
        continue;
      }
      Truth isIn = candidate.isIn(p);
      boolean isHeld = isIn == Truth.TRUE;
      RecordStanding.Side found =
          new RecordStanding.Side(
              side.name(), p.words(), isIn, isHeld ? List.of() : candidate.unmet(p));
      if (isHeld) {
        return List.of(found);
      }
      out.add(found);
    }
    return out;
  }

  private static RecordStanding.Status status(
      Set<Truth> ofSides, boolean isOpen, @Nullable String part) {
    if (ofSides.isEmpty()) {
      return RecordStanding.Status.OTHER_TYPE;
    }
    if (ofSides.equals(EnumSet.of(Truth.FALSE))) {
      return RecordStanding.Status.NOT_COUNTED;
    }
    if (ofSides.contains(Truth.UNKNOWN) || isOpen || "?".equals(part)) {
      return RecordStanding.Status.MAY_COUNT;
    }
    if (part == null) {
      return RecordStanding.Status.ADDS_NOTHING;
    }
    return ofSides.contains(Truth.FALSE)
        ? RecordStanding.Status.PARTLY_COUNTED
        : RecordStanding.Status.COUNTED;
  }

  /** Notes who was the first to have a value that a record of the id has too. */
  private void noteSame(Candidate candidate, @Nullable String part) {
    for (Measure.Distinct d : part == null ? List.<Measure.Distinct>of() : different) {
      Object value = candidate.values().value(d.field());
      boolean isAsked =
          value != null
              && asked.stream()
                  .anyMatch(a -> a.type() == d.population().type() && isSame(a, d, value));
      if (value != null && isAsked) {
        first.putIfAbsent(value, candidate.name());
      }
    }
  }

  private static boolean isSame(RecordView<?> record, Measure.Distinct d, Object value) {
    return value.equals(record.values().value(d.field()));
  }

  private @Nullable String sameAs(Candidate candidate) {
    for (Measure.Distinct d : different) {
      Object value = candidate.values().value(d.field());
      if (value != null && first.containsKey(value)) {
        return first.get(value);
      }
    }
    return null;
  }
}
