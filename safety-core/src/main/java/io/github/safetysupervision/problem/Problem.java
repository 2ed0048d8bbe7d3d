package io.github.safetysupervision.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said completely (问题): what, how bad, where, in which record and field,
 * with what arguments.
 *
 * @param code the kind of problem
 * @param severity its weight here
 * @param place where it stands
 * @param recordId the id of the record, or null
 * @param label the Chinese label of the field, or null
 * @param arguments the named arguments, in the order given
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Place place,
    @Nullable String recordId,
    @Nullable String label,
    Map<String, Wording> arguments) {

  /**
   * Copies the arguments and checks that they are the ones the code's words name.
   *
   * @param code the kind of problem
   * @param severity its weight here
   * @param place where it stands
   * @param recordId the id of the record, or null
   * @param label the Chinese label of the field, or null
   * @param arguments the named arguments, in the order given
   * @throws IllegalArgumentException if an argument is missing or unknown
   */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    if (!arguments.keySet().equals(code.argumentNames())) {
      throw new IllegalArgumentException(
          code + " takes " + code.argumentNames() + " but was given " + arguments.keySet());
    }
  }

  static Problem of(ProblemCode code, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("name without value for " + code);
    }
    Map<String, Wording> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      arguments.put(
          namesAndValues[i].toString(),
          value instanceof Wording w ? w : Wording.same(value.toString()));
    }
    return new Problem(code, code.severity(), Place.UNKNOWN, null, null, arguments);
  }

  /**
   * Returns this problem at another place.
   *
   * @param newPlace the place
   * @return the problem there
   */
  public Problem at(Place newPlace) {
    return new Problem(code, severity, newPlace, recordId, label, arguments);
  }

  /**
   * Returns this problem of a given record.
   *
   * @param id the record's id, or null if it could not be read
   * @return the problem of that record
   */
  public Problem inRecord(@Nullable String id) {
    return new Problem(code, severity, place, id, label, arguments);
  }

  /**
   * Returns this problem of a given field.
   *
   * @param chineseLabel the field's Chinese label
   * @return the problem of that field
   */
  public Problem ofField(String chineseLabel) {
    return new Problem(code, severity, place, recordId, chineseLabel, arguments);
  }

  /**
   * Returns this problem with another weight.
   *
   * @param weight the new weight
   * @return the problem with that weight
   */
  public Problem weighing(Severity weight) {
    return new Problem(code, weight, place, recordId, label, arguments);
  }

  /**
   * Returns the words alone: what was found, what was expected, what to do.
   *
   * @param locale the reader's locale; English for language {@code en}, Chinese otherwise
   * @return the filled words
   */
  public String message(Locale locale) {
    return ProblemCode.fill(code.template().in(locale), locale, arguments);
  }

  /** Returns the text form {@code code place [record] label: Chinese words}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(code.id());
    String where = place.toString();
    if (!where.isEmpty()) {
      out.append(' ').append(where);
    }
    if (recordId != null) {
      out.append(" [").append(recordId).append(']');
    }
    if (label != null) {
      out.append(' ').append(label);
    }
    return out.append("：").append(message(Locale.CHINESE)).toString();
  }
}
