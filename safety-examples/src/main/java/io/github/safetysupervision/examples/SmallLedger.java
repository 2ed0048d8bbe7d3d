package io.github.safetysupervision.examples;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The few records the guide counts on, small enough to count by hand; all of them constructed. */
final class SmallLedger {

  private static final String TEXT =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2022-01-01/2023-06-30","asOf":"2023-06-30","constructed":true,"complete":[{"type":"hazard"},{"type":"inspection"},{"type":"operating-entity"},{"type":"emergency-team"},{"type":"turnout"},{"type":"accident"}]}}
      {"type":"operating-entity","id":"E-1","territory":"152529","name":"构造风电场甲","codeAbsence":"not-supplied"}
      {"type":"operating-entity","id":"E-2","territory":"152529","name":"构造风电场乙","codeAbsence":"not-supplied"}
      {"type":"inspection","id":"I-1","territory":"152529","inspectedOn":"2023-03-01","channel":"third-party","visits":["E-1","E-2"]}
      {"type":"inspection","id":"I-2","territory":"152529","inspectedOn":"2023-05-10","channel":"special-inspection","visits":["E-1"]}
      {"type":"hazard","id":"H-0","territory":"152529","foundOn":"2022-03-05","channel":"third-party","sector":"new-energy","grade":"general","state":"closed","closedOn":"2022-04-01"}
      {"type":"hazard","id":"H-1","territory":"152529","foundOn":"2023-03-01","channel":"third-party","sector":"new-energy","grade":"general","state":"closed","closedOn":"2023-03-20"}
      {"type":"hazard","id":"H-2","territory":"152529","foundOn":"2023-03-01","channel":"third-party","sector":"new-energy","grade":"general","state":"rectifying"}
      {"type":"hazard","id":"H-3","territory":"152529","foundOn":"2023-05-10","channel":"special-inspection","sector":"new-energy","grade":"general","state":"rectifying"}
      {"type":"emergency-team","id":"T-1","territory":"152529","name":"甲嘎查队","tier":"village","people":5,"formedOn":"2021-04-01"}
      {"type":"emergency-team","id":"T-2","territory":"152529","name":"乙嘎查队","tier":"village","people":6,"formedOn":"2022-04-01"}
      {"type":"emergency-team","id":"T-3","territory":"152529","name":"丙嘎查队","tier":"village","people":4,"formedOn":"2020-04-01","disbandedOn":"2023-05-01"}
      {"type":"turnout","id":"C-1","territory":"152529","turnedOutOn":"2023-04-05","sector":"forest-and-grassland-fire","people":30}
      {"type":"turnout","id":"C-2","territory":"152529","turnedOutOn":"2023-04-05","sector":"forest-and-grassland-fire","people":12}
      {"type":"turnout","id":"C-3","territory":"152529","turnedOutOn":"2023-04-06","sector":"forest-and-grassland-fire","people":30}
      """;

  private SmallLedger() {}

  /** The records, and more lines. */
  static Ledger with(String... lines) throws IOException {
    byte[] bytes = (TEXT + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.read(new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "small");
  }
}
