package io.github.safetysupervision.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a chapter (节): its paragraphs, and after them its tables.
 *
 * @param title the title, with its number
 * @param paragraphs the paragraphs, in order
 * @param tables the tables, in order
 */
public record Section(String title, List<Paragraph> paragraphs, List<Table> tables) {

  /**
   * Copies the lists.
   *
   * @param title the title
   * @param paragraphs the paragraphs
   * @param tables the tables
   */
  public Section {
    paragraphs = List.copyOf(paragraphs);
    tables = List.copyOf(tables);
  }

  /** {@return the spans of its paragraphs and tables, in the order they are read} */
  public Stream<Span> spans() {
    return Stream.concat(
        paragraphs.stream().flatMap(p -> p.spans().stream()),
        tables.stream()
            .flatMap(t -> t.rows().stream())
            .flatMap(r -> r.cells().stream())
            .map(Table.Cell::span));
  }
}
