package io.github.safetysupervision.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * <p>Takes the time that passed and the time the processor worked for the case, which on a busy
 * machine is the steadier one. The work of the garbage collector is in the first and not in the
 * second.
 */
final class InTurn {

  /** One case; answers the same every time. */
  @FunctionalInterface
  interface Case {
    long run() throws IOException;
  }

  /** Times of one kind, one a round, in nanoseconds. */
  static final class Times {
    private final long[] nanos;

    private Times(int rounds) {
      nanos = new long[rounds];
    }

    double median() {
      long[] t = nanos.clone();
      Arrays.sort(t);
      return (t[t.length / 2] + t[(t.length - 1) / 2]) / 2.0;
    }

    double min() {
      return Arrays.stream(nanos).min().orElseThrow();
    }
  }

  /**
   * What one case took.
   *
   * @param name its name
   * @param passed the time that passed
   * @param worked the time the processor worked
   * @param answer what it answered
   */
  record Took(String name, Times passed, Times worked, long answer) {}

  private static final int WARM = 5;
  private static final double MILLISECONDS = 1e6;

  private final Map<String, Case> cases = new LinkedHashMap<>();

  /** Adds a case. */
  InTurn with(String name, Case one) {
    cases.put(name, one);
    return this;
  }

  /** Runs, and returns what each took, in the order in which they were added. */
  List<Took> run(int rounds) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Took> out = new LinkedHashMap<>();
    for (Map.Entry<String, Case> c : cases.entrySet()) {
      long answer = c.getValue().run();
      out.put(c.getKey(), new Took(c.getKey(), new Times(rounds), new Times(rounds), answer));
    }
    for (int warm = 1; warm < Math.min(WARM, rounds); warm++) {
      for (Took took : out.values()) {
        run(took);
      }
    }
    List<Took> order = new ArrayList<>(out.values());
    for (int round = 0; round < rounds; round++) {
      for (Took took : order) {
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        run(took);
        took.worked().nanos[round] = threads.getCurrentThreadCpuTime() - worked;
        took.passed().nanos[round] = System.nanoTime() - start;
      }
      order.add(order.remove(0)); // nobody always runs after the same neighbour
    }
    return List.copyOf(out.values());
  }

  private void run(Took took) throws IOException {
    long answer = cases.get(took.name()).run();
    if (answer != took.answer()) {
      throw new IllegalStateException(took.name() + " answers " + answer + " of " + took.answer());
    }
  }

  /** Runs, and prints milliseconds, and how often those of the first case the others take. */
  void print(int rounds, String title, PrintStream out) throws IOException {
    List<Took> all = run(rounds);
    Took first = all.get(0);
    out.printf(Locale.ROOT, "%s: ms median (min), and how often that of %s%n", title, first.name());
    for (Took t : all) {
      out.printf(
          Locale.ROOT,
          "%-17s passed %s   worked %s%n",
          t.name(),
          said(t.passed(), first.passed()),
          said(t.worked(), first.worked()));
    }
  }

  private static String said(Times t, Times first) {
    return String.format(
        Locale.ROOT,
        "%6.1f (%6.1f) %4.2f (%4.2f)",
        t.median() / MILLISECONDS,
        t.min() / MILLISECONDS,
        t.median() / first.median(),
        t.min() / first.min());
  }
}
