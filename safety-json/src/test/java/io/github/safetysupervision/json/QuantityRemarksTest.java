package io.github.safetysupervision.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.reconciliation.StatedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remarked on a stated number is told of a file. */
class QuantityRemarksTest {

  @ParameterizedTest
  @CsvSource({
    "5条, ''",
    "5桶, QT-012",
    "5家(次), QT-015",
    "5仟元, ''",
    "3W元, QT-003",
    "三分之一家, QT-003",
    "48 起, ''"
  })
  void whatIsRemarkedOnANumberIsToldOfTheFile(String quantity, String code) {
    String line =
        "{\"type\":\"stated-figure\",\"id\":\"F-1\",\"territory\":\"152529\","
            + "\"indicator\":\"hazard.found\",\"period\":\"2023H1\",\"quantity\":\""
            + quantity
            + "\"}\n";
    // Twice: a value that was read before is remarked again.
    Told told =
        Samples.told((Samples.FIRST_LINE + line + line.replace("F-1", "F-2")).getBytes(UTF_8));
    assertThat(told.problems)
        .extracting(p -> p.code().id())
        .isEqualTo(code.isEmpty() ? java.util.List.of() : java.util.List.of(code, code));
    assertThat(told.records)
        .allSatisfy(r -> assertThat(((StatedFigure) r).getQuantity()).hasToString(quantity));
    assertThat(told.records.size() + told.unread.size()).isEqualTo(2);
  }
}
