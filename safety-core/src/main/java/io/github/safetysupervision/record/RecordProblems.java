package io.github.safetysupervision.record;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of a record's shape (记录格式问题), and of the envelope. */
public final class RecordProblems {

  private static final String FORMS_ZH = "数据交换文件 1.0 版“两种写法”一节";
  private static final String FORMS_EN = "exchange file format 1.0, section \"Two forms\"";
  private static final String LISTS_ZH = "数据交换文件 1.0 版“用语表”一节";
  private static final String LISTS_EN = "exchange file format 1.0, section \"Lists of words\"";

  /** A required field is not there. */
  public static final ProblemCode MISSING =
      SHAPE
          .error(
              "FORM-001",
              "缺少必填字段“{field}”；应为{expected}；请补报该字段",
              "required field {field} is missing; expected {expected}; supply it")
          .title("缺少必填字段", "required field missing")
          .why(
              "缺了必填字段，这条记录未能读取，可能计入它的数字无法判定。不补默认值：谁也没有写过的值，不能拿来统计。",
              "Without a required field the record is unread, and figures that may count it"
                  + " are undecided. No default is filled in: a value that nobody wrote must not be"
                  + " counted.")
          .basis("数据交换文件 1.0 版“记录”一节", "exchange file format 1.0, section \"Records\"")
          .fix(
              "按所示的形式补上该字段，列表字段至少写一项；不知道的，查原始材料，不要随意填。从表格导入的，看该列有没有列名、单元格是不是空着。",
              "Supply the field in the form shown, a list with one element at least; look up"
                  + " what you do not know instead of guessing. In a table, look whether the column"
                  + " has its header and the cell a value.");

  /** A required field is null. */
  public static final ProblemCode NULL =
      SHAPE
          .error(
              "FORM-002",
              "必填字段“{field}”为 null；应为{expected}；请填写该字段",
              "required field {field} is null; expected {expected}; fill it in")
          .title("必填字段写了 null", "required field written as null")
          .why(
              "null 等于没有填写，这条记录未能读取，可能计入它的数字无法判定。多因导出程序把空的单元格一律写成 null。",
              "null is no value: the record is unread, and figures that may count it are"
                  + " undecided. Mostly a program wrote null for every empty cell.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "查原始材料，填上实际的值。选填字段没有值的，不写该字段。",
              "Look the value up and write it. Leave out optional fields that have none.");

  /** A value of the wrong JSON type. */
  public static final ProblemCode WRONG_TYPE =
      SHAPE
          .error(
              "FORM-003",
              "字段“{field}”的值类型不对：实为{found}，应为{expected}；{advice}",
              "field {field} has the wrong type: found {found}, expected {expected}; {advice}")
          .title("值的类型不对", "value of the wrong type")
          .why(
              "文字、数字、真假的写法不能互换，例如行业代码写成数字会丢前导零，信用代码会丢末几位，“2万元”不知是不是整数，所以不作换算。"
                  + "所在的记录未能读取，可能计入它的数字无法判定。",
              "Text, number and true or false do not stand for one another: written as a"
                  + " number an industry code may lose its first zero, a credit code its last"
                  + " digits, so nothing is converted. The record is unread, and figures that may"
                  + " count it are undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "编号、编码、日期加引号，如 \"territory\":\"152529\"；金额、人数等数字不加引号，如 \"people\":12；"
                  + "是否类写 true 或 false，不加引号；列表用方括号。没有值的选填字段不写。",
              "Put ids, codes and dates in quotes, such as \"territory\":\"152529\"; amounts and"
                  + " counts without, such as \"people\":12; true and false without; lists in square"
                  + " brackets. Leave an optional field without a value out.");

  /** The same field twice in one record. */
  public static final ProblemCode TWICE =
      SHAPE
          .error(
              "FORM-004",
              "字段“{field}”在同一记录中出现多次；应只出现一次；请删去多余的",
              "field {field} occurs more than once in one record; expected once; delete the surplus")
          .title("同一字段写了两次", "field written twice")
          .why(
              "不知道哪个值算数，也可能是两条记录之间漏了括号。里面有几条记录往往无从得知，可能计入它们的数字无法判定。",
              "Nobody knows which value counts, and a brace between two records may be"
                  + " missing. How many records there are is often unknown, and figures that may"
                  + " count them are undecided.")
          .fix(
              "同一条记录的，只留正确的一个；两条记录连在一起的，补上括号，分成两条。",
              "In one record keep the value that is right; where two were run together, put"
                  + " the braces back.");

  /** A field that looks like a known one but is spelt differently. */
  public static final ProblemCode NEARLY_KNOWN =
      SHAPE
          .error(
              "FORM-005",
              "字段“{found}”与“{expected}”相近，可能是笔误，未按后者读取，该记录不算完整读取；应为已知字段或不相近的名称；请改名",
              "field {found} is near {expected}, may be a slip and was not read as it, so the record is not"
                  + " read whole; expected a known field or a name unlike any; rename it")
          .title("字段名可能写错", "field name that may be misspelt")
          .why(
              "不猜它是不是那个字段：记录不算完整读取，取决于那个字段的数字无法判定。",
              "Whether the known field was meant is not guessed: the record is not read"
                  + " whole, and figures that depend on that field are undecided.")
          .basis(
              "数据交换文件 1.0 版“有问题的文件怎么读”一节",
              "exchange file format 1.0, section \"How bad files are read\"")
          .fix(
              "是写错的，改成所示的名称，大小写也要一致，如 closedOn，不写 closedOm 或 closed_on；确是另外的字段，换一个不相近的名称。",
              "If it is misspelt, write the name as shown, in its case: closedOn, not"
                  + " closedOm or closed_on; if it is a field of your own, give it a name unlike"
                  + " any.");

  /** A value that is empty. */
  public static final ProblemCode EMPTY =
      VALUE
          .error(
              "FORM-006",
              "值为空“{found}”；应写出内容；没有内容的，整个字段不写",
              "the value \"{found}\" is empty; expected something in it; leave the field out if there is"
                  + " nothing")
          .title("值为空", "empty value")
          .why(
              "空的文字看不出是没有，还是忘了填。所在的记录未能读取，可能计入它的数字无法判定。",
              "An empty text does not say whether there is nothing or somebody forgot. The"
                  + " record is unread, and figures that may count it are undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "有值的填上；选填字段没有值的，整个字段都不写，不要写一对空引号。",
              "Fill the value in; leave an optional field without a value out altogether"
                  + " instead of writing a pair of quotes.");

  /** A value that is too long. */
  public static final ProblemCode TOO_LONG =
      VALUE
          .error(
              "FORM-007",
              "文字长 {found} 个字符；应不超过 {expected} 个；请只写要点，编号不带说明",
              "the text has {found} characters; expected at most {expected}; write the gist, and an id"
                  + " without remarks")
          .title("文字过长", "text too long")
          .why(
              "超长的值既不读，也不截短。所在的记录未能读取，可能计入它的数字无法判定。多因把全文或附件贴进了一个字段。",
              "A value that is too long is neither read nor cut: the record is unread, and"
                  + " figures that may count it are undecided. Mostly a whole paper was pasted into"
                  + " one field.")
          .fix(
              "描述只写要点，全文和附件另外保存；编号照台账填写，不要在后面加说明。",
              "Write the gist and keep the paper elsewhere; write an id as in the ledger,"
                  + " without remarks behind it.");

  /** A text with characters that cannot be printed. */
  public static final ProblemCode CONTROL_CHARACTER =
      VALUE
          .error(
              "FORM-008",
              "编号“{found}”含有空白、控制字符或不可见字符；应无此类字符；请删去",
              "the id {found} has white space, control or invisible characters; expected none; delete"
                  + " them")
          .title("编号中有空白或不可见字符", "blanks or invisible signs in an id")
          .why(
              "多因从表格或网页复制时带入。看上去相同的编号其实不同，引用就对不上；所在的记录未能读取，可能计入它的数字无法判定。",
              "They mostly come along when it is copied from a table or page. Ids that look"
                  + " the same would differ and references fail; the record is unread, and figures"
                  + " that may count it are undecided.")
          .basis(
              "数据交换文件 1.0 版“每条记录都有的字段”一节",
              "exchange file format 1.0, section \"Fields of every record\"")
          .fix(
              "删去编号前后和中间的空格、换行，如 H-001；看不出多了什么的，把整个编号删掉重新输入。",
              "Delete blanks and line breaks around and inside it: H-001. Where nothing can"
                  + " be seen, delete the whole id and type it again.");

  /** A value that is no day of the calendar. */
  public static final ProblemCode NOT_A_DATE =
      VALUE
          .error(
              "FORM-009",
              "“{found}”不是有效日期；应为 yyyy-MM-dd 形式且日历上存在的日期；请更正",
              "{found} is no date; expected yyyy-MM-dd and a day of the calendar; correct it")
          .title("日期无效", "no valid date")
          .why(
              "日期读不出来，就不知道记录属于哪一期：所在的记录未能读取，可能计入它的数字无法判定。多因月、日没有写两位。",
              "Without its date nobody knows to which period a record belongs: it is unread,"
                  + " and figures that may count it are undecided. Mostly month or day was not"
                  + " written with two digits.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "写成 2023-01-10，年四位，月和日各两位，用半角数字和连字符；日历上没有的日期（如 2 月 30 日），查原始材料更正。",
              "Write 2023-01-10: four digits for the year, two for month and day, half-width"
                  + " with hyphens; look up what the calendar does not have, such as 30 February.");

  /** A word outside its open list. */
  public static final ProblemCode UNKNOWN_TERM =
      VALUE
          .warning(
              "FORM-010",
              "“{found}”不在用语表“{list}”中；已按原样保留；应为表中用语；请改用表中用语，或在用语对照文件中写明它相当于表中哪个词",
              "{found} is not in the list {list} and was kept as it is; expected a word of the list; use"
                  + " one, or say in a file of local words what it stands for")
          .title("用语不在用语表中", "word outside its list")
          .why(
              "记录照样保留、照样计数，但按该用语分类时，不归入表中的任何一类。",
              "The record is kept and counted, but where figures are told apart by this word"
                  + " it falls under none of the list.")
          .basis(LISTS_ZH, LISTS_EN)
          .fix(
              "改用用语表中的编码或中文名称，如 third-party 或“第三方评估”；本地用语写进用语对照文件，用 --terms 给出；表中确实没有的，"
                  + "可以保留原词。",
              "Write a code of the list or its Chinese label, such as third-party or 第三方评估;"
                  + " hand in a file of local words with --terms; a word that the list really lacks may"
                  + " stay.");

  /** A word outside a list that law closes. */
  public static final ProblemCode NOT_A_CHOICE =
      VALUE
          .error(
              "FORM-011",
              "“{found}”不是规定用语；应为 {expected} 之一；请更正，或在用语对照文件中写明它相当于哪一个",
              "{found} is no such word; expected one of {expected}; correct it, or say in a file of local"
                  + " words what it stands for")
          .title("不是规定的用语", "none of the fixed words")
          .why(
              "这一项只能从固定的几个词中选，别的词不知道算哪一种：所在的记录未能读取，可能计入它的数字无法判定。",
              "Only a few fixed words can stand here, and nobody knows which of them another"
                  + " one means: the record is unread, and figures that may count it are undecided.")
          .fix(
              "从所示的词中选一个，也可写它的中文名称，如隐患级别写 general、major，尚未定级的写 ungraded（待定）。",
              "Write one of the words shown, or its Chinese label: the grade of a hazard is"
                  + " general or major, and ungraded until it is decided.");

  /** A number that is no count. */
  public static final ProblemCode NOT_A_COUNT =
      VALUE
          .error(
              "FORM-012",
              "“{found}”不是计数；应为 0 至 {expected} 的整数；请更正",
              "{found} is no count; expected a whole number from 0 to {expected}; correct it")
          .title("不是有效的计数", "no valid count")
          .why(
              "小数、负数、夹带文字或过大的数都不当作计数。所在的记录未能读取，可能计入它的数字无法判定。",
              "Decimals, negative or huge numbers and numbers with words are no counts. The"
                  + " record is unread, and figures that may count it are undecided.")
          .fix(
              "写实际的整数，如 12，不带单位、“约”“余”字和小数点；查不到的，选填字段不写。",
              "Write the whole number itself, such as 12, without unit, words like “about”"
                  + " or a decimal point; leave an optional field out if it cannot be found.");

  /** A value that is neither true nor false. */
  public static final ProblemCode NOT_A_FLAG =
      VALUE
          .error(
              "FORM-013",
              "“{found}”不是 true 或 false；应为二者之一；请更正",
              "{found} is neither true nor false; expected one of them; correct it")
          .title("不是 true 或 false", "neither true nor false")
          .why(
              "别的写法看不出是“是”还是“否”，不能据此读取，也不能据此筛选。",
              "Of anything else nobody can tell whether it means yes or no, so it is neither"
                  + " read nor asked for.")
          .fix(
              "写 true 或 false，也可写“是”或“否”；不写 1、0、Y、N、√。",
              "Write true or false, or 是 or 否; not 1, 0, Y, N or a tick.");

  /** A field that no filter given as text can ask about. */
  public static final ProblemCode NOT_FILTERABLE =
      REFERENCE
          .error(
              "FORM-014",
              "字段“{field}”的值由几项内容组成，不能按文字筛选；应为文字、数字、日期这类字段或其列表；请改用其他字段",
              "a value of field {field} has several parts and cannot be asked about by text; expected a"
                  + " field of words, numbers or dates, or a list of them; use another")
          .title("该字段不能作口径条件", "field that cannot be a condition")
          .why(
              "这个字段的一个值本身就有几项内容，如生产经营场所，不能与一段文字相比，带这个条件的数字无法计算。",
              "A value of this field has several parts, as a site has, and cannot be held"
                  + " against a text; a figure with this condition cannot be computed.")
          .fix(
              "在报送数字的 where 中改用别的字段，如 territory、sector、channel；kinds 这样的列表字段也可以用。",
              "Use another field in where of the stated figure, such as territory, sector or"
                  + " channel; lists of words such as kinds will do as well.");

  /** Words with a personal number in them. */
  public static final ProblemCode PERSONAL_DATA =
      VALUE
          .warning(
              "FORM-015",
              "含有身份证号、护照号或手机号“{found}”；监管数据不应含个人号码；请删去或改为单位信息",
              "there is an identity, passport or mobile number in {found}; supervision data should have none; delete"
                  + " it or name the unit instead")
          .title("文字中有个人号码", "personal number in the text")
          .why(
              "监管数据要逐级汇总、用于通报，不应带出个人号码。数字不受影响；写出的报告会遮盖这些号码，交换文件中仍是原样。",
              "Supervision data is handed on and published, and personal numbers must not go"
                  + " along. No figure suffers; reports mask such numbers, exchange files keep them"
                  + " as they came.")
          .fix(
              "删去号码，或改写单位名称、岗位，如“企业安全负责人”；其实是金额、编号的，在旁边写明“元”或“编号”。",
              "Delete the number, or name the unit or the post instead; if it is an amount"
                  + " or an id, say so beside it (元, 编号).");

  /** A word that is nearly one of an open list. */
  public static final ProblemCode NEARLY_KNOWN_TERM =
      VALUE
          .warning(
              "FORM-016",
              "“{found}”不在用语表“{list}”中，与“{expected}”相近，可能是笔误；按原样保留，取决于它的数字无法判定；"
                  + "请改为表中用语，确系另一用语的，在用语对照文件中写明它相当于表中哪个词",
              "{found} is not in the list {list} but near {expected} and may be a slip; it is kept as"
                  + " written, and what depends on it is undecided; write the word of the list, or say"
                  + " in a file of local words what it stands for if it is another")
          .title("用语可能写错", "word that may be misspelt")
          .why(
              "与表中的词只差一点，不猜是不是它：原样保留，取决于该用语的数字无法判定。",
              "It is close to a word of the list, and whether that was meant is not guessed:"
                  + " it is kept as written, and figures that depend on it are undecided.")
          .basis(LISTS_ZH, LISTS_EN)
          .fix(
              "是写错的，改成所示的词，如 third-party；确是另一个意思，换一个不相近的说法。",
              "If it is misspelt, write the word shown, such as third-party; if another is"
                  + " meant, say it in words that are not close to it.");

  /** A word written as people say it. */
  public static final ProblemCode READ_AS_CODE =
      VALUE
          .info(
              "FORM-017",
              "“{found}”按用语“{expected}”读取；应写作后者；写出时请直接用后者",
              "{found} was read as the word {expected}; expected the latter; write it so")
          .title("按用语的编码读取", "read as the code of a word")
          .why(
              "值已按编码读入，数字不受影响；直接写编码，别的程序也认得。",
              "The value was read as the code, and no figure suffers; written as the code,"
                  + " other programs know it too.")
          .basis(LISTS_ZH, LISTS_EN)
          .fix(
              "可以不改；下次导出时写编码，如写 third-party，不写“第三方评估”。",
              "It may stay; export the code the next time, third-party rather than 第三方评估.");

  /** Half of a character. */
  public static final ProblemCode HALF_CHARACTER =
      VALUE
          .error(
              "FORM-018",
              "文字“{found}”的第 {position} 个字符只有半个，另一半已丢失；应为完整的字符；请从源系统重新导出",
              "character {position} of the text {found} is half a character, and its other half is lost;"
                  + " expected whole ones; export it again from its source")
          .title("文字中有半个字符", "half a character in a text")
          .why(
              "多因程序按长度截断文字，把一个生僻字或表情截成两半；列名中有转换编码时丢失的字，也报此项。丢失的无法从本数据恢复，所在的值未能读取。",
              "Mostly a program cut a text in the midst of a rare character or emoji; a"
                  + " column header with signs of lost characters is told of here too. What was"
                  + " lost cannot be recovered from this data, and the value is unread.")
          .fix(
              "从源系统重新导出完整的文字或列名；截断文字的程序，改为按完整的字符截断。",
              "Export the whole text or header again from its source; let the program that"
                  + " cuts texts cut between whole characters.");

  /** A condition on a word that no record has and no list, or that is nearly one of a list. */
  public static final ProblemCode NO_WORD_TO_ASK_FOR =
      REFERENCE
          .error(
              "FORM-019",
              "条件要的“{found}”不是用语表“{list}”中的词；应为{expected}；请更正，确是本地用语的，在用语对照文件中写明它相当于表中哪个词",
              "the condition asks for {found}, which is no word of the list {list}; expected {expected};"
                  + " correct it, or say in a file of local words what it stands for")
          .title("条件中的用语无从对应", "a condition on an unknown word")
          .why(
              "这个词用语表中没有，台账中也没有记录用它，或者与表中的词只差一点。照它数，数出来是 0，看着却像真的；" + "因此不算，这个数无法判定。",
              "No list has the word and no record of the ledger, or it is close to a word of the"
                  + " list. Counted by it the number would be 0 and look as if it were true; so none is"
                  + " computed, and the figure is undecided.")
          .basis(LISTS_ZH, LISTS_EN)
          .fix(
              "在 where 的 value 中写用语表的编码或中文名称，如 third-party 或“第三方评估”；用本地用语报送的，"
                  + "检查时用 --terms 给出用语对照文件。",
              "In where, write a code of the list or its label as the value, such as third-party"
                  + " or 第三方评估; for words of your own hand in a file of them with --terms.");

  /** A day that is written, but not as the format wants it. */
  public static final ProblemCode DATE_OTHERWISE =
      VALUE
          .error(
              "FORM-020",
              "日期“{found}”的写法不对；应为 yyyy-MM-dd；请写成 {expected}",
              "the date {found} is not written as it has to be; expected yyyy-MM-dd; write {expected}")
          .title("日期的写法不对", "date written another way")
          .why(
              "交换文件只有一种日期写法，别的写法不作猜测。所在的记录未能读取，可能计入它的数字无法判定。",
              "An exchange file knows one way to write a day, and others are not guessed at. The"
                  + " record is unread, and figures that may count it are undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "写成 2023-01-10：年四位，月和日各两位，半角连字符，不带时刻。整列都是这样的，让导出程序按这种形式写日期。",
              "Write 2023-01-10: four digits for the year, two for month and day, half-width"
                  + " hyphens, no time. Where a whole column is like this, let the exporting program"
                  + " write days in this form.");

  /** A number that stands for a day inside a spreadsheet. */
  public static final ProblemCode SERIAL_DAY =
      VALUE
          .error(
              "FORM-021",
              "“{found}”像是表格软件的日期序号，可能是 {first}（1904 日期系统则为 {second}）；应为日期 yyyy-MM-dd；请核对后写出日期",
              "{found} looks like a spreadsheet's number of a day, perhaps {first} ({second} in the 1904 date"
                  + " system); expected a date yyyy-MM-dd; check which day it is and write it")
          .title("日期成了表格软件的序号", "spreadsheet number for a day")
          .why(
              "表格软件用序号存放日期，有两种起点，看不出用的是哪一种，所以只作提示，不代为换算。所在的记录未能读取，可能计入它的数字无法判定。",
              "Spreadsheets keep days as numbers, counted from one of two days, and the number does not"
                  + " show which; so the day is proposed and not taken. The record is unread, and"
                  + " figures that may count it are undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "在表格软件中把该列设为日期格式，核对显示的日期，再按 2023-01-10 的形式导出。",
              "Format the column as date in the spreadsheet, check the days it shows, and export them in"
                  + " the form 2023-01-10.");

  /** A code that a spreadsheet rounded. */
  public static final ProblemCode ROUNDED_CODE =
      VALUE
          .error(
              "FORM-022",
              "“{found}”是表格软件改写成科学计数法的编码，末几位已丢失；应为{expected}；请把该列设为文本格式，填全后重新导出",
              "{found} is a code that a spreadsheet turned into a number, and its last digits are lost;"
                  + " expected {expected}; format the column as text, fill in every digit and export it"
                  + " again")
          .title("编码成了科学计数法", "code in scientific notation")
          .why(
              "表格软件对数值只保留 15 位有效数字，其余的无法从本数据恢复，所以不予读取。所在的记录未能读取，可能计入它的数字无法判定。",
              "A spreadsheet keeps 15 digits of a number, and the others cannot be recovered from this"
                  + " data. The record is unread, and figures that may count it are undecided.")
          .fix(
              "先把该列设为文本格式，再对照营业执照等原件逐位填写，然后重新导出；只改格式找不回丢失的数字。",
              "Format the column as text first, then fill in every digit from the licence, and export it"
                  + " again; the format alone brings no digit back.");

  /** A text that stands for no value. */
  public static final ProblemCode NO_CONTENT =
      VALUE
          .warning(
              "FORM-023",
              "“{found}”是表格软件的错误值或程序对空值的写法，不是内容；应为实际内容；请填写，没有内容的不写该字段",
              "{found} is an error value of a spreadsheet, or what a program writes for no value; expected"
                  + " words; fill them in, or leave the field out if there are none")
          .title("错误值或空值当成了内容", "error value or placeholder for words")
          .why(
              "记录照样读取、照样计数，但名称、描述没有用处，通报时会原样印出。多因表格的公式出错，或程序把空值写成了文字。",
              "The record is read and counted, but its name or description says nothing and would be"
                  + " printed as it is. Mostly a formula of a spreadsheet failed, or a program wrote an"
                  + " empty value as a word.")
          .fix(
              "在表格中改正公式（如 #REF!、#N/A），或查原始材料填写；程序导出的，空值不写该字段，不写 NULL。",
              "Correct the formula in the table (as for #REF! or #N/A), or look the words up; let a program"
                  + " leave out what is empty instead of writing NULL.");

  /** A text that was converted wrongly. */
  public static final ProblemCode GARBLED =
      VALUE
          .warning(
              "FORM-024",
              "“{found}”是转换编码时产生的乱码；应为原文；请从源系统按 UTF-8 重新导出",
              "{found} is what a wrong conversion left of the words; expected the words; export them again"
                  + " from their source as UTF-8")
          .title("文字是乱码", "garbled words")
          .why(
              "记录照样读取、照样计数，但原来的字已经丢失，看不出是哪个单位、什么问题。多因 GBK 与 UTF-8 互相误读。",
              "The record is read and counted, but its words are lost, and nobody can tell which entity or"
                  + " fault it is about. Mostly GBK and UTF-8 were taken for one another.")
          .fix(
              "从源系统重新导出，打开和另存时都选对编码（UTF-8 或 GBK）；在乱码的文件上改不回来。",
              "Export it again from its source, and choose the right encoding (UTF-8 or GBK) wherever it is"
                  + " opened and saved; the garbled file itself cannot be mended.");

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

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        NOTHING_SUPERSEDED,
        SUPERSEDES_ITSELF,
        MISSING,
        NULL,
        WRONG_TYPE,
        TWICE,
        NEARLY_KNOWN,
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER,
        NOT_A_DATE,
        UNKNOWN_TERM,
        NOT_A_CHOICE,
        NOT_A_COUNT,
        NOT_A_FLAG,
        NOT_FILTERABLE,
        PERSONAL_DATA,
        NEARLY_KNOWN_TERM,
        READ_AS_CODE,
        HALF_CHARACTER,
        NO_WORD_TO_ASK_FOR,
        DATE_OTHERWISE,
        SERIAL_DAY,
        ROUNDED_CODE,
        NO_CONTENT,
        GARBLED);
  }

  private RecordProblems() {}
}
