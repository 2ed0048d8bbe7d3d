package io.github.safetysupervision.examples;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.table.RowProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a spreadsheet as rows from headers to values: what a program that imports tables has
 * of its own, because only it knows how its tables look.
 */
final class ExcelTable {

  private static final List<String> NO_RECORDS = List.of("合计", "小计", "总计", "注", "备注", "填表人");
  private static final String ERRORS = "问题";

  private final Sheet sheet;
  private final int lastHeader;
  private final List<String> headers = new ArrayList<>();

  /**
   * Takes a sheet.
   *
   * @param sheet the sheet; {@link #comment} writes into it
   * @param firstHeader the first row of the headers, from 0
   * @param lastHeader their last row: a header over several columns stands above theirs, and a
   *     header over several rows in the first of them
   */
  ExcelTable(Sheet sheet, int firstHeader, int lastHeader) {
    this.sheet = sheet;
    this.lastHeader = lastHeader;
    int columns = sheet.getRow(firstHeader).getLastCellNum();
    for (int c = 0; c < columns; c++) {
      String header = "";
      for (int r = firstHeader; r <= lastHeader; r++) {
        Object cell = value(sheet.getRow(r).getCell(c));
        String text = cell == null ? "" : cell.toString().replace("\n", "");
        header = text.isBlank() ? header : text;
      }
      // A second column of the same name must not hide the first: the library shall see both.
      while (!header.isBlank() && headers.contains(header)) {
        header += " ";
      }
      headers.add(header);
    }
  }

  /** Returns the name of the sheet. */
  String name() {
    return sheet.getSheetName();
  }

  /** Returns the rows that are records: neither empty nor a total or a note. */
  List<Row> records() {
    List<Row> out = new ArrayList<>();
    for (Row row : sheet) {
      boolean isBlank =
          row.getRowNum() <= lastHeader || cells(row).values().stream().allMatch(v -> v == null);
      if (!isBlank && NO_RECORDS.stream().noneMatch(first(row)::startsWith)) {
        out.add(row);
      }
    }
    return out;
  }

  /** Returns the row of the totals, or null. */
  @Nullable Row total() {
    for (Row row : sheet) {
      if (row.getRowNum() > lastHeader && first(row).startsWith("合计")) {
        return row;
      }
    }
    return null;
  }

  private String first(Row row) {
    Object first = value(row.getCell(0));
    return first == null ? "" : first.toString().strip();
  }

  /** Returns a row as headers to values. */
  Map<String, @Nullable Object> cells(Row row) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    for (int c = 0; c < headers.size(); c++) {
      out.put(headers.get(c), value(row.getCell(c)));
    }
    return out;
  }

  /** Returns what a cell shows, such as the total of a column. */
  String shown(Row row, String header) {
    return new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(headers.indexOf(header)));
  }

  /** What a cell holds; of a formula what it gave when the file was saved. */
  private static @Nullable Object value(@Nullable Cell cell) {
    if (cell == null) {
      return null;
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> cell.getBooleanCellValue();
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue()
              : (Object) cell.getNumericCellValue();
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> null;
    };
  }

  /** Writes what is wrong with a row into a column behind the table. */
  void comment(Row row, Outcome<?> read) {
    int column = headers.size();
    Cell header = sheet.getRow(lastHeader).getCell(column);
    if (header == null) {
      sheet.getRow(lastHeader).createCell(column).setCellValue(ERRORS);
    }
    row.createCell(column).setCellValue(said(read));
  }

  /** The problems of a row as one text, each under its column; columns that are kept are none. */
  static String said(Outcome<?> read) {
    return read.problems().stream()
        .filter(p -> !p.code().equals(RowProblems.UNKNOWN_COLUMN))
        .map(ExcelTable::said)
        .collect(Collectors.joining("\n"));
  }

  private static String said(Problem p) {
    return p.label() + "：" + p.message(Locale.CHINESE) + "（" + p.code() + "）";
  }
}
