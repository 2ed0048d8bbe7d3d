package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hazards of a platform's own table, as records and as an exchange file. */
public final class FromTable {

  // tag::row
  /** 平台隐患表的一行，MyBatis 查出来的样子；列名和代码各平台不同。 */
  record HazardRow(
      long id,
      String areaCode,
      LocalDate foundOn,
      String source,
      boolean isMajor,
      @Nullable LocalDate closedOn) {}

  // end::row

  private FromTable() {}

  /**
   * Writes two rows as an exchange file.
   *
   * @param args not used
   * @throws IOException if the output cannot be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<HazardRow> rows =
        List.of(
            new HazardRow(
                1, "152529", LocalDate.of(2023, 3, 2), "3", false, LocalDate.of(2023, 3, 20)),
            new HazardRow(2, "152529", LocalDate.of(2023, 4, 11), "9", false, null));
    // tag::write
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse("152529"))
            .period(ReportingPeriod.parse("2023H1"))
            .asOf(LocalDate.of(2023, 6, 30))
            .addComplete(Completeness.builder().type("hazard").build()) // 查出的是全部隐患，才这样写
            .build();
    Ledger.Builder ledger = Ledger.builder(manifest);
    for (HazardRow row : rows) { // hazardMapper.selectList(…)
      ledger.add(HAZARD, toHazard(row));
    }
    ExchangeWriter.lines().write(ledger.build(), out); // 也可以写到 Path
    // end::write
  }

  // tag::map
  private static Hazard toHazard(HazardRow row) {
    return Hazard.builder()
        .id("YH-" + row.id())
        .territory(DivisionCode.parse(row.areaCode()))
        .foundOn(row.foundOn())
        .channel(toChannel(row.source()))
        .grade(row.isMajor() ? HazardGrade.MAJOR : HazardGrade.GENERAL)
        .state(row.closedOn() == null ? HazardState.RECTIFYING : HazardState.CLOSED)
        .closedOn(row.closedOn())
        .build();
  }

  private static Term toChannel(String code) {
    return switch (code) {
      case "1" -> Channel.ROUTINE_INSPECTION;
      case "2" -> Channel.SPECIAL_INSPECTION;
      case "3" -> Channel.THIRD_PARTY;
      default -> Term.of("本平台-" + code); // 对不上的照原样写，读的一方会警告；不要归到别的类里
    };
  }
  // end::map
}
