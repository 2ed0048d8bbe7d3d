package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Outcome;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that holds a list (列表), such as the entities an inspection visited. An empty list says
 * that there are none; without the list that is not known.
 *
 * @param <T> the type the field belongs to
 * @param <E> the type of the elements
 */
public final class ListField<T extends Object, E extends Object> extends Field<T, List<E>> {

  private final FieldType<E> element;

  ListField(
      int index,
      String name,
      String label,
      ListType<E> type,
      boolean required,
      Function<T, @Nullable List<E>> getter,
      boolean isNoneAbsent) {
    super(index, name, label, type, required, getter, isNoneAbsent);
    this.element = type.element();
  }

  /**
   * Asks for a list that holds an element.
   *
   * @param value the element
   * @return the records whose list holds it
   */
  public Filter<T> contains(E value) {
    return Filter.of(Condition.holding(this, value));
  }

  @Override
  public Outcome<Filter<T>> matching(String text, TermMapping terms) {
    return element instanceof ScalarType<E> scalar
        ? asked(terms.appliedTo(scalar), text, this::contains)
        : notFilterable();
  }
}
