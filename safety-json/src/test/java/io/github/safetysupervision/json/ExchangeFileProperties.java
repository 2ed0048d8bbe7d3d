package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of reading and writing. */
class ExchangeFileProperties {

  @Property
  void anyBytesAreRead(@ForAll byte[] bytes) throws IOException {
    checkTotal(bytes);
  }

  @Property
  void anyPackedBytesAreRead(@ForAll @Size(max = 60) byte[] bytes) throws IOException {
    byte[] packed = bytes.clone();
    if (packed.length > 3) {
      packed[0] = 0x1f;
      packed[1] = (byte) 0x8b;
      packed[2] = 8;
    }
    checkTotal(packed);
  }

  @Property(tries = 800)
  void anyDamageToAFileIsSaidAndPlaced(@ForAll("files") byte[] bytes, @ForAll long seed)
      throws IOException {
    checkTotal(damaged(bytes, new Random(seed)));
  }

  @Property(tries = 300)
  void damageToPackedDataIsAProblem(@ForAll("files") byte[] bytes, @ForAll long seed)
      throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    Samples.told(damaged(packed.toByteArray(), new Random(seed)));
  }

  @Property(tries = 600)
  void writingWhatWasReadAndReadingItAgainIsTheIdentity(
      @ForAll("files") byte[] bytes, @ForAll long seed, @ForAll boolean isDamaged) {
    byte[] x = isDamaged ? damaged(bytes, new Random(seed)) : bytes;
    for (ExchangeWriter writer :
        List.of(ExchangeWriter.lines(), ExchangeWriter.document(), ExchangeWriter.lines().gzip())) {
      byte[] once = Samples.written(writer, Samples.file(x));
      byte[] twice = Samples.written(writer, Samples.file(once));
      assertThat(twice).isEqualTo(once);
    }
  }

  @Property(tries = 500)
  void whatWasReadIsReadAgainAfterWriting(
      @ForAll("files") byte[] bytes, @ForAll long seed, @ForAll boolean isDamaged) {
    byte[] x = isDamaged ? damaged(bytes, new Random(seed)) : bytes;
    Told before = Samples.told(x);
    for (ExchangeWriter writer : List.of(ExchangeWriter.lines(), ExchangeWriter.document())) {
      Told after = Samples.told(Samples.written(writer, Samples.file(x)));
      assertThat(after.records).isEqualTo(before.records);
      assertThat(after.unread).hasSameSizeAs(before.unread);
      assertThat(after.unknown).hasSameSizeAs(before.unknown);
    }
  }

  @Property(tries = 500)
  void theSizeOfThePiecesDoesNotMatter(
      @ForAll("files") byte[] bytes,
      @ForAll long seed,
      @ForAll boolean isDamaged,
      @ForAll @IntRange(min = 1, max = 17) int size) {
    byte[] x = isDamaged ? damaged(bytes, new Random(seed)) : bytes;
    ExchangeFile dripping =
        ExchangeFile.of(() -> Samples.dripping(x, size), ExchangeEdition.V1_0, "test.ndjson");
    assertThat(Samples.told(dripping).all).isEqualTo(Samples.told(x).all);
  }

  @Property(tries = 500)
  void whatIsWrittenAsADocumentIsJsonToOthers(
      @ForAll("files") byte[] bytes, @ForAll long seed, @ForAll boolean isDamaged)
      throws IOException {
    byte[] x = isDamaged ? damaged(bytes, new Random(seed)) : bytes;
    byte[] written = Samples.written(ExchangeWriter.document(), Samples.file(x));
    try (JsonParser p = new JsonFactory().createParser(written)) {
      assertThat(p.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      p.skipChildren();
      assertThat(p.nextToken()).isNull();
    }
  }

  private static void checkTotal(byte[] bytes) throws IOException {
    Told told = Samples.told(bytes);
    List<Place> places = new ArrayList<>(told.places);
    List<Problem> all = new ArrayList<>(told.problems);
    List<Problem> ofManifest = Samples.file(bytes).manifest().problems();
    all.addAll(ofManifest);
    all.forEach(p -> places.add(p.place()));
    long linesInFile = 1;
    for (byte b : bytes) {
      linesInFile += b == '\n' ? 1 : 0;
    }
    boolean isPacked = bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    for (Place p : places) {
      if (p.byteOffset() < 0) {
        assertThat(p.pointer()).isEqualTo("/manifest"); // a manifest that is nowhere
      } else if (!isPacked) {
        assertThat(p.byteOffset()).isBetween(0L, (long) bytes.length);
        assertThat(p.line()).isBetween(1L, linesInFile).isEqualTo(lineOf(bytes, p.byteOffset()));
        assertThat(p.column()).isPositive();
      }
    }
    for (Problem p : all) {
      assertThat(p.message(java.util.Locale.CHINESE)).isNotEmpty();
    }
    boolean isSaid = !all.isEmpty() || !told.records.isEmpty() || !told.unknown.isEmpty();
    assertThat(isSaid || Samples.file(bytes).manifest().isValid()).isTrue();
  }

  private static long lineOf(byte[] bytes, long offset) {
    long out = 1;
    for (int i = 0; i < offset; i++) {
      out += bytes[i] == '\n' ? 1 : 0;
    }
    return out;
  }

  /** Changes, drops, doubles or moves some bytes, or cuts the file. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] out = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(out.length);
      int to = Math.min(out.length, at + random.nextInt(30));
      switch (random.nextInt(5)) {
        case 0 -> out = Arrays.copyOf(out, at + 1);
        case 1 -> {
          out = out.clone();
          out[at] = (byte) random.nextInt(256);
        }
        case 2 -> {
          out = out.clone();
          out[at] = (byte) "{}[]\",:\\\n 0atn".charAt(random.nextInt(14));
        }
        case 3 -> out = joined(out, 0, at, to, out.length);
        default -> out = joined(out, 0, to, at, out.length);
      }
      out = out.length == 0 ? new byte[] {' '} : out;
    }
    return out;
  }

  private static byte[] joined(byte[] bytes, int a, int b, int c, int d) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, a, b - a);
    out.write(bytes, c, d - c);
    return out.toByteArray();
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> records =
        Arbitraries.oneOf(known(), unknown(), Arbitraries.of("{", "x", "[1]"));
    return Combinators.combine(
            records.list().ofMaxSize(6), Arbitraries.of(true, false), Arbitraries.of("", "\uFEFF"))
        .as(
            (all, isLines, bom) -> {
              String[] some = all.toArray(new String[0]);
              String text =
                  new String(
                      isLines ? Samples.lines(some) : Samples.document(some),
                      java.nio.charset.StandardCharsets.UTF_8);
              return Samples.utf8(bom + text);
            });
  }

  private static Arbitrary<String> known() {
    List<String> values =
        List.of(
            "\"2023-02-30\"",
            "\"2022-01-01\"",
            "null",
            "1.10",
            "-3",
            "[]",
            "{}",
            "\"文\\n😀\"",
            "\"\\ufffd\"",
            "\"\\ud800\"",
            "true",
            "\"closed\"",
            "\"\"");
    return Combinators.combine(
            Arbitraries.of(ExchangeEdition.V1_0.types()),
            Arbitraries.integers().between(0, 40),
            Arbitraries.of(values),
            extras(),
            Arbitraries.integers().between(0, 30))
        .as(ExchangeFileProperties::record);
  }

  private static String record(
      RecordType<?, ?> type, int changed, String value, String extra, int dropped) {
    Map<String, String> m = Samples.members(type);
    List<String> names = new ArrayList<>(m.keySet());
    if (changed < names.size()) {
      m.put(names.get(changed), value);
    }
    if (dropped < names.size()) {
      m.remove(names.get(dropped));
    }
    String json = Samples.json(m);
    return json.substring(0, json.length() - 1) + extra + "}";
  }

  private static Arbitrary<String> extras() {
    return Arbitraries.of(
        "",
        ",\"x\":1e5",
        ", \"x\" : [ -0, 1.10, {\"type\":\"hazard\"} ]",
        ",\"found_on\":\"\\u4e2d\"",
        ",\"x\":1,\"x\":\"\\ud800\"",
        ",\"records\":[{}]",
        ",\"deadline\":\"2001-01-01\"");
  }

  private static Arbitrary<String> unknown() {
    return Arbitraries.of(
        "{\"type\":\"blast-site\",\"id\":\"B\", \"n\":1.10}",
        "{\"n\":[{\"type\":\"hazard\"}],\"type\":\"甲\"}",
        "{\"type\":\"Hazard\"}",
        "{\"type\":7}",
        "{}",
        "null");
  }
}
