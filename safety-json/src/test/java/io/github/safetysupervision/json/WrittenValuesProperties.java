package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Each value and its place against what a parser of JSON finds by itself: records of several types
 * after one another, of which now these fields are there and now others.
 */
class WrittenValuesProperties {

  private static final String[] WORDS = {
    "152529",
    "152529100000",
    "2023-05-06",
    "2024-02-29",
    "self-check",
    "自查",
    "general",
    "registered",
    "insert",
    "E-1",
    "é",
    "ab",
    "一二三四五六七八",
    "第１号",
    "aaaaaaaabbbbbbbbcccccccc",
    "aaaaaaaabbbbbbbxcccccccc",
    "aaaaaaaaxbbbbbbbcccccccc",
    "《安全生产法》第四十一条第三款"
  };

  private static final List<RecordType<?, ?>> TYPES =
      ExchangeEdition.V1_0.types().stream()
          .filter(t -> t.fields().stream().noneMatch(f -> f.isRequired() && !isOne(f)))
          .toList();

  /** A record and where it is written. */
  private record Written(RecordType<?, ?> type, String json, long at, long line) {}

  private static boolean isOne(Field<?, ?> field) {
    return field.type() instanceof ScalarType<?>;
  }

  private static <V> Object read(ScalarType<V> type, String text) {
    return type.tryParse(text).value();
  }

  private static String value(Field<?, ?> field, Random random) {
    for (int i = 0; i < 20; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      if (field.type().form() == ScalarType.Form.STRING
          && read((ScalarType<?>) field.type(), word) != null) {
        return '"' + word + '"';
      }
    }
    return Samples.value(field.type());
  }

  private static String json(RecordType<?, ?> type, int number, String[] blanks, Random random) {
    StringBuilder out = new StringBuilder("{\"type\":\"" + type.name() + '"');
    for (Field<?, ?> f : type.fields()) {
      boolean isEnvelope = f.equals(type.operation) || f.equals(type.supersedes);
      if (f.isRequired() || (random.nextBoolean() && !isEnvelope)) {
        out.append(',').append(blanks[random.nextInt(blanks.length)]);
        out.append('"').append(f.name()).append("\":");
        out.append(blanks[random.nextInt(blanks.length)]);
        out.append(f.equals(type.id) ? "\"编号" + number + '"' : value(f, random));
      }
    }
    return out.append('}').toString();
  }

  private static List<Written> records(Random random) {
    String[] blanks = random.nextBoolean() ? new String[] {""} : new String[] {"", " "};
    List<RecordType<?, ?>> types = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      types.add(TYPES.get(random.nextInt(TYPES.size())));
    }
    List<Written> out = new ArrayList<>();
    long at = Samples.utf8(Samples.FIRST_LINE).length;
    for (int i = 0; i < 30; i++) {
      RecordType<?, ?> type = types.get(random.nextInt(2));
      String json = json(type, i, blanks, random);
      out.add(new Written(type, json, at, i + 2L));
      at += Samples.utf8(json).length + 1;
    }
    return out;
  }

  private static void assertAsWritten(RecordView<?> read, Written written) throws IOException {
    assertThat(read.type()).isEqualTo(written.type());
    byte[] bytes = Samples.utf8(written.json());
    Map<String, Object> left = new HashMap<>();
    written.type().fields().forEach(f -> left.put(f.name(), f));
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        int at = (int) json.currentTokenLocation().getByteOffset();
        if (left.remove(name) instanceof Field<?, ?> f) {
          Place place = read.places().of(f);
          String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
          assertThat(place.byteOffset()).isEqualTo(written.at() + at);
          assertThat(place.line()).isEqualTo(written.line());
          assertThat(place.column()).as(written.json()).isEqualTo(before.length() + 1);
          if (f.type() instanceof ScalarType<?> type) {
            assertThat(read.values().value(f))
                .as("%s in %s", name, written.json())
                .isEqualTo(read(type, json.getText()));
          }
        }
        json.skipChildren();
      }
    }
    for (Field<?, ?> f : written.type().fields()) {
      if (left.containsKey(f.name())) {
        Object value = read.values().value(f);
        assertThat(value == null || List.of().equals(value)).as("%s", f).isTrue();
      }
    }
  }

  @Property(tries = 8)
  void eachValueAndItsPlaceIsWhatAParserFinds(@ForAll Random random) throws IOException {
    List<Written> records = records(random);
    byte[] bytes = Samples.lines(records.stream().map(Written::json).toArray(String[]::new));
    List<RecordView<?>> seen = new ArrayList<>();
    RecordVisitor judge =
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            try {
              assertAsWritten(record, records.get(seen.size() % records.size()));
            } catch (IOException e) {
              throw new AssertionError(e);
            }
            seen.add(record);
          }
        };
    Samples.file(bytes).scan(judge);
    ExchangeFile.of(() -> Samples.dripping(bytes, 1), ExchangeEdition.V1_0, "test").scan(judge);
    assertThat(seen).hasSize(2 * records.size());
  }
}
