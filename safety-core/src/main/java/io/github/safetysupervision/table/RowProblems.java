package io.github.safetysupervision.table;

import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of the rows of a table (表格行问题): codes {@code ROW-001} and up. */
public final class RowProblems {

  /** Two columns of one field. */
  public static final ProblemCode TWO_COLUMNS =
      SHAPE.error(
          "ROW-001",
          "列“{found}”与列“{other}”是同一个字段；每个字段应只有一列；请删去其中一列或改名",
          "the columns {found} and {other} are the same field; expected one column for each; delete or"
              + " rename one");

  /** A column that is no field; its text is kept. */
  public static final ProblemCode UNKNOWN_COLUMN =
      SHAPE.info(
          "ROW-002",
          "列“{found}”不是“{expected}”的字段，按扩展字段保留，未参与统计；如系笔误，请改为字段的名称",
          "the column {found} is no field of {expected}; it is kept but not counted; correct the header"
              + " if it is misspelt");

  /** A value without a header: it may be that of any field the row has no column for. */
  public static final ProblemCode NO_HEADER =
      SHAPE.error(
          "ROW-003",
          "有值“{found}”的一列没有列名，可能是任何一个没有列的字段，该行不算完整读取；每列应有列名；请补上",
          "the column of the value {found} has no header and may be any field without a column, so the"
              + " row is not read whole; expected a header; supply it");

  /** A value that no cell of a table can hold. */
  public static final ProblemCode NOT_A_CELL =
      SHAPE.error(
          "ROW-004",
          "单元格的值是{found}；应为{expected}；请转换后再交来",
          "the value of the cell is {found}; expected {expected}; convert it before handing it in");

  /** A value that was read differently than it is written. */
  public static final ProblemCode READ_AS =
      VALUE.info(
          "ROW-005",
          "“{found}”按“{expected}”读取；应直接写成后者；请核对",
          "{found} was read as {expected}; expected the latter to be written; check it");

  /** A code that is short of digits. */
  public static final ProblemCode LOST_ZERO =
      VALUE.error(
          "ROW-006",
          "编码“{found}”可能缺位；应为{expected}；该列多半不是文本格式，丢了前导零，请设为文本格式后重新填写",
          "the code {found} may lack digits; expected {expected}; the column is probably no text and"
              + " lost leading zeros: format it as text and fill it in again");

  /** A number with more digits than a spreadsheet keeps. */
  public static final ProblemCode DIGITS_LOST =
      VALUE.error(
          "ROW-007",
          "“{found}”是表格软件改写过的数值，15位以后的数字可能已丢失；应为逐位填写的文本；请设为文本格式后重新填写",
          "{found} is a number a spreadsheet rewrote, and digits after the 15th may be lost; expected"
              + " text with every digit: format the column as text and fill it in again");

  /** A day with a time. */
  public static final ProblemCode TIME_OF_DAY =
      VALUE.error(
          "ROW-008",
          "“{found}”带有时刻；应只有日期 yyyy-MM-dd；请去掉时刻",
          "{found} has a time of day; expected a date yyyy-MM-dd alone; remove the time");

  /** A day given as the number that stands for it inside a spreadsheet. */
  public static final ProblemCode SERIAL_DAY =
      VALUE.error(
          "ROW-009",
          "“{found}”像是表格软件的日期序号，可能是 {first}（1900 日期系统），也可能是 {second}（1904 日期系统）；"
              + "应为日期 yyyy-MM-dd；请把该列设为日期格式或改为文本",
          "{found} looks like a spreadsheet's number of a day, {first} in its 1900 date system or"
              + " {second} in the 1904 one; expected a date yyyy-MM-dd; format the column as date or"
              + " write text");

  /** A unit that is not known, or another in the cell than in the header. */
  public static final ProblemCode UNIT =
      VALUE.error(
          "ROW-010",
          "单位“{found}”无法换算；应为{expected}；请改列名或改写数值",
          "the unit {found} cannot be converted; expected {expected}; change the header or the value");

  /** A row that says to be of another type. */
  public static final ProblemCode OTHER_TYPE =
      SHAPE.error(
          "ROW-011",
          "该行的记录类型为“{found}”；应为“{expected}”；请更正，或按该类型读取",
          "the row says to be of type {found}; expected {expected}; correct it or read it as that type");

  /** A text of which something was lost before it came here. */
  public static final ProblemCode DAMAGED_TEXT =
      VALUE.error(
          "ROW-012",
          "文字“{found}”中有替换字符 U+FFFD，说明原文在此前转换编码时已丢失；应为原文；请从源系统重新导出",
          "the text {found} has the replacement character U+FFFD: words were lost in an earlier"
              + " conversion; expected the words; export them again from their source");

  private RowProblems() {}
}
