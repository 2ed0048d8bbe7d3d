package io.github.safetysupervision.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A comparison of times means something only between readers that read the same. */
class ReadersAgreeTest {

  @Test
  void allReadersSeeTheSameHazards() throws IOException {
    ReadHazards data = new ReadHazards();
    data.hazards = 500;
    data.generate();
    try {
      long expected = data.databind();
      assertThat(data.databindFromFile()).isEqualTo(expected);
      assertThat(data.typed()).isEqualTo(expected);
      assertThat(data.typedAndJudged()).isEqualTo(expected);
      assertThat(data.fieldsJudged()).isEqualTo(expected);
      assertThat(data.typedFromFile()).isEqualTo(expected);
    } finally {
      data.delete();
    }
  }

  @Test
  void eachRecordHasTheErrorItIsMeantToHave() throws IOException {
    ReadErrors data = new ReadErrors();
    data.hazards = 200;
    data.generate();

    assertThat(data.noProblem()).isZero();
    assertThat(data.badValue()).isEqualTo(200);
    assertThat(data.brokenRelation()).isEqualTo(200);
  }

  @Test
  void bothReadersTakeTheCreditCodesOfWhichHalfDrawAWarning() {
    ReadCreditCodes data = new ReadCreditCodes();
    data.generate();

    assertThat(data.warnings()).isEqualTo(ReadCreditCodes.CODES);
  }

  @Test
  void generatorGivesTheSameBytesEveryTimeAndKnowsItsCounts() throws IOException {
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    GeneratedLedger.Counts counts = GeneratedLedger.writeLedger(300, once);
    GeneratedLedger.writeLedger(300, again);

    assertThat(again.toByteArray()).isEqualTo(once.toByteArray());
    assertThat(counts.found).isEqualTo(300);
    assertThat(counts.byChannel.values().stream().mapToLong(n -> n).sum()).isEqualTo(300);
  }

  @Test
  void figuresAreComputed() throws IOException {
    Figures data = new Figures();
    data.hazards = 300;
    data.generate();

    assertThat(data.overFile())
        .hasToString(data.overRecords().toString())
        .allMatch(f -> f.answer() != null);
  }
}
