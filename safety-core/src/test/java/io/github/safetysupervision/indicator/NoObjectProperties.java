package io.github.safetysupervision.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Filter;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Standard indicators ask fields and never a record. */
class NoObjectProperties {

  private static final DivisionCode COUNTY = DivisionCode.parse("152525");

  @Property(tries = 50)
  void everyPopulationOfAStandardIndicatorIsToldWithoutARecord(@ForAll long seed) {
    Random random = new Random(seed);
    ReportingPeriod period = ReportingPeriod.parse("2023H1");
    int asked = 0;
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      Scope scope = i.scopeIn(period, COUNTY, LocalDate.of(2023, 6, 30));
      for (Population<?> p : i.measure(scope).orThrow().populations()) {
        assertSame(p, random);
        asked++;
      }
    }
    assertThat(asked).isGreaterThanOrEqualTo(IndicatorCatalogue.STANDARD.indicators().size());
  }

  private static <T extends SafetyRecord> void assertSame(Population<T> population, Random random) {
    T record = new RandomRecords(random).of(population.type(), Map.of("territory", COUNTY));
    Filter<T> filter = population.filter();
    assertThat(filter.evaluate(unbuilt(record))).isEqualTo(filter.evaluate(FieldValues.of(record)));
  }

  /** The values of a record that nobody can get at as a whole. */
  private static FieldValues unbuilt(SafetyRecord record) {
    FieldValues values = FieldValues.of(record);
    return new FieldValues() {
      @Override
      public boolean isUnread(Field<?, ?> field) {
        return values.isUnread(field);
      }

      @Override
      public @Nullable Object value(Field<?, ?> field) {
        return values.value(field);
      }

      @Override
      public Object object() {
        throw new AssertionError("a record was asked for");
      }
    };
  }
}
