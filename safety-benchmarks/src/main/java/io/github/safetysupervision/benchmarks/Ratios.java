package io.github.safetysupervision.benchmarks;

import io.github.safetysupervision.benchmarks.CheckRace.Contestant;
import io.github.safetysupervision.benchmarks.CheckRace.From;
import io.github.safetysupervision.benchmarks.InTurn.Took;
import io.github.safetysupervision.benchmarks.RaceLedger.Style;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How fast a ledger is checked, beside what people use today: one table of medians, minima and
 * ratios, of cases that ran {@linkplain InTurn in turn} in one virtual machine, and one of how the
 * time grows with the ledger. Each ratio stands beside what it is to be.
 *
 * <p>On request also how fast hazards are read to typed records beside databind, and a ledger once
 * and twice beside its tokens.
 */
public final class Ratios {

  private static final double MILLISECONDS = 1e6;
  private static final int CODE_LOOPS = 1_000;
  private static final int ONE_OF = 200;

  private static final String LINE = "%-22s %-7s %-24s %9s %9s %9s  %6s %6s %6s  %6s  %-15s %s%n";

  private final int hazards;
  private final int rounds;
  private final PrintStream out;

  private Ratios(int hazards, int rounds, PrintStream out) {
    this.hazards = hazards;
    this.rounds = rounds;
    this.out = out;
  }

  /**
   * Runs.
   *
   * @param args optionally the number of hazards, of rounds, and which tables: {@code check},
   *     {@code linear}, {@code readers} or {@code reads}; the first two if none is named
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Ratios ratios =
        new Ratios(
            args.length > 0 ? Integer.parseInt(args[0]) : 250_000,
            args.length > 1 ? Integer.parseInt(args[1]) : 11,
            out);
    out.printf(
        Locale.ROOT,
        "Java %s, %d processors, load %.1f, %d rounds%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        ratios.rounds);
    List<String> tables =
        args.length > 2 ? List.of(args).subList(2, args.length) : List.of("check", "linear");
    for (String table : tables) {
      switch (table) {
        case "check" -> ratios.check();
        case "linear" -> ratios.linear();
        case "readers" -> ratios.readers();
        case "reads" -> ratios.reads();
        default -> throw new IllegalArgumentException("no such table: " + table);
      }
    }
  }

  // ---- checking

  private void check() throws IOException {
    List<String> notes = new ArrayList<>();
    out.printf(
        Locale.ROOT,
        LINE,
        "data",
        "from",
        "who",
        "median ms",
        "min ms",
        "cpu ms",
        "x ours",
        "(min)",
        "(cpu)",
        "x hard",
        "wanted (aim)",
        "bad rows found / there");
    check("plain", Style.PLAIN, ONE_OF, notes);
    check("escapes, any order", Style.VARIED, ONE_OF, notes);
    check("error in every record", Style.PLAIN, 1, notes);
    creditCodes();
    notes.forEach(out::println);
    out.println(
        "x ours: the time of each as a multiple of that of our check, by medians, by minima and"
            + " by medians of what the processor worked, which a busy machine disturbs least;"
            + " x hard: of our check without plausibility.");
    out.println(
        "Bare tokens: 0.50 is that we take twice their time, 0.83 that we take 1.2 times."
            + " A schema sees no check digit, no list and no order of dates.");
  }

  private void check(String data, Style style, int every, List<String> notes) throws IOException {
    try (CheckRace race = new CheckRace(hazards, style, every)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s: %d records, of them %d hazards, %d bytes",
              data,
              race.known().records(),
              hazards,
              race.size()));
      for (From from : From.values()) {
        InTurn turns = new InTurn();
        for (Contestant who : Contestant.values()) {
          turns.with(who.title(), () -> race.bad(who, from));
        }
        List<Took> all = turns.run(rounds);
        for (Contestant who : Contestant.values()) {
          Took one = all.get(who.ordinal());
          print(data, from, one, all, wanted(who), found(one, race.expected(who), race));
        }
      }
    }
  }

  private static String found(Took one, long expected, CheckRace race) {
    if (one.answer() != expected) {
      throw new IllegalStateException(one.name() + " found " + one.answer() + " of " + expected);
    }
    return one.answer() + " / " + race.known().bad();
  }

  private static String wanted(Contestant who) {
    return switch (who) {
      case CHECK, CHECK_HARD_RULES -> "";
      case SCHEMA, SCHEMA_OF_TYPE -> ">= 5 (10)";
      case ANNOTATIONS -> ">= 3 (6)";
      case TOKENS -> ">= 0.50 (0.83)";
    };
  }

  private void print(
      String data, From from, Took one, List<Took> all, String wanted, String found) {
    Took ours = all.get(Contestant.CHECK.ordinal());
    Took hard = all.get(Contestant.CHECK_HARD_RULES.ordinal());
    print(
        data,
        from.name().toLowerCase(Locale.ROOT),
        one,
        ours,
        ratio(one.passed().median() / hard.passed().median()),
        wanted,
        found);
  }

  private void print(
      String data, String from, Took one, Took ours, String hard, String wanted, String found) {
    out.printf(
        Locale.ROOT,
        LINE,
        data,
        from,
        one.name(),
        milliseconds(one.passed().median()),
        milliseconds(one.passed().min()),
        milliseconds(one.worked().median()),
        ratio(one.passed().median() / ours.passed().median()),
        ratio(one.passed().min() / ours.passed().min()),
        ratio(one.worked().median() / ours.worked().median()),
        hard,
        wanted,
        found);
  }

  private static String milliseconds(double nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / MILLISECONDS);
  }

  private static String ratio(double times) {
    return String.format(Locale.ROOT, "%.2f", times);
  }

  private void creditCodes() throws IOException {
    ReadCreditCodes data = new ReadCreditCodes();
    data.generate();
    List<Took> all =
        new InTurn()
            .with("CreditCode.isWellFormed", () -> repeated(data::refused))
            .with("hutool isCreditCode", () -> repeated(data::refusedByHutool))
            .run(rounds);
    for (Took one : all) {
      print(
          "1000000 credit codes",
          "memory",
          one,
          all.get(0),
          "",
          one == all.get(0) ? "" : ">= 6 (12)",
          one.answer() + " / " + Math.multiplyExact(CODE_LOOPS, ReadCreditCodes.CODES) / 2);
    }
  }

  private static long repeated(InTurn.Case one) throws IOException {
    long sum = 0;
    for (int i = 0; i < CODE_LOOPS; i++) {
      sum += one.run();
    }
    return sum;
  }

  // ---- growth

  private void linear() throws IOException {
    int[] sizes = {10_000, 100_000, 1_000_000};
    List<Path> files = new ArrayList<>();
    List<Long> records = new ArrayList<>();
    InTurn turns = new InTurn();
    try {
      for (int size : sizes) {
        Path file = Files.createTempFile("linear", ".ndjson");
        files.add(file);
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
          records.add(RaceLedger.write(size, Style.PLAIN, ONE_OF, to).records());
        }
        turns.with(Integer.toString(size), () -> CheckRace.errors(file));
      }
      out.printf(
          Locale.ROOT,
          "%n%9s %9s %12s %12s %14s %14s %9s%n",
          "hazards",
          "records",
          "median ms",
          "min ms",
          "ns/record",
          "(min)",
          "errors");
      List<Took> all = turns.run(rounds);
      for (int i = 0; i < sizes.length; i++) {
        Took one = all.get(i);
        out.printf(
            Locale.ROOT,
            "%9s %9d %12s %12s %14.0f %14.0f %9d%n",
            one.name(),
            records.get(i),
            milliseconds(one.passed().median()),
            milliseconds(one.passed().min()),
            one.passed().median() / records.get(i),
            one.passed().min() / records.get(i),
            one.answer());
      }
    } finally {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  // ---- reading

  private void readers() throws IOException {
    ReadHazards data = new ReadHazards();
    data.hazards = hazards;
    data.generate();
    new InTurn()
        .with("databind", data::databind)
        .with("typed", data::typed)
        .with("typedAndJudged", data::typedAndJudged)
        .with("fieldsJudged", data::fieldsJudged)
        .with("databindFromFile", data::databindFromFile)
        .with("typedFromFile", data::typedFromFile)
        .with("tokens", data::tokens)
        .print(rounds, hazards + " hazards, " + data.size() + " bytes", out);
    data.delete();
  }

  private void reads() throws IOException {
    Figures data = new Figures();
    data.hazards = hazards;
    data.generate();
    new InTurn()
        .with("tokens", data::tokens)
        .with("oneRead", data::oneRead)
        .with("twoReads", data::twoReads)
        .with("figures", () -> data.overFile().size())
        .print(rounds, hazards + " hazards, " + data.size() + " bytes", out);
  }
}
