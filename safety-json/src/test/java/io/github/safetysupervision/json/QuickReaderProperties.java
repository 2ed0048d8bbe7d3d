package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.RecordType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * What is read straight from the bytes is what is read as a text. A stream that gives one byte at a
 * time never has a whole record in memory, so that all of it is read as texts.
 */
class QuickReaderProperties {

  private static final int TRIES = Integer.getInteger("safety.quick", 300);

  private static final String[] TEXTS = {
    "",
    " ",
    "a",
    "一",
    "，",
    "灭火器压力不足；已整改。",
    "电话13800138000",
    "１３８００１３８０００",
    "2023-05-06",
    "2023-02-30",
    "152529",
    "152529000000",
    "999999",
    "self-check",
    "自查",
    "slef-check",
    "closed",
    "已整改",
    "major",
    "91350100M000100Y43",
    "91350100M000100Y44",
    "E-1",
    "H 1",
    "\u00a0",
    "\ufeff",
    "\ufffd",
    "é",
    "😀",
    "𠮷",
    "\u3000",
    "“引”",
    "12万元",
    "x".repeat(15),
    "x".repeat(16),
    "x".repeat(17),
    "x".repeat(129),
    "\u007f",
    "\\u0031",
    "\\n",
    "\\\"",
    "\\/",
    "\\ud800",
    "\t",
    "1234567",
    "138-0013-8000",
    "第１２３４５６７号",
    "ａ"
  };

  private static final String[] OTHERS = {
    "0",
    "12",
    "012",
    "-1",
    "1.50",
    "1e2",
    "1000000000",
    "1000000001",
    "true",
    "false",
    "null",
    "tru",
    "[]",
    "{}",
    "[\"a\"]",
    "12 ",
    "123456789012345678901234567890"
  };

  private static final List<RecordType<?, ?>> TYPES = ExchangeEdition.V1_0.types();

  /** Everything that can be asked of a record, kept and not. */
  private static final class Asking implements RecordVisitor {
    final List<String> said = new ArrayList<>();
    int fromBytes;

    @Override
    public void record(RecordView<?> record) {
      StringBuilder out = new StringBuilder();
      for (Field<?, ?> f : record.type().fields()) {
        out.append(f).append('=').append(record.values().value(f));
        out.append(' ').append(record.values().isUnread(f));
        out.append(' ').append(Samples.full(record.places().of(f))).append('\n');
      }
      fromBytes += ((LyingRecord<?>) record).isFromBytes() ? 1 : 0;
      RecordView<?> kept = record.keep();
      assertThat(kept.object()).isEqualTo(record.object());
      assertThat(kept.problems()).isEqualTo(record.problems());
      assertThat(kept.places().ofRecord()).isEqualTo(record.places().ofRecord());
      out.append(Samples.full(record.places().at("/none"))).append(record.object());
      said.add(out + record.id() + Samples.full(record.problems()));
    }
  }

  private static String record(RecordType<?, ?> type, Random random) {
    boolean isBlank = random.nextInt(4) == 0;
    Map<String, String> sample = Samples.members(type);
    List<String> names = new ArrayList<>(sample.keySet());
    names.remove("type");
    if (random.nextInt(3) == 0) {
      Collections.shuffle(names, random);
    }
    List<String> members = new ArrayList<>();
    for (String name : names) {
      boolean isNeeded =
          type.fields().stream().anyMatch(f -> f.name().equals(name) && f.isRequired());
      boolean isList = sample.get(name).startsWith("[") || sample.get(name).startsWith("{");
      if (isNeeded || (isList ? random.nextInt(12) == 0 : random.nextBoolean())) {
        String value = random.nextInt(8) == 0 ? other(random) : sample.get(name);
        value = name.equals("id") && random.nextInt(9) > 0 ? id(random) : value;
        value = random.nextInt(12) == 0 ? escaped(value, random) : value;
        String named = random.nextInt(200) == 0 ? escaped(quoted(name), random) : quoted(name);
        members.add(
            named
                + blank(isBlank && random.nextInt(8) == 0, random)
                + ":"
                + blank(isBlank, random)
                + value
                + blank(isBlank && random.nextInt(8) == 0, random));
      }
    }
    int typeAt = random.nextInt(3) == 0 ? random.nextInt(members.size() + 1) : 0;
    members.add(typeAt, "\"type\":" + blank(isBlank, random) + quoted(type.name()));
    if (random.nextInt(12) == 0) {
      String[] more = {"\"more\":1", members.get(0), "\"x\":{\"type\":\"hazard\"}", "\"\":\"\""};
      members.add(random.nextInt(members.size() + 1), more[random.nextInt(more.length)]);
    }
    String start = "{" + blank(isBlank && random.nextInt(8) == 0, random);
    return start + String.join("," + blank(isBlank, random), members) + "}";
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }

  private static String blank(boolean isThere, Random random) {
    return isThere ? List.of(" ", " ", " ", "  ", "\t", " \t ").get(random.nextInt(6)) : "";
  }

  /** Writes some of the characters of a string in escapes; others stay as they are. */
  private static String escaped(String value, Random random) {
    if (!value.startsWith("\"") || value.contains("\\")) {
      return value;
    }
    StringBuilder out = new StringBuilder("\"");
    for (char c : value.substring(1, value.length() - 1).toCharArray()) {
      out.append(random.nextInt(3) == 0 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return out.append('"').toString();
  }

  private static String id(Random random) {
    return '"'
        + (random.nextBoolean() ? "H-" : "编号")
        + random.nextInt(1 << random.nextInt(30))
        + '"';
  }

  private static String other(Random random) {
    if (random.nextInt(4) == 0) {
      return OTHERS[random.nextInt(OTHERS.length)];
    }
    StringBuilder out = new StringBuilder("\"");
    for (int i = random.nextInt(3); i >= 0; i--) {
      out.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    return out.append('"').toString();
  }

  private static byte[] file(Random random) {
    List<String> records = new ArrayList<>();
    RecordType<?, ?> type = TYPES.get(random.nextInt(TYPES.size()));
    for (int i = random.nextInt(30); i >= 0; i--) {
      type = random.nextInt(4) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : type;
      records.add(record(type, random));
    }
    byte[] out =
        switch (random.nextInt(4)) {
          case 0 -> Samples.document(records.toArray(String[]::new));
          case 1 -> Samples.utf8("[" + String.join(",\n ", records) + "]");
          case 2 -> Samples.utf8("\ufeff" + Samples.FIRST_LINE + String.join("\r\n", records));
          default -> Samples.lines(records.toArray(String[]::new));
        };
    for (int i = random.nextInt(3); i > 1; i--) {
      out[random.nextInt(out.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(6) == 0 ? Arrays.copyOf(out, random.nextInt(out.length) + 1) : out;
  }

  private static ExchangeFile dripping(byte[] bytes) {
    return ExchangeFile.of(() -> Samples.dripping(bytes, 1), ExchangeEdition.V1_0, "test.ndjson");
  }

  @Property(tries = 300)
  void whatIsReadFromBytesIsWhatIsReadAsText(@ForAll Random random) throws IOException {
    for (int i = 0; i < Math.max(1, TRIES / 300); i++) {
      byte[] bytes = file(random);
      assertThat(Samples.told(bytes).all)
          .as(() -> new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo(Samples.told(dripping(bytes)).all);
      Asking quick = new Asking();
      Samples.file(bytes).scan(quick);
      Asking slow = new Asking();
      dripping(bytes).scan(slow);
      assertThat(quick.said).isEqualTo(slow.said);
      // Bytes that may be GBK make the reader look ahead, and then there is more to read from.
      boolean isUtf8 = !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
      assertThat(slow.fromBytes).isLessThanOrEqualTo(isUtf8 ? 0 : quick.fromBytes);
    }
  }

  private static int fromBytes(String record) throws IOException {
    Asking out = new Asking();
    Samples.file(Samples.lines(Samples.HAZARD, record)).scan(out);
    assertThat(out.said).hasSize(2);
    return out.fromBytes; // the first, whose words are new, is read as a text
  }

  @Test
  void aRecordWithoutListsAndNewNamesIsReadFromItsBytes() throws IOException {
    String more = Samples.HAZARD.replace("H-1", "H-2").replace("}", ",\"description\":");
    assertThat(fromBytes(more + "\"灭火器压力不足；已整改\"}")).isOne();
    assertThat(fromBytes(more + "\"a\\nb\\u4e00\"}")).isOne();
    assertThat(fromBytes(more + "\"a\\ud83d\\ude00\"}")).isZero();
    assertThat(fromBytes(more + "\"a\",\"more\":1}")).isZero();
    assertThat(fromBytes(more + "\"a\"} ")).isZero();
  }

  @Test
  void theOrderOfMembersAndBlanksBetweenThemMakeNoDifference() throws IOException {
    String other = Samples.HAZARD.replace("H-1", "H-2").replace("{\"type\":\"hazard\",", "{ ");
    assertThat(fromBytes(other.replace("}", "  ,\t\"type\" : \"hazard\" }"))).isOne();
  }

  @Test
  void mostOfTheSharedSamplesAreReadFromTheirBytes() throws IOException {
    Asking out = new Asking();
    List<String> records = new ArrayList<>();
    int plain = 0;
    for (RecordType<?, ?> t : TYPES) {
      boolean isFlat =
          t.fields().stream()
              .filter(Field::isRequired)
              .noneMatch(f -> f.type().form() == FieldType.Form.LIST);
      plain += isFlat ? 1 : 0;
      Map<String, String> members = Samples.members(t);
      t.fields().stream().filter(f -> !f.isRequired()).forEach(f -> members.remove(f.name()));
      for (int i = 0; i < 2; i++) { // what is seen for the first time is read as a text
        records.add(Samples.json(members));
      }
    }
    Samples.file(Samples.lines(records.toArray(String[]::new))).scan(out);
    assertThat(out.said).hasSize(2 * TYPES.size());
    assertThat(out.fromBytes).isBetween(plain, 2 * plain);
  }
}
