package io.github.safetysupervision.record;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.testkit.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that cannot be seen, and halves of characters, in files and rows alike. */
class CharactersTest {

  private static final Map<String, String> ROW =
      Map.of("检查日期", "2023-05-17", "检查方式", "日常检查", "行政区划", "152529");

  private static Outcome<Inspection> visits(Object cell) {
    return RowReader.of(INSPECTION).withConstants(ROW).read(Map.of("编号", "I-1", "检查对象", cell));
  }

  /** Whether Unicode calls it a blank, a control or a mark of format, asked of the JDK. */
  private static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  @Test
  void anIdWithAnUnseenCharacterIsRefusedInFilesAndInRows() {
    int refused = 0;
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (isUnseen(c)) {
        String id = "E" + Character.toString(c) + "1";
        assertThat(Scalars.ID.tryParse(id).problems())
            .as("U+%04X", c)
            .extracting(Problem::code)
            .containsExactly(RecordProblems.CONTROL_CHARACTER);
        assertThat(visits(List.of(id)).problems())
            .as("U+%04X", c)
            .extracting(Problem::code)
            .containsExactly(RecordProblems.CONTROL_CHARACTER);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x34f, 0x115f, 0x2800, 0x3164, 0xfe0f, 0xffa0, 0xe0101})
  void fillersAndSelectorsAreUnseenToo(int codePoint) {
    assertThat(Scalars.ID.tryParse("E" + Character.toString(codePoint) + "1").value()).isNull();
  }

  @Test
  void everythingElseIsAnId() {
    Pattern form = Pattern.compile(((TextForm.Matching) Scalars.ID.textForm()).pattern());
    for (int c = '!'; c <= Character.MAX_CODE_POINT; c++) {
      int type = Character.getType(c);
      boolean isLetterOrSign =
          Character.isLetterOrDigit(c)
              || type == Character.OTHER_PUNCTUATION
              || type == Character.MATH_SYMBOL
              || type == Character.DASH_PUNCTUATION;
      if (isLetterOrSign && c != 0x115f && c != 0x1160 && c != 0x3164 && c != 0xffa0) {
        String id = "E" + Character.toString(c);
        assertThat(Scalars.ID.tryParse(id).value()).as("U+%04X", c).isEqualTo(id);
        assertThat(form.matcher(id).find()).isTrue();
      }
    }
  }

  @Test
  void oneUnitIsNotThree() {
    assertThat(visits("E-1、E-1\u00a0；E-1\u200b\n\ufeffE-1").orThrow().getVisits())
        .containsOnly("E-1");
    Outcome<Inspection> inside = visits("E-1、E\u00a0-1、E\u200b-1");
    assertThat(inside.value()).isNull();
    assertThat(inside.problems())
        .extracting(p -> p.arguments().get("found"))
        .containsExactly("E⟨U+00A0⟩-1", "E⟨U+200B⟩-1");
  }

  @Test
  void aTextOfNothingThatCanBeSeenIsEmpty() {
    for (String blank : List.of("\u00a0", "\u200b\u200d", "\u3000", "\ufeff", " \u2060\t")) {
      assertThat(Scalars.TEXT.tryParse(blank).problems())
          .extracting(Problem::code)
          .containsExactly(RecordProblems.EMPTY);
    }
  }

  @Test
  void halfACharacterIsRefusedWithItsPlaceByEveryType() {
    for (ScalarType<?> type : Types.scalars()) {
      for (String text : List.of("危\ud800险", "危\udc00险", "危险\ud83d", "\ude00\ud83d")) {
        Outcome<?> read = type.tryParse(text);
        assertThat(read.value()).isNull();
        assertThat(read.problems())
            .extracting(Problem::code)
            .containsExactly(RecordProblems.HALF_CHARACTER);
        assertThat(read.problems().get(0).message(Locale.CHINESE).codePoints())
            .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(type.parse(text.toCharArray(), 0, text.length())).isNull();
      }
    }
    assertThat(Scalars.TEXT.tryParse("😀危\ud800").problems().get(0).arguments())
        .containsEntry("position", "3");
    assertThat(Scalars.TEXT.tryParse("😀危险").value()).isEqualTo("😀危险");
  }

  @Test
  void halfACharacterInARowIsRefusedOrKeptAsItsNumber() {
    Outcome<OperatingEntity> name =
        RowReader.of(OPERATING_ENTITY)
            .read(Map.of("编号", "E-1", "行政区划", "152529", "单位名称", "某\ud800公司"));
    assertThat(name.value()).isNull();
    assertThat(name.problems())
        .extracting(Problem::code, Problem::label)
        .containsExactly(tuple(RecordProblems.HALF_CHARACTER, "单位名称"));
    Outcome<OperatingEntity> other =
        RowReader.of(OPERATING_ENTITY)
            .read(
                Map.of("编号", "E-1", "行政区划", "152529", "单位名称", "某公司", "备注", "甲\ud800\udc00乙\udc00"));
    assertThat(other.orThrow().getExtension().json("备注")).isEqualTo("\"甲\ud800\udc00乙\\udc00\"");
  }
}
