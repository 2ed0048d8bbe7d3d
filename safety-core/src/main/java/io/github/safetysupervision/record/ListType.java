package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of values of one type; absent and empty are the same.
 *
 * @param <E> the type of the elements
 */
public final class ListType<E extends Object> extends FieldType<List<E>> {

  private final FieldType<E> element;

  ListType(FieldType<E> element) {
    super(
        Form.LIST,
        new Wording("列表，每项为" + element.expects().zh(), "a list of " + element.expects().en()));
    this.element = element;
  }

  /** {@return the type of the elements} */
  public FieldType<E> element() {
    return element;
  }

  @Override
  public List<Problem> remarks(List<E> value) {
    List<Problem> out = List.of();
    for (E e : value) {
      List<Problem> some = element.remarks(e);
      if (!some.isEmpty()) {
        out = out.isEmpty() ? new ArrayList<>() : out;
        out.addAll(some);
      }
    }
    return out;
  }
}
