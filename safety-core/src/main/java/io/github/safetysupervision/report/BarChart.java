package io.github.safetysupervision.report;

import io.github.safetysupervision.report.WrittenReport.Bar;
import io.github.safetysupervision.report.WrittenReport.Chart;
import io.github.safetysupervision.report.WrittenReport.Group;
import io.github.safetysupervision.report.WrittenReport.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws lying bars; all text stays text, and each number its link. */
final class BarChart {

  private static final List<String> COLOURS = List.of("#2f6db5", "#7fb069", "#c9a227", "#a44a3f");
  private static final int WIDTH = 640;
  private static final int LABELS = 200;
  private static final int LONGEST = 330;
  private static final int ROW = 20;
  private static final int BAR = 14;
  private static final int GAP = 8;
  private static final int LEGEND = 26;
  private static final int LEGEND_STEP = 120;
  private static final int BASELINE = 12;

  private BarChart() {}

  static void write(Chart chart, int number, Function<Span, String> link, StringBuilder out) {
    int rows = chart.series().size() * ROW + GAP;
    int height = LEGEND + chart.groups().size() * rows;
    out.append("<figure>\n<figcaption>").append(HtmlForm.escaped(chart.title()));
    out.append("</figcaption>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(height);
    out.append("\" role=\"img\" aria-labelledby=\"c").append(number).append("\">\n<title id=\"c");
    out.append(number).append("\">").append(HtmlForm.escaped(chart.title())).append("</title>\n");
    for (int i = 0; i < chart.series().size(); i++) {
      rectangle(LABELS + i * LEGEND_STEP, 0, BAR, i, out);
      text(LABELS + i * LEGEND_STEP + ROW, BASELINE, HtmlForm.escaped(chart.series().get(i)), out);
    }
    BigDecimal most = most(chart);
    for (int g = 0; g < chart.groups().size(); g++) {
      group(chart.groups().get(g), LEGEND + g * rows, most, link, out);
    }
    out.append("</svg>\n</figure>\n");
  }

  private static void group(
      Group group, int top, BigDecimal most, Function<Span, String> link, StringBuilder out) {
    text(0, top + BASELINE, HtmlForm.escaped(group.label()), out);
    for (int i = 0; i < group.bars().size(); i++) {
      Bar bar = group.bars().get(i);
      int length = length(bar.value(), most);
      rectangle(LABELS, top + i * ROW, length, i, out);
      text(LABELS + length + GAP, top + i * ROW + BASELINE, link.apply(bar.label()), out);
    }
  }

  private static BigDecimal most(Chart chart) {
    return chart.groups().stream()
        .flatMap(g -> g.bars().stream())
        .map(Bar::value)
        .flatMap(Stream::ofNullable)
        .max(BigDecimal::compareTo)
        .filter(m -> m.signum() > 0)
        .orElse(BigDecimal.ONE);
  }

  private static int length(@Nullable BigDecimal value, BigDecimal most) {
    return Objects.requireNonNullElse(value, BigDecimal.ZERO)
        .max(BigDecimal.ZERO)
        .multiply(BigDecimal.valueOf(LONGEST))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValue();
  }

  private static void rectangle(int x, int y, int width, int series, StringBuilder out) {
    out.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"");
    out.append(width).append("\" height=\"").append(BAR).append("\" fill=\"");
    out.append(COLOURS.get(series % COLOURS.size())).append("\"/>\n");
  }

  private static void text(int x, int y, String escaped, StringBuilder out) {
    out.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\">");
    out.append(escaped).append("</text>\n");
  }
}
