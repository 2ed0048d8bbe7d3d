package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;

/** Why a figure could not be decided, and how populations stand to each other (统计问题). */
public final class StatisticsProblems {

  /** The source does not declare the type complete. */
  public static final ProblemCode INCOMPLETE =
      TOTALS.info(
          "FG-001",
          "未声明{type}在 {period} 期间、{territory} 范围内齐全，不能据此计数（已见 {seen} 条记录）；如已齐全请在清单 complete 中声明",
          "{type} is not declared complete for {period} in {territory}, so nothing can be counted"
              + " ({seen} records were seen); declare it in the manifest if it is");

  /** A record that may count could not be read. */
  public static final ProblemCode MAY_HOLD_UNREAD =
      TOTALS.explain(
          "FG-002",
          "有 {count} 条未能读取的记录可能计入，无法判定：{records}；请更正这些记录",
          "{count} records that could not be read may count: {records}; correct them");

  /** A record whose id is not its own. */
  public static final ProblemCode HOLDS_CONTESTED =
      TOTALS.explain(
          "FG-003",
          "有 {count} 条记录编号重复或取代关系不明，无法判定：{records}；请更正编号",
          "{count} records have an id used twice or contested: {records}; correct the ids");

  /** Populations taken together share records. */
  public static final ProblemCode OVERLAP =
      TOTALS
          .explain(
              "FG-004",
              "{left}与{right}的范围有 {count} 条记录重叠，不能相加：{records}；请核对口径",
              "the populations of {left} and {right} share {count} records and cannot be added:"
                  + " {records}; check what they count")
          .naming("left", "right");

  /** Disjointness cannot be shown. */
  public static final ProblemCode DISJOINTNESS_UNKNOWN =
      TOTALS
          .explain(
              "FG-006",
              "按口径不能证明{parts}互不重叠（{why}）；请在口径中写明区分字段",
              "the definitions do not show that {parts} are disjoint ({why}); say in them which field keeps"
                  + " them apart")
          .naming("parts");

  /** What keeps two populations apart. */
  public static final ProblemCode DISJOINT =
      TOTALS
          .info("FG-007", "{left}与{right}互不重叠（{why}）", "{left} and {right} are disjoint ({why})")
          .naming("left", "right");

  /** The source has no readable manifest. */
  public static final ProblemCode NO_MANIFEST =
      TOTALS.explain(
          "FG-012",
          "数据没有可读的清单，不知截至日期和齐全范围，无法计数；请补清单",
          "the source has no readable manifest, so its as-of date and completeness are unknown; supply"
              + " it");

  /** A share of nothing. */
  public static final ProblemCode SHARE_OF_NOTHING =
      TOTALS.explain(
          "FG-013",
          "分母为 0（变化率的基数为 0 或负数），比率不存在（不按 100% 计）；请核对",
          "the denominator is 0 (what a change is of is 0 or negative), so there is no rate (it is not"
              + " 100 %); check it");

  /** A record whose number is missing. */
  public static final ProblemCode NUMBER_MISSING =
      TOTALS.explain(
          "FG-018",
          "有 {count} 条记录应计入但缺少“{field}”，不按 0 计，无法判定：{records}；请补报",
          "{count} records count but have no {field}, which is not 0: {records}; supply it");

  /** A source that could not be read to its end. */
  public static final ProblemCode SOURCE_CUT =
      TOTALS.explain(
          "FG-020",
          "数据没有读到结尾，其后可能还有记录，无法判定；请重新传送完整的文件",
          "the source could not be read to its end and more records may follow; send the whole file"
              + " again");

  /** The records show the state of an earlier day than the one asked about. */
  public static final ProblemCode STATE_TOO_OLD =
      TOTALS.explain(
          "FG-021",
          "台账反映截至 {found} 的状态，所问数字截至 {expected}，其间的整改无从得知；请用截至日期相同的台账",
          "the ledger shows the state as of {found}, the figure asked for is as of {expected}; what was"
              + " done between is unknown; use a ledger of the same as-of date");

  /** A condition on a record that is not in the ledger. */
  public static final ProblemCode NO_SUCH_RECORD =
      REFERENCE
          .explain(
              "FG-022",
              "口径“{field}”所指的“{found}”不在台账中，不能据此计为 0；请更正编号",
              "the condition on {field} names {found}, which is not in the ledger; that is no zero; correct"
                  + " the id")
          .naming("found");

  /** One population lies within another. */
  public static final ProblemCode CONTAINED =
      TOTALS
          .explain(
              "FG-023",
              "按口径{parts}的范围有包含关系，不能相加；请核对口径",
              "by their definitions {parts} lie one within another and cannot be added; check what they"
                  + " count")
          .naming("parts");

  /** More parts than are compared by their definitions. */
  public static final ProblemCode TOO_MANY_PARTS =
      TOTALS.explain(
          "FG-032",
          "有 {found} 个分项，同一地区内逐对核对口径超过 {expected} 次，未全部核对，不能证明互不重叠；请分级汇总",
          "there are {found} parts, and comparing each two within a territory takes more than"
              + " {expected} comparisons; not all were made, so they are not shown to be disjoint;"
              + " add up in steps");

  /** Records with a word that is near one asked for, or near one of its list. */
  public static final ProblemCode MAY_HOLD_NEAR_WORD =
      TOTALS.explain(
          "FG-040",
          "有 {count} 条记录的用语与所问用语或用语表中的词仅差一字，是否计入、计为哪一个无法判定：{records}；请更正用语",
          "{count} records have a word one slip away from one asked for or listed, so that whether, or as"
              + " what, they count is open: {records}; correct the words");

  /** Corrections of which nobody can tell what they take back. */
  public static final ProblemCode MAY_BE_TAKEN_BACK =
      TOTALS.explain(
          "FG-041",
          "有更正或撤回未写明（或无法读出）取代哪条{type}，可能是计入的任何一条，无法判定：{records}；请填写 supersedes",
          "corrections or withdrawals of {type} do not say, or not readably, which record they take the"
              + " place of, and it may be any that counts: {records}; write it in supersedes");

  /** Another number of records than declared. */
  public static final ProblemCode RECORDS_MISCOUNTED =
      TOTALS.explain(
          "FG-042",
          "{type}的条数与清单 counts 所声明的不符，可能缺少或多出记录，无法判定；请核对文件",
          "there are not as many records of {type} as the manifest counts: some may be missing, or there"
              + " are too many; check the file");

  /** Records that all lie outside the territory they are declared for. */
  public static final ProblemCode RECORDS_ELSEWHERE =
      TOTALS.explain(
          "FG-044",
          "全部记录都不在清单的区划内，区划可能写错，无法判定；请核对清单的 territory",
          "all records lie outside the manifest's territory, which may be wrong; check it");

  /** A condition that names a record which was corrected. */
  public static final ProblemCode RECORD_CORRECTED =
      REFERENCE
          .explain(
              "FG-046",
              "口径“{field}”所指的“{found}”已被更正，或不能判定是否被更正，不能据此统计；请写现行记录的编号",
              "the condition on {field} names {found}, which was corrected, or may have been; write the"
                  + " id of the record that stands now")
          .naming("found");

  /** A record that names another of which it cannot be told which it is. */
  public static final ProblemCode REFERENCE_UNTOLD =
      TOTALS.explain(
          "FG-047",
          "有 {count} 条记录所引用的编号不在台账中（该类型已声明完整），或因编号重复、更正不明或未能读全而不能判定其现行记录："
              + "{records}；请更正引用、更正未能读全的记录或补报",
          "{count} records name ids that are not in the ledger although the type is declared complete,"
              + " or of which the record that stands now cannot be told, as ids are used twice or"
              + " corrections are unclear or could not be read whole: {records}; correct them or"
              + " report what is missing");

  /** A declaration whose type is misspelt. */
  public static final ProblemCode COMPLETE_MISSPELT =
      TOTALS.explain(
          "FG-043",
          "清单 complete 中的“{found}”不是记录类型，是否应为“{expected}”；更正前不能据此计数",
          "the manifest declares {found} complete, which is no record type; did you mean {expected};"
              + " nothing can be counted until it is corrected");

  /** Bytes of a state in another version. */
  public static final ProblemCode STATE_VERSION =
      SHAPE.error(
          "FG-050",
          "统计状态的格式版本为 {found}，应为 {expected}；请用同一版本的程序重新导出",
          "the state is in version {found} of the format, expected {expected}; write it again with the same"
              + " version of the program");

  /** Bytes of a state of another measure. */
  public static final ProblemCode STATE_OF_OTHER_MEASURE =
      TOTALS.error(
          "FG-051",
          "统计状态属于另一口径（{found}），应为 {expected}；口径不同的状态不能合并，请核对",
          "the state is of another measure ({found}), expected {expected}; states of different measures do"
              + " not merge; check which was sent");

  /** Bytes of a state that are too few or too many. */
  public static final ProblemCode STATE_LENGTH =
      SYNTAX.error(
          "FG-052",
          "统计状态有 {found} 字节，应为 {expected} 字节；可能被截断或夹带其他内容，请重新传送",
          "the state has {found} bytes, expected {expected}; it may be cut, or something was added; send it"
              + " again");

  /** Bytes that are no state, or are not as they were written. */
  public static final ProblemCode STATE_DAMAGED =
      SYNTAX.error(
          "FG-053",
          "不是统计状态，或内容已损坏；应为程序写出的原样字节，请重新传送",
          "this is no state, or it was damaged; expected the bytes as they were written; send it again");

  /** A state of which more was taken out than put in. */
  public static final ProblemCode STATE_UNFINISHED =
      TOTALS.explain(
          "FG-054",
          "统计状态中减去的记录多于加入的，不能据此计数；请与当初加入这些记录的状态合并",
          "more records were taken out of the state than put in, so nothing can be counted; merge it with the"
              + " state they were put into");

  /** States whose periods come from manifests and differ. */
  public static final ProblemCode STATES_OF_DIFFERENT_PERIODS =
      TOTALS.explain(
          "FG-055",
          "合并的统计状态期间不同，而口径本身没有期间，不能合计；请在口径中写明期间",
          "the merged states are of different periods, and the measure has none of its own; say in it"
              + " which period counts");

  /** States of several sources, of which one corrects records that may be in another. */
  public static final ProblemCode CORRECTED_ACROSS_SOURCES =
      TOTALS.explain(
          "FG-056",
          "合并的数据中有更正，所更正的（或已另换编号的）记录可能在另一份数据中，分别统计再合并不能判定；请把数据合在一起统计",
          "one of the merged sources has corrections of records that may be in another, or named there by an"
              + " old id; count over all of the data at once");

  private StatisticsProblems() {}
}
