package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON to be read by people: what fits on a line stands on one, anything longer has a line for each
 * part. The same tree is always the same text.
 */
sealed interface JsonTree {

  int WIDTH = 110;

  /** Appends the text, indented by as much as the line it starts on, if it does not fit there. */
  void write(StringBuilder out, int indent, int room);

  /** The text on one line. */
  String onOneLine();

  static JsonTree of(String text) {
    return new Token('"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"');
  }

  static JsonTree literal(Object value) {
    return new Token(value.toString());
  }

  static JsonTree list(List<JsonTree> elements) {
    return new Items(List.copyOf(elements));
  }

  static JsonTree strings(List<String> elements) {
    return list(elements.stream().map(JsonTree::of).toList());
  }

  /** A string, number, true, false or null. */
  record Token(String onOneLine) implements JsonTree {
    @Override
    public void write(StringBuilder out, int indent, int room) {
      out.append(onOneLine);
    }
  }

  /** An array. */
  record Items(List<JsonTree> all) implements JsonTree {
    @Override
    public void write(StringBuilder out, int indent, int room) {
      writeParts(this, List.of(), all, out, indent, room);
    }

    @Override
    public String onOneLine() {
      return '[' + String.join(", ", all.stream().map(JsonTree::onOneLine).toList()) + ']';
    }
  }

  /** An object; filled in order, before it is written. */
  record Members(Map<String, JsonTree> all) implements JsonTree {

    Members() {
      this(new LinkedHashMap<>());
    }

    Members with(String name, JsonTree value) {
      all.put(name, value);
      return this;
    }

    Members with(String name, String value) {
      return with(name, of(value));
    }

    @Override
    public void write(StringBuilder out, int indent, int room) {
      writeParts(this, names(), List.copyOf(all.values()), out, indent, room);
    }

    @Override
    public String onOneLine() {
      List<String> names = names();
      List<JsonTree> values = List.copyOf(all.values());
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        parts.add(names.get(i) + values.get(i).onOneLine());
      }
      return '{' + String.join(", ", parts) + '}';
    }

    private List<String> names() {
      return all.keySet().stream().map(name -> of(name).onOneLine() + ": ").toList();
    }
  }

  private static void writeParts(
      JsonTree tree,
      List<String> names,
      List<JsonTree> values,
      StringBuilder out,
      int indent,
      int room) {
    String line = tree.onOneLine();
    if (line.length() <= room) {
      out.append(line);
      return;
    }
    String inner = "\n" + " ".repeat(indent + 2);
    out.append(line.charAt(0));
    for (int i = 0; i < values.size(); i++) {
      String name = names.isEmpty() ? "" : names.get(i);
      out.append(i == 0 ? "" : ",").append(inner).append(name);
      values.get(i).write(out, indent + 2, WIDTH - indent - 2 - name.length());
    }
    out.append("\n").append(" ".repeat(indent)).append(line.charAt(line.length() - 1));
  }
}
