package io.github.safetysupervision.cli;

import io.github.safetysupervision.problem.ControlCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Columns that line up where a Chinese character is two columns wide, as in terminals. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();
  private Set<Integer> numbers = Set.of();

  TextTable(String... header) {
    rows.add(List.of(header));
  }

  /** Says which columns hold numbers with their nouns, in which nothing is masked. */
  TextTable ofNumbers(Integer... columns) {
    numbers = Set.of(columns);
    return this;
  }

  void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  void print(TextExit out) {
    rows.replaceAll(row -> ready(row, out));
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < columns; c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        line.append(row.get(c));
        if (c < columns - 1) {
          line.append(" ".repeat(widths[c] - width(row.get(c)) + 2));
        }
      }
      out.printReady(line.toString().stripTrailing());
    }
  }

  private List<String> ready(List<String> row, TextExit out) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      String cell = row.get(c);
      cells.add(numbers.contains(c) ? ControlCharacters.shown(cell) : out.text(cell));
    }
    return cells;
  }

  /** East Asian wide characters count two; everything else one. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int c) {
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x3FFFD)
            || c == '—'
            || c == '…'
            || c == '“'
            || c == '”';
    return wide ? 2 : 1;
  }
}
