package io.github.safetysupervision.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCellTest {

  @Test
  void whatBeginsAFormulaIsText() {
    for (String text :
        List.of(
            "=1+1",
            "=cmd|'/c calc'!A1",
            "+1+cmd",
            "-2+3",
            "-A1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋A1",
            "－A1",
            "＠x",
            "+",
            "-1(2)",
            "+1|cmd")) {
      assertThat(SafeCell.of(text)).as(text).isEqualTo("'" + text);
    }
  }

  @Test
  void numbersStayNumbersAndWordsStayWords() {
    for (String text :
        List.of(
            "",
            "-1",
            "+200",
            "-0.02万元",
            "+1,204",
            "-1户次",
            "+5%",
            "-1 household-times",
            "2条",
            "—",
            "发现=1",
            "19.5万元",
            "1-5月")) {
      assertThat(SafeCell.of(text)).as(text).isEqualTo(text);
    }
  }
}
