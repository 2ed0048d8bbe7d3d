package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Place;
import java.util.Objects;

/**
 * What one record adds to a figure (贡献).
 *
 * @param type the name of the record's type
 * @param recordId its id
 * @param place where it stands in the source
 * @param part what it adds: 1, a number, the values counted once, or part/whole of a rate
 */
public record Contribution(String type, String recordId, Place place, String part) {

  /**
   * Checks that all is there.
   *
   * @param type the name of the record's type
   * @param recordId its id
   * @param place where it stands in the source
   * @param part what it adds
   */
  public Contribution {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(recordId, "recordId");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(part, "part");
  }
}
