package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it stands in a written report (报告中的问题): its code by its id alone, since nobody knows
 * the codes of somebody's own rules, and every text without {@linkplain PersonalData personal
 * numbers}.
 *
 * @param code the id of its code, such as {@code HZ-001}
 * @param severity how much it weighs in this report
 * @param layer where it is found
 * @param place where it stands
 * @param record the id of the record, or null
 * @param field the Chinese label of the field, or null
 * @param message what was found, what was expected, what to do
 * @param fix how it is mended, or null where nobody wrote it
 * @param basis what it rests on, or null where nobody wrote it
 * @param arguments the named arguments of the message, in the order of their names
 * @param explained the id of the justification that explains it, or null
 */
public record WrittenProblem(
    String code,
    Severity severity,
    Layer layer,
    Place place,
    @Nullable String record,
    @Nullable String field,
    Wording message,
    @Nullable Wording fix,
    @Nullable Wording basis,
    SortedMap<String, String> arguments,
    @Nullable String explained) {

  /**
   * Copies the arguments.
   *
   * @param code the id of its code
   * @param severity how much it weighs
   * @param layer where it is found
   * @param place where it stands
   * @param record the id of the record, or null
   * @param field the Chinese label of the field, or null
   * @param message what was found, what was expected, what to do
   * @param fix how it is mended, or null
   * @param basis what it rests on, or null
   * @param arguments the named arguments of the message
   * @param explained the id of the justification that explains it, or null
   */
  public WrittenProblem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /**
   * Returns a problem as it is written. The ids of records stay what they are, but for an id that
   * is a person's number.
   *
   * @param problem the problem, weighed
   * @return the same without personal numbers
   */
  public static WrittenProblem of(Problem problem) {
    return of(problem, null);
  }

  /** A problem as it is written, with the id of the justification that explains it. */
  static WrittenProblem of(Problem problem, @Nullable String justification) {
    Set<String> ids = problem.ids();
    SortedMap<String, String> arguments = new TreeMap<>();
    for (Map.Entry<String, String> e : problem.arguments().entrySet()) {
      arguments.put(e.getKey(), PersonalData.mask(e.getValue(), ids));
    }
    String record = problem.recordId();
    String field = problem.label();
    return new WrittenProblem(
        problem.code().id(),
        problem.severity(),
        problem.code().layer(),
        masked(problem.place(), ids),
        record == null ? null : PersonalData.maskIds(record),
        field == null ? null : PersonalData.mask(field),
        new Wording(problem.message(Locale.CHINESE), problem.message(Locale.ENGLISH)),
        problem.code().fix(),
        problem.code().basis(),
        arguments,
        justification == null ? null : PersonalData.maskIds(justification));
  }

  private static Place masked(Place p, Set<String> ids) {
    String source = p.source();
    return new Place(
        source == null ? null : PersonalData.maskIds(source),
        p.line(),
        p.column(),
        p.byteOffset(),
        PersonalData.mask(p.pointer(), ids));
  }
}
