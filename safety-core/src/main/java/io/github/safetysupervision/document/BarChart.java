package io.github.safetysupervision.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a table as lying bars; all text stays text, and each number its link. */
final class BarChart {

  private static final List<String> COLOURS = List.of("#2f6db5", "#7fb069", "#c9a227", "#a44a3f");
  private static final int WIDTH = 640;
  private static final int FEWEST_FOR_LABELS = 80;
  private static final int MOST_FOR_LABELS = 320;
  private static final int FOR_NUMBERS = 110;

  /** About the width of a Chinese and of a Latin letter at the size the page gives charts. */
  private static final int WIDE = 13;

  private static final int NARROW = 7;
  private static final int LAST_NARROW = 0x2E7F;
  private static final int ROW = 20;
  private static final int BAR = 14;
  private static final int GAP = 8;
  private static final int LEGEND = 26;
  private static final int LEGEND_STEP = 120;
  private static final int BASELINE = 12;

  private final int labels;
  private final BigDecimal most;
  private final Function<Span, String> link;
  private final StringBuilder out;

  private BarChart(Table table, Function<Span, String> link, StringBuilder out) {
    int widest =
        table.rows().stream().mapToInt(g -> width(g.label())).max().orElse(FEWEST_FOR_LABELS);
    this.labels = GAP + Math.max(FEWEST_FOR_LABELS, Math.min(MOST_FOR_LABELS, widest));
    this.most = most(table);
    this.link = link;
    this.out = out;
  }

  static void write(Table table, int number, Function<Span, String> link, StringBuilder out) {
    new BarChart(table, link, out).write(table, number);
  }

  private static int width(String label) {
    return label.codePoints().map(c -> c > LAST_NARROW ? WIDE : NARROW).sum();
  }

  private void write(Table table, int number) {
    int rows = table.columns().size() * ROW + GAP;
    int height = LEGEND + table.rows().size() * rows;
    out.append("<figure>\n<figcaption>").append(SafeHtml.of(table.title()));
    out.append("</figcaption>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    out.append("\" role=\"img\" aria-labelledby=\"c").append(number).append("\">\n<title id=\"c");
    out.append(number).append("\">").append(SafeHtml.of(table.title())).append("</title>\n");
    for (int i = 0; i < table.columns().size(); i++) {
      rectangle(labels + i * LEGEND_STEP, 0, BAR, i);
      text(labels + i * LEGEND_STEP + ROW, BASELINE, SafeHtml.of(table.columns().get(i)));
    }
    for (int g = 0; g < table.rows().size(); g++) {
      row(table.rows().get(g), LEGEND + g * rows);
    }
    out.append("</svg>\n</figure>\n");
  }

  private void row(Table.Row row, int top) {
    text(0, top + BASELINE, SafeHtml.of(row.label()));
    for (int i = 0; i < row.cells().size(); i++) {
      Table.Cell cell = row.cells().get(i);
      int length = length(cell.value());
      rectangle(labels, top + i * ROW, length, i);
      text(labels + length + GAP, top + i * ROW + BASELINE, link.apply(cell.span()));
    }
  }

  private static BigDecimal most(Table table) {
    return table.rows().stream()
        .flatMap(g -> g.cells().stream())
        .map(Table.Cell::value)
        .flatMap(Stream::ofNullable)
        .max(BigDecimal::compareTo)
        .filter(m -> m.signum() > 0)
        .orElse(BigDecimal.ONE);
  }

  private int length(@Nullable BigDecimal value) {
    return Objects.requireNonNullElse(value, BigDecimal.ZERO)
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(WIDTH - labels - FOR_NUMBERS))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  private void rectangle(int x, int y, int width, int series) {
    out.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"");
    out.append(width).append("\" height=\"").append(BAR).append("\" fill=\"");
    out.append(COLOURS.get(series % COLOURS.size())).append("\"/>\n");
  }

  private void text(int x, int y, String escaped) {
    out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">");
    out.append(escaped).append("</text>\n");
  }
}
