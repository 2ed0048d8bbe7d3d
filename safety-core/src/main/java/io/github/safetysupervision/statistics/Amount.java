package io.github.safetysupervision.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a measure comes to, exact: of one population, or of several taken together. */
abstract sealed class Amount {

  abstract BigDecimal numerator();

  /** Never negative. */
  BigDecimal denominator() {
    return BigDecimal.ONE;
  }

  /** What this and others of the same kind come to together. */
  abstract Amount plus(List<Amount> others);

  /** A number that adds up. */
  static final class Sum extends Amount {
    private final BigDecimal number;

    Sum(BigDecimal number) {
      this.number = number;
    }

    @Override
    BigDecimal numerator() {
      return number;
    }

    @Override
    Amount plus(List<Amount> others) {
      return new Sum(
          Stream.of(others)
              .flatMap(List::stream)
              .map(Amount::numerator)
              .reduce(number, BigDecimal::add));
    }
  }

  /** Different things, each once. */
  static final class Things extends Amount {
    private final KeyCounts keys;

    Things(KeyCounts keys) {
      this.keys = keys;
    }

    @Override
    BigDecimal numerator() {
      return BigDecimal.valueOf(keys.present());
    }

    @Override
    Amount plus(List<Amount> others) {
      KeyCounts all = keys.copy();
      others.forEach(o -> all.addAll(((Things) o).keys));
      return new Things(all);
    }
  }

  /** A number handed in: it is about all that is taken together, once. */
  static final class Base extends Amount {
    private final BigDecimal number;

    Base(BigDecimal number) {
      this.number = number;
    }

    @Override
    BigDecimal numerator() {
      return number;
    }

    @Override
    Amount plus(List<Amount> others) {
      return this;
    }
  }

  /** One by another. */
  static final class Share extends Amount {
    private final Amount part;
    private final Amount whole;
    private final BigDecimal factor;
    private final Against form;

    /** What is set against the whole. */
    enum Against {
      /** The part. */
      RATIO,
      /** The part less the whole. */
      CHANGE,
      /** What of the part is in the whole; both are different things. */
      COVERAGE
    }

    Share(Amount part, Amount whole, BigDecimal factor, Against form) {
      this.part = part;
      this.whole = whole;
      this.factor = factor;
      this.form = form;
    }

    @Override
    BigDecimal numerator() {
      if (form == Against.COVERAGE) {
        int covered = ((Things) part).keys.inBoth(((Things) whole).keys);
        return BigDecimal.valueOf(covered).multiply(factor);
      }
      BigDecimal above = part.numerator().multiply(whole.denominator()).multiply(sign());
      BigDecimal base = form == Against.CHANGE ? denominator() : BigDecimal.ZERO;
      return above.subtract(base).multiply(factor);
    }

    /**
     * Of a whole that does not exist nothing is a share: turned over, its zero would vanish. A
     * ratio to a negative total has its sign above, and no change is one of it.
     */
    @Override
    BigDecimal denominator() {
      boolean isChangeOfLess = form == Against.CHANGE && whole.numerator().signum() < 0;
      if (isChangeOfLess || whole.denominator().signum() == 0) {
        return BigDecimal.ZERO;
      }
      return whole.numerator().multiply(part.denominator()).multiply(sign());
    }

    private BigDecimal sign() {
      return whole.numerator().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }

    @Override
    Amount plus(List<Amount> others) {
      return new Share(
          part.plus(others.stream().map(o -> ((Share) o).part).toList()),
          whole.plus(others.stream().map(o -> ((Share) o).whole).toList()),
          factor,
          form);
    }
  }
}
