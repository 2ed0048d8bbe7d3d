package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;

import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.quantity.Match;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.table.RowReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A spreadsheet read into records, and a copy of it with a column of what is wrong. */
public final class ExcelImport {

  private ExcelImport() {}

  /**
   * Reads the table of the example and writes the copy.
   *
   * @param args the table and the copy; by default those of a build in this module
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path table = Path.of(args.length == 0 ? "data/excel/2023h1.xlsx" : args[0]);
    Path copy = Path.of(args.length < 2 ? "target/excel/2023h1-checked.xlsx" : args[1]);
    try (InputStream in = Files.newInputStream(table);
        Workbook workbook = new XSSFWorkbook(in)) {
      penalties(new ExcelTable(workbook.getSheet("行政处罚"), 1, 2), out);
      entities(new ExcelTable(workbook.getSheet("生产经营单位"), 1, 2), out);
      write(workbook, copy);
    }
  }

  private static void penalties(ExcelTable table, PrintStream out) {
    // tag::rows
    RowReader<Penalty> reader =
        RowReader.of(PENALTY).withConstants(Map.of("territory", "152529")); // 表中没有的列
    List<Penalty> penalties = new ArrayList<>();
    for (Row row : table.records()) { // 不含表头、空行、合计行和注
      Map<String, @Nullable Object> cells = table.cells(row); // 列名 → 值；两行表头已合成一行
      cells.put("id", "CF-" + row.getRowNum()); // 表中没有编号
      Outcome<Penalty> read = reader.read(cells);
      table.comment(row, read); // 问题写进最后一列
      if (read.value() != null) {
        penalties.add(read.value());
      }
    }
    // end::rows
    show(table, out);

    // tag::total
    Row total = table.total();
    if (total != null && penalties.size() == table.records().size()) { // 有未能读取的行就无法核对
      Money sum = Money.ZERO;
      for (Penalty p : penalties) {
        Money amount = p.getAmount();
        sum = amount == null ? sum : sum.plus(amount);
      }
      Quantity stated = Quantity.parse(table.shown(total, "罚款金额（万元）") + "万元");
      Match match = stated.match(sum.yuan());
      out.println("合计 " + stated + "，各行之和 " + sum + " 元：" + match.agreement());
    }
    // end::total
  }

  private static void entities(ExcelTable table, PrintStream out) {
    RowReader<OperatingEntity> reader =
        RowReader.of(OPERATING_ENTITY).withConstants(Map.of("行政区划", "152529"));
    int whole = 0;
    for (Row row : table.records()) {
      Outcome<OperatingEntity> read = reader.read(table.cells(row));
      table.comment(row, read);
      whole += read.value() == null ? 0 : 1;
    }
    show(table, out);
    out.println("单位 " + table.records().size() + " 行，可用 " + whole + " 行");
  }

  private static void show(ExcelTable table, PrintStream out) {
    for (Row row : table.records()) {
      String said = row.getCell(row.getLastCellNum() - 1).getStringCellValue();
      String where = table.name() + " 第 " + (row.getRowNum() + 1) + " 行  ";
      said.lines().forEach(s -> out.println(where + s));
    }
  }

  private static void write(Workbook workbook, Path copy) throws IOException {
    Path folder = copy.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream file = Files.newOutputStream(copy)) {
      workbook.write(file);
    }
  }
}
