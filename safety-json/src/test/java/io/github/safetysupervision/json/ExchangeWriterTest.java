package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeWriterTest {

  private static final String MANIFEST_LINE =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"152529\","
          + "\"period\":\"2023-01-01/2023-06-30\",\"asOf\":\"2023-06-30\"}}\n";

  private static Manifest manifest() {
    return Manifest.builder()
        .edition("1.0")
        .territory(DivisionCode.parse("152529"))
        .period(ReportingPeriod.parse("2023-01-01/2023-06-30"))
        .asOf(LocalDate.of(2023, 6, 30))
        .build();
  }

  private static Hazard hazard(Extension.Member... unknown) {
    return Hazard.builder()
        .id("H-1")
        .territory(DivisionCode.parse("152529"))
        .foundOn(LocalDate.of(2023, 5, 6))
        .channel(Term.of("甲\""))
        .grade(HazardGrade.MAJOR)
        .state(HazardState.CLOSED)
        .extension(new Extension(List.of(unknown)))
        .build();
  }

  private static String written(ExchangeWriter writer, Ledger ledger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(ledger, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theTypeComesFirstThenKnownThenUnknownFields() throws IOException {
    Ledger ledger =
        Ledger.builder(manifest())
            .add(HAZARD, hazard(new Extension.Member("x", "[1.10, 1e5]")))
            .build();
    String record =
        "{\"type\":\"hazard\",\"id\":\"H-1\",\"territory\":\"152529\",\"foundOn\":\"2023-05-06\","
            + "\"channel\":\"甲\\\"\",\"grade\":\"major\",\"state\":\"closed\",\"x\":[1.10,1e5]}";
    assertThat(written(ExchangeWriter.lines(), ledger)).isEqualTo(MANIFEST_LINE + record + "\n");
    assertThat(written(ExchangeWriter.document(), ledger))
        .isEqualTo(
            MANIFEST_LINE.substring(0, MANIFEST_LINE.length() - 2)
                + ",\"records\":[\n"
                + record
                + "\n]}\n");
  }

  @Test
  void anEmptySourceIsAManifest() throws IOException {
    Ledger ledger = Ledger.builder(manifest()).build();
    assertThat(written(ExchangeWriter.lines(), ledger)).isEqualTo(MANIFEST_LINE);
    assertThat(written(ExchangeWriter.document(), ledger)).endsWith(",\"records\":[]}\n");
  }

  @Test
  void unreadTextStaysUnreadWhereverItIsWritten() throws IOException {
    Ledger.Builder builder = Ledger.builder(manifest());
    for (String raw : List.of("{\"a\" : 1}", "no json", "{\n", "", "\uD800", "{\"manifest\":{}}")) {
      builder.unread(UnreadRecord.ofFrame(List.of(), Place.UNKNOWN, List.of(), raw));
    }
    Ledger ledger = builder.build();
    assertThat(written(ExchangeWriter.lines(), ledger))
        .isEqualTo(MANIFEST_LINE + "{\"a\":1}\nno json\n{\n\"\"\n\uFFFD\n{\"manifest\":{}}\n");
    for (ExchangeWriter writer : List.of(ExchangeWriter.lines(), ExchangeWriter.document())) {
      byte[] bytes = written(writer, ledger).getBytes(StandardCharsets.UTF_8);
      assertThat(Samples.told(bytes).unread).hasSize(6);
      assertThat(Samples.told(bytes).all).hasSize(6);
      assertThat(Samples.written(writer, Samples.file(bytes))).isEqualTo(bytes);
    }
  }

  @Test
  void unknownTextThatIsNoJsonIsMisuse() {
    for (Extension.Member m :
        List.of(
            new Extension.Member("x", "1,\"y\":2"),
            new Extension.Member("x", ""),
            new Extension.Member("foundOn", "1"),
            new Extension.Member("type", "1"))) {
      Ledger ledger = Ledger.builder(manifest()).add(HAZARD, hazard(m)).build();
      assertThatThrownBy(() -> written(ExchangeWriter.lines(), ledger))
          .isInstanceOf(IllegalArgumentException.class);
    }
    Ledger.Builder builder = Ledger.builder(manifest());
    builder.unknown(new UnknownRecord("t", null, Place.UNKNOWN, "{"));
    assertThatThrownBy(() -> written(ExchangeWriter.lines(), builder.build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatReadersWouldSkipIsRefused() throws IOException {
    int limit = 1 << 12;
    for (String c : List.of("x", "文", "😀", "\n")) {
      int written = c.equals("x") || c.equals("文") ? 1 : 2;
      String empty = written(ExchangeWriter.lines(), ledger(""));
      int room = (limit - (empty.length() - MANIFEST_LINE.length() - 1)) / written;
      for (ExchangeWriter writer : List.of(ExchangeWriter.lines(), ExchangeWriter.document())) {
        ExchangeWriter limited = writer.withRecordLimit(limit);
        byte[] fits = written(limited, ledger(c.repeat(room))).getBytes(StandardCharsets.UTF_8);
        assertThat(Samples.told(Samples.file(fits).withRecordLimit(limit)).records).hasSize(1);
        assertThatThrownBy(() -> written(limited, ledger(c.repeat(room + 1))))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("hazard H-1")
            .hasMessageContaining("" + limit);
      }
    }
  }

  private static Ledger ledger(String value) {
    String json = "\"" + value.replace("\n", "\\n") + "\"";
    return Ledger.builder(manifest()).add(HAZARD, hazard(new Extension.Member("x", json))).build();
  }

  @Test
  void theBeginningOfARecordThatWasTooLongDoesNotPassForAllOfIt() throws IOException {
    byte[] bytes =
        Samples.lines(Samples.HAZARD.replace("}", ",\"x\":\"" + "文".repeat(2000) + "\"}"));
    ExchangeFile file = Samples.file(bytes).withRecordLimit(1024);
    for (ExchangeWriter writer : List.of(ExchangeWriter.lines(), ExchangeWriter.document())) {
      byte[] written = Samples.written(writer, file);
      assertThat(Samples.told(written).unread).singleElement().matches(u -> u.types().isEmpty());
      assertThat(Samples.written(writer, Samples.file(written))).isEqualTo(written);
    }
  }

  @Test
  void packedFilesAreTheSameBytesEveryTime(@TempDir Path folder) throws IOException {
    Ledger ledger = Ledger.builder(manifest()).add(HAZARD, hazard()).build();
    Path one = folder.resolve("one.gz");
    Path two = folder.resolve("two.gz");
    ExchangeWriter.lines().gzip().write(ledger, one);
    ExchangeWriter.lines().gzip().write(ledger, two);
    assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    ExchangeFile file = ExchangeFile.of(one, ExchangeEdition.V1_0);
    assertThat(Ledger.copyOf(file).records(HAZARD)).containsExactly(hazard());
    assertThat(file.manifest().orThrow()).isEqualTo(manifest());
  }
}
