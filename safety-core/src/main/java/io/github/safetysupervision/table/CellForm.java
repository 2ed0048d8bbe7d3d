package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of a cell (单元格形式), told from the text form of the values: what people and
 * spreadsheets do to it there.
 */
enum CellForm {
  /** Free words: never changed. */
  TEXT,
  /** An id: widths are folded, everything else stays. */
  ID,
  /** A day in one of the ways people write days. */
  DATE,
  /** Six or twelve digits. */
  DIVISION,
  /** Eighteen characters. */
  CREDIT_CODE,
  /** Two to four digits, of which the first may be lost. */
  INDUSTRY,
  /** A number with a unit in the header or the cell. */
  MONEY,
  /** A whole number. */
  COUNT,
  /** A number with a unit, kept as written. */
  QUANTITY,
  /** Yes or no. */
  FLAG,
  /** A word of an open list. */
  TERM,
  /** A word of a closed list. */
  CHOICE,
  /** Anything else, such as a period or a type of the user. */
  OTHER;

  /** Yes and no, also as spreadsheets write them, and what our text form of them is. */
  static final Map<String, String> FLAGS =
      Map.of(
          "true", "true", "TRUE", "true", "是", "true", "false", "false", "FALSE", "false", "否",
          "false");

  private static final Wording YES_OR_NO = new Wording("是、否", "true, false");

  private static final Map<String, CellForm> BY_NAME =
      Map.of(
          "words", TEXT,
          "citation", TEXT,
          "id", ID,
          "division", DIVISION,
          "credit-code", CREDIT_CODE,
          "industry", INDUSTRY,
          "money", MONEY,
          "count", COUNT,
          "quantity", QUANTITY);

  static CellForm of(ScalarType<?> type) {
    TextForm form = type.textForm();
    if (form instanceof TextForm.Matching matching) {
      return named(matching.name());
    }
    if (form instanceof TextForm.Numeric number) {
      return named(number.name());
    }
    if (form instanceof TextForm.Day) {
      return DATE;
    }
    if (form instanceof TextForm.Open) {
      return TERM;
    }
    if (form instanceof TextForm.Closed) {
      return CHOICE;
    }
    return type.form() == FieldType.Form.FLAG ? FLAG : OTHER;
  }

  private static CellForm named(String name) {
    @Nullable CellForm known = BY_NAME.get(name);
    return known == null ? OTHER : known;
  }

  /** What values are expected, in the words of a table. */
  static Wording expects(ScalarType<?> type) {
    if (type.textForm() instanceof TextForm.Closed closed) {
      return new Wording(
          joined(closed.words(), w -> w.wording().zh(), "、"),
          joined(closed.words(), ClosedTerm::code, ", "));
    }
    return of(type) == FLAG ? YES_OR_NO : type.expects();
  }

  private static String joined(
      List<ClosedTerm> words, Function<ClosedTerm, String> say, String between) {
    return words.stream().map(say).collect(Collectors.joining(between));
  }
}
