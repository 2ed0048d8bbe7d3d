package io.github.safetysupervision.ledger;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;

/** The problems of a source as a whole (台账问题). */
public final class LedgerProblems {

  /** The same id twice in one type. */
  public static final ProblemCode ID_TWICE =
      CROSS_RECORD
          .error(
              "LG-001",
              "{type}编号“{found}”出现多次；同一类型内编号应唯一；相关数字不予判定，请更正编号或用 supersedes 说明取代关系",
              "{type} id {found} occurs more than once; expected once within a type; the figures it"
                  + " touches are undecided; correct the id or say what supersedes what")
          .naming("found");

  /** A reference to a record that is not there. */
  public static final ProblemCode DANGLING =
      REFERENCE
          .error(
              "LG-002",
              "字段“{field}”引用的{target}“{found}”不在本数据中；应为已有记录的编号；请补报该记录或更正编号",
              "field {field} refers to {target} {found}, which is not here; expected the id of a record;"
                  + " supply the record or correct the id")
          .naming("found");

  /** A correction of a record that is not there. */
  public static final ProblemCode NOTHING_TO_SUPERSEDE =
      REFERENCE
          .warning(
              "LG-003",
              "被取代的{type}“{found}”不在本数据中；应为已有记录的编号；请核对",
              "{type} {found}, to be superseded, is not here; expected the id of a record; check it")
          .naming("found");

  /** Records that supersede each other in a circle. */
  public static final ProblemCode SUPERSEDED_IN_A_CIRCLE =
      CROSS_RECORD
          .error(
              "LG-004",
              "{type}“{found}”与其他记录循环取代，无一有效；应有一条为最终记录；请更正",
              "{type} {found} and others supersede each other in a circle, so that none is in effect;"
                  + " expected a last one; correct it")
          .naming("found");

  /** Two records that supersede the same one. */
  public static final ProblemCode SUPERSEDED_TWICE =
      CROSS_RECORD
          .error(
              "LG-005",
              "{type}“{found}”被多条记录取代；应只被一条取代；相关数字不予判定，请更正",
              "{type} {found} is superseded by more than one record; expected one; the figures they touch"
                  + " are undecided; correct it")
          .naming("found");

  /** Another number of records than the manifest declares. */
  public static final ProblemCode MISCOUNTED =
      TOTALS.error(
          "LG-006",
          "清单 counts 声明{type}共 {expected} 条，实有 {found} 条；两者应相同；可能缺少或多出记录，相关数字不予判定，请核对文件或"
              + "更正 counts",
          "the manifest counts {expected} records of {type}, but there are {found}; expected the same;"
              + " some may be missing, or there are too many, and the figures over them are undecided;"
              + " check the file or correct counts");

  /** The same type counted twice, with different numbers. */
  public static final ProblemCode COUNTED_TWICE =
      TOTALS.error(
          "LG-007",
          "清单 counts 对“{type}”声明了不同的条数（{found}）；应只声明一次；该声明不予采用，请更正",
          "the manifest counts {type} with different numbers ({found}); expected one; none is used;"
              + " correct it");

  /** More corrections of what is not here than ids are compared for. */
  public static final ProblemCode TOO_MANY_LOST_TARGETS =
      REFERENCE.warning(
          "LG-008",
          "有 {found} 条被取代的{type}不在本数据中，为数过多（超过一万条，或编号太长），不再逐一比对编号；" + "请与此前的数据合并报送，相关数字不予判定",
          "{found} records of {type} that are superseded are not here, too many (over 10,000) or too"
              + " long for their ids to be compared; send them with the data before;"
              + " the figures over them are undecided");

  /** A source that shows other records than when it was first read. */
  public static final ProblemCode SOURCE_CHANGED =
      SYNTAX.fatal(
          "LG-009",
          "数据在使用期间被改动：实为{found}，应始终不变，先后读到的内容不能合并计算；请待数据写完后重新核对",
          "the source changed while it was in use: found {found}, expected the same every time, and"
              + " what was read before and after cannot be counted together; run again when it is"
              + " finished");

  /** No record in the territory of the manifest. */
  public static final ProblemCode ELSEWHERE =
      CROSS_RECORD.error(
          "LG-010",
          "{count} 条记录都不在清单区划 {expected} 内（如 {found}）；应在其内；数字不予判定，请核对清单的 territory",
          "all {count} records lie outside the manifest's territory {expected}, one in {found}; expected"
              + " inside; the figures are undecided; check the territory");

  /** A record of a type nobody here knows. */
  public static final ProblemCode UNKNOWN_TYPE =
      SHAPE
          .warning(
              "FG-019",
              "记录类型“{found}”未知，予以保留但不参与统计；如拼写有误请更正",
              "record type {found} is unknown; it is kept and not counted; correct it if misspelt")
          .title("未知的记录类型", "a record of an unknown type")
          .why(
              "记录原样保留，但没有哪个标准指标会数它。类型名整个写错的，数字会少算，只有这条警告提示。",
              "The record is kept as it came, but no standard indicator counts it. If the type"
                  + " is quite wrong, figures are too low, and only this warning tells.")
          .basis(
              "数据交换文件 1.0 版“省级扩展”一节",
              "exchange file format 1.0, section \"Extensions of a province\"")
          .fix(
              "把 type 改为规定的写法，如 hazard、inspection、penalty。是本省自己的类型的，不用处理；要参与统计的，"
                  + "在 Java 代码中加入该类型，命令行只认标准类型。",
              "Correct the type, such as hazard, inspection or penalty. If it is a type of your"
                  + " province, nothing has to be done; to have it counted, add it in Java code, as"
                  + " the command line knows the standard types only.");

  private LedgerProblems() {}
}
