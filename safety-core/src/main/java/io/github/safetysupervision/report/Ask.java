package io.github.safetysupervision.report;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a number of the report asks: an indicator and conditions.
 *
 * @param indicator the id of the indicator
 * @param where the conditions
 * @param otherwise in what other ways people state the same number
 */
record Ask(String indicator, List<Slice> where, List<Ask> otherwise) {

  Ask {
    where = List.copyOf(where);
    otherwise = List.copyOf(otherwise);
  }

  static Ask of(Indicator indicator) {
    return new Ask(indicator.id(), List.of(), List.of());
  }

  Ask where(Field<?, Term> field, Term value) {
    return where(field.name(), value.code());
  }

  <C extends ClosedTerm> Ask where(Field<?, C> field, C value) {
    return where(field.name(), value.code());
  }

  Ask where(String field, String value) {
    List<Slice> more = new ArrayList<>(where);
    more.add(Slice.builder().field(field).value(value).build());
    return new Ask(indicator, more, otherwise.stream().map(o -> o.where(field, value)).toList());
  }

  Ask orElse(Ask other) {
    return new Ask(indicator, where, Stream.concat(otherwise.stream(), Stream.of(other)).toList());
  }

  /** This and the other ways, this first. */
  List<Ask> ways() {
    return Stream.concat(Stream.of(this), otherwise.stream()).toList();
  }

  /** Whether somebody stated the answer to just this. */
  boolean isAnsweredBy(StatedFigure stated) {
    return stated.getIndicator().equals(indicator)
        && stated.getOver().isEmpty()
        && conditions(stated.getWhere()).equals(conditions(where));
  }

  private static Set<List<String>> conditions(List<Slice> slices) {
    return slices.stream()
        .map(s -> List.of(s.getField(), s.getValue()))
        .collect(Collectors.toSet());
  }
}
