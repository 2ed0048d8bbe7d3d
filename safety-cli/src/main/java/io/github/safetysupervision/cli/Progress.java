package io.github.safetysupervision.cli;

import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Tells people at a terminal how far a long file was read (进度), on a line that goes again. A file
 * that is read within two seconds is not worth a word.
 */
class Progress {

  /** Tells nobody. */
  static final Progress NONE =
      new Progress(new PrintWriter(PrintWriter.nullWriter()), () -> 0) {
        @Override
        void at(String file, long done, long total) {}
      };

  private static final long PATIENCE = 2_000_000_000L;
  private static final long BETWEEN = 300_000_000L;
  private static final long MEGABYTE = 1 << 20;

  private final PrintWriter terminal;
  private final LongSupplier nanoseconds;
  private final Map<String, Integer> passes = new HashMap<>();
  private final long began;
  private long next;
  private int shown;
  private boolean isQuiet;

  /**
   * Makes one.
   *
   * @param terminal where it is told
   * @param nanoseconds a clock
   */
  Progress(PrintWriter terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
    this.began = nanoseconds.getAsLong();
    this.next = began + PATIENCE;
  }

  /** Says no more, as where results are printed at the same time. */
  synchronized void beQuiet() {
    clear();
    isQuiet = true;
  }

  /** A file is read from its start. */
  synchronized void begin(String file) {
    passes.merge(file, 1, Integer::sum);
  }

  /**
   * A file was read so far.
   *
   * @param done how many bytes
   * @param total of how many, or -1 if nobody knows
   */
  synchronized void at(String file, long done, long total) {
    long now = nanoseconds.getAsLong();
    if (isQuiet || now - next < 0) {
      return;
    }
    next = now + BETWEEN;
    int pass = passes.getOrDefault(file, 1);
    String share = total > 0 ? " " + Math.min(100, done * 100 / total) + "%" : "";
    String of = total > 0 ? "/" + total / MEGABYTE : "";
    show(
        ControlCharacters.shown(PersonalData.maskIds(file))
            + " 第 "
            + pass
            + " 遍 / pass "
            + pass
            + ":"
            + share
            + " ("
            + done / MEGABYTE
            + of
            + " MB)");
  }

  private void show(String line) {
    int width = TextTable.width(line);
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - width)));
    terminal.flush();
    shown = width;
  }

  /** Takes the line away, before anything else is printed. */
  synchronized void clear() {
    if (shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
      shown = 0;
    }
  }
}
