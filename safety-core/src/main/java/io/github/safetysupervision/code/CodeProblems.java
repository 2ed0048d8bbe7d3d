package io.github.safetysupervision.code;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/**
 * What can be wrong with a code or a code list: {@code CC} credit codes, {@code DV} divisions,
 * {@code IN} industries, {@code CL} lists.
 *
 * <p>Messages about a credit code name characters and positions, never the whole text: the field
 * may hold somebody's identity number by mistake.
 */
public final class CodeProblems {

  /** A credit code has another length than 18. */
  public static final ProblemCode CREDIT_CODE_LENGTH =
      VALUE.error(
          "CC-001",
          "统一社会信用代码共{length}个字符，应为18个；请核对是否漏录、多录或夹带空格。",
          "The credit code has {length} characters where 18 are expected; look for missing or extra"
              + " ones and for spaces.");

  /** Fifteen digits: a business registration number of the time before credit codes. */
  public static final ProblemCode CREDIT_CODE_OLD_NUMBER =
      VALUE.error(
          "CC-002",
          "所填为15位数字，是原工商注册号，应为18位统一社会信用代码；请查营业执照改填。",
          "The 15 digits are an old business registration number, not the expected credit code of 18"
              + " characters; take the credit code from the business licence.");

  /** A character outside the standard's set. */
  public static final ProblemCode CREDIT_CODE_CHARACTER =
      VALUE.error(
          "CC-003",
          "统一社会信用代码第{position}位为{found}，应为数字或除I、O、S、V、Z以外的大写字母；请更正该位。",
          "Character {position} of the credit code is {found}; a digit or a capital letter other than"
              + " I, O, S, V, Z is expected; correct it.");

  /** A lower-case letter. */
  public static final ProblemCode CREDIT_CODE_LOWER_CASE =
      VALUE.error(
          "CC-004",
          "统一社会信用代码第{position}位为小写字母{found}，应为大写；请改用大写字母后重新报送。",
          "Character {position} of the credit code is the lower-case letter {found}; capitals are"
              + " expected; write it as a capital and send it again.");

  /** A full-width character. */
  public static final ProblemCode CREDIT_CODE_FULL_WIDTH =
      VALUE.error(
          "CC-005",
          "统一社会信用代码第{position}位为全角字符{found}，应为半角；请切换输入法后重新录入。",
          "Character {position} of the credit code is the full-width {found}; half-width is expected;"
              + " type it again with the input method switched.");

  /** One of the five letters the standard leaves out because they look like digits or letters. */
  public static final ProblemCode CREDIT_CODE_EXCLUDED_LETTER =
      VALUE.error(
          "CC-006",
          "统一社会信用代码第{position}位为{found}，标准不使用字母I、O、S、V、Z，应为数字或其他大写字母；"
              + "请对照证照，核对是否把形近的字符（如0、1、2、5、U）看错。",
          "Character {position} of the credit code is {found}; the standard does not use I, O, S, V, Z"
              + " and expects a digit or another capital; compare with the certificate for a"
              + " look-alike such as 0, 1, 2, 5 or U.");

  /** A character of the division part is a letter. */
  public static final ProblemCode CREDIT_CODE_DIVISION_PART =
      VALUE.error(
          "CC-007",
          "统一社会信用代码第3至8位（登记管理机关行政区划码）为{found}，应为6位数字；请对照证照更正。",
          "Characters 3 to 8 of the credit code, the division of the registering office, are {found};"
              + " six digits are expected; correct them from the certificate.");

  /** The check character does not follow from the first seventeen. */
  public static final ProblemCode CREDIT_CODE_CHECK =
      VALUE.error(
          "CC-008",
          "统一社会信用代码校验码为{found}，按前17位计算应为{expected}；18位中至少有一位录错，请逐位对照证照。",
          "The check character of the credit code is {found}; the first 17 characters give {expected};"
              + " at least one of the 18 is wrong, compare each with the certificate.");

  /** The check character inside the subject part does not follow; the credit code stands. */
  public static final ProblemCode CREDIT_CODE_SUBJECT_CHECK =
      VALUE.warning(
          "CC-009",
          "统一社会信用代码第17位（主体标识码的校验码）为{found}，按第9至16位计算应为{expected}；" + "总校验码无误，请核实该代码是否由登记机关赋予。",
          "Character 17 of the credit code, the check character of its subject part, is {found};"
              + " characters 9 to 16 give {expected}; the check of the whole holds, so ask whether a"
              + " registration office issued this code.");

  /** The division part is no division of the list that was handed in. */
  public static final ProblemCode CREDIT_CODE_DIVISION_NOT_LISTED =
      REFERENCE.info(
          "CC-010",
          "统一社会信用代码第3至8位为{division}，{list}（{edition}）未收录，预期为登记管理机关所在地的区划代码；"
              + "可能是国家登记的100000，或已撤并的区划，一般无需处理。",
          "Characters 3 to 8 of the credit code are {division}, which {list} ({edition}) does not"
              + " hold; the division of the registering office is expected; it may be 100000 for the"
              + " State or an abolished division, usually nothing is to be done.");

  /** A code of zeros, which no office gives to anybody. */
  public static final ProblemCode CREDIT_CODE_PLACEHOLDER =
      PLAUSIBILITY.warning(
          "CC-011",
          "统一社会信用代码第{positions}位全为0，校验虽然无误，但登记机关不会赋予这样的代码，多半是占位；" + "应为证照上的代码；没有代码的请写明原因，不要填0。",
          "Characters {positions} of the credit code are all 0; the check holds, but no office issues"
              + " such a code and it is probably a placeholder; expected the code of the certificate;"
              + " where there is none, say why and write no zeros.");

  /** A division code is neither 6 nor 12 long. */
  public static final ProblemCode DIVISION_LENGTH =
      VALUE.error(
          "DV-001",
          "行政区划代码共{length}位，应为6位或12位；9位乡级代码请在末尾补000，请核对。",
          "The division code has {length} characters where 6 or 12 are expected; append 000"
              + " to a township code of 9 digits, otherwise check it.");

  /** A division code holds something that is no digit. */
  public static final ProblemCode DIVISION_CHARACTER =
      VALUE.error(
          "DV-002",
          "行政区划代码第{position}位为{found}，应为数字0至9；请更正该位。",
          "Character {position} of the division code is {found}; a digit 0 to 9 is expected; correct"
              + " it.");

  /** A division code holds a full-width character. */
  public static final ProblemCode DIVISION_FULL_WIDTH =
      VALUE.error(
          "DV-003",
          "行政区划代码第{position}位为全角字符{found}，应为半角数字；请切换输入法后重新录入。",
          "Character {position} of the division code is the full-width {found}; a half-width digit is"
              + " expected; type it again with the input method switched.");

  /** A level is zero although a lower one is not. */
  public static final ProblemCode DIVISION_GAP =
      VALUE.error(
          "DV-004",
          "行政区划代码{found}第{upper}位为零而其下的第{lower}位不为零，上级代码缺失，应逐级填写；请核对是否漏录上级。",
          "The division code {found} has zeros in digits {upper} but not in digits {lower} below them;"
              + " a code is expected for each level above; check whether the upper level was left"
              + " out.");

  /** The first two digits are 00. */
  public static final ProblemCode DIVISION_NO_PROVINCE =
      VALUE.error(
          "DV-005",
          "行政区划代码{found}以00开头，前两位应为省级代码；标准未给全国赋码，指全国时请不填区划，否则请更正。",
          "The division code {found} begins with 00 where a province is expected; the standard has no"
              + " code for the whole country: leave the division out for that, otherwise correct it.");

  /** A list of divisions names the same area twice, once in each form. */
  public static final ProblemCode DIVISION_LISTED_TWICE =
      CROSS_RECORD.error(
          "DV-006",
          "区划代码表中{found}与{other}是同一区划，每个区划应只出现一次；请删去其中一行。",
          "The list of divisions holds {found} and {other}, which are the same area; each is expected"
              + " once; remove one of the rows.");

  /** An industry code has the wrong number of digits. */
  public static final ProblemCode INDUSTRY_LENGTH =
      VALUE.error(
          "IN-001",
          "行业代码的数字为{digits}位，应为单独的门类字母，或2至4位数字（可带门类字母）；请核对前导零是否丢失。",
          "The industry code has {digits} digits; a section letter alone or two to four"
              + " digits, with or without the letter, are expected; check for a lost leading zero.");

  /** An industry code holds something that has no place in one. */
  public static final ProblemCode INDUSTRY_CHARACTER =
      VALUE.error(
          "IN-002",
          "行业代码第{position}位为{found}，应为门类字母A至T（仅首位）或数字0至9；请更正该位。",
          "Character {position} of the industry code is {found}; a section letter A to T, first only,"
              + " or a digit 0 to 9 is expected; correct it.");

  /** The section letter is in lower case. */
  public static final ProblemCode INDUSTRY_LOWER_CASE =
      VALUE.error(
          "IN-003",
          "行业代码的门类字母为小写{found}，应为大写A至T；请改用大写字母后重新报送。",
          "The section letter of the industry code is the lower-case {found}; a capital A to T is"
              + " expected; write it as a capital and send it again.");

  /** An industry code holds a full-width character. */
  public static final ProblemCode INDUSTRY_FULL_WIDTH =
      VALUE.error(
          "IN-004",
          "行业代码第{position}位为全角字符{found}，应为半角；请切换输入法后重新录入。",
          "Character {position} of the industry code is the full-width {found}; half-width is expected;"
              + " type it again with the input method switched.");

  /** The division is 00. */
  public static final ProblemCode INDUSTRY_NO_DIVISION =
      VALUE.error(
          "IN-005",
          "行业代码{found}的大类为00，应从01起；请对照分类表更正。",
          "The industry code {found} has the division 00 where divisions are expected to start at 01;"
              + " correct it from the classification.");

  /** A well-formed industry code is not in the list that was handed in. */
  public static final ProblemCode INDUSTRY_NOT_LISTED =
      REFERENCE.warning(
          "IN-006",
          "行业代码{found}未列入{list}（{edition}），应为该版本中的代码；请核对所用版本与前导零。",
          "The industry code {found} is not in {list} ({edition}), one of whose codes is expected;"
              + " check which edition was used and whether a leading zero was lost.");

  /** The section letter is another than the one the list has for the digits. */
  public static final ProblemCode INDUSTRY_SECTION =
      VALUE.error(
          "IN-007",
          "行业代码{found}的门类字母与数字不符，{list}（{edition}）中应为{expected}；请核对字母和数字何者有误。",
          "The letter and the digits of the industry code {found} contradict each other; {list}"
              + " ({edition}) has {expected}; check which of the two is wrong.");

  /** A list of industries has a row without its section letter. */
  public static final ProblemCode INDUSTRY_LIST_WITHOUT_LETTER =
      VALUE.error(
          "IN-008",
          "行业分类表中的代码{found}缺少门类字母，应写作如A0111；请补上字母。",
          "The code {found} in the list of industries lacks its section letter; a form such as A0111"
              + " is expected; add the letter.");

  /** The same digits stand twice in a list of industries. */
  public static final ProblemCode INDUSTRY_LISTED_TWICE =
      CROSS_RECORD.error(
          "IN-009",
          "行业分类表中{found}与{other}数字相同而门类不同，数字应只属一个门类；请删去或更正其中一行。",
          "The list of industries holds {found} and {other}, the same digits under two letters; digits"
              + " are expected in one section only; remove or correct one of the rows.");

  /** The first row of a code list does not name its columns. */
  public static final ProblemCode LIST_HEADER =
      SHAPE.fatal(
          "CL-001",
          "代码表首行为“{found}”，应为以制表符分隔的code和name两列列名；请补上首行或更换文件。",
          "The first row of the code list is \"{found}\"; the column names code and name, separated by"
              + " a tab, are expected; add that row or hand in another file.");

  /** A row of a code list has not exactly two columns. */
  public static final ProblemCode LIST_COLUMNS =
      SHAPE.error(
          "CL-002",
          "代码表此行有{columns}列，应为代码和名称两列，以制表符分隔；该行未采用，请更正。",
          "The row of the code list has {columns} columns where a code and a name, separated by a tab,"
              + " are expected; it was not taken, correct it.");

  /** A code or name in a list is empty or has white space around it. */
  public static final ProblemCode LIST_BLANK =
      VALUE.error(
          "CL-003",
          "代码表此行的{column}列为“{found}”，应为非空且首尾无空白的文字；该行未采用，请更正。",
          "The column {column} of the row is \"{found}\"; text without white space around it is"
              + " expected; the row was not taken, correct it.");

  /** A code stands twice in a list. */
  public static final ProblemCode LIST_DUPLICATE =
      CROSS_RECORD.error(
          "CL-004",
          "代码{found}在代码表中重复出现，应只出现一次；已采用先出现的一行，请删去重复行。",
          "The code {found} stands in the list more than once where one row is expected; the first was"
              + " taken, remove the others.");

  private CodeProblems() {}

  /**
   * Returns all codes of this package, in the order of their ids within each subject.
   *
   * @return the codes
   */
  public static List<ProblemCode> all() {
    return List.of(
        CREDIT_CODE_LENGTH,
        CREDIT_CODE_OLD_NUMBER,
        CREDIT_CODE_CHARACTER,
        CREDIT_CODE_LOWER_CASE,
        CREDIT_CODE_FULL_WIDTH,
        CREDIT_CODE_EXCLUDED_LETTER,
        CREDIT_CODE_DIVISION_PART,
        CREDIT_CODE_CHECK,
        CREDIT_CODE_SUBJECT_CHECK,
        CREDIT_CODE_DIVISION_NOT_LISTED,
        CREDIT_CODE_PLACEHOLDER,
        DIVISION_LENGTH,
        DIVISION_CHARACTER,
        DIVISION_FULL_WIDTH,
        DIVISION_GAP,
        DIVISION_NO_PROVINCE,
        DIVISION_LISTED_TWICE,
        INDUSTRY_LENGTH,
        INDUSTRY_CHARACTER,
        INDUSTRY_LOWER_CASE,
        INDUSTRY_FULL_WIDTH,
        INDUSTRY_NO_DIVISION,
        INDUSTRY_NOT_LISTED,
        INDUSTRY_SECTION,
        INDUSTRY_LIST_WITHOUT_LETTER,
        INDUSTRY_LISTED_TWICE,
        LIST_HEADER,
        LIST_COLUMNS,
        LIST_BLANK,
        LIST_DUPLICATE);
  }
}
