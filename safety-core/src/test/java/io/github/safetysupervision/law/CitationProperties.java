package io.github.safetysupervision.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class CitationProperties {

  private static final String[] PIECES = {
    "《", "》", "〈", "〔", "〕", "[", "]", "(", ")", "（", "）", "第", "条", "款", "项", "目", "之", "一", "十",
    "百", "零", "〇", "1", "9", "０", "2021", "年", "修正", "令", "号", "公告", "附件", "附录", "章", "GB", "AQ",
    "/", "T", "-", "—", ".", "、", "，", "；", "和", "的规定", "。", "法", "条例", "安全生产", "应急管理部", " ",
    "\u3000", "\n", "a", "A", "😀", "\ud800"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(20).map(all -> String.join("", all));
    Arbitrary<String> near =
        Arbitraries.longs().flatMap(seed -> pieces.map(piece -> damaged(new Random(seed), piece)));
    return Arbitraries.oneOf(Arbitraries.strings(), pieces, near);
  }

  private static String damaged(Random random, String piece) {
    String text = WrittenCitation.draw(random).text();
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(3));
    return text.substring(0, from)
        + piece.substring(0, Math.min(2, piece.length()))
        + text.substring(to);
  }

  @Property
  void anyTextIsKeptAndNothingThrows(@ForAll("texts") String text) {
    Outcome<Citation> outcome = Citation.tryParse(text);
    Citation citation = outcome.orThrow();
    assertThat(citation).hasToString(text).isEqualTo(Citation.parse(citation.toString()));
    assertThat(citation.isUnderstood()).isEqualTo(!citation.provisions().isEmpty());
    assertThat(outcome.isValid()).isTrue();
    if (citation.isUnderstood()) {
      assertThat(outcome.problems()).isEmpty();
    } else {
      Problem problem = outcome.problems().get(0);
      assertThat(problem.code()).isEqualTo(LawProblems.CITATION_NOT_UNDERSTOOD);
      assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    }
    Statistics.label("understood").collect(citation.isUnderstood());
  }

  @Property(tries = 3000)
  void whatIsWellWrittenIsUnderstood(@ForAll Random random) {
    WrittenCitation written = WrittenCitation.draw(random);
    assertThat(Citation.parse(written.text()).provisions())
        .as(written.text())
        .isEqualTo(written.says());
  }

  /** What is understood is understood whole: words before or behind it are never passed over. */
  @Property
  void wordsAroundACitationAreNotPassedOver(@ForAll Random random) {
    String text = WrittenCitation.draw(random).text();
    for (String around :
        List.of("违反" + text, "依据 " + text, "？" + text, text + "，责令改正", text + "等", text + "x")) {
      assertThat(Citation.parse(around).isUnderstood()).as(around).isFalse();
    }
  }

  @Property
  void aProvisionCitedIsThatProvision(@ForAll("provisions") Provision p) {
    assertThat(Citation.of(p).provisions()).containsExactly(said(p));
  }

  /** The names of editions in {@link Documents} are years and numbers. */
  private static CitedProvision said(Provision p) {
    String name = p.edition().name();
    boolean isYear = name.endsWith("年修正");
    String article = p.article();
    boolean isDivision =
        article != null && p.document().rank().isStandard() && article.indexOf('.') < 0;
    String division =
        article == null ? "" : article.matches("[0-9]+") ? "第" + article + "章" : "附录" + article;
    return new CitedProvision(
        p.document().shortTitle(),
        isYear ? null : name,
        isYear ? name : null,
        isDivision ? division : null,
        isDivision ? null : article,
        p.clause(),
        p.item(),
        0);
  }

  @Provide
  Arbitrary<Provision> provisions() {
    return new ProvisionProperties().provisions();
  }
}
