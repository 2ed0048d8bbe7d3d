package io.github.safetysupervision.record;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the fields of a type, each in one line: {@code required.date("foundOn", "发现日期",
 * Hazard::getFoundOn, Hazard.Builder::foundOn)}.
 *
 * <p>Every method takes the field's name, its Chinese label, its getter and its builder method, and
 * returns the typed handle. The order of the calls is the order of the fields in files.
 *
 * <p>It changes the type it declares for, while that is made, in the one thread that makes it.
 *
 * @param <T> the type declared
 * @param <B> its builder
 */
public final class FieldDeclarer<T extends Object, B extends Object> {

  /** What a type's declarers fill, in the order of the calls. */
  static final class Declared<T extends Object, B extends Object> {
    final List<Field<T, ?>> fields = new ArrayList<>();
    final List<BiConsumer<B, Object>> setters = new ArrayList<>();
    final List<FieldRelation<T>> relations = new ArrayList<>();
  }

  private final Declared<T, B> declared;
  private final boolean required;

  FieldDeclarer(Declared<T, B> declared, boolean required) {
    this.declared = declared;
    this.required = required;
  }

  /**
   * Declares words.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, String> text(
      String name, String label, Function<T, @Nullable String> get, BiConsumer<B, String> set) {
    return scalar(name, label, Scalars.TEXT, get, set);
  }

  /**
   * Declares an id.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, String> id(
      String name, String label, Function<T, @Nullable String> get, BiConsumer<B, String> set) {
    return scalar(name, label, Scalars.ID, get, set);
  }

  /**
   * Declares a citation of a legal document and provision.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, Citation> citation(
      String name, String label, Function<T, @Nullable Citation> get, BiConsumer<B, Citation> set) {
    return scalar(name, label, Scalars.CITATION, get, set);
  }

  /**
   * Declares the id of another record: {@code optional.reference("entity", "生产经营单位",
   * TypeNames.OPERATING_ENTITY, …)}. To records of a type of one's own it refers by {@code
   * BLAST_SITE.typeName()}.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the type of the record it refers to is called
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, String> reference(
      String name,
      String label,
      TypeName target,
      Function<T, @Nullable String> get,
      BiConsumer<B, String> set) {
    return scalar(name, label, Scalars.reference(target), get, set);
  }

  /**
   * Declares the ids of other records. Its getter returns null where nobody said which, and an
   * empty list where there are none.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the type of the records they refer to is called
   * @param get the getter
   * @param set the builder method that takes them all
   * @return the handle
   */
  public ListField<T, String> references(
      String name,
      String label,
      TypeName target,
      Function<T, @Nullable List<String>> get,
      BiConsumer<B, List<String>> set) {
    return list(name, label, Scalars.reference(target), get, set);
  }

  /**
   * Declares the ids of other records, where no list means an empty one.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the type of the records they refer to is called
   * @param get the getter
   * @param set the builder method that takes them all
   * @return the handle
   */
  public ListField<T, String> referencesOrNone(
      String name,
      String label,
      TypeName target,
      Function<T, @Nullable List<String>> get,
      BiConsumer<B, List<String>> set) {
    ListType<String> type = new ListType<>(Scalars.reference(target));
    return add(new ListField<>(next(), name, label, type, required, get, true), set);
  }

  /**
   * Declares a day.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public DateField<T> date(
      String name,
      String label,
      Function<T, @Nullable LocalDate> get,
      BiConsumer<B, LocalDate> set) {
    return add(new DateField<>(next(), name, label, Scalars.DATE, required, get), set);
  }

  /**
   * Declares an administrative division.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public DivisionField<T> division(
      String name,
      String label,
      Function<T, @Nullable DivisionCode> get,
      BiConsumer<B, DivisionCode> set) {
    return add(new DivisionField<>(next(), name, label, Scalars.DIVISION, required, get), set);
  }

  /**
   * Declares a unified social credit code.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, CreditCode> creditCode(
      String name,
      String label,
      Function<T, @Nullable CreditCode> get,
      BiConsumer<B, CreditCode> set) {
    return scalar(name, label, Scalars.CREDIT_CODE, get, set);
  }

  /**
   * Declares a code of the industrial classification.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, IndustryCode> industry(
      String name,
      String label,
      Function<T, @Nullable IndustryCode> get,
      BiConsumer<B, IndustryCode> set) {
    return scalar(name, label, Scalars.INDUSTRY, get, set);
  }

  /**
   * Declares a word of an open list.
   *
   * @param name the name
   * @param label the Chinese label
   * @param list the list
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, Term> term(
      String name,
      String label,
      TermList list,
      Function<T, @Nullable Term> get,
      BiConsumer<B, Term> set) {
    return scalar(name, label, Scalars.term(list), get, set);
  }

  /**
   * Declares words of an open list. Its getter returns null where nobody said which, and an empty
   * list where there are none.
   *
   * @param name the name
   * @param label the Chinese label
   * @param list the list
   * @param get the getter
   * @param set the builder method that takes them all
   * @return the handle
   */
  public ListField<T, Term> terms(
      String name,
      String label,
      TermList list,
      Function<T, @Nullable List<Term>> get,
      BiConsumer<B, List<Term>> set) {
    return list(name, label, Scalars.term(list), get, set);
  }

  /**
   * Declares a word of a closed list.
   *
   * @param <E> the enum of the words
   * @param name the name
   * @param label the Chinese label
   * @param all the words
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public <E extends Enum<E> & ClosedTerm> Field<T, E> choice(
      String name, String label, E[] all, Function<T, @Nullable E> get, BiConsumer<B, E> set) {
    return scalar(name, label, Scalars.choice(all), get, set);
  }

  /**
   * Declares an amount of money.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public NumberField<T, Money> money(
      String name, String label, Function<T, @Nullable Money> get, BiConsumer<B, Money> set) {
    return add(
        new NumberField<>(
            next(),
            name,
            label,
            Scalars.MONEY,
            required,
            get,
            Money::yuan,
            Scalars::lowestCode,
            2,
            code -> Money.ofCode(code).fen()),
        set);
  }

  /**
   * Declares a whole number.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public NumberField<T, Integer> count(
      String name, String label, Function<T, @Nullable Integer> get, BiConsumer<B, Integer> set) {
    return add(
        new NumberField<>(
            next(),
            name,
            label,
            Scalars.COUNT,
            required,
            get,
            BigDecimal::valueOf,
            Integer::longValue,
            0,
            code -> code),
        set);
  }

  /**
   * Declares a yes or no.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, Boolean> flag(
      String name, String label, Function<T, @Nullable Boolean> get, BiConsumer<B, Boolean> set) {
    return scalar(name, label, Scalars.FLAG, get, set);
  }

  /**
   * Declares a quantity as reports write it.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, Quantity> quantity(
      String name, String label, Function<T, @Nullable Quantity> get, BiConsumer<B, Quantity> set) {
    return scalar(name, label, Scalars.QUANTITY, get, set);
  }

  /**
   * Declares a period.
   *
   * @param name the name
   * @param label the Chinese label
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public Field<T, ReportingPeriod> period(
      String name,
      String label,
      Function<T, @Nullable ReportingPeriod> get,
      BiConsumer<B, ReportingPeriod> set) {
    return scalar(name, label, Scalars.PERIOD, get, set);
  }

  /**
   * Declares a single value of a type of one's own.
   *
   * @param <V> the type of the values
   * @param name the name
   * @param label the Chinese label
   * @param type what the values are
   * @param get the getter
   * @param set the builder method
   * @return the handle
   */
  public <V extends Object> Field<T, V> scalar(
      String name,
      String label,
      ScalarType<V> type,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set) {
    return add(new Field<>(next(), name, label, type, required, get), set);
  }

  /**
   * Declares a list of values. Its getter returns null where nobody said what is in it, and an
   * empty list where there is nothing: missing is not none.
   *
   * @param <E> the type of the elements
   * @param name the name
   * @param label the Chinese label
   * @param element what the elements are
   * @param get the getter
   * @param set the builder method that takes them all
   * @return the handle
   */
  public <E extends Object> ListField<T, E> list(
      String name,
      String label,
      ScalarType<E> element,
      Function<T, @Nullable List<E>> get,
      BiConsumer<B, List<E>> set) {
    return add(
        new ListField<>(next(), name, label, new ListType<>(element), required, get, required),
        set);
  }

  /**
   * Declares a list of values with fields of their own, where no list means an empty one.
   *
   * @param <E> the type of the elements
   * @param name the name
   * @param label the Chinese label
   * @param element what the elements are
   * @param get the getter
   * @param set the builder method that takes them all
   * @return the handle
   */
  public <E extends Object> ListField<T, E> objects(
      String name,
      String label,
      ObjectType<E, ?> element,
      Function<T, @Nullable List<E>> get,
      BiConsumer<B, List<E>> set) {
    return add(
        new ListField<>(
            next(),
            name,
            label,
            new ListType<>(new ObjectFieldType<>(element)),
            required,
            get,
            true),
        set);
  }

  private int next() {
    return declared.fields.size();
  }

  @SuppressWarnings(
      "unchecked") // the only cast: a field's value is made by that field's type alone
  private <V extends Object, F extends Field<T, V>> F add(F field, BiConsumer<B, V> set) {
    for (Field<T, ?> f : declared.fields) {
      if (f.name().equals(field.name())) {
        throw new IllegalArgumentException("field declared twice: " + field.name());
      }
    }
    declared.fields.add(field);
    declared.setters.add((BiConsumer<B, Object>) (BiConsumer<B, ?>) set);
    return field;
  }
}
