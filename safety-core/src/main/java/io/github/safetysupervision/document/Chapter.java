package io.github.safetysupervision.document;

import java.util.List;

/**
 * A chapter of a document (章).
 *
 * @param title the title, with its number
 * @param sections the sections, in order
 */
public record Chapter(String title, List<Section> sections) {

  /**
   * Copies the sections.
   *
   * @param title the title
   * @param sections the sections
   */
  public Chapter {
    sections = List.copyOf(sections);
  }
}
