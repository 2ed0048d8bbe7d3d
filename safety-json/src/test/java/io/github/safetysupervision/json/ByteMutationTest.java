package io.github.safetysupervision.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.json.Samples.Told;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of which bytes were changed: every one is checked to the end, the numbers agree with each
 * other and with a plain reading, and what is no gzip, no UTF-8, no JSON or wrong by the
 * {@linkplain FormatOracle oracle} is never valid.
 *
 * <p>{@code -Dsafety.mutations=20000} makes so many.
 */
class ByteMutationTest {

  private static final int MUTATIONS = Integer.getInteger("safety.mutations", 400);
  private static final int LONGEST = 64;
  private static final List<byte[]> ODD =
      List.of(
          new byte[] {(byte) 0xff},
          new byte[] {(byte) 0xc0, (byte) 0x80},
          new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
          new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xe5, (byte) 0x88},
          new byte[] {0},
          new byte[] {'\r'},
          new byte[] {'\n'},
          new byte[] {'"'},
          new byte[] {'}', '{'},
          new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});

  private final FormatOracle oracle = new FormatOracle();
  private final Random random = new Random(370283);

  @Test
  void everyFileIsCheckedAndNoDamagedOneIsValid() throws IOException {
    List<Path> files = ConformanceCorpus.files(ConformanceCorpus.VALID);
    int damaged = 0;
    int invalid = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] before = ConformanceCorpus.bytes(file);
      byte[] after = mutated(before);
      boolean isDamaged = isDamaged(file, after);
      CheckReport report = MutationTest.check(after);
      String what = file + "\n" + new String(after, StandardCharsets.UTF_8) + report.problems();
      assertThat(report.verdict()).as(what).isNotEqualTo(CheckVerdict.NOT_CHECKED);
      if (isDamaged) {
        damaged++;
        assertThat(report.verdict()).as(what).isNotEqualTo(CheckVerdict.VALID);
      }
      invalid += report.verdict() == CheckVerdict.VALID ? 0 : 1;
      agree(report, Samples.told(after), what);
    }
    System.out.printf(
        Locale.ROOT,
        "%d with changed bytes: damaged %d, not valid %d%n",
        MUTATIONS,
        damaged,
        invalid);
    assertThat(damaged).isGreaterThan(MUTATIONS / 2);
  }

  /** Found by chance: what nobody reads was passed over whatever its bytes were. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"record?s\":[]",
        "\"导出\":\"平?度\"",
        "\"导出\":[{\"批次\":\"?\"}]",
        "\"导出\":nulll",
        "\"导出\":1.2.3",
        "\"导出\":{\"批次\":tru}",
        "\"导出\":\"\\x\""
      })
  void aDamagedMemberThatNobodyReadsIsNotValid(String member) throws IOException {
    String document = new String(Samples.document(), StandardCharsets.UTF_8);
    byte[] before = document.replaceFirst("\\{", "{\"导出时间\":\"八时\",").getBytes(UTF_8);
    assertThat(MutationTest.check(before).verdict()).isEqualTo(CheckVerdict.VALID);
    for (boolean isLast : new boolean[] {false, true}) {
      String text =
          isLast
              ? document.substring(0, document.length() - 1) + "," + member + "}"
              : "{" + member + "," + document.substring(1);
      byte[] bytes = text.getBytes(UTF_8);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] == '?' ? (byte) 0xe5 : bytes[i];
      }
      CheckReport report = MutationTest.check(bytes);
      assertThat(report.verdict()).as(member).isEqualTo(CheckVerdict.INVALID);
      assertThat(report.byCode())
          .as(member)
          .containsAnyOf(entry("JSON-003", 1L), entry("JSON-007", 1L));
    }
  }

  private static void agree(CheckReport report, Told told, String what) {
    assertThat(report.records()).as(what).isEqualTo(told.records.size());
    assertThat(report.unread()).as(what).isEqualTo(told.unread.size());
    long all = report.counts().stream().mapToLong(CheckReport.Count::number).sum();
    assertThat(report.byCode().values().stream().mapToLong(n -> n).sum()).isEqualTo(all);
    assertThat(report.bySeverity().values().stream().mapToLong(n -> n).sum()).isEqualTo(all);
    if (report.byCode().values().stream().allMatch(n -> n <= 100)) {
      assertThat(report.problems()).as(what).hasSize((int) all);
    }
  }

  // ---- what is damaged, by the JDK and plain trees

  private boolean isDamaged(Path file, byte[] bytes) {
    byte[] plain = bytes;
    if (bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        plain = in.readAllBytes();
      } catch (IOException e) {
        return true;
      }
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain)).toString();
    } catch (CharacterCodingException e) {
      return true;
    }
    if (text.startsWith("\ufeff")) {
      text = text.substring(1);
    }
    if (file.toString().endsWith(".json")) {
      return !FormatOracle.isJson(text);
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    lines.removeIf(String::isBlank);
    joinManifest(lines);
    boolean isManifestFirst = !lines.isEmpty() && lines.get(0).contains("\"manifest\"");
    return lines.isEmpty()
        || lines.stream().anyMatch(l -> !FormatOracle.isJson(l))
        || (isManifestFirst && !oracle.wrong(lines).isEmpty());
  }

  /** A manifest may be broken into several lines: it ends with its brace. */
  private static void joinManifest(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      boolean isManifest = lines.get(i).startsWith("{\"manifest\"");
      while (isManifest && i + 1 < lines.size() && !FormatOracle.isJson(lines.get(i))) {
        lines.set(i, lines.get(i) + "\n" + lines.remove(i + 1));
      }
    }
  }

  // ---- changes

  private byte[] mutated(byte[] before) {
    int at = random.nextInt(before.length);
    int length = Math.min(before.length - at, 1 + random.nextInt(LONGEST));
    byte[] other = before.clone();
    return switch (random.nextInt(9)) {
      case 0 -> {
        other[at] ^= (byte) (1 << random.nextInt(8));
        yield other;
      }
      case 1 -> {
        other[at] = (byte) random.nextInt(256);
        yield other;
      }
      case 2 -> joined(before, at, new byte[0], at + 1);
      case 3 -> joined(before, at, new byte[0], at + length);
      case 4 -> Arrays.copyOf(before, at);
      case 5 -> joined(before, at, Arrays.copyOfRange(before, at, at + length), at);
      case 6 -> {
        int with = random.nextInt(before.length);
        other[at] = before[with];
        other[with] = before[at];
        yield other;
      }
      case 7 -> joined(before, at, new byte[] {(byte) random.nextInt(256)}, at);
      default -> joined(before, at, ODD.get(random.nextInt(ODD.size())), at);
    };
  }

  private static byte[] joined(byte[] bytes, int at, byte[] put, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(put);
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }
}
