package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
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
import java.util.function.Function;
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

  private static String[] records(
      RecordType<?, ?> type, Field<?, ?> field, List<Said> all, Function<Said, String> written) {
    return all.stream().map(s -> record(type, field, written.apply(s))).toArray(String[]::new);
  }

  /** What is read of a field in each record, by key, and what is said about it. */
  private static final class Reading implements RecordVisitor {
    private final Field<?, ?> field;
    private final List<String> keys = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Reading(Field<?, ?> field) {
      this.field = field;
    }

    @Override
    public void record(RecordView<?> record) {
      String key = keyOf(field, record.values().value(field));
      assertThat(keyOf(field, record.keep().values().value(field))).isEqualTo(key);
      keys.add(key);
      String remark = "";
      for (Problem p : record.problems()) {
        if (p.code().equals(RecordProblems.READ_AS_CODE)) {
          assertThat(p.severity()).isEqualTo(Severity.INFO);
          assertThat(p.place().pointer()).contains("/" + field.name());
          remark += p.arguments().get("expected");
        }
      }
      remarks.add(remark);
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
            () -> isDripping ? Samples.dripping(bytes, 1) : new ByteArrayInputStream(bytes),
            ExchangeEdition.V1_0,
            "t")
        .scan(out);
    return out;
  }

  @ParameterizedTest
  @MethodSource("types")
  void aWordIsTheSameHoweverItIsSaid(RecordType<?, ?> type) throws IOException {
    for (Field<?, ?> field : type.fields()) {
      List<Said> all = said(field);
      if (all.isEmpty()) {
        continue;
      }
      String as = type + "." + field + " " + all;
      Reading code = read(field, Samples.lines(records(type, field, all, Said::code)), false);
      assertThat(code.keys).as(as).hasSameSizeAs(all);
      assertThat(code.remarks).as(as).containsOnly("");
      byte[] bytes = Samples.lines(records(type, field, all, Said::word));
      List<String> remarks =
          all.stream().map(s -> s.word().equals(s.code()) ? "" : s.code()).toList();
      for (boolean isDripping : new boolean[] {false, true}) {
        Reading read = read(field, bytes, isDripping);
        assertThat(read.keys).as(as).isEqualTo(code.keys);
        assertThat(read.remarks).as(as).isEqualTo(remarks);
      }
      byte[] document = Samples.document(records(type, field, all, Said::word));
      assertThat(read(field, document, false).keys).as(as).isEqualTo(code.keys);
      assertThat(all.stream().map(s -> inTable(type, field, s.word())).toList())
          .as(as)
          .isEqualTo(code.keys);
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
      List<Said> all = said(field);
      if (all.isEmpty()) {
        continue;
      }
      String[] records = records(type, field, all, Said::word);
      String document = new String(Samples.document(records), StandardCharsets.UTF_8);
      assertThat(SCHEMA.holdsForDocument(document)).as(document).isFalse();
      ExchangeFile file = Samples.file(Samples.lines(records));
      byte[] written = Samples.written(ExchangeWriter.lines(), file);
      List<String> lines = new String(written, StandardCharsets.UTF_8).lines().skip(1).toList();
      for (int i = 0; i < all.size(); i++) {
        assertThat(lines.get(i)).contains(quoted(isOpen ? all.get(i).word() : all.get(i).code()));
      }
      assertThat(Samples.told(written).records).isEqualTo(Samples.told(file).records);
    }
  }

  @Test
  void thereAreWordsToRead() {
    long words =
        types().stream().flatMap(t -> t.fields().stream()).mapToLong(f -> said(f).size()).sum();
    assertThat(words).isGreaterThan(500);
  }
}
