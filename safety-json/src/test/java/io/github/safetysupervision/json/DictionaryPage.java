package io.github.safetysupervision.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of the data dictionary as an implementation in another language would read them:
 * nothing is asked of the descriptions in code.
 */
final class DictionaryPage {

  private static final Path PAGE = Path.of("..", "docs", "data-dictionary.en.md");
  private static final Pattern HEAD = Pattern.compile("### `([a-z-]+)` .*");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| ([^|]+) \\| `(\\w+)` \\| (string|integer|number|boolean|array of string"
              + "|array of object) \\| (required|optional) \\| (.*) \\|");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /**
   * One field.
   *
   * @param json its type in JSON
   * @param values what may stand in it, as the page says
   */
  record Entry(String label, String name, String json, boolean isRequired, String values) {

    boolean isList() {
      return json.startsWith("array");
    }

    /** What the elements of the list are, or the value itself. */
    String element() {
      return json.equals("array of object") ? "object" : isList() ? "string" : json;
    }

    boolean is(String begin) {
      return values.startsWith(begin);
    }

    boolean isReference() {
      return is("the id of a record of type");
    }

    /** The type referred to, or that of the objects inside. */
    String target() {
      return codes().get(0);
    }

    /** Whether only some words may stand here. */
    boolean isClosed() {
      return values.startsWith("`");
    }

    List<String> codes() {
      List<String> out = new ArrayList<>();
      Matcher m = CODE.matcher(values);
      while (m.find()) {
        out.add(m.group(1));
      }
      return out;
    }
  }

  private final Map<String, Map<String, Entry>> tables = new LinkedHashMap<>();

  private DictionaryPage() {}

  static DictionaryPage read() {
    DictionaryPage out = new DictionaryPage();
    Map<String, Entry> envelope = new LinkedHashMap<>();
    Map<String, Entry> now = envelope;
    try {
      for (String line : Files.readAllLines(PAGE)) {
        Matcher head = HEAD.matcher(line);
        Matcher row = ROW.matcher(line);
        if (head.matches()) {
          now = new LinkedHashMap<>(isInside(head.group(1)) ? Map.of() : envelope);
          out.tables.put(head.group(1), now);
        } else if (row.matches()) {
          now.put(
              row.group(2),
              new Entry(
                  row.group(1),
                  row.group(2),
                  row.group(3),
                  row.group(4).equals("required"),
                  row.group(5)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  private static boolean isInside(String name) {
    return List.of("manifest", "completeness", "record-count", "site", "slice").contains(name);
  }

  boolean isRecordType(String name) {
    return tables.containsKey(name) && !isInside(name);
  }

  List<String> recordTypes() {
    return tables.keySet().stream().filter(this::isRecordType).toList();
  }

  Map<String, Entry> fields(String table) {
    return tables.getOrDefault(table, Map.of());
  }
}
