package io.github.safetysupervision.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  private static CitedProvision cited(
      @Nullable String title, @Nullable String number, @Nullable String article, int item) {
    return new CitedProvision(title, number, null, null, article, 0, item, 0);
  }

  @Test
  void aCitationNamesADocumentAndAPlaceInIt() {
    assertThat(Citation.parse("《安全生产法》（2021年修正）第四十一条第三款").provisions())
        .containsExactly(new CitedProvision("安全生产法", null, "2021年修正", null, "41", 3, 0, 0));
    assertThat(Citation.parse("《工贸企业重大事故隐患判定标准》（应急管理部令第10号）第三条第（一）项").provisions())
        .containsExactly(
            new CitedProvision("工贸企业重大事故隐患判定标准", "应急管理部令第10号", null, null, "3", 0, 1, 0));
    assertThat(Citation.parse("安监总管三〔2017〕121号附件1第五项").provisions())
        .containsExactly(new CitedProvision(null, "安监总管三〔2017〕121号", null, "附件1", null, 0, 5, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《安全生产法》第三十三条第一款第(二)项",
        "《安全生产法》第三十三条第一款第（二）项",
        "《安全生产法》第33条第1款第2项",
        "《安全生产法》第３３条第１款第（２）项",
        " 《安全生产法》 第 三十三 条 第 一 款 第 ( 二 ) 项 ",
        "《安全生产法》第三十三条第一款（二）",
        "《安全生产法》第三十三条第一款(二)项",
        "《安全生产法》第三十三条第一款第二项的规定",
        "《安全生产法》第三十三条第一款第二项。",
        "安全生产法第三十三条第一款第二项"
      })
  void onePlaceIsWrittenInManyWays(String text) {
    assertThat(Citation.parse(text).provisions())
        .containsExactly(new CitedProvision("安全生产法", null, null, null, "33", 1, 2, 0));
  }

  @Test
  void whatALaterCitationLeavesOutIsAsInTheOneBefore() {
    assertThat(Citation.parse("《甲法》第九十九条第一项、第三项，第一百条和《乙条例》第二条及应急管理部令第10号").provisions())
        .containsExactly(
            cited("甲法", null, "99", 1),
            cited("甲法", null, "99", 3),
            cited("甲法", null, "100", 0),
            cited("乙条例", null, "2", 0),
            cited(null, "应急管理部令第10号", null, 0));
    // The item of a clause, or of the article? Not decided.
    assertThat(Citation.parse("《甲法》第九十九条第一款、第三项").isUnderstood()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "H-1",
        "有 空格",
        "GM10 3(1)",
        "YH12-2023",
        "应急管理部令第10号 3(1)", // a clause or an item
        "安全生产法92(2)",
        "《安全生产法》第九十二条(2)",
        "《安全生产法》33条",
        "33条1款2项",
        "第九十九条第一项",
        "安全生产法", // any word may be meant
        "方法第三条",
        "按照规定第三条",
        "未落实安全生产责任制度第三条",
        "该企业不执行安全规程第三条",
        "违反《安全生产法》第四十一条",
        "《安全生产法》第四十一条，责令限期改正",
        "《安全生产法》第零条",
        "《安全生产法》第10000条",
        "《安全生产法》第一百五条",
        "《安全生产法》第四十一",
        "《安全生产法》第二款", // of which article
        "《安全生产法》4.2.1 5",
        "《安全生产法",
        "《》第三条",
        "《 》第三条",
        "《安全生产法》（以下简称本法）第三条",
        "《安全生产法》（2014年）（2021年）第三条",
        "《安全生产法》第三条、",
        "应急管理部令第10号第4.2.1条",
        "建质规〔2022〕2号 (2022版) → 建质规〔2024〕5号 (2024版)"
      })
  void whatCanBeReadInTwoWaysOrNamesNoDocumentIsNotUnderstood(String text) {
    Citation citation = Citation.tryParse(text).orThrow();
    assertThat(citation.provisions()).isEmpty();
    assertThat(citation).hasToString(text);
    assertThat(Citation.tryParse(text).problems())
        .extracting(Problem::code)
        .containsExactly(LawProblems.CITATION_NOT_UNDERSTOOD);
  }

  /** Numbers of documents of the field, each from a public list of criteria or of laws. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "应急管理部令第10号",
        "应急管理部令第4号",
        "AQ 3067—2026",
        "工信部安全〔2024〕234号",
        "工信厅安全函〔2023〕337号",
        "建质规〔2024〕5号",
        "GB 35181—2017",
        "安监总管三〔2017〕121号",
        "建城规〔2023〕4号",
        "矿安〔2024〕41号",
        "矿安〔2022〕88号",
        "GB 45067-2024",
        "国务院令第493号",
        "国务院令第774号",
        "国能综通安全〔2022〕123号",
        "国家发展改革委令第41号",
        "公交管〔2023〕209号",
        "交办海〔2017〕170号",
        "农办机〔2022〕7号",
        "总局令第16号",
        "国办发〔2024〕54号",
        "中政办发〔2024〕15号",
        "GB/T 4754—2017"
      })
  void theNumbersOfTheFieldAreUnderstood(String number) {
    assertThat(Citation.parse(number).provisions()).containsExactly(cited(null, number, null, 0));
    assertThat(Citation.parse("《某标准》（" + number + "）").provisions())
        .containsExactly(cited("某标准", number, null, 0));
  }

  /** How the items of the sets of criteria are counted, one of each kind. */
  @ParameterizedTest
  @CsvSource({
    "应急管理部令第10号第三条第（一）项, 3, 1",
    "应急管理部令第10号第十四条, 14, 0",
    "AQ 3067—2026 5.1.1, 5.1.1, 0",
    "GB 45067—2024 4.1 a), 4.1, 1",
    "安监总管三〔2017〕121号附件1第二十项, , 20",
    "矿安〔2022〕88号第一部分第（三十二）项, , 32",
    "国务院令第774号第三十六条第一项, 36, 1",
    "建质规〔2024〕5号第五条第（四）项, 5, 4"
  })
  void theCriteriaOfTheFieldAreUnderstood(String text, @Nullable String article, int item) {
    CitedProvision only = Citation.parse(text).provisions().get(0);
    assertThat(only.article()).isEqualTo(article);
    assertThat(only.item()).isEqualTo(item);
  }

  /** A number is of the citation it stands in, not of the title before it. */
  @Test
  void aNumberBehindATitleIsNotTakenForItsOwn() {
    assertThat(Citation.parse("《甲法》及应急管理部令第10号").provisions())
        .containsExactly(cited("甲法", null, null, 0), cited(null, "应急管理部令第10号", null, 0));
    assertThat(Citation.parse("《甲法》第三条和国家发展和改革委员会令第41号第二条").provisions())
        .containsExactly(cited("甲法", null, "3", 0), cited(null, "国家发展和改革委员会令第41号", "2", 0));
    assertThat(Citation.parse("甲条例应急管理部令第10号").isUnderstood()).isFalse();
    assertThat(Citation.parse("违反应急管理部令第10号第三条").isUnderstood()).isFalse();
  }

  @Test
  void citationsAreEqualIfTheirTextsAre() {
    assertThat(Citation.parse("《甲法》第41条")).isEqualTo(new Citation("《甲法》第41条"));
    assertThat(Citation.parse("《甲法》第41条")).isNotEqualTo(Citation.parse("《甲法》第四十一条"));
  }

  @Test
  void theWarningSaysWhatWasFoundAndWhatToDo() {
    Problem problem = Citation.tryParse("某".repeat(200)).problems().get(0);
    assertThat(problem.message(Locale.CHINESE)).contains("某".repeat(80) + "…", "原样保留", "应为", "请核对");
    assertThat(problem.message(Locale.ENGLISH)).contains("kept as written", "expected", "rewrite");
  }

  @Test
  void aCitedProvisionNamesADocument() {
    assertThatIllegalArgumentException().isThrownBy(() -> cited(null, null, "3", 0));
    assertThatIllegalArgumentException().isThrownBy(() -> cited("甲法", null, "3", -1));
  }

  @Test
  void hostileTextsCostNoTime() {
    List<String> pieces =
        List.of(
            "第",
            "《",
            "《》",
            "》",
            "(",
            "((",
            "一",
            "1",
            "令",
            "安",
            "安(",
            "号",
            "法",
            "法和",
            "A.1",
            ".1",
            "-",
            "附件",
            "第一条",
            "第一条之一",
            "《a》、",
            "《a》(试行)",
            "〔2022〕",
            "安〔2022",
            "公告",
            "GB ",
            " ",
            "第 ",
            "《a》第一条、",
            "第一款",
            "（一）",
            "GB 1-2001、",
            "(2021)",
            "的规定",
            "違");
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String piece : pieces) {
            String text = piece.repeat(1000);
            for (String before : List.of("", "《甲法》", "甲法", "《甲法》(", "《甲法》第三条", "应急管理部令")) {
              Citation.parse(before + text.substring(0, 1000 - before.length())).isUnderstood();
            }
            Citation.parse(piece.repeat(1_000_000)).isUnderstood();
          }
        });
  }
}
