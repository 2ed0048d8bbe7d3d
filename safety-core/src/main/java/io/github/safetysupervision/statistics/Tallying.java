package io.github.safetysupervision.statistics;

import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The state of a measure while records go by: what is merged is the state; the answer is taken
 * last.
 *
 * <p>A record that may count, and would make a difference if it did, is a doubt. One that surely
 * counts counts, even if other values of it could not be read.
 */
abstract sealed class Tallying {

  /**
   * Takes in a record.
   *
   * @return what it adds, in words the explanation shows, or null if it adds nothing for sure
   */
  abstract @Nullable String add(Candidate candidate);

  /** Takes in the state of the same measure over another population. */
  abstract void merge(Tallying other);

  /** Ends the taking in; called once, before anything is asked. */
  void finish() {}

  abstract BigDecimal numerator();

  BigDecimal denominator() {
    return BigDecimal.ONE;
  }

  /** Keeps what joins several texts apart from what stands in them. */
  private static String quoted(String text) {
    boolean isPlain = text.indexOf(',') < 0 && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
    return isPlain ? text : text.replace("\\", "\\\\").replace(",", "\\,").replace("/", "\\/");
  }

  /** Counts records. */
  static final class Count extends Tallying {
    private final Population<?> population;
    private final Doubts doubts;
    private long count;

    Count(Population<?> population, Doubts doubts) {
      this.population = population;
      this.doubts = doubts;
    }

    @Override
    @Nullable String add(Candidate candidate) {
      Truth isIn = candidate.isIn(population);
      if (isIn == Truth.UNKNOWN) {
        doubts.open(candidate);
      }
      if (isIn != Truth.TRUE) {
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

  /** Adds up the numbers of a field, or the lengths of a list. */
  abstract static sealed class Adding extends Tallying {
    private final Population<?> population;
    private final Field<?, ?> field;
    private final Doubts doubts;
    private BigDecimal sum = BigDecimal.ZERO;

    Adding(Population<?> population, Field<?, ?> field, Doubts doubts) {
      this.population = population;
      this.field = field;
      this.doubts = doubts;
    }

    /** What the values of a record add, or null if they hold no value. */
    abstract @Nullable BigDecimal number(FieldValues values);

    @Override
    @Nullable String add(Candidate candidate) {
      Truth isIn = candidate.isIn(population);
      if (isIn == Truth.FALSE) {
        return null;
      }
      FieldValues values = CurrentReferences.asWritten(candidate.values());
      boolean isUnread = values.isUnread(field);
      BigDecimal n = isUnread ? null : number(values);
      if (n != null && n.signum() == 0 && isIn == Truth.UNKNOWN) {
        return null; // it makes no difference
      }
      if (isUnread || isIn == Truth.UNKNOWN) {
        doubts.open(candidate);
        return isIn == Truth.TRUE ? "?" : null;
      }
      if (n == null) {
        doubts.without(field, candidate);
        return "?";
      }
      sum = sum.add(n);
      return addsNothing(n) ? null : n.toPlainString();
    }

    /** Whether a record that adds this much is not among those behind the figure. */
    boolean addsNothing(BigDecimal n) {
      return false;
    }

    @Override
    void merge(Tallying other) {
      sum = sum.add(((Adding) other).sum);
    }

    @Override
    BigDecimal numerator() {
      return sum;
    }
  }

  /** Adds up the numbers of a field. */
  static final class Total extends Adding {
    private final NumberField<?, ?> field;

    Total(Population<?> population, NumberField<?, ?> field, Doubts doubts) {
      super(population, field, doubts);
      this.field = field;
    }

    @Override
    @Nullable BigDecimal number(FieldValues values) {
      return field.number(values);
    }
  }

  /** Adds up the lengths of lists. */
  static final class Size extends Adding {
    private final ListField<?, ?> field;

    Size(Population<?> population, ListField<?, ?> field, Doubts doubts) {
      super(population, field, doubts);
      this.field = field;
    }

    @Override
    @Nullable BigDecimal number(FieldValues values) {
      return values.value(field) instanceof List<?> list ? BigDecimal.valueOf(list.size()) : null;
    }

    @Override
    boolean addsNothing(BigDecimal n) {
      return n.signum() == 0;
    }
  }

  /** Counts different values, each once. */
  static final class Distinct extends Tallying {
    private final Population<?> population;
    private final Field<?, ?> field;
    private final Doubts doubts;
    private final Set<String> seen = new HashSet<>();

    /** Values of records that may count; they make no difference where others have them. */
    private final Map<String, Candidate> maybe = new LinkedHashMap<>();

    Distinct(Population<?> population, Field<?, ?> field, Doubts doubts) {
      this.population = population;
      this.field = field;
      this.doubts = doubts;
    }

    @Override
    @Nullable String add(Candidate candidate) {
      Truth isIn = candidate.isIn(population);
      if (isIn == Truth.FALSE) {
        return null;
      }
      FieldValues values = candidate.values();
      Object value = values.value(field);
      if (value == null) {
        if (isIn == Truth.UNKNOWN || values.isUnread(field)) {
          doubts.open(candidate);
        } else {
          doubts.without(field, candidate);
        }
        return isIn == Truth.TRUE ? "?" : null;
      }
      if (field.isUncertain(value)) {
        doubts.open(candidate);
        return isIn == Truth.TRUE ? "?" : null;
      }
      List<String> keys =
          value instanceof List<? extends Object> list
              ? list.stream().map(field::keyOf).toList()
              : List.of(field.keyOf(value));
      if (isIn == Truth.UNKNOWN) {
        keys.forEach(k -> maybe.putIfAbsent(k, candidate));
        return null;
      }
      seen.addAll(keys);
      return keys.isEmpty()
          ? null
          : keys.stream().map(Tallying::quoted).collect(Collectors.joining(","));
    }

    @Override
    void merge(Tallying other) {
      seen.addAll(((Distinct) other).seen);
    }

    @Override
    void finish() {
      maybe.forEach(
          (key, candidate) -> {
            if (!seen.contains(key)) {
              doubts.open(candidate);
            }
          });
    }

    /** What was counted, each once. */
    Set<String> seen() {
      return seen;
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
    @Nullable String add(Candidate candidate) {
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
    @Nullable String add(Candidate candidate) {
      String above = part.add(candidate);
      String below = whole.add(candidate);
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
        Set<String> covered = new HashSet<>(((Distinct) part).seen);
        covered.retainAll(((Distinct) whole).seen);
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
  }

  /** Keeps several states of the same measure apart, to see records that are in more than one. */
  static final class Together extends Tallying {
    private final List<Tallying> parts;
    private final Tallying merged;
    private final Doubts doubts;

    /**
     * Keeps the parts.
     *
     * @param parts the states, one a population
     * @param empty a fresh state of the same measure
     * @param doubts where records in several parts are noted
     */
    Together(List<Tallying> parts, Tallying empty, Doubts doubts) {
      this.parts = parts;
      this.merged = empty;
      this.doubts = doubts;
    }

    @Override
    @Nullable String add(Candidate candidate) {
      String out = null;
      int hits = 0;
      for (Tallying p : parts) {
        String s = p.add(candidate);
        if (s != null) {
          hits++;
          out = s;
        }
      }
      if (hits > 1) {
        doubts.inSeveral.add(candidate.name());
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
  }
}
