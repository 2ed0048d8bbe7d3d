package io.github.safetysupervision.record;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@link FieldDeclarer} for types of {@link PlainRecord}, which keep their values by field and so
 * need neither getter nor builder method: {@code required.date("blastedOn", "作业日期")}.
 *
 * <p>It changes the type it declares for, while that is made, in the one thread that makes it.
 *
 * @param <T> the type declared
 */
public final class PlainFieldDeclarer<T extends PlainRecord> {

  private final FieldDeclarer<T, PlainRecord.Builder<T>> to;
  private final PlainFields<T> fields;

  PlainFieldDeclarer(FieldDeclarer<T, PlainRecord.Builder<T>> to, PlainFields<T> fields) {
    this.to = to;
    this.fields = fields;
  }

  /**
   * Declares words.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, String> text(String name, String label) {
    return fields.added(to.text(name, label, read(), write()));
  }

  /**
   * Declares an id.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, String> id(String name, String label) {
    return fields.added(to.id(name, label, read(), write()));
  }

  /**
   * Declares a citation of a legal document and provision.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, Citation> citation(String name, String label) {
    return fields.added(to.citation(name, label, read(), write()));
  }

  /**
   * Declares the id of another record.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the record type is called that it refers to
   * @return the handle
   */
  public Field<T, String> reference(String name, String label, TypeName target) {
    return fields.added(to.reference(name, label, target, read(), write()));
  }

  /**
   * Declares the ids of other records. Null where nobody said which, an empty list where there are
   * none.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the record type is called that they refer to
   * @return the handle
   */
  public ListField<T, String> references(String name, String label, TypeName target) {
    return fields.added(to.references(name, label, target, read(), write()));
  }

  /**
   * Declares the ids of other records, where no list means an empty one.
   *
   * @param name the name
   * @param label the Chinese label
   * @param target what the record type is called that they refer to
   * @return the handle
   */
  public ListField<T, String> referencesOrNone(String name, String label, TypeName target) {
    return fields.added(to.referencesOrNone(name, label, target, read(), write()));
  }

  /**
   * Declares a day.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public DateField<T> date(String name, String label) {
    return fields.added(to.date(name, label, read(), write()));
  }

  /**
   * Declares an administrative division.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public DivisionField<T> division(String name, String label) {
    return fields.added(to.division(name, label, read(), write()));
  }

  /**
   * Declares a unified social credit code.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, CreditCode> creditCode(String name, String label) {
    return fields.added(to.creditCode(name, label, read(), write()));
  }

  /**
   * Declares a code of the industrial classification.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, IndustryCode> industry(String name, String label) {
    return fields.added(to.industry(name, label, read(), write()));
  }

  /**
   * Declares a word of an open list.
   *
   * @param name the name
   * @param label the Chinese label
   * @param list the list
   * @return the handle
   */
  public Field<T, Term> term(String name, String label, TermList list) {
    return fields.added(to.term(name, label, list, read(), write()));
  }

  /**
   * Declares words of an open list. Null where nobody said which, an empty list where there are
   * none.
   *
   * @param name the name
   * @param label the Chinese label
   * @param list the list
   * @return the handle
   */
  public ListField<T, Term> terms(String name, String label, TermList list) {
    return fields.added(to.terms(name, label, list, read(), write()));
  }

  /**
   * Declares a word of a closed list.
   *
   * @param <E> the enum of the words
   * @param name the name
   * @param label the Chinese label
   * @param all the words
   * @return the handle
   */
  public <E extends Enum<E> & ClosedTerm> Field<T, E> choice(String name, String label, E[] all) {
    return fields.added(to.choice(name, label, all, read(), write()));
  }

  /**
   * Declares an amount of money.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public NumberField<T, Money> money(String name, String label) {
    return fields.added(to.money(name, label, read(), write()));
  }

  /**
   * Declares a whole number.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public NumberField<T, Integer> count(String name, String label) {
    return fields.added(to.count(name, label, read(), write()));
  }

  /**
   * Declares a yes or no.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, Boolean> flag(String name, String label) {
    return fields.added(to.flag(name, label, read(), write()));
  }

  /**
   * Declares a quantity as reports write it.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, Quantity> quantity(String name, String label) {
    return fields.added(to.quantity(name, label, read(), write()));
  }

  /**
   * Declares a period.
   *
   * @param name the name
   * @param label the Chinese label
   * @return the handle
   */
  public Field<T, ReportingPeriod> period(String name, String label) {
    return fields.added(to.period(name, label, read(), write()));
  }

  /**
   * Declares a single value of a type of one's own.
   *
   * @param <V> the type of the values
   * @param name the name
   * @param label the Chinese label
   * @param type what the values are
   * @return the handle
   */
  public <V extends Object> Field<T, V> scalar(String name, String label, ScalarType<V> type) {
    return fields.added(to.scalar(name, label, type, read(), write()));
  }

  /**
   * Declares a list of values. Null where nobody said what is in it, an empty list where there is
   * nothing: missing is not none.
   *
   * @param <E> the type of the elements
   * @param name the name
   * @param label the Chinese label
   * @param element what the elements are
   * @return the handle
   */
  public <E extends Object> ListField<T, E> list(String name, String label, ScalarType<E> element) {
    return fields.added(to.list(name, label, element, read(), write()));
  }

  /**
   * Declares a list of values with fields of their own, where no list means an empty one.
   *
   * @param <E> the type of the elements
   * @param name the name
   * @param label the Chinese label
   * @param element what the elements are
   * @return the handle
   */
  public <E extends Object> ListField<T, E> objects(
      String name, String label, ObjectType<E, ?> element) {
    return fields.added(to.objects(name, label, element, read(), write()));
  }

  @SuppressWarnings({"unchecked", "cast.unsafe"}) // put there by this field alone
  private <V extends Object> Function<T, @Nullable V> read() {
    int index = fields.all().size();
    return r -> (V) r.value(index);
  }

  private <V extends Object> BiConsumer<PlainRecord.Builder<T>, V> write() {
    int index = fields.all().size();
    return (b, value) -> b.put(index, value);
  }
}
