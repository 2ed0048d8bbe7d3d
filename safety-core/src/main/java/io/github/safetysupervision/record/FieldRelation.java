package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between fields of one record (审核关系), such as "the deadline is not before the
 * discovery". It is judged, never enforced: a record that breaks it can be built, held and counted.
 *
 * <p>The words of its code may name <code>{found}</code>, the value of the field it is reported at,
 * <code>{field}</code>, that field, and <code>{other}</code>, the value it is compared with.
 *
 * @param <T> the type it belongs to
 */
public final class FieldRelation<T extends Object> {

  private static final String OWN = "own";

  private final ProblemCode code;
  private final Field<T, ?> at;
  private final @Nullable Field<T, ?> other;
  private final Function<FieldValues, Truth> holds;
  private final List<Sign<T>> signs;
  private final String definition;
  private final @Nullable Function<FieldValues, Wording> said;

  /**
   * By what one field settles that a relation holds.
   *
   * @param field a field of a coded type
   * @param ofValue what is asked of its value, and of nothing else
   * @param enough the answer that settles it
   */
  record Sign<T extends Object>(
      Field<T, ?> field, Function<FieldValues, Truth> ofValue, Truth enough) {
    boolean isEnough(FieldValues values) {
      return ofValue.apply(values) == enough;
    }
  }

  private FieldRelation(
      ProblemCode code,
      Field<T, ?> at,
      @Nullable Field<T, ?> other,
      Function<FieldValues, Truth> holds,
      List<Sign<T>> signs,
      String definition) {
    this(code, at, other, holds, signs, definition, null);
  }

  private FieldRelation(
      ProblemCode code,
      Field<T, ?> at,
      @Nullable Field<T, ?> other,
      Function<FieldValues, Truth> holds,
      List<Sign<T>> signs,
      String definition,
      @Nullable Function<FieldValues, Wording> said) {
    this.code = code;
    this.at = at;
    this.other = other;
    this.holds = holds;
    this.signs = signs.stream().filter(s -> s.field().type().isCoded()).toList();
    this.definition = definition;
    this.said = said;
  }

  /** What settles that a relation holds which needs a value. */
  private static <T extends Object> Sign<T> needs(Field<T, ?> field) {
    return new Sign<>(
        field,
        values -> Truth.of(values.isUnread(field) || values.code(field) != FieldType.ABSENT),
        Truth.FALSE);
  }

  /**
   * Says that one date, or another coded value, is not before another, where both are there.
   *
   * @param <T> the type it belongs to
   * @param code the problem, reported at the later one; may name found and other
   * @param later the field that must not be before
   * @param earlier the field that must not be after
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> notBefore(
      ProblemCode code, Field<T, ?> later, Field<T, ?> earlier) {
    return new FieldRelation<>(
        code,
        later,
        earlier,
        values -> {
          long l = values.code(later);
          long e = values.code(earlier);
          if (l != FieldType.ABSENT && e != FieldType.ABSENT) {
            return Truth.of(l >= e);
          }
          boolean mayBothBe =
              (l != FieldType.ABSENT || values.isUnread(later))
                  && (e != FieldType.ABSENT || values.isUnread(earlier));
          return mayBothBe ? Truth.UNKNOWN : Truth.TRUE;
        },
        List.of(needs(later), needs(earlier)),
        earlier.name() + "<=" + later.name());
  }

  /**
   * Says that one number is not less than another, where both are there.
   *
   * @param <T> the type it belongs to
   * @param code the problem, reported at the larger one; may name found and other
   * @param larger the field that must not be less
   * @param smaller the field that must not be more
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> notLess(
      ProblemCode code, NumberField<T, ?> larger, NumberField<T, ?> smaller) {
    return new FieldRelation<>(
        code,
        larger,
        smaller,
        values -> {
          if (values.isUnread(larger) || values.isUnread(smaller)) {
            return Truth.UNKNOWN;
          }
          BigDecimal l = larger.number(values);
          BigDecimal s = smaller.number(values);
          return Truth.of(l == null || s == null || l.compareTo(s) >= 0);
        },
        List.of(),
        smaller.name() + "<=" + larger.name());
  }

  /**
   * Says that what passes one filter passes another.
   *
   * @param <T> the type it belongs to
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param when the condition
   * @param then what must hold under it
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> implies(
      ProblemCode code, Field<T, ?> at, Filter<T> when, Filter<T> then) {
    return new FieldRelation<>(
        code,
        at,
        null,
        values -> {
          Truth not = when.evaluate(values).not();
          return not == Truth.TRUE ? not : not.or(then.evaluate(values));
        },
        Stream.concat(when.signs(Truth.FALSE), then.signs(Truth.TRUE)).toList(),
        when.digest() + "->" + then.digest());
  }

  /**
   * Says that nothing passes a filter.
   *
   * @param <T> the type it belongs to
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param when the condition no record may pass
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> never(
      ProblemCode code, Field<T, ?> at, Filter<T> when) {
    return new FieldRelation<>(
        code,
        at,
        null,
        values -> when.evaluate(values).not(),
        when.signs(Truth.FALSE).toList(),
        "never " + when.digest());
  }

  /**
   * Says that two values differ, where both are there.
   *
   * @param <T> the type it belongs to
   * @param code the problem, reported at the first; may name found and other
   * @param at the field it is reported at
   * @param other the field compared with
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> differ(
      ProblemCode code, Field<T, ?> at, Field<T, ?> other) {
    return new FieldRelation<>(
        code,
        at,
        other,
        values -> {
          Object one = values.value(at);
          Object two = values.value(other);
          return values.isUnread(at) || values.isUnread(other)
              ? Truth.UNKNOWN
              : Truth.of(one == null || two == null || !at.keyOf(one).equals(other.keyOf(two)));
        },
        List.of(),
        at.name() + "!=" + other.name());
  }

  /**
   * Says that a number is the sum of others, where all of them are there: missing is not zero. What
   * could not be read may have been any number.
   *
   * @param <T> the type it belongs to
   * @param code the problem, reported at the total; may name found
   * @param total the field of the total
   * @param parts the fields that add up to it
   * @return the relation
   * @throws IllegalArgumentException if there are no parts
   */
  @SafeVarargs
  public static <T extends Object> FieldRelation<T> sum(
      ProblemCode code, NumberField<T, ?> total, NumberField<T, ?>... parts) {
    List<NumberField<T, ?>> all = new ArrayList<>();
    for (NumberField<T, ?> part : parts) {
      all.add(part);
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no parts: " + code.id());
    }
    return new FieldRelation<>(
        code,
        total,
        null,
        values -> isSum(values, total, all),
        List.of(),
        all.stream().map(Field::name).collect(Collectors.joining("+", total.name() + "=", "")));
  }

  private static <T extends Object> Truth isSum(
      FieldValues values, NumberField<T, ?> total, List<NumberField<T, ?>> parts) {
    BigDecimal whole = total.number(values);
    boolean isUnread = values.isUnread(total);
    boolean isAbsent = whole == null && !isUnread;
    BigDecimal sum = BigDecimal.ZERO;
    for (NumberField<T, ?> part : parts) {
      BigDecimal number = part.number(values);
      isUnread |= values.isUnread(part);
      isAbsent |= number == null && !values.isUnread(part);
      sum = number == null ? sum : sum.add(number);
    }
    if (isAbsent || whole == null || isUnread) {
      return isAbsent ? Truth.TRUE : Truth.UNKNOWN;
    }
    return Truth.of(whole.compareTo(sum) == 0);
  }

  /**
   * Says something of one's own, where filters do not suffice.
   *
   * @param <T> the type it belongs to
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param holds answers on the values of a record: unknown where it depends on an unread one; must
   *     depend on the values alone
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> of(
      ProblemCode code, Field<T, ?> at, Function<FieldValues, Truth> holds) {
    return new FieldRelation<>(code, at, null, holds, List.of(), OWN);
  }

  /**
   * Says something of one's own that the value of one field mostly settles.
   *
   * @param <T> the type it belongs to
   * @param code the problem; may name found
   * @param at the field it is reported at
   * @param ofValue answers on the value of that field, and on nothing else: true if it holds
   *     whatever else the record says
   * @param otherwise answers on all values of a record where that is not so; both are joined by or
   * @return the relation
   */
  public static <T extends Object> FieldRelation<T> of(
      ProblemCode code,
      Field<T, ?> at,
      Function<FieldValues, Truth> ofValue,
      Function<FieldValues, Truth> otherwise) {
    return new FieldRelation<>(
        code,
        at,
        null,
        values -> {
          Truth out = ofValue.apply(values);
          return out == Truth.TRUE ? out : out.or(otherwise.apply(values));
        },
        List.of(new Sign<>(at, ofValue, Truth.TRUE)),
        OWN);
  }

  /**
   * Returns the same relation, whose problem names something of one's own as <code>{other}</code>.
   *
   * @param words what is named, by the values of a record that breaks it
   * @return the relation
   */
  public FieldRelation<T> saying(Function<FieldValues, Wording> words) {
    return new FieldRelation<>(code, at, other, holds, signs, definition, words);
  }

  /**
   * Returns what must hold, as a text that is the same for the same conditions: the fields, and the
   * fingerprints of filters.
   *
   * @return the text; the same for all that somebody says {@linkplain #of(ProblemCode, Field,
   *     Function) in code of one's own}, which is known by the code of its problem alone
   */
  public String definition() {
    return definition;
  }

  /** By which fields it can be settled that it holds. */
  List<Sign<T>> signs() {
    return signs;
  }

  /**
   * Returns the problem of a record that breaks it.
   *
   * @return the code
   */
  public ProblemCode code() {
    return code;
  }

  /** {@return the field the problem is reported at} */
  public Field<T, ?> at() {
    return at;
  }

  /**
   * Returns the field it is compared with.
   *
   * @return the field, or null
   */
  public @Nullable Field<T, ?> other() {
    return other;
  }

  /**
   * Judges a record's values.
   *
   * @param values the values
   * @return unknown if a cell it needs is unread
   */
  public Truth holds(FieldValues values) {
    return holds.apply(values);
  }

  /**
   * Returns the problem of values that break it.
   *
   * @param values the values
   * @return the problem, with the pointer of its field; its arguments but found, field and other
   *     are empty
   */
  public Problem problem(FieldValues values) {
    Map<String, Wording> known = new LinkedHashMap<>();
    known.put("found", said(at, values));
    known.put("field", new Wording(at.label(), at.name()));
    known.put("other", other(values));
    List<Object> arguments = new ArrayList<>();
    for (String argument : code.argumentNames()) {
      arguments.add(argument);
      arguments.add(known.getOrDefault(argument, Wording.same("")));
    }
    return code.with(arguments.toArray()).at(Place.at("/" + at.name())).ofField(at.label());
  }

  private Wording other(FieldValues values) {
    Function<FieldValues, Wording> own = said;
    if (own != null) {
      return own.apply(values);
    }
    Field<T, ?> compared = other;
    return compared == null ? Wording.same("") : said(compared, values);
  }

  @SuppressWarnings({"unchecked", "cast.unsafe"}) // made by that field's type alone
  private static <T extends Object, V extends Object> Wording said(
      Field<T, V> field, FieldValues values) {
    Object value = values.value(field);
    return value == null ? new Wording("（无）", "(none)") : field.type().inWords((V) value);
  }
}
