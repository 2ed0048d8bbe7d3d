package io.github.safetysupervision.indicator;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import org.jspecify.annotations.Nullable;

/** What of the records is counted. */
sealed interface Counted<T extends SafetyRecord> {

  IndicatorKind kind();

  /** The field that is counted, or null where the records are. */
  @Nullable Field<T, ?> field();

  /** What the definition says of the records. */
  Wording words();

  Measure measure(Population<T> population, CountNoun noun);

  record Records<T extends SafetyRecord>() implements Counted<T> {

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.COUNT;
    }

    @Override
    public @Nullable Field<T, ?> field() {
      return null;
    }

    @Override
    public Wording words() {
      return new Wording("的条数", "number of");
    }

    @Override
    public Measure measure(Population<T> population, CountNoun noun) {
      return Measure.count(population, noun);
    }
  }

  record TotalOf<T extends SafetyRecord>(NumberField<T, ?> field) implements Counted<T> {

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.TOTAL;
    }

    @Override
    public Wording words() {
      return new Wording("的" + field.label() + "之和", "total of " + field.name() + " of");
    }

    @Override
    public Measure measure(Population<T> population, CountNoun noun) {
      return Measure.total(population, field, noun);
    }
  }

  record ElementsOf<T extends SafetyRecord>(ListField<T, ?> field) implements Counted<T> {

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.ELEMENTS;
    }

    @Override
    public Wording words() {
      return new Wording(
          "的" + field.label() + "项数之和", "number of elements of " + field.name() + " of");
    }

    @Override
    public Measure measure(Population<T> population, CountNoun noun) {
      return Measure.elements(population, field, noun);
    }
  }

  record DifferentOf<T extends SafetyRecord>(Field<T, ?> field) implements Counted<T> {

    @Override
    public IndicatorKind kind() {
      return IndicatorKind.DISTINCT;
    }

    @Override
    public Wording words() {
      return new Wording(
          "的不同" + field.label() + "个数", "number of different " + field.name() + " of");
    }

    @Override
    public Measure measure(Population<T> population, CountNoun noun) {
      return Measure.distinct(population, field, noun);
    }
  }
}
