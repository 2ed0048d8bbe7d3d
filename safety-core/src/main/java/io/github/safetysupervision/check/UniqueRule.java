package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No two records of a type agree in all of some fields (唯一性规则), or only if they agree in one more.
 * The code may name <code>{found}</code>, the value of the first of the fields, <code>{other}
 * </code>, the id of the record it agrees with, and <code>{line}</code>, where that stands. A
 * value; two are equal if they ask the same on the same days.
 *
 * <pre>{@code
 * UniqueRule rule =
 *     UniqueRule.of(
 *         HAZARD, TWICE, List.of(HAZARD.entity, HAZARD.foundOn, HAZARD.description));
 * }</pre>
 *
 * <p>Only records that stand are compared, and only where all of the fields are there. Of those
 * that agree each but the first is told; where they have to differ in a field, each value of that
 * field but the first.
 *
 * <p>Law: the order of the records makes no difference to how many are told.
 */
public final class UniqueRule extends EqualByParts implements AnyRule {

  private final ProblemCode code;
  private final RecordType<?, ?> type;
  private final List<Field<?, ?>> keys;
  private final @Nullable Field<?, ?> differing;
  private final Function<FieldValues, Truth> among;
  private final String amongWhich;
  private final @Nullable Validity activity;

  private UniqueRule(
      ProblemCode code,
      RecordType<?, ?> type,
      List<Field<?, ?>> keys,
      @Nullable Field<?, ?> differing,
      Function<FieldValues, Truth> among,
      String amongWhich,
      @Nullable Validity activity) {
    this.code = code;
    this.type = type;
    this.keys = keys;
    this.differing = differing;
    this.among = among;
    this.amongWhich = amongWhich;
    this.activity = activity;
  }

  /**
   * Returns a rule that no two records agree in all of some fields.
   *
   * @param <T> the type of the records
   * @param type their type
   * @param code what is told of one that agrees with an earlier one; may name found, other and line
   * @param keys the fields, the one it is reported at first; that which fewest records have is
   *     cheapest first
   * @return the rule
   * @throws IllegalArgumentException if there are no fields
   */
  public static <T extends SafetyRecord> UniqueRule of(
      RecordType<T, ?> type, ProblemCode code, List<? extends Field<T, ?>> keys) {
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("no fields: " + code.id());
    }
    return new UniqueRule(code, type, List.copyOf(keys), null, v -> Truth.TRUE, "", null);
  }

  /**
   * Returns the same rule, where records that agree are told only if they differ in a field that
   * both have.
   *
   * @param field a field of the type
   * @return the rule
   * @throws IllegalArgumentException if the type has no such field
   */
  public UniqueRule differingIn(Field<?, ?> field) {
    if (!field.equals(type.field(field.name()))) {
      throw new IllegalArgumentException(type.name() + " has no " + field);
    }
    return new UniqueRule(code, type, keys, field, among, amongWhich, activity);
  }

  /**
   * Returns the same rule for some of the records.
   *
   * @param <T> the type of the records
   * @param asked their type
   * @param filter which of them
   * @return the rule
   * @throws IllegalArgumentException if it is a rule for another type
   */
  public <T extends SafetyRecord> UniqueRule among(RecordType<T, ?> asked, Filter<T> filter) {
    if (!asked.equals(type)) {
      throw new IllegalArgumentException(this + " is no rule for " + asked.name());
    }
    return among(filter::evaluate, filter.toString());
  }

  UniqueRule among(Function<FieldValues, Truth> condition, String which) {
    return new UniqueRule(code, type, keys, differing, condition, which, activity);
  }

  /**
   * Returns the same rule, where it is asked only of sources of some days.
   *
   * @param newActivity the as-of days of sources that it is asked of
   * @return the rule
   */
  public UniqueRule during(Validity newActivity) {
    Objects.requireNonNull(newActivity, "newActivity");
    return new UniqueRule(code, type, keys, differing, among, amongWhich, newActivity);
  }

  @Override
  public ProblemCode code() {
    return code;
  }

  @Override
  public RecordType<?, ?> type() {
    return type;
  }

  @Override
  public Field<?, ?> at() {
    return keys.get(0);
  }

  @Override
  public @Nullable Validity activity() {
    return activity;
  }

  /** {@return the fields in which no two may agree} */
  public List<Field<?, ?>> keys() {
    return keys;
  }

  /**
   * Returns the field in which they have to differ to be told.
   *
   * @return the field, or null if there is none
   */
  public @Nullable Field<?, ?> differing() {
    return differing;
  }

  Truth isAmong(FieldValues values) {
    return among.apply(values);
  }

  @Override
  public String definition() {
    return toString();
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code, type, keys, differing, amongWhich, activity);
  }

  /** Returns the code, the type and the fields. */
  @Override
  public String toString() {
    Field<?, ?> other = differing;
    return code.id()
        + " "
        + type.name()
        + keys.stream().map(Field::name).collect(Collectors.joining(",", "(", ")"))
        + (other == null ? "" : "≠" + other.name())
        + (amongWhich.isEmpty() ? "" : " " + amongWhich);
  }
}
