package io.github.safetysupervision.document;

/**
 * Text as it may stand in a page of HTML, between tags or in an attribute, whoever wrote it
 * (防标签注入).
 *
 * <pre>{@code
 * out.append("<p>").append(SafeHtml.of(words)).append("</p>");
 * }</pre>
 */
public final class SafeHtml {

  private SafeHtml() {}

  /**
   * Returns a text of which nothing is taken for a tag, an entity or the end of an attribute.
   *
   * @param text the text
   * @return the same text, escaped; well-formed in XML too, where its characters are XML's
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
