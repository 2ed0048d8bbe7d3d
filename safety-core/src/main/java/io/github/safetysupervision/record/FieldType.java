package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.List;

/**
 * What the values of a field are and how they are written: the one place that knows a value's text
 * form.
 *
 * <p>A {@link ScalarType} is one token of text or number; a {@link ListType} a list of values of
 * one type; an {@link ObjectFieldType} a value with fields of its own.
 *
 * @param <V> the type of the values
 */
public abstract sealed class FieldType<V extends Object>
    permits ScalarType, ListType, ObjectFieldType {

  /** The code of a cell without a value; no value has it. */
  public static final long ABSENT = Long.MIN_VALUE;

  private final Form form;
  private final Wording expects;

  FieldType(Form form, Wording expects) {
    this.form = form;
    this.expects = expects;
  }

  /** How a value stands in an exchange file. */
  public enum Form {
    /** A JSON string. */
    STRING,
    /** A JSON number, kept as written. */
    NUMBER,
    /** A JSON true or false. */
    FLAG,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    OBJECT
  }

  /**
   * Returns how a value stands in an exchange file.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * Returns what a well-formed value looks like, to be said to somebody who wrote another.
   *
   * @return the words
   */
  public Wording expects() {
    return expects;
  }

  /**
   * Returns what is worth saying about a value that is well-formed, such as a term outside its
   * list.
   *
   * @param value the value
   * @return problems that are no errors, mostly none; an error for a value that only a program can
   *     make and no file can hold, such as a count of -3
   */
  public List<Problem> remarks(V value) {
    return List.of();
  }

  /**
   * Returns how a value is said to people.
   *
   * @param value the value
   * @return the words
   */
  public Wording inWords(V value) {
    String text = value.toString();
    return new Wording(text, text);
  }

  /** Whether there are values about which something is remarked. */
  boolean mayRemark() {
    return true;
  }

  /** Whether values have codes that keep their order, see {@link ScalarType#isCoded()}. */
  boolean isCoded() {
    return false;
  }

  /** The code of a value of this type; only for coded types. */
  long codeOf(Object value) {
    throw new IllegalStateException("no codes: " + expects.en());
  }

  /** The codes that values have; only for coded types. */
  CodeDomain codes() {
    throw new IllegalStateException("no codes: " + expects.en());
  }

  /** The words for a code, for ranges; only for coded types. */
  Wording codeInWords(long code) {
    throw new IllegalStateException("no codes: " + expects.en());
  }
}
