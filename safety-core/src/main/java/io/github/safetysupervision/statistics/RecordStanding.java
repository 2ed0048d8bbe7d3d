package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.UnmetCondition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one record stands to a figure (记录与数字的关系): counted, or what keeps it out.
 *
 * @param type what its type is called
 * @param recordId its id
 * @param place where it stands in the source
 * @param status whether it counts
 * @param part what it adds, as an explanation shows it; null if nothing for sure
 * @param sides how it stands to each side of the figure; none where its type or a correction says
 *     all
 * @param correctedBy the records that take its place or take it back, as they name it
 * @param sameAs a record before it that adds the same value, where each counts once; or null
 */
public record RecordStanding(
    Wording type,
    String recordId,
    Place place,
    Status status,
    @Nullable String part,
    List<Side> sides,
    List<String> correctedBy,
    @Nullable String sameAs) {

  /** Whether a record counts (计入情况). */
  public enum Status {
    /** It counts. */
    COUNTED,
    /** It counts on one side of a rate, and not on the other. */
    PARTLY_COUNTED,
    /** It may count: something could not be read or told. */
    MAY_COUNT,
    /** It belongs there, and its value is missing or adds nothing. */
    ADDS_NOTHING,
    /** A condition keeps it out. */
    NOT_COUNTED,
    /** Another record takes its place, or it only takes another back. */
    NOT_IN_EFFECT,
    /** The figure counts other types of records. */
    OTHER_TYPE
  }

  /**
   * How a record stands to one side of a figure.
   *
   * @param name which side, such as the numerator; nothing where there is only one
   * @param population what counts there, in words
   * @param truth whether it counts
   * @param unmet what keeps it out, or may
   */
  public record Side(Wording name, Wording population, Truth truth, List<UnmetCondition> unmet) {

    /**
     * Copies the conditions.
     *
     * @param name which side
     * @param population what counts there
     * @param truth whether it counts
     * @param unmet what keeps it out, or may
     */
    public Side {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(population, "population");
      Objects.requireNonNull(truth, "truth");
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * Copies the lists.
   *
   * @param type what its type is called
   * @param recordId its id
   * @param place where it stands in the source
   * @param status whether it counts
   * @param part what it adds
   * @param sides how it stands to each side
   * @param correctedBy the records that take its place
   * @param sameAs a record before it that adds the same value
   */
  public RecordStanding {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(status, "status");
    sides = List.copyOf(sides);
    correctedBy = List.copyOf(correctedBy);
  }
}
