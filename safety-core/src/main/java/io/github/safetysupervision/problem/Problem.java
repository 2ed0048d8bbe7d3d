package io.github.safetysupervision.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, said completely (问题): what, how bad, where, in which record and field,
 * with what arguments. It holds the values as they are, for programs; in the text it makes for
 * people, the {@linkplain #message message} and the {@linkplain #toString text form}, {@linkplain
 * PersonalData personal numbers} are masked and {@linkplain ControlCharacters control characters}
 * made visible.
 *
 * @param code the kind of problem
 * @param severity its weight here
 * @param place where it stands
 * @param recordId the id of the record, or null
 * @param label the Chinese label of the field, or null
 * @param wordings the named arguments in both languages, in the order given
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Place place,
    @Nullable String recordId,
    @Nullable String label,
    Map<String, Wording> wordings) {

  /** What stands between several ids, and after the last where there are more. */
  private static final Pattern BETWEEN = Pattern.compile("[、,\\s…]+");

  /**
   * Copies the arguments and checks that they are the ones the code's words name.
   *
   * @param code the kind of problem
   * @param severity its weight here
   * @param place where it stands
   * @param recordId the id of the record, or null
   * @param label the Chinese label of the field, or null
   * @param wordings the named arguments in both languages, in the order given
   * @throws IllegalArgumentException if an argument is missing or unknown
   */
  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    wordings = Collections.unmodifiableMap(new LinkedHashMap<>(wordings));
    if (!wordings.keySet().equals(code.argumentNames())) {
      throw new IllegalArgumentException(
          code + " takes " + code.argumentNames() + " but was given " + wordings.keySet());
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
   * Returns the named arguments as plain text, as they are, for programs; in Chinese where they are
   * words.
   *
   * @return name to text, in the order given
   */
  public Map<String, String> arguments() {
    Map<String, String> out = new LinkedHashMap<>();
    wordings.forEach((name, words) -> out.put(name, words.zh()));
    return Collections.unmodifiableMap(out);
  }

  /**
   * Returns the ids this problem names: its record's, and those in its arguments.
   *
   * @return the ids, in the order they are named
   */
  public Set<String> ids() {
    Set<String> out = new LinkedHashSet<>();
    if (recordId != null) {
      out.add(recordId);
    }
    wordings.forEach(
        (name, words) -> {
          if (code.ids().contains(name)) {
            BETWEEN.splitAsStream(words.zh()).filter(id -> !id.isEmpty()).forEach(out::add);
          }
        });
    return Collections.unmodifiableSet(out);
  }

  /**
   * Returns this problem at another place.
   *
   * @param newPlace the place
   * @return the problem there
   */
  public Problem at(Place newPlace) {
    return new Problem(code, severity, newPlace, recordId, label, wordings);
  }

  /**
   * Returns this problem of a given record.
   *
   * @param id the record's id, or null if it could not be read
   * @return the problem of that record
   */
  public Problem inRecord(@Nullable String id) {
    return new Problem(code, severity, place, id, label, wordings);
  }

  /**
   * Returns this problem of a given field.
   *
   * @param chineseLabel the field's Chinese label
   * @return the problem of that field
   */
  public Problem ofField(String chineseLabel) {
    return new Problem(code, severity, place, recordId, chineseLabel, wordings);
  }

  /**
   * Returns this problem with another weight.
   *
   * @param weight the new weight
   * @return the problem with that weight
   */
  public Problem weighing(Severity weight) {
    return new Problem(code, weight, place, recordId, label, wordings);
  }

  /**
   * Returns the words alone, for people: what was found, what was expected, what to do.
   *
   * @param locale the reader's locale; English for language {@code en}, Chinese otherwise
   * @return the filled words
   */
  public String message(Locale locale) {
    return code.fill(locale, wordings);
  }

  /** Returns the text form {@code code place [record] label: Chinese words}, for people. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(code.id());
    String where = place.toString();
    if (!where.isEmpty()) {
      out.append(' ').append(where);
    }
    if (recordId != null) {
      out.append(" [").append(ControlCharacters.shown(PersonalData.maskIds(recordId))).append(']');
    }
    if (label != null) {
      out.append(' ').append(ControlCharacters.shown(PersonalData.mask(label)));
    }
    return out.append("：").append(message(Locale.CHINESE)).toString();
  }
}
