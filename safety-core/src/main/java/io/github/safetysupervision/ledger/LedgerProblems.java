package io.github.safetysupervision.ledger;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of a source as a whole (台账问题). */
public final class LedgerProblems {

  private static final String CORRECTIONS_ZH = "数据交换文件 1.0 版“更正和撤回”一节";
  private static final String CORRECTIONS_EN =
      "exchange file format 1.0, section \"Corrections and withdrawals\"";
  private static final String MANIFEST_ZH = "数据交换文件 1.0 版“清单”一节";
  private static final String MANIFEST_EN = "exchange file format 1.0, section \"Manifest\"";
  private static final String BAD_ZH = "数据交换文件 1.0 版“有问题的文件怎么读”一节";
  private static final String BAD_EN =
      "exchange file format 1.0, section \"How bad files are read\"";

  /** The same id twice in one type. */
  public static final ProblemCode ID_TWICE =
      CROSS_RECORD
          .error(
              "LG-001",
              "{type}编号“{found}”出现多次；同一类型内编号应唯一；相关数字不予判定，请更正编号或用 supersedes 说明取代关系",
              "{type} id {found} occurs more than once; expected once within a type; the figures it"
                  + " touches are undecided; correct the id or say what supersedes what")
          .naming("found")
          .title("编号重复", "id used twice")
          .why(
              "不知道是一条报了两次，还是两条用了同一个编号。可能计入它们的数字、按引用它们筛选的数字无法判定。",
              "Nobody knows whether one record was sent twice or two have one id. Figures"
                  + " that may count them, or ask for what refers to them, are undecided.")
          .basis("数据交换文件 1.0 版“记录”一节", "exchange file format 1.0, section \"Records\"")
          .fix(
              "重复报送的，删去多余的一条；不同的记录，各编各的号，如 H-001、H-002；"
                  + "后一条是更正的，另编编号，operation 写 update，supersedes 写原编号。",
              "Delete what was sent twice; give different records different ids, such as"
                  + " H-001 and H-002; a correction gets an id of its own, operation update, and"
                  + " the earlier id in supersedes.");

  /** A reference to a record that is not there. */
  public static final ProblemCode DANGLING =
      REFERENCE
          .error(
              "LG-002",
              "字段“{field}”引用的{target}“{found}”不在本数据中；应为已有记录的编号，不是名称；请补报该记录或更正编号",
              "field {field} refers to {target} {found}, which is not here; expected the id of a record,"
                  + " not a name; supply the record or correct the id")
          .naming("found")
          .title("引用的记录不存在", "reference to a missing record")
          .why(
              "所引用的类型已声明齐全的，按该字段筛选的数字无法判定；没有声明的只是提示。计家数时，找不到的单位算单独的一家。",
              "Where the type referred to is declared complete, figures that ask by this"
                  + " field are undecided; else it is only worth knowing. An entity that is not"
                  + " here counts as one of its own.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "编号写错的，更正；写了名称的，改为那条记录的 id；漏报的，补报该记录；该记录在另一个文件里的，两个文件合成一个报送。",
              "Correct a wrong id; write the id of the record instead of its name; supply a record"
                  + " that was left out; if it is in another file, send the two as one.");

  /** A correction of a record that is not there. */
  public static final ProblemCode NOTHING_TO_SUPERSEDE =
      REFERENCE
          .warning(
              "LG-003",
              "被取代的{type}“{found}”不在本数据中；应为已有记录的编号；请核对",
              "{type} {found}, to be superseded, is not here; expected the id of a record; check it")
          .naming("found")
          .title("被取代的记录不在数据中", "superseded record that is not here")
          .why(
              "多半在此前报送的文件里，不影响数字；但如有记录的编号只差一个字，可能是写错，计入两者之一的数字无法判定。",
              "Mostly it is in a file sent before, and no figure suffers; but where an id is"
                  + " one letter away it may be a slip, and figures that count either record are"
                  + " undecided.")
          .basis(CORRECTIONS_ZH, CORRECTIONS_EN)
          .fix(
              "核对 supersedes 中的编号，写错的更正；原记录确在此前的文件里，可以不改。",
              "Check the id in supersedes and correct a wrong one; if the record is in a"
                  + " file sent before, it may stay.");

  /** Records that supersede each other in a circle. */
  public static final ProblemCode SUPERSEDED_IN_A_CIRCLE =
      CROSS_RECORD
          .error(
              "LG-004",
              "{type}“{found}”与其他记录循环取代，不知以哪条为准；应由后一条取代前一条，最早的不取代别的；请更正 supersedes",
              "{type} {found} and others supersede each other in a circle, so that nobody knows which"
                  + " stands; expected the later to supersede the earlier and the first to supersede none;"
                  + " correct supersedes")
          .naming("found")
          .title("记录循环取代", "records that supersede in a circle")
          .why(
              "没有一条是最后的，不知道以哪条为准，可能计入这些记录的数字无法判定。",
              "None is the last, so nobody knows which counts, and figures that may count"
                  + " them are undecided.")
          .basis(CORRECTIONS_ZH, CORRECTIONS_EN)
          .fix(
              "按先后排好：最早的一条不写 supersedes，以后每条写前一条的编号，如 H-001-2 取代 H-001-1，H-001-1 取代 H-001。",
              "Put them in order: the first supersedes nothing, each later one the one"
                  + " before, such as H-001-2 for H-001-1 and H-001-1 for H-001.");

  /** Two records that supersede the same one. */
  public static final ProblemCode SUPERSEDED_TWICE =
      CROSS_RECORD
          .error(
              "LG-005",
              "{type}“{found}”被多条记录取代；应只被一条取代；相关数字不予判定，请更正",
              "{type} {found} is superseded by more than one record; expected one; the figures they touch"
                  + " are undecided; correct it")
          .naming("found")
          .title("一条记录被几条取代", "record superseded more than once")
          .why(
              "不知道以哪条更正为准，可能计入这些记录的数字无法判定。",
              "Nobody knows which correction counts, and figures that may count these"
                  + " records are undecided.")
          .basis(CORRECTIONS_ZH, CORRECTIONS_EN)
          .fix(
              "先后更正几次的，后一次的 supersedes 写前一次更正的编号；同一更正报了两次的，只留一条。",
              "Let a later correction supersede the one before it; keep one of a correction"
                  + " that was sent twice.");

  /** Another number of records than the manifest declares. */
  public static final ProblemCode MISCOUNTED =
      TOTALS
          .error(
              "LG-006",
              "清单 counts 声明{type}共 {expected} 条，实有 {found} 条；两者应相同；可能缺少或多出记录，相关数字不予判定，请核对文件或"
                  + "更正 counts",
              "the manifest counts {expected} records of {type}, but there are {found}; expected the same;"
                  + " some may be missing, or there are too many, and the figures over them are undecided;"
                  + " check the file or correct counts")
          .title("记录条数与声明不符", "number of records other than declared")
          .why(
              "可能有记录在导出或传送中丢失，也可能混进了别的记录，该类记录的数字无法判定。",
              "Records may have been lost in export or transfer, or others were mixed in:"
                  + " figures over the type are undecided.")
          .basis(MANIFEST_ZH, MANIFEST_EN)
          .fix(
              "重新导出再核对。counts 由生成文件的程序按实际写出的条数填写，更正、撤回、被取代的记录都算在内。",
              "Export again and compare. Let the program that makes the file write counts"
                  + " from what it wrote, with corrections, withdrawals and superseded records"
                  + " included.");

  /** The same type counted twice, with different numbers. */
  public static final ProblemCode COUNTED_TWICE =
      TOTALS
          .error(
              "LG-007",
              "清单 counts 对“{type}”声明了不同的条数（{found}）；应只声明一次；该声明不予采用，请更正",
              "the manifest counts {type} with different numbers ({found}); expected one; none is used;"
                  + " correct it")
          .title("同一类型声明了两个条数", "two numbers declared for one type")
          .why(
              "不知道哪个条数算数，两个都不用；文件有残缺时，就不能证明该类记录已全部读到。",
              "Nobody knows which counts, so neither is used; where a part of the file"
                  + " cannot be read, nothing shows that all of the type were read.")
          .basis(MANIFEST_ZH, MANIFEST_EN)
          .fix(
              "counts 中每类只写一项，条数是文件中该类记录的总数，如 \"type\":\"hazard\",\"records\":1286。",
              "Write one entry of counts for a type, with all its records in the file, such"
                  + " as \"type\":\"hazard\",\"records\":1286.");

  /** More corrections of what is not here than ids are compared for. */
  public static final ProblemCode TOO_MANY_LOST_TARGETS =
      REFERENCE
          .warning(
              "LG-008",
              "有 {found} 条被取代的{type}不在本数据中，为数过多（超过一万条，或编号太长），不再逐一比对编号；" + "请与此前的数据合并报送，相关数字不予判定",
              "{found} records of {type} that are superseded are not here, too many (over 10,000) or too"
                  + " long for their ids to be compared; send them with the data before;"
                  + " the figures over them are undecided")
          .title("不在数据中的旧记录过多", "too many superseded records not here")
          .why(
              "旧记录过多（或编号过长），就不再逐一查看有没有写错的编号；这类记录可能有被更正取代而看不出的，数字无法判定。",
              "There are too many of them, or too long ids, to look for misspelt ones one by"
                  + " one: a record of the type may have been superseded unnoticed, so its figures"
                  + " are undecided.")
          .fix(
              "与此前报送的数据合成一个文件，使被取代的记录也在其中；有编号过长的，核对是否填错。",
              "Send them in one file with the data before, which holds the superseded"
                  + " records; check whether ids that are very long are right.");

  /** A source that shows other records than when it was first read. */
  public static final ProblemCode SOURCE_CHANGED =
      SYNTAX
          .fatal(
              "LG-009",
              "数据在使用期间被改动：实为{found}，应始终不变，先后读到的内容不能合并计算；请待数据写完后重新核对",
              "the source changed while it was in use: found {found}, expected the same every time, and"
                  + " what was read before and after cannot be counted together; run again when it is"
                  + " finished")
          .title("数据在使用中被改动", "source changed while in use")
          .why(
              "先后读到的不是同一份数据，合在一起算出的数字哪一份也不是，所以全部无法判定。多因导出或同步还没有完成。",
              "What was read before and after is not the same data, and figures over both"
                  + " would be of neither: all are undecided. Mostly an export or a synchronization"
                  + " was still under way.")
          .basis(BAD_ZH, BAD_EN)
          .fix(
              "等导出或同步完成后重新运行；文件经常更新的，先复制一份，对副本运行。",
              "Run again when the export or synchronization is finished; copy a file that"
                  + " changes often, and run on the copy.");

  /** No record in the territory of the manifest. */
  public static final ProblemCode ELSEWHERE =
      CROSS_RECORD
          .error(
              "LG-010",
              "{count} 条记录都不在清单区划 {expected} 内（如 {found}）；应在其内；数字不予判定，请核对清单的 territory",
              "all {count} records lie outside the manifest's territory {expected}, one in {found}; expected"
                  + " inside; the figures are undecided; check the territory")
          .title("记录全在清单区划之外", "all records outside the territory")
          .why(
              "多因清单的区划写错，或拿错了别处的文件。这样数出来的 0 不是真的没有，所以数字一律无法判定。",
              "Mostly the territory of the manifest is wrong, or the file is of another"
                  + " place. The 0 that would be counted does not mean that there is nothing, so"
                  + " all figures are undecided.")
          .fix(
              "先看文件是不是本地的；是的，把清单的 territory 改为文件所属的区划，如 152529；记录的区划写错的，更正记录。",
              "Look first whether it is the right file; if so, write its own division code"
                  + " into territory of the manifest, such as 152529, or correct the records where"
                  + " theirs is wrong.");

  /** A record of a type nobody here knows. */
  public static final ProblemCode UNKNOWN_TYPE =
      SHAPE
          .warning(
              "FG-019",
              "记录类型“{found}”未知，予以保留但不参与统计；应为 hazard、inspection 等标准类型，或本省自己的类型；如拼写有误请更正",
              "record type {found} is unknown; it is kept and not counted; expected a standard type such as"
                  + " hazard or inspection, or one of your province; correct it if misspelt")
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

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        UNKNOWN_TYPE,
        ID_TWICE,
        DANGLING,
        NOTHING_TO_SUPERSEDE,
        SUPERSEDED_IN_A_CIRCLE,
        SUPERSEDED_TWICE,
        MISCOUNTED,
        COUNTED_TWICE,
        TOO_MANY_LOST_TARGETS,
        SOURCE_CHANGED,
        ELSEWHERE);
  }

  private LedgerProblems() {}
}
