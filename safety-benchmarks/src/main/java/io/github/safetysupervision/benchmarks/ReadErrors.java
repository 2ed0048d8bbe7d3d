package io.github.safetysupervision.benchmarks;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
 * What a problem in every record costs: reads the same hazards, judged, as they are, each with a
 * value that is none, and each with a deadline before the discovery. The three have the same number
 * of bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class ReadErrors {

  private static final Pattern FOUND_ON = Pattern.compile("(\"foundOn\":\"\\d{4})-\\d\\d-\\d\\d");

  private static final Pattern DEADLINE = Pattern.compile("(\"deadline\":\")\\d{4}");

  /** How many hazards the ledger has. */
  @Param("100000")
  public int hazards = 100_000;

  private byte[] fine = {};
  private byte[] bad = {};
  private byte[] broken = {};

  /** Made by the benchmark runner. */
  public ReadErrors() {}

  /**
   * Makes the three ledgers.
   *
   * @throws IOException never
   */
  @Setup
  public final void generate() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeneratedLedger.writeHazards(hazards, out);
    fine = out.toByteArray();
    String text = out.toString(StandardCharsets.UTF_8);
    bad = replaced(FOUND_ON, text, "$1-02-30");
    broken = replaced(DEADLINE, text, "$12022");
  }

  private byte[] replaced(Pattern pattern, String text, String replacement) {
    byte[] out = pattern.matcher(text).replaceAll(replacement).getBytes(StandardCharsets.UTF_8);
    if (out.length != fine.length) {
      throw new IllegalStateException("other bytes");
    }
    return out;
  }

  int size() {
    return fine.length;
  }

  /**
   * Nothing is wrong.
   *
   * @return the number of problems
   * @throws IOException never
   */
  @Benchmark
  public long noProblem() throws IOException {
    return problems(fine);
  }

  /**
   * In each record one date is none, so that the record is not read whole.
   *
   * @return the number of problems
   * @throws IOException never
   */
  @Benchmark
  public long badValue() throws IOException {
    return problems(bad);
  }

  /**
   * In each record the deadline is before the discovery.
   *
   * @return the number of problems
   * @throws IOException never
   */
  @Benchmark
  public long brokenRelation() throws IOException {
    return problems(broken);
  }

  private long problems(byte[] bytes) throws IOException {
    HazardSum sum = new HazardSum(HazardSum.Look.OBJECTS_AND_PROBLEMS);
    ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "memory")
        .scan(sum);
    return sum.problems();
  }
}
