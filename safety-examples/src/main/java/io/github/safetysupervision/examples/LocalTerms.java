package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.table.RowReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A province's own names of channels and grades. The province is invented, and so are its names: no
 * real province's list.
 */
public final class LocalTerms {

  // tag::mapping
  /** 虚构的“示例省”的用语，不是任何真实省份的用语表。 */
  static final TermMapping SAMPLE_PROVINCE =
      TermMapping.NONE
          .with(Channel.TERMS, "双随机抽查", Channel.ROUTINE_INSPECTION)
          .with(Channel.TERMS, "专家会诊", Channel.THIRD_PARTY)
          .with(Channel.TERMS, "12350投诉举报", Channel.PUBLIC_REPORT)
          .with(Channel.TERMS, "企业自报", Channel.SELF_CHECK)
          .with("A级", HazardGrade.MAJOR) // 级别是法定用语：读成我们的级别，写回也是
          .with("B级", HazardGrade.GENERAL)
          .with("C级", HazardGrade.GENERAL);

  // end::mapping

  /** What a system of that province sends. */
  static final String SENT =
      """
      {"manifest":{"edition":"1.0","territory":"152529","period":"2023H1","asOf":"2023-06-30","complete":[{"type":"hazard"}]}}
      {"type":"hazard","id":"H-1","territory":"152529","foundOn":"2023-03-02","channel":"专家会诊","grade":"B级","state":"rectifying"}
      {"type":"hazard","id":"H-2","territory":"152529","foundOn":"2023-03-03","channel":"third-party","grade":"A级","state":"rectifying"}
      {"type":"hazard","id":"H-3","territory":"152529","foundOn":"2023-03-04","channel":"飞行检查","grade":"C级","state":"rectifying"}
      """;

  private LocalTerms() {}

  /**
   * Reads a row and a file in those names and prints what becomes of them.
   *
   * @param args not used
   * @throws IOException never here: the bytes are in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    byte[] sent = SENT.getBytes(StandardCharsets.UTF_8);
    Map<String, String> row =
        Map.of(
            "编号",
            "H-9",
            "行政区划",
            "152529",
            "发现日期",
            "2023年3月2日",
            "发现渠道",
            "双随机抽查",
            "隐患级别",
            "A级",
            "整改状态",
            "整改中");
    // tag::reading
    Outcome<Hazard> read = RowReader.of(HAZARD).with(SAMPLE_PROVINCE).read(row); // 表格的一行
    Hazard hazard = read.orThrow();
    out.println(hazard.getChannel().raw() + " → " + hazard.getChannel().code());
    out.println(hazard.getGrade().wording().zh());

    ExchangeEdition edition = ExchangeEdition.V1_0.with(SAMPLE_PROVINCE); // 交换文件
    ExchangeFile file = ExchangeFile.of(() -> new ByteArrayInputStream(sent), edition, "示例省");
    Ledger ledger = Ledger.copyOf(file);
    Population<Hazard> thirdParty =
        Population.of(HAZARD).where(HAZARD.channel.is(Channel.THIRD_PARTY)); // 专家会诊也在内
    out.println(Measure.count(thirdParty, CountNoun.ITEMS).over(ledger).answer());
    ledger.problems().forEach(out::println); // 表外又无对照的词：警告，记录保留
    // end::reading
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(ledger, written);
    out.println(written.toString(StandardCharsets.UTF_8).lines().skip(1).findFirst().orElse(""));
  }
}
