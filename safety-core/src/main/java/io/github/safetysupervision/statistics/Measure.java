package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is counted in a population (统计量). A value; {@link #over} makes a figure of it.
 *
 * <p>Figures are never added. Where one number over several populations is wanted, the measures are
 * {@linkplain #together taken together}: their states merge, so that rates are not averaged and a
 * distinct entity counts once; the figure is decided only if no record is in two of them.
 */
public final class Measure {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String DISTINCT = "distinct ";

  private final CountNoun noun;
  private final Wording words;
  private final List<Population<?>> populations;
  private final Function<Doubts, Tallying> start;
  private final String kind;

  private Measure(
      CountNoun noun,
      Wording words,
      List<Population<?>> populations,
      String kind,
      Function<Doubts, Tallying> start) {
    this.noun = noun;
    this.words = words;
    this.populations = List.copyOf(populations);
    this.kind = kind;
    this.start = start;
  }

  /**
   * Counts records.
   *
   * @param population which records
   * @param noun what one record is counted as, such as 条
   * @return the measure
   */
  public static Measure count(Population<?> population, CountNoun noun) {
    return new Measure(
        noun,
        new Wording(population.words().zh() + "的条数", "number of " + population.words().en()),
        List.of(population),
        "count " + population.type(),
        doubts -> new Tallying.Count(population, doubts));
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
    return new Measure(
        noun,
        new Wording(
            population.words().zh() + "的" + field.label() + "之和",
            "total of " + field.name() + " of " + population.words().en()),
        List.of(population),
        "total " + population.type() + "." + field,
        doubts -> new Tallying.Total(population, field, doubts));
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
    return new Measure(
        noun,
        new Wording(
            population.words().zh() + "的" + field.label() + "项数之和",
            "number of elements of " + field.name() + " of " + population.words().en()),
        List.of(population),
        "elements " + population.type() + "." + field,
        doubts -> new Tallying.Size(population, field, doubts));
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
    return new Measure(
        noun,
        new Wording(
            population.words().zh() + "的不同" + field.label() + "个数",
            "number of different " + field.name() + " of " + population.words().en()),
        List.of(population),
        DISTINCT + population.type() + "." + field,
        doubts -> new Tallying.Distinct(population, field, doubts));
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
    return share(part, whole, HUNDRED, CountNoun.PERCENT);
  }

  /**
   * Divides one measure by another, times a factor, in the noun of the first: 2.87条 a visit, or 9.4
   * 项 a thousand inspections. With nothing to divide by there is no number.
   *
   * @param part what is spread
   * @param whole over what it is spread
   * @param factor over how many of them; 1 for an average
   * @return the measure
   * @throws IllegalArgumentException if the factor is not positive
   */
  public static Measure per(Measure part, Measure whole, BigDecimal factor) {
    return share(part, whole, positive(factor), part.noun);
  }

  /**
   * Divides a measure by a number handed in, times a factor, as deaths by the gross domestic
   * product. Where the number is 0 there is no rate.
   *
   * @param part the measure
   * @param base the number
   * @param factor per how much of the base
   * @return the measure
   * @throws IllegalArgumentException if the factor is not positive
   */
  public static Measure per(Measure part, StatisticalBase base, BigDecimal factor) {
    BigDecimal f = positive(factor);
    return new Measure(
        part.noun,
        new Wording(
            part.words.zh() + "除以" + base.name().zh() + base.value().toPlainString(),
            part.words.en() + " by " + base.name().en() + " " + base.value().toPlainString()),
        part.populations,
        "per " + base + " " + part.kind,
        doubts ->
            new Tallying.Share(
                part.start.apply(doubts),
                new Tallying.Given(base.value()),
                f,
                Tallying.Share.Form.RATIO));
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
    if (!part.kind.startsWith(DISTINCT) || !register.kind.startsWith(DISTINCT)) {
      throw new IllegalArgumentException("no different things: " + part.kind);
    }
    return new Measure(
        CountNoun.PERCENT,
        new Wording(
            part.words.zh() + "中在册的除以" + register.words.zh(),
            part.words.en() + " that are on the register by " + register.words.en()),
        both(part, register),
        "coverage " + part.kind + " / " + register.kind,
        doubts ->
            new Tallying.Share(
                part.start.apply(doubts),
                register.start.apply(doubts),
                HUNDRED,
                Tallying.Share.Form.COVERAGE));
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
    if (!now.kind.equals(before.kind)
        || !now.noun.equals(before.noun)
        || now.noun.kind() == CountNoun.Kind.SHARE) {
      throw new IllegalArgumentException("no change from " + before.kind + " to " + now.kind);
    }
    return new Measure(
        CountNoun.PERCENT,
        new Wording(
            now.words.zh() + "比" + before.words.zh() + "的增减",
            "change of " + now.words.en() + " against " + before.words.en()),
        both(now, before),
        "change " + now.kind,
        doubts ->
            new Tallying.Share(
                now.start.apply(doubts),
                before.start.apply(doubts),
                HUNDRED,
                Tallying.Share.Form.CHANGE));
  }

  private static Measure share(Measure part, Measure whole, BigDecimal factor, CountNoun noun) {
    return new Measure(
        noun,
        new Wording(
            part.words.zh() + "除以" + whole.words.zh(), part.words.en() + " by " + whole.words.en()),
        both(part, whole),
        "ratio " + part.kind + " / " + whole.kind + " x " + factor.toPlainString(),
        doubts ->
            new Tallying.Share(
                part.start.apply(doubts),
                whole.start.apply(doubts),
                factor,
                Tallying.Share.Form.RATIO));
  }

  private static List<Population<?>> both(Measure part, Measure whole) {
    List<Population<?>> out = new ArrayList<>(whole.populations);
    out.addAll(part.populations);
    return out;
  }

  static BigDecimal positive(BigDecimal factor) {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("a factor has to be positive: " + factor);
    }
    return factor;
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
    List<Population<?>> all = new ArrayList<>();
    for (Measure m : measures) {
      if (!m.kind.equals(first.kind) || !m.noun.equals(first.noun)) {
        throw new IllegalArgumentException(
            "answers are never added: " + first.kind + " and " + m.kind);
      }
      all.addAll(m.populations);
    }
    return new Measure(
        first.noun,
        new Wording(
            measures.stream().map(m -> m.words.zh()).collect(Collectors.joining("；")),
            measures.stream().map(m -> m.words.en()).collect(Collectors.joining("; "))),
        all,
        "together " + first.kind,
        doubts ->
            new Tallying.Together(
                measures.stream().map(m -> m.start.apply(doubts)).toList(),
                first.start.apply(doubts),
                doubts));
  }

  /**
   * Computes the figure.
   *
   * @param source the records
   * @return the figure
   * @throws IOException if the machine fails
   */
  public Figure over(RecordSource source) throws IOException {
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
   * Returns what is counted.
   *
   * @return the count noun
   */
  public CountNoun noun() {
    return noun;
  }

  /**
   * Returns the populations; of a ratio the whole's first.
   *
   * @return the populations
   */
  public List<Population<?>> populations() {
    return populations;
  }

  /**
   * Returns the definition in words.
   *
   * @return the words
   */
  public Wording words() {
    return words;
  }

  Tallying start(Doubts doubts) {
    return start.apply(doubts);
  }

  /** Returns the Chinese definition. */
  @Override
  public String toString() {
    return words.zh();
  }
}
