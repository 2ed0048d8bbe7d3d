package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told who wrote a value in another form: exactly what to write instead. */
class ValueAdviceTest {

  private static final String ENVELOPE = "\"id\":\"X-1\",\"territory\":\"370283\",";

  private static final String TRAINING =
      "{\"type\":\"training\"," + ENVELOPE + "\"heldOn\":\"2023-03-02\",";
  private static final String PENALTY =
      "{\"type\":\"penalty\"," + ENVELOPE + "\"decidedOn\":\"2023-03-02\",\"kinds\":[\"fine\"],";
  private static final String HAZARD =
      "{\"type\":\"hazard\","
          + ENVELOPE
          + "\"channel\":\"self-check\",\"grade\":\"general\","
          + "\"state\":\"registered\",";
  private static final String INSPECTION =
      "{\"type\":\"inspection\","
          + ENVELOPE
          + "\"inspectedOn\":\"2023-03-02\",\"channel\":\"self-check\",";
  private static final String ENTITY = "{\"type\":\"operating-entity\"," + ENVELOPE;

  private static List<Problem> problems(String record) {
    return Samples.told(Samples.lines(record)).unread.stream()
        .flatMap(r -> r.problems().stream())
        .toList();
  }

  static Stream<Arguments> valuesOfAnotherForm() {
    return Stream.of(
        Arguments.of(TRAINING + "\"people\":\"2人\"}", "FORM-003", "请写成 2，不加引号和单位"),
        Arguments.of(TRAINING + "\"people\":\"1,200\"}", "FORM-003", "请写成 1200，不加引号和单位"),
        Arguments.of(TRAINING + "\"people\":\"约20人\"}", "FORM-003", "请写成不加引号的数字"),
        Arguments.of(TRAINING + "\"people\":\"\"}", "FORM-006", "整个字段不写"),
        Arguments.of(PENALTY + "\"amount\":\"2万元\"}", "FORM-003", "请写成 20000，不加引号和单位"),
        Arguments.of(PENALTY + "\"amount\":\"2人\"}", "FORM-003", "请换算成元"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023/1/10\"}", "FORM-020", "请写成 2023-01-10"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023.1.10\"}", "FORM-020", "请写成 2023-01-10"),
        Arguments.of(HAZARD + "\"foundOn\":\"20230110\"}", "FORM-020", "请写成 2023-01-10"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023年1月10日\"}", "FORM-020", "请写成 2023-01-10"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023-1-10 08:30\"}", "FORM-020", "请写成 2023-01-10"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023/2/30\"}", "FORM-009", "不是有效日期"),
        Arguments.of(HAZARD + "\"foundOn\":\"2023/1-10\"}", "FORM-009", "不是有效日期"),
        Arguments.of(HAZARD + "\"foundOn\":\"45420\"}", "FORM-021", "可能是 2024-05-08"),
        Arguments.of(HAZARD + "\"foundOn\":\"12345\"}", "FORM-009", "不是有效日期"),
        Arguments.of(HAZARD + "\"foundOn\":\"\"}", "FORM-006", "整个字段不写"),
        Arguments.of(HAZARD + "\"foundOn\":20230110}", "FORM-003", "请写成 \"2023-01-10\"，加引号"),
        Arguments.of(HAZARD + "\"foundOn\":45420}", "FORM-003", "可能是 2024-05-08"),
        Arguments.of(HAZARD + "\"foundOn\":2023}", "FORM-003", "如 \"2023-01-10\""),
        Arguments.of(ENTITY + "\"creditCode\":9.13703E+17}", "FORM-003", "设为文本格式"),
        Arguments.of(ENTITY + "\"creditCode\":\"9.13703E+17\"}", "FORM-022", "设为文本格式"),
        Arguments.of(ENTITY + "\"creditCode\":913702000000000000}", "FORM-003", "末几位可能已丢失"),
        Arguments.of(INSPECTION + "\"unannounced\":\"是\"}", "FORM-003", "请写 true，不加引号"),
        Arguments.of(
            PENALTY.replace("[\"fine\"]", "\"fine\"") + "\"amount\":1}", "FORM-003", "[\"fine\"]"),
        Arguments.of(ENTITY + "\"industry\":610}", "FORM-003", "请加引号，写成 \"610\""));
  }

  @ParameterizedTest
  @MethodSource("valuesOfAnotherForm")
  void whatToWriteIsSaid(String record, String code, String advice) {
    assertThat(problems(record))
        .anySatisfy(
            p -> {
              assertThat(p.code().id()).isEqualTo(code);
              assertThat(p.message(Locale.CHINESE)).contains(advice);
            });
  }

  @Test
  void quotesAreAdvisedOnlyWhereTheyHelp() {
    for (String record :
        List.of(
            TRAINING + "\"people\":\"2人\"}",
            PENALTY + "\"amount\":\"2万元\"}",
            PENALTY + "\"kinds\":\"fine\"}")) {
      assertThat(problems(record))
          .isNotEmpty()
          .allSatisfy(
              p -> {
                assertThat(p.message(Locale.CHINESE)).doesNotContain("须加引号", "请加引号");
                assertThat(p.message(Locale.ENGLISH)).doesNotContain("in quotes", "need quotes");
              });
    }
  }

  @Test
  void aFixedWordIsProposedWithItsLabel() {
    assertThat(problems(HAZARD.replace("general", "一级") + "\"foundOn\":\"2023-03-02\"}"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code().id()).isEqualTo("FORM-011");
              assertThat(p.message(Locale.CHINESE)).contains("major（重大隐患）");
              assertThat(p.message(Locale.ENGLISH)).contains("major").doesNotContain("重大");
            });
  }
}
