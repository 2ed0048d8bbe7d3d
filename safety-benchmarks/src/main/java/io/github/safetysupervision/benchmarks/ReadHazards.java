package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads the same hazards to typed records of ours, and to a plain record with Jackson databind.
 *
 * <p>Ours proves the encoding, keeps places, knows unknown fields, and checks every value; with
 * problems wanted also the relations between fields. The peer makes dates and text and checks
 * nothing. The tokens alone are the floor of the peer. All skip or read the manifest, one line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(value = 2, jvmArgs = "-Xmx1g")
public class ReadHazards {

  private static final JsonFactory JSON = new JsonFactory();

  private static final ObjectReader PLAIN =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .build()
          .readerFor(PlainHazard.class)
          .without(JsonParser.Feature.AUTO_CLOSE_SOURCE);

  /** How many hazards the ledger has. */
  @Param("100000")
  public int hazards = 100_000;

  private byte[] bytes = {};
  private int firstRecord;
  private Path file = Path.of("");

  /** Made by the benchmark runner. */
  public ReadHazards() {}

  /**
   * Makes the ledger, in memory and as a file.
   *
   * @throws IOException if the file cannot be written
   */
  @Setup
  public void generate() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeneratedLedger.writeHazards(hazards, out);
    bytes = out.toByteArray();
    while (bytes[firstRecord++] != '\n') {
      // the manifest is the first line
    }
    file = Files.createTempFile("hazards", ".ndjson");
    Files.write(file, bytes);
  }

  /**
   * Takes the file away.
   *
   * @throws IOException if it cannot be deleted
   */
  @TearDown
  public void delete() throws IOException {
    Files.delete(file);
  }

  int size() {
    return bytes.length;
  }

  /**
   * Ours from memory, not judged.
   *
   * @return the sum
   * @throws IOException never
   */
  @Benchmark
  public long typed() throws IOException {
    return ours(memory(), HazardSum.Look.OBJECTS);
  }

  /**
   * Ours from memory, with the relations judged.
   *
   * @return the sum
   * @throws IOException never
   */
  @Benchmark
  public long typedAndJudged() throws IOException {
    return ours(memory(), HazardSum.Look.OBJECTS_AND_PROBLEMS);
  }

  /**
   * Ours from memory by fields, without an object, with the relations judged.
   *
   * @return the sum
   * @throws IOException never
   */
  @Benchmark
  public long fieldsJudged() throws IOException {
    return ours(memory(), HazardSum.Look.FIELDS_AND_PROBLEMS);
  }

  /**
   * Ours from the file, not judged.
   *
   * @return the sum
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public long typedFromFile() throws IOException {
    return ours(ExchangeFile.of(file, ExchangeEdition.V1_0), HazardSum.Look.OBJECTS);
  }

  /**
   * Jackson databind from memory.
   *
   * @return the sum
   * @throws IOException never
   */
  @Benchmark
  public long databind() throws IOException {
    return sum(PLAIN.readValues(bytes, firstRecord, bytes.length - firstRecord));
  }

  /**
   * Jackson databind from the file.
   *
   * @return the sum
   * @throws IOException if the file cannot be read
   */
  @Benchmark
  public long databindFromFile() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.skipNBytes(firstRecord);
      return sum(PLAIN.readValues(in));
    }
  }

  /**
   * The tokens of Jackson alone, from memory.
   *
   * @return how many there are
   * @throws IOException never
   */
  @Benchmark
  public long tokens() throws IOException {
    return tokens(bytes);
  }

  static long tokens(byte[] bytes) throws IOException {
    long n = 0;
    try (JsonParser p = JSON.createParser(bytes)) {
      while (p.nextToken() != null) {
        n++;
      }
    }
    return n;
  }

  private ExchangeFile memory() {
    return ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "memory");
  }

  private long ours(ExchangeFile source, HazardSum.Look look) throws IOException {
    HazardSum sum = new HazardSum(look);
    source.scan(sum);
    return checked(sum);
  }

  private long sum(MappingIterator<PlainHazard> all) throws IOException {
    HazardSum sum = new HazardSum(HazardSum.Look.OBJECTS);
    while (all.hasNextValue()) {
      sum.add(all.nextValue());
    }
    return checked(sum);
  }

  private long checked(HazardSum sum) {
    if (sum.records() != hazards) {
      throw new IllegalStateException(sum.records() + " hazards read of " + hazards);
    }
    return sum.sum();
  }
}
