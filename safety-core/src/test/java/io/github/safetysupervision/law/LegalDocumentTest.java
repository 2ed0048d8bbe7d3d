package io.github.safetysupervision.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegalDocumentTest {

  private static LegalDocument with(String id, Edition... editions) {
    return new LegalDocument(
        id,
        "某规定",
        "某规定",
        null,
        "某部",
        LegalRank.NORMATIVE_DOCUMENT,
        LocalDate.of(2020, 1, 1),
        List.of(editions));
  }

  private static Edition edition(int fromYear, int toYear) {
    return new Edition(fromYear + "年", LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31));
  }

  @Test
  void theEditionIsThatOfTheDateOfTheFact() {
    LegalDocument law = Documents.WORK_SAFETY_LAW;
    // Amended on 2021-06-10, in force from 2021-09-01.
    assertThat(law.editionOn(LocalDate.of(2021, 6, 10))).isEqualTo(law.editions().get(0));
    assertThat(law.editionOn(LocalDate.of(2021, 8, 31))).isEqualTo(law.editions().get(0));
    assertThat(law.editionOn(LocalDate.of(2021, 9, 1))).isEqualTo(law.editions().get(1));
    assertThat(law.editionOn(LocalDate.of(2026, 11, 23))).isEqualTo(law.editions().get(1));
    assertThat(law.editionOn(LocalDate.of(2002, 11, 1))).isNull();
  }

  // In the first half of 2023 the order applies from 15 May only.
  @Test
  void aPublishedDocumentIsNotYetInForce() {
    assertThat(Documents.ORDER_10.editionOn(LocalDate.of(2023, 5, 14))).isNull();
    assertThat(Documents.ORDER_10.editionOn(LocalDate.of(2023, 5, 15))).isNotNull();
  }

  @Test
  void betweenTwoEditionsNoneMayBeInForce() {
    LegalDocument document = with("x", edition(2020, 2020), edition(2022, 2022));
    assertThat(document.editionOn(LocalDate.of(2021, 6, 1))).isNull();
  }

  @Test
  void editionsFollowOneAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("x", edition(2020, 2021), edition(2021, 2022)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("x", edition(2022, 2022), edition(2020, 2020)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with("x", new Edition("无期", LocalDate.of(2020, 1, 1), null), edition(2022, 2022)));
    assertThatIllegalArgumentException().isThrownBy(() -> with("x"));
    assertThatIllegalArgumentException().isThrownBy(() -> with("x", edition(2019, 2020)));
  }

  @Test
  void idsArePlain() {
    assertThat(with("aq-3067", edition(2020, 2020)).id()).isEqualTo("aq-3067");
    for (String bad : List.of("", "AQ", "a b", "a@b", "a#b", "-a", "a--b", "安全")) {
      assertThatIllegalArgumentException().isThrownBy(() -> with(bad, edition(2020, 2020)));
    }
  }

  @Test
  void anEditionNeedsANameAndAnOrderlySpan() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Edition(" ", day, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Edition("x", day, day.minusDays(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("x", LocalDate.of(10000, 1, 1), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("x", LocalDate.of(999, 12, 31), null));
    assertThat(new Edition("x", day, day).isInForceOn(day)).isTrue();
  }

  @Test
  void theSpanOfAnEditionIsAValidity() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Edition edition = new Edition("x", Validity.parse("2020-01-01/2020-12-31"));
    assertThat(edition).isEqualTo(new Edition("x", day, LocalDate.of(2020, 12, 31)));
    assertThat(edition.isInForceOn(LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(edition.isInForceOn(LocalDate.of(2021, 1, 1))).isFalse();
    assertThat(edition.isInForceOn(LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(new Edition("x", day, null).validity()).isEqualTo(Validity.since(day));
  }

  @Test
  void titleAndNumberAreShown() {
    assertThat(Documents.ORDER_10).hasToString("《工贸企业重大事故隐患判定标准》（应急管理部令第10号）");
    assertThat(Documents.CRIMINAL_LAW).hasToString("《中华人民共和国刑法》");
    assertThat(LegalRank.LAW.label().in(Locale.CHINESE)).isEqualTo("法律");
    assertThat(LegalRank.LAW.label().in(Locale.ENGLISH)).isEqualTo("law");
  }
}
