package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tables give goes into files, their unknown columns too. */
class RowsInFilesTest {

  @ParameterizedTest
  @ValueSource(strings = {"备注", "a\"b\\c", "行\n列\t", "\u0000", "\u001f", "\u2028", "😀", "a/b~c"})
  void whatATableGaveIsWrittenAndReadAsTheSame(String nasty) throws IOException {
    Map<String, Object> row = row("其他" + nasty);
    boolean isSeen = !Invisible.stripped(nasty).isEmpty(); // else it is no header at all
    row.put(isSeen ? nasty : "其余", "乙" + nasty);
    Hazard hazard = RowReader.of(HAZARD).read(row).orThrow();
    assertThat(hazard.getExtension().members()).isNotEmpty();
    byte[] once = written(hazard);
    Told told = Samples.told(once);
    assertThat(told.unread).isEmpty();
    Hazard read = (Hazard) told.records.get(0);
    assertThat(again(read)).isEqualTo(again(hazard));
    assertThat(written(read)).isEqualTo(once);
  }

  /** Either the row is not read, or what it gave is read from the file as it was. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud800",
        "\udc00x",
        "\ufffd",
        "Found_On",
        "Ｔｙｐｅ",
        "tpye",
        "closedOm",
        "销号曰期",
        "closedO(n)",
        "**closedOn",
        "(id",
        "记录 类形",
        "closed",
        "备注",
        "发现",
        "id2",
        "x\u200b"
      })
  void aRowThatIsReadIsReadFromItsFileToo(String header) throws IOException {
    Hazard hazard = RowReader.of(HAZARD).read(row(header)).value();
    if (hazard == null) {
      return;
    }
    Told told = Samples.told(written(hazard));
    assertThat(told.unread).isEmpty();
    assertThat(again((Hazard) told.records.get(0))).isEqualTo(again(hazard));
  }

  /** What may be the name of a known field, or was one before it was damaged. */
  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00x", "\ufffd", "Found_On", "Ｔｙｐｅ"})
  void aNameThatMayBeAnotherLeavesTheRecordUnread(String nasty) throws IOException {
    Hazard hazard =
        Hazard.builder()
            .id("H-1")
            .territory(DivisionCode.parse("152529"))
            .foundOn(LocalDate.of(2023, 3, 2))
            .channel(Term.of("self-check"))
            .grade(HazardGrade.GENERAL)
            .state(HazardState.REGISTERED)
            .extension(new Extension(List.of(new Extension.Member(nasty, "1"))))
            .build();
    Told told = Samples.told(written(hazard));
    assertThat(told.records).isEmpty();
    assertThat(told.unread).singleElement().matches(u -> u.loss() == Loss.NAME);
  }

  private static Map<String, Object> row(String header) {
    Map<String, Object> row =
        new LinkedHashMap<>(
            Map.of(
                "编号",
                "H-1",
                "行政区划",
                "152529",
                "发现日期",
                "2023-03-02",
                "发现渠道",
                "企业自查",
                "隐患级别",
                "待定",
                "整改状态",
                "已登记"));
    row.put(header, "甲");
    return row;
  }

  private static byte[] written(Hazard hazard) throws IOException {
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse("152529"))
            .period(ReportingPeriod.parse("2023H1"))
            .asOf(LocalDate.of(2023, 6, 30))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(Ledger.builder(manifest).add(HAZARD, hazard).build(), out);
    return out.toByteArray();
  }

  /** Escapes may differ; names and fields may not. */
  private static String again(Hazard hazard) {
    return hazard.getExtension().members().stream().map(m -> m.name()).toList()
        + " "
        + HAZARD.fields().stream().map(f -> String.valueOf(f.of(hazard))).toList();
  }
}
