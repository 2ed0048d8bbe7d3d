package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Outcome;
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

/** Reads the conditions of a scope for the type of record they are asked about. */
final class SliceFilter {

  private SliceFilter() {}

  /** The conditions together, or what is wrong with them; what is only odd is said beside them. */
  static <T extends SafetyRecord> Outcome<Filter<T>> of(
      RecordType<T, ?> type, List<Slice> slices, TermMapping terms) {
    Filter<T> out = Filter.all();
    List<Problem> problems = new ArrayList<>();
    for (Slice s : slices) {
      Outcome<Filter<T>> condition = of(type, s, terms);
      problems.addAll(condition.problems());
      Filter<T> f = condition.value();
      out = f == null ? out : out.and(f);
    }
    boolean isBad = problems.stream().anyMatch(p -> p.severity().isError());
    return new Outcome<>(isBad ? null : out, problems);
  }

  private static <T extends SafetyRecord> Outcome<Filter<T>> of(
      RecordType<T, ?> type, Slice slice, TermMapping terms) {
    Field<T, ?> field = type.field(slice.getField());
    return field == null
        ? Outcome.failed(
            IndicatorProblems.UNKNOWN_FIELD.with(
                "found",
                slice.getField(),
                "type",
                new Wording(type.label(), type.name()),
                "expected",
                expected(type, slice.getField())))
        : field.matching(slice.getValue(), terms);
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
