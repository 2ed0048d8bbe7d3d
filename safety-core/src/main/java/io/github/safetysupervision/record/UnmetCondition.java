package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import java.util.List;
import java.util.Objects;

/**
 * One condition of a {@link Filter} that a record does not meet, or may not (未满足的条件), with what the
 * record says instead.
 *
 * @param condition the condition in words, as the filter says it
 * @param fields the fields it asks for; none for a condition of somebody's own
 * @param found what the record says there: its values, that there is none, or that one could not be
 *     read
 * @param truth false if it is not met, unknown if that depends on what could not be read or told
 */
public record UnmetCondition(
    Wording condition, List<Field<?, ?>> fields, Wording found, Truth truth) {

  /**
   * Copies the fields.
   *
   * @param condition the condition in words
   * @param fields the fields it asks for
   * @param found what the record says there
   * @param truth false or unknown
   * @throws IllegalArgumentException if the condition is met
   */
  public UnmetCondition {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(found, "found");
    fields = List.copyOf(fields);
    if (truth == Truth.TRUE) {
      throw new IllegalArgumentException("met: " + condition.en());
    }
  }
}
