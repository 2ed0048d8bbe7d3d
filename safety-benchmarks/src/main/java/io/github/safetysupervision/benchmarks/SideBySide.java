package io.github.safetysupervision.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs all readers once a round, in turn, in one virtual machine: a neighbour who takes the
 * processor for a while then slows all of them, and the ratio stays.
 *
 * <p>Prints median and minimum of the time that passed and of the time the processor worked for the
 * reader, which on a busy machine is the steadier one. The work of the garbage collector is in the
 * first and not in the second; the peer leaves more garbage.
 */
public final class SideBySide {

  /** One reader. */
  @FunctionalInterface
  private interface Reading {
    long run() throws IOException;
  }

  /** What one reader took in each round, in nanoseconds. */
  private record Times(long[] passed, long[] worked) {}

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
    Map<String, Times> times = new LinkedHashMap<>();
    cases.keySet().forEach(name -> times.put(name, new Times(new long[rounds], new long[rounds])));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int warm = 0; warm < 5; warm++) {
      for (Reading r : cases.values()) {
        r.run();
      }
    }
    List<String> order = new ArrayList<>(cases.keySet());
    for (int round = 0; round < rounds; round++) {
      for (String name : order) {
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        cases.get(name).run();
        times.get(name).worked()[round] = threads.getCurrentThreadCpuTime() - worked;
        times.get(name).passed()[round] = System.nanoTime() - start;
      }
      order.add(order.remove(0)); // nobody always runs after the same neighbour
    }
    data.delete();
    print(data, times);
  }

  private static void print(ReadHazards data, Map<String, Times> times) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "%d hazards, %d bytes, Java %s; ms: median (min), and how often databind's%n",
        data.hazards,
        data.size(),
        System.getProperty("java.version"));
    Times peer = times.get("databind");
    times.forEach(
        (name, t) ->
            out.printf(
                Locale.ROOT,
                "%-17s passed %s   worked %s%n",
                name,
                said(t.passed(), peer.passed()),
                said(t.worked(), peer.worked())));
  }

  private static String said(long[] nanos, long[] peer) {
    long[] t = nanos.clone();
    long[] p = peer.clone();
    Arrays.sort(t);
    Arrays.sort(p);
    int middle = t.length / 2;
    return String.format(
        Locale.ROOT,
        "%6.1f (%6.1f) %4.2f (%4.2f)",
        t[middle] / 1e6,
        t[0] / 1e6,
        (double) t[middle] / p[middle],
        (double) t[0] / p[0]);
  }
}
