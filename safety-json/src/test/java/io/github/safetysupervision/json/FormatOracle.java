package io.github.safetysupervision.json;

import io.github.safetysupervision.json.DictionaryPage.Entry;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is wrong in a file of lines for sure, found with plain trees and plain loops from the format
 * page and the data dictionary. It shares no code with the library. What it does not know it does
 * not claim: a file without faults here may have some.
 */
final class FormatOracle {

  /**
   * Something wrong.
   *
   * @param line where, from 1; the manifest stands in 1
   * @param pointer the value that is wrong, inside its record; empty if it may be told at another
   *     place of the line
   */
  record Wrong(int line, String pointer) {}

  private static final Pattern ODD =
      Pattern.compile(
          "[\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u3000\\ufeff]");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern PERIOD =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?"
              + "|[0-9]{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?");
  private static final Pattern INDUSTRY =
      Pattern.compile("[A-T]|[A-T]?(0[1-9]|[1-9][0-9])[0-9]{0,2}");
  private static final Pattern DIVISION = Pattern.compile("[0-9]{6}([0-9]{6})?");
  private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final DictionaryPage page = DictionaryPage.read();
  private final RelationOracle relations = new RelationOracle();

  private final List<Wrong> wrong = new ArrayList<>();
  private int line;

  /** Everything wrong in lines, the first of which is the manifest. */
  List<Wrong> wrong(List<String> lines) {
    wrong.clear();
    List<JsonNode> trees = new ArrayList<>();
    for (line = 1; line <= lines.size(); line++) {
      JsonNode tree = parsed(lines.get(line - 1));
      trees.add(tree);
      if (tree == null) {
        add("");
      } else if (line == 1) {
        manifest(tree.path("manifest"));
      } else {
        record(tree);
      }
    }
    if (wrong.isEmpty()) { // else nobody can say what the others mean together
      together(trees);
    }
    return List.copyOf(wrong);
  }

  private void add(String pointer) {
    wrong.add(new Wrong(line, pointer));
  }

  /** Whether a text is one JSON value, without a name twice in an object. */
  static boolean isJson(String text) {
    return parsed(text) != null;
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      return null;
    }
  }

  // ---- one record

  private void manifest(JsonNode m) {
    object("manifest", m, "/manifest");
    if (m.has("edition") && !m.path("edition").asString("").equals("1.0")) {
      add("/manifest/edition");
    }
  }

  private void record(JsonNode tree) {
    if (!tree.isObject()) {
      add("");
      return;
    }
    String type = tree.path("type").isString() ? tree.path("type").asString() : "";
    if (!page.isRecordType(type)) {
      boolean isNear =
          page.recordTypes().stream().anyMatch(known -> isNear(known, type))
              || type.codePoints().noneMatch(Character::isLetterOrDigit);
      if (isNear) {
        add("/type");
      }
      return;
    }
    int before = wrong.size();
    object(type, tree, "");
    if (before == wrong.size()) {
      relations.broken(type, tree).forEach(this::add);
    }
  }

  private void object(String table, JsonNode tree, String at) {
    if (!tree.isObject()) {
      add(at);
      return;
    }
    Map<String, Entry> fields = page.fields(table);
    for (Entry f : fields.values()) {
      JsonNode value = tree.path(f.name());
      if (value.isMissingNode() || value.isNull() || (f.isList() && isEmptyArray(value))) {
        if (f.isRequired()) {
          add(at + "/" + f.name());
        }
      } else {
        value(f, value, at + "/" + f.name());
      }
    }
    tree.propertyNames().stream()
        .filter(name -> !fields.containsKey(name) && !(at.isEmpty() && name.equals("type")))
        .forEach(name -> unknown(fields, tree.path(name), name, at));
  }

  private static boolean isEmptyArray(JsonNode value) {
    return value.isArray() && value.isEmpty();
  }

  private void unknown(Map<String, Entry> fields, JsonNode value, String name, String at) {
    boolean isNear =
        fields.values().stream().anyMatch(f -> isNear(f.name(), name) || f.label().equals(name));
    if (isNear && !value.isNull()) {
      add(at + "/" + name.replace("~", "~0").replace("/", "~1"));
    }
  }

  private void value(Entry f, JsonNode value, String at) {
    if (!f.isList()) {
      single(f, value, at);
    } else if (!value.isArray()) {
      add(at);
    } else {
      for (int i = 0; i < value.size(); i++) {
        single(f, value.path(i), at + "/" + i);
      }
    }
  }

  private void single(Entry f, JsonNode value, String at) {
    switch (f.element()) {
      case "object" -> object(f.target(), value, at);
      case "boolean" -> check(value.isBoolean(), at);
      case "integer" -> check(isCount(value), at);
      case "number" -> check(isAmount(value), at);
      default -> check(value.isString() && isText(f, value.asString()), at);
    }
  }

  private void check(boolean isRight, String at) {
    if (!isRight) {
      add(at);
    }
  }

  // ---- values

  private static boolean isCount(JsonNode value) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal n = value.decimalValue();
    return value.isIntegralNumber()
        && n.signum() >= 0
        && n.compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0;
  }

  private static boolean isAmount(JsonNode value) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal n = value.decimalValue();
    return n.stripTrailingZeros().scale() <= 2
        && n.scale() >= 0
        && n.abs().compareTo(BigDecimal.TEN.pow(16)) < 0;
  }

  private static boolean isText(Entry f, String text) {
    if (ODD.matcher(text).replaceAll("").isEmpty() || hasHalfCharacter(text)) {
      return false;
    }
    if (f.isClosed()) {
      return f.codes().contains(text) || text.codePoints().anyMatch(FormatOracle::isHan);
    }
    if (f.is("an id") || f.isReference()) {
      return !ODD.matcher(text).find() && text.length() <= 128; // in UTF-16
    }
    if (f.is("words") || f.is("a citation") || f.is("[")) {
      return text.length() <= 10_000;
    }
    return isForm(f, text);
  }

  private static boolean isForm(Entry f, String text) {
    if (f.is("a date")) {
      return isDate(text);
    }
    if (f.is("a division")) {
      return isDivision(text);
    }
    if (f.is("a unified")) {
      return isCredit(text);
    }
    if (f.is("a code of the industrial")) {
      return INDUSTRY.matcher(text).matches();
    }
    if (f.is("a period")) {
      return isPeriod(text);
    }
    return text.chars().noneMatch(c -> c >= '０' && c <= '９'); // a quantity
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean hasHalfCharacter(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }

  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isPeriod(String text) {
    if (!PERIOD.matcher(text).matches()) {
      return false;
    }
    String[] days = text.split("/");
    for (String day : days) {
      if (day.length() == 10 && !isDate(day)) {
        return false;
      }
    }
    return days.length == 1 || days[0].compareTo(days[1]) <= 0;
  }

  private static boolean isDivision(String text) {
    if (!DIVISION.matcher(text).matches() || text.startsWith("00")) {
      return false;
    }
    boolean isCounty = text.length() == 6;
    long township = isCounty ? 0 : Long.parseLong(text.substring(6, 9));
    long village = isCounty ? 0 : Long.parseLong(text.substring(9));
    boolean hasBelow = !text.startsWith("00", 4) || township > 0 || village > 0;
    // A city may have no counties, and in Hainan counties lie right below the province.
    boolean hasGap = text.startsWith("00", 2) && hasBelow && !text.startsWith("46");
    return !hasGap && (township > 0 || village == 0);
  }

  private static boolean isCredit(String text) {
    if (text.length() != 18 || !text.substring(2, 8).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 18; i++) {
      int value = CREDIT.indexOf(text.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * (i < 17 ? WEIGHTS[i] : 1);
    }
    return sum % 31 == 0;
  }

  /** The same but for case and signs, or one letter too many, too few, wrong, or two exchanged. */
  private static boolean isNear(String known, String written) {
    String a = plain(known);
    String b = plain(written);
    return !known.equals(written)
        && (a.equals(b) || (Math.min(a.length(), b.length()) >= 3 && isOneSlip(a, b)));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  private static boolean isOneSlip(String a, String b) {
    if (a.length() < b.length()) {
      return isOneSlip(b, a);
    }
    int i = 0;
    while (i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    if (a.length() > b.length()) {
      return a.length() == b.length() + 1 && a.substring(i + 1).equals(b.substring(i));
    }
    return a.substring(i + 1).equals(b.substring(i + 1))
        || (i + 1 < a.length()
            && a.charAt(i) == b.charAt(i + 1)
            && a.charAt(i + 1) == b.charAt(i)
            && a.substring(i + 2).equals(b.substring(i + 2)));
  }

  // ---- all records together

  private void together(List<JsonNode> trees) {
    JsonNode manifest = trees.get(0).path("manifest");
    Map<String, List<Integer>> byKey = new TreeMap<>();
    for (int i = 1; i < trees.size(); i++) {
      byKey.computeIfAbsent(key(trees.get(i)), k -> new ArrayList<>()).add(i + 1);
    }
    byKey.values().stream().filter(lines -> lines.size() > 1).forEach(this::oneOf);
    supersessions(trees);
    for (line = 2; line <= trees.size(); line++) {
      JsonNode record = trees.get(line - 1);
      references(record, byKey.keySet(), complete(manifest));
      relations.outside(manifest, record).forEach(this::add);
    }
    counts(manifest, trees);
  }

  private static String key(JsonNode record) {
    return record.path("type").asString() + " " + record.path("id").asString();
  }

  /** It is told at one of some lines. */
  private void oneOf(List<Integer> lines) {
    lines.forEach(l -> wrong.add(new Wrong(l, "")));
  }

  private void supersessions(List<JsonNode> trees) {
    Map<String, List<Integer>> byTarget = new HashMap<>();
    for (int i = 1; i < trees.size(); i++) {
      String target = trees.get(i).path("supersedes").asString("");
      if (!target.isEmpty()) {
        byTarget
            .computeIfAbsent(
                trees.get(i).path("type").asString() + " " + target, k -> new ArrayList<>())
            .add(i + 1);
      }
    }
    for (int i = 1; i < trees.size(); i++) {
      List<Integer> by = byTarget.getOrDefault(key(trees.get(i)), List.of());
      if (by.size() > 1) {
        oneOf(by);
      }
    }
  }

  private static Set<String> complete(JsonNode manifest) {
    Set<String> out = new TreeSet<>();
    for (JsonNode c : manifest.path("complete")) {
      if (!c.has("period") && !c.has("territory")) {
        out.add(c.path("type").asString(""));
      }
    }
    return out;
  }

  private void references(JsonNode record, Set<String> keys, Set<String> complete) {
    for (Entry f : page.fields(record.path("type").asString()).values()) {
      JsonNode value = record.path(f.name());
      if (f.isReference() && complete.contains(f.target()) && !value.isNull()) {
        for (int i = 0; i < (f.isList() ? value.size() : value.isMissingNode() ? 0 : 1); i++) {
          JsonNode id = f.isList() ? value.path(i) : value;
          if (!keys.contains(f.target() + " " + id.asString())) {
            add("/" + f.name() + (f.isList() ? "/" + i : ""));
          }
        }
      }
    }
  }

  private void counts(JsonNode manifest, List<JsonNode> trees) {
    line = 1;
    for (JsonNode c : manifest.path("counts")) {
      long n = trees.stream().skip(1).filter(t -> t.path("type").equals(c.path("type"))).count();
      if (page.isRecordType(c.path("type").asString("")) && n != c.path("records").asLong()) {
        add("");
      }
    }
  }
}
