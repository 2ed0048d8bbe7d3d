package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The problems that only a check finds (检查问题): its own here, those of its rules where each rule is.
 */
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

  /** A list that does not speak of the day of the data. */
  public static final ProblemCode LIST_OF_OTHER_DAYS =
      REFERENCE
          .info(
              "CK-004",
              "{list}（{edition}）只说 {expected} 期间的代码，数据截至 {found}；需要当时的代码表才能判断；有新版本后再检查",
              "{list} ({edition}) speaks of the days {expected} only, and the data is of {found}; expected a"
                  + " list of that day; check again with a newer edition")
          .title("代码表不含数据的日期", "list does not speak of the day")
          .why(
              "区划、行业的代码逐年调整，用别的年份的代码表判断，会把当时有效的误报为错，也会放过已撤销的。",
              "Codes change from year to year: a list of another year would call valid ones wrong and"
                  + " let abolished ones pass.")
          .fix(
              "交来数据当年的代码表（区划用 safety check --divisions 文件），或升级到附有该表的版本；在那之前，代码是否有效请人工核对。",
              "Hand in the list of that year (divisions with safety check --divisions FILE), or use a version"
                  + " that brings it; until then check by hand whether the codes are valid.");

  /** The period before has nothing to compare with. */
  public static final ProblemCode NOTHING_BEFORE =
      REFERENCE
          .info(
              "CK-010",
              "用来比较的数据（区划 {territory}，期间 {period}）中没有同一区划、同一口径、同样长的更早期间的数字；应为上一期或上年同期的数据；请核对文件",
              "what is to be compared with, of {territory} and {period}, has no number of the same territory,"
                  + " scope and length in an earlier period; expected the period before, or the same a year"
                  + " before; see whether it is the right file")
          .title("没有可比的上期数", "nothing to compare with")
          .why(
              "没有可比的数，突变和元、万元写混都查不出来；不说明，会以为已经查过。",
              "Without it neither jumps nor 元 taken for 万元 are found, and silence would look like a check.")
          .fix(
              "用同一区划、同样长的上一期或上年同期的报送数字或台账；各期范围不同的，不必比较。",
              "Hand in the stated figures or the ledger of the same territory for the period before, as long"
                  + " as this one, or the same a year before.");

  private static final List<ProblemCode> OWN =
      List.of(STATED_DIFFERS, IDENTITY_FAILS, RULE_FAILED, LIST_OF_OTHER_DAYS, NOTHING_BEFORE);

  /**
   * Returns all of them, also those that the rules of the standard record types find.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return Stream.concat(OWN.stream(), StandardRules.ALL.stream().map(AnyRule::code))
        .distinct()
        .sorted(Comparator.comparing(ProblemCode::id))
        .toList();
  }

  /** Why a list says nothing of the data of a day; null if it does. */
  static @Nullable Problem listOfOtherDays(CodeList list, LocalDate day) {
    return list.isValidOn(day)
        ? null
        : LIST_OF_OTHER_DAYS.with(
            "list",
            list.title(),
            "edition",
            list.edition(),
            "found",
            day,
            "expected",
            list.validity());
  }

  private CheckProblems() {}
}
