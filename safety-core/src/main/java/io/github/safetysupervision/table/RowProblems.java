package io.github.safetysupervision.table;

import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of the rows of a table (表格行问题): codes {@code ROW-001} and up. */
public final class RowProblems {

  private static final String ROWS_ZH = "数据交换文件 1.0 版“表格行”一节";
  private static final String ROWS_EN = "exchange file format 1.0, section \"Table rows\"";

  /** Two columns of one field. */
  public static final ProblemCode TWO_COLUMNS =
      SHAPE
          .error(
              "ROW-001",
              "列“{found}”与列“{other}”是同一个字段；每个字段应只有一列；请删去其中一列或改名",
              "the columns {found} and {other} are the same field; expected one column for each; delete or"
                  + " rename one")
          .title("两列是同一个字段", "two columns of one field")
          .why(
              "两列的值不知道以哪列为准，该行没有读成记录，可能计入它的数字无法判定。多因一列写字段名、一列写中文名，或元和万元各占一列。",
              "Nobody knows which column counts, so the row makes no record, and figures"
                  + " that may count it are undecided. Mostly one header is the name and one the"
                  + " Chinese label of a field, or an amount stands in 元 and in 万元.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "只留一列；另一列确是别的内容，换一个列名。",
              "Keep one of them; give the other a header of its own if it holds something"
                  + " else.");

  /** A column that is no field; its text is kept. */
  public static final ProblemCode UNKNOWN_COLUMN =
      SHAPE
          .info(
              "ROW-002",
              "列“{found}”不是“{expected}”的字段，按扩展字段保留，未参与统计；如系笔误，请改为字段的名称",
              "the column {found} is no field of {expected}; it is kept but not counted; correct the header"
                  + " if it is misspelt")
          .title("列名不是字段", "column that is no field")
          .why(
              "该列原样保留，不影响统计；但如果它本是某个字段，其中的值就没有用上。",
              "The column is kept as text and changes no figure; but if it was meant for a"
                  + " field, its values were not used.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "是某个字段的，把列名改为字段名或中文名，如 foundOn 或“发现日期”；确是自己的列，不必改。",
              "If it is meant for a field, write its name or Chinese label, such as foundOn"
                  + " or 发现日期; a column of your own may stay.");

  /** A value without a header: it may be that of any field the row has no column for. */
  public static final ProblemCode NO_HEADER =
      SHAPE
          .error(
              "ROW-003",
              "有值“{found}”的一列没有列名，可能是任何一个没有列的字段，该行不算完整读取；每列应有列名；请补上",
              "the column of the value {found} has no header and may be any field without a column, so the"
                  + " row is not read whole; expected a header; supply it")
          .title("有值的列没有列名", "value in a column without a header")
          .why(
              "它可能是任何一个没有列的字段，不猜：该行不算完整读取，取决于这些字段的数字无法判定。多因两行表头没有合成一行，或表旁写了批注。",
              "It may be any field without a column, and is not guessed: the row is not read"
                  + " whole, and figures that depend on such a field are undecided. Mostly two"
                  + " header rows were not made one, or a remark stands beside the table.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "给该列写上列名，合并单元格的表头每列都写全；表格以外的批注删去或移到别处。",
              "Give the column a header, and every column under a merged cell its own;"
                  + " delete remarks beside the table or move them.");

  /** A value that no cell of a table can hold. */
  public static final ProblemCode NOT_A_CELL =
      SHAPE
          .error(
              "ROW-004",
              "单元格的值是{found}；应为{expected}；请转换后再交来",
              "the value of the cell is {found}; expected {expected}; convert it before handing it in")
          .title("单元格的值不能读取", "value that no cell can hold")
          .why(
              "导入程序交来的不是文字、数值、日期这类值，例如公式对象、错误值，无从读取；它不当作空白，以免漏掉数据。",
              "What the importing program handed in is no text, number or date, such as a"
                  + " formula object or an error value, and cannot be read; it does not pass for"
                  + " blank, so that no data is missed.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "导入程序先取出单元格显示的结果，转成文字、数值或日期再交来；表中有错误值（如 #REF!）的，先在表中更正。",
              "Let the importing program take the result that the cell shows and hand it in"
                  + " as text, number or date; correct error values such as #REF! in the table.");

  /** A value that was read differently than it is written. */
  public static final ProblemCode READ_AS =
      VALUE
          .info(
              "ROW-005",
              "“{found}”按“{expected}”读取；应直接写成后者；请核对",
              "{found} was read as {expected}; expected the latter to be written; check it")
          .title("按改写后的值读取", "read after rewriting")
          .why(
              "全角数字、千分位、多余的小数位按应有的写法读入，数字照常统计；列出来，是为了让人核对读得对不对。",
              "Full-width digits, separated thousands and surplus decimals were read as they"
                  + " should be written, and are counted; it is said so that somebody can check.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "与原意相符的不必改，不符的更正单元格；直接写半角数字、不带千分位，如 20000，就不再提示。",
              "Leave it if the value is right, else correct the cell; plain half-width"
                  + " digits such as 20000 raise no remark.");

  /** A code that is short of digits. */
  public static final ProblemCode LOST_ZERO =
      VALUE
          .error(
              "ROW-006",
              "编码“{found}”可能缺位；应为{expected}；请把该列设为文本格式，对照原件填全（行业代码多因按数值保存丢了前导零）",
              "the code {found} may lack digits; expected {expected}; format the column as text and fill in"
                  + " every digit (an industry code mostly lost its leading zeros when it was kept as a"
                  + " number)")
          .title("编码缺位", "code short of digits")
          .why(
              "不猜缺的是哪一位：少一位的编码可能恰好是另一个，如稻谷种植 0111 丢了零成为 111，是煤炭开采和洗选专业及辅助性活动。所在的行没有读成记录。",
              "Which digit is missing is not guessed: the rest may be another code, as 0111"
                  + " (growing rice) without its zero is 111 (support for coal mining). The row"
                  + " makes no record.")
          .basis(
              "GB/T 2260—2007（县级及以上区划代码 6 位）；统计用区划代码（12 位）；GB 32100—2015（统一社会信用代码 18 位）；GB/T"
                  + " 4754—2017（大类 2 位、中类 3 位、小类 4 位数字）",
              "GB/T 2260—2007 (division codes down to counties, 6 digits); division codes"
                  + " for statistics (12 digits); GB 32100—2015 (unified social credit code, 18"
                  + " characters); GB/T 4754—2017 (divisions of 2, groups of 3, classes of 4 digits)")
          .fix(
              "先把该列设为文本格式，再对照证照或代码表填写全部位数，如行业代码 0610、区划代码 152529；只改格式补不回丢失的数字。",
              "Format the column as text first, then fill in every digit from the licence or"
                  + " the code list, such as 0610 or 152529; the format alone brings no digit back.");

  /** A number with more digits than a spreadsheet keeps. */
  public static final ProblemCode DIGITS_LOST =
      VALUE
          .error(
              "ROW-007",
              "“{found}”是表格软件改写过的数值，15位以后的数字可能已丢失；应为逐位填写的文本；请设为文本格式后重新填写",
              "{found} is a number a spreadsheet rewrote, and digits after the 15th may be lost; expected"
                  + " text with every digit: format the column as text and fill it in again")
          .title("长数字丢了尾数", "long number that lost its last digits")
          .why(
              "表格软件对数值只保留 15 位有效数字，18 位的信用代码按数值填写，末几位就变成 0，无法恢复，所以不予读取；编号栏中 9.1E+17 这样的文字照读，须核对。",
              "A spreadsheet keeps 15 digits of a number: of an 18-digit code the last"
                  + " become 0 and cannot be recovered. So it is not read; text such as 9.1E+17 in"
                  + " an id is, and has to be checked.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "先把该列设为文本格式，再对照原始证照逐位重新填写；只改格式找不回丢失的数字。",
              "Format the column as text first, then fill in every digit from the licence;"
                  + " the format alone brings no digit back.");

  /** A day with a time. */
  public static final ProblemCode TIME_OF_DAY =
      VALUE
          .error(
              "ROW-008",
              "“{found}”带有时刻；应只有日期 yyyy-MM-dd；请去掉时刻",
              "{found} has a time of day; expected a date yyyy-MM-dd alone; remove the time")
          .title("日期带有时刻", "date with a time of day")
          .why(
              "带时刻的多半是系统的录入时间，不一定就是所问的日期，所以不自行截去时刻。所在的行没有读成记录，可能计入它的数字无法判定。",
              "A time mostly shows when something was entered, which need not be the day"
                  + " that is asked for, so it is not just cut off. The row makes no record, and"
                  + " figures that may count it are undecided.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "核对日期，只写 2023-05-17；由程序导出的，改为只导出日期。",
              "Check the day and write 2023-05-17 alone; let a program export dates without"
                  + " times.");

  /** A day given as the number that stands for it inside a spreadsheet. */
  public static final ProblemCode SERIAL_DAY =
      VALUE
          .error(
              "ROW-009",
              "“{found}”像是表格软件的日期序号，可能是 {first}（1900 日期系统），也可能是 {second}（1904 日期系统）；"
                  + "应为日期 yyyy-MM-dd；请把该列设为日期格式或改为文本",
              "{found} looks like a spreadsheet's number of a day, {first} in its 1900 date system or"
                  + " {second} in the 1904 one; expected a date yyyy-MM-dd; format the column as date or"
                  + " write text")
          .title("日期成了序号", "day turned into a serial number")
          .why(
              "表格软件用序号表示日期，有 1900、1904 两种起点，同一序号相差四年零一天，看不出用的是哪一种。所在的行没有读成记录，可能计入它的数字无法判定。",
              "Spreadsheets number the days from 1900 or from 1904, four years and a day"
                  + " apart, and the number does not show which. The row makes no record, and"
                  + " figures that may count it are undecided.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "在表格软件中把该列设为日期格式，核对显示的日期，再写成 2023-01-13 这样的日期或文本。",
              "Format the column as date in the spreadsheet, check the days it shows, and"
                  + " write them as dates or as text such as 2023-01-13.");

  /** A unit that is not known, or another in the cell than in the header. */
  public static final ProblemCode UNIT =
      VALUE
          .error(
              "ROW-010",
              "单位“{found}”无法换算；应为{expected}；请改列名或改写数值",
              "the unit {found} cannot be converted; expected {expected}; change the header or the value")
          .title("单位不能换算", "unit that cannot be converted")
          .why(
              "单位不明，或列名与单元格中的单位不同，就不知道是元还是万元，差一万倍，所以不读。所在的行没有读成记录，可能计入它的数字无法判定。",
              "With a unit that is unknown, or another in the header than in the cell, 元 and"
                  + " 万元 are ten thousand times apart, so it is not read. The row makes no record,"
                  + " and figures that may count it are undecided.")
          .basis(ROWS_ZH, ROWS_EN)
          .fix(
              "单位只写在列名的括号里，如“罚款金额（万元）”，单元格只写数；人数、条数按个数填写，列名不写“万人”“万条”。",
              "Write the unit once, in the brackets of the header: 罚款金额（万元）, and bare"
                  + " numbers in the cells; give counts in ones, not in 万人 or 万条.");

  /** A row that says to be of another type. */
  public static final ProblemCode OTHER_TYPE =
      SHAPE
          .error(
              "ROW-011",
              "该行的记录类型为“{found}”；应为“{expected}”；请更正，或按该类型读取",
              "the row says to be of type {found}; expected {expected}; correct it or read it as that type")
          .title("该行属于另一记录类型", "row of another record type")
          .why(
              "该行自称是别的类型，可能是任何一类记录：没有读成记录，各类数字都可能因此无法判定。多因几类记录放在了一张表里，或类型列写错。",
              "It says to be of another type and may be of any: it makes no record, and"
                  + " figures over any type may be undecided. Mostly several types share a table,"
                  + " or the type is misspelt.")
          .fix(
              "写错的更正，如隐患写 hazard 或“事故隐患”；确是别的类型，移到那一类的表中。",
              "Correct a misspelt type, such as hazard or 事故隐患; move a row of another type"
                  + " into a table of its own.");

  /** A text of which something was lost before it came here. */
  public static final ProblemCode DAMAGED_TEXT =
      VALUE
          .error(
              "ROW-012",
              "文字“{found}”中有替换字符 U+FFFD，说明原文在此前转换编码时已丢失；应为原文；请从源系统重新导出",
              "the text {found} has the replacement character U+FFFD: words were lost in an earlier"
                  + " conversion; expected the words; export them again from their source")
          .title("单元格中的文字已丢失", "cell that lost some of its text")
          .why(
              "多因 CSV 文件按错误的编码打开后又保存，丢失的字无法从本表恢复。所在的行没有读成记录，可能计入它的数字无法判定。",
              "Mostly a CSV file was opened in the wrong encoding and saved; what was lost"
                  + " cannot be recovered from the table. The row makes no record, and figures that"
                  + " may count it are undecided.")
          .fix(
              "从源系统重新导出；CSV 文件用表格软件的导入功能打开，选对它的编码（UTF-8 或 GBK），再保存。",
              "Export it again from its source; open a CSV file by the import of the"
                  + " spreadsheet, choosing its encoding (UTF-8 or GBK), before saving it.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        TWO_COLUMNS,
        UNKNOWN_COLUMN,
        NO_HEADER,
        NOT_A_CELL,
        READ_AS,
        LOST_ZERO,
        DIGITS_LOST,
        TIME_OF_DAY,
        SERIAL_DAY,
        UNIT,
        OTHER_TYPE,
        DAMAGED_TEXT);
  }

  private RowProblems() {}
}
