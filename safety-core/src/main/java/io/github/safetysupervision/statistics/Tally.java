package io.github.safetysupervision.statistics;

import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one form of measure while records go by, in and out.
 *
 * <p>A record that may count, and would make a difference if it did, is a doubt. One that surely
 * counts counts, even if other values of it could not be read.
 */
abstract sealed class Tally {

  /** What taking in a record comes to that adds nothing for sure. */
  static final long NOTHING = 0;

  /** What one comes to that counts, and it is not known with what. */
  private static final long UNKNOWN = -1;

  /**
   * Takes in a record, or with a sign of -1 out again.
   *
   * @return a hash of what it adds, the same for the same, or {@link #NOTHING}
   */
  abstract long take(Candidate candidate, int sign);

  /**
   * What the record that was taken last adds, in words the explanation shows; null if nothing for
   * sure.
   */
  abstract @Nullable String part(Candidate candidate);

  /** Takes in the numbers of a state of the same measure. */
  abstract void merge(Tally other);

  /** Whether more was taken out than in. */
  abstract boolean isUnfinished();

  /** What it comes to. */
  abstract Amount amount();

  abstract void write(StateWriter out);

  /** Reads what was written into this empty one. */
  abstract void read(StateReader in) throws DamagedStateException;

  /** Any hash but {@link #NOTHING}. */
  private static long something(long hash) {
    return hash == NOTHING ? 1 : hash;
  }

  /** What is counted of the records of one population. */
  abstract static sealed class OfPopulation extends Tally {
    private final Population<?> population;
    private final Doubts doubts;
    private Last last = Last.NOTHING;

    /** What the last record came to. */
    private enum Last {
      NOTHING,
      /** It counts, and it is not known with what. */
      UNKNOWN,
      ADDED
    }

    private OfPopulation(Population<?> population, Doubts doubts) {
      this.population = population;
      this.doubts = doubts;
    }

    @Override
    final long take(Candidate candidate, int sign) {
      last = Last.NOTHING;
      Truth isIn = candidate.isIn(population);
      return isIn == Truth.FALSE ? NOTHING : take(candidate, isIn, sign);
    }

    /** Takes a record that the population holds, or may hold. */
    abstract long take(Candidate candidate, Truth isIn, int sign);

    /** It is open whether, or with what, it counts. */
    final long open(Truth isIn) {
      doubts.open();
      return unknown(isIn);
    }

    /** It has no value. */
    final long lacking(Doubts.Missing field, Truth isIn) {
      doubts.lacks(field);
      return unknown(isIn);
    }

    private long unknown(Truth isIn) {
      last = isIn == Truth.TRUE ? Last.UNKNOWN : Last.NOTHING;
      return isIn == Truth.TRUE ? UNKNOWN : NOTHING;
    }

    final long added(long hash) {
      last = Last.ADDED;
      return something(hash);
    }

    @Override
    final @Nullable String part(Candidate candidate) {
      return switch (last) {
        case NOTHING -> null;
        case UNKNOWN -> "?";
        case ADDED -> words(candidate.values());
      };
    }

    /** What the values of a record add, in words. */
    abstract String words(FieldValues values);
  }

  /** Counts records. */
  static final class CountTally extends OfPopulation {
    private long count;

    CountTally(Population<?> population, Doubts doubts) {
      super(population, doubts);
    }

    @Override
    long take(Candidate candidate, Truth isIn, int sign) {
      if (isIn == Truth.UNKNOWN) {
        return open(isIn);
      }
      count += sign;
      return added(1);
    }

    @Override
    String words(FieldValues values) {
      return "1";
    }

    @Override
    void merge(Tally other) {
      count += ((CountTally) other).count;
    }

    @Override
    boolean isUnfinished() {
      return count < 0;
    }

    @Override
    Amount amount() {
      return new Amount.Sum(BigDecimal.valueOf(count));
    }

    @Override
    void write(StateWriter out) {
      out.number(count);
    }

    @Override
    void read(StateReader in) throws DamagedStateException {
      count = in.number();
    }
  }

  /** Adds up the numbers of a field, or the lengths of a list. */
  abstract static sealed class Adding extends OfPopulation {
    private final Field<?, ?> field;
    private final Doubts.Missing missing;
    private long records;

    /** The sum, but for what did not fit. */
    private long sum;

    private BigInteger carried = BigInteger.ZERO;

    private Adding(Population<?> population, Field<?, ?> field, Doubts doubts) {
      super(population, doubts);
      this.field = field;
      this.missing = doubts.missing(field);
    }

    /** What the values of a record add, or {@link FieldType#ABSENT} if they hold no value. */
    abstract long number(FieldValues values);

    /** How many decimals the numbers have. */
    abstract int decimals();

    @Override
    final long take(Candidate candidate, Truth isIn, int sign) {
      FieldValues values = CurrentReferences.asWritten(candidate.values());
      boolean isUnread = values.isUnread(field);
      long n = isUnread ? FieldType.ABSENT : number(values);
      if (n == 0 && isIn == Truth.UNKNOWN) {
        return NOTHING; // it makes no difference
      }
      if (isUnread || isIn == Truth.UNKNOWN) {
        return open(isIn);
      }
      if (n == FieldType.ABSENT) {
        return lacking(missing, isIn);
      }
      records += sign;
      add(n * sign);
      return addsNothing(n) ? NOTHING : added(Fingerprint.of(n, decimals()));
    }

    /** Whether a record that adds this much is not among those behind the figure. */
    boolean addsNothing(long n) {
      return false;
    }

    private void add(long n) {
      long out = sum + n;
      if (((sum ^ out) & (n ^ out)) < 0) {
        carried = carried.add(BigInteger.valueOf(sum));
        out = n;
      }
      sum = out;
    }

    final BigInteger whole() {
      return carried.add(BigInteger.valueOf(sum));
    }

    @Override
    final void merge(Tally other) {
      Adding o = (Adding) other;
      records += o.records;
      add(o.sum);
      carried = carried.add(o.carried);
    }

    @Override
    boolean isUnfinished() {
      return records < 0;
    }

    @Override
    final Amount amount() {
      BigDecimal number = new BigDecimal(whole(), decimals()).stripTrailingZeros();
      return new Amount.Sum(number.scale() < 0 ? number.setScale(0) : number);
    }

    @Override
    final void write(StateWriter out) {
      out.number(records);
      out.big(whole());
    }

    @Override
    final void read(StateReader in) throws DamagedStateException {
      records = in.number();
      carried = in.big();
    }
  }

  /** Adds up the numbers of a field. */
  static final class TotalTally extends Adding {
    private final NumberField<?, ?> field;

    TotalTally(Population<?> population, NumberField<?, ?> field, Doubts doubts) {
      super(population, field, doubts);
      this.field = field;
    }

    @Override
    long number(FieldValues values) {
      return field.scaled(values);
    }

    @Override
    int decimals() {
      return field.decimals();
    }

    @Override
    String words(FieldValues values) {
      BigDecimal n = field.number(values);
      return n == null ? "?" : n.toPlainString();
    }
  }

  /** Adds up the lengths of lists. */
  static final class SizeTally extends Adding {
    private final ListField<?, ?> field;

    SizeTally(Population<?> population, ListField<?, ?> field, Doubts doubts) {
      super(population, field, doubts);
      this.field = field;
    }

    @Override
    long number(FieldValues values) {
      return values.value(field) instanceof List<?> list ? list.size() : FieldType.ABSENT;
    }

    @Override
    int decimals() {
      return 0;
    }

    @Override
    boolean addsNothing(long n) {
      return n == 0;
    }

    @Override
    boolean isUnfinished() {
      return super.isUnfinished() || whole().signum() < 0;
    }

    @Override
    String words(FieldValues values) {
      return Long.toString(number(CurrentReferences.asWritten(values)));
    }
  }

  /** Counts different values, each once. */
  static final class DifferentTally extends OfPopulation {
    private final Field<?, ?> field;
    private final Doubts doubts;
    private final Doubts.Missing missing;
    private final KeyCounts keys = new KeyCounts();
    private final KeyMemo known;
    private final int place;

    DifferentTally(Population<?> population, Field<?, ?> field, Doubts doubts) {
      super(population, doubts);
      this.field = field;
      this.doubts = doubts;
      this.missing = doubts.missing(field);
      this.known = new KeyMemo(field);
      this.place = doubts.register(keys);
    }

    @Override
    long take(Candidate candidate, Truth isIn, int sign) {
      FieldValues values = candidate.values();
      String before = isIn == Truth.UNKNOWN ? null : known.find(values);
      if (before != null) {
        return added(keys.add(before, sign));
      }
      Object value = values.value(field);
      if (value == null) {
        if (isIn == Truth.UNKNOWN || values.isUnread(field)) {
          return open(isIn);
        }
        return lacking(missing, isIn);
      }
      if (field.isUncertain(value)) {
        return open(isIn);
      }
      if (isIn == Truth.UNKNOWN) {
        doubts.mayAdd(place, keysOf(value));
        return NOTHING;
      }
      if (!(value instanceof List<? extends Object> list)) {
        return added(keys.add(known.make(values, value), sign));
      }
      long hash = list.size();
      for (Object element : list) {
        hash = Fingerprint.of(hash, keys.add(field.keyOf(element), sign));
      }
      return list.isEmpty() ? NOTHING : added(hash);
    }

    private Stream<String> keysOf(Object value) {
      return value instanceof List<? extends Object> list
          ? list.stream().map(field::keyOf)
          : Stream.of(field.keyOf(value));
    }

    @Override
    String words(FieldValues values) {
      Object value = values.value(field);
      return value == null
          ? "?"
          : keysOf(value).map(DifferentTally::quoted).collect(Collectors.joining(","));
    }

    /** Keeps what joins several texts apart from what stands in them. */
    private static String quoted(String text) {
      boolean isPlain = text.indexOf(',') < 0 && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
      return isPlain ? text : text.replace("\\", "\\\\").replace(",", "\\,").replace("/", "\\/");
    }

    /** What was counted, each once. */
    KeyCounts keys() {
      return keys;
    }

    @Override
    void merge(Tally other) {
      keys.addAll(((DifferentTally) other).keys);
    }

    @Override
    boolean isUnfinished() {
      return keys.isAnyNegative();
    }

    @Override
    Amount amount() {
      return new Amount.Things(keys);
    }

    @Override
    void write(StateWriter out) {
      keys.write(out);
    }

    @Override
    void read(StateReader in) throws DamagedStateException {
      keys.read(in);
    }
  }

  /** A number handed in, which no record adds to. */
  static final class GivenTally extends Tally {
    private final BigDecimal number;

    GivenTally(BigDecimal number) {
      this.number = number;
    }

    @Override
    long take(Candidate candidate, int sign) {
      return NOTHING;
    }

    @Override
    @Nullable String part(Candidate candidate) {
      return null;
    }

    @Override
    void merge(Tally other) {}

    @Override
    boolean isUnfinished() {
      return false;
    }

    @Override
    Amount amount() {
      return new Amount.Base(number);
    }

    @Override
    void write(StateWriter out) {}

    @Override
    void read(StateReader in) {}
  }

  /** Keeps both sides of a ratio, or of a change from one to the other. */
  static final class ShareTally extends Tally {
    private final Tally part;
    private final Tally whole;
    private final BigDecimal factor;
    private final Amount.Share.Against form;

    ShareTally(Tally part, Tally whole, BigDecimal factor, Amount.Share.Against form) {
      this.part = part;
      this.whole = whole;
      this.factor = factor;
      this.form = form;
    }

    @Override
    long take(Candidate candidate, int sign) {
      long above = part.take(candidate, sign);
      long below = whole.take(candidate, sign);
      return above == NOTHING && below == NOTHING
          ? NOTHING
          : something(Fingerprint.of(above, below));
    }

    @Override
    @Nullable String part(Candidate candidate) {
      String above = part.part(candidate);
      String below = whole.part(candidate);
      return above == null && below == null
          ? null
          : (above == null ? "0" : above) + "/" + (below == null ? "0" : below);
    }

    @Override
    void merge(Tally other) {
      ShareTally o = (ShareTally) other;
      part.merge(o.part);
      whole.merge(o.whole);
    }

    @Override
    boolean isUnfinished() {
      return part.isUnfinished() || whole.isUnfinished();
    }

    @Override
    Amount amount() {
      return new Amount.Share(part.amount(), whole.amount(), factor, form);
    }

    @Override
    void write(StateWriter out) {
      part.write(out);
      whole.write(out);
    }

    @Override
    void read(StateReader in) throws DamagedStateException {
      part.read(in);
      whole.read(in);
    }
  }

  /**
   * Keeps the same measure of several populations apart, to see records that are in more than one.
   */
  static final class TogetherTally extends Tally {
    private final List<Tally> parts;
    private final Doubts doubts;
    private @Nullable Tally last;

    TogetherTally(List<Tally> parts, Doubts doubts) {
      this.parts = parts;
      this.doubts = doubts;
    }

    @Override
    long take(Candidate candidate, int sign) {
      long out = NOTHING;
      last = null;
      for (Tally p : parts) {
        long hash = p.take(candidate, sign);
        if (hash != NOTHING) {
          if (last != null) {
            doubts.overlap();
          }
          out = hash;
          last = p;
        }
      }
      return out;
    }

    @Override
    @Nullable String part(Candidate candidate) {
      return last == null ? null : last.part(candidate);
    }

    @Override
    void merge(Tally other) {
      for (int i = 0; i < parts.size(); i++) {
        parts.get(i).merge(((TogetherTally) other).parts.get(i));
      }
    }

    @Override
    boolean isUnfinished() {
      return parts.stream().anyMatch(Tally::isUnfinished);
    }

    @Override
    Amount amount() {
      List<Amount> all = parts.stream().map(Tally::amount).toList();
      return all.size() == 1 ? all.get(0) : all.get(0).plus(all.subList(1, all.size()));
    }

    @Override
    void write(StateWriter out) {
      parts.forEach(p -> p.write(out));
    }

    @Override
    void read(StateReader in) throws DamagedStateException {
      for (Tally p : parts) {
        p.read(in);
      }
    }
  }
}
