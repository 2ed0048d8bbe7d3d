package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelImportTest {

  private static final Path SHIPPED = Path.of("data", "excel", "2023h1.xlsx");

  private static List<String> content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      return content(workbook);
    }
  }

  /** Every cell with its type and text, and every merged region: what a reader of the file sees. */
  private static List<String> content(Workbook workbook) {
    List<String> out = new ArrayList<>();
    DataFormatter formatter = new DataFormatter(java.util.Locale.ROOT);
    for (Sheet sheet : workbook) {
      sheet
          .getMergedRegions()
          .forEach(m -> out.add(sheet.getSheetName() + " " + m.formatAsString()));
      for (Row row : sheet) {
        for (Cell cell : row) {
          out.add(
              sheet.getSheetName()
                  + "!"
                  + cell.getAddress()
                  + " "
                  + cell.getCellType()
                  + " "
                  + formatter.formatCellValue(cell));
        }
      }
    }
    return out;
  }

  private static String imported(Path copy) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ExcelImport.main(new String[] {SHIPPED.toString(), copy.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Run with -Dsafety.regenerate=true to write the file anew if its content has changed. */
  @BeforeAll
  static void regenerate() throws IOException {
    try (Workbook made = ExcelSample.make()) {
      if (MarkdownFile.REGENERATE
          && !(Files.exists(SHIPPED) && content(SHIPPED).equals(content(made)))) {
        ExcelSample.main(new String[] {SHIPPED.toString()});
      }
    }
  }

  @Test
  void theShippedFileHoldsWhatTheGeneratorMakes() throws IOException {
    try (Workbook made = ExcelSample.make()) {
      assertThat(content(SHIPPED)).isEqualTo(content(made)).hasSizeGreaterThan(80);
    }
  }

  @Test
  void everyRowSaysWhatIsWrongWithIt(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("checked.xlsx");
    imported(copy);
    List<String> codes = new ArrayList<>();
    try (InputStream in = Files.newInputStream(copy);
        Workbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        int column = sheet.getRow(2).getLastCellNum() - 1;
        assertThat(sheet.getRow(2).getCell(column)).hasToString("问题");
        for (Row row : sheet) {
          Cell cell = row.getRowNum() > 2 ? row.getCell(column) : null;
          if (cell != null && !cell.getStringCellValue().isEmpty()) {
            String found =
                Pattern.compile("(?m)^(.*?)：.*（([A-Z]+-[0-9]+)）$")
                    .matcher(cell.getStringCellValue().replace("\n（", "（"))
                    .results()
                    .map(m -> part(m, 1) + " " + part(m, 2))
                    .toList()
                    .toString();
            codes.add(sheet.getSheetName() + (row.getRowNum() + 1) + " " + found);
          }
        }
      }
    }
    assertThat(codes)
        .containsExactly(
            "行政处罚5 [罚款金额（万元） ROW-005]",
            "行政处罚7 [罚款金额（万元） PN-001]",
            "生产经营单位5 [统一社会信用代码 ROW-005]",
            "生产经营单位6 [国民经济行业（代码） ROW-006]",
            "生产经营单位7 [统一社会信用代码 ROW-007]",
            "生产经营单位8 [*登记日期 ROW-009]");
  }

  private static String part(MatchResult m, int group) {
    return m.group(group);
  }

  @Test
  void theCopyIsTheTableAndOneColumnMore(@TempDir Path folder) throws IOException {
    Path copy = folder.resolve("checked.xlsx");
    imported(copy);
    assertThat(content(copy)).containsAll(content(SHIPPED));
  }

  @Test
  void theTotalIsHeldAgainstTheRows(@TempDir Path folder) throws IOException {
    // 7.1 + 2.3 + 0.4 + 10.47 = 20.27, of which the table states 20.3
    assertThat(imported(folder.resolve("checked.xlsx")))
        .contains("合计 20.3万元，各行之和 202700 元：HOLDS_AT_STATED_PRECISION")
        .contains("单位 5 行，可用 2 行");
  }
}
