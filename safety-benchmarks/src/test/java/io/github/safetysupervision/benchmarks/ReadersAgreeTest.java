package io.github.safetysupervision.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.benchmarks.CheckRace.Contestant;
import io.github.safetysupervision.benchmarks.CheckRace.From;
import io.github.safetysupervision.benchmarks.RaceLedger.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"PLAIN, 1", "VARIED, 20", "PLAIN, 0"})
  void eachContestantFindsTheBadRowsItCanSeeAndNoOther(Style style, int every) throws IOException {
    try (CheckRace race = new CheckRace(150, style, every)) {
      int rows = 150 + 10; // hazards and entities
      assertThat(race.known().bad()).isEqualTo(every == 0 ? 0 : (rows + every - 1) / every);
      assertThat(race.known().badToSchema()).isLessThanOrEqualTo(race.known().bad());
      for (Contestant who : Contestant.values()) {
        for (From from : From.values()) {
          assertThat(race.bad(who, from)).as("%s from %s", who, from).isEqualTo(race.expected(who));
        }
      }
    }
  }

  @Test
  void bothReadersTakeTheCreditCodesOfWhichHalfDrawAWarning() {
    ReadCreditCodes data = new ReadCreditCodes();
    data.generate();

    assertThat(data.warnings()).isEqualTo(ReadCreditCodes.CODES);
    assertThat(data.refused()).isEqualTo(ReadCreditCodes.CODES / 2);
    assertThat(data.refusedByHutool()).isEqualTo(ReadCreditCodes.CODES / 2);
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
