package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The codes of exchange files are found in their text and its form. */
class JsonProblemsTest {

  private static List<ProblemCode> all() throws IllegalAccessException {
    List<ProblemCode> out = new ArrayList<>();
    for (Field f : JsonProblems.class.getFields()) {
      out.add((ProblemCode) f.get(null));
    }
    return out;
  }

  @Test
  void whatIsNoJsonIsOfTheSyntax() throws IllegalAccessException {
    assertThat(all()).hasSizeGreaterThan(25).extracting(ProblemCode::id).doesNotHaveDuplicates();
    for (ProblemCode code : all()) {
      assertThat(code.since()).as(code.id()).isNotBlank();
      // What a manifest lists are values; everything else is the text, or its form.
      assertThat(code.layer())
          .as(code.id())
          .isIn(
              code.template().en().contains("in the manifest")
                  ? Set.of(Layer.VALUE)
                  : Set.of(Layer.SYNTAX, Layer.SHAPE));
    }
    assertThat(List.of(JsonProblems.NOT_UTF8, JsonProblems.BROKEN_JSON, JsonProblems.SEPARATOR))
        .allMatch(code -> code.layer() == Layer.SYNTAX);
    assertThat(List.of(JsonProblems.NOT_AN_OBJECT, JsonProblems.TYPE_MISSING))
        .allMatch(code -> code.layer() == Layer.SHAPE);
  }

  @Test
  void nothingFatalIsFoundInAValue() throws IllegalAccessException {
    assertThat(all())
        .filteredOn(code -> code.severity() == Severity.FATAL)
        .isNotEmpty()
        .allMatch(code -> code.layer() != Layer.VALUE);
  }
}
