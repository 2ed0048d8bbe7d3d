package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType.Form;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every field of every type, with everything a field can have wrong, in both forms. */
class FieldFaultTest {

  private static final Map<Form, String> VALUES =
      Map.of(
          Form.STRING, "\"文\"",
          Form.NUMBER, "-1.5e3",
          Form.FLAG, "false",
          Form.LIST, "[1,{}]",
          Form.OBJECT, "{\"a\":[]}");

  @TestFactory
  Stream<DynamicTest> aFullRecordIsReadAndWrittenBackAsItCame() {
    return ExchangeEdition.V1_0.types().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.name(),
                    () -> {
                      String json = Samples.json(Samples.members(type));
                      byte[] bytes = Samples.lines(json);
                      assertThat(Samples.told(bytes).records).hasSize(1);
                      assertThat(
                              new String(
                                  Samples.written(ExchangeWriter.lines(), Samples.file(bytes)),
                                  "UTF-8"))
                          .isEqualTo(new String(bytes, "UTF-8"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aValueOfAnotherJsonTypeMakesTheRecordUnread() {
    return fields()
        .flatMap(
            f ->
                VALUES.entrySet().stream()
                    .filter(e -> e.getKey() != f.field.type().form())
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                f + " as " + e.getKey(),
                                () -> check(f, e.getValue(), "FORM-003", true))));
  }

  @TestFactory
  Stream<DynamicTest> aMissingRequiredFieldMakesTheRecordUnread() {
    return fields()
        .filter(f -> f.field.isRequired())
        .map(f -> DynamicTest.dynamicTest(f.toString(), () -> check(f, null, "FORM-001", false)));
  }

  @TestFactory
  Stream<DynamicTest> nullIsAbsentOrAFault() {
    return fields()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.toString(),
                    () -> {
                      if (f.field.isRequired()) {
                        check(f, "null", "FORM-002", true);
                      } else {
                        Map<String, String> m = Samples.members(f.type);
                        m.put(f.field.name(), "null");
                        assertThat(Samples.told(Samples.lines(Samples.json(m))).records).hasSize(1);
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aFieldTwiceMakesTheRecordUnread() {
    return fields()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.toString(),
                    () -> {
                      Map<String, String> m = Samples.members(f.type);
                      String json = Samples.json(m);
                      String twice =
                          json.substring(0, json.length() - 1)
                              + ",\""
                              + f.field.name()
                              + "\":"
                              + m.get(f.field.name())
                              + "}";
                      int column = json.length() + f.field.name().length() + 4;
                      check(f, twice, "FORM-004", column);
                    }));
  }

  private record Case(RecordType<?, ?> type, Field<?, ?> field) {
    @Override
    public String toString() {
      return type + "." + field;
    }
  }

  private static Stream<Case> fields() {
    return ExchangeEdition.V1_0.types().stream()
        .flatMap(t -> t.fields().stream().map(f -> new Case(t, f)));
  }

  private static void check(Case c, String value, String code, boolean isAtTheValue) {
    Map<String, String> m = new LinkedHashMap<>();
    StringBuilder before = new StringBuilder("{");
    boolean isBefore = true;
    for (Map.Entry<String, String> e : Samples.members(c.type).entrySet()) {
      boolean isIt = e.getKey().equals(c.field.name());
      if (isIt) {
        before.append('"').append(e.getKey()).append("\":");
        isBefore = false;
      } else if (isBefore) {
        before.append('"').append(e.getKey()).append("\":").append(e.getValue()).append(',');
      }
      if (!isIt || value != null) {
        m.put(e.getKey(), isIt ? value : e.getValue());
      }
    }
    String json = Samples.json(m);
    int column = isAtTheValue ? before.codePointCount(0, before.length()) + 1 : 1;
    check(c, json, code, column);
  }

  private static void check(Case c, String json, String code, int column) {
    String text = json.substring(0, column - 1 > json.length() ? json.length() : column - 1);
    long bytes = Samples.utf8(text).length;
    long start = Samples.FIRST_LINE.length();
    checkUnread(c, Samples.lines(json), code, 2, column, start + bytes, "/" + c.field.name(), json);
    start = Samples.document().length - 2;
    checkUnread(
        c,
        Samples.document(json),
        code,
        1,
        (int) start + column,
        start + bytes,
        "/records/0/" + c.field.name(),
        json);
  }

  private static void checkUnread(
      Case c,
      byte[] bytes,
      String code,
      long line,
      int column,
      long offset,
      String pointer,
      String raw) {
    Samples.Told told = Samples.told(bytes);
    assertThat(told.records).isEmpty();
    assertThat(told.unread).hasSize(1);
    UnreadRecord unread = told.unread.get(0);
    boolean isTwice = code.equals("FORM-004");
    assertThat(unread.loss()).isEqualTo(isTwice ? Loss.FRAME : Loss.VALUE);
    if (isTwice) {
      assertThat(unread.types()).isEmpty(); // a name twice is the mark of two records merged
    } else {
      assertThat(unread.types()).containsExactly(c.type);
    }
    assertThat(unread.raw()).isEqualTo(raw);
    Problem p = unread.problems().get(0);
    assertThat(unread.problems()).hasSize(1);
    assertThat(p.code().id()).isEqualTo(code);
    assertThat(Samples.full(p.place()))
        .isEqualTo(line + ":" + column + "@" + offset + " " + pointer);
    assertThat(p.label()).isEqualTo(c.field.label());
    if (isTwice) {
      return;
    }
    assertThat(unread.id()).isEqualTo(c.field.name().equals("id") ? null : p.recordId());
    assertThat(p.recordId()).isEqualTo(unread.id());
    FieldValues known = unread.known();
    assertThat(known).isNotNull();
    for (Field<?, ?> f : c.type.fields()) {
      assertThat(known.isUnread(f)).isEqualTo(f == c.field);
    }
  }
}
