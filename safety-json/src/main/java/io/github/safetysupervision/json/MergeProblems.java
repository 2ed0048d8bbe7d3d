package io.github.safetysupervision.json;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.SHAPE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** Why several files do not become one, and what is remarkable where they do (合并问题). */
public final class MergeProblems {

  /** The manifests of two files say different things that one file says once. */
  public static final ProblemCode MANIFESTS_DIFFER =
      SHAPE
          .error(
              "MG-001",
              "清单的{field}为 {found}，与前面文件的 {expected} 不同；合并的文件应相同；请分别合并，或按同一{field}重新导出",
              "the {field} of the manifest is {found}, in a file before it {expected}; files to be merged"
                  + " have the same; merge them apart or export them again")
          .title("各文件的期间或截至日期不同", "files of different periods")
          .why(
              "合并后的文件只有一个期间、一个截至日期和一个版本；硬放在一起，期间外的记录会算错，截至日期之后的情况会被当作已知。",
              "A merged file has one period, one as-of date and one edition; put together all the"
                  + " same, records outside the period would count wrong, and what happened after an"
                  + " as-of date would pass for known.")
          .fix(
              "期间相同的放在一起，分几次合并；截至日期不同的，请各单位按同一天重新导出。",
              "Merge those of the same period, each in a file of its own; where the as-of dates"
                  + " differ, have them exported again as of the same day.");

  /** No division holds the territories of all files. */
  public static final ProblemCode NO_COMMON_TERRITORY =
      SHAPE
          .error(
              "MG-002",
              "清单的行政区划 {found} 与前面文件的 {expected} 不在同一省内；应在同一省内；请分省合并",
              "the territory {found} of the manifest and {expected} of the files before it lie in"
                  + " different provinces; expected one province; merge them by province")
          .title("各文件不在同一省内", "files of different provinces")
          .why(
              "合并后的清单要写一个包含全部记录的行政区划，跨省没有这样的代码。",
              "The merged manifest names one division that holds all records, and across provinces"
                  + " there is none.")
          .fix("按省分开合并。", "Merge the files of each province apart.");

  /** Two files of one territory that need not be of one reporter. */
  public static final ProblemCode REPORTER_UNCLEAR =
      SHAPE
          .error(
              "MG-003",
              "与前面的文件 {expected} 行政区划同为 {found}，看不出是否同一单位报送；请用 --reporter 名称=文件 分别写明",
              "it has the territory {found} as {expected} before it, and nothing shows whether one reporter"
                  + " sent both; name the reporter of each with --reporter NAME=FILE")
          .title("看不出是否同一单位报送", "unclear whether one reporter sent both")
          .why(
              "同一单位的几个文件共用编号，不同单位的编号要分开。认错了，两家各自的 H-1 会被当作同一条，或者更正落不到原来的记录上。",
              "Files of one reporter share their ids, those of different reporters are kept apart."
                  + " Taken for the wrong one, the H-1 of two reporters would be one record, or a"
                  + " correction would miss the record it means.")
          .fix(
              "命令行中写 --reporter 应急局=a.ndjson --reporter 消防=b.ndjson；同一单位的写同一名称。"
                  + "清单的 producer（生成者）相同的，视为同一单位。",
              "On the command line write --reporter NAME=FILE for each, the same name for files of one"
                  + " reporter. Files whose manifests have the same producer are taken for one"
                  + " reporter's.");

  /** The names of two reporters are one slip apart. */
  public static final ProblemCode NAMES_TOO_NEAR =
      SHAPE
          .error(
              "MG-004",
              "单位名称“{found}”与“{expected}”太相近；应至少相差两个字；请改用相差更多的名称",
              "the names {found} and {expected} are too near; expected two letters to differ; choose names"
                  + " that differ more")
          .title("单位名称太相近", "names of reporters too near")
          .why(
              "名称要写在编号前面。只差一个字的，两个单位的编号也只差一个字，会被当作写错的编号，相关数字无法判定。",
              "The names stand before the ids. Where they are one letter apart so are the ids of the"
                  + " two, which then pass for slips of each other, and figures are undecided.")
          .fix(
              "用相差两个字以上的名称，如“城关”“河西”；不要用“一镇”“二镇”“A1”“A2”。",
              "Use names that differ in two letters or more, such as “north” and “harbour”, not “A1”"
                  + " and “A2”.");

  /** With the prefix an id is longer than an id may be. */
  public static final ProblemCode ID_TOO_LONG =
      SHAPE
          .error(
              "MG-005",
              "编号“{found}”加上单位前缀“{expected}”后超过 128 个字符；应不超过；请用更短的单位名称",
              "id {found} with the prefix {expected} has more than 128 characters; expected no more; use a"
                  + " shorter name of the reporter")
          .naming("found")
          .title("加前缀后编号过长", "id too long with its prefix")
          .why(
              "超长的编号读不出来，这条记录就成了未能读取的记录。",
              "An id of more characters cannot be read, and the record would become an unread one.")
          .fix(
              "用 --reporter 名称=文件 给出更短的名称，或缩短编号后重新导出。",
              "Give a shorter name with --reporter NAME=FILE, or shorten the ids and export again.");

  /** A record of a reporter has the id of one on the register. */
  public static final ProblemCode ALSO_ON_REGISTER =
      CROSS_RECORD
          .warning(
              "MG-006",
              "{type}编号“{found}”公共登记文件中也有；作为本单位自己的记录保留，本单位的引用指它；如是同一个，请删去自报的一条",
              "{type} {found} is on the shared register too; it is kept as the reporter's own, which the"
                  + " reporter's references mean; if it is the same, leave it out of the reporter's file")
          .naming("found")
          .title("自报记录与公共登记编号相同", "own record with an id of the register")
          .why(
              "两个单位都自报同一家企业，合并后就是两条，计家数时会算两家。",
              "Where two reporters send a record of the same entity, the merged file has two, and"
                  + " counting entities counts both.")
          .fix(
              "企业、部门等公共记录只留在公共登记文件中，各单位的文件不再自报。",
              "Keep shared records such as entities and departments on the register only.");

  /** Two reporters declare the same type complete for the same places. */
  public static final ProblemCode BOTH_COMPLETE =
      CROSS_RECORD
          .warning(
              "MG-007",
              "{type}：与 {expected} 的行政区划重叠，两者都声明齐全并报有记录；合并后照此声明；同一事实两家都报的会计两次，请核对",
              "{type}: its territory overlaps with that of {expected}; both declare the type complete and"
                  + " hold records; so does the merged file; what both report would count twice, check it")
          .title("重叠地区两家都声明齐全", "two complete reporters of one place")
          .why(
              "两家各报各的，合起来正好；两家都报了同一批记录，合起来就多了一倍。从文件看不出是哪种。",
              "If each reports its own, together they are right; if both report the same, together they"
                  + " are twice as many. The files do not show which.")
          .fix(
              "与两家核对；重复报送的，去掉一家的文件再合并。",
              "Ask both; where they report the same, merge without the file of one.");

  private MergeProblems() {}

  /** {@return all of them, in the order of their numbers} */
  public static List<ProblemCode> all() {
    return List.of(
        MANIFESTS_DIFFER,
        NO_COMMON_TERRITORY,
        REPORTER_UNCLEAR,
        NAMES_TOO_NEAR,
        ID_TOO_LONG,
        ALSO_ON_REGISTER,
        BOTH_COMPLETE);
  }
}
