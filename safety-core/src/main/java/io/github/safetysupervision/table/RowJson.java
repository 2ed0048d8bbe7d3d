package io.github.safetysupervision.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as the text of JSON objects (行原文), to be kept where they could not be read.
 *
 * <p>The headers stand as written, except that a column {@code type} stands under its Chinese
 * label: no reader of exchange files shall take a row, whose headers and units it does not know,
 * for a record. Objects that no cell holds are named by their class; what is nested deeper or
 * longer than any record is cut.
 */
final class RowJson {

  private static final String HEX = "0123456789abcdef";
  private static final int DEEPEST = 8;
  private static final int LONGEST = 1 << 22;
  private static final int MOST_BITS = 1_024;

  private final StringBuilder out = new StringBuilder();

  private RowJson() {}

  static String of(Map<?, ?> row) {
    RowJson json = new RowJson();
    json.object(row, 0);
    return json.out.toString();
  }

  /** A JSON string. */
  static String quoted(String text) {
    RowJson json = new RowJson();
    json.string(text, Integer.MAX_VALUE);
    return json.out.toString();
  }

  private void object(Map<?, ?> row, int depth) {
    out.append('{');
    boolean isFirst = true;
    for (Map.Entry<?, ?> e : row.entrySet()) {
      if (out.length() > LONGEST) {
        break;
      }
      out.append(isFirst ? "" : ",");
      isFirst = false;
      Object key = e.getKey();
      String name = key == null ? "" : key.toString();
      string(depth == 0 && name.equals(Columns.TYPE) ? Columns.TYPE_LABEL : name, left());
      out.append(':');
      value(e.getValue(), depth + 1);
    }
    out.append('}');
  }

  private int left() {
    return Math.max(0, LONGEST - out.length());
  }

  private void value(@Nullable Object value, int depth) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String s) {
      string(s, left());
    } else if (value instanceof LocalDate || value instanceof LocalDateTime || isPlain(value)) {
      boolean isNumber = value instanceof Number n && isFinite(n);
      String text = value.toString();
      out.append(isNumber ? text : quoted(text));
    } else if (depth < DEEPEST && value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if (depth < DEEPEST && value instanceof List<?> list) {
      list(list, depth);
    } else {
      string(value.getClass().getTypeName(), left());
    }
  }

  /** Whether it is a number of the language that is quickly written out. */
  private static boolean isPlain(Object value) {
    if (value instanceof BigDecimal d) {
      return d.unscaledValue().bitLength() <= MOST_BITS;
    }
    if (value instanceof BigInteger i) {
      return i.bitLength() <= MOST_BITS;
    }
    return value instanceof Number && value.getClass().getName().startsWith("java.lang.");
  }

  private static boolean isFinite(Number n) {
    String text = n.toString();
    return !text.endsWith("y") && !text.equals("NaN"); // Infinity
  }

  private void list(List<?> list, int depth) {
    out.append('[');
    boolean isFirst = true;
    for (Object one : list) {
      if (out.length() > LONGEST) {
        break;
      }
      out.append(isFirst ? "" : ",");
      isFirst = false;
      value(one, depth + 1);
    }
    out.append(']');
  }

  private void string(String text, int longest) {
    out.append('"');
    long full = (long) out.length() + longest;
    for (int i = 0; i < text.length() && out.length() < full; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || isHalf(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      } else {
        out.append(c);
      }
    }
    int end = out.length() - 1;
    if (Character.isHighSurrogate(out.charAt(end))) {
      out.setLength(end); // the other half was cut
    }
    out.append('"');
  }

  /** Whether half of a character stands alone, which no file could hold otherwise. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
