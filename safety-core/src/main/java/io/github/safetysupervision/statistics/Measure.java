package io.github.safetysupervision.statistics;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted in a population (统计量). A value: equal measures are equal; {@link #over} makes a
 * figure of it, {@link #stateOver} a state that merges.
 *
 * <p>Figures are never added. Where one number over several populations is wanted, the measures are
 * {@linkplain #together taken together}: their states merge, so that rates are not averaged and a
 * distinct entity counts once; the figure is decided only if no record is in two of them.
 *
 * <p>There are eight forms, each a value that can be taken apart: {@link Count}, {@link Total},
 * {@link Elements}, {@link Distinct}, {@link Ratio}, {@link PerBase}, {@link Coverage}, {@link
 * Change}, and {@link Together} over any of them. Room is left for the first, last, highest and
 * lowest, for distributions and for the first few: a form says in its {@link MeasureState} how it
 * takes a record out again, by keeping all values with their multiplicities, or declares that it
 * cannot.
 *
 * <p>Laws: equal measures have the same {@link #digest digest}, in every run on every machine, and
 * measures that differ have another; {@link #isSameKindAs} is an equivalence, and equal measures
 * are of the same kind.
 */
public abstract sealed class Measure extends EqualByParts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String tag;
  private final CountNoun noun;
  private final List<Population<?>> populations;
  private final List<Object> madeOf;

  /**
   * Keeps what all forms have.
   *
   * @param tag what the form is called in digests; must never change
   * @param noun what is counted
   * @param populations the populations
   * @param madeOf its parts: populations, fields, numbers, measures
   */
  private Measure(
      String tag, CountNoun noun, List<Population<?>> populations, List<Object> madeOf) {
    this.tag = tag;
    this.noun = noun;
    this.populations = List.copyOf(populations);
    this.madeOf = List.copyOf(madeOf);
  }

  /**
   * Counts records.
   *
   * @param population which records
   * @param noun what one record is counted as, such as 条
   * @return the measure
   */
  public static Measure count(Population<?> population, CountNoun noun) {
    return new Count(population, noun);
  }

  /**
   * Adds up the numbers of a field. A record of the population without that number leaves the
   * figure undecided: missing is not zero.
   *
   * @param <T> the type of the records
   * @param population which records
   * @param field the field
   * @param noun what is added up, such as 元
   * @return the measure
   */
  public static <T extends SafetyRecord> Measure total(
      Population<T> population, NumberField<T, ?> field, CountNoun noun) {
    return new Total(population, field, noun);
  }

  /**
   * Adds up the lengths of lists. An empty list adds nothing; a record of the population without
   * the list leaves the figure undecided.
   *
   * @param <T> the type of the records
   * @param population which records
   * @param field the field that holds the lists
   * @param noun what one element is counted as, such as 家次
   * @return the measure
   */
  public static <T extends SafetyRecord> Measure elements(
      Population<T> population, ListField<T, ?> field, CountNoun noun) {
    return new Elements(population, field, noun);
  }

  /**
   * Counts different values of a field, or different elements of a list, each once. A record of the
   * population without a value leaves the figure undecided: it is not known which it has.
   *
   * @param <T> the type of the records
   * @param population which records
   * @param field the field
   * @param noun what one value is counted as, such as 家
   * @return the measure
   */
  public static <T extends SafetyRecord> Measure distinct(
      Population<T> population, Field<T, ?> field, CountNoun noun) {
    return new Distinct(population, field, noun);
  }

  /**
   * Divides one measure by another, in percent. With nothing to divide by there is no rate; it is
   * never 100 %.
   *
   * @param part the part
   * @param whole the whole
   * @return the measure
   */
  public static Measure ratio(Measure part, Measure whole) {
    return new Ratio(part, whole, HUNDRED, CountNoun.PERCENT);
  }

  /**
   * Divides one measure by another, times a factor, in the noun of the first: 2.87条 a visit, or 9.4
   * 项 a thousand inspections. With nothing to divide by there is no number.
   *
   * @param part what is spread
   * @param whole over what it is spread
   * @param factor over how many of them; 1 for an average
   * @return the measure
   * @throws IllegalArgumentException if the factor is not positive, or has more than a hundred
   *     digits before or behind the point
   */
  public static Measure per(Measure part, Measure whole, BigDecimal factor) {
    return new Ratio(part, whole, positive(factor), part.noun());
  }

  /**
   * Divides a measure by a number handed in, times a factor, as deaths by the gross domestic
   * product. Where the number is 0 there is no rate.
   *
   * @param part the measure
   * @param base the number
   * @param factor per how much of the base
   * @return the measure
   * @throws IllegalArgumentException if the factor is not positive, or has more than a hundred
   *     digits before or behind the point
   */
  public static Measure per(Measure part, StatisticalBase base, BigDecimal factor) {
    return new PerBase(part, base, positive(factor));
  }

  /**
   * Divides how many of the different things of a register are among others by all on the register,
   * in percent. What is on no register is not covered.
   *
   * @param part different things, made by {@link #distinct}
   * @param register the different things of the register, made so too
   * @return the measure
   * @throws IllegalArgumentException if one of them counts no different things
   */
  public static Measure coverage(Measure part, Measure register) {
    if (part instanceof Distinct p && register instanceof Distinct r) {
      return new Coverage(p, r);
    }
    throw new IllegalArgumentException("no different things: " + part.words().en());
  }

  /**
   * Compares a measure with the same measure of an earlier period, in percent of the earlier: 同比 or
   * 环比. Where the earlier is 0 there is no change in percent; where both are the same it is 0, 持平.
   *
   * @param now the measure
   * @param before the measure of the earlier period
   * @return the measure
   * @throws IllegalArgumentException if they measure different things, or shares
   */
  public static Measure change(Measure now, Measure before) {
    if (!now.isSameKindAs(before) || now.noun().kind() == CountNoun.Kind.SHARE) {
      throw new IllegalArgumentException(
          "no change from " + before.words().en() + " to " + now.words().en());
    }
    return new Change(now, before);
  }

  /**
   * Takes measures of the same kind together, over populations that must be disjoint. If a record
   * is in two of them the figure is undecided and names it.
   *
   * @param measures the measures, at least one
   * @return the measure over all their populations
   * @throws IllegalArgumentException if there is none, or they measure different things
   */
  public static Measure together(List<Measure> measures) {
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("nothing to take together");
    }
    Measure first = measures.get(0);
    for (Measure m : measures) {
      if (!m.isSameKindAs(first)) {
        throw new IllegalArgumentException(
            "answers are never added: " + first.words().en() + " and " + m.words().en());
      }
    }
    return new Together(measures);
  }

  static BigDecimal positive(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("a factor has to be positive: " + factor);
    }
    return StatisticalBase.writtenOut(factor);
  }

  private static List<Population<?>> both(Measure part, Measure whole) {
    List<Population<?>> out = new ArrayList<>(whole.populations);
    out.addAll(part.populations);
    return out;
  }

  /**
   * Computes the figure.
   *
   * @param source the records
   * @return the figure
   * @throws IOException if the machine fails
   */
  public final Figure over(RecordSource source) throws IOException {
    return over(List.of(this), source).get(0);
  }

  /**
   * Computes many figures in one go over the records.
   *
   * @param measures the measures
   * @param source the records
   * @return one figure a measure, in order
   * @throws IOException if the machine fails
   */
  public static List<Figure> over(List<Measure> measures, RecordSource source) throws IOException {
    return Evaluation.of(source, measures).figures();
  }

  /**
   * Computes the state over a source, with all that the source leaves open: the states of several
   * sources merge.
   *
   * @param source the records
   * @return the state
   * @throws IOException if the machine fails
   */
  public final MeasureState stateOver(RecordSource source) throws IOException {
    return statesOver(List.of(this), source).get(0);
  }

  /**
   * Computes many states in one go over the records.
   *
   * @param measures the measures
   * @param source the records
   * @return one state a measure, in order
   * @throws IOException if the machine fails
   */
  public static List<MeasureState> statesOver(List<Measure> measures, RecordSource source)
      throws IOException {
    return Evaluation.states(source, measures);
  }

  /**
   * Returns what is counted.
   *
   * @return the count noun
   */
  public final CountNoun noun() {
    return noun;
  }

  /** {@return the populations; of a ratio the whole's first} */
  public final List<Population<?>> populations() {
    return populations;
  }

  /**
   * Returns the definition in words.
   *
   * @return the words
   */
  public abstract Wording words();

  /**
   * Returns the fields whose values are needed to take a record in: those that are measured, and
   * those of the conditions; all of a type where a condition is somebody's own code. Of a record's
   * envelope more is needed to know whether it is in effect.
   *
   * @return the fields, each of one type of record, those of the conditions first
   */
  public final Set<Field<?, ?>> requiredFields() {
    Set<Field<?, ?>> out = new LinkedHashSet<>();
    for (Population<?> p : populations) {
      out.addAll(p.requiredFields());
    }
    addMeasured(out);
    return Collections.unmodifiableSet(out);
  }

  /**
   * Whether another measure is the same over other populations, so that the two can be {@linkplain
   * #together taken together} or {@linkplain #change compared}: of the same form, of the same type
   * of records and field, with the same factor and noun.
   *
   * @param other another measure
   * @return true if their states can merge
   */
  public final boolean isSameKindAs(Measure other) {
    return noun.equals(other.noun) && kind().equals(other.kind());
  }

  /**
   * Returns a short fingerprint of the definition, the same for equal measures, whatever made them.
   *
   * @return 16 hexadecimal digits
   */
  public final String digest() {
    String canonical =
        tag + said(noun) + madeOf.stream().map(Measure::said).collect(Collectors.joining());
    return Hashing.sha256()
        .hashString(canonical, StandardCharsets.UTF_8)
        .toString()
        .substring(0, 16);
  }

  /** A part of a definition as text, with its length before it, so that no two read alike. */
  private static String said(Object part) {
    String text;
    if (part instanceof Measure m) {
      text = m.digest();
    } else if (part instanceof Population<?> p) {
      text = p.digest();
    } else if (part instanceof StatisticalBase b) {
      text =
          Stream.of(
                  b.name().zh(),
                  b.name().en(),
                  b.value().toPlainString(),
                  b.period(),
                  b.territory())
              .map(Measure::said)
              .collect(Collectors.joining());
    } else {
      text = part instanceof BigDecimal n ? n.toPlainString() : part.toString();
    }
    return text.length() + ":" + text;
  }

  /** What it is made of, whatever its populations and the nouns of its parts. */
  List<Object> kind() {
    List<Object> out = new ArrayList<>();
    out.add(getClass());
    for (Object part : madeOf) {
      if (part instanceof Measure m) {
        out.add(m.kind());
      } else {
        out.add(part instanceof Population<?> p ? p.type() : part);
      }
    }
    return out;
  }

  private void addMeasured(Set<Field<?, ?>> fields) {
    for (Object part : madeOf) {
      if (part instanceof Measure m) {
        m.addMeasured(fields);
      } else if (part instanceof Field<?, ?> f) {
        fields.add(f);
      }
    }
  }

  /** The numbers of a fresh state of it. */
  abstract Tally start(Doubts doubts);

  @Override
  protected final List<@Nullable Object> parts() {
    List<@Nullable Object> out = new ArrayList<>(madeOf);
    out.add(noun);
    return out;
  }

  /** Returns the Chinese definition. */
  @Override
  public final String toString() {
    return words().zh();
  }

  /** How many records there are (条数). */
  public static final class Count extends Measure {
    private final Population<?> population;

    private Count(Population<?> population, CountNoun noun) {
      super("count", noun, List.of(population), List.of(population));
      this.population = population;
    }

    /** {@return which records} */
    public Population<?> population() {
      return population;
    }

    @Override
    public Wording words() {
      Wording w = population.words();
      return new Wording(w.zh() + "的条数", "number of " + w.en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.CountTally(population, doubts);
    }
  }

  /** The sum of the numbers of a field (合计). */
  public static final class Total extends Measure {
    private final Population<?> population;
    private final NumberField<?, ?> field;

    private Total(Population<?> population, NumberField<?, ?> field, CountNoun noun) {
      super("total", noun, List.of(population), List.of(population, field));
      this.population = population;
      this.field = field;
    }

    /** {@return which records} */
    public Population<?> population() {
      return population;
    }

    /** {@return which numbers} */
    public NumberField<?, ?> field() {
      return field;
    }

    @Override
    public Wording words() {
      Wording w = population.words();
      return new Wording(
          w.zh() + "的" + field.label() + "之和", "total of " + field.name() + " of " + w.en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.TotalTally(population, field, doubts);
    }
  }

  /** The sum of the lengths of lists (项数). */
  public static final class Elements extends Measure {
    private final Population<?> population;
    private final ListField<?, ?> field;

    private Elements(Population<?> population, ListField<?, ?> field, CountNoun noun) {
      super("elements", noun, List.of(population), List.of(population, field));
      this.population = population;
      this.field = field;
    }

    /** {@return which records} */
    public Population<?> population() {
      return population;
    }

    /** {@return which lists} */
    public ListField<?, ?> field() {
      return field;
    }

    @Override
    public Wording words() {
      Wording w = population.words();
      return new Wording(
          w.zh() + "的" + field.label() + "项数之和",
          "number of elements of " + field.name() + " of " + w.en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.SizeTally(population, field, doubts);
    }
  }

  /** How many different values there are (去重个数). */
  public static final class Distinct extends Measure {
    private final Population<?> population;
    private final Field<?, ?> field;

    private Distinct(Population<?> population, Field<?, ?> field, CountNoun noun) {
      super("distinct", noun, List.of(population), List.of(population, field));
      this.population = population;
      this.field = field;
    }

    /** {@return which records} */
    public Population<?> population() {
      return population;
    }

    /** {@return which values} */
    public Field<?, ?> field() {
      return field;
    }

    @Override
    public Wording words() {
      Wording w = population.words();
      return new Wording(
          w.zh() + "的不同" + field.label() + "个数",
          "number of different " + field.name() + " of " + w.en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.DifferentTally(population, field, doubts);
    }
  }

  /**
   * One measure divided by another, times a factor (比率): in percent a share, in the noun of the
   * part an average.
   */
  public static final class Ratio extends Measure {
    private final Measure part;
    private final Measure whole;
    private final BigDecimal factor;

    private Ratio(Measure part, Measure whole, BigDecimal factor, CountNoun noun) {
      super("ratio", noun, both(part, whole), List.of(part, whole, factor.stripTrailingZeros()));
      this.part = part;
      this.whole = whole;
      this.factor = factor;
    }

    /** {@return what is divided} */
    public Measure part() {
      return part;
    }

    /** {@return by what it is divided} */
    public Measure whole() {
      return whole;
    }

    /** {@return times what; 100 for percent} */
    public BigDecimal factor() {
      return factor;
    }

    @Override
    public Wording words() {
      return new Wording(
          part.words().zh() + "除以" + whole.words().zh(),
          part.words().en() + " by " + whole.words().en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.ShareTally(
          part.start(doubts), whole.start(doubts), factor, Amount.Share.Against.RATIO);
    }
  }

  /** A measure divided by a number handed in, times a factor (相对指标). */
  public static final class PerBase extends Measure {
    private final Measure part;
    private final StatisticalBase base;
    private final BigDecimal factor;

    private PerBase(Measure part, StatisticalBase base, BigDecimal factor) {
      super(
          "per-base",
          part.noun(),
          part.populations(),
          List.of(part, base, factor.stripTrailingZeros()));
      this.part = part;
      this.base = base;
      this.factor = factor;
    }

    /** {@return what is divided} */
    public Measure part() {
      return part;
    }

    /** {@return by what it is divided} */
    public StatisticalBase base() {
      return base;
    }

    /** {@return per how much of the base} */
    public BigDecimal factor() {
      return factor;
    }

    @Override
    public Wording words() {
      String number = base.value().toPlainString();
      return new Wording(
          part.words().zh() + "除以" + base.name().zh() + number,
          part.words().en() + " by " + base.name().en() + " " + number);
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.ShareTally(
          part.start(doubts),
          new Tally.GivenTally(base.value()),
          factor,
          Amount.Share.Against.RATIO);
    }
  }

  /** How many of the things on a register are among others, in percent (覆盖率). */
  public static final class Coverage extends Measure {
    private final Distinct part;
    private final Distinct register;

    private Coverage(Distinct part, Distinct register) {
      super("coverage", CountNoun.PERCENT, both(part, register), List.of(part, register));
      this.part = part;
      this.register = register;
    }

    /** {@return the others} */
    public Distinct part() {
      return part;
    }

    /** {@return the register} */
    public Distinct register() {
      return register;
    }

    @Override
    public Wording words() {
      return new Wording(
          part.words().zh() + "中在册的除以" + register.words().zh(),
          part.words().en() + " that are on the register by " + register.words().en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.ShareTally(
          part.start(doubts), register.start(doubts), HUNDRED, Amount.Share.Against.COVERAGE);
    }
  }

  /** The change from an earlier measure to a later one, in percent of the earlier (增减). */
  public static final class Change extends Measure {
    private final Measure now;
    private final Measure before;

    private Change(Measure now, Measure before) {
      super("change", CountNoun.PERCENT, both(now, before), List.of(now, before));
      this.now = now;
      this.before = before;
    }

    /** {@return the later} */
    public Measure now() {
      return now;
    }

    /** {@return the earlier} */
    public Measure before() {
      return before;
    }

    @Override
    public Wording words() {
      return new Wording(
          now.words().zh() + "比" + before.words().zh() + "的增减",
          "change of " + now.words().en() + " against " + before.words().en());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.ShareTally(
          now.start(doubts), before.start(doubts), HUNDRED, Amount.Share.Against.CHANGE);
    }
  }

  /** Measures of the same kind over disjoint populations (合计口径). */
  public static final class Together extends Measure {
    private final List<Measure> measures;

    private Together(List<Measure> measures) {
      super(
          "together",
          measures.get(0).noun(),
          measures.stream().flatMap(m -> m.populations().stream()).toList(),
          List.copyOf(measures));
      this.measures = List.copyOf(measures);
    }

    /** {@return the measures, at least one} */
    public List<Measure> measures() {
      return measures;
    }

    @Override
    public Wording words() {
      return new Wording(
          measures.stream().map(m -> m.words().zh()).collect(Collectors.joining("；")),
          measures.stream().map(m -> m.words().en()).collect(Collectors.joining("; ")));
    }

    /** However many are taken together. */
    @Override
    List<Object> kind() {
      return List.of(getClass(), measures.get(0).kind());
    }

    @Override
    Tally start(Doubts doubts) {
      return new Tally.TogetherTally(measures.stream().map(m -> m.start(doubts)).toList(), doubts);
    }
  }
}
