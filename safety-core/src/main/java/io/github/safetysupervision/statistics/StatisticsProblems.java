package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;

/** Why a figure or an identity could not be decided, or fails (统计问题). */
public final class StatisticsProblems {

  /** The source does not declare the type complete. */
  public static final ProblemCode INCOMPLETE =
      ProblemCode.of(
          "FG-001",
          Severity.INFO,
          "未声明{type}在 {period} 期间、{territory} 范围内齐全，不能据此计数（已见 {seen} 条记录）；如已齐全请在清单 complete 中声明",
          "{type} is not declared complete for {period} in {territory}, so nothing can be counted"
              + " ({seen} records were seen); declare it in the manifest if it is");

  /** A record that may count could not be read. */
  public static final ProblemCode MAY_HOLD_UNREAD =
      ProblemCode.of(
          "FG-002",
          Severity.EXPLAIN,
          "有 {count} 条未能读取的记录可能计入，无法判定：{records}；请更正这些记录",
          "{count} records that could not be read may count: {records}; correct them");

  /** A record whose id is not its own. */
  public static final ProblemCode HOLDS_CONTESTED =
      ProblemCode.of(
          "FG-003",
          Severity.EXPLAIN,
          "有 {count} 条记录编号重复或取代关系不明，无法判定：{records}；请更正编号",
          "{count} records have an id used twice or contested: {records}; correct the ids");

  /** Populations taken together share records. */
  public static final ProblemCode OVERLAP =
      ProblemCode.of(
              "FG-004",
              Severity.EXPLAIN,
              "{left}与{right}的范围有 {count} 条记录重叠，不能相加：{records}；请核对口径",
              "the populations of {left} and {right} share {count} records and cannot be added:"
                  + " {records}; check what they count")
          .naming("left", "right");

  /** Periods differ. */
  public static final ProblemCode PERIODS_DIFFER =
      ProblemCode.of(
              "FG-005",
              Severity.EXPLAIN,
              "{numbers}的期间分{kinds}种：{periods}；期间不同，不能直接相加或比较；请统一期间",
              "{numbers} are about {kinds} periods: {periods}; numbers of different periods are not added"
                  + " or compared; use one period")
          .naming("numbers");

  /** Disjointness cannot be shown. */
  public static final ProblemCode DISJOINTNESS_UNKNOWN =
      ProblemCode.of(
              "FG-006",
              Severity.EXPLAIN,
              "按口径不能证明{parts}互不重叠（{why}）；请在口径中写明区分字段",
              "the definitions do not show that {parts} are disjoint ({why}); say in them which field keeps"
                  + " them apart")
          .naming("parts");

  /** What keeps two populations apart. */
  public static final ProblemCode DISJOINT =
      ProblemCode.of(
              "FG-007",
              Severity.INFO,
              "{left}与{right}互不重叠（{why}）",
              "{left} and {right} are disjoint ({why})")
          .naming("left", "right");

  /** An operand of an identity is missing. */
  public static final ProblemCode OPERAND_MISSING =
      ProblemCode.of(
              "FG-008",
              Severity.EXPLAIN,
              "勾稽关系引用的报送数字“{found}”不存在、已被更正或未填数量；应为已填数量的现行报送数字；请更正编号或补报",
              "the identity refers to stated figure {found}, which is not there, was corrected or has no"
                  + " quantity; expected a stated quantity that stands; correct the id or supply it")
          .naming("found");

  /** The indicator is unknown. */
  public static final ProblemCode UNKNOWN_INDICATOR =
      ProblemCode.of(
          "FG-009",
          Severity.ERROR,
          "未知指标“{found}”；应为指标目录中的编号，如 {expected}；请更正",
          "unknown indicator {found}; expected an id of the catalogue such as {expected}; correct it");

  /** A condition names a field the type does not have. */
  public static final ProblemCode UNKNOWN_FIELD =
      ProblemCode.of(
          "FG-010",
          Severity.ERROR,
          "口径字段“{found}”不是{type}的字段；应为 {expected}；请更正",
          "condition on {found}, which is no field of {type}; expected {expected}; correct it");

  /** Count nouns differ. */
  public static final ProblemCode NOUNS_DIFFER =
      ProblemCode.of(
          "FG-011",
          Severity.EXPLAIN,
          "所报计量单位为“{found}”，该指标为“{expected}”，单位不同不能比较；请更正单位或指标",
          "stated in {found}, but the indicator counts {expected}; numbers of different nouns are not"
              + " compared; correct the noun or the indicator");

  /** The source has no readable manifest. */
  public static final ProblemCode NO_MANIFEST =
      ProblemCode.of(
          "FG-012",
          Severity.EXPLAIN,
          "数据没有可读的清单，不知截至日期和齐全范围，无法计数；请补清单",
          "the source has no readable manifest, so its as-of date and completeness are unknown; supply"
              + " it");

  /** A share of nothing. */
  public static final ProblemCode SHARE_OF_NOTHING =
      ProblemCode.of(
          "FG-013",
          Severity.EXPLAIN,
          "分母为 0（变化率的基数为 0 或负数），比率不存在（不按 100% 计）；请核对",
          "the denominator is 0 (what a change is of is 0 or negative), so there is no rate (it is not"
              + " 100 %); check it");

  /** A bound word that states no interval. */
  public static final ProblemCode NO_INTERVAL =
      ProblemCode.of(
          "FG-014",
          Severity.EXPLAIN,
          "“{found}”没有确定的界限，无法判定；请填写准确数",
          "{found} has no definite bounds, so nothing can be decided; write an exact number");

  /** A stated figure asks to merge what cannot be merged. */
  public static final ProblemCode CANNOT_MERGE =
      ProblemCode.of(
              "FG-015",
              Severity.ERROR,
              "报送数字“{found}”不能合并到该指标：不存在、已被更正或记录类型不同；请更正 over",
              "stated figure {found} cannot be merged into this indicator: it is not there, was corrected"
                  + " or is about another type; correct over")
          .naming("found");

  /** A claim that all is done, against an open record. */
  public static final ProblemCode CONTRADICTED =
      ProblemCode.of(
              "FG-016",
              Severity.ERROR,
              "{left}称已全部完成，但其范围内有 {count} 条属于{right}的未完成记录：{records}；请核对",
              "{left} says all is done, but {count} open records of {right} are in its population:"
                  + " {records}; check them")
          .naming("left", "right");

  /** An identity without the operands its form needs. */
  public static final ProblemCode OPERANDS_WRONG =
      ProblemCode.of(
          "FG-017",
          Severity.ERROR,
          "勾稽关系“{form}”的操作数不对：应为{expected}；请更正",
          "the identity {form} has the wrong operands: expected {expected}; correct it");

  /** A record whose number is missing. */
  public static final ProblemCode NUMBER_MISSING =
      ProblemCode.of(
          "FG-018",
          Severity.EXPLAIN,
          "有 {count} 条记录应计入但缺少“{field}”，不按 0 计，无法判定：{records}；请补报",
          "{count} records count but have no {field}, which is not 0: {records}; supply it");

  /** A record of a type nobody here knows. */
  public static final ProblemCode UNKNOWN_TYPE =
      ProblemCode.of(
          "FG-019",
          Severity.WARNING,
          "记录类型“{found}”未知，予以保留但不参与统计；如拼写有误请更正",
          "record type {found} is unknown; it is kept and not counted; correct it if misspelt");

  /** A source that could not be read to its end. */
  public static final ProblemCode SOURCE_CUT =
      ProblemCode.of(
          "FG-020",
          Severity.EXPLAIN,
          "数据没有读到结尾，其后可能还有记录，无法判定；请重新传送完整的文件",
          "the source could not be read to its end and more records may follow; send the whole file"
              + " again");

  /** The records show the state of an earlier day than the one asked about. */
  public static final ProblemCode STATE_TOO_OLD =
      ProblemCode.of(
          "FG-021",
          Severity.EXPLAIN,
          "台账反映截至 {found} 的状态，所报数字截至 {expected}，其间的整改无从得知；请用截至日期相同的台账",
          "the ledger shows the state as of {found}, the stated figure is as of {expected}; what was"
              + " done between is unknown; use a ledger of the same as-of date");

  /** A condition on a record that is not in the ledger. */
  public static final ProblemCode NO_SUCH_RECORD =
      ProblemCode.of(
              "FG-022",
              Severity.EXPLAIN,
              "口径“{field}”所指的“{found}”不在台账中，不能据此计为 0；请更正编号",
              "the condition on {field} names {found}, which is not in the ledger; that is no zero; correct"
                  + " the id")
          .naming("found");

  /** One population lies within another. */
  public static final ProblemCode CONTAINED =
      ProblemCode.of(
              "FG-023",
              Severity.EXPLAIN,
              "按口径{parts}的范围有包含关系，不能相加；请核对口径",
              "by their definitions {parts} lie one within another and cannot be added; check what they"
                  + " count")
          .naming("parts");

  /** A number of one day was asked for a period. */
  public static final ProblemCode ONE_DAY_WANTED =
      ProblemCode.of(
          "FG-024",
          Severity.ERROR,
          "该指标为{rule}，只能按某一天统计，而期间为 {found}；应填一天，如 2023-06-30；请更正期间",
          "the indicator is a {rule} and is asked for one day, but the period is {found}; expected one"
              + " day such as 2023-06-30; correct the period");

  /** A rate was asked for another period or territory than that of its base. */
  public static final ProblemCode BASE_OF_OTHER_SCOPE =
      ProblemCode.of(
          "FG-025",
          Severity.ERROR,
          "基数“{base}”属于 {found}，所问为 {expected}；期间和地区应相同；请提供相同口径的基数",
          "the base {base} is of {found}, but {expected} is asked for; expected the same period and"
              + " territory; supply such a base");

  /** A period that has none before it. */
  public static final ProblemCode NO_PERIOD_BEFORE =
      ProblemCode.of(
          "FG-026",
          Severity.ERROR,
          "期间 {found} 没有可环比的上一期；应为整月、整季、半年或全年；请更正期间",
          "{found} has no period before it to compare with; expected a whole month, quarter, half-year"
              + " or year; correct the period");

  /** A stated number differs from a register. */
  public static final ProblemCode REGISTER_DIFFERS =
      ProblemCode.of(
          "FG-027",
          Severity.EXPLAIN,
          "所报 {found}，登记为 {expected}，相差 {difference}；两者都予保留，不作更正；请核对原因",
          "stated {found}, but the register has {expected}, a difference of {difference}; both are kept"
              + " as they are; find out why");

  /** Numbers that do not add. */
  public static final ProblemCode NOT_ADDITIVE =
      ProblemCode.of(
              "FG-028",
              Severity.EXPLAIN,
              "{parts}不能相加（{why}）{witness}；请由记录计算合计",
              "{parts} cannot be added ({why}){witness}; compute the total from the records")
          .naming("parts");

  /** A total that is one only within the rounding of its parts. */
  public static final ProblemCode WITHIN_ROUNDING =
      ProblemCode.of(
          "FG-029",
          Severity.INFO,
          "在各数的舍入范围内一致：各数按同一方法舍入，合计可为 {range}；所写之和与合计相差 {difference}",
          "it holds within the rounding of the numbers: rounded in one way, they can come to {range};"
              + " what is written adds up to {difference} more than the total");

  /** A number that what it is made of may or may not give. */
  public static final ProblemCode RANGE_REACHES =
      ProblemCode.of(
          "FG-030",
          Severity.EXPLAIN,
          "由所写各数，结果可为 {range}，可能是也可能不是“{found}”（各数有概数、或舍入方法不一）；请填写准确数",
          "from the numbers as written the result can be {range}, which may or may not be {found}"
              + " (they are bounded by words, or rounded in different ways); write exact numbers");

  /** A number that what it is made of cannot give. */
  public static final ProblemCode OUTSIDE_RANGE =
      ProblemCode.of(
          "FG-031",
          Severity.EXPLAIN,
          "由所写各数，无论如何舍入，结果只能为 {range}，不可能是“{found}”；请核对",
          "from the numbers as written, however rounded, the result can only be {range}, never {found};"
              + " check them");

  /** More parts than are compared by their definitions. */
  public static final ProblemCode TOO_MANY_PARTS =
      ProblemCode.of(
          "FG-032",
          Severity.EXPLAIN,
          "有 {found} 个分项，同一地区内逐对核对口径超过 {expected} 次，未全部核对，不能证明互不重叠；请分级汇总",
          "there are {found} parts, and comparing each two within a territory takes more than"
              + " {expected} comparisons; not all were made, so they are not shown to be disjoint;"
              + " add up in steps");

  /** Numbers of different territories. */
  public static final ProblemCode TERRITORIES_DIFFER =
      ProblemCode.of(
              "FG-033",
              Severity.EXPLAIN,
              "{numbers}的地区不同：{territories}；不同地区的数不能这样比较；请统一地区",
              "{numbers} are about different territories: {territories}; numbers of different territories"
                  + " are not compared so; use one territory")
          .naming("numbers");

  /** Several operands that the records do not decide. */
  public static final ProblemCode OPERANDS_UNDECIDED =
      ProblemCode.of(
              "FG-034",
              Severity.EXPLAIN,
              "{parts}不能由台账得出，如：{why}",
              "{parts} are not decided by the records, for one: {why}")
          .naming("parts");

  /** A change stated without its direction, or with the other one. */
  public static final ProblemCode OTHER_DIRECTION =
      ProblemCode.of(
          "FG-035",
          Severity.EXPLAIN,
          "计算为 {computed}，方向与所报“{found}”相反（不写方向的按上升理解）；若写作“{expected}”则一致；请核对",
          "computed is {computed}, the other way than the stated {found} (without a direction it is a"
              + " rise); {expected} would hold; check it");

  /** A change stated of what is none. */
  public static final ProblemCode NOT_A_CHANGE =
      ProblemCode.of(
          "FG-036",
          Severity.EXPLAIN,
          "所报“{found}”是变化幅度，该指标（{indicator}）不是同比或环比，不能比较；请更正指标",
          "{found} states a change, but the indicator {indicator} is none; they are not compared; correct"
              + " the indicator");

  /** Open ones beside a claim of all, of which there may be none. */
  public static final ProblemCode MAY_BE_NONE =
      ProblemCode.of(
              "FG-037",
              Severity.EXPLAIN,
              "{parts}所报的未完成数可能为 0，与{left}称已全部完成是否矛盾无法判定；请填写准确数",
              "the open numbers stated in {parts} may be 0, so it cannot be said whether they contradict"
                  + " that all of {left} is done; write exact numbers")
          .naming("parts", "left");

  /** Records with a word that is near one asked for, or near one of its list. */
  public static final ProblemCode MAY_HOLD_NEAR_WORD =
      ProblemCode.of(
          "FG-040",
          Severity.EXPLAIN,
          "有 {count} 条记录的用语与所问用语或用语表中的词仅差一字，是否计入、计为哪一个无法判定：{records}；请更正用语",
          "{count} records have a word one slip away from one asked for or listed, so that whether, or as"
              + " what, they count is open: {records}; correct the words");

  /** Corrections of which nobody can tell what they take back. */
  public static final ProblemCode MAY_BE_TAKEN_BACK =
      ProblemCode.of(
          "FG-041",
          Severity.EXPLAIN,
          "有更正或撤回未写明（或无法读出）取代哪条{type}，可能是计入的任何一条，无法判定：{records}；请填写 supersedes",
          "corrections or withdrawals of {type} do not say, or not readably, which record they take the"
              + " place of, and it may be any that counts: {records}; write it in supersedes");

  /** Another number of records than declared. */
  public static final ProblemCode RECORDS_MISCOUNTED =
      ProblemCode.of(
          "FG-042",
          Severity.EXPLAIN,
          "{type}的条数与清单 counts 所声明的不符，可能缺少或多出记录，无法判定；请核对文件",
          "there are not as many records of {type} as the manifest counts: some may be missing, or there"
              + " are too many; check the file");

  /** Records that all lie outside the territory they are declared for. */
  public static final ProblemCode RECORDS_ELSEWHERE =
      ProblemCode.of(
          "FG-044",
          Severity.EXPLAIN,
          "全部记录都不在清单的区划内，区划可能写错，无法判定；请核对清单的 territory",
          "all records lie outside the manifest's territory, which may be wrong; check it");

  /** A stated number beside what could not be read of the same file. */
  public static final ProblemCode STATED_MAY_BE_CORRECTED =
      ProblemCode.of(
              "FG-045",
              Severity.EXPLAIN,
              "报送文件中有未能读取或缺失的内容，可能更正或撤回了“{found}”，无法判定；请更正该文件，或在其清单 counts 中写明条数",
              "some of the stated file could not be read or is missing and may correct or take back"
                  + " {found}; correct the file, or write in its manifest how many records it has")
          .naming("found");

  /** A condition that names a record which was corrected. */
  public static final ProblemCode RECORD_CORRECTED =
      ProblemCode.of(
              "FG-046",
              Severity.EXPLAIN,
              "口径“{field}”所指的“{found}”已被更正，或不能判定是否被更正，不能据此统计；请写现行记录的编号",
              "the condition on {field} names {found}, which was corrected, or may have been; write the"
                  + " id of the record that stands now")
          .naming("found");

  /** A record that names another of which it cannot be told which it is. */
  public static final ProblemCode REFERENCE_UNTOLD =
      ProblemCode.of(
          "FG-047",
          Severity.EXPLAIN,
          "有 {count} 条记录所引用的编号不在台账中（该类型已声明完整），或因编号重复、更正不明或未能读全而不能判定其现行记录："
              + "{records}；请更正引用、更正未能读全的记录或补报",
          "{count} records name ids that are not in the ledger although the type is declared complete,"
              + " or of which the record that stands now cannot be told, as ids are used twice or"
              + " corrections are unclear or could not be read whole: {records}; correct them or"
              + " report what is missing");

  /** A declaration whose type is misspelt. */
  public static final ProblemCode COMPLETE_MISSPELT =
      ProblemCode.of(
          "FG-043",
          Severity.EXPLAIN,
          "清单 complete 中的“{found}”不是记录类型，是否应为“{expected}”；更正前不能据此计数",
          "the manifest declares {found} complete, which is no record type; did you mean {expected};"
              + " nothing can be counted until it is corrected");

  private StatisticsProblems() {}
}
