package io.github.safetysupervision.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A paragraph (段落): text in pieces, of which each that is a number names its note.
 *
 * <pre>{@code
 * Paragraph.builder().text("发现隐患").number("2条", "hazard_found").text("。").build();
 * }</pre>
 *
 * @param spans the pieces, in order
 */
public record Paragraph(List<Span> spans) {

  /**
   * Copies the spans.
   *
   * @param spans the pieces
   */
  public Paragraph {
    spans = List.copyOf(spans);
  }

  /** {@return the whole text: the texts of the spans, one after the other} */
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** {@return a builder that has said nothing yet} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects what a paragraph says, or a part of it. It changes as it is filled, so each is for one
   * thread.
   */
  public static final class Builder {

    private final List<Span> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Builder() {}

    /**
     * Adds text.
     *
     * @param more the text; what follows on other text is one span with it
     * @return this
     */
    public Builder text(String more) {
      text.append(more);
      return this;
    }

    /**
     * Adds a number.
     *
     * @param number the number as text
     * @param figure the key of its note
     * @return this
     */
    public Builder number(String number, String figure) {
      flush();
      done.add(new Span(number, figure));
      return this;
    }

    /**
     * Adds all that another builder has.
     *
     * @param others the other, which stays as it is
     * @return this
     */
    public Builder all(Builder others) {
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

    /** {@return whether nothing was said yet} */
    public boolean isEmpty() {
      return done.isEmpty() && text.isEmpty();
    }

    /**
     * Begins what was said so far with a capital letter, where it begins with a letter of the Latin
     * script.
     *
     * @return this
     */
    public Builder capital() {
      flush();
      if (!done.isEmpty() && !done.get(0).text().isEmpty()) {
        Span first = done.get(0);
        String t = first.text();
        done.set(
            0,
            new Span(t.substring(0, 1).toUpperCase(Locale.ROOT) + t.substring(1), first.figure()));
      }
      return this;
    }

    /** {@return the paragraph} */
    public Paragraph build() {
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
}
