package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.json.RuleIndex;
import io.github.safetysupervision.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulePagesTest {

  private static final Path FOLDER = Path.of("..", "docs", "rules");

  /** Run with -Dsafety.regenerate=true to write the pages anew. */
  @Test
  void everyPageOfRulesIsCurrentAndNoneIsLeftOver() throws IOException {
    Map<String, String> pages = RulePages.all();
    for (Map.Entry<String, String> e : pages.entrySet()) {
      Path file = FOLDER.resolve(e.getKey());
      if (MarkdownFile.REGENERATE) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, e.getValue());
      }
      assertThat(file)
          .as("%s is not current; run with -Dsafety.regenerate=true", file)
          .hasContent(e.getValue());
    }
    try (Stream<Path> there = Files.list(FOLDER)) {
      assertThat(there.map(f -> String.valueOf(f.getFileName())))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
  }

  @Test
  void theIndexLinksEveryRuleToItsAnchor() {
    Map<String, String> pages = RulePages.all();
    String index = pages.getOrDefault("README.md", "");
    for (ProblemCode c : RuleIndex.codes()) {
      String family = c.id().substring(0, c.id().indexOf('-'));
      String anchor = c.id().toLowerCase(Locale.ROOT);
      assertThat(index).contains("](" + family + ".md#" + anchor + ")");
      assertThat(pages.get(family + ".md")).contains("<a id=\"" + anchor + "\"></a>");
    }
  }
}
