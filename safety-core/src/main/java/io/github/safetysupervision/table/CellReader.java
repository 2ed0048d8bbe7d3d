package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values out of cells: undoes what people and spreadsheets do to a text form. */
final class CellReader {

  private static final Wording CELL =
      new Wording(
          "文字、数值、布尔值、LocalDate、LocalDateTime 或它们的 List",
          "a String, Number, Boolean, LocalDate, LocalDateTime or a List of them");

  private static final Wording MONEY_UNITS =
      new Wording(
          "元、百元、千元、万元、十万元、百万元、千万元、亿元之一，列名与单元格一致", "元, 万元 or the like, the same in header and cell");

  private static final Wording INDUSTRY =
      new Wording("文本格式的 2 至 4 位数字，如 0610", "two to four digits as text, such as 0610");

  private static final Wording NO_SCALE =
      new Wording("不带十、百、千、万、亿的单位", "a unit without 十, 百, 千, 万 or 亿");

  private static final Map<String, Integer> POWERS =
      Map.of("", 0, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);

  /** A unit that is counted by more than one: 万条, 仟人, W户; kg is none. */
  private static final Pattern SCALED_NOTE = Pattern.compile("[十百千万亿拾佰仟萬億兆]|[WwKk](?![A-Za-z])");

  private static final Pattern AMOUNT = Pattern.compile("(-?[0-9][0-9,.]*)((?:[十百千万亿]+)?元)?");
  private static final Pattern PLAIN =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{1,40})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|/([0-9]{1,2})/([0-9]{1,2})"
              + "|\\.([0-9]{1,2})\\.([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日|([0-9]{2})([0-9]{2}))"
              + "(?:[ T]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?))?");
  private static final Pattern MIDNIGHT = Pattern.compile("0{1,2}:00(?::00(?:\\.0+)?)?");
  private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
  private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]+");
  private static final LocalDate BEFORE_FIRST_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);

  private static final char LOST = '\ufffd';

  private final TermMapping terms;
  private final Consumer<Problem> problems;

  CellReader(TermMapping terms, Consumer<Problem> problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** Says that a value is nothing a cell can hold. */
  static Problem notACell(Object cell, Wording expected) {
    return RowProblems.NOT_A_CELL.with(
        "found", cell.getClass().getTypeName(), "expected", expected);
  }

  /** What a field expects, in the words of a table. */
  static Wording expects(FieldType<?> type) {
    return type instanceof ScalarType<?> scalar ? CellForm.expects(scalar) : type.expects();
  }

  /** Reads a cell that is not blank; null if it cannot be read, which is then a problem. */
  <V extends Object> @Nullable V read(ScalarType<V> type, Object cell, @Nullable String note) {
    CellText text = CellText.of(cell);
    if (text == null) {
      problems.accept(notACell(cell, CELL));
      return null;
    }
    Problem remark = text.remark();
    if (remark != null) {
      problems.accept(remark);
      if (remark.severity().isError()) {
        return null;
      }
    }
    String t = text.text();
    if (t.indexOf(LOST) >= 0) {
      problem(RowProblems.DAMAGED_TEXT, "found", CellText.brief(t));
      return null;
    }
    CellForm form = CellForm.of(type);
    return switch (form) {
      case TEXT -> parsed(type, t);
      case ID -> id(type, t);
      case DATE -> day(type, cell, folded(t));
      case MONEY -> money(type, folded(t), note);
      case COUNT -> count(type, folded(t), note);
      case QUANTITY -> quantity(type, t, note);
      case DIVISION, CREDIT_CODE, INDUSTRY -> code(type, form, text, folded(t));
      case FLAG, TERM, CHOICE -> word(type, form, Invisible.stripped(t));
      case OTHER -> other(type, t);
    };
  }

  private <V extends Object> @Nullable V parsed(ScalarType<V> type, String text) {
    Outcome<V> out = type.tryParse(text);
    if (out.value() == null) {
      out.problems().forEach(problems);
    }
    return out.value();
  }

  private void problem(ProblemCode code, Object... arguments) {
    problems.accept(code.with(arguments));
  }

  private void remark(String found, String expected) {
    problem(
        RowProblems.READ_AS, "found", CellText.brief(found), "expected", CellText.brief(expected));
  }

  /** Folds widths and says so where that changes anything but the ends. */
  private String folded(String text) {
    String plain = Invisible.stripped(text);
    String out = Invisible.stripped(CellText.folded(plain));
    if (!out.equals(plain)) {
      remark(plain, out);
    }
    return out;
  }

  private <V extends Object> @Nullable V id(ScalarType<V> type, String text) {
    String plain = Invisible.stripped(text);
    String out = CellText.foldedSigns(plain);
    if (!out.equals(plain)) {
      remark(plain, out);
    }
    V value = parsed(type, out);
    if (value != null && SCIENTIFIC.matcher(out).matches()) {
      problems.accept(RowProblems.DIGITS_LOST.with("found", out).weighing(Severity.WARNING));
    }
    return value;
  }

  private <V extends Object> @Nullable V other(ScalarType<V> type, String text) {
    V asWritten = type.tryParse(text).value();
    return asWritten == null ? parsed(type, folded(text)) : asWritten;
  }

  private <V extends Object> @Nullable V day(ScalarType<V> type, Object cell, String text) {
    if (cell instanceof LocalDateTime t && !t.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      problem(RowProblems.TIME_OF_DAY, "found", text);
      return null;
    }
    Matcher m = DAY.matcher(text);
    if (m.matches()) {
      String time = m.group(12);
      if (time != null && !MIDNIGHT.matcher(time).matches()) {
        problem(RowProblems.TIME_OF_DAY, "found", text);
        return null;
      }
      return parsed(type, m.group(1) + "-" + twoDigits(m, 2) + "-" + twoDigits(m, 3));
    }
    if (SERIAL.matcher(text).matches()) {
      int serial = Integer.parseInt(text);
      problem(
          RowProblems.SERIAL_DAY,
          "found",
          text,
          "first",
          BEFORE_FIRST_1900.plusDays(serial),
          "second",
          FIRST_1904.plusDays(serial));
      return null;
    }
    return parsed(type, text);
  }

  /** Month (from group 2) or day (from group 3), in whichever way of writing matched. */
  private static String twoDigits(Matcher m, int from) {
    for (int group = from; group < 12; group += 2) {
      String digits = m.group(group);
      if (digits != null) {
        return digits.length() == 1 ? "0" + digits : digits;
      }
    }
    throw new AssertionError(m.group());
  }

  private <V extends Object> @Nullable V money(
      ScalarType<V> type, String text, @Nullable String note) {
    Matcher m = AMOUNT.matcher(text);
    String inCell = m.matches() ? m.group(2) : null;
    String unit = note == null ? inCell : note;
    Integer power = unit == null ? Integer.valueOf(0) : powerOf(unit);
    if (power == null || (inCell != null && !power.equals(powerOf(inCell)))) {
      String found = power == null || inCell == null ? unit : inCell;
      problem(RowProblems.UNIT, "found", found == null ? "" : found, "expected", MONEY_UNITS);
      return null;
    }
    String amount = m.matches() ? m.group(1) : null;
    String number = ungrouped(amount == null ? text : amount);
    boolean isScaled = power != 0 && PLAIN.matcher(number).matches();
    return parsed(
        type, isScaled ? CellText.plain(new BigDecimal(number).scaleByPowerOfTen(power)) : number);
  }

  private static @Nullable Integer powerOf(String unit) {
    return unit.endsWith("元") ? POWERS.get(unit.substring(0, unit.length() - 1)) : null;
  }

  private String ungrouped(String number) {
    if (!GROUPED.matcher(number).matches()) {
      return number;
    }
    String out = number.replace(",", "");
    remark(number, out);
    return out;
  }

  private <V extends Object> @Nullable V count(
      ScalarType<V> type, String text, @Nullable String note) {
    if (note != null && SCALED_NOTE.matcher(note).lookingAt()) {
      problem(RowProblems.UNIT, "found", note, "expected", NO_SCALE);
      return null;
    }
    return parsed(type, ungrouped(text));
  }

  /** A bare number takes the unit of the header; anything else speaks for itself. */
  private <V extends Object> @Nullable V quantity(
      ScalarType<V> type, String text, @Nullable String note) {
    String plain = Invisible.stripped(text);
    boolean isBare = note != null && PLAIN.matcher(CellText.folded(plain)).matches();
    return parsed(type, isBare ? plain + note : plain);
  }

  private <V extends Object> @Nullable V code(
      ScalarType<V> type, CellForm form, CellText cell, String text) {
    if (SCIENTIFIC.matcher(text).matches()) {
      problem(RowProblems.DIGITS_LOST, "found", text);
      return null;
    }
    int length = text.length();
    boolean isShort =
        text.chars().allMatch(c -> c >= '0' && c <= '9')
            && switch (form) {
              case DIVISION -> length == 5 || length == 11;
              case CREDIT_CODE -> length == 17 || (cell.isNumber() && length < 17);
              default -> length == 1 || (cell.isNumber() && length < 4);
            };
    if (isShort) {
      Wording expected = form == CellForm.INDUSTRY ? INDUSTRY : type.expects();
      problem(RowProblems.LOST_ZERO, "found", text, "expected", expected);
      return null;
    }
    return parsed(type, text);
  }

  private <V extends Object> @Nullable V word(ScalarType<V> type, CellForm form, String text) {
    V known = find(type, form, text);
    if (known != null) {
      return known;
    }
    String narrow = CellText.folded(text);
    V folded = narrow.equals(text) ? null : find(type, form, narrow);
    if (folded != null) {
      remark(text, narrow);
      return folded;
    }
    if (form == CellForm.TERM) {
      return parsed(terms.appliedTo(type), text);
    }
    problem(
        RecordProblems.NOT_A_CHOICE,
        "found",
        CellText.brief(text),
        "expected",
        CellForm.expects(type));
    return null;
  }

  private <V extends Object> @Nullable V find(ScalarType<V> type, CellForm form, String word) {
    String written = form == CellForm.FLAG ? CellForm.FLAGS.get(word) : null;
    return form == CellForm.FLAG
        ? written == null ? null : type.tryParse(written).value()
        : terms.find(type, word);
  }

  /**
   * Takes the text of a list apart. A word of a list may itself hold the sign that separates words,
   * as 没收违法所得、没收非法财物 does: the longest known word wins.
   */
  List<String> split(ScalarType<?> type, String text) {
    List<String> out = new ArrayList<>();
    int most = mostPieces(type);
    for (String piece : text.split("[;；,，\r\n]", -1)) {
      List<String> parts = List.of(piece.split("、", -1));
      for (int i = 0; i < parts.size(); ) {
        int end = i + 1;
        for (int j = Math.min(parts.size(), i + most); j > end; j--) {
          if (terms.find(type, joined(parts, i, j)) != null) {
            end = j;
          }
        }
        String word = joined(parts, i, end);
        if (!word.isEmpty()) {
          out.add(word);
        }
        i = end;
      }
    }
    return out;
  }

  /** In how many pieces the longest of the words falls that the sign divides; at least one. */
  private int mostPieces(ScalarType<?> type) {
    int out = 1;
    for (String word : terms.words(type)) {
      out = Math.max(out, 1 + (int) word.chars().filter(c -> c == '、').count());
    }
    return out;
  }

  private static String joined(List<String> parts, int from, int to) {
    return Invisible.stripped(String.join("、", parts.subList(from, to)));
  }
}
