package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.TermMapping;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the conditions of a scope for the type of record they are asked about. What is wrong with
 * one stands at its pointer, such as {@code /where/0/value}.
 */
final class SliceFilter {

  private SliceFilter() {}

  /** The conditions together, or what is wrong with them; what is only odd is said beside them. */
  static <T extends SafetyRecord> Outcome<Filter<T>> of(
      RecordType<T, ?> type, List<Slice> slices, TermMapping terms) {
    Filter<T> out = Filter.all();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      Outcome<Filter<T>> condition = of(type, slices.get(i), "/where/" + i, terms);
      problems.addAll(condition.problems());
      Filter<T> f = condition.value();
      out = f == null ? out : out.and(f);
    }
    boolean isBad = problems.stream().anyMatch(p -> p.severity().isError());
    return new Outcome<>(isBad ? null : out, problems);
  }

  private static <T extends SafetyRecord> Outcome<Filter<T>> of(
      RecordType<T, ?> type, Slice slice, String pointer, TermMapping terms) {
    Field<T, ?> field = type.field(slice.getField());
    if (field == null) {
      Problem unknown =
          IndicatorProblems.UNKNOWN_FIELD.with(
              "found",
              slice.getField(),
              "type",
              new Wording(type.label(), type.name()),
              "expected",
              expected(type, slice.getField()));
      return Outcome.failed(unknown.at(Place.at(pointer + "/field")));
    }
    Outcome<Filter<T>> out = field.matching(slice.getValue(), terms);
    Place place = Place.at(pointer + "/value");
    return new Outcome<>(out.value(), out.problems().stream().map(p -> p.at(place)).toList());
  }

  /** The fields whose name or label is nearly what was written; all of them if none is. */
  private static String expected(RecordType<?, ?> type, String written) {
    List<String> names = type.fields().stream().map(Field::name).toList();
    List<String> near =
        type.fields().stream()
            .filter(
                f ->
                    Spelling.isNear(f.name(), written)
                        || f.label().equals(written)
                        || Spelling.isNear(f.label(), written))
            .map(Field::name)
            .toList();
    return String.join(", ", near.isEmpty() ? names : near);
  }
}
