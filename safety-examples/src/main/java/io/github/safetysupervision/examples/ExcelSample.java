package io.github.safetysupervision.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the spreadsheet of the import example: constructed data with what real tables have, a
 * title, headers of two rows, a total, a note, numbers as text, lost zeros, full-width digits.
 */
final class ExcelSample {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle day = workbook.createCellStyle();

  private ExcelSample() {
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
  }

  /**
   * Writes the file.
   *
   * @param args where to; by default the place in this module
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length == 0 ? "data/excel/2023h1.xlsx" : args[0]);
    try (Workbook made = make();
        OutputStream out = Files.newOutputStream(file)) {
      made.write(out);
    }
  }

  /** Returns the workbook. */
  static Workbook make() {
    ExcelSample out = new ExcelSample();
    out.penalties();
    out.entities();
    return out.workbook;
  }

  private void penalties() {
    Sheet s = workbook.createSheet("行政处罚");
    row(s, "××旗2023年上半年安全生产行政处罚情况表（构造数据）");
    row(s, "序号", "被处罚单位", "处罚决定", "", "", "", "", "备注");
    row(s, "", "", "处罚决定书文号", "处罚决定日期", "处罚机关", "处罚种类", "罚款金额\n（万元）", "");
    merge(s, 0, 0, 0, 7);
    merge(s, 1, 1, 2, 6);
    for (int column : new int[] {0, 1, 7}) {
      merge(s, 1, 2, column, column);
    }
    row(s, 1, "E-0001", "（构造）应急罚〔2023〕1号", LocalDate.of(2023, 3, 8), "D-YJ", "罚款", 7.1, "");
    row(s, 2, "E-0002", "（构造）应急罚〔2023〕2号", "2023年4月11日", "D-YJ", "警告、罚款", "２．３", "已缴清");
    row(s, 3, "E-0003", "（构造）应急罚〔2023〕3号", "2023/5/17", "D-YJ", "罚款", " 0.4", "");
    row(s, 4, "E-0004", "（构造）应急罚〔2023〕4号", LocalDate.of(2023, 5, 30), "D-ZJ", "罚款", "", "金额待补");
    row(s, 5, "E-0001", "（构造）应急罚〔2023〕5号", "20230602", "D-ZJ", "没收违法所得、没收非法财物", "", "");
    row(s, 6, "E-0005", "（构造）应急罚〔2023〕6号", "2023-6-9", "D-YJ", "罚款、责令停产停业", "10.47万元", "");
    row(s, "合计", "", "", "", "", "", 20.3, "");
    row(s, "注：本表单位、文号、金额均为构造，不涉及真实单位。");
  }

  private void entities() {
    Sheet s = workbook.createSheet("生产经营单位");
    row(s, "××旗生产经营单位基本情况表（构造数据）");
    row(s, "编号", "单位名称", "证照信息", "", "*登记日期", "监管行业领域");
    row(s, "", "", "统一社会信用代码", "国民经济行业（代码）", "", "");
    merge(s, 0, 0, 0, 5);
    merge(s, 1, 1, 2, 3);
    for (int column : new int[] {0, 1, 4, 5}) {
      merge(s, 1, 2, column, column);
    }
    row(s, "E-0001", "构造企业甲", credit(1), "0610", LocalDate.of(2023, 1, 9), "非煤矿山");
    row(s, "E-0002", "构造企业乙", wide(credit(2)), "2614", "2023.1.10", "危险化学品");
    row(s, "E-0003", "构造企业丙", credit(3), 610, "2023-1-11", "非煤矿山");
    row(s, "E-0004", "构造企业丁", 911525290000000000.0, "4710", "2023-1-12", "建筑施工");
    row(s, "E-0005", "构造企业戊", credit(5), "5442", 44939, "交通运输");
    row(s, "填表人：略");
  }

  /** A credit code of this banner whose check characters are right. */
  private static String credit(int index) {
    return Entities.code("91152529", index).toString();
  }

  private static String wide(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append((char) (c + ('！' - '!'))));
    return out.toString();
  }

  private void row(Sheet sheet, Object... cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.length; i++) {
      put(row.createCell(i), cells[i]);
    }
  }

  private void put(Cell cell, Object value) {
    if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof Number n) {
      cell.setCellValue(n.doubleValue());
    } else if (!value.toString().isEmpty()) {
      cell.setCellValue(value.toString());
    }
  }

  private static void merge(Sheet sheet, int top, int bottom, int left, int right) {
    sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }
}
