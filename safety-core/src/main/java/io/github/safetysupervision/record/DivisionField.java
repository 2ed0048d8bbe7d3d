package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Outcome;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds an administrative division (行政区划).
 *
 * @param <T> the type the field belongs to
 */
public final class DivisionField<T extends Object> extends Field<T, DivisionCode> {

  DivisionField(
      int index,
      String name,
      String label,
      FieldType<DivisionCode> type,
      boolean required,
      Function<T, @Nullable DivisionCode> getter) {
    super(index, name, label, type, required, getter);
  }

  /**
   * Asks for a division and everything below it.
   *
   * @param division the division
   * @return the records that lie in it
   */
  public Filter<T> within(DivisionCode division) {
    return Filter.of(
        Condition.between(
            this,
            Scalars.firstCode(division.firstInside()),
            Scalars.lastCode(division.lastInside()),
            false));
  }

  @Override
  public Outcome<Filter<T>> matching(String text, TermMapping terms) {
    return asked(Scalars.DIVISION, text, this::within);
  }
}
