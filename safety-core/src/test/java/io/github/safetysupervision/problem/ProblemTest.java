package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Problems hold values that cannot change, and say them when asked. */
class ProblemTest {

  private static final String IDENTITY = "11010519491231002X";

  private static final ProblemCode CODE =
      Layer.VALUE.warning(
          "TEST-001", "应为{expected}，实为{found}", "found {found}, expected {expected}");

  @Test
  void argumentsStandInTheOrderOfTheEnglishWords() {
    Problem problem = CODE.with("expected", 2, "found", "一");

    assertThat(CODE.argumentNames()).containsExactly("found", "expected");
    assertThat(problem.arguments())
        .containsExactly(Map.entry("found", "一"), Map.entry("expected", "2"));
    assertThat(problem.wordings())
        .containsExactly(
            Map.entry("found", Wording.same("一")), Map.entry("expected", Wording.same("2")));
    assertThat(problem).isEqualTo(CODE.with("found", "一", "expected", 2));
  }

  @Test
  void aProblemOfItsOwnWeightHasNoPlaceRecordOrField() {
    Problem problem = CODE.with("found", 1, "expected", 2);

    assertThat(problem.code()).isSameAs(CODE);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.place()).isEqualTo(Place.UNKNOWN);
    assertThat(problem.recordId()).isNull();
    assertThat(problem.label()).isNull();
    assertThat(problem).hasToString("TEST-001：应为2，实为1");
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("found 1, expected 2");
  }

  @Test
  void copiesShareTheArguments() {
    Wording found = new Wording("一", "one");
    Problem copy =
        CODE.with("found", found, "expected", 2)
            .at(Place.at("/a"))
            .inRecord("A-1")
            .ofField("甲")
            .weighing(Severity.ERROR);

    assertThat(copy.wordings().get("found")).isSameAs(found);
    assertThat(copy).hasToString("TEST-001 /a [A-1] 甲：应为2，实为一");
    assertThat(copy.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void whatMayChangeIsSaidWhenTheProblemIsMade() {
    StringBuilder builder = new StringBuilder("一");
    char[] buffer = {'二'};
    List<String> list = new ArrayList<>(List.of("三"));
    Changing changing = new Changing();
    ProblemCode code = Layer.VALUE.info("TEST-002", "{a}{b}{c}{d}", "{a}{b}{c}{d}");
    Problem problem =
        code.with("a", builder, "b", CharBuffer.wrap(buffer), "c", list, "d", changing);

    builder.append("零");
    buffer[0] = '零';
    list.add("零");
    changing.said = "零";

    assertThat(problem.message(Locale.CHINESE)).isEqualTo("一二[三]四");
    assertThat(problem.arguments().values()).containsExactly("一", "二", "[三]", "四");
  }

  /** A number that is not what it is: a subclass of an immutable class need not be one. */
  private static final class Changing extends BigDecimal {
    private static final long serialVersionUID = 1;
    private String said = "四";

    Changing() {
      super(4);
    }

    @Override
    public String toString() {
      return said;
    }
  }

  @Test
  void theSameWordsAreTheSameArgumentWhateverTheyWere() {
    Problem words = CODE.with("found", "2023-06-30", "expected", "5");

    assertThat(CODE.with("found", LocalDate.of(2023, 6, 30), "expected", 5L))
        .isEqualTo(words)
        .hasSameHashCodeAs(words);
    assertThat(CODE.with("found", Wording.same("2023-06-30"), "expected", '5'))
        .isEqualTo(words)
        .hasSameHashCodeAs(words);
    assertThat(CODE.with("found", new Wording("2023-06-30", "30 June"), "expected", 5))
        .isNotEqualTo(words);
  }

  @Test
  void argumentsAreMaskedInWordsOnly() {
    Problem problem = CODE.with("found", IDENTITY, "expected", "a\nb").inRecord("A\t1");

    assertThat(problem.message(Locale.CHINESE)).isEqualTo("应为a\\nb，实为110105********002X");
    assertThat(problem.toString()).endsWith("[A\\t1]：应为a\\nb，实为110105********002X");
    assertThat(problem.arguments())
        .containsEntry("found", IDENTITY)
        .containsEntry("expected", "a\nb");
    assertThat(problem.wordings()).containsEntry("found", Wording.same(IDENTITY));
    assertThat(problem.recordId()).isEqualTo("A\t1");
  }

  @Test
  void aMissingArgumentIsRefused() {
    assertThatThrownBy(() -> CODE.with("found", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TEST-001 takes [found, expected] but was given [found]");
    assertThatThrownBy(CODE::with)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TEST-001 takes [found, expected] but was given []");
    // The same one twice is one.
    assertThatThrownBy(() -> CODE.with("found", 1, "found", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TEST-001 takes [found, expected] but was given [found]");
  }

  @Test
  void anUnknownArgumentIsRefused() {
    assertThatThrownBy(() -> CODE.with("found", 1, "wanted", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TEST-001 takes [found, expected] but was given [found, wanted]");
    assertThatThrownBy(() -> CODE.with("found", 1, "expected", 2, "why", 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TEST-001 takes [found, expected] but was given [found, expected, why]");
  }

  @Test
  void aNameWithoutValueIsRefused() {
    assertThatThrownBy(() -> CODE.with("found"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name without value for TEST-001");
  }

  @Test
  void aCodeIsRefusedIfItsIdOrItsLanguagesAreWrong() {
    for (String id : new String[] {"A-001", "ab-001", "TEST-1", "TEST-0001", "TEST001", ""}) {
      assertThatThrownBy(() -> Layer.VALUE.error(id, "", ""))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("problem code id " + id);
    }
    assertThatThrownBy(() -> Layer.VALUE.error("TEST-001", "{a}", "{b}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments of TEST-001 differ between zh and en");
  }

  @Test
  void aLayerMakesCodesOfEverySeverity() {
    List<ProblemCode> codes =
        List.of(
            Layer.SYNTAX.fatal("TEST-001", "甲", "a"),
            Layer.SYNTAX.error("TEST-001", "甲", "a"),
            Layer.SYNTAX.explain("TEST-001", "甲", "a"),
            Layer.SYNTAX.warning("TEST-001", "甲", "a"),
            Layer.SYNTAX.info("TEST-001", "甲", "a"));

    assertThat(codes).extracting(ProblemCode::severity).containsExactly(Severity.values());
    assertThat(codes).allMatch(c -> c.layer() == Layer.SYNTAX).doesNotHaveDuplicates();
  }

  @Test
  void aCodeHasNoTextsBeforeTheyAreWritten() {
    assertThat(CODE.since()).isEqualTo("0.1.0");
    assertThat(CODE.title()).isNull();
    assertThat(CODE.why()).isNull();
    assertThat(CODE.basis()).isNull();
    assertThat(CODE.fix()).isNull();
  }

  @Test
  void aCodeKeepsEachTextBesideTheOthers() {
    ProblemCode whole =
        CODE.title("题", "title").why("因", "why").basis("据", "basis").fix("改", "fix").since("0.2.0");

    assertThat(whole.title()).isEqualTo(new Wording("题", "title"));
    assertThat(whole.why()).isEqualTo(new Wording("因", "why"));
    assertThat(whole.basis()).isEqualTo(new Wording("据", "basis"));
    assertThat(whole.fix()).isEqualTo(new Wording("改", "fix"));
    assertThat(whole.since()).isEqualTo("0.2.0");
    assertThat(whole.naming("found").since("0.1.0").title()).isEqualTo(whole.title());
    assertThat(whole)
        .isEqualTo(
            CODE.since("0.2.0")
                .fix("改", "fix")
                .basis("据", "basis")
                .why("因", "why")
                .title("题", "title"))
        .isNotEqualTo(CODE);
    assertThat(whole.with("found", 1, "expected", 2).message(Locale.ENGLISH))
        .isEqualTo("found 1, expected 2");
  }
}
