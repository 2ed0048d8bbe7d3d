package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.UnmetCondition;
import java.util.Objects;

/**
 * A record that one condition keeps out of a figure (差一个条件的记录).
 *
 * @param type the name of the record's type
 * @param recordId its id
 * @param place where it stands in the source
 * @param side of what it is kept out, such as the numerator; nothing where the figure has one side
 * @param condition the condition, and what the record says instead
 */
public record NearMiss(
    String type, String recordId, Place place, Wording side, UnmetCondition condition) {

  /**
   * Checks that all is there.
   *
   * @param type the name of the record's type
   * @param recordId its id
   * @param place where it stands in the source
   * @param side of what it is kept out
   * @param condition the condition
   */
  public NearMiss {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(condition, "condition");
  }
}
