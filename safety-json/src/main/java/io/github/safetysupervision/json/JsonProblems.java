package io.github.safetysupervision.json;

import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/**
 * The problems of an exchange file as text (交换文件问题). Those of the values in it are problems of the
 * values' own packages.
 */
public final class JsonProblems {

  private static final String FORMS_ZH = "数据交换文件 1.0 版“两种写法”一节";
  private static final String FORMS_EN = "exchange file format 1.0, section \"Two forms\"";
  private static final String MANIFEST_ZH = "数据交换文件 1.0 版“清单”一节";
  private static final String MANIFEST_EN = "exchange file format 1.0, section \"Manifest\"";
  private static final String EVERY_ZH = "数据交换文件 1.0 版“每条记录都有的字段”一节";
  private static final String EVERY_EN =
      "exchange file format 1.0, section \"Fields of every record\"";
  private static final String BAD_ZH = "数据交换文件 1.0 版“有问题的文件怎么读”一节";
  private static final String BAD_EN =
      "exchange file format 1.0, section \"How bad files are read\"";

  /** Another encoding altogether, seen from the first bytes; nothing can be read. */
  public static final ProblemCode NOT_UTF8 =
      SYNTAX
          .fatal(
              "JSON-001",
              "文件编码为 {found}；应为 UTF-8；请另存为 UTF-8 后重新报送",
              "the file is in {found}; expected UTF-8; save it as UTF-8 and send it again")
          .title("文件不是 UTF-8 编码", "file in another encoding")
          .why(
              "编码不同，一个字也读不出来：清单和记录都没有读到，所有数字无法判定。常见于在中文 Windows 中存为“ANSI”（即 GBK）或“Unicode”（即 UTF-16）。",
              "In another encoding not a character can be read: neither manifest nor records"
                  + " are known, and every figure is undecided. It is often a file that was saved"
                  + " as “ANSI” on a Chinese Windows, which is GBK, or as “Unicode”, which is"
                  + " UTF-16.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "用记事本打开，选“另存为”，编码选 UTF-8（不选“ANSI”“Unicode”或“UTF-16 LE”）；由程序导出的，把程序的输出编码改为 UTF-8；"
                  + "命令行可用 iconv -f GB18030 -t UTF-8 原文件 > 新文件（UTF-16 的，GB18030 换成 UTF-16）。",
              "Open it in a text editor and save it as UTF-8 (not as “ANSI”, “Unicode” or"
                  + " “UTF-16 LE”); if a program exports it, set the encoding of its output to"
                  + " UTF-8; in a shell, iconv -f GB18030 -t UTF-8 OLD > NEW (UTF-16 instead of"
                  + " GB18030 where it is that).");

  /** Another kind of file. */
  public static final ProblemCode FOREIGN_FILE =
      SYNTAX
          .fatal(
              "JSON-040",
              "文件是“{found}”，不是数据交换文件，一条记录也读不出；应为 JSON；请按数据交换文件导出后重新报送",
              "the file is {found} and no exchange file, and no record of it can be read; expected JSON;"
                  + " export it as an exchange file and send it again")
          .title("不是数据交换文件", "no exchange file")
          .why(
              "整个文件不是所要的格式：清单和记录都没有读到，所有数字无法判定。常见于把表格或压缩包直接报了上来。",
              "The whole file is of another format: neither manifest nor records are known, and"
                  + " every figure is undecided. Often a sheet or an archive was sent as it is.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "Excel、CSV 表格：由平台按列名转换成数据交换文件（见指南第 1 页）。zip、rar、7z、tar：先解压，要压缩的改用 gzip。Word、PDF："
                  + "请报送单位从系统导出数据，不能从文档转换。",
              "A workbook or CSV: have the platform write it as an exchange file by its column names"
                  + " (guide, page 1). A zip, rar, 7z or tar: unpack it, and use gzip to compress. A document"
                  + " or PDF: ask for an export of the data; a document cannot be converted.");

  /** A byte order mark; it is skipped. */
  public static final ProblemCode BYTE_ORDER_MARK =
      SYNTAX
          .warning(
              "JSON-002",
              "文件以字节顺序标记 {found} 开头，已跳过；应为不带标记的 UTF-8；请另存为“UTF-8 无 BOM”",
              "the file starts with the byte order mark {found}, which was skipped; expected UTF-8"
                  + " without it; save it without BOM")
          .title("文件带字节顺序标记", "byte order mark at the start")
          .why(
              "标记已跳过，数字不受影响；但别的程序可能把它当成内容，认不出文件的开头。",
              "It was skipped, and no figure suffers; but other programs may take it for"
                  + " content and not recognize how the file begins.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "另存时编码选“UTF-8”，不选“带有 BOM 的 UTF-8”；由程序导出的，关掉写字节顺序标记的选项。",
              "Save the file as “UTF-8”, not as “UTF-8 with BOM”; if a program exports it,"
                  + " turn its byte order mark off.");

  /** Bytes that are no UTF-8. */
  public static final ProblemCode MALFORMED_BYTES =
      SYNTAX
          .error(
              "JSON-003",
              "字节 {found} 不是有效的 UTF-8（{cause}）；应为 UTF-8 编码；请转换编码后重新报送",
              "the bytes {found} are no UTF-8 ({cause}); expected UTF-8; convert the file and send it"
                  + " again")
          .title("含有非 UTF-8 的字节", "bytes that are no UTF-8")
          .why(
              "多半是文件按 GBK 保存，或把编码不同的文件拼在了一起。所在的记录未能读取，可能计入它的数字无法判定；在清单中的，所有数字无法判定。",
              "Mostly the file was saved as GBK, or files of different encodings were"
                  + " joined. The record is unread, and figures that may count it are undecided; in"
                  + " the manifest it leaves every figure undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "按原来的编码（中文 Windows 上多为 GBK）打开，另存为 UTF-8；拼接文件之前，先把每个文件都转成 UTF-8。",
              "Open the file in the encoding it was written in (on Chinese Windows mostly"
                  + " GBK) and save it as UTF-8; convert every file to UTF-8 before joining them.");

  /** The sign that stands for text lost in an earlier conversion. */
  public static final ProblemCode DAMAGED_TEXT =
      SYNTAX
          .error(
              "JSON-004",
              "文字中有替换字符 {found}，说明原文在此前转换编码时已丢失；应为原文；请从源系统重新导出",
              "the text has the replacement character {found}: words were lost in an earlier conversion;"
                  + " expected the words; export them again from their source")
          .title("文件中的文字已丢失", "text lost before it came here")
          .why(
              "丢失的字无法从本文件恢复。所在的记录未能读取，可能计入它的数字无法判定。",
              "What was lost cannot be recovered from this file. The record is unread, and"
                  + " figures that may count it are undecided.")
          .fix(
              "从源系统按 UTF-8 重新导出，不要在本文件上删改替换字符；源系统中也已丢失的，查原始材料补填后再导出。",
              "Export it again from its source as UTF-8 rather than editing the replacement"
                  + " characters here; where the source has lost the words too, fill them in from"
                  + " the original papers first.");

  /** Compressed data that cannot be unpacked to its end. */
  public static final ProblemCode BROKEN_COMPRESSION =
      SYNTAX
          .fatal(
              "JSON-005",
              "压缩数据损坏（{found}），此后内容无法读取；应为完整的 gzip 数据；请重新压缩并报送",
              "the compressed data is damaged ({found}) and nothing after it can be read; expected whole"
                  + " gzip data; compress and send it again")
          .title("压缩数据损坏", "damaged compressed data")
          .why(
              "多半是传送中断或压缩没有完成。其后可能还有任何类型的记录，数字无法判定，除非清单 counts 表明该类型已全部读到。",
              "Mostly the transfer or the compression broke off. Records of any type may"
                  + " follow, so figures are undecided, except where counts in the manifest shows"
                  + " that all of a type were read.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "重新用 gzip 压缩并传送；传送之后可用“gzip -t 文件名”检查是否完好。",
              "Compress it with gzip and send it again; “gzip -t FILE” tells whether it"
                  + " arrived whole.");

  /** Nothing in the file. */
  public static final ProblemCode EMPTY_FILE =
      SYNTAX
          .error(
              "JSON-006",
              "文件中没有内容（{found} 字节）；应为清单和记录；请重新导出",
              "the file holds nothing ({found} bytes); expected a manifest and records; export it again")
          .title("空文件", "empty file")
          .why(
              "没有清单也没有记录，什么都不能计数：空文件不等于“没有隐患”。",
              "Without manifest and records nothing can be counted: an empty file does not"
                  + " say that there was nothing.")
          .fix(
              "重新导出。确实没有记录的，也要写清单，在 complete 中声明该类型齐全，并写 \"records\":[]。",
              "Export it again. Where there really are no records, write a manifest all the"
                  + " same, declare the type in complete, and write \"records\":[].");

  /** Text that is no JSON. */
  public static final ProblemCode BROKEN_JSON =
      SYNTAX
          .error(
              "JSON-007",
              "此处不是有效的 JSON：实为{found}，应为{expected}；请更正该条记录",
              "this is no JSON: found {found}, expected {expected}; correct the record")
          .title("不是有效的 JSON", "text that is no JSON")
          .why(
              "多因漏了引号、括号或逗号，用了中文标点，或两条记录写在一行。该处可能有不止一条记录，可能计入它们的数字无法判定。",
              "Mostly a quote, bracket or comma is missing, punctuation is Chinese, or two"
                  + " records stand on one line. There may be more records here than one, and"
                  + " figures that may count them are undecided.")
          .fix(
              "到所示的行和列更正：引号、括号成对，标点用半角，最后一项后面不写逗号，每条记录单独一行。由程序生成的，用 JSON 库输出，不要拼接文字。",
              "Correct it at the line and column shown: quotes and brackets in pairs,"
                  + " half-width punctuation, no comma after the last member, one record a line. Let a"
                  + " program write it with a JSON library instead of joining strings.");

  /** Values nested too deep. */
  public static final ProblemCode TOO_DEEP =
      SYNTAX
          .error(
              "JSON-008",
              "此处的嵌套达 {found} 层；应不超过 {expected} 层；请减少嵌套",
              "values are nested {found} deep here; expected at most {expected}; nest them less")
          .title("嵌套层数过多", "values nested too deep")
          .why(
              "正常的记录只有几层，嵌套过多多半是漏了括号，或数据被反复套装。该条记录未能读取，可能计入它的数字无法判定。",
              "A usual record has a few levels; more mostly mean that a bracket is missing"
                  + " or that data was wrapped again and again. The record is unread, and figures"
                  + " that may count it are undecided.")
          .fix(
              "先检查括号是否成对；确是自己的扩展内容的，减少层数，或改写成一段文字。",
              "Check first that the brackets are in pairs; nest content of your own less"
                  + " deep, or write it as text.");

  /** A record of too many characters. */
  public static final ProblemCode TOO_LONG =
      SYNTAX
          .error(
              "JSON-009",
              "记录长 {found} 个字符，仅保留开头；应不超过 {expected} 个；请查看记录之间是否漏了换行或括号，附件不要写进记录",
              "the record has {found} characters, of which only the first are kept; expected at most"
                  + " {expected}; see whether a line break or brace between records is missing, and keep"
                  + " attachments out of it")
          .title("记录过长", "record too long")
          .why(
              "多因记录之间漏了换行或括号，几条连成一条，或把照片等附件写进了记录。里面有几条、是哪类往往无从得知，可能计入的数字无法判定；写回时也只剩开头。",
              "Mostly a line break or bracket between records is missing, so that many"
                  + " became one, or photos were put into the record. How many records it holds is"
                  + " often unknown, figures that may count them are undecided, and only its"
                  + " beginning can be written back.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "每条记录单独一行，引号、括号成对；照片等附件另外保存，记录中只写文件名。",
              "Write each record on a line of its own, with quotes and brackets in pairs;"
                  + " keep photos elsewhere and write only their names into the record.");

  /** A record that is no object. */
  public static final ProblemCode NOT_AN_OBJECT =
      SHAPE
          .error(
              "JSON-010",
              "记录为{found}；应为对象；请更正",
              "the record is {found}; expected an object; correct it")
          .title("记录不是对象", "record that is no object")
          .why(
              "一条记录应是花括号括起的一个对象。不是对象的，往往看不出是几条、哪类记录，可能计入它们的数字无法判定。",
              "A record is one object in braces. Of anything else one often cannot tell how"
                  + " many records it holds and of which type, so figures that may count them are"
                  + " undecided.")
          .fix(
              "每条记录写成一个花括号括起的对象；一行里用方括号列了几条的，去掉方括号，每条单独一行；混入的表头、说明删去。",
              "Write each record as one object in braces; where brackets hold several on a"
                  + " line, remove them and give each its line; delete headers and remarks between"
                  + " the records.");

  /** A record that does not say its type. */
  public static final ProblemCode TYPE_MISSING =
      SHAPE
          .error(
              "JSON-011",
              "记录没有类型（type）；应为 {expected} 等之一；请补报该字段",
              "the record has no type; expected one such as {expected}; supply it")
          .title("记录没有写类型", "record without a type")
          .why(
              "不知道它是隐患、检查还是别的，可能计入任何一类记录，各类数字都可能因此无法判定。",
              "It may be a hazard, an inspection or anything else, so that figures over any"
                  + " type may be undecided.")
          .basis(EVERY_ZH, EVERY_EN)
          .fix(
              "在该条记录中写上 type，如 \"type\":\"hazard\"，最好写在最前面。",
              "Write the type into the record, such as \"type\":\"hazard\", best in the first"
                  + " place.");

  /** A type that is spelt otherwise than the format says. */
  public static final ProblemCode TYPE_MISSPELT =
      SHAPE
          .error(
              "JSON-012",
              "记录类型“{found}”写法不对；应为“{expected}”；请更正",
              "the record type {found} is misspelt; expected {expected}; correct it")
          .title("记录类型写错", "misspelt record type")
          .why(
              "与已知类型只差一点，既不猜，也不当作未知类型放过：该条记录未能读取，可能计入它的数字无法判定。",
              "It is close to a known type, and is neither guessed nor passed over as an"
                  + " unknown one: the record is unread, and figures that may count it are"
                  + " undecided.")
          .basis(EVERY_ZH, EVERY_EN)
          .fix(
              "照所示的写法更正：英文、小写、用连字符，如 operating-entity，不写 operating_entity 或“生产经营单位”。",
              "Write it as shown, in English, lower case, with hyphens: operating-entity,"
                  + " not operating_entity or 生产经营单位.");

  /** An unknown field that occurs more than once in one object. */
  public static final ProblemCode UNKNOWN_TWICE =
      SHAPE
          .error(
              "JSON-013",
              "未知字段“{found}”在同一对象中出现多次，可能是几条记录混在了一起；应只出现一次；请删去多余的",
              "unknown field {found} occurs more than once in one object, as if records were merged;"
                  + " expected once; delete the surplus")
          .title("未知字段重复出现", "unknown field written twice")
          .why(
              "可能是两条记录之间漏了括号，连成了一条。里面有几条记录往往无从得知，可能计入它们的数字无法判定。",
              "A brace between two records may be missing, so that they became one. How many"
                  + " there are is often unknown, and figures that may count them are undecided.")
          .fix(
              "看是不是两条记录连在了一起：是的，补上括号，分成两条；不是的，删去重复的一项。",
              "Look whether two records were run together: if so, put the braces back; if"
                  + " not, delete the surplus member.");

  /** A file that says nothing of itself. */
  public static final ProblemCode MANIFEST_MISSING =
      SHAPE
          .error(
              "JSON-014",
              "没有读到清单（manifest，{found}）；应在文件最前面写明版本、区划、期间和截至日期；请补报",
              "no manifest could be read ({found}); expected edition, territory, period and as-of date at"
                  + " the beginning of the file; supply it")
          .title("没有清单", "no manifest")
          .why(
              "没有清单，就不知道区划、期间、截至日期和哪些记录齐全，什么也不能计数。",
              "Without a manifest nobody knows the territory, the period, the as-of date and"
                  + " which records are complete, and nothing can be counted.")
          .basis(MANIFEST_ZH, MANIFEST_EN)
          .fix(
              "在文件最前面写 manifest，至少含 edition、territory、period、asOf，并在 complete 中写上齐全的记录类型。"
                  + "已写而未读到的，先更正同时报告的其他问题。",
              "Begin the file with a manifest of edition, territory, period and asOf at"
                  + " least, and with the types that are complete in complete. If there is one that"
                  + " was not found, correct the other problems of the file first.");

  /** A manifest or a list of records that occurs again. */
  public static final ProblemCode MEMBER_TWICE =
      SHAPE
          .error(
              "JSON-015",
              "“{found}”在文件中出现多次；应只出现一次（清单以第一份为准，记录均予读取）；请删去多余的",
              "{found} occurs more than once in the file; expected once (the first manifest counts, all"
                  + " records are read); delete the surplus")
          .title("清单或 records 重复", "manifest or records given twice")
          .why(
              "多因手工合并了几个文件。各处的记录都会读取，而只有第一份清单起作用，别的单位、别的期间的记录可能混在其中。",
              "Mostly several files were merged by hand. All records are read but only the"
                  + " first manifest counts, so records of other places and times may be among them.")
          .fix(
              "只留一份清单和一个 records，把记录并在其中；区划或期间不同的，分成几个文件报送。",
              "Keep one manifest and one records with all records in it; send what is of"
                  + " another territory or period as a file of its own.");

  /** A manifest of an edition that is not the reader's. */
  public static final ProblemCode UNKNOWN_EDITION =
      SHAPE
          .error(
              "JSON-016",
              "交换格式版本为“{found}”，已按 {expected} 版读取；应为 {expected}；请按该版本重新导出",
              "the edition is {found}, and the file was read as {expected}; expected {expected}; export"
                  + " it in that edition")
          .title("交换格式版本不符", "another edition of the format")
          .why(
              "别的版本中，字段和用语的含义可能不同；按本版读取，读出的内容与原意可能有出入。",
              "Fields and words may mean something else in another edition; read as this"
                  + " one, they may say what nobody meant.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "内容确是按所示版本写的，把清单的 edition 改过来，如 \"edition\":\"1.0\"；不是的，由导出的程序按该版本重新导出。",
              "If the content follows the expected edition, correct edition in the manifest,"
                  + " such as \"edition\":\"1.0\"; if not, export the file again in that edition.");

  /** Something beside the manifest and the records; it is not kept. */
  public static final ProblemCode UNKNOWN_MEMBER =
      SHAPE
          .warning(
              "JSON-017",
              "文件顶层有未知内容“{found}”，未予保留；应只有 manifest 和 records；请移入清单或删去",
              "the file has {found} beside its manifest and records, which is not kept; expected these"
                  + " two; move it into the manifest or delete it")
          .title("文件顶层有其他内容", "something beside manifest and records")
          .why(
              "其中没有记录，数字不受影响；但内容没有读入，再写出的文件中就没有了。",
              "It holds no records, and no figure suffers; but it was not read and will be"
                  + " missing when the file is written again.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "说明写进清单的 note，导出的系统或单位写进清单的 producer，其余删去。",
              "Write remarks into note of the manifest, what made the file into producer,"
                  + " and delete the rest.");

  /** Records that are no list. */
  public static final ProblemCode RECORDS_NOT_A_LIST =
      SHAPE
          .fatal(
              "JSON-018",
              "records 为{found}；应为数组 […]；请更正",
              "records is {found}; expected an array; correct it")
          .title("records 不是数组", "records that are no array")
          .why(
              "不是数组就不能逐条读取，其中的记录都没有读到，数字无法判定。",
              "What is no array cannot be read record by record: none of them was read, and"
                  + " figures are undecided.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "写成 \"records\":[…]，记录之间用逗号隔开；只有一条、一条也没有，都要用方括号。",
              "Write \"records\":[…] with commas between the records, and with the brackets"
                  + " even for one record or none.");

  /** A list of records where an object should be around it. */
  public static final ProblemCode BARE_LIST =
      SHAPE
          .fatal(
              "JSON-019",
              "文件为{found}，其各项按记录读取；应为含 manifest 和 records 的对象；请更正",
              "the file is {found}, whose elements were read as records; expected an object of manifest"
                  + " and records; correct it")
          .title("只有数组，没有清单", "list without the object around it")
          .why(
              "没有清单，就不知道区划、截至日期和哪些记录齐全，什么也不能计数。",
              "Without a manifest nobody knows the territory, the as-of date and which"
                  + " records are complete, and nothing can be counted.")
          .basis(FORMS_ZH, FORMS_EN)
          .fix(
              "在外面加一层对象，其中先写 manifest，再把这个数组写在 records 之下；或改为按行书写：清单一行，每条记录一行。",
              "Put an object around it that has the manifest first and this array as its"
                  + " records; or write lines: the manifest in one, then one record a line.");

  /** Text after the end of the document, which may hold records; it is not read. */
  public static final ProblemCode TRAILING_TEXT =
      SYNTAX
          .fatal(
              "JSON-020",
              "文档结束后还有内容（{found}），未予读取，其中可能有记录；应到此为止；请删去或并入 records",
              "text ({found}) follows the end of the document and was not read, though it may hold"
                  + " records; expected nothing; delete it or move it into the records")
          .title("文档结束后还有内容", "text after the end of the document")
          .why(
              "多因两个文件接在了一起，或中间多了一个右括号。其后可能有任何类型的记录，数字无法判定，除非清单 counts 表明该类型已全部读到。",
              "Mostly two files were joined, or a closing bracket is one too many. Records"
                  + " of any type may follow, so figures are undecided, except where counts in the"
                  + " manifest shows that all of a type were read.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "看所示位置之前是否多了一个右括号，有就删去；两个文件接在一起的，分开报送，或把记录并到一个 records 之中。",
              "Look for a surplus closing bracket before the place shown, and delete it;"
                  + " send joined files apart, or move their records into one records.");

  /** A document that breaks off. */
  public static final ProblemCode END_MISSING =
      SYNTAX
          .fatal(
              "JSON-021",
              "文件不完整：实为{found}，应为{expected}，其后的记录可能缺失；请重新导出",
              "the file is not whole: found {found}, expected {expected}, and records may be missing;"
                  + " export it again")
          .title("文件不完整", "file that breaks off")
          .why(
              "多因传送中断、磁盘写满，或文件没有写完就被读取。其后可能还有任何类型的记录，数字无法判定，除非清单 counts 表明该类型已全部读到。",
              "Mostly the transfer broke off, a disk was full, or the file was read before"
                  + " it was finished. Records of any type may follow, so figures are undecided,"
                  + " except where counts in the manifest shows that all of a type were read.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "等导出完成，重新传送整个文件；手工写的，在结尾补上缺的括号，并核对没有漏掉记录。",
              "Wait until the export is finished and send the whole file again; in one"
                  + " written by hand supply the closing brackets and check that no record is"
                  + " missing.");

  /** A comma or colon that is missing or one too many; nothing is lost by it. */
  public static final ProblemCode SEPARATOR =
      SYNTAX
          .error(
              "JSON-022",
              "此处实为{found}；应为{expected}；已继续读取，请更正标点",
              "found {found} here; expected {expected}; reading went on; correct the punctuation")
          .title("标点多写或漏写", "punctuation missing or one too many")
          .why(
              "没有丢失记录，数字不受影响；但别的程序多半会整份拒收。",
              "No record is lost, and no figure suffers; but most other programs will refuse"
                  + " the whole file.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "到所示位置补上或删去标点：记录之间一个逗号，最后一条之后不写，字段名和值之间一个冒号，都用半角。",
              "Correct it at the place shown: one comma between records, none after the"
                  + " last, one colon between name and value, all half-width.");

  /** More problems in one record than are listed. */
  public static final ProblemCode MORE =
      SHAPE
          .error(
              "JSON-023",
              "该条记录还有 {found} 处问题未逐一列出；应无问题；请先更正已列出的",
              "the record has {found} more problems that are not listed; expected none; correct the ones"
                  + " listed first")
          .title("一条记录的问题太多", "more problems than are listed")
          .why(
              "一条记录有这么多问题，多半是内容整体错位，或不是按本格式写的；没有列出不等于没有。",
              "So many in one record mostly mean that its content is shifted or was not"
                  + " written in this format; what is not listed is wrong all the same.")
          .fix(
              "先更正最前面的几处再核对一次，其余的往往随之消失；由程序生成的，检查生成它的程序。",
              "Correct the first few and check again: the others often go with them. If a"
                  + " program wrote the record, look at the program.");

  /** A member of the document that is not read and may hold records. */
  public static final ProblemCode UNREAD_MEMBER =
      SHAPE
          .fatal(
              "JSON-024",
              "此处的“{found}”未予读取，其中可能有记录；记录应在 {expected} 之中；请更正名称，或把其中的记录移过去",
              "{found} was not read, though it may hold records; expected them in {expected}; correct the"
                  + " name, or move the records there")
          .title("记录放错了地方", "records under another name")
          .why(
              "多因 records 写成了 Records、data 等名称，或把记录写进了清单。这里的内容没有读，其中可能有记录，数字无法判定。",
              "Mostly records is misspelt or has another name such as data, or records were"
                  + " put into the manifest. What is there was not read and may hold records, so"
                  + " figures are undecided.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "把名称改为 records（全部小写），清单改为 manifest；清单里的记录移到 records 中，清单的其他内容不要用 type 作名称。",
              "Call the member records or manifest, in lower case; move records out of the"
                  + " manifest into records, and name nothing else in the manifest type.");

  /** Text between the members of the document that is not read and may hold records. */
  public static final ProblemCode SKIPPED_TEXT =
      SYNTAX
          .fatal(
              "JSON-025",
              "自此处（{found}）起有一段内容无法辨认，已跳过，其中可能有记录；应为{expected}；请更正括号、引号和标点",
              "text from here on ({found}) makes no sense and was skipped, though it may hold records;"
                  + " expected {expected}; correct its brackets, quotes and punctuation")
          .title("有一段内容无法辨认", "passage that makes no sense")
          .why(
              "多因清单的引号、括号没有成对。跳过的一段中可能有任何类型的记录，数字无法判定，除非清单 counts 表明该类型已全部读到。",
              "Mostly quotes or brackets of the manifest are not in pairs. What was skipped"
                  + " may hold records of any type, so figures are undecided, except where counts"
                  + " in the manifest shows that all of a type were read.")
          .fix(
              "在所示位置前后查找，补上漏掉的引号和括号，标点用半角；由程序生成的，用 JSON 库输出，不要拼接文字。",
              "Look before and after the place shown for a missing quote or bracket, and use"
                  + " half-width punctuation; let a program write it with a JSON library instead of"
                  + " joining strings.");

  /** An escape that is half a character. */
  public static final ProblemCode LONE_SURROGATE =
      SYNTAX
          .error(
              "JSON-026",
              "此处的 {found} 只是半个字符；另一半已丢失；应为完整的字符；请从源系统重新导出",
              "{found} is half a character here, and its other half is lost; expected a whole one; export"
                  + " it again from its source")
          .title("转义只有半个字符", "escape of half a character")
          .why(
              "多因程序按长度截断文字，把一个生僻字或表情截成两半，另一半已经丢失。所在的记录未能读取，可能计入它的数字无法判定。",
              "Mostly a program cut a text by its length in the midst of a rare character or"
                  + " emoji, and the other half is lost. The record is unread, and figures that may"
                  + " count it are undecided.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "从源系统重新导出完整的文字；截断文字的程序，改为按完整的字符截断。",
              "Export the whole text again from its source; let the program that cuts texts"
                  + " cut between whole characters.");

  /** A record type in the manifest that is spelt otherwise than the format says. */
  public static final ProblemCode MANIFEST_TYPE_MISSPELT =
      VALUE
          .error(
              "JSON-027",
              "清单中的记录类型“{found}”写法不对，该项不起作用；应为 {expected}；请更正",
              "the record type {found} in the manifest is misspelt and means nothing; expected"
                  + " {expected}; correct it")
          .title("清单中的记录类型写错", "misspelt record type in the manifest")
          .why(
              "写错的一项不起作用：在 complete 中，该类型等于没有声明齐全，不能计数；在 counts 中，不能证明该类型已全部读到。",
              "The entry means nothing: in complete its type is as good as not declared, so"
                  + " nothing of it can be counted; in counts it cannot show that all of the type"
                  + " were read.")
          .basis(MANIFEST_ZH, MANIFEST_EN)
          .fix(
              "照所示的类型名更正，如写 hazard，不写 hazards 或“事故隐患”。",
              "Write the name of the type as shown: hazard, not hazards or 事故隐患.");

  /** A record type in the manifest that the edition does not know. */
  public static final ProblemCode MANIFEST_TYPE_UNKNOWN =
      VALUE
          .warning(
              "JSON-028",
              "清单中的“{found}”不是 {expected} 版的记录类型，该项不起作用；应为该版的记录类型；请核对",
              "{found} in the manifest is no record type of edition {expected} and means nothing; expected"
                  + " one of its types; check it")
          .title("清单中有未知的记录类型", "unknown record type in the manifest")
          .why(
              "这一项不起作用，其他类型的数字不受影响。可能是写错了，也可能是省里自己的记录类型，本程序不认识。",
              "The entry means nothing, and figures over other types do not suffer. It may"
                  + " be a mistake, or a type of a province that this program does not know.")
          .fix(
              "本想写标准类型的，改成它的类型名，如 inspection；确是自己的类型的，可以保留。",
              "If a standard type was meant, write its name, such as inspection; an entry"
                  + " for a type of your own may stay.");

  /** Records inside a record, where nobody reads them. */
  public static final ProblemCode RECORDS_INSIDE =
      SHAPE
          .error(
              "JSON-029",
              "该记录内部嵌有其他记录（{found}），均未能读取；每条记录应单独列出；请将其移出后重新报送",
              "other records ({found}) stand inside this one, and none of them was read; expected each"
                  + " record on its own; move them out and submit again")
          .title("记录里嵌着其他记录", "records inside a record")
          .why(
              "嵌在里面的记录都没有读到，外层和里层各类型的数字可能因此无法判定。",
              "None of the records inside was read, and figures over their types and the"
                  + " outer one may be undecided.")
          .basis("数据交换文件 1.0 版“记录”一节", "exchange file format 1.0, section \"Records\"")
          .fix(
              "把里面的记录移出来，各自成为一条；外层只写编号，如隐患的 inspection 写检查的编号，检查的 visits 写单位的编号。",
              "Move them out and make each a record of its own; write only the id where it"
                  + " stood, such as that of the inspection in inspection of a hazard.");

  /** Text that should be a check report and is no JSON at all. */
  public static final ProblemCode REPORT_UNREADABLE =
      SYNTAX
          .fatal(
              "JSON-030",
              "检查报告无法读取：{found}；应为完整的 UTF-8 JSON；请用原来的工具重新生成",
              "the check report cannot be read: {found}; expected whole JSON in UTF-8; make it again with"
                  + " the tool that wrote it")
          .title("检查报告无法读取", "check report that cannot be read")
          .why(
              "文字不是 JSON，或在传输中被截断、改动，里面的结论不能采信。",
              "The text is no JSON, or was cut or changed on its way, and no verdict in it can be"
                  + " trusted.")
          .fix(
              "不要手工修改报告，用 safety check --format json 对原数据重新检查。",
              "Do not mend the report by hand; check the data again with safety check --format json.");

  /** A check report that has another form than the format says. */
  public static final ProblemCode REPORT_MALFORMED =
      SHAPE
          .error(
              "JSON-031",
              "检查报告此处为{found}；应为{expected}；请用原来的工具重新生成",
              "the check report has {found} here; expected {expected}; make it again with the tool that"
                  + " wrote it")
          .title("检查报告的格式不对", "check report of another form")
          .why(
              "报告缺了内容或写法不同，其余部分是否可信无从判断，因此全部不予采用。",
              "Something is missing or written otherwise, so that nobody knows what the rest is worth;"
                  + " none of it is used.")
          .basis("检查报告 JSON Schema 1.0", "JSON Schema of check reports, edition 1.0")
          .fix(
              "对照 check-report-1.0.schema.json 更正生成报告的程序，再重新生成。",
              "Correct the program that writes the report by check-report-1.0.schema.json, and make it"
                  + " again.");

  /** A member of a check report that the format does not know. */
  public static final ProblemCode REPORT_MEMBER_UNKNOWN =
      SHAPE
          .warning(
              "JSON-032",
              "检查报告中的“{found}”不是 {expected} 版的内容，未予保留；应只有该版的内容；请核对版本",
              "{found} in the check report is not of edition {expected} and is not kept; expected members"
                  + " of that edition alone; check the edition")
          .title("检查报告中有未知内容", "unknown member of a check report")
          .why(
              "多半由较新的程序写出，其余内容照读；这一项读后不再写出。",
              "Mostly a newer program wrote it. Everything else is read; this is gone when the report is"
                  + " written again.")
          .fix(
              "需要这一项的，用同一版本的程序读取；不需要的，可以不管。",
              "Who needs it reads the report with the version that wrote it; else nothing has to be"
                  + " done.");

  /** A check report whose parts contradict each other. */
  public static final ProblemCode REPORT_CONTRADICTORY =
      SHAPE
          .error(
              "JSON-033",
              "检查报告自相矛盾：{found}；应为{expected}；请用原来的工具重新生成",
              "the check report contradicts itself: {found}; expected {expected}; make it again with the"
                  + " tool that wrote it")
          .title("检查报告自相矛盾", "check report contradicts itself")
          .why(
              "结论与问题数对不上，报告可能被改动过，不能据以导入数据。",
              "The verdict and the counts do not agree: the report may have been changed, and no data"
                  + " should be imported by it.")
          .fix("以原数据重新检查得到的报告为准。", "Check the data again, and go by the report of that.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        NOT_UTF8,
        FOREIGN_FILE,
        BYTE_ORDER_MARK,
        MALFORMED_BYTES,
        DAMAGED_TEXT,
        BROKEN_COMPRESSION,
        EMPTY_FILE,
        BROKEN_JSON,
        TOO_DEEP,
        TOO_LONG,
        NOT_AN_OBJECT,
        TYPE_MISSING,
        TYPE_MISSPELT,
        UNKNOWN_TWICE,
        MANIFEST_MISSING,
        MEMBER_TWICE,
        UNKNOWN_EDITION,
        UNKNOWN_MEMBER,
        RECORDS_NOT_A_LIST,
        BARE_LIST,
        TRAILING_TEXT,
        END_MISSING,
        SEPARATOR,
        MORE,
        UNREAD_MEMBER,
        SKIPPED_TEXT,
        LONE_SURROGATE,
        MANIFEST_TYPE_MISSPELT,
        MANIFEST_TYPE_UNKNOWN,
        RECORDS_INSIDE,
        REPORT_UNREADABLE,
        REPORT_MALFORMED,
        REPORT_MEMBER_UNKNOWN,
        REPORT_CONTRADICTORY);
  }

  private JsonProblems() {}
}
