package io.github.safetysupervision.report;

import io.github.safetysupervision.report.WrittenReport.Paragraph;
import io.github.safetysupervision.report.WrittenReport.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the spans of a paragraph. */
final class Spans {

  private final List<Span> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Spans text(String more) {
    text.append(more);
    return this;
  }

  Spans number(String number, String figure) {
    flush();
    done.add(new Span(number, figure));
    return this;
  }

  Spans all(Spans others) {
    others.flush();
    for (Span s : others.done) {
      String figure = s.figure();
      if (figure == null) {
        text(s.text());
      } else {
        number(s.text(), figure);
      }
    }
    return this;
  }

  boolean isEmpty() {
    return done.isEmpty() && text.isEmpty();
  }

  /** Begins with a capital letter, where it begins with a letter of the Latin script. */
  Spans capital() {
    flush();
    if (!done.isEmpty() && !done.get(0).text().isEmpty()) {
      Span first = done.get(0);
      String t = first.text();
      done.set(
          0, new Span(t.substring(0, 1).toUpperCase(Locale.ROOT) + t.substring(1), first.figure()));
    }
    return this;
  }

  Paragraph paragraph() {
    flush();
    return new Paragraph(done);
  }

  private void flush() {
    if (!text.isEmpty()) {
      done.add(new Span(text.toString(), null));
      text.setLength(0);
    }
  }
}
