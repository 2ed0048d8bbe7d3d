package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** Why a justification is not accepted (情况说明问题). */
public final class JustificationProblems {

  private static final String FORMAT_ZH = "数据交换文件 1.0 版“情况说明”一节";
  private static final String FORMAT_EN = "exchange file format 1.0, section \"Justifications\"";

  /** A justification of an error. */
  public static final ProblemCode OF_AN_ERROR =
      REFERENCE
          .warning(
              "CK-005",
              "记录“{record}”违反 {rule} 是错误，不能用情况说明代替更正；请更正该记录",
              "that record {record} breaks {rule} is an error, which is corrected and not justified; correct"
                  + " the record")
          .title("对错误作情况说明", "an error justified")
          .why(
              "情况说明只解释可能没错的数据；错误说明了也还是错误，结论不变。",
              "A justification explains what may be right; an error stays one, and the verdict stays.")
          .basis(FORMAT_ZH, FORMAT_EN)
          .fix(
              "照该规则的改法更正记录，删去这条说明。",
              "Mend the record as the rule says and take the justification out.");

  /** A justification of no rule. */
  public static final ProblemCode UNKNOWN_RULE =
      REFERENCE
          .error(
              "CK-006",
              "规则编号“{found}”不在所用的规则集中；应为检查报告中的规则编号；请更正",
              "there is no rule {found} in the rulebook; expected the code of a rule as in a check report;"
                  + " correct it")
          .title("情况说明的规则编号不存在", "a justification of no rule")
          .why(
              "不知道说明的是哪条规则，说明不起作用。多因编号抄错。",
              "Nobody knows what it explains, so it explains nothing. Mostly the code was copied wrongly.")
          .basis(FORMAT_ZH, FORMAT_EN)
          .fix(
              "照检查报告抄写编号，如 CK-001；全部规则用 safety rules 查看。",
              "Copy the code from the check report, such as CK-001; safety rules lists them all.");

  /** A justification of no record. */
  public static final ProblemCode UNKNOWN_RECORD =
      REFERENCE
          .error(
              "CK-007",
              "所说明的记录“{found}”（{type}）不在本数据中；应为已有的记录或报送数字；请更正",
              "the record {found} ({type}) that is justified is not in the data; expected a record or stated"
                  + " figure that is there; correct it")
          .naming("found")
          .title("情况说明的记录不存在", "a justification of no record")
          .why(
              "说明找不到对象，不起作用。多因编号或记录类型写错，或者记录已删去而说明还在。",
              "It explains nothing. Mostly the id or the type is wrong, or the record is gone and its"
                  + " justification is not.")
          .basis(FORMAT_ZH, FORMAT_EN)
          .fix(
              "recordType 写记录类型，如 stated-figure，record 写编号，都照检查报告；记录已删去的，删去说明。",
              "Write the type into recordType, such as stated-figure, and the id into record, as in the check"
                  + " report; if the record is gone, take the justification out.");

  /** A justification of nothing that was found. */
  public static final ProblemCode OF_NOTHING =
      REFERENCE
          .warning(
              "CK-008",
              "记录“{record}”没有违反 {rule}，不用说明；情况说明应针对检查发现的问题；请删去，或更正编号",
              "record {record} does not break {rule} and needs no justification; expected one of something"
                  + " that was found; take it out, or correct the ids")
          .title("情况说明没有对应的问题", "nothing found that it justifies")
          .why(
              "问题改好了而说明还留着，或者说明写到了别的记录上，真正的问题仍未说明。",
              "The matter was mended and its justification left, or it names another record, and what it is"
                  + " meant for is not explained.")
          .basis(FORMAT_ZH, FORMAT_EN)
          .fix(
              "对照检查报告中的规则编号和记录编号更正；问题已改好的，删去说明。",
              "Compare the rule and the record with the check report; if the matter was mended, take it out.");

  /** A justification of after the as-of day. */
  public static final ProblemCode TOO_LATE =
      PLAUSIBILITY
          .explain(
              "CK-009",
              "说明日期 {found} 晚于数据的截至日期 {expected}，说明不予采用；应不晚于截至日期；请更正日期，或连同截至日期一起重报",
              "the justification is of {found}, after {expected}, the as-of date of the data, and is not"
                  + " accepted; expected no later day; correct the day, or send the data anew with a later"
                  + " as-of date")
          .title("说明日期晚于截至日期", "justified after the as-of date")
          .why(
              "数据反映截至日期的情况，之后的事不会在其中；日期多为录错。",
              "The data shows the state of its as-of date and cannot know what came later; mostly the day is a"
                  + " slip.")
          .basis(FORMAT_ZH, FORMAT_EN)
          .fix(
              "改正 justifiedOn，如 2023-09-28；检查以后补的说明，随更新了 asOf 的数据一起报。",
              "Correct justifiedOn, such as 2023-09-28; what is justified after a check is sent with data of a"
                  + " later asOf.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(OF_AN_ERROR, UNKNOWN_RULE, UNKNOWN_RECORD, OF_NOTHING, TOO_LATE);
  }

  private JustificationProblems() {}
}
