package io.github.safetysupervision.benchmarks;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Computes a dozen figures in one go, from records in memory and from the bytes of a file: counts,
 * a rate, and a distinct count.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class Figures {

  /** How many hazards the ledger has. */
  @Param("100000")
  public int hazards = 100_000;

  private byte[] bytes = {};
  private RecordSource ledger = file();
  private final List<Measure> measures = measures();

  /** Made by the benchmark runner. */
  public Figures() {}

  /**
   * Makes the ledger.
   *
   * @throws IOException never
   */
  @Setup
  public void generate() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeneratedLedger.writeLedger(hazards, out);
    bytes = out.toByteArray();
    ledger = Ledger.copyOf(file());
  }

  private static List<Measure> measures() {
    ReportingPeriod half = ReportingPeriod.parse("2023H1");
    Population<Hazard> found = Population.of(HAZARD).within(HAZARD.foundOn, half);
    Population<Hazard> closed = found.where(HAZARD.closedOn.by(LocalDate.of(2023, 6, 30)));
    List<Measure> out = new ArrayList<>();
    out.add(Measure.count(found, CountNoun.ITEMS));
    out.add(Measure.count(closed, CountNoun.ITEMS));
    out.add(
        Measure.ratio(
            Measure.count(closed, CountNoun.ITEMS), Measure.count(found, CountNoun.ITEMS)));
    out.add(Measure.count(found.where(HAZARD.grade.is(HazardGrade.MAJOR)), CountNoun.ITEMS));
    out.add(Measure.distinct(found, HAZARD.entity, CountNoun.UNITS));
    for (Term t :
        List.of(
            Channel.SPECIAL_INSPECTION,
            Channel.ROUTINE_INSPECTION,
            Channel.THIRD_PARTY,
            Channel.FIRE_PREVENTION,
            Channel.CAMPAIGN_INSPECTION,
            Channel.WORK_RESUMPTION,
            Channel.SELF_CHECK)) {
      out.add(Measure.count(found.where(HAZARD.channel.is(t)), CountNoun.ITEMS));
    }
    return out;
  }

  private ExchangeFile file() {
    return ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "memory");
  }

  /**
   * Over records in memory.
   *
   * @return the figures
   * @throws IOException never
   */
  @Benchmark
  public List<Figure> overRecords() throws IOException {
    return Measure.over(measures, ledger);
  }

  /**
   * The tokens of Jackson alone.
   *
   * @return how many there are
   * @throws IOException never
   */
  @Benchmark
  public long tokens() throws IOException {
    return ReadHazards.tokens(bytes);
  }

  /**
   * All records once, where nobody asks anything.
   *
   * @return 0
   * @throws IOException never
   */
  @Benchmark
  public long oneRead() throws IOException {
    file().scan(RecordVisitor.NOBODY);
    return 0;
  }

  /**
   * The two reads that every question takes: keys and corrections, then references.
   *
   * @return the number of problems, none
   * @throws IOException never
   */
  @Benchmark
  public long twoReads() throws IOException {
    return Survey.whole(file()).problems().total();
  }

  int size() {
    return bytes.length;
  }

  /**
   * Over the bytes of a file, read twice.
   *
   * @return the figures
   * @throws IOException never
   */
  @Benchmark
  public List<Figure> overFile() throws IOException {
    return Measure.over(measures, file());
  }
}
