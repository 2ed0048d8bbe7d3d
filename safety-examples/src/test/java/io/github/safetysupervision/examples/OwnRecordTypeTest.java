package io.github.safetysupervision.examples;

import static io.github.safetysupervision.examples.BlastSiteType.BLAST_SITE;
import static io.github.safetysupervision.examples.BlastType.BLAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeSchema;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.record.MissingFieldsException;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.PlainRecord;
import io.github.safetysupervision.record.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Record types of a province's own, generated or plain, are like ours. */
class OwnRecordTypeTest {

  private static final String MANIFEST =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023-01-01/2023-06-30","asOf":"2023-06-30"}}
      """;

  private static final String FULL =
      """
      {"type":"blast-site","id":"BS-1","territory":"152529","reporter":"D-1","recordedOn":"2023-01-05","source":"省平台","name":"北采区","kind":"open-air","risk":"major","enabledOn":"2021-05-01","省内字段":1}
      {"type":"blast-site","id":"BS-2","territory":"152529","supersedes":"BS-1","operation":"update","name":"北采区","kind":"open-air","risk":"low","enabledOn":"2021-05-01","retiredOn":"2023-06-01","entity":"E-1"}
      {"type":"blast","id":"B-1","territory":"152529","reporter":"D-1","recordedOn":"2023-04-13","source":"省平台","blastedOn":"2023-04-12","site":"BS-2","holes":36,"省内字段":2}
      {"type":"blast","id":"B-2","territory":"152529","supersedes":"B-1","operation":"withdraw","blastedOn":"2023-04-12","site":"BS-2"}
      """;

  private static Ledger read(String text) throws IOException {
    return ExchangeFile.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        ExchangeEdition.V1_0.with(BLAST_SITE).with(BLAST),
        "own");
  }

  @Test
  void everyFieldComesBackAsItWasWritten() throws IOException {
    Ledger ledger = read(MANIFEST + FULL);
    assertThat(ledger.records(BLAST_SITE)).hasSize(2);
    assertThat(ledger.records(BLAST)).hasSize(2);
    assertThat(ledger.records(BLAST).get(1).getOperation()).isEqualTo(Operation.WITHDRAW);
    assertThat(ledger.records(BLAST).get(0).getExtension().members()).hasSize(1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(ledger, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(MANIFEST + FULL);
  }

  @Test
  void theOptionalFieldsOfTheEnvelopeAreOptional() {
    DivisionCode banner = DivisionCode.parse("152529");
    Blast plain =
        BLAST
            .builder()
            .id("B-1")
            .territory(banner)
            .with(BLAST.blastedOn, LocalDate.EPOCH)
            .with(BLAST.site, "BS-1")
            .build();
    assertThat(plain.getReporter()).isNull();
    BlastSite.Builder generated =
        BlastSite.builder()
            .id("BS-1")
            .territory(banner)
            .name("北采区")
            .kind(Term.of("open-air"))
            .risk(BlastRisk.LOW)
            .enabledOn(LocalDate.EPOCH);
    assertThat(generated.build().getReporter()).isNull();
  }

  @Test
  void bothBuildersRefuseWhatMissesARequiredField() {
    assertThatThrownBy(() -> BlastSite.builder().id("BS-1").build())
        .isInstanceOf(MissingFieldsException.class)
        .hasMessageContaining("enabledOn");
    PlainRecord.Builder<Blast> noSite =
        BLAST
            .builder()
            .id("B-1")
            .territory(DivisionCode.parse("152529"))
            .with(BLAST.blastedOn, LocalDate.EPOCH);
    assertThatThrownBy(noSite::build)
        .isInstanceOf(MissingFieldsException.class)
        .hasMessageContaining("site");
  }

  @Test
  void aWordOutsideTheClosedListIsUnreadAndOneOutsideTheOpenListIsKept() throws IOException {
    String site = FULL.lines().findFirst().orElseThrow();
    Ledger closed = read(MANIFEST + site.replace("\"major\"", "\"红\""));
    assertThat(closed.records(BLAST_SITE)).isEmpty();
    assertThat(closed.unread()).hasSize(1);
    Ledger open = read(MANIFEST + site.replace("\"open-air\"", "\"硐室爆破\""));
    assertThat(open.unread()).isEmpty();
    assertThat(open.records(BLAST_SITE).get(0).getKind().raw()).isEqualTo("硐室爆破");
  }

  @Test
  void theSchemaHasTheOwnTypesToo() {
    String schema = ExchangeSchema.text(ExchangeEdition.V1_0.with(BLAST_SITE).with(BLAST));
    assertThat(schema).contains("record.blast-site", "record.blast", "considerable");
  }
}
