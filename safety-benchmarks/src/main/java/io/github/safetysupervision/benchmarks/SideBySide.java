package io.github.safetysupervision.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs all readers once a round, in turn, in one virtual machine: a neighbour who takes the
 * processor for a while then slows all of them, and the ratio stays. Prints median and minimum.
 */
public final class SideBySide {

  /** One reader. */
  @FunctionalInterface
  private interface Reading {
    long run() throws IOException;
  }

  private SideBySide() {}

  /**
   * Runs.
   *
   * @param args optionally the number of hazards and of rounds
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    ReadHazards data = new ReadHazards();
    data.hazards = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    final int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
    data.generate();
    Map<String, Reading> cases = new LinkedHashMap<>();
    cases.put("databind", data::databind);
    cases.put("typed", data::typed);
    cases.put("typedAndJudged", data::typedAndJudged);
    cases.put("databindFromFile", data::databindFromFile);
    cases.put("typedFromFile", data::typedFromFile);
    cases.put("tokens", data::tokens);
    Map<String, long[]> times = new LinkedHashMap<>();
    cases.keySet().forEach(name -> times.put(name, new long[rounds]));
    for (int warm = 0; warm < 5; warm++) {
      for (Reading r : cases.values()) {
        r.run();
      }
    }
    List<String> order = new ArrayList<>(cases.keySet());
    for (int round = 0; round < rounds; round++) {
      for (String name : order) {
        long start = System.nanoTime();
        cases.get(name).run();
        times.get(name)[round] = System.nanoTime() - start;
      }
      order.add(order.remove(0)); // nobody always runs after the same neighbour
    }
    data.delete();
    print(data, times);
  }

  private static void print(ReadHazards data, Map<String, long[]> times) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d hazards, %d bytes, Java %s%n%-18s %10s %10s %9s %9s %8s%n",
        data.hazards,
        data.size(),
        System.getProperty("java.version"),
        "case",
        "median ms",
        "min ms",
        "MB/s",
        "/databind",
        "(min)");
    times.values().forEach(Arrays::sort);
    long[] peer = times.get("databind");
    times.forEach(
        (name, t) ->
            out.printf(
                Locale.ROOT,
                "%-18s %10.1f %10.1f %9.0f %9.2f %8.2f%n",
                name,
                middle(t) / 1e6,
                t[0] / 1e6,
                data.size() * 1e3 / middle(t),
                (double) middle(t) / middle(peer),
                (double) t[0] / peer[0]));
  }

  private static long middle(long[] sorted) {
    return sorted[sorted.length / 2];
  }
}
