package io.github.safetysupervision.problem;

import java.time.LocalDate;
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
 * <p>It is made by {@link ProblemCode#with}, and is cheap: words are made when somebody asks for
 * them, and one at another place, of another record or field shares the rest. It holds nothing that
 * can change: an argument that might is turned into text when the problem is made.
 *
 * <p>Two are equal if all of that is, arguments by their words.
 */
public final class Problem {

  /** What stands between several ids, and after the last where there are more. */
  private static final Pattern BETWEEN = Pattern.compile("[、,\\s…]+");

  private final ProblemCode code;
  private final Severity severity;
  private final Place place;
  private final @Nullable String recordId;
  private final @Nullable String label;

  /** The arguments in the order of the code, each {@linkplain #kept kept} as it is; shared. */
  private final Object[] values;

  private Problem(
      ProblemCode code,
      Severity severity,
      Place place,
      @Nullable String recordId,
      @Nullable String label,
      Object[] values) {
    this.code = code;
    this.severity = severity;
    this.place = place;
    this.recordId = recordId;
    this.label = label;
    this.values = values;
  }

  /** A problem without a place, of as many kept values as the code has arguments. */
  Problem(ProblemCode code, Object[] values) {
    this(code, code.severity(), Place.UNKNOWN, null, null, values);
  }

  /** Returns a value that never changes as it is, and the text of any other. */
  static Object kept(Object value) {
    return value instanceof String
            || value instanceof Wording
            || value instanceof Integer
            || value instanceof Long
            || value instanceof Character
            || value instanceof LocalDate
        ? value
        : value.toString();
  }

  /** Returns the words of a kept value. */
  static Wording said(Object kept) {
    return kept instanceof Wording w ? w : Wording.same(kept.toString());
  }

  /** {@return the kind of problem} */
  public ProblemCode code() {
    return code;
  }

  /** {@return its weight here} */
  public Severity severity() {
    return severity;
  }

  /** {@return where it stands} */
  public Place place() {
    return place;
  }

  /** {@return the id of the record, or null} */
  public @Nullable String recordId() {
    return recordId;
  }

  /** {@return the Chinese label of the field, or null} */
  public @Nullable String label() {
    return label;
  }

  /**
   * Returns the named arguments in both languages, as they are.
   *
   * @return name to words, in the order of {@link ProblemCode#argumentNames}
   */
  public Map<String, Wording> wordings() {
    Map<String, Wording> out = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      out.put(code.argumentName(i), said(values[i]));
    }
    return Collections.unmodifiableMap(out);
  }

  /**
   * Returns the named arguments as plain text, as they are, for programs; in Chinese where they are
   * words.
   *
   * @return name to text, in the order of {@link ProblemCode#argumentNames}
   */
  public Map<String, String> arguments() {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      out.put(code.argumentName(i), said(values[i]).zh());
    }
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
    for (int i = 0; i < values.length; i++) {
      if (code.ids().contains(code.argumentName(i))) {
        BETWEEN.splitAsStream(said(values[i]).zh()).filter(id -> !id.isEmpty()).forEach(out::add);
      }
    }
    return Collections.unmodifiableSet(out);
  }

  /**
   * Returns this problem at another place.
   *
   * @param newPlace the place
   * @return the problem there
   */
  public Problem at(Place newPlace) {
    Objects.requireNonNull(newPlace, "place");
    return new Problem(code, severity, newPlace, recordId, label, values);
  }

  /**
   * Returns this problem of a given record.
   *
   * @param id the record's id, or null if it could not be read
   * @return the problem of that record
   */
  public Problem inRecord(@Nullable String id) {
    return new Problem(code, severity, place, id, label, values);
  }

  /**
   * Returns this problem of a given field.
   *
   * @param chineseLabel the field's Chinese label
   * @return the problem of that field
   */
  public Problem ofField(String chineseLabel) {
    return new Problem(code, severity, place, recordId, chineseLabel, values);
  }

  /**
   * Returns this problem with another weight.
   *
   * @param weight the new weight
   * @return the problem with that weight
   */
  public Problem weighing(Severity weight) {
    Objects.requireNonNull(weight, "severity");
    return new Problem(code, weight, place, recordId, label, values);
  }

  /**
   * Returns the words alone, for people: what was found, what was expected, what to do.
   *
   * @param locale the reader's locale; English for language {@code en}, Chinese otherwise
   * @return the filled words
   */
  public String message(Locale locale) {
    return code.fill(locale, values);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Problem p
            && code.equals(p.code)
            && severity == p.severity
            && place.equals(p.place)
            && Objects.equals(recordId, p.recordId)
            && Objects.equals(label, p.label)
            && saysTheSame(values, p.values));
  }

  /** Whether values have the same words, whatever they are kept as. */
  private static boolean saysTheSame(Object[] some, Object[] others) {
    for (int i = 0; i < some.length; i++) {
      if (!some[i].equals(others[i]) && !said(some[i]).equals(said(others[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int words = 0;
    for (Object value : values) {
      words = 31 * words + said(value).hashCode();
    }
    return 31 * Objects.hash(code, severity, place, recordId, label) + words;
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
