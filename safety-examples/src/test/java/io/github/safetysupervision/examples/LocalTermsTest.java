package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalTermsTest {

  private static Ledger ledger(ExchangeEdition edition) throws IOException {
    byte[] sent = LocalTerms.SENT.getBytes(StandardCharsets.UTF_8);
    return Ledger.copyOf(ExchangeFile.of(() -> new ByteArrayInputStream(sent), edition, "sent"));
  }

  @Test
  void theProvincesNamesCountAsOurs() throws IOException {
    Ledger ledger = ledger(ExchangeEdition.V1_0.with(LocalTerms.SAMPLE_PROVINCE));
    List<Hazard> hazards = ledger.records(HAZARD);
    assertThat(hazards)
        .extracting(Hazard::getChannel)
        .containsExactly(new Term("专家会诊", "third-party"), Channel.THIRD_PARTY, Term.of("飞行检查"));
    assertThat(hazards)
        .extracting(Hazard::getGrade)
        .containsExactly(HazardGrade.GENERAL, HazardGrade.MAJOR, HazardGrade.GENERAL);
    assertThat(ledger.problems())
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
  }

  @Test
  void withoutTheMappingTheGradesAreNotRead() throws IOException {
    assertThat(ledger(ExchangeEdition.V1_0).unread()).hasSize(3);
  }

  @Test
  void whatIsWrittenBackKeepsTheProvincesNamesOfChannels() throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      LocalTerms.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("双随机抽查 → routine-inspection\n重大隐患\n2条\n")
        .contains("\"channel\":\"专家会诊\",\"grade\":\"general\"");
  }
}
