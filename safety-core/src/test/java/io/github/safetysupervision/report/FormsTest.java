package io.github.safetysupervision.report;

import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.report.Reported.BANNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.party.Department;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One report as Markdown, as HTML and as a model. */
class FormsTest {

  private static final String NASTY = "<b>甲*局*</b> & \"乙\" [x](http://x) 13800138000";

  private static Reported small() {
    return new Reported("hazard", "penalty")
        .hazard("a", Channel.THIRD_PARTY, "2023-02-01", "2023-02-03")
        .hazard("b", Channel.THIRD_PARTY, "2023-03-01", null)
        .fine("p", "D", "63000")
        .state("S1", "hazard.found", "2023H1", "2条", "channel", "third-party");
  }

  private static Document nasty() throws IOException {
    Reported reported = small();
    reported.ledger.add(
        DEPARTMENT, Department.builder().id("D").territory(BANNER).name(NASTY).build());
    return reported.in(Locale.CHINESE);
  }

  @Test
  void markdownHasAFootnoteForEachNumber() throws IOException {
    String md = small().in(Locale.CHINESE).toMarkdown();
    assertThat(md)
        .containsPattern("发现隐患问题2条\\[\\^\\d+]，已整改1条\\[\\^\\d+]")
        .containsPattern(
            "\\[\\^\\d+]: 指标：发现隐患（hazard.found）；定义：.*；期间：2023年上半年；范围：正镶白旗；口径：.*"
                + "；记录数：2；计算：2条；报送：2条（S1）；结论：一致。")
        .contains("| 第三方评估 | 2条[^")
        .endsWith("\n")
        .doesNotContain("\n\n\n");
  }

  @Test
  void arateIsNotedWithWhatItIsMadeOf() throws IOException {
    assertThat(small().in(Locale.ENGLISH).toMarkdown()).contains("computed: 50% (1 ÷ 2)");
  }

  @Test
  void namesCannotBreakMarkdown() throws IOException {
    assertThat(nasty().toMarkdown())
        .contains(
            "\\<b\\>甲\\*局\\*\\</b\\> \\& \"乙\" \\[x\\](http://x) 138****8000"
                .replace("****", "\\*\\*\\*\\*"));
  }

  @Test
  void namesCannotBreakThePage() throws IOException {
    assertThat(nasty().toHtml())
        .contains("&lt;b&gt;甲*局*&lt;/b&gt; &amp; &quot;乙&quot;")
        .doesNotContain("<b>")
        .doesNotContain("13800138000");
  }

  @Test
  void aNumberOpensItsNoteAndTheNoteLeadsBack() throws IOException {
    String html = small().in(Locale.CHINESE).toHtml();
    assertThat(html)
        .containsPattern("<a class=\"n\" id=\"r(\\d+)\" href=\"#n\\1\">2条</a>")
        .containsPattern("<div class=\"note\" id=\"n(\\d+)\">.*href=\"#r\\1\"")
        .contains("<dt>口径</dt><dd>事故隐患（")
        .contains(".note:target dl{display:block}")
        .contains("@media print");
  }

  @Test
  void chartsAreDrawnWithTextAndToScale() throws IOException {
    String html = small().in(Locale.CHINESE).toHtml();
    assertThat(html)
        .contains("<title id=\"c1\">各渠道发现和已整改隐患（2023年上半年）</title>")
        .contains(">6.3万元</a></text>");
    assertThat(barOf("2条", html)).isEqualTo(2 * barOf("1条", html));
  }

  private static int barOf(String number, String html) {
    Matcher bar =
        Pattern.compile(
                "width=\"(\\d+)\" height=\"14\" fill=\"#[0-9a-f]+\"/>\n<text [^>]*><a [^>]*>"
                    + number
                    + "</a></text>")
            .matcher(html);
    assertThat(bar.find()).as(number).isTrue();
    return Integer.parseInt(bar.group(1));
  }

  @Test
  void aChartLeavesRoomForItsLongestLabel() throws IOException {
    Matcher label =
        Pattern.compile("<text x=\"0\" y=\"\\d+\">([^<]+)</text>\n<rect x=\"(\\d+)\"")
            .matcher(small().in(Locale.ENGLISH).toHtml());
    int labels = 0;
    while (label.find()) {
      labels++;
      assertThat(7 * label.group(1).length())
          .as(label.group(1))
          .isLessThan(Integer.parseInt(label.group(2)));
    }
    assertThat(labels).isPositive();
  }

  @Test
  void theModelHasRowsForTemplatesAndSheets() throws IOException {
    Map<String, Object> model = small().in(Locale.CHINESE).toModel();
    assertThat(model.keySet())
        .containsExactly(
            "title",
            "language",
            "territory",
            "territoryName",
            "period",
            "periodText",
            "asOf",
            "preface",
            "sections",
            "numbers",
            "figures",
            "values");
    assertThat((Map<?, ?>) model.get("values"))
        .extracting(v -> v.get("hazard_found_third_party"))
        .isEqualTo("2条");
    List<?> figures = (List<?>) model.get("figures");
    assertThat(figures)
        .anySatisfy(
            f ->
                assertThat((Map<?, ?>) f)
                    .extracting(
                        m -> m.get("figure"),
                        m -> m.get("text"),
                        m -> m.get("value"),
                        m -> m.get("records"),
                        m -> m.get("statedAs"),
                        m -> m.get("status"))
                    .containsExactly(
                        "hazard_found_third_party", "2条", BigDecimal.valueOf(2), 2L, "S1", "一致"));
    Map<?, ?> section = (Map<?, ?>) ((List<?>) model.get("sections")).get(1);
    assertThat(section.get("title")).isEqualTo("（二）加强行业部门监管");
    assertThat((List<?>) section.get("tables")).hasSize(2);
  }

  @Test
  void keysAreTheSameInBothLanguages() throws IOException {
    assertThat(small().in(Locale.ENGLISH).notes())
        .extracting(Note::key)
        .containsExactlyElementsOf(
            small().in(Locale.CHINESE).notes().stream().map(Note::key).toList());
  }

  @Test
  void numbersAreSaidInEnglishWithTheirBounds() throws IOException {
    Reported reported = new Reported();
    String[][] said = {
      {"500余人次", "over 500 attendances"},
      {"不足50人次", "under 50 attendances"},
      {"50人次以上", "at least 50 attendances"},
      {"超过50人次", "more than 50 attendances"},
      {"不超过50人次", "at most 50 attendances"},
      {"约1.5万人次", "about 15,000 attendances"},
      {"540至639人次", "540 to 639 attendances"},
      {"若干人次", "“若干人次”"},
      {"未发现", "none"}
    };
    for (int i = 0; i < said.length; i++) {
      reported.state("S" + i, "turnout.person-times", "2023H1", said[i][0]);
    }
    String en = reported.en();
    for (String[] s : said) {
      assertThat(en).contains(": " + s[1] + " (first half of 2023)");
    }
  }
}
