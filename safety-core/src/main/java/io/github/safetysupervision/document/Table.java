package io.github.safetysupervision.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table (表), which a page may draw as bars (图).
 *
 * @param title the title
 * @param look how a page shows it
 * @param head what stands over the labels of the rows; empty where they need no word
 * @param columns what stands over the cells
 * @param rows the rows, in order
 */
public record Table(String title, Look look, String head, List<String> columns, List<Row> rows) {

  /** How a page of HTML shows a table; Markdown and the model have rows for both. */
  public enum Look {
    /** In lines and columns. */
    GRID,
    /** As lying bars, of which each has its cell's text beside it. */
    BARS
  }

  /**
   * Copies the lists.
   *
   * @param title the title
   * @param look how a page shows it
   * @param head what stands over the labels of the rows
   * @param columns what stands over the cells
   * @param rows the rows
   * @throws IllegalArgumentException if a row has not one cell a column
   */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row r : rows) {
      if (r.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            r.cells().size() + " cells in a table of " + columns.size() + " columns");
      }
    }
  }

  /**
   * One row.
   *
   * @param label what the row is about
   * @param cells one cell a column
   */
  public record Row(String label, List<Cell> cells) {

    /**
     * Copies the cells.
     *
     * @param label what the row is about
     * @param cells one cell a column
     */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param span what it says, with the key of its note where it is a number
   * @param value the number in the base unit of its noun, or null where there is none
   */
  public record Cell(Span span, @Nullable BigDecimal value) {}
}
