package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/**
 * Declares what must hold between the fields of a type, each in one line.
 *
 * <p>It changes the type it declares for, while that is made, in the one thread that makes it.
 *
 * @param <T> the type
 */
public final class RelationDeclarer<T extends Object> {

  private final List<FieldRelation<T>> relations;

  RelationDeclarer(List<FieldRelation<T>> relations) {
    this.relations = relations;
  }

  /**
   * Declares that one value is not before another, where both are there.
   *
   * @param <V> the type of both values; coded
   * @param code the problem, reported at the later one; may name found and other
   * @param later the field that must not be before
   * @param earlier the field that must not be after
   * @return this
   */
  public <V extends Object> RelationDeclarer<T> notBefore(
      ProblemCode code, Field<T, V> later, Field<T, V> earlier) {
    relations.add(FieldRelation.notBefore(code, later, earlier));
    return this;
  }

  /**
   * Declares that one number is not less than another, where both are there.
   *
   * @param <V> the type of both numbers
   * @param code the problem, reported at the larger one; may name found and other
   * @param larger the field that must not be less
   * @param smaller the field that must not be more
   * @return this
   */
  public <V extends Object> RelationDeclarer<T> notLess(
      ProblemCode code, NumberField<T, V> larger, NumberField<T, V> smaller) {
    relations.add(FieldRelation.notLess(code, larger, smaller));
    return this;
  }

  /**
   * Declares that what passes one filter passes another.
   *
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param when the condition
   * @param then what must hold under it
   * @return this
   */
  public RelationDeclarer<T> implies(
      ProblemCode code, Field<T, ?> at, Filter<T> when, Filter<T> then) {
    relations.add(FieldRelation.implies(code, at, when, then));
    return this;
  }

  /**
   * Declares that nothing passes a filter.
   *
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param when the condition no record may pass
   * @return this
   */
  public RelationDeclarer<T> never(ProblemCode code, Field<T, ?> at, Filter<T> when) {
    relations.add(FieldRelation.never(code, at, when));
    return this;
  }

  /**
   * Declares that two values differ, where both are there.
   *
   * @param <V> the type of both values
   * @param code the problem, reported at the first; may name found and other
   * @param at the field it is reported at
   * @param other the field compared with
   * @return this
   */
  public <V extends Object> RelationDeclarer<T> differ(
      ProblemCode code, Field<T, V> at, Field<T, V> other) {
    relations.add(FieldRelation.differ(code, at, other));
    return this;
  }
}
