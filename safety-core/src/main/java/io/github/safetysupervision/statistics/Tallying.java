package io.github.safetysupervision.statistics;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Term;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a measure while records go by: what is merged is the state; the answer is taken
 * last.
 */
abstract sealed class Tallying {

  /**
   * Takes in a record.
   *
   * @return what it adds, in words the explanation shows, or null if it adds nothing
   */
  abstract <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate);

  /** Takes in the state of the same measure over another population. */
  abstract void merge(Tallying other);

  /** Ends the taking in; called once, before anything is asked. */
  void finish() {}

  abstract BigDecimal numerator();

  BigDecimal denominator() {
    return BigDecimal.ONE;
  }

  static <T extends SafetyRecord> boolean holds(
      Population<?> population, RecordType<T, ?> type, T candidate) {
    return population.type() == type && population.filter().test(cast(candidate));
  }

  /** The population's type was compared just before. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <A extends Object> A cast(Object candidate) {
    return (A) candidate;
  }

  /** Counts records. */
  static final class Count extends Tallying {
    private final Population<?> population;
    private long count;

    Count(Population<?> population) {
      this.population = population;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      if (!holds(population, type, candidate)) {
        return null;
      }
      count++;
      return "1";
    }

    @Override
    void merge(Tallying other) {
      count += ((Count) other).count;
    }

    @Override
    BigDecimal numerator() {
      return BigDecimal.valueOf(count);
    }
  }

  /** Adds up the numbers of a field. */
  static final class Total<R extends SafetyRecord> extends Tallying {
    private final Population<R> population;
    private final NumberField<R, ?> field;
    private BigDecimal sum = BigDecimal.ZERO;
    private final FewNames without = new FewNames();

    Total(Population<R> population, NumberField<R, ?> field) {
      this.population = population;
      this.field = field;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      if (!holds(population, type, candidate)) {
        return null;
      }
      BigDecimal n = field.number(population.type().cast(candidate));
      if (n == null) {
        without.add(candidate.getId());
        return "?";
      }
      sum = sum.add(n);
      return n.toPlainString();
    }

    @Override
    void merge(Tallying other) {
      Total<?> o = (Total<?>) other;
      sum = sum.add(o.sum);
      without.addAll(o.without);
    }

    @Override
    BigDecimal numerator() {
      return sum;
    }

    FewNames without() {
      return without;
    }

    NumberField<R, ?> field() {
      return field;
    }
  }

  /** Adds up the lengths of lists. */
  static final class Size<R extends SafetyRecord> extends Tallying {
    private final Population<R> population;
    private final ListField<R, ?> field;
    private long count;

    Size(Population<R> population, ListField<R, ?> field) {
      this.population = population;
      this.field = field;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      if (!holds(population, type, candidate)) {
        return null;
      }
      List<?> list = field.of(population.type().cast(candidate));
      int size = list == null ? 0 : list.size();
      if (size == 0) {
        return null;
      }
      count += size;
      return Integer.toString(size);
    }

    @Override
    void merge(Tallying other) {
      count += ((Size<?>) other).count;
    }

    @Override
    BigDecimal numerator() {
      return BigDecimal.valueOf(count);
    }
  }

  /** Counts different values, each once. */
  static final class Distinct<R extends SafetyRecord> extends Tallying {
    private final Population<R> population;
    private final Field<R, ?> field;
    private final Set<String> seen = new HashSet<>();

    Distinct(Population<R> population, Field<R, ?> field) {
      this.population = population;
      this.field = field;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      if (!holds(population, type, candidate)) {
        return null;
      }
      Object value = field.of(population.type().cast(candidate));
      if (value == null) {
        return null;
      }
      if (!(value instanceof List<? extends Object> list)) {
        seen.add(key(value));
        return key(value);
      }
      List<String> keys = list.stream().map(Distinct::key).toList();
      seen.addAll(keys);
      return String.join(",", keys);
    }

    @Override
    void merge(Tallying other) {
      seen.addAll(((Distinct<?>) other).seen);
    }

    /** What was counted, each once. */
    Set<String> seen() {
      return seen;
    }

    /** Terms count as the word they stand for, however written. */
    private static String key(Object value) {
      return value instanceof Term t ? t.code() : value.toString();
    }

    @Override
    BigDecimal numerator() {
      return BigDecimal.valueOf(seen.size());
    }
  }

  /** A number handed in, which no record adds to. */
  static final class Given extends Tallying {
    private final BigDecimal number;

    Given(BigDecimal number) {
      this.number = number;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      return null;
    }

    /** The number is about all that is merged, once. */
    @Override
    void merge(Tallying other) {}

    @Override
    BigDecimal numerator() {
      return number;
    }
  }

  /** Keeps both sides of a ratio, or of a change from one to the other. */
  static final class Share extends Tallying {
    private final Tallying part;
    private final Tallying whole;
    private final BigDecimal factor;
    private final Form form;

    /** What is set against the whole. */
    enum Form {
      /** The part. */
      RATIO,
      /** The part less the whole. */
      CHANGE,
      /** What of the part is in the whole; both count different things. */
      COVERAGE
    }

    Share(Tallying part, Tallying whole, BigDecimal factor, Form form) {
      this.part = part;
      this.whole = whole;
      this.factor = factor;
      this.form = form;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      String above = part.add(type, candidate);
      String below = whole.add(type, candidate);
      return above == null && below == null
          ? null
          : (above == null ? "0" : above) + "/" + (below == null ? "0" : below);
    }

    @Override
    void merge(Tallying other) {
      Share o = (Share) other;
      part.merge(o.part);
      whole.merge(o.whole);
    }

    @Override
    void finish() {
      part.finish();
      whole.finish();
    }

    @Override
    BigDecimal numerator() {
      if (form == Form.COVERAGE) {
        Set<String> covered = new HashSet<>(((Distinct<?>) part).seen);
        covered.retainAll(((Distinct<?>) whole).seen);
        return BigDecimal.valueOf(covered.size()).multiply(factor);
      }
      BigDecimal above = part.numerator().multiply(whole.denominator()).multiply(sign());
      BigDecimal base = form == Form.CHANGE ? denominator() : BigDecimal.ZERO;
      return above.subtract(base).multiply(factor);
    }

    /**
     * Never negative: a ratio to a negative total has its sign above, and no change is one of it.
     */
    @Override
    BigDecimal denominator() {
      if (form == Form.CHANGE && whole.numerator().signum() < 0) {
        return BigDecimal.ZERO;
      }
      return whole.numerator().multiply(part.denominator()).multiply(sign());
    }

    private BigDecimal sign() {
      return whole.numerator().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    }

    Tallying part() {
      return part;
    }

    Tallying whole() {
      return whole;
    }
  }

  /** Keeps several states of the same measure apart, to see records that are in more than one. */
  static final class Together extends Tallying {
    private final List<Tallying> parts;
    private final Tallying merged;
    private final FewNames inSeveral = new FewNames();

    /**
     * Keeps the parts.
     *
     * @param parts the states, one a population
     * @param empty a fresh state of the same measure
     */
    Together(List<Tallying> parts, Tallying empty) {
      this.parts = parts;
      this.merged = empty;
    }

    @Override
    <T extends SafetyRecord> @Nullable String add(RecordType<T, ?> type, T candidate) {
      String out = null;
      int hits = 0;
      for (Tallying p : parts) {
        String s = p.add(type, candidate);
        if (s != null) {
          hits++;
          out = s;
        }
      }
      if (hits > 1) {
        inSeveral.add(candidate.getId());
      }
      return out;
    }

    @Override
    void merge(Tallying other) {
      merged.merge(((Together) other).merged);
    }

    @Override
    void finish() {
      for (Tallying p : parts) {
        p.finish();
        merged.merge(p);
      }
    }

    @Override
    BigDecimal numerator() {
      return merged.numerator();
    }

    @Override
    BigDecimal denominator() {
      return merged.denominator();
    }

    FewNames inSeveral() {
      return inSeveral;
    }

    List<Tallying> parts() {
      return parts;
    }

    Tallying merged() {
      return merged;
    }
  }
}
