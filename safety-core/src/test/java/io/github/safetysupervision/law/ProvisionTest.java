package io.github.safetysupervision.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {

  private static List<ProblemCode> codesOf(String text) {
    return Provision.tryParse(text, Documents.ALL).problems().stream().map(Problem::code).toList();
  }

  // 安全生产法 art 41 para 3: major hazards are reported; art 97 item 5: removal not recorded.
  @Test
  void aProvisionHasAFormForReadersAndOneForFiles() {
    Provision clause = Documents.of(Documents.WORK_SAFETY_LAW, "41").clause(3);
    assertThat(clause.citation()).isEqualTo("《安全生产法》（2021年修正）第四十一条第三款");
    assertThat(clause).hasToString("work-safety-law@2021-09-01#41/3");

    Provision item = Documents.of(Documents.WORK_SAFETY_LAW, "97").item(5);
    assertThat(item.citation()).isEqualTo("《安全生产法》（2021年修正）第九十七条第五项");
    assertThat(item).hasToString("work-safety-law@2021-09-01#97/0/5");

    Provision whole =
        Provision.of(Documents.WORK_SAFETY_LAW, Documents.WORK_SAFETY_LAW.editions().get(0));
    assertThat(whole.citation()).isEqualTo("《安全生产法》（2014年修正）");
    assertThat(whole).hasToString("work-safety-law@2014-12-01");
  }

  @Test
  void anInsertedArticleKeepsItsNumber() {
    Provision inserted = Documents.of(Documents.CRIMINAL_LAW, "134-1");
    assertThat(inserted.citation()).isEqualTo("《刑法》（2020年修正）第一百三十四条之一");
    assertThat(inserted.item(3).citation()).isEqualTo("《刑法》（2020年修正）第一百三十四条之一第三项");
  }

  @ParameterizedTest
  @CsvSource({"4,第4章", "4.2.1,4.2.1", "A,附录A", "A.1,A.1"})
  void aStandardHasChaptersClausesAndAnnexes(String article, String shown) {
    Provision provision = Documents.of(Documents.AQ_3067, article);
    assertThat(provision.citation())
        .isEqualTo("《化工和危险化学品生产经营企业重大生产安全事故隐患判定准则》（AQ 3067—2026）" + shown);
    assertThat(Provision.parse(provision.toString(), Documents.ALL)).isEqualTo(provision);
  }

  @ParameterizedTest
  @CsvSource({"1,一", "10,十", "41,四十一", "101,一百零一", "110,一百一十", "1260,一千二百六十", "9999,九千九百九十九"})
  void numbersAreWrittenAsInLaws(int number, String expected) {
    Provision provision =
        Documents.of(Documents.WORK_SAFETY_LAW, Integer.toString(number))
            .clause(number)
            .item(number);
    assertThat(provision.citation())
        .isEqualTo("《安全生产法》（2021年修正）第" + expected + "条第" + expected + "款第" + expected + "项");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "work-safety-law",
        "work-safety-law#41",
        "work-safety-law@2021#41",
        "work-safety-law@2021-02-30#41",
        "work-safety-law@2021-09-01#",
        "work-safety-law@2021-09-01#041",
        "work-safety-law@2021-09-01#41/0",
        "work-safety-law@2021-09-01#41/3/0",
        "work-safety-law@2021-09-01#41/3/1/1",
        "work-safety-law@2021-09-01#4.1",
        "work-safety-law@2021-09-01#10000",
        "aq-3067@2026-09-30#134-1",
        "work-safety-law@2021-09-01#41/3\n"
      })
  void anotherFormIsNotRead(String text) {
    assertThat(codesOf(text)).containsExactly(LawProblems.PROVISION_FORM);
  }

  @Test
  void unknownDocumentsAndEditionsAreTold() {
    assertThat(codesOf("fire-law@2021-04-29#58")).containsExactly(LawProblems.PROVISION_DOCUMENT);
    assertThat(Provision.tryParse("work-safety-law@2021-06-10#41", Documents.ALL).problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(LawProblems.PROVISION_EDITION);
              assertThat(p.arguments()).containsEntry("expected", "2014-12-01, 2021-09-01");
            });
    assertThatThrownBy(() -> Provision.parse("fire-law@2021-04-29", Documents.ALL))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void partsMustFitTogether() {
    LegalDocument law = Documents.WORK_SAFETY_LAW;
    Edition edition = Documents.last(law);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of(law, Documents.last(Documents.ORDER_10)));
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.of(law, edition, "4.1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Provision.of(law, edition).clause(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of(law, edition, "41").clause(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Provision.of(law, edition, "41").item(10_000));
  }

  @Test
  void problemIdsAreUnique() {
    assertThat(LawProblems.all()).extracting(ProblemCode::id).doesNotHaveDuplicates();
  }
}
