package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An exchange file with faults in it, read at once and as a stream. */
public final class ReadRecords {

  private static final String SENT =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023H1","asOf":"2023-06-30","complete":[{"type":"hazard"}]}}
      {"type":"hazard","id":"H-1","territory":"152529","foundOn":"2023-03-02","channel":"飞行检查","grade":"general","state":"closed","closedOn":"2023-03-20"}
      {"type":"hazard","id":"H-2","territory":"152529","foundOn":"2023-02-30","channel":"third-party","grade":"general","state":"rectifying"}
      {"type":"hazard","id":"H-3","territory":"152529","foundOn":"2023-04-11","channel":"third-party","grade":"general","state":"rectifying","deadline":"2023-04-01","网格编号":"G-07"}
      {"type":"blast-site","id":"BS-1","territory":"152529","name":"北采区"}
      """;

  private ReadRecords() {}

  /**
   * Reads the file twice and prints what is in it.
   *
   * @param args not used
   * @throws IOException never here: the file is in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    byte[] sent = SENT.getBytes(StandardCharsets.UTF_8);

    // tag::whole
    RecordSource file =
        ExchangeFile.of(() -> new ByteArrayInputStream(sent), ExchangeEdition.V1_0, "台账");
    Ledger ledger = Ledger.copyOf(file); // 全部放进内存；文件很大时用 scan
    out.println(ledger.records(HAZARD).size() + " 条读出，" + ledger.unread().size() + " 条未能读取");
    for (Problem p : ledger.problems()) {
      out.println(p);
    }
    // end::whole

    // tag::scan
    file.scan(
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            if (record.object() instanceof Hazard hazard) {
              out.println(hazard.getId() + "  " + hazard.getState().wording().zh());
            }
          }

          @Override
          public void unread(UnreadRecord unread) {
            out.println("未能读取，原文仍在：" + unread.raw());
          }

          @Override
          public void unknown(UnknownRecord unknown) {
            out.println("类型未知，原样保留：" + unknown.typeName());
          }

          @Override
          public void problem(Problem problem) {
            out.println("文件的问题：" + problem);
          }
        });
    // end::scan
  }
}
