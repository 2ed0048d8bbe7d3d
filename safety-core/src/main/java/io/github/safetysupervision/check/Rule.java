package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule for the records of a type (审核规则): its code, which says all there is to say about it, and
 * its condition on fields. A value; two are equal if they ask the same, by their {@linkplain
 * #definition() definitions}, on the same days.
 *
 * <pre>{@code
 * Rule rule =
 *     Rule.of(
 *         HAZARD,
 *         FieldRelation.never(
 *             UNASSIGNED, HAZARD.tracker, HAZARD.grade.is(MAJOR).and(HAZARD.tracker.isAbsent())));
 * }</pre>
 *
 * <p>Law: of a record of which a value could not be read, a rule is broken only if it is whatever
 * stood there; else, where that depends on it, it is left out and said to be.
 */
public final class Rule extends EqualByParts implements AnyRule {

  /** Makes the relation where it depends on what a source is judged by. */
  private record Condition<T extends SafetyRecord>(
      RecordType<T, ?> type,
      @Nullable FieldRelation<T> always,
      @Nullable Function<CheckContext, FieldRelation<T>> made,
      String definition) {
    @Nullable FieldRelation<T> in(@Nullable CheckContext context) {
      Function<CheckContext, FieldRelation<T>> make = made;
      return make == null ? always : context == null ? null : make.apply(context);
    }
  }

  private final ProblemCode code;
  private final Field<?, ?> at;
  private final Condition<?> condition;
  private final @Nullable Validity activity;

  private Rule(
      ProblemCode code, Field<?, ?> at, Condition<?> condition, @Nullable Validity activity) {
    this.code = code;
    this.at = at;
    this.condition = condition;
    this.activity = activity;
  }

  /**
   * Returns a rule about the values of one record.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param relation what must hold, with the code of the rule
   * @return the rule
   */
  public static <T extends SafetyRecord> Rule of(RecordType<T, ?> type, FieldRelation<T> relation) {
    return new Rule(
        relation.code(),
        relation.at(),
        new Condition<>(type, relation, null, relation.definition()),
        null);
  }

  /**
   * Returns a rule that depends on what the source is judged by: on its period, its territory or
   * its day. Of a source without a manifest it is not asked.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param code the code of the rule; may name found
   * @param at the field it is reported at
   * @param relation makes what must hold, with that code and field; depends on its argument alone
   * @return the rule
   */
  public static <T extends SafetyRecord> Rule given(
      RecordType<T, ?> type,
      ProblemCode code,
      Field<T, ?> at,
      Function<CheckContext, FieldRelation<T>> relation) {
    return given(type, code, at, relation, "given");
  }

  /** The same of a relation that depends on something else too, as its definition says. */
  static <T extends SafetyRecord> Rule given(
      RecordType<T, ?> type,
      ProblemCode code,
      Field<T, ?> at,
      Function<CheckContext, FieldRelation<T>> relation,
      String definition) {
    return new Rule(code, at, new Condition<>(type, null, relation, definition), null);
  }

  /**
   * Returns the same rule, where it is asked only of sources of some days.
   *
   * @param newActivity the as-of days of sources that it is asked of
   * @return the rule
   */
  public Rule during(Validity newActivity) {
    return new Rule(code, at, condition, Objects.requireNonNull(newActivity));
  }

  @Override
  public ProblemCode code() {
    return code;
  }

  @Override
  public Field<?, ?> at() {
    return at;
  }

  @Override
  public RecordType<?, ?> type() {
    return condition.type();
  }

  @Override
  public @Nullable Validity activity() {
    return activity;
  }

  /** What must hold in a context, or null if the rule is not asked there. */
  @Nullable FieldRelation<?> relation(@Nullable CheckContext context) {
    Validity days = activity;
    boolean isActive = days == null || (context != null && days.contains(context.asOf()));
    FieldRelation<?> out = isActive ? condition.in(context) : null;
    if (out != null && !(out.code().equals(code) && out.at().equals(at))) {
      throw new IllegalStateException(this + " made a relation of " + out.code());
    }
    return out;
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code, type(), at, condition.definition(), activity);
  }

  @Override
  public String definition() {
    return this + " " + condition.definition();
  }

  /** Returns the code, the type and the field. */
  @Override
  public String toString() {
    return code.id() + " " + type().name() + "." + at.name();
  }
}
