package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files to read, and what they say. */
final class Samples {

  static final String MANIFEST =
      "{\"edition\":\"1.0\",\"territory\":\"152529\",\"period\":\"2023-01-01/2023-06-30\","
          + "\"asOf\":\"2023-06-30\"}";

  static final String FIRST_LINE = "{\"manifest\":" + MANIFEST + "}\n";

  static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"H-1\",\"territory\":\"152529\",\"foundOn\":\"2023-05-06\","
          + "\"channel\":\"self-check\",\"grade\":\"general\",\"state\":\"registered\"}";

  private static final List<String> CANDIDATES =
      List.of(
          "2023-05-06",
          "152529",
          "91350100M000100Y43",
          "0610",
          "2023-01-01/2023-06-30",
          "500余人次",
          "self-check",
          "T-1");

  private Samples() {}

  /** Everything a visitor is told. */
  static final class Told implements RecordVisitor {
    final List<String> all = new ArrayList<>();
    final List<SafetyRecord> records = new ArrayList<>();
    final List<UnreadRecord> unread = new ArrayList<>();
    final List<UnknownRecord> unknown = new ArrayList<>();
    final List<Problem> ofFile = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    @Override
    public void record(RecordView<?> read) {
      RecordType<?, ?> type = read.type();
      SafetyRecord record = read.object();
      Place place = read.places().ofRecord();
      List<Problem> some = read.problems();
      agree(read, record);
      records.add(record);
      places.add(place);
      problems.addAll(some);
      all.add(type + " " + record + " " + full(place) + " " + full(some));
    }

    /** Law: what lies in the buffers says what the object does, and nothing else. */
    private static void agree(RecordView<?> read, SafetyRecord record) {
      FieldValues made = FieldValues.of(record);
      FieldValues lying = read.values();
      for (Field<?, ?> f : read.type().fields()) {
        Object value = made.value(f);
        assertThat(lying.value(f)).as(f.name()).isEqualTo(value);
        if (f.type() instanceof ScalarType<?> scalar && scalar.isCoded()) {
          assertThat(lying.code(f)).as(f.name()).isEqualTo(made.code(f));
        }
        assertThat(lying.characters(f) == null).as(f.name()).isEqualTo(value == null);
        if (value instanceof String text) {
          assertThat(lying.characters(f)).as(f.name()).hasToString(text);
        }
      }
      assertThat(read.type().problems(lying)).isEqualTo(read.type().problems(made));
    }

    @Override
    public void unread(UnreadRecord u) {
      unread.add(u);
      places.add(u.place());
      problems.addAll(u.problems());
      all.add(
          "unread "
              + (u.type() == null ? "?" : u.type())
              + (" " + u.id() + " " + full(u.place()) + " " + full(u.problems()))
              + (" " + u.raw() + " " + (u.known() == null ? "?" : "known")));
    }

    @Override
    public void unknown(UnknownRecord u) {
      unknown.add(u);
      places.add(u.place());
      all.add(u.toString() + u.place().byteOffset());
    }

    @Override
    public void problem(Problem p) {
      ofFile.add(p);
      problems.add(p);
      all.add(full(List.of(p)));
    }
  }

  static String full(Place p) {
    return p.line() + ":" + p.column() + "@" + p.byteOffset() + " " + p.pointer();
  }

  static String full(Problem p) {
    return p.code()
        + " "
        + full(p.place())
        + (p.recordId() == null ? "" : " [" + p.recordId() + "]")
        + (p.label() == null ? "" : " " + p.label());
  }

  static String full(List<Problem> problems) {
    return problems.stream().map(Samples::full).collect(Collectors.joining("; "));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] lines(String... records) {
    return utf8(FIRST_LINE + String.join("\n", records) + (records.length == 0 ? "" : "\n"));
  }

  static byte[] document(String... records) {
    return utf8("{\"manifest\":" + MANIFEST + ",\"records\":[" + String.join(",", records) + "]}");
  }

  static ExchangeFile file(byte[] bytes) {
    return ExchangeFile.of(
        () -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "test.ndjson");
  }

  static Told told(byte[] bytes) {
    return told(file(bytes));
  }

  static Told told(ExchangeFile file) {
    Told out = new Told();
    try {
      file.scan(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  static List<Problem> ofManifest(byte[] bytes) {
    try {
      return file(bytes).manifest().problems();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] written(ExchangeWriter writer, ExchangeFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A stream that gives at most some bytes at a time. */
  static InputStream dripping(byte[] bytes, int atATime) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] out, int from, int length) throws IOException {
        return super.read(out, from, Math.min(length, atATime));
      }
    };
  }

  /** A record with every field of its type, each well-formed: name to JSON, the type first. */
  static Map<String, String> members(RecordType<?, ?> type) {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("type", '"' + type.name() + '"');
    out.putAll(fields(type));
    return out;
  }

  private static Map<String, String> fields(ObjectType<?, ?> type) {
    Map<String, String> out = new LinkedHashMap<>();
    for (Field<?, ?> f : type.fields()) {
      out.put(f.name(), value(f.type()));
    }
    return out;
  }

  static String value(FieldType<?> type) {
    if (type instanceof ListType<?> list) {
      return "[" + value(list.element()) + "]";
    }
    if (type instanceof ObjectFieldType<?> object) {
      return json(fields(object.objectType()));
    }
    return switch (type.form()) {
      case NUMBER -> "12";
      case FLAG -> "true";
      default -> '"' + text((ScalarType<?>) type) + '"';
    };
  }

  private static String text(ScalarType<?> type) {
    String expects = type.expects().en();
    if (expects.startsWith("one of ")) {
      return expects.substring("one of ".length()).split(", ")[0];
    }
    return CANDIDATES.stream()
        .filter(c -> isSample(type, c))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample for " + expects));
  }

  private static <V> boolean isSample(ScalarType<V> type, String text) {
    Outcome<V> read = type.tryParse(text);
    return read.isValid() && type.format(read.orThrow()).equals(text);
  }

  static String json(Map<String, String> members) {
    return members.entrySet().stream()
        .map(e -> '"' + e.getKey() + "\":" + e.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
