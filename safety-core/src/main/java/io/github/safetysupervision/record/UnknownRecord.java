package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record of a type this library does not know (未知类型的记录), kept and written back as it came.
 *
 * @param typeName the name of its type
 * @param id its id, or null if it has none
 * @param place where it stands
 * @param json the whole record as compact JSON text
 */
public record UnknownRecord(String typeName, @Nullable String id, Place place, String json) {

  /**
   * Checks that all is there.
   *
   * @param typeName the name of its type
   * @param id its id, or null if it has none
   * @param place where it stands
   * @param json the whole record as compact JSON text
   */
  public UnknownRecord {
    Objects.requireNonNull(typeName, "typeName");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(json, "json");
  }
}
