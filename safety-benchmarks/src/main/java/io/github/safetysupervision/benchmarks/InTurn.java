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
 * Runs several cases once a round, in turn, in one virtual machine: a neighbour who takes the
 * processor for a while then slows all of them, and the ratio stays.
 *
 * <p>Prints median and minimum of the time that passed and of the time the processor worked for the
 * case, which on a busy machine is the steadier one. The work of the garbage collector is in the
 * first and not in the second.
 */
final class InTurn {

  /** One case. */
  @FunctionalInterface
  interface Case {
    void run() throws IOException;
  }

  /** What one case took in each round, in nanoseconds. */
  private record Times(long[] passed, long[] worked) {}

  private static final int WARM = 5;

  private final Map<String, Case> cases = new LinkedHashMap<>();

  /** Adds a case; the first is what the others are compared with. */
  InTurn with(String name, Case one) {
    cases.put(name, one);
    return this;
  }

  /** Runs, and prints times in nanoseconds divided by a number. */
  void run(int rounds, String title, double divisor) throws IOException {
    Map<String, Times> times = new LinkedHashMap<>();
    cases.keySet().forEach(name -> times.put(name, new Times(new long[rounds], new long[rounds])));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int warm = 0; warm < WARM; warm++) {
      for (Case c : cases.values()) {
        c.run();
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
    print(times, title, divisor);
  }

  private static void print(Map<String, Times> times, String title, double divisor) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String first = times.keySet().iterator().next();
    out.printf(
        Locale.ROOT,
        "%s, Java %s: median (min), and how often that of %s%n",
        title,
        System.getProperty("java.version"),
        first);
    Times peer = times.get(first);
    times.forEach(
        (name, t) ->
            out.printf(
                Locale.ROOT,
                "%-17s passed %s   worked %s%n",
                name,
                said(t.passed(), peer.passed(), divisor),
                said(t.worked(), peer.worked(), divisor)));
  }

  private static String said(long[] nanos, long[] peer, double divisor) {
    long[] t = nanos.clone();
    long[] p = peer.clone();
    Arrays.sort(t);
    Arrays.sort(p);
    int middle = t.length / 2;
    return String.format(
        Locale.ROOT,
        "%6.1f (%6.1f) %4.2f (%4.2f)",
        t[middle] / divisor,
        t[0] / divisor,
        (double) t[middle] / p[middle],
        (double) t[0] / p[0]);
  }
}
