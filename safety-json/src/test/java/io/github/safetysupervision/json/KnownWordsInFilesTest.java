package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import io.github.safetysupervision.table.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of every list in every field that has it: whether the code is written or what people
 * say, whether in a file or a table, whether read from bytes or as a text, the value is the same.
 */
class KnownWordsInFilesTest {

  private static final SchemaLaw SCHEMA = new SchemaLaw(ExchangeEdition.V1_0);

  /** A way to write a word, and its code. */
  private record Said(String word, String code) {}

  static List<RecordType<?, ?>> types() {
    return ExchangeEdition.V1_0.types();
  }

  private static FieldType<?> element(Field<?, ?> field) {
    return field.type() instanceof ListType<?> list ? list.element() : field.type();
  }

  /** All that the library itself calls the values of a field; none if they are no words. */
  private static List<Said> said(Field<?, ?> field) {
    List<Said> out = new ArrayList<>();
    TextForm form = element(field) instanceof ScalarType<?> s ? s.textForm() : null;
    if (form instanceof TextForm.Open open) {
      open.list().words().forEach((code, words) -> add(code, words, List.of(), out));
    } else if (form instanceof TextForm.Closed closed) {
      for (ClosedTerm word : closed.words()) {
        add(word.code(), word.wording(), word.synonyms(), out);
      }
    }
    return out;
  }

  private static void add(String code, Wording words, List<String> others, List<Said> out) {
    Set<String> all = new HashSet<>(others);
    all.addAll(List.of(code, words.zh(), words.en()));
    all.forEach(word -> out.add(new Said(word, code)));
  }

  private static String record(RecordType<?, ?> type, Field<?, ?> field, String word) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("type", '"' + type.name() + '"');
    for (Field<?, ?> f : type.fields()) {
      if (f.equals(field)) {
        members.put(f.name(), f.type() instanceof ListType ? "[\"" + word + "\"]" : quoted(word));
      } else if (f.isRequired()) {
        members.put(f.name(), Samples.value(f.type()));
      }
    }
    return Samples.json(members);
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  /** What is read of a field in the only record, by key, and what is said about it. */
  private static final class Reading implements RecordVisitor {
    private final Field<?, ?> field;
    private final List<String> keys = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Reading(Field<?, ?> field) {
      this.field = field;
    }

    @Override
    public void record(RecordView<?> record) {
      Object value = record.values().value(field);
      keys.add(keyOf(field, value));
      assertThat(keyOf(field, record.keep().values().value(field))).isEqualTo(keys.get(0));
      for (Problem p : record.problems()) {
        if (p.code().equals(RecordProblems.READ_AS_CODE)) {
          assertThat(p.severity().toString()).isEqualTo("INFO");
          remarks.add(p.place().pointer() + " " + p.arguments().get("expected"));
        }
      }
    }
  }

  private static String keyOf(Field<?, ?> field, Object value) {
    return value instanceof List<?> list
        ? list.stream().map(field::keyOf).toList().toString()
        : field.keyOf(value);
  }

  private static Reading read(Field<?, ?> field, byte[] bytes, boolean isDripping)
      throws IOException {
    Reading out = new Reading(field);
    ExchangeFile.of(
            () ->
                isDripping ? Samples.dripping(bytes, 1) : new ByteArrayInputStream(bytes),
            ExchangeEdition.V1_0,
            "t")
        .scan(out);
    return out;
  }

  @ParameterizedTest
  @MethodSource("types")
  void aWordIsTheSameHoweverItIsSaid(RecordType<?, ?> type) throws IOException {
    for (Field<?, ?> field : type.fields()) {
      for (Said said : said(field)) {
        String as = type + "." + field + " " + said;
        byte[] bytes = Samples.lines(record(type, field, said.word()));
        Reading quick = read(field, bytes, false);
        Reading code = read(field, Samples.lines(record(type, field, said.code())), false);
        assertThat(quick.keys).as(as).hasSize(1).isEqualTo(code.keys);
        assertThat(code.remarks).as(as).isEmpty();
        String pointer = "/" + field.name() + (field.type() instanceof ListType ? "/0" : "");
        if (!said.word().equals(said.code())) {
          assertThat(quick.remarks).as(as).hasSize(1);
          assertThat(quick.remarks.get(0)).as(as).startsWith("/" + field.name());
          assertThat(quick.remarks.get(0)).as(pointer).endsWith(" " + said.code());
        }
        Reading slow = read(field, bytes, true);
        assertThat(slow.keys).as(as).isEqualTo(quick.keys);
        assertThat(slow.remarks).as(as).isEqualTo(quick.remarks);
        byte[] document = Samples.document(record(type, field, said.word()));
        assertThat(read(field, document, false).keys).as(as).isEqualTo(code.keys);
        assertThat(List.of(inTable(type, field, said.word()))).as(as).isEqualTo(code.keys);
      }
    }
  }

  private static <T extends SafetyRecord> String inTable(
      RecordType<T, ?> type, Field<?, ?> field, String word) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Field<T, ?> f : type.fields()) {
      if (f.equals(field)) {
        row.put(f.label(), f.type() instanceof ListType ? List.of(word) : word);
      } else if (f.isRequired()) {
        row.put(f.label(), cell(f.type()));
      }
    }
    T read = RowReader.of(type).read(row).orThrow();
    return keyOf(field, type.fields().get(field.index()).of(read));
  }

  private static Object cell(FieldType<?> type) {
    String json = Samples.value(type);
    return json.startsWith("[")
        ? List.of(json.substring(2, json.length() - 2))
        : json.replace("\"", "");
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsReadTheSchemaAcceptsAndAnOpenWordIsWrittenAsItWas(RecordType<?, ?> type) {
    for (Field<?, ?> field : type.fields()) {
      boolean isOpen =
          element(field) instanceof ScalarType<?> s && s.textForm() instanceof TextForm.Open;
      for (Said said : said(field)) {
        String record = record(type, field, said.word());
        assertThat(SCHEMA.holdsForRecord(record)).as(record).isFalse();
        ExchangeFile file = Samples.file(Samples.lines(record));
        String written =
            new String(Samples.written(ExchangeWriter.lines(), file), StandardCharsets.UTF_8);
        String expected = isOpen ? said.word() : said.code();
        assertThat(written).contains(quoted(expected));
        assertThat(Samples.told(written.getBytes(StandardCharsets.UTF_8)).records)
            .isEqualTo(Samples.told(file).records);
      }
    }
  }

  @Test
  void thereAreWordsToRead() {
    long words =
        types().stream()
            .flatMap(t -> t.fields().stream())
            .mapToLong(f -> said(f).size())
            .sum();
    assertThat(words).isGreaterThan(500);
  }
}
