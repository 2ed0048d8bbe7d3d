package io.github.safetysupervision.benchmarks;

import io.github.safetysupervision.code.CreditCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A {@linkplain GeneratedLedger generated ledger} in which so many entities and hazards are wrong,
 * each in one way, and which is written as programs like it or as people do. It knows how many bad
 * rows it has, and how many of them a schema can see.
 *
 * <p>Entities have credit codes here. The same arguments give the same bytes.
 */
final class RaceLedger {

  /** How lines are written. */
  enum Style {
    /** The same order of keys, no white space, no escapes. */
    PLAIN,
    /** Keys in any order, white space between them, escapes in what is free text. */
    VARIED
  }

  /** What is wrong with a hazard, and whether a schema can see it. */
  private enum Fault {
    NO_DISCOVERY(true),
    DEADLINE_FIRST(false),
    NO_SUCH_DAY(true),
    NO_SUCH_DIVISION(false),
    MALFORMED_DIVISION(true),
    CLOSED_WITHOUT_DATE(false),
    UNKNOWN_STATE(true);

    private final boolean isSeenBySchema;

    Fault(boolean isSeenBySchema) {
      this.isSeenBySchema = isSeenBySchema;
    }

    void spoil(Map<String, String> hazard) {
      switch (this) {
        case NO_DISCOVERY -> hazard.remove("foundOn");
        case DEADLINE_FIRST -> hazard.put("deadline", "2022-12-31");
        case NO_SUCH_DAY -> hazard.put("foundOn", "2023-02-30");
        case NO_SUCH_DIVISION -> hazard.put("territory", "162529101000");
        case MALFORMED_DIVISION -> hazard.put("territory", "1525291010");
        case CLOSED_WITHOUT_DATE -> {
          hazard.put("state", "closed");
          hazard.remove("closedOn");
        }
        case UNKNOWN_STATE -> hazard.put("state", "finished");
      }
    }
  }

  private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String BLANKS = " \t";
  private static final long SEED = 36L;

  private final Style style;
  private final int every;
  private final Random random = new Random(SEED);
  private int rows;
  private int spoiled;
  private int heads = 1; // the manifest
  private int entities;
  private long bad;
  private long badToSchema;

  private RaceLedger(Style style, int every) {
    this.style = style;
    this.every = every;
  }

  /**
   * What is known of a ledger.
   *
   * @param others how many lines come before the entities
   * @param heads how many lines come before the hazards
   * @param records how many records there are
   * @param bad how many of them are wrong
   * @param badToSchema how many of those a schema can see
   */
  record Known(int others, int heads, long records, long bad, long badToSchema) {}

  /** Writes a ledger in which one row of so many is wrong; the one is 1 for all. */
  static Known write(int hazards, Style style, int every, OutputStream out) throws IOException {
    RaceLedger ledger = new RaceLedger(style, every);
    GeneratedLedger.writeLedger(hazards, out, ledger::edited);
    return new Known(
        ledger.heads - ledger.entities,
        ledger.heads,
        ledger.heads - 1L + hazards,
        ledger.bad,
        ledger.badToSchema);
  }

  /**
   * Writes a ledger, and prints how many rows of it are wrong.
   *
   * @param args the number of hazards, the file, and one of how many rows is wrong, 0 for none
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected: HAZARDS FILE EVERY");
    }
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])), 1 << 16)) {
      System.out.println(
          write(Integer.parseInt(args[0]), Style.PLAIN, Integer.parseInt(args[2]), out).bad());
    }
  }

  private String edited(String line) {
    Map<String, String> members = members(line);
    String type = members.get("type");
    if (!"hazard".equals(type)) {
      heads++;
    }
    boolean isEntity = "operating-entity".equals(type);
    boolean isBad = (isEntity || "hazard".equals(type)) && every > 0 && rows++ % every == 0;
    if (isEntity) {
      entities++;
      members.remove("codeAbsence");
      members.put("creditCode", creditCode(isBad));
      bad += isBad ? 1 : 0;
    } else if (isBad) {
      Fault fault = Fault.values()[spoiled++ % Fault.values().length];
      fault.spoil(members);
      bad++;
      badToSchema += fault.isSeenBySchema ? 1 : 0;
    }
    return style == Style.PLAIN ? plain(members) : varied(members);
  }

  /** The members of a line of the generator, in which no value has an escape. */
  private static Map<String, String> members(String line) {
    Map<String, String> out = new LinkedHashMap<>();
    for (String member : line.substring(2, line.length() - 2).split("\",\"")) {
      int colon = member.indexOf("\":\"");
      out.put(member.substring(0, colon), member.substring(colon + 3));
    }
    return out;
  }

  private String creditCode(boolean isBad) {
    while (true) {
      StringBuilder out = new StringBuilder("91152529MA");
      while (out.length() < 17) {
        out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      char check = CreditCode.checkCharacterOf(out.toString());
      String code = out.toString() + check;
      if (CreditCode.tryParse(code).problems().isEmpty()) {
        return isBad ? out.toString() + (check == '1' ? '2' : '1') : code;
      }
    }
  }

  private static String plain(Map<String, String> members) {
    StringBuilder out = new StringBuilder(512);
    members.forEach(
        (name, value) ->
            out.append(out.isEmpty() ? "{\"" : "\",\"").append(name).append("\":\"").append(value));
    return out.append("\"}").toString();
  }

  private String varied(Map<String, String> members) {
    List<String> names = new ArrayList<>(members.keySet());
    Collections.shuffle(names, random);
    StringBuilder out = new StringBuilder(800);
    for (String name : names) {
      out.append(out.isEmpty() ? '{' : ',');
      blank(out);
      out.append('"').append(name).append('"');
      blank(out);
      out.append(':');
      blank(out);
      String value = members.getOrDefault(name, "");
      out.append('"');
      if (name.equals("description") || name.equals("name")) {
        escaped(value, out);
      } else {
        out.append(value);
      }
      out.append('"');
    }
    blank(out);
    return out.append('}').toString();
  }

  private void blank(StringBuilder out) {
    for (int n = random.nextInt(4); n > 1; n--) {
      out.append(BLANKS.charAt(random.nextInt(BLANKS.length())));
    }
  }

  /** A third of the values wholly in escapes; the others with a line break and a quotation. */
  private void escaped(String value, StringBuilder out) {
    if (random.nextInt(3) == 0) {
      value.chars().forEach(c -> out.append(String.format("\\u%04x", c)));
    } else {
      int cut = random.nextInt(value.length());
      out.append(value, 0, cut).append("\\n\\\"").append(value, cut, value.length()).append("\\\"");
    }
  }
}
