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
      VALUE
          .error(
              "CC-001",
              "统一社会信用代码共{length}个字符，应为18个；请核对是否漏录、多录或夹带空格。",
              "The credit code has {length} characters where 18 are expected; look for missing or extra"
                  + " ones and for spaces.")
          .title("信用代码不足或超过18位", "credit code not of 18 characters")
          .why(
              "信用代码用来确认各处说的是不是同一家；位数不对就认不出来，整条记录按未能读取处理，用到代码的数字无法判定。",
              "The code tells whether two records mean the same entity; with another length it"
                  + " cannot be read, the record counts as unread and figures that ask for the code are"
                  + " undecided.")
          .fix(
              "对照营业执照或法人证书填写全部18位，如 91350100M000100Y43，不留空格和连字符；9位的是组织机构代码，不能代替。"
                  + "生产经营单位确实没有的，不填 creditCode，在 codeAbsence 写明原因。",
              "Copy all 18 characters from the licence or certificate, such as 91350100M000100Y43,"
                  + " without spaces and hyphens; 9 characters are an organisation code and will not do."
                  + " For an entity without a code leave creditCode out and give the reason in"
                  + " codeAbsence.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：共18位",
              "GB 32100—2015, coding rule of the unified social credit code: 18 characters");

  /** Fifteen digits: a business registration number of the time before credit codes. */
  public static final ProblemCode CREDIT_CODE_OLD_NUMBER =
      VALUE
          .error(
              "CC-002",
              "所填为15位数字，是原工商注册号，应为18位统一社会信用代码；请查营业执照改填。",
              "The 15 digits are an old business registration number, not the expected credit code of 18"
                  + " characters; take the credit code from the business licence.")
          .title("把原注册号填作信用代码", "old registration number as credit code")
          .why(
              "多来自换发新执照之前建的台账；原注册号与现在的登记信息对不上，整条记录按未能读取处理。",
              "It usually comes from a ledger older than the new licences; the old number matches"
                  + " nothing that is registered today, and the record counts as unread.")
          .fix(
              "查该单位现在的营业执照，改填18位代码。生产经营单位只有原注册号的，不填 creditCode，"
                  + "无信用代码原因（codeAbsence）填 old-number，号码填入原注册号（registrationNumber）。",
              "Take the 18 characters from the present licence. An entity that has only the old"
                  + " number leaves creditCode out, gives old-number in codeAbsence and the number in"
                  + " registrationNumber.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：共18位",
              "GB 32100—2015, coding rule of the unified social credit code: 18 characters");

  /** A character outside the standard's set. */
  public static final ProblemCode CREDIT_CODE_CHARACTER =
      VALUE
          .error(
              "CC-003",
              "统一社会信用代码第{position}位为{found}，应为数字或除I、O、S、V、Z以外的大写字母；请更正该位。",
              "Character {position} of the credit code is {found}; a digit or a capital letter other than"
                  + " I, O, S, V, Z is expected; correct it.")
          .title("信用代码含不允许的字符", "character foreign to credit codes")
          .why(
              "多是某一位录成了空格、标点或汉字；有一位认不出，校验码就无从核对，整条记录按未能读取处理。",
              "Usually a space, a sign or a Chinese character took the place of one; with one"
                  + " unknown the check cannot be computed, and the record counts as unread.")
          .fix(
              "对照证照把这一位改成数字或大写字母；整个代码只有18位数字和大写字母，如 91350100M000100Y43。",
              "Correct the character from the certificate to a digit or capital letter; the whole"
                  + " is 18 of these, such as 91350100M000100Y43.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：代码字符为数字和除 I、O、S、V、Z 以外的大写字母",
              "GB 32100—2015, coding rule of the unified social credit code: its characters are the"
                  + " digits and the capital letters without I, O, S, V, Z");

  /** A lower-case letter. */
  public static final ProblemCode CREDIT_CODE_LOWER_CASE =
      VALUE
          .error(
              "CC-004",
              "统一社会信用代码第{position}位为小写字母{found}，应为大写；请改用大写字母后重新报送。",
              "Character {position} of the credit code is the lower-case letter {found}; capitals are"
                  + " expected; write it as a capital and send it again.")
          .title("信用代码含小写字母", "lower-case letter in the credit code")
          .why(
              "程序不替填报人改写代码：大小写两种写法，按文字查找比对时就成了两个代码，所以不予读取，整条记录按未能读取处理。",
              "Codes are not rewritten for the sender: in two spellings one code would be two where"
                  + " texts are compared. It is not read, and the record counts as unread.")
          .fix(
              "在来源系统或表格中把整列改成大写（表格软件可用 UPPER 函数），重新导出。",
              "Change the whole column to capitals in the source (spreadsheets have the function"
                  + " UPPER) and export it again.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：代码字符为数字和除 I、O、S、V、Z 以外的大写字母",
              "GB 32100—2015, coding rule of the unified social credit code: its characters are the"
                  + " digits and the capital letters without I, O, S, V, Z");

  /** A full-width character. */
  public static final ProblemCode CREDIT_CODE_FULL_WIDTH =
      VALUE
          .error(
              "CC-005",
              "统一社会信用代码第{position}位为全角字符{found}，应为半角；请切换输入法后重新录入。",
              "Character {position} of the credit code is the full-width {found}; half-width is expected;"
                  + " type it again with the input method switched.")
          .title("信用代码含全角字符", "full-width character in the credit code")
          .why(
              "全角字符看上去一样，其实是另外的字符；交换文件中不予修补，整条记录按未能读取处理。",
              "A full-width character looks the same and is another one; in exchange files it is"
                  + " not repaired, and the record counts as unread.")
          .fix(
              "切换到半角重新录入，或把整列转换成半角（表格软件可用 ASC 函数）后重新导出；汉字输入法下录入的其他编码也一并检查。",
              "Type it again in half width, or convert the whole column (spreadsheets have the"
                  + " function ASC) and export it again; look at other codes typed with the same input"
                  + " method.");

  /** One of the five letters the standard leaves out because they look like digits or letters. */
  public static final ProblemCode CREDIT_CODE_EXCLUDED_LETTER =
      VALUE
          .error(
              "CC-006",
              "统一社会信用代码第{position}位为{found}，标准不使用字母I、O、S、V、Z，应为数字或其他大写字母；"
                  + "请对照证照，核对是否把形近的字符（如0、1、2、5、U）看错。",
              "Character {position} of the credit code is {found}; the standard does not use I, O, S, V, Z"
                  + " and expects a digit or another capital; compare with the certificate for a"
                  + " look-alike such as 0, 1, 2, 5 or U.")
          .title("信用代码用了标准不用的字母", "letter that credit codes never use")
          .why(
              "这五个字母与数字或其他字母形近，标准不用；出现了就是录错，整条记录按未能读取处理。",
              "The five letters look like digits or other letters and are not used, so this one is"
                  + " a slip; the record counts as unread.")
          .fix(
              "对照证照改正：I 多为 1，O 多为 0，S 多为 5，V 多为 U，Z 多为 2。改后如果校验码仍不对，再逐位核对。",
              "Correct it from the certificate: I is often 1, O is 0, S is 5, V is U, Z is 2. If"
                  + " the check then fails, compare the other characters too.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：代码字符为数字和除 I、O、S、V、Z 以外的大写字母",
              "GB 32100—2015, coding rule of the unified social credit code: its characters are the"
                  + " digits and the capital letters without I, O, S, V, Z");

  /** A character of the division part is a letter. */
  public static final ProblemCode CREDIT_CODE_DIVISION_PART =
      VALUE
          .error(
              "CC-007",
              "统一社会信用代码第3至8位（登记管理机关行政区划码）为{found}，应为6位数字；请对照证照更正。",
              "Characters 3 to 8 of the credit code, the division of the registering office, are {found};"
                  + " six digits are expected; correct them from the certificate.")
          .title("信用代码区划段不是数字", "letter in the credit code's division")
          .why(
              "这六位说明由哪里的登记机关登记，只能是数字；有字母，多是前后漏录、多录，后面的字符错了位。整条记录按未能读取处理。",
              "These six name the division of the registering office and are digits; a letter"
                  + " usually means that a character too many or too few shifted the rest. The record"
                  + " counts as unread.")
          .fix(
              "对照证照从第1位起逐位核对：第1、2位是登记部门和机构类别，第3至8位如 350100，第9位起才可以有字母。",
              "Compare from the first character on: 1 and 2 are the department and the type, 3 to 8"
                  + " are digits such as 350100, letters may follow from 9 on.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：第3至8位为登记管理机关行政区划码",
              "GB 32100—2015, coding rule of the unified social credit code: characters 3 to 8 are"
                  + " the division of the registering office");

  /** The check character does not follow from the first seventeen. */
  public static final ProblemCode CREDIT_CODE_CHECK =
      VALUE
          .error(
              "CC-008",
              "统一社会信用代码校验码为{found}，按前17位计算应为{expected}；18位中至少有一位录错，请逐位对照证照。",
              "The check character of the credit code is {found}; the first 17 characters give {expected};"
                  + " at least one of the 18 is wrong, compare each with the certificate.")
          .title("信用代码校验码不对", "credit code with a wrong check")
          .why(
              "校验码对不上，18位中必有录错的或颠倒的；指的可能是别的单位，或者并没有这个单位，所以整条记录按未能读取处理。",
              "With a wrong check some of the 18 characters are wrong or changed places; the code"
                  + " may mean another entity or none, so the record counts as unread.")
          .fix(
              "逐位对照证照，先看相邻两位是否颠倒，再看形近字符（0与D、8与B、5与6）。不要只改最后一位去凑校验码：那样得到的是另一个代码。",
              "Compare each character with the certificate: first for neighbours that changed"
                  + " places, then for look-alikes such as 0 and D, 8 and B, 5 and 6. Do not fit the last"
                  + " character to the rest: that makes another code.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：第18位校验码由前17位算出",
              "GB 32100—2015, coding rule of the unified social credit code: character 18 is a"
                  + " check computed from the first 17");

  /** The check character inside the subject part does not follow; the credit code stands. */
  public static final ProblemCode CREDIT_CODE_SUBJECT_CHECK =
      VALUE
          .warning(
              "CC-009",
              "统一社会信用代码第17位（主体标识码的校验码）为{found}，按第9至16位计算应为{expected}；" + "总校验码无误，请核实该代码是否由登记机关赋予。",
              "Character 17 of the credit code, the check character of its subject part, is {found};"
                  + " characters 9 to 16 give {expected}; the check of the whole holds, so ask whether a"
                  + " registration office issued this code.")
          .title("主体标识码校验不对", "wrong check in the subject part")
          .why(
              "总校验码对得上，记录照常使用；但随意写出的代码约有三十一分之一能通过总校验，主体标识码又不对，这个代码可能并没有登记。",
              "The check of the whole holds and the record is used as usual; but one in 31 codes"
                  + " made up at random passes it, and with a wrong subject part this one may never have"
                  + " been issued.")
          .fix(
              "向登记机关或在国家企业信用信息公示系统查询：查得到的不用改；查不到的，对照证照核对第9至17位。",
              "Ask the registration office or the national enterprise credit information publicity"
                  + " system: if the code is there, leave it; otherwise compare characters 9 to 17 with"
                  + " the certificate.")
          .basis(
              "GB 11714—1997《全国组织机构代码编制规则》：主体标识码末位为校验码",
              "GB 11714—1997, organisation codes: the last character of the subject part is a check");

  /** The division part is no division of the list that was handed in. */
  public static final ProblemCode CREDIT_CODE_DIVISION_NOT_LISTED =
      REFERENCE
          .info(
              "CC-010",
              "统一社会信用代码第3至8位为{division}，{list}（{edition}）未收录，预期为登记管理机关所在地的区划代码；"
                  + "可能是国家登记的100000，或已撤并的区划，一般无需处理。",
              "Characters 3 to 8 of the credit code are {division}, which {list} ({edition}) does not"
                  + " hold; the division of the registering office is expected; it may be 100000 for the"
                  + " State or an abolished division, usually nothing is to be done.")
          .title("信用代码区划段未收录", "credit code's division not listed")
          .why(
              "这一段是登记时登记机关的区划，此后可能撤并，也可能是国家登记的 100000；它只说明在哪里登记，不说明单位在哪里经营，不影响记录使用。",
              "This is the division of the office at the time of registration, which may have been"
                  + " abolished, or 100000 for the State. It tells where the entity was registered, not"
                  + " where it works, and does not hinder the use of the record.")
          .fix(
              "一般不用处理。有疑问时对照证照核对第3至8位，或者换用登记当年的区划代码表再查。",
              "Usually nothing is to be done. In doubt compare characters 3 to 8 with the"
                  + " certificate, or look them up in the list of the year of registration.")
          .basis(
              "GB 32100—2015《法人和其他组织统一社会信用代码编码规则》：第3至8位为登记管理机关行政区划码",
              "GB 32100—2015, coding rule of the unified social credit code: characters 3 to 8 are"
                  + " the division of the registering office");

  /** A code of zeros, which no office gives to anybody. */
  public static final ProblemCode CREDIT_CODE_PLACEHOLDER =
      PLAUSIBILITY
          .warning(
              "CC-011",
              "统一社会信用代码第{positions}位全为0，校验虽然无误，但登记机关不会赋予这样的代码，多半是占位；" + "应为证照上的代码；没有代码的请写明原因，不要填0。",
              "Characters {positions} of the credit code are all 0; the check holds, but no office issues"
                  + " such a code and it is probably a placeholder; expected the code of the certificate;"
                  + " where there is none, say why and write no zeros.")
          .title("信用代码用零占位", "zeros for a credit code")
          .why(
              "几家单位都填占位代码，按代码比对时会被当成同一家；没有代码和没有填报，也分不出来。",
              "Entities with the same placeholder pass for one where codes are compared; and what"
                  + " has no code looks like what was not supplied.")
          .fix(
              "有代码的，对照证照填写。没有的，删去 creditCode；"
                  + "生产经营单位在无信用代码原因（codeAbsence）填 none（没有代码）或 not-supplied（未填报）。",
              "If there is a code, copy it from the certificate. If not, remove creditCode; an"
                  + " entity gives none or not-supplied in codeAbsence.");

  /** The identity number of a person stands in the place of a credit code. */
  public static final ProblemCode CREDIT_CODE_IDENTITY_NUMBER =
      VALUE
          .error(
              "CC-012",
              "统一社会信用代码处填的是公民身份号码，应为以登记管理部门代码开头的18位信用代码；请改填营业执照上的代码，并删去身份号码。",
              "The credit code is the identity number of a person; expected the 18 characters of the"
                  + " licence, which begin with the registration department; write that code and delete"
                  + " the number.")
          .title("信用代码处填了身份号码", "identity number as credit code")
          .why(
              "个体工商户的旧登记用经营者的身份号码；它是个人信息，本格式没有存放它的字段，这条记录按未能读取处理。",
              "Old registers name owners of small businesses by it. It is personal data, for which this"
                  + " format has no field, and the record counts as unread.")
          .fix(
              "按个体工商户营业执照填18位信用代码（多以92开头）；没有代码的，删去 creditCode，codeAbsence 写 none。",
              "Take the credit code from the licence of the business (mostly with 92 at its start); where"
                  + " there is none delete creditCode and write none in codeAbsence.")
          .basis(
              "GB 11643—1999《公民身份号码》；GB 32100—2015《法人和其他组织统一社会信用代码编码规则》",
              "GB 11643—1999, citizen identification number; GB 32100—2015, coding rule of the unified"
                  + " social credit code");

  /** A division code is neither 6 nor 12 long. */
  public static final ProblemCode DIVISION_LENGTH =
      VALUE
          .error(
              "DV-001",
              "行政区划代码共{length}位，应为6位或12位；9位乡级代码请在末尾补000，请核对。",
              "The division code has {length} characters where 6 or 12 are expected; append 000"
                  + " to a township code of 9 digits, otherwise check it.")
          .title("区划代码不是6位或12位", "division code not of 6 or 12 digits")
          .why(
              "位数不对就不知道是哪一级、哪个地区：整条记录按未能读取处理，它可能属于任何地区，凡可能包含它的数字都无法判定。",
              "With another length neither level nor area is known: the record counts as unread,"
                  + " may lie anywhere, and every figure that may include it is undecided.")
          .fix(
              "县级及以上写6位，如 152529；乡级、村级写12位，如 152529100000；9位的乡级代码末尾补000。地名不是代码，请查区划代码表。",
              "Write 6 digits for a county and above, such as 152529, and 12 for townships and"
                  + " villages, such as 152529100000; append 000 to 9 digits of a township. A name is no"
                  + " code: look it up in the list of divisions.")
          .basis(
              "GB/T 2260—2007《中华人民共和国行政区划代码》（6位）；国家统计局统计用区划代码（12位）",
              "GB/T 2260—2007, codes of administrative divisions (6 digits); statistical division"
                  + " codes of the National Bureau of Statistics (12 digits)");

  /** A division code holds something that is no digit. */
  public static final ProblemCode DIVISION_CHARACTER =
      VALUE
          .error(
              "DV-002",
              "行政区划代码第{position}位为{found}，应为数字0至9；请更正该位。",
              "Character {position} of the division code is {found}; a digit 0 to 9 is expected; correct"
                  + " it.")
          .title("区划代码含数字以外的字符", "division code with a non-digit")
          .why(
              "多是某一位录成了空格、字母或标点；看不出是哪个地区，整条记录按未能读取处理，可能包含它的数字都无法判定。",
              "Usually a space, letter or sign took the place of a digit; the area is unknown, the"
                  + " record counts as unread, and every figure that may include it is undecided.")
          .fix(
              "改成6位或12位数字，如 152529、152529100000，字母 O、l 多为 0、1。",
              "Write 6 or 12 digits, such as 152529 or 152529100000; the letters O and l are often"
                  + " 0 and 1.")
          .basis(
              "GB/T 2260—2007《中华人民共和国行政区划代码》；国家统计局统计用区划代码",
              "GB/T 2260—2007, codes of administrative divisions; statistical division codes of the"
                  + " National Bureau of Statistics");

  /** A division code holds a full-width character. */
  public static final ProblemCode DIVISION_FULL_WIDTH =
      VALUE
          .error(
              "DV-003",
              "行政区划代码第{position}位为全角字符{found}，应为半角数字；请切换输入法后重新录入。",
              "Character {position} of the division code is the full-width {found}; a half-width digit is"
                  + " expected; type it again with the input method switched.")
          .title("区划代码含全角字符", "full-width character in the division code")
          .why(
              "全角数字看上去一样，其实是另外的字符；交换文件中不予修补，整条记录按未能读取处理，可能包含它的数字都无法判定。",
              "A full-width digit looks the same and is another character; in exchange files it is"
                  + " not repaired, the record counts as unread, and every figure that may include it is"
                  + " undecided.")
          .fix(
              "切换到半角重新录入，或把整列转换成半角（表格软件可用 ASC 函数）后重新导出。",
              "Type it again in half width, or convert the whole column (spreadsheets have the"
                  + " function ASC) and export it again.");

  /** A level is zero although a lower one is not. */
  public static final ProblemCode DIVISION_GAP =
      VALUE
          .error(
              "DV-004",
              "行政区划代码{found}第{upper}位为零而其下的第{lower}位不为零，上级代码缺失，应逐级填写；请核对是否漏录上级。",
              "The division code {found} has zeros in digits {upper} but not in digits {lower} below them;"
                  + " a code is expected for each level above; check whether the upper level was left"
                  + " out.")
          .title("区划代码缺少上级", "division code that skips a level")
          .why(
              "代码逐级相接，上级那几位为零，就不知道归哪个地级或乡级管，按地区筛选和汇总时没有它的位置；整条记录按未能读取处理。",
              "A code is built level by level: with zeros above, nobody knows to which prefecture"
                  + " or township it belongs, and it has no place where areas are filtered and totalled."
                  + " The record counts as unread.")
          .fix(
              "查区划代码表，从上级抄起：县级 152529 属于 152500，村级 152529100200 属于乡级 152529100000。不知道是哪个村的，"
                  + "写到乡级；不知道是哪个乡的，写到县级。",
              "Look it up and start from the level above: 152529 belongs to 152500, the village"
                  + " 152529100200 to the township 152529100000. If the village is not known give the"
                  + " township, if the township is not known the county.")
          .basis(
              "GB/T 2260—2007《中华人民共和国行政区划代码》；GB/T 10114—2003《县级以下行政区划代码编制规则》",
              "GB/T 2260—2007, codes of administrative divisions; GB/T 10114—2003, coding rules"
                  + " below the county");

  /** The first two digits are 00. */
  public static final ProblemCode DIVISION_NO_PROVINCE =
      VALUE
          .error(
              "DV-005",
              "行政区划代码{found}以00开头，前两位应为省级代码；请核对，写成以省级代码开头的 6 位或 12 位代码（没有代表全国的代码）。",
              "The division code {found} begins with 00 where a province is expected; correct it to a code"
                  + " of 6 or 12 digits that begins with its province (no code means the whole country).")
          .title("区划代码以00开头", "division code beginning with 00")
          .why(
              "前两位是省级代码，没有 00 这个省；多是补零补错了位置，或想用它表示全国。看不出是哪个地区，整条记录按未能读取处理。",
              "The first two digits are the province, and none is 00; usually zeros were added at"
                  + " the wrong end, or the whole country was meant. The area is unknown, and the record"
                  + " counts as unread.")
          .fix(
              "前两位写省级代码，如内蒙古为 15，县级写成 152529；补零补在末尾。代码不能表示全国，而交换文件的清单和每条记录都要填一个区划，请填数据所属地区的代码。",
              "Begin with the province, such as 15 for Inner Mongolia: 152529 is a county; zeros"
                  + " are added at the end. No code means the whole country, and the manifest and each"
                  + " record need one: give that of the area the data belong to.")
          .basis(
              "GB/T 2260—2007《中华人民共和国行政区划代码》：前两位为省级代码",
              "GB/T 2260—2007, codes of administrative divisions: the first two digits are the"
                  + " province");

  /** A list of divisions names the same area twice, once in each form. */
  public static final ProblemCode DIVISION_LISTED_TWICE =
      CROSS_RECORD
          .error(
              "DV-006",
              "区划代码表中{found}与{other}是同一区划，每个区划应只出现一次；请删去其中一行。",
              "The list of divisions holds {found} and {other}, which are the same area; each is expected"
                  + " once; remove one of the rows.")
          .title("区划表中同一地区列了两次", "one area twice in the list")
          .why(
              "6位和12位是同一地区的两种写法；列了两次，名称以哪一行为准就说不清，整张表不予使用。",
              "6 and 12 digits are two forms of one area; listed twice, either row may have the"
                  + " right name, and the whole list is refused.")
          .fix(
              "两行只留一行，县级及以上宜留6位的，如留 152529、删去 152529000000。",
              "Keep one of the rows, for counties and above best the one of 6 digits: 152529 and"
                  + " not 152529000000.")
          .basis(
              "国家统计局统计用区划代码：县级及以上的12位代码为6位代码后补0",
              "Statistical division codes of the National Bureau of Statistics: from the county"
                  + " upwards the 12 digits are the 6 digits with zeros added");

  /** An industry code has the wrong number of digits. */
  public static final ProblemCode INDUSTRY_LENGTH =
      VALUE
          .error(
              "IN-001",
              "行业代码的数字为{digits}位，应为单独的门类字母，或2至4位数字（可带门类字母）；请核对前导零是否丢失。",
              "The industry code has {digits} digits; a section letter alone or two to four"
                  + " digits, with or without the letter, are expected; check for a lost leading zero.")
          .title("行业代码位数不对", "industry code of the wrong length")
          .why(
              "位数决定是门类、大类、中类还是小类，不对就认不出行业：整条记录按未能读取处理，用到行业的数字无法判定。多是该列存成了数值，丢了前导零。",
              "The number of digits tells section, division, group and class; with another the"
                  + " record counts as unread, and figures that ask for the industry are undecided."
                  + " Usually the column held numbers and lost a leading zero.")
          .fix(
              "写成门类 A、大类 03、中类 031、小类 0311 中的一种，数字前可以带门类字母（A0311）；把该列设为文本格式后重新填写，JSON 中加引号。",
              "Write a section A, a division 03, a group 031 or a class 0311, the digits with their"
                  + " letter if you like (A0311); make the column text and fill it in again, and use"
                  + " quotes in JSON.")
          .basis(
              "GB/T 4754—2017《国民经济行业分类》及其第1号修改单：门类为1位字母，大类、中类、小类为2至4位数字",
              "GB/T 4754—2017, industrial classification of the national economy, with amendment 1:"
                  + " a section is a letter; divisions, groups and classes are two to four digits");

  /** An industry code holds something that has no place in one. */
  public static final ProblemCode INDUSTRY_CHARACTER =
      VALUE
          .error(
              "IN-002",
              "行业代码第{position}位为{found}，应为门类字母A至T（仅首位）或数字0至9；请更正该位。",
              "Character {position} of the industry code is {found}; a section letter A to T, first only,"
                  + " or a digit 0 to 9 is expected; correct it.")
          .title("行业代码含不允许的字符", "character foreign to industry codes")
          .why(
              "多是把行业名称填进了代码，或夹带空格、小数点；整条记录按未能读取处理，用到行业的数字无法判定。",
              "Usually the name of the industry stands in the place of its code, or there is a"
                  + " space or point; the record counts as unread, and figures that ask for the industry"
                  + " are undecided.")
          .fix(
              "对照《国民经济行业分类》填代码，如烟煤和无烟煤开采洗选填 0610 或 B0610。监管行业领域（如城镇燃气）不是行业代码，填在 sector。",
              "Give the code of the classification, such as 0610 or B0610 for mining of bituminous"
                  + " coal and anthracite. A supervisory sector, such as city gas, is no industry code:"
                  + " it belongs in sector.")
          .basis(
              "GB/T 4754—2017《国民经济行业分类》及其第1号修改单：门类字母为 A 至 T，其余为数字",
              "GB/T 4754—2017, industrial classification of the national economy, with amendment 1:"
                  + " the letters of sections are A to T, the rest is digits");

  /** The section letter is in lower case. */
  public static final ProblemCode INDUSTRY_LOWER_CASE =
      VALUE
          .error(
              "IN-003",
              "行业代码的门类字母为小写{found}，应为大写A至T；请改用大写字母后重新报送。",
              "The section letter of the industry code is the lower-case {found}; a capital A to T is"
                  + " expected; write it as a capital and send it again.")
          .title("行业门类字母为小写", "lower-case section letter")
          .why(
              "程序不替填报人改写代码；小写的不予读取，整条记录按未能读取处理，用到行业的数字无法判定。",
              "Codes are not rewritten for the sender; in lower case it is not read, the record"
                  + " counts as unread, and figures that ask for the industry are undecided.")
          .fix(
              "改为大写，如 b0610 改为 B0610，或者不写字母，只写 0610。",
              "Write it as a capital, B0610 for b0610, or leave it out and write 0610.")
          .basis(
              "GB/T 4754—2017《国民经济行业分类》及其第1号修改单：门类字母为大写 A 至 T",
              "GB/T 4754—2017, industrial classification of the national economy, with amendment 1:"
                  + " the letters of sections are the capitals A to T");

  /** An industry code holds a full-width character. */
  public static final ProblemCode INDUSTRY_FULL_WIDTH =
      VALUE
          .error(
              "IN-004",
              "行业代码第{position}位为全角字符{found}，应为半角；请切换输入法后重新录入。",
              "Character {position} of the industry code is the full-width {found}; half-width is expected;"
                  + " type it again with the input method switched.")
          .title("行业代码含全角字符", "full-width character in the industry code")
          .why(
              "全角字符看上去一样，其实是另外的字符；交换文件中不予修补，整条记录按未能读取处理，用到行业的数字无法判定。",
              "A full-width character looks the same and is another one; in exchange files it is"
                  + " not repaired, the record counts as unread, and figures that ask for the industry"
                  + " are undecided.")
          .fix(
              "切换到半角重新录入，或把整列转换成半角（表格软件可用 ASC 函数）后重新导出。",
              "Type it again in half width, or convert the whole column (spreadsheets have the"
                  + " function ASC) and export it again.");

  /** The division is 00. */
  public static final ProblemCode INDUSTRY_NO_DIVISION =
      VALUE
          .error(
              "IN-005",
              "行业代码{found}的大类为00，应从01起；请对照分类表更正。",
              "The industry code {found} has the division 00 where divisions are expected to start at 01;"
                  + " correct it from the classification.")
          .title("行业大类为00", "industry division 00")
          .why(
              "分类中没有 00 大类，多是用零占位，或者补零补错了位置；整条记录按未能读取处理，用到行业的数字无法判定。",
              "There is no division 00; usually zeros stand for nothing, or were added at the wrong"
                  + " end. The record counts as unread, and figures that ask for the industry are"
                  + " undecided.")
          .fix(
              "填写实际行业的代码，如 0311；不知道的，不填 industry，不要用零占位。",
              "Give the code of the real industry, such as 0311; if it is not known leave industry"
                  + " out rather than write zeros.")
          .basis(
              "GB/T 4754—2017《国民经济行业分类》及其第1号修改单：大类自 01 起编",
              "GB/T 4754—2017, industrial classification of the national economy, with amendment 1:"
                  + " divisions are numbered from 01");

  /** A well-formed industry code is not in the list that was handed in. */
  public static final ProblemCode INDUSTRY_NOT_LISTED =
      REFERENCE
          .warning(
              "IN-006",
              "行业代码{found}未列入{list}（{edition}），应为该版本中的代码；请核对所用版本与前导零。",
              "The industry code {found} is not in {list} ({edition}), one of whose codes is expected;"
                  + " check which edition was used and whether a leading zero was lost.")
          .title("行业代码不在分类表中", "industry code not in the classification")
          .why(
              "表中没有的代码查不到名称，也归不到门类。同一代码在不同版本中含义可能不同：5296 在2011版是旧货零售，在2017版是生活用燃料零售。",
              "A code that is not listed has no name and belongs to no section. One code may mean"
                  + " two things in two editions: 5296 was retail of second-hand goods in 2011 and is"
                  + " retail of household fuel in 2017.")
          .fix(
              "先看前导零是否丢失，如 610 应为 0610；再看是否按别的版本填写，是的话对照本版本改填，或者换用填写时的版本核对。",
              "First look for a lost leading zero, as in 610 for 0610; then for another edition:"
                  + " look the code up in this one, or check it against the edition that was used.");

  /** The section letter is another than the one the list has for the digits. */
  public static final ProblemCode INDUSTRY_SECTION =
      VALUE
          .error(
              "IN-007",
              "行业代码{found}的门类字母与数字不符，{list}（{edition}）中应为{expected}；请核对字母和数字何者有误。",
              "The letter and the digits of the industry code {found} contradict each other; {list}"
                  + " ({edition}) has {expected}; check which of the two is wrong.")
          .title("行业门类字母与数字不符", "section letter against the digits")
          .why(
              "字母和数字各指一个行业，程序不替填报人选一个，这个代码查不到名称，也归不到门类。",
              "The letter and the digits name two industries, and none is chosen for the sender:"
                  + " the code has no name and belongs to no section.")
          .fix(
              "按单位的实际行业核对。数字对的，改字母或去掉字母：A0610 改为 B0610 或 0610；字母对的，对照分类表改数字。",
              "Go by what the entity does. If the digits are right correct or drop the letter:"
                  + " B0610 or 0610 for A0610; if the letter is right take the digits from the"
                  + " classification.");

  /** A list of industries has a row without its section letter. */
  public static final ProblemCode INDUSTRY_LIST_WITHOUT_LETTER =
      VALUE
          .error(
              "IN-008",
              "行业分类表中的代码{found}缺少门类字母，应写作如A0111；请补上字母。",
              "The code {found} in the list of industries lacks its section letter; a form such as A0111"
                  + " is expected; add the letter.")
          .title("行业分类表代码缺门类字母", "listed industry without its section letter")
          .why(
              "数字属于哪个门类只能由表给出；缺了字母，单写数字的行业代码就归不到门类，整张表不予使用。",
              "Only the list tells the section of the digits; without the letter a code written in"
                  + " digits alone has no section, and the whole list is refused.")
          .fix(
              "在表的 code 列补上门类字母，大类、中类、小类都要：01 写成 A01，0111 写成 A0111。",
              "Add the letter in the column code, for divisions, groups and classes alike: A01 for"
                  + " 01, A0111 for 0111.");

  /** The same digits stand twice in a list of industries. */
  public static final ProblemCode INDUSTRY_LISTED_TWICE =
      CROSS_RECORD
          .error(
              "IN-009",
              "行业分类表中{found}与{other}数字相同而门类不同，数字应只属一个门类；请删去或更正其中一行。",
              "The list of industries holds {found} and {other}, the same digits under two letters; digits"
                  + " are expected in one section only; remove or correct one of the rows.")
          .title("行业分类表同一数字两个门类", "listed industry under two sections")
          .why(
              "单写数字的行业代码按表查门类；同一数字有两个门类就无从查起，整张表不予使用。多是几个版本的表合在了一起。",
              "The section of digits alone is looked up in the list; with two of them it cannot be,"
                  + " and the whole list is refused. Usually lists of several editions were put into one.")
          .fix(
              "对照所用版本的分类表，删去字母不对的一行；不同版本分成几张表，各写各的版本和适用期间。",
              "Remove the row whose letter is not that of the edition; make a list for each"
                  + " edition, with its own name and validity.");

  /** The first row of a code list does not name its columns. */
  public static final ProblemCode LIST_HEADER =
      SHAPE
          .fatal(
              "CL-001",
              "代码表首行为“{found}”，应为以制表符分隔的code和name两列列名；请补上首行或更换文件。",
              "The first row of the code list is \"{found}\"; the column names code and name, separated by"
                  + " a tab, are expected; add that row or hand in another file.")
          .title("代码表首行不是列名", "code list without its column names")
          .why(
              "首行用来确认各列的含义；对不上就可能错列，整张表不读。多是存成了逗号分隔的 CSV，或第一行是标题。",
              "The first row shows what the columns mean; where it differs they may be shifted, and"
                  + " nothing of the list is read. Usually the file was saved with commas, or a title"
                  + " stands first.")
          .fix(
              "首行写 code、一个制表符、name，以下每行一个代码；表格软件中另存为“制表符分隔的文本”，编码选 UTF-8。",
              "Write code, a tab and name in the first row and one code a row below; from a"
                  + " spreadsheet save as text separated by tabs, in UTF-8.");

  /** A row of a code list has not exactly two columns. */
  public static final ProblemCode LIST_COLUMNS =
      SHAPE
          .error(
              "CL-002",
              "代码表此行有{columns}列，应为代码和名称两列，以制表符分隔；该行未采用，请更正。",
              "The row of the code list has {columns} columns where a code and a name, separated by a tab,"
                  + " are expected; it was not taken, correct it.")
          .title("代码表某行不是两列", "code list row not of two columns")
          .why(
              "这一行没有采用，表中就少一个代码，查到它时会当作未收录。多是空行、表下的注，或多出的备注列。",
              "The row was not taken, so a code is missing and passes for not listed. Usually it is"
                  + " an empty line, a note below the table or a column too many.")
          .fix(
              "每行只写代码、一个制表符、名称，如 152529 和 正镶白旗；删去空行、注和其余的列，名称中不要有制表符。",
              "Write a code, one tab and a name, such as 152529 and 正镶白旗; remove empty lines, notes"
                  + " and further columns, and tabs in names.");

  /** A code or name in a list is empty or has white space around it. */
  public static final ProblemCode LIST_BLANK =
      VALUE
          .error(
              "CL-003",
              "代码表此行的{column}列为“{found}”，应为非空且首尾无空白的文字；该行未采用，请更正。",
              "The column {column} of the row is \"{found}\"; text without white space around it is"
                  + " expected; the row was not taken, correct it.")
          .title("代码表单元格为空或带空白", "blank or padded cell in a list")
          .why(
              "带空白的代码与不带的不是同一个文字，会查不到；这一行没有采用，查到该代码时会当作未收录。",
              "A code with white space is another text and is not found; the row was not taken, and"
                  + " the code passes for not listed.")
          .fix(
              "删去代码和名称前后的空格，全角空格也要删（表格软件可用查找替换），补上空着的代码或名称。",
              "Remove the spaces around codes and names, full-width ones too (a spreadsheet can"
                  + " replace them all), and fill in what is empty.");

  /** A code stands twice in a list. */
  public static final ProblemCode LIST_DUPLICATE =
      CROSS_RECORD
          .error(
              "CL-004",
              "代码{found}在代码表中重复出现，应只出现一次；已采用先出现的一行，请删去重复行。",
              "The code {found} stands in the list more than once where one row is expected; the first was"
                  + " taken, remove the others.")
          .title("代码表中代码重复", "code twice in a list")
          .why(
              "重复的代码只采用先出现的一行：如果后一行是改名后的名称，用的就仍是旧名称。",
              "Of rows with one code only the first is taken: if a later one holds a new name, the"
                  + " old name stays in use.")
          .fix(
              "对照所用版本只留一行。更名前后都要用的，按版本分成两张表，各写适用期间。",
              "Keep the row of the edition. If the names before and after a change are both needed,"
                  + " make a list for each edition, with its validity.");

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
        CREDIT_CODE_IDENTITY_NUMBER,
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
