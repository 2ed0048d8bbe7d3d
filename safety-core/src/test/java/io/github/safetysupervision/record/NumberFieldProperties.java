package io.github.safetysupervision.record;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.testkit.RandomRecords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Numbers without their point, held against the numbers. */
class NumberFieldProperties {

  @Property(tries = 300)
  void theScaledNumberIsTheNumberAndNoneWhereThereIsNone(@ForAll long seed) {
    RandomRecords records = new RandomRecords(new Random(seed));
    check(PENALTY.amount, FieldValues.of(records.of(PENALTY)));
    check(INSPECTION.people, FieldValues.of(records.of(INSPECTION)));
  }

  private static void check(NumberField<?, ?> field, FieldValues values) {
    BigDecimal number = field.number(values);
    long scaled = field.scaled(values);
    if (number == null) {
      assertThat(scaled).isEqualTo(FieldType.ABSENT);
    } else {
      assertThat(BigDecimal.valueOf(scaled, field.decimals())).isEqualByComparingTo(number);
    }
  }

  @Property(tries = 1)
  void anUnreadNumberIsNone() {
    for (NumberField<?, ?> field : List.<NumberField<?, ?>>of(PENALTY.amount, INSPECTION.people)) {
      KnownValues values = new KnownValues(field == INSPECTION.people ? INSPECTION : PENALTY);
      values.markUnread(field);
      assertThat(field.scaled(values)).isEqualTo(FieldType.ABSENT);
    }
  }
}
