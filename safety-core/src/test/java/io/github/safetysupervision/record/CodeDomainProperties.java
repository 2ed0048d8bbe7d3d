package io.github.safetysupervision.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.quantity.Money;
import java.util.Random;
import java.util.function.LongPredicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The next code is one, and none lies between. */
class CodeDomainProperties {

  private static final long[] UNITS = {1, 1_000, 1_000_000, 100_000_000, 10_000_000_000L};

  /** Whether a number is the code of a division, by nothing but its text form. */
  private static boolean isDivision(long code) {
    if (code < 0 || code / 2 >= 1_000_000_000_000L) {
      return false;
    }
    String twelve = Long.toString(1_000_000_000_000L + code / 2).substring(1);
    boolean isLong = code % 2 == 1;
    return (isLong || twelve.endsWith("000000"))
        && DivisionCode.tryParse(isLong ? twelve : twelve.substring(0, 6)).value() != null;
  }

  private static boolean isAmount(long code) {
    try {
      return Money.ofCode(code).code() == code;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A number of twelve digits, of which some levels are zero or all nines. */
  private static long area(Random random) {
    long[] most = {99, 99, 99, 999, 999};
    long out = 0;
    for (int i = 0; i < 5; i++) {
      long part =
          switch (random.nextInt(4)) {
            case 0, 1 -> 0;
            case 2 -> most[i];
            default -> i == 0 && random.nextBoolean() ? 46 : random.nextLong(most[i] + 1);
          };
      out = out * (most[i] + 1) + part;
    }
    return out;
  }

  @Property(tries = 1_000)
  void theNextDivisionIsTheFirstFromThere(@ForAll long seed) {
    Random random = new Random(seed);
    long code = area(random) * 2 + random.nextInt(4) - 1;
    long next = nothingBetween(Scalars.DIVISION, code, CodeDomainProperties::isDivision, random);
    // A gap ends where a level begins: look there, and beside.
    for (long unit : UNITS) {
      long at = (code / 2 / unit + 1) * unit * 2;
      for (long c = Math.max(code, at - 4); c < Math.min(next, at + 4); c++) {
        assertThat(isDivision(c)).as("%s, from %s before %s", c, code, next).isFalse();
      }
    }
    Statistics.collect(next == code);
    Statistics.coverage(c -> c.check(false).percentage(p -> p > 20));
  }

  @Property(tries = 1_000)
  void theNextAmountIsTheFirstFromThere(@ForAll long seed) {
    Random random = new Random(seed);
    long code = random.nextInt(6) == 0 ? random.nextLong() : random.nextInt(2_000) - 1_000;
    nothingBetween(Scalars.MONEY, code, CodeDomainProperties::isAmount, random);
  }

  private static long nothingBetween(
      ScalarType<?> type, long code, LongPredicate isCode, Random random) {
    CodeDomain domain = type.codes();
    long next = domain.next(code);
    assertThat(next).isGreaterThanOrEqualTo(code);
    if (next == CodeDomain.NONE) {
      assertThat(code).isGreaterThan(domain.highest());
      return next;
    }
    assertThat(isCode.test(next)).as("%s after %s", next, code).isTrue();
    long first = Math.max(code, domain.lowest() - 1000);
    for (long c = first; c < Math.min(next, first + 300); c++) {
      assertThat(isCode.test(c)).as("%s, from %s before %s", c, code, next).isFalse();
    }
    for (int i = 0; i < 50 && first < next; i++) {
      long c = random.nextLong(first, next);
      assertThat(isCode.test(c)).as("%s, from %s before %s", c, code, next).isFalse();
    }
    return next;
  }

  @Example
  void theEndsOfADomainAreCodesAndNothingLiesBeyond() {
    for (ScalarType<?> type : new ScalarType<?>[] {Scalars.DIVISION, Scalars.MONEY}) {
      LongPredicate isCode =
          type == Scalars.MONEY ? CodeDomainProperties::isAmount : CodeDomainProperties::isDivision;
      CodeDomain domain = type.codes();
      assertThat(isCode.test(domain.lowest())).isTrue();
      assertThat(isCode.test(domain.highest())).isTrue();
      for (int i = 1; i < 1_000; i++) {
        assertThat(isCode.test(domain.lowest() - i)).isFalse();
        assertThat(isCode.test(domain.highest() + i)).isFalse();
      }
      assertThat(domain.next(Long.MIN_VALUE)).isEqualTo(domain.lowest());
      assertThat(domain.next(domain.highest() + 1)).isEqualTo(CodeDomain.NONE);
    }
  }
}
