package io.github.safetysupervision.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document of the repository, as the tests look at it. */
record MarkdownFile(Path path, String text) {

  static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  static final Path ROOT = MODULE.resolveSibling("");

  /** Whether generated parts are written anew instead of being compared. */
  static final boolean REGENERATE = Boolean.getBoolean("safety.regenerate");

  private static final Pattern FENCED =
      Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern GENERATED =
      Pattern.compile("<!-- generated:([a-z.]+) -->\n(.*?)<!-- /generated -->", Pattern.DOTALL);

  private static final Pattern OUTPUT =
      Pattern.compile("<!-- output:([A-Za-z]+) -->\n```text\n(.*?)```\n", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(#[^)]*)?\\)");

  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\"></a>");
  private static final Pattern HEADING = Pattern.compile("^#+ +(.+)$", Pattern.MULTILINE);

  /** A part of the text that has a name. */
  record Part(String name, String text, int start, int end) {}

  static MarkdownFile read(Path path) throws IOException {
    return new MarkdownFile(path, Files.readString(path, StandardCharsets.UTF_8));
  }

  /** The documents people read: those in the root and everything in docs. */
  static List<MarkdownFile> all() throws IOException {
    List<MarkdownFile> out = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      for (Path p :
          Stream.concat(root, docs).filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        out.add(read(p));
      }
    }
    return out;
  }

  /** The fenced blocks of a language. */
  List<String> blocks(String language) {
    List<String> out = new ArrayList<>();
    for (Part p : parts(FENCED)) {
      if (p.name().equals(language)) {
        out.add(p.text());
      }
    }
    return out;
  }

  List<Part> generated() {
    return parts(GENERATED);
  }

  List<Part> outputs() {
    return parts(OUTPUT);
  }

  List<Part> parts(Pattern pattern) {
    List<Part> out = new ArrayList<>();
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      out.add(new Part(m.group(1), m.group(2), m.start(2), m.end(2)));
    }
    return out;
  }

  MarkdownFile with(Part part, String newText) {
    return new MarkdownFile(
        path, text.substring(0, part.start()) + newText + text.substring(part.end()));
  }

  void write() throws IOException {
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  /** The targets of links inside the repository, with the part after #, or an empty one. */
  List<String[]> links() {
    List<String[]> out = new ArrayList<>();
    Matcher m = LINK.matcher(text.replaceAll("(?s)```.*?```", ""));
    while (m.find()) {
      String anchor = m.group(2);
      out.add(new String[] {m.group(1), anchor == null ? "" : anchor.substring(1)});
    }
    return out;
  }

  /**
   * The names that headings have in links, lower case, without punctuation; and written anchors.
   */
  List<String> anchors() {
    Stream<String> headings =
        HEADING
            .matcher(text)
            .results()
            .map(m -> m.group(1).toLowerCase(Locale.ROOT))
            .map(h -> h.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    Stream<String> written = ANCHOR.matcher(text).results().map(m -> m.group(1));
    return Stream.concat(headings, written).toList();
  }

  @Override
  public String toString() {
    return ROOT.relativize(path).toString();
  }
}
