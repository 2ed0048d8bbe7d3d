package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems that only a check finds (检查问题). */
public final class CheckProblems {

  /** A stated number that the records do not give. */
  public static final ProblemCode STATED_DIFFERS =
      TOTALS
          .explain(
              "CK-001",
              "报送数字“{figure}”为 {found}，台账为 {expected}；两者应一致；请更正其中之一，或说明",
              "stated figure {figure} is {found}, and the records give {expected}; expected the same;"
                  + " correct one of them, or explain")
          .naming("figure")
          .title("报送数字与台账不一致", "stated figure differs from the records")
          .why(
              "总结里的数字查不到依据：或者台账缺报、重报，或者总结写错。",
              "The number in the report has nothing behind it: records are missing or double, or the"
                  + " report is wrong.")
          .fix(
              "用 safety explain 列出台账中计入的记录，与总结的来源逐条核对；确属统计口径不同的，写明口径。",
              "List the records that count with safety explain and compare them with what the report was"
                  + " made of; where the scope differs, say which.");

  /** A stated identity that does not hold. */
  public static final ProblemCode IDENTITY_FAILS =
      TOTALS
          .explain(
              "CK-002",
              "勾稽关系“{identity}”（{found}）不成立；左右应相等；请核对各数，或说明",
              "identity {identity} ({found}) does not hold; expected both sides to be equal; check the"
                  + " numbers, or explain")
          .naming("identity")
          .title("勾稽关系不成立", "identity does not hold")
          .why(
              "总数与分项对不上，至少有一个数字是错的，或口径不同。",
              "The total and its parts do not agree: at least one number is wrong, or their scopes differ.")
          .basis("算术：部分之和等于总数", "arithmetic: the parts add up to the total")
          .fix(
              "逐个核对分项，缺项的补上，口径不同的注明。",
              "Check each part, add what is missing, and note where scopes differ.");

  /** A rule that broke down. */
  public static final ProblemCode RULE_FAILED =
      SHAPE
          .error(
              "CK-003",
              "规则 {rule} 在检查中出错（{cause}），所管的记录未能检查；规则应对任何记录给出结论；请联系规则的编写者",
              "rule {rule} broke down ({cause}), so that the records it is about were not checked;"
                  + " expected an answer on every record; tell whoever wrote the rule")
          .title("规则本身出错", "rule broke down")
          .why("规则没有得出结论，不能当作通过。", "The rule came to no answer, and that is no pass.")
          .fix(
              "请规则的编写者处理没有值、值无法读出的情况；或暂用 without 去掉该规则再查其余部分。",
              "Let its author handle values that are absent or unread; or leave the rule out to check the rest.");

  /** A day after the one whose state the source reflects. */
  public static final ProblemCode AFTER_AS_OF =
      PLAUSIBILITY
          .explain(
              "CK-101",
              "日期 {found} 晚于数据的截至日期；截至日期之后的事不会在本数据中；请更正日期或清单的 asOf，或说明",
              "the day {found} is after the as-of date of the data, which cannot know what came later;"
                  + " correct the day or asOf in the manifest, or explain")
          .title("日期晚于截至日期", "day after the as-of date")
          .why(
              "多为年份或月份录错；照此统计，期间数会漏计或多计。",
              "Mostly a wrong year or month; figures of a period then count too few or too many.")
          .fix(
              "对照原始单据改正日期，写成 2023-06-30；清单的 asOf 写错的改 asOf。",
              "Correct the day from the original paper, written as 2023-06-30; correct asOf in the manifest"
                  + " if that is wrong.");

  /** A record outside the territory of its source. */
  public static final ProblemCode OUTSIDE_TERRITORY =
      PLAUSIBILITY
          .explain(
              "CK-102",
              "行政区划 {found} 不在清单的区划之内；一份数据应只含本地区的记录；请更正区划，或说明",
              "division {found} is not within the territory of the manifest; expected records of that"
                  + " territory alone; correct the division, or explain")
          .title("区划不在清单区划之内", "division outside the territory")
          .why(
              "该记录不会计入本地区的任何数字，上级汇总时可能与邻近地区重复。",
              "It counts in no figure of this territory, and may be counted twice where territories are"
                  + " added up.")
          .fix(
              "区划代码录错的照事发地改正，如 152529100000；确为外地的，由该地报送。",
              "Correct the code to that of the place, such as 152529100000; what belongs elsewhere is"
                  + " reported there.");

  /** A division that the list of the day does not hold. */
  public static final ProblemCode UNKNOWN_DIVISION =
      REFERENCE
          .error(
              "CK-103",
              "行政区划 {found} 所在的县级以上区划不在所用区划代码表（2023年版）中；应为表中的代码；请更正",
              "the county or higher division of {found} is not in the list of divisions (edition 2023);"
                  + " expected a listed code; correct it")
          .title("区划代码不存在", "division does not exist")
          .why(
              "不存在的区划不属于任何地区，按地区汇总时该记录会丢失。",
              "A division that does not exist belongs to no territory, so that the record is lost where"
                  + " territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版",
              "division codes for statistics, National Bureau of Statistics, edition 2023")
          .fix(
              "查国家统计局统计用区划代码，写 6 位或 12 位，如 152529；不知道乡镇的只写到县。",
              "Look it up in the division codes of the National Bureau of Statistics and write 6 or 12"
                  + " digits, such as 152529; where the township is unknown write the county.");

  /** An enforcement inspection by fewer than two people. */
  public static final ProblemCode ONE_INSPECTOR =
      PLAUSIBILITY
          .explain(
              "CK-104",
              "部门执法检查的人员数为 {found}；执法人员应不少于 2 人；请更正人数，或说明",
              "the department inspected with {found} people; expected two enforcement officers at least;"
                  + " correct the number, or explain")
          .title("执法检查人员不足两人", "fewer than two inspectors")
          .why(
              "一人检查取得的证据和据此作出的处罚可能不被认可。",
              "Evidence gathered by one officer alone, and penalties built on it, may not stand.")
          .fix(
              "补填全部参加检查的执法人员数；属企业自查、第三方服务的，改正检查方式。",
              "Count every officer who took part; where it was a self-check or a third party, correct the"
                  + " channel.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        STATED_DIFFERS,
        IDENTITY_FAILS,
        RULE_FAILED,
        AFTER_AS_OF,
        OUTSIDE_TERRITORY,
        UNKNOWN_DIVISION,
        ONE_INSPECTOR);
  }

  private CheckProblems() {}
}
