package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.Validity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day of a record lies within the days of the record that it names (期限规则), such as an inspection
 * of a campaign within the campaign. The code may name <code>{found}</code>, the day, and <code>
 * {other}</code>, the id of the record named. A value; two are equal if they ask the same on the
 * same days.
 *
 * <p>The record named is the one that stands now for that id; one without an end goes on. Where it
 * cannot be told, or could not be read, the rule is left out for the record that names it.
 */
public final class WindowRule extends EqualByParts implements AnyRule {

  private final ProblemCode code;
  private final RecordType<?, ?> type;
  private final DateField<?> day;
  private final Field<?, ?> naming;
  private final RecordType<?, ?> target;
  private final DateField<?> from;
  private final DateField<?> to;
  private final @Nullable Validity activity;

  private WindowRule(
      ProblemCode code,
      RecordType<?, ?> type,
      DateField<?> day,
      Field<?, ?> naming,
      RecordType<?, ?> target,
      DateField<?> from,
      DateField<?> to,
      @Nullable Validity activity) {
    this.code = code;
    this.type = type;
    this.day = day;
    this.naming = naming;
    this.target = target;
    this.from = from;
    this.to = to;
    this.activity = activity;
  }

  /**
   * Returns a rule that a day lies within the days of the record named.
   *
   * @param <T> the type of the records
   * @param <U> the type of the records they name
   * @param type their type
   * @param code what is told of one that does not; may name found and other
   * @param day the day, which it is reported at
   * @param naming the field that names the other
   * @param target the type of the records they name
   * @param from the first day of one of these
   * @param to the last
   * @return the rule
   * @throws IllegalArgumentException if the field names no records of that type
   */
  public static <T extends SafetyRecord, U extends SafetyRecord> WindowRule within(
      RecordType<T, ?> type,
      ProblemCode code,
      DateField<T> day,
      Field<T, String> naming,
      RecordType<U, ?> target,
      DateField<U> from,
      DateField<U> to) {
    ReferringRule.requireNaming(naming, target);
    return new WindowRule(code, type, day, naming, target, from, to, null);
  }

  /**
   * Returns the same rule, where it is asked only of sources of some days.
   *
   * @param newActivity the as-of days of sources that it is asked of
   * @return the rule
   */
  public WindowRule during(Validity newActivity) {
    Objects.requireNonNull(newActivity, "newActivity");
    return new WindowRule(code, type, day, naming, target, from, to, newActivity);
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
  public DateField<?> at() {
    return day;
  }

  @Override
  public @Nullable Validity activity() {
    return activity;
  }

  /** {@return the field that names the other record} */
  public Field<?, ?> naming() {
    return naming;
  }

  /** {@return the type of the records they name} */
  public RecordType<?, ?> target() {
    return target;
  }

  DateField<?> from() {
    return from;
  }

  DateField<?> to() {
    return to;
  }

  @Override
  public String definition() {
    return toString();
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(code, type, day, naming, target, from, to, activity);
  }

  /** Returns the code, the type and the fields. */
  @Override
  public String toString() {
    return code.id()
        + (" " + type.name() + "." + day.name())
        + ("∈" + target.name() + "(" + from.name() + "," + to.name() + ")");
  }
}
