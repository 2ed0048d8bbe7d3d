package io.github.safetysupervision.examples;

import io.github.safetysupervision.problem.Wording;
import java.util.Locale;

/** Markdown of headings and tables, in one language. */
abstract class GeneratedMarkdown {

  final Locale locale;
  final StringBuilder out = new StringBuilder();

  GeneratedMarkdown(Locale locale) {
    this.locale = locale;
  }

  final void heading(Wording words) {
    out.append(out.isEmpty() ? "" : "\n").append("### ").append(words.in(locale)).append("\n\n");
  }

  /** A header row; every cell in Chinese and in English. */
  final void row(String... cells) {
    Wording[] words = new Wording[cells.length / 2];
    for (int i = 0; i < words.length; i++) {
      words[i] = new Wording(cells[2 * i], cells[2 * i + 1]);
    }
    line(words);
  }

  final void rule(int columns) {
    out.append("|---".repeat(columns)).append("|\n");
  }

  final void line(Wording... cells) {
    for (Wording w : cells) {
      out.append("| ").append(w.in(locale).replace("|", "\\|")).append(' ');
    }
    out.append("|\n");
  }
}
