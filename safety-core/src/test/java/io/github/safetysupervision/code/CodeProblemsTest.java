package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.ProblemCode;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeProblemsTest {

  @Test
  void allNamesEveryConstantOnce() throws IllegalAccessException {
    List<ProblemCode> constants = new ArrayList<>();
    for (Field field : CodeProblems.class.getFields()) {
      constants.add((ProblemCode) field.get(null));
    }
    assertThat(CodeProblems.all()).containsExactlyElementsOf(constants);
  }

  @Test
  void idsAreUnique() {
    assertThat(CodeProblems.all()).extracting(ProblemCode::id).doesNotHaveDuplicates();
  }

  @Test
  void everyChineseTextSaysWhatIsExpectedAndWhatToDo() {
    assertThat(CodeProblems.all())
        .allSatisfy(
            c -> assertThat(c.template().zh()).containsAnyOf("应", "预期").containsAnyOf("；", "，"));
  }
}
