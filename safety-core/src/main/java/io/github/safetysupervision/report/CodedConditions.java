package io.github.safetysupervision.report;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stated figures with the words of their conditions as codes (口径用语编码), so that a figure stated for
 * 日常检查 answers the question for {@code routine-inspection}.
 */
final class CodedConditions {

  private final IndicatorCatalogue catalogue;
  private final TermMapping terms;

  CodedConditions(IndicatorCatalogue catalogue, TermMapping terms) {
    this.catalogue = catalogue;
    this.terms = terms;
  }

  List<StatedFigure> of(List<StatedFigure> figures) {
    return figures.stream().map(this::of).toList();
  }

  private StatedFigure of(StatedFigure figure) {
    RecordType<?, ?> type = typeOf(catalogue.find(figure.getIndicator()));
    if (type == null || figure.getWhere().isEmpty()) {
      return figure;
    }
    List<Slice> coded = figure.getWhere().stream().map(s -> of(type, s)).toList();
    return coded.equals(figure.getWhere())
        ? figure
        : STATED_FIGURE.copyOf(figure).with(STATED_FIGURE.where, coded).build();
  }

  /** What the records are that an indicator counts, or the first of those it is made from. */
  private static @Nullable RecordType<?, ?> typeOf(@Nullable Indicator indicator) {
    if (indicator instanceof RecordIndicator<?> counted) {
      return counted.type();
    }
    return indicator == null || indicator.operands().isEmpty()
        ? null
        : typeOf(indicator.operands().get(0));
  }

  private Slice of(RecordType<?, ?> type, Slice slice) {
    Field<?, ?> field = type.field(slice.getField());
    if (field == null) {
      return slice;
    }
    FieldType<?> element = field.type() instanceof ListType<?> list ? list.element() : field.type();
    String code = element instanceof ScalarType<?> words ? code(words, slice.getValue()) : null;
    return code == null || code.equals(slice.getValue())
        ? slice
        : Slice.builder()
            .field(slice.getField())
            .value(code)
            .extension(slice.getExtension())
            .build();
  }

  private <V extends Object> @Nullable String code(ScalarType<V> type, String word) {
    V value = terms.find(type, word);
    if (value == null) {
      return null;
    }
    return value instanceof Term term ? term.code() : type.format(value);
  }
}
