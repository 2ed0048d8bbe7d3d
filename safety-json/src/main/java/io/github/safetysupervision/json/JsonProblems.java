package io.github.safetysupervision.json;

import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;

/**
 * The problems of an exchange file as text (交换文件问题). Those of the values in it are problems of the
 * values' own packages.
 */
public final class JsonProblems {

  /** Another encoding altogether, seen from the first bytes; nothing can be read. */
  public static final ProblemCode NOT_UTF8 =
      SYNTAX.fatal(
          "JSON-001",
          "文件编码为 {found}；应为 UTF-8；请另存为 UTF-8 后重新报送",
          "the file is in {found}; expected UTF-8; save it as UTF-8 and send it again");

  /** A byte order mark; it is skipped. */
  public static final ProblemCode BYTE_ORDER_MARK =
      SYNTAX.warning(
          "JSON-002",
          "文件以字节顺序标记 {found} 开头，已跳过；应为不带标记的 UTF-8；请另存为“UTF-8 无 BOM”",
          "the file starts with the byte order mark {found}, which was skipped; expected UTF-8"
              + " without it; save it without BOM");

  /** Bytes that are no UTF-8. */
  public static final ProblemCode MALFORMED_BYTES =
      SYNTAX.error(
          "JSON-003",
          "字节 {found} 不是有效的 UTF-8（{cause}）；应为 UTF-8 编码；请转换编码后重新报送",
          "the bytes {found} are no UTF-8 ({cause}); expected UTF-8; convert the file and send it"
              + " again");

  /** The sign that stands for text lost in an earlier conversion. */
  public static final ProblemCode DAMAGED_TEXT =
      SYNTAX.error(
          "JSON-004",
          "文字中有替换字符 {found}，说明原文在此前转换编码时已丢失；应为原文；请从源系统重新导出",
          "the text has the replacement character {found}: words were lost in an earlier conversion;"
              + " expected the words; export them again from their source");

  /** Compressed data that cannot be unpacked to its end. */
  public static final ProblemCode BROKEN_COMPRESSION =
      SYNTAX.fatal(
          "JSON-005",
          "压缩数据损坏（{found}），此后内容无法读取；应为完整的 gzip 数据；请重新压缩并报送",
          "the compressed data is damaged ({found}) and nothing after it can be read; expected whole"
              + " gzip data; compress and send it again");

  /** Nothing in the file. */
  public static final ProblemCode EMPTY_FILE =
      SYNTAX.error(
          "JSON-006",
          "文件中没有内容（{found} 字节）；应为清单和记录；请重新导出",
          "the file holds nothing ({found} bytes); expected a manifest and records; export it again");

  /** Text that is no JSON. */
  public static final ProblemCode BROKEN_JSON =
      SYNTAX.error(
          "JSON-007",
          "此处不是有效的 JSON：实为{found}，应为{expected}；请更正该条记录",
          "this is no JSON: found {found}, expected {expected}; correct the record");

  /** Values nested too deep. */
  public static final ProblemCode TOO_DEEP =
      SYNTAX.error(
          "JSON-008",
          "此处的嵌套达 {found} 层；应不超过 {expected} 层；请减少嵌套",
          "values are nested {found} deep here; expected at most {expected}; nest them less");

  /** A record of too many characters. */
  public static final ProblemCode TOO_LONG =
      SYNTAX.error(
          "JSON-009",
          "记录长 {found} 个字符，仅保留开头；应不超过 {expected} 个；请拆分该条记录",
          "the record has {found} characters, of which only the first are kept; expected at most"
              + " {expected}; split the record");

  /** A record that is no object. */
  public static final ProblemCode NOT_AN_OBJECT =
      SHAPE.error(
          "JSON-010",
          "记录为{found}；应为对象；请更正",
          "the record is {found}; expected an object; correct it");

  /** A record that does not say its type. */
  public static final ProblemCode TYPE_MISSING =
      SHAPE.error(
          "JSON-011",
          "记录没有类型（type）；应为 {expected} 等之一；请补报该字段",
          "the record has no type; expected one such as {expected}; supply it");

  /** A type that is spelt otherwise than the format says. */
  public static final ProblemCode TYPE_MISSPELT =
      SHAPE.error(
          "JSON-012",
          "记录类型“{found}”写法不对；应为“{expected}”；请更正",
          "the record type {found} is misspelt; expected {expected}; correct it");

  /** An unknown field that occurs more than once in one object. */
  public static final ProblemCode UNKNOWN_TWICE =
      SHAPE.error(
          "JSON-013",
          "未知字段“{found}”在同一对象中出现多次，可能是几条记录混在了一起；应只出现一次；请删去多余的",
          "unknown field {found} occurs more than once in one object, as if records were merged;"
              + " expected once; delete the surplus");

  /** A file that says nothing of itself. */
  public static final ProblemCode MANIFEST_MISSING =
      SHAPE.error(
          "JSON-014",
          "文件没有清单（manifest），实为{found}；应写明版本、区划、期间和截至日期；请补报",
          "the file has no manifest: found {found}; expected edition, territory, period and day;"
              + " supply it");

  /** A manifest or a list of records that occurs again. */
  public static final ProblemCode MEMBER_TWICE =
      SHAPE.error(
          "JSON-015",
          "“{found}”在文件中出现多次；应只出现一次（清单以第一份为准，记录均予读取）；请删去多余的",
          "{found} occurs more than once in the file; expected once (the first manifest counts, all"
              + " records are read); delete the surplus");

  /** A manifest of an edition that is not the reader's. */
  public static final ProblemCode UNKNOWN_EDITION =
      SHAPE.error(
          "JSON-016",
          "交换格式版本为“{found}”，已按 {expected} 版读取；应为 {expected}；请按该版本重新导出",
          "the edition is {found}, and the file was read as {expected}; expected {expected}; export"
              + " it in that edition");

  /** Something beside the manifest and the records; it is not kept. */
  public static final ProblemCode UNKNOWN_MEMBER =
      SHAPE.warning(
          "JSON-017",
          "文件顶层有未知内容“{found}”，未予保留；应只有 manifest 和 records；请移入清单或删去",
          "the file has {found} beside its manifest and records, which is not kept; expected these"
              + " two; move it into the manifest or delete it");

  /** Records that are no list. */
  public static final ProblemCode RECORDS_NOT_A_LIST =
      SHAPE.fatal(
          "JSON-018",
          "records 为{found}；应为数组 […]；请更正",
          "records is {found}; expected an array; correct it");

  /** A list of records where an object should be around it. */
  public static final ProblemCode BARE_LIST =
      SHAPE.fatal(
          "JSON-019",
          "文件为{found}，其各项按记录读取；应为含 manifest 和 records 的对象；请更正",
          "the file is {found}, whose elements were read as records; expected an object of manifest"
              + " and records; correct it");

  /** Text after the end of the document, which may hold records; it is not read. */
  public static final ProblemCode TRAILING_TEXT =
      SYNTAX.fatal(
          "JSON-020",
          "文档结束后还有内容（{found}），未予读取，其中可能有记录；应到此为止；请删去或并入 records",
          "text ({found}) follows the end of the document and was not read, though it may hold"
              + " records; expected nothing; delete it or move it into the records");

  /** A document that breaks off. */
  public static final ProblemCode END_MISSING =
      SYNTAX.fatal(
          "JSON-021",
          "文件不完整：实为{found}，应为{expected}，其后的记录可能缺失；请重新导出",
          "the file is not whole: found {found}, expected {expected}, and records may be missing;"
              + " export it again");

  /** A comma or colon that is missing or one too many; nothing is lost by it. */
  public static final ProblemCode SEPARATOR =
      SYNTAX.error(
          "JSON-022",
          "此处实为{found}；应为{expected}；已继续读取，请更正标点",
          "found {found} here; expected {expected}; reading went on; correct the punctuation");

  /** More problems in one record than are listed. */
  public static final ProblemCode MORE =
      SHAPE.error(
          "JSON-023",
          "该条记录还有 {found} 处问题未逐一列出；应无问题；请先更正已列出的",
          "the record has {found} more problems that are not listed; expected none; correct the ones"
              + " listed first");

  /** A member of the document that is not read and may hold records. */
  public static final ProblemCode UNREAD_MEMBER =
      SHAPE.fatal(
          "JSON-024",
          "文件顶层的“{found}”未予读取，其中可能有记录；应为 {expected}；请更正名称或移入 records",
          "the member {found} of the document was not read, though it may hold records; expected"
              + " {expected}; correct the name or move it into the records");

  /** Text between the members of the document that is not read and may hold records. */
  public static final ProblemCode SKIPPED_TEXT =
      SYNTAX.fatal(
          "JSON-025",
          "自此处（{found}）起有一段内容无法辨认，已跳过，其中可能有记录；应为{expected}；请更正括号、引号和标点",
          "text from here on ({found}) makes no sense and was skipped, though it may hold records;"
              + " expected {expected}; correct its brackets, quotes and punctuation");

  /** An escape that is half a character. */
  public static final ProblemCode LONE_SURROGATE =
      SYNTAX.error(
          "JSON-026",
          "此处的 {found} 只是半个字符；应为完整的字符（代理项须成对）；请从源系统重新导出",
          "{found} is half a character here; expected a whole one (surrogates come in pairs); export"
              + " it again from its source");

  /** A record type in the manifest that is spelt otherwise than the format says. */
  public static final ProblemCode MANIFEST_TYPE_MISSPELT =
      VALUE.error(
          "JSON-027",
          "清单中的记录类型“{found}”写法不对，该项不起作用；应为 {expected}；请更正",
          "the record type {found} in the manifest is misspelt and means nothing; expected"
              + " {expected}; correct it");

  /** A record type in the manifest that the edition does not know. */
  public static final ProblemCode MANIFEST_TYPE_UNKNOWN =
      VALUE.warning(
          "JSON-028",
          "清单中的“{found}”不是 {expected} 版的记录类型，该项不起作用；应为该版的记录类型；请核对",
          "{found} in the manifest is no record type of edition {expected} and means nothing; expected"
              + " one of its types; check it");

  /** Records inside a record, where nobody reads them. */
  public static final ProblemCode RECORDS_INSIDE =
      SHAPE.error(
          "JSON-029",
          "该记录内部嵌有其他记录（{found}），均未能读取；每条记录应单独列出；请将其移出后重新报送",
          "other records ({found}) stand inside this one, and none of them was read; expected each"
              + " record on its own; move them out and submit again");

  private JsonProblems() {}
}
