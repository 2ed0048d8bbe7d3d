package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.law.LawProblems;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations in files: any text is kept and written back, and the rest is a warning. */
class CitationsInFilesTest {

  private static String hazard(String criterion) {
    return Samples.HAZARD.replace("\"state\"", "\"criterion\":\"" + criterion + "\",\"state\"");
  }

  private static String penalty(String basis) {
    return "{\"type\":\"penalty\",\"id\":\"P-1\",\"territory\":\"152529\",\"decidedOn\":\"2023-05-06\","
        + "\"department\":\"D-1\",\"kinds\":[\"warning\"],\"basis\":\""
        + basis
        + "\"}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《安全生产法》（2021年修正）第四十一条第三款",
        "应急管理部令第10号 第３条　第( 1 )项",
        "H-1",
        " 随便写的 话，\\n第二行 ",
        "违反《安全生产法》第四十一条 \\\"x\\\" 😀",
        "《a》第一条第二项、第三项；《b》"
      })
  void anyTextIsWrittenBackAsItCame(String text) {
    byte[] bytes = Samples.lines(hazard(text), penalty(text));
    String written =
        new String(Samples.written(ExchangeWriter.lines(), Samples.file(bytes)), UTF_8);
    assertThat(written)
        .contains("\"criterion\":\"" + text + "\"")
        .contains("\"basis\":\"" + text + "\"");
  }

  @Test
  void whatIsUnderstoodDrawsNothing() {
    Told told =
        Samples.told(Samples.lines(hazard("应急管理部令第10号第三条第（一）项"), penalty("《安全生产法》第九十九条第一项")));
    assertThat(told.problems).isEmpty();
    Hazard hazard = (Hazard) told.records.get(0);
    assertThat(hazard.getCriterion()).isEqualTo(Citation.parse("应急管理部令第10号第三条第（一）项"));
    Penalty penalty = (Penalty) told.records.get(1);
    assertThat(HAZARD.criterion.of(hazard)).isEqualTo(hazard.getCriterion());
    assertThat(penalty.getBasis()).isEqualTo(Citation.parse("《安全生产法》第九十九条第一项"));
  }

  @Test
  void whatIsNotUnderstoodIsAWarningAtItsPlace() {
    String line = hazard("GM10 3(1)");
    Told told = Samples.told(Samples.lines(line, line));
    assertThat(told.records).hasSize(2);
    List<Problem> problems = told.problems;
    assertThat(problems).hasSize(2);
    for (Problem problem : problems) {
      assertThat(problem.code()).isEqualTo(LawProblems.CITATION_NOT_UNDERSTOOD);
      assertThat(problem.severity()).isEqualTo(Severity.WARNING);
      assertThat(problem.arguments()).containsEntry("found", "GM10 3(1)");
      assertThat(problem.place().pointer()).isEqualTo("/criterion");
      assertThat(problem.place().column()).isEqualTo(line.indexOf("\"GM10") + 1);
    }
    assertThat(problems).extracting(p -> p.place().line()).containsExactly(2L, 3L);
  }
}
