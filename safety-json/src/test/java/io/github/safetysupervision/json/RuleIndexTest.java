package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.CheckProblems;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

  @Test
  void theCodesOfTheRecordsAndOfTheFileAreListedInOrderAndOnce() {
    List<ProblemCode> codes = RuleIndex.codes();
    assertThat(codes).contains(CheckProblems.RULE_FAILED, JsonProblems.FOREIGN_FILE);
    assertThat(codes).isSortedAccordingTo(Comparator.comparing(ProblemCode::id));
    assertThat(codes).extracting(ProblemCode::id).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeIsInTheFamilyOfItsLetters() {
    List<ProblemCode> all = new ArrayList<>();
    RuleIndex.families()
        .forEach(
            (family, codes) -> {
              assertThat(codes).allMatch(c -> c.id().matches(family + "-[0-9]{3}"));
              all.addAll(codes);
            });
    assertThat(all).containsExactlyInAnyOrderElementsOf(RuleIndex.codes());
  }

  @Test
  void everyCodeOfOursHasAPageAndNobodyElses() {
    for (ProblemCode code : RuleIndex.codes()) {
      String page = RuleIndex.pageOf(code);
      assertThat(page).endsWith(".md#" + code.id().toLowerCase(java.util.Locale.ROOT));
      assertThat(Path.of("..", String.valueOf(page).replaceFirst("#.*", ""))).exists();
    }
    ProblemCode own = Layer.VALUE.error("HZ-999", "“{found}”", "{found}");
    assertThat(RuleIndex.pageOf(own)).isNull();
    assertThat(Files.isDirectory(Path.of("..", "docs", "rules"))).isTrue();
  }
}
