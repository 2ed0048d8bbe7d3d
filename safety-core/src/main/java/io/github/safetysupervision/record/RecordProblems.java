package io.github.safetysupervision.record;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of a record's shape (记录格式问题), and of the envelope. */
public final class RecordProblems {

  /** A required field is not there. */
  public static final ProblemCode MISSING =
      SHAPE.error(
          "FORM-001",
          "缺少必填字段“{field}”；应为{expected}；请补报该字段",
          "required field {field} is missing; expected {expected}; supply it");

  /** A required field is null. */
  public static final ProblemCode NULL =
      SHAPE.error(
          "FORM-002",
          "必填字段“{field}”为 null；应为{expected}；请填写该字段",
          "required field {field} is null; expected {expected}; fill it in");

  /** A value of the wrong JSON type. */
  public static final ProblemCode WRONG_TYPE =
      SHAPE.error(
          "FORM-003",
          "字段“{field}”的值类型不对：实为 {found}，应为{expected}；请按该类型填写（编码类字段须加引号）",
          "field {field} has the wrong type: found {found}, expected {expected}; write it as that"
              + " type (codes need quotes)");

  /** The same field twice in one record. */
  public static final ProblemCode TWICE =
      SHAPE.error(
          "FORM-004",
          "字段“{field}”在同一记录中出现多次；应只出现一次；请删去多余的",
          "field {field} occurs more than once in one record; expected once; delete the surplus");

  /** A field that looks like a known one but is spelt differently. */
  public static final ProblemCode NEARLY_KNOWN =
      SHAPE.error(
          "FORM-005",
          "字段“{found}”与“{expected}”相近，可能是笔误，未按后者读取，该记录不算完整读取；应为已知字段或不相近的名称；请改名",
          "field {found} is near {expected}, may be a slip and was not read as it, so the record is not"
              + " read whole; expected a known field or a name unlike any; rename it");

  /** A value that is empty. */
  public static final ProblemCode EMPTY =
      VALUE.error(
          "FORM-006",
          "值为空“{found}”；应为非空文字；没有该值时请删去该字段",
          "the value {found} is empty; expected words; leave the field out if there is none");

  /** A value that is too long. */
  public static final ProblemCode TOO_LONG =
      VALUE.error(
          "FORM-007",
          "文字长 {found} 个字符；应不超过 {expected} 个；请缩短",
          "the text has {found} characters; expected at most {expected}; shorten it");

  /** A text with characters that cannot be printed. */
  public static final ProblemCode CONTROL_CHARACTER =
      VALUE.error(
          "FORM-008",
          "编号“{found}”含有空白、控制字符或不可见字符；应无此类字符；请删去",
          "the id {found} has white space, control or invisible characters; expected none; delete"
              + " them");

  /** A value that is no day of the calendar. */
  public static final ProblemCode NOT_A_DATE =
      VALUE.error(
          "FORM-009",
          "“{found}”不是有效日期；应为 yyyy-MM-dd 形式且日历上存在的日期；请更正",
          "{found} is no date; expected yyyy-MM-dd and a day of the calendar; correct it");

  /** A word outside its open list. */
  public static final ProblemCode UNKNOWN_TERM =
      VALUE.warning(
          "FORM-010",
          "“{found}”不在用语表“{list}”中；记录予以保留；请改用表中用语或提供本地对照表",
          "{found} is not in the list {list}; the record is kept; use a word of the list or hand in"
              + " a local mapping");

  /** A word outside a list that law closes. */
  public static final ProblemCode NOT_A_CHOICE =
      VALUE.error(
          "FORM-011",
          "“{found}”不是规定用语；应为 {expected} 之一；请更正，或提供本地对照表",
          "{found} is no such word; expected one of {expected}; correct it or hand in a local mapping");

  /** A number that is no count. */
  public static final ProblemCode NOT_A_COUNT =
      VALUE.error(
          "FORM-012",
          "“{found}”不是计数；应为 0 至 {expected} 的整数；请更正",
          "{found} is no count; expected a whole number from 0 to {expected}; correct it");

  /** A value that is neither true nor false. */
  public static final ProblemCode NOT_A_FLAG =
      VALUE.error(
          "FORM-013",
          "“{found}”不是 true 或 false；应为二者之一；请更正",
          "{found} is neither true nor false; expected one of them; correct it");

  /** A field that no filter given as text can ask about. */
  public static final ProblemCode NOT_FILTERABLE =
      REFERENCE.error(
          "FORM-014",
          "字段“{field}”不能按文字值筛选；应为单值字段；请改用其他字段",
          "field {field} cannot be asked about by text; expected a field of single values; use"
              + " another");

  /** Words with a personal number in them. */
  public static final ProblemCode PERSONAL_DATA =
      VALUE.warning(
          "FORM-015",
          "文字中含身份证号或电话号码“{found}”；监管数据不应含个人号码；请删去或改为单位信息",
          "the text holds an identity or telephone number {found}; supervision data should not; delete"
              + " it or name the unit instead");

  /** A word that is nearly one of an open list. */
  public static final ProblemCode NEARLY_KNOWN_TERM =
      VALUE.warning(
          "FORM-016",
          "“{found}”不在用语表“{list}”中，与“{expected}”相近，可能是笔误；按原样保留，取决于它的数字无法判定；"
              + "请改为表中用语，确系另一用语的请提供本地对照表",
          "{found} is not in the list {list} but near {expected} and may be a slip; it is kept as"
              + " written, and what depends on it is undecided; write the word of the list, or hand in a"
              + " local mapping if it is another");

  /** A word written as people say it. */
  public static final ProblemCode READ_AS_CODE =
      VALUE.info(
          "FORM-017",
          "“{found}”按用语“{expected}”读取；应写作后者；写出时请直接用后者",
          "{found} was read as the word {expected}; expected the latter; write it so");

  /** Half of a character. */
  public static final ProblemCode HALF_CHARACTER =
      VALUE.error(
          "FORM-018",
          "文字“{found}”的第 {position} 个字符只有半个（不成对的代理项）；应为完整的字符；请更正后重新导出",
          "character {position} of the text {found} is half a character (an unpaired surrogate);"
              + " expected whole ones; correct it and export again");

  /** A correction that does not say what it corrects. */
  public static final ProblemCode NOTHING_SUPERSEDED =
      VALUE
          .error(
              "ENV-001",
              "操作为“{found}”但未写明被取代的记录；应填写 supersedes；请补报",
              "operation {found} names no record it supersedes; expected supersedes; supply it")
          .title("更正或撤回没有 supersedes", "correction without supersedes")
          .why(
              "更正不写的，指同编号的那一条，恰有一条时由它取代；撤回不写的，同类型的任何一条都可能作废，含有它们的数字不予判定。",
              "An update that names nothing means the record of its own id, if there is just"
                  + " one. A withdrawal that names nothing may mean any of its type, and figures"
                  + " that hold one are undecided.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "在该记录中填写 supersedes，写被取代记录的编号，如 H-1；不是更正或撤回的，把 operation 改为 insert 或删去。",
              "Write the id of the superseded record into supersedes, such as H-1; if it is"
                  + " neither a correction nor a withdrawal, change operation to insert or leave it"
                  + " out.");

  /** A record that takes the place of itself. */
  public static final ProblemCode SUPERSEDES_ITSELF =
      VALUE
          .error(
              "ENV-002",
              "记录“{found}”取代了自己（{other}）；应取代另一条记录；请更正编号",
              "record {found} supersedes itself ({other}); expected another record; correct the id")
          .naming("found", "other")
          .title("记录取代了自己", "a record that supersedes itself")
          .why(
              "自己取代自己，就不知道这条记录是否还有效，含有它的数字不予判定。多因更正时沿用了旧编号。",
              "A record that takes the place of itself may stand or not, and figures that hold"
                  + " it are undecided. Mostly the correction kept the old id.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "更正记录另用新编号，如 H-1-2，supersedes 写旧编号 H-1；不是更正的，删去 supersedes。",
              "Give the correction an id of its own, such as H-1-2, and the old one, H-1, in"
                  + " supersedes; if it is no correction, leave supersedes out.");

  private RecordProblems() {}
}
