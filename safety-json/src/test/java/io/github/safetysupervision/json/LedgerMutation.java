package io.github.safetysupervision.json;

import io.github.safetysupervision.json.DictionaryPage.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Destroys one thing in a ledger of lines, and knows where. */
final class LedgerMutation {

  /** What is done. */
  enum Kind {
    DELETE,
    NULL,
    OTHER_TYPE,
    EMPTY,
    ANY_VALUE,
    WORD,
    BAD_DATE,
    MOVED_DATE,
    SWAPPED_DATES,
    CODE,
    REFERENCE,
    SAME_ID,
    BAD_ID,
    NEAR_NAME,
    FAR_NAME,
    NUMBER,
    TWICE,
    HALF_CHARACTER,
    TYPE,
    LINE_GONE,
    LINE_TWICE
  }

  /**
   * A ledger after it.
   *
   * @param lines all its lines, the first of which is the manifest
   * @param line where it was destroyed, from 1
   * @param pointer what was, inside the record of that line
   */
  record Mutant(Kind kind, List<String> lines, int line, String pointer) {}

  private static final List<String> DATES =
      List.of(
          "2023-02-30",
          "2023-13-01",
          "2023/7/11",
          "20230711",
          "2023-7-1",
          "２０２３-07-11",
          "2023-07-11T00:00:00",
          "七月十一日");

  private static final List<String> NUMBERS =
      List.of("-1", "1.5", "1e3", "10000000000", "99999999999999999999", "0.001", "-0.01");

  private final DictionaryPage page = DictionaryPage.read();
  private final List<String> ledger;
  private final Random random;

  private int line;
  private String pointer = "";

  LedgerMutation(List<String> ledger, Random random) {
    this.ledger = ledger;
    this.random = random;
  }

  Mutant next() {
    while (true) {
      Kind kind = one(List.of(Kind.values()));
      line = random.nextInt(14) == 0 ? 1 : 2 + random.nextInt(ledger.size() - 1);
      pointer = "";
      List<String> lines = new ArrayList<>(ledger);
      boolean isDone =
          kind == Kind.LINE_GONE || kind == Kind.LINE_TWICE
              ? ofLine(kind, lines)
              : ofRecord(kind, lines);
      if (isDone && !lines.equals(ledger)) {
        return new Mutant(kind, lines, line, pointer);
      }
    }
  }

  private <E> E one(List<E> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean ofLine(Kind kind, List<String> lines) {
    if (line == 1) {
      return false;
    }
    if (kind == Kind.LINE_GONE) {
      lines.remove(line - 1);
    } else {
      lines.add(line - 1, ledger.get(line - 1));
    }
    return true;
  }

  private boolean ofRecord(Kind kind, List<String> lines) {
    Map<String, Object> root = members(JsonMutation.parse(ledger.get(line - 1)));
    Map<String, Object> at = line == 1 ? members(root.get("manifest")) : root;
    String table = line == 1 ? "manifest" : unquoted(root.get("type"));
    pointer = line == 1 ? "/manifest" : "";
    if (kind == Kind.TYPE) {
      return line > 1 && type(root, lines);
    }
    Entry f = field(kind, table, at);
    if (f == null) {
      return false;
    }
    if (kind == Kind.TWICE) {
      lines.set(line - 1, twice(f.name(), at, root));
      return true;
    }
    boolean isDone = change(kind, f, at);
    lines.set(line - 1, JsonMutation.text(root));
    return isDone;
  }

  /** A field to destroy that is there; sometimes one of an object inside. */
  private Entry field(Kind kind, String table, Map<String, Object> at) {
    List<Entry> there =
        page.fields(table).values().stream()
            .filter(f -> at.containsKey(f.name()) && isFor(kind, f, at.get(f.name())))
            .toList();
    return there.isEmpty() ? null : one(there);
  }

  private boolean isFor(Kind kind, Entry f, Object value) {
    return switch (kind) {
      case DELETE, NULL, FAR_NAME -> f.isRequired() || random.nextInt(6) == 0;
      case WORD -> f.isClosed();
      case BAD_DATE, MOVED_DATE, SWAPPED_DATES -> f.is("a date");
      case CODE -> f.is("a division") || f.is("a unified") || f.is("a code of");
      case REFERENCE -> f.isReference();
      case SAME_ID, BAD_ID -> f.name().equals("id");
      case NEAR_NAME -> f.name().length() > 4;
      case NUMBER -> f.json().equals("integer") || f.json().equals("number");
      case EMPTY, HALF_CHARACTER -> value instanceof String s && s.startsWith("\"");
      default -> true;
    };
  }

  private boolean change(Kind kind, Entry f, Map<String, Object> at) {
    String name = f.name();
    String before = pointer;
    pointer += "/" + name;
    Object value = at.get(name);
    switch (kind) {
      case DELETE -> at.remove(name);
      case NULL -> at.put(name, "null");
      case OTHER_TYPE -> at.put(name, otherType(value));
      case EMPTY -> at.put(name, one(List.of("\"\"", "\" \"", "\"\\u3000\"")));
      case ANY_VALUE -> at.put(name, JsonMutation.parse(one(JsonMutation.VALUES)));
      case WORD ->
          at.put(name, JsonMutation.quoted(unquoted(value) + one(List.of("s", "-x", "1"))));
      case BAD_DATE -> at.put(name, JsonMutation.quoted(one(DATES)));
      case MOVED_DATE -> at.put(name, moved(unquoted(value)));
      case SWAPPED_DATES -> {
        return swapDates(name, at);
      }
      case CODE -> at.put(name, JsonMutation.quoted(broken(unquoted(value))));
      case REFERENCE -> dangle(f, at);
      case SAME_ID -> {
        return sameId(at);
      }
      case BAD_ID ->
          at.put(name, JsonMutation.quoted(unquoted(value) + one(List.of(" ", "\u200b", "\t1"))));
      case NEAR_NAME, FAR_NAME -> {
        String other = kind == Kind.FAR_NAME ? "备用" + name.length() : slip(name);
        rename(at, name, other);
        pointer = before + "/" + other;
      }
      case NUMBER -> at.put(name, one(NUMBERS));
      case HALF_CHARACTER -> at.put(name, value.toString().replaceFirst("\"$", "\\\\ud842\""));
      default -> throw new IllegalStateException(kind.name());
    }
    return true;
  }

  private Object otherType(Object value) {
    if (value instanceof String s && s.startsWith("\"") && random.nextBoolean()) {
      return one(List.of("17", "true", "20230711"));
    }
    if (value instanceof String s && !s.startsWith("\"") && random.nextBoolean()) {
      return JsonMutation.quoted(s);
    }
    return random.nextBoolean()
        ? new ArrayList<>(List.of(List.of(value)))
        : new LinkedHashMap<>(Map.of("值", value));
  }

  private String moved(String date) {
    int days = random.nextBoolean() ? 200 + random.nextInt(900) : -10 - random.nextInt(900);
    return JsonMutation.quoted(LocalDate.parse(date).plusDays(days).toString());
  }

  private boolean swapDates(String name, Map<String, Object> at) {
    List<String> others =
        at.keySet().stream()
            .filter(n -> n.endsWith("On") || n.equals("deadline"))
            .filter(n -> !n.equals(name) && !n.equals("recordedOn") && !name.equals("recordedOn"))
            .filter(n -> !at.get(n).equals(at.get(name)))
            .toList();
    if (others.isEmpty()) {
      return false;
    }
    String other = one(others);
    at.put(name, at.put(other, at.get(name)));
    return true;
  }

  /** A code with one character changed or left out. */
  private String broken(String code) {
    int i = random.nextInt(code.length());
    String instead = random.nextInt(4) == 0 ? "" : one(List.of("I", "x", "０", "-", "?"));
    return code.substring(0, i) + instead + code.substring(i + 1);
  }

  private void dangle(Entry f, Map<String, Object> at) {
    String none = JsonMutation.quoted("无此记录-" + random.nextInt(99));
    at.put(f.name(), f.isList() ? new ArrayList<>(List.of(none)) : none);
    pointer += f.isList() ? "/0" : "";
  }

  private boolean sameId(Map<String, Object> at) {
    List<Object> ids = new ArrayList<>();
    for (String other : ledger.subList(1, ledger.size())) {
      Map<String, Object> o = members(JsonMutation.parse(other));
      if (at.get("type").equals(o.get("type")) && !at.get("id").equals(o.get("id"))) {
        ids.add(o.get("id"));
      }
    }
    return !ids.isEmpty() && at.put("id", one(ids)) != null;
  }

  private String slip(String name) {
    int i = 1 + random.nextInt(name.length() - 1);
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, i) + name.substring(i + 1);
      case 1 -> name.substring(0, i) + "z" + name.substring(i);
      default -> name.substring(0, i) + "_" + name.substring(i);
    };
  }

  private static void rename(Map<String, Object> at, String name, String other) {
    Map<String, Object> before = new LinkedHashMap<>(at);
    at.clear();
    before.forEach((n, v) -> at.put(n.equals(name) ? other : n, v));
  }

  private boolean type(Map<String, Object> root, List<String> lines) {
    pointer = "/type";
    String type = unquoted(root.get("type"));
    switch (random.nextInt(3)) {
      case 0 -> root.remove("type");
      case 1 -> root.put("type", JsonMutation.quoted(slip(type)));
      default -> root.put("type", one(List.of("\"\"", "\"-\"", "null", "7", "[\"hazard\"]")));
    }
    lines.set(line - 1, JsonMutation.text(root));
    return true;
  }

  private String twice(String name, Map<String, Object> at, Map<String, Object> root) {
    pointer += "/" + name;
    String twin = JsonMutation.quoted(name) + ":" + JsonMutation.text(at.get(name));
    String text = JsonMutation.text(root);
    int end = line == 1 ? text.length() - 2 : text.length() - 1;
    return text.substring(0, end) + "," + twin + text.substring(end);
  }

  @SuppressWarnings("unchecked") // objects are read as such
  private static Map<String, Object> members(Object tree) {
    return (Map<String, Object>) tree;
  }

  private static String unquoted(Object token) {
    String s = String.valueOf(token);
    return s.startsWith("\"") ? s.substring(1, s.length() - 1) : s;
  }
}
