package io.github.safetysupervision.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import io.github.safetysupervision.code.CodeProblems;
import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads credit codes, without and with a problem to tell, beside hutool, which says yes or no; and
 * makes a problem with everything it can have, with and without its words.
 *
 * <p>A code is clean, or the check inside its subject part is wrong while the whole holds: a value
 * and a warning of ours. The peer looks at the check of the whole alone and says yes to both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class ReadCreditCodes {

  static final int CODES = 1_000;

  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final long SEED = 32100L;

  private final String[] clean = new String[CODES];
  private final String[] warned = new String[CODES];
  private final String[] halfWrong = new String[CODES];
  private Place place = Place.UNKNOWN;

  /** Made by the benchmark runner. */
  public ReadCreditCodes() {}

  /** Makes the codes. */
  @Setup
  public final void generate() {
    Random random = new Random(SEED);
    int isClean = 0;
    int isWarned = 0;
    while (isClean < CODES || isWarned < CODES) {
      String code = code(random);
      if (!CreditCode.tryParse(code).problems().isEmpty()) {
        if (isWarned < CODES) {
          warned[isWarned++] = code;
        }
      } else if (isClean < CODES) {
        clean[isClean++] = code;
      }
    }
    for (int i = 0; i < CODES; i++) {
      String first17 = clean[i].substring(0, 17);
      halfWrong[i] = i % 2 == 0 ? clean[i] : first17 + (clean[i].endsWith("1") ? '2' : '1');
    }
    place = new Place("ledger.ndjson", 7, 95, 3_201, "/creditCode");
  }

  private static String code(Random random) {
    StringBuilder out = new StringBuilder("91152529MA");
    while (out.length() < 17) {
      out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    String first17 = out.toString();
    return first17 + CreditCode.checkCharacterOf(first17);
  }

  /**
   * Yes or no, of ours.
   *
   * @param out takes the answers
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void isWellFormed(Blackhole out) {
    for (String code : clean) {
      out.consume(CreditCode.isWellFormed(code));
    }
  }

  /**
   * Values without problems.
   *
   * @param out takes the answers
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void cleanParsed(Blackhole out) {
    for (String code : clean) {
      out.consume(CreditCode.tryParse(code));
    }
  }

  /**
   * Values with a warning.
   *
   * @param out takes the answers
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void warnedParsed(Blackhole out) {
    for (String code : warned) {
      out.consume(CreditCode.tryParse(code));
    }
  }

  /**
   * Yes or no, of hutool, about codes that draw a warning of ours.
   *
   * @param out takes the answers
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void hutool(Blackhole out) {
    for (String code : warned) {
      out.consume(CreditCodeUtil.isCreditCode(code));
    }
  }

  /**
   * Problems of a field of a record, somewhere in a file.
   *
   * @param out takes the problems
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void problems(Blackhole out) {
    for (String code : warned) {
      out.consume(problem(code));
    }
  }

  /**
   * The same with their words.
   *
   * @param out takes the words
   */
  @Benchmark
  @OperationsPerInvocation(CODES)
  public void problemsSaid(Blackhole out) {
    for (String code : warned) {
      out.consume(problem(code).message(Locale.CHINESE));
    }
  }

  private Problem problem(String code) {
    return CodeProblems.CREDIT_CODE_SUBJECT_CHECK
        .with("found", code, "expected", code)
        .ofField("统一社会信用代码")
        .at(place)
        .inRecord("OE-000001");
  }

  /** How many of the clean codes, half of them with another last character, we refuse. */
  long refused() {
    long out = 0;
    for (String code : halfWrong) {
      out += CreditCode.isWellFormed(code) ? 0 : 1;
    }
    return out;
  }

  /** The same of hutool. */
  long refusedByHutool() {
    long out = 0;
    for (String code : halfWrong) {
      out += CreditCodeUtil.isCreditCode(code) ? 0 : 1;
    }
    return out;
  }

  /** How many warnings the codes draw that should; fails if others do, or the peer says no. */
  int warnings() {
    int out = 0;
    for (int i = 0; i < CODES; i++) {
      Outcome<CreditCode> read = CreditCode.tryParse(clean[i]);
      if (!read.isValid() || !read.problems().isEmpty()) {
        throw new IllegalStateException(clean[i] + " is not clean");
      }
      if (!CreditCodeUtil.isCreditCode(clean[i]) || !CreditCodeUtil.isCreditCode(warned[i])) {
        throw new IllegalStateException("the peer refuses " + clean[i] + " or " + warned[i]);
      }
      out += CreditCode.tryParse(warned[i]).problems().size();
    }
    return out;
  }
}
