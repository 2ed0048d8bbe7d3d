package io.github.safetysupervision.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Files of made-up towns that use the same ids, kept beside their text as what they are made of, so
 * that a test can put them together for itself.
 */
final class TownFiles {

  /** What a value of a record names. */
  private enum Names {
    NOTHING,
    ITSELF,
    ENTITY,
    DEPARTMENT
  }

  /** One member of a record: its text, or the id in it. */
  private record Member(String name, String value, Names names) {
    String type() {
      return names == Names.ENTITY ? "operating-entity" : "department";
    }
  }

  /** A line: a record as its members, or text that is none. */
  private record Line(List<Member> members, String text) {
    boolean isReadWhole() {
      return members.stream().noneMatch(m -> m.value().contains("/"));
    }

    boolean isOfKnownType() {
      return members.stream().noneMatch(m -> m.value().equals("\"drone-flight\""));
    }
  }

  /** A file of one reporter. */
  static final class Town {
    final String territory;
    final String producer;
    final boolean isComplete;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> own = new HashSet<>();

    Town(String territory, String producer, boolean isComplete) {
      this.territory = territory;
      this.producer = producer;
      this.isComplete = isComplete;
    }
  }

  final List<Town> towns = new ArrayList<>();
  final List<String> register = new ArrayList<>();
  private final Set<String> onRegister = new HashSet<>();
  private final Random random;
  private final boolean withBroken;

  TownFiles(Random random, boolean withRegister, boolean withBroken) {
    this.random = random;
    this.withBroken = withBroken;
    if (withRegister) {
      for (int i = 0; i < 3; i++) {
        register.add(entity("E-" + i));
        onRegister.add("operating-entity E-" + i);
      }
      register.add(
          "{\"type\":\"department\",\"id\":\"D-0\",\"territory\":\"330110\",\"name\":\"应急管理局\"}");
      onRegister.add("department D-0");
    }
    int n = 2 + random.nextInt(2);
    for (int i = 0; i < n; i++) {
      String territory = "33011000" + (i + 1) + "000";
      int files = 1 + random.nextInt(2);
      Set<String> superseded = new HashSet<>();
      for (int f = 0; f < files; f++) {
        Town town = new Town(territory, "镇" + i, random.nextInt(4) != 0);
        fill(town, f, superseded);
        towns.add(town);
      }
    }
  }

  private static String entity(String id) {
    return "{\"type\":\"operating-entity\",\"id\":\""
        + id
        + "\",\"territory\":\"330110001000\",\"name\":\"构造企业\",\"codeAbsence\":\"not-supplied\"}";
  }

  private void fill(Town town, int file, Set<String> superseded) {
    List<String> hazards = new ArrayList<>();
    int records = 3 + random.nextInt(6);
    for (int i = 0; i < records; i++) {
      String id = "YH-" + file + "0" + i;
      int kind = random.nextInt(12);
      if (kind == 0 && withBroken) {
        town.lines.add(new Line(List.of(), "{\"type\":\"hazard\",\"id\":\"" + id + "\",\"fou"));
      } else if (kind == 1) {
        town.lines.add(unknown(id));
      } else if (kind == 2) {
        String entity = "E-" + random.nextInt(5);
        if (town.own.add("operating-entity " + entity)
            && towns.stream().noneMatch(t -> isSame(t, town) && has(t, entity))) {
          town.lines.add(ofEntity(town, entity));
        }
      } else {
        town.lines.add(hazard(town, id, kind == 3, superseded, hazards));
        hazards.add(id);
      }
    }
  }

  private static boolean isSame(Town one, Town other) {
    return one.territory.equals(other.territory);
  }

  private static boolean has(Town town, String entity) {
    return town.own.contains("operating-entity " + entity);
  }

  private static Line ofEntity(Town town, String id) {
    return new Line(
        List.of(
            plain("type", "\"operating-entity\""),
            new Member("id", id, Names.ITSELF),
            plain("territory", '"' + town.territory + '"'),
            plain("name", "\"本镇企业\""),
            plain("codeAbsence", "\"not-supplied\"")),
        "");
  }

  private Line unknown(String id) {
    return new Line(
        List.of(
            plain("type", "\"drone-flight\""),
            plain("pilot", "\"张三\""),
            new Member("id", id, Names.ITSELF),
            plain("entity", "\"E-1\"")),
        "");
  }

  private Line hazard(
      Town town, String id, boolean isBad, Set<String> superseded, List<String> before) {
    List<Member> out = new ArrayList<>();
    out.add(plain("type", "\"hazard\""));
    out.add(new Member("id", id, Names.ITSELF));
    out.add(plain("territory", '"' + town.territory + '"'));
    String old =
        random.nextInt(3) > 0
            ? ""
            : random.nextInt(4) == 0 || before.isEmpty()
                ? "旧" + random.nextInt(1_000_000)
                : before.get(random.nextInt(before.size()));
    if (!old.isEmpty() && superseded.add(old)) {
      out.add(new Member("supersedes", old, Names.ITSELF));
      out.add(plain("operation", random.nextBoolean() ? "\"update\"" : "\"withdraw\""));
    }
    int month = 1 + random.nextInt(8);
    out.add(plain("foundOn", isBad ? "\"2023/3/1\"" : "\"2023-0" + month + "-01\""));
    out.add(plain("channel", random.nextBoolean() ? "\"self-check\"" : "\"third-party\""));
    if (random.nextInt(2) == 0) {
      out.add(new Member("entity", "E-" + random.nextInt(5), Names.ENTITY));
    }
    if (random.nextInt(2) == 0) {
      out.add(new Member("department", "D-" + random.nextInt(2), Names.DEPARTMENT));
    }
    out.add(plain("grade", "\"general\""));
    out.add(plain("state", "\"registered\""));
    if (random.nextInt(3) == 0) {
      out.add(plain("本地", "{\"a\":[1.0,\"YH-1\"]}"));
    }
    return new Line(out, "");
  }

  private static Member plain(String name, String json) {
    return new Member(name, json, Names.NOTHING);
  }

  // ---- as text

  private static String manifest(String more) {
    return "{\"manifest\":{\"edition\":\"1.0\"," + more + "}}\n";
  }

  private static String period(String territory) {
    return "\"territory\":\""
        + territory
        + "\",\"period\":\"2023-01-01/2023-06-30\",\"asOf\":\"2023-06-30\"";
  }

  static ExchangeFile file(String text, String name) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, name);
  }

  /** The file of a town as it sent it. */
  static ExchangeFile file(Town town, String name) {
    StringBuilder out =
        new StringBuilder(
            manifest(
                period(town.territory)
                    + ",\"producer\":\""
                    + town.producer
                    + '"'
                    + (town.isComplete ? ",\"complete\":[{\"type\":\"hazard\"}]" : "")));
    town.lines.forEach(l -> out.append(text(l, "", Set.of(), Set.of())).append('\n'));
    return file(out.toString(), name);
  }

  ExchangeFile registerFile() {
    return file(
        manifest(period("330110") + ",\"complete\":[{\"type\":\"operating-entity\"}]")
            + String.join("\n", register)
            + "\n",
        "register.ndjson");
  }

  LedgerMerge merge() {
    LedgerMerge out = LedgerMerge.by(ExchangeEdition.V1_0);
    for (int i = 0; i < towns.size(); i++) {
      out = out.with(file(towns.get(i), i + ".ndjson"), i + ".ndjson");
    }
    return register.isEmpty() ? out : out.withRegister(registerFile(), "register.ndjson");
  }

  private static String text(Line line, String prefix, Set<String> own, Set<String> onRegister) {
    if (line.members().isEmpty()) {
      return line.text();
    }
    List<String> out = new ArrayList<>();
    for (Member m : line.members()) {
      String value =
          switch (m.names()) {
            case NOTHING -> m.value();
            case ITSELF -> '"' + prefix + m.value() + '"';
            case ENTITY, DEPARTMENT -> {
              String key = m.type() + " " + m.value();
              boolean isShared = onRegister.contains(key) && !own.contains(key);
              yield '"' + (isShared ? "" : prefix) + m.value() + '"';
            }
          };
      out.add('"' + m.name() + "\":" + value);
    }
    if (!prefix.isEmpty() && line.isOfKnownType()) {
      String reporter = "\"reporter\":\"" + prefix.substring(0, prefix.length() - 1) + '"';
      out.add(line.isReadWhole() ? out.size() : 0, reporter);
    }
    return '{' + String.join(",", out) + '}';
  }

  // ---- put together by plain loops

  /** All records under their new ids, with the manifest that may be said of them. */
  String together(Map<String, String> prefixes) {
    Map<String, Set<String>> own = new LinkedHashMap<>();
    Map<String, List<String>> records = new LinkedHashMap<>();
    for (Town t : towns) {
      own.computeIfAbsent(t.territory, k -> new HashSet<>()).addAll(t.own);
    }
    for (int i = 0; i < towns.size(); i++) {
      Town t = towns.get(i);
      String prefix = prefixes.get(i + ".ndjson");
      for (Line l : t.lines) {
        records
            .computeIfAbsent(t.territory, k -> new ArrayList<>())
            .add(text(l, prefix, own.get(t.territory), onRegister));
      }
    }
    List<String> all = new ArrayList<>(register);
    records.values().forEach(all::addAll);
    return manifest(period("330110") + producers() + complete()) + String.join("\n", all) + "\n";
  }

  private String producers() {
    Set<String> out = new LinkedHashSet<>();
    towns.forEach(t -> out.add(t.producer));
    return ",\"producer\":\"" + String.join("；", out) + '"';
  }

  /**
   * A town's hazards are complete if each of its files says so or holds none; the register, if no
   * town holds entities of its own, or may.
   */
  private String complete() {
    Set<String> out = new LinkedHashSet<>();
    boolean isRegisterComplete =
        !register.isEmpty() && towns.stream().noneMatch(t -> mayHold(t, "operating-entity"));
    if (isRegisterComplete) {
      out.add("{\"type\":\"operating-entity\"}");
    }
    for (Town t : towns) {
      boolean isSo =
          t.isComplete
              && towns.stream()
                  .filter(o -> o.territory.equals(t.territory) && o != t)
                  .allMatch(o -> o.isComplete || !mayHold(o, "hazard"));
      if (isSo) {
        out.add("{\"type\":\"hazard\",\"territory\":\"" + t.territory + "\"}");
      }
    }
    return out.isEmpty() ? "" : ",\"complete\":[" + String.join(",", out) + "]";
  }

  private static boolean mayHold(Town town, String type) {
    return town.lines.stream()
        .anyMatch(
            l -> l.members().isEmpty() || l.members().get(0).value().equals('"' + type + '"'));
  }
}
