package io.github.safetysupervision.check;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.TOTALS;
import static io.github.safetysupervision.problem.Layer.VALUE;

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
              "区划逐年调整，用别的年份的代码表判断，会把当时有效的区划误报为错，也会放过已撤销的。",
              "Divisions change from year to year: a list of another year would call valid ones wrong and"
                  + " let abolished ones pass.")
          .fix(
              "升级到附有当年代码表的版本；在那之前，区划是否存在请人工核对。",
              "Use a version that brings the list of that year; until then check by hand whether divisions"
                  + " exist.");

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

  /** Something that records refer to, outside the territory of its source. */
  public static final ProblemCode REGISTERED_ELSEWHERE =
      PLAUSIBILITY
          .warning(
              "CK-105",
              "行政区划 {found} 不在清单的区划之内；单位、部门、专项行动、预案等一般属本地区，上级或外地的可以保留；请核对",
              "division {found} is not within the territory of the manifest; expected that of this"
                  + " territory unless it belongs to a superior or has its seat elsewhere; check it")
          .title("登记对象不属本地区", "register entry from elsewhere")
          .why(
              "区划录错的单位不会计入本地区的单位数，检查覆盖率的分母随之变小。",
              "An entity with a wrong division is not among those of this territory, so that coverage is"
                  + " measured against too few.")
          .fix(
              "对照登记资料核对区划代码；确属上级部门或外地单位的，不必改。",
              "Compare the code with the register; leave it where it is a superior body or an entity from"
                  + " elsewhere.");

  /** A division that the list does not hold, in a record of a day the list does not speak of. */
  public static final ProblemCode DIVISION_NOT_LISTED_NOW =
      PLAUSIBILITY
          .explain(
              "CK-106",
              "行政区划 {found} 所在的县级以上区划不在截至日期所用的区划代码表（2023年版）中；除非记录当日尚未撤销，应为表中的代码；"
                  + "请更正，或说明是哪一个已撤销的区划",
              "the county or higher division of {found} is not in the list of the as-of date (edition"
                  + " 2023); expected a listed code unless it still existed on the day of the record;"
                  + " correct it, or explain which abolished division it is")
          .title("区划代码现已不在表中", "division no longer listed")
          .why(
              "代码录错，或区划在记录之后已撤销；两种情况下，按现行区划汇总时该记录都会丢失。",
              "The code is wrong, or the division was abolished after the day of the record; either way the"
                  + " record is lost where present territories are added up.")
          .basis(
              "国家统计局统计用区划代码2023年版",
              "division codes for statistics, National Bureau of Statistics, edition 2023")
          .fix(
              "查国家统计局统计用区划代码，写 6 位或 12 位，如 152529；确属已撤销的区划的，说明其名称和撤销日期。",
              "Look it up in the division codes of the National Bureau of Statistics and write 6 or 12"
                  + " digits, such as 152529; if it was abolished, say its name and when.");

  /** An acceptance before the discovery. */
  public static final ProblemCode ACCEPTED_BEFORE_FOUND =
      VALUE
          .error(
              "CK-111",
              "验收日期 {found} 早于发现日期 {other}；应不早于发现日期；请更正其中之一",
              "accepted on {found}, before the discovery {other}; expected not before it; correct one of"
                  + " them")
          .title("验收早于发现", "acceptance before the discovery")
          .why(
              "两个日期至少有一个是错的，按日期取数时该隐患会落入错误的期间。",
              "One of the days is wrong, and the hazard falls into a wrong period.")
          .fix(
              "对照检查记录和验收记录改正日期，写成 2023-06-30；多为年份录错。",
              "Correct the day from the papers of inspection and acceptance, written as 2023-06-30; mostly"
                  + " the year is wrong.");

  /** Accepted, but still said to be under way. */
  public static final ProblemCode ACCEPTED_IN_EARLY_STATE =
      PLAUSIBILITY
          .explain(
              "CK-112",
              "整改状态为“{found}”，但已有验收日期；验收之后应为已申请复查或已销号；请更正状态或删去验收日期，或说明",
              "the state is {found} although an acceptance date was found; expected submitted or closed"
                  + " after acceptance; correct the state or delete the date, or explain")
          .title("已验收仍在整改", "accepted but still being rectified")
          .why(
              "多为验收后没有更新状态；该隐患仍按未整改计，整改率偏低。",
              "Mostly the state was not brought up to date; the hazard still counts as open, and the rate is"
                  + " too low.")
          .fix(
              "已销号的，状态改为“已销号”并填销号日期；验收未通过的，删去验收日期。",
              "Where it was closed write the state closed and its closing date; where it failed delete the"
                  + " acceptance date.");

  /** A major hazard closed on the day it was found. */
  public static final ProblemCode MAJOR_CLOSED_SAME_DAY =
      PLAUSIBILITY
          .explain(
              "CK-113",
              "重大隐患在发现当日（{found}）即销号；重大隐患一般不能当日整改并验收；请更正级别或日期，或说明",
              "a major hazard was closed on {found}, the day it was found; expected longer for a"
                  + " rectification and its acceptance; correct the grade or a day, or explain")
          .title("重大隐患当日销号", "major hazard closed the same day")
          .why(
              "多为级别录错，或把发现日期填成了销号日期；整改用时因此失实。",
              "Mostly the grade is wrong, or the closing day was written as the day of discovery; how long"
                  + " rectification takes is then wrong.")
          .fix(
              "对照判定标准核对级别，对照检查记录核对发现日期；确系当日整改的，说明措施。",
              "Check the grade against the criterion and the day against the inspection paper; if it was"
                  + " rectified that day, say how.");

  /** A major hazard without the criterion it rests on. */
  public static final ProblemCode MAJOR_WITHOUT_CRITERION =
      PLAUSIBILITY
          .warning(
              "CK-114",
              "重大隐患没有填判定标准条款；应写明据以判定的标准和条款；请补报",
              "a major hazard names no criterion; expected the standard and the clause it was graded by;"
                  + " supply it")
          .title("重大隐患无判定依据", "major hazard without criterion")
          .why(
              "没有依据就无法复核级别，也看不出判定时标准是否有效。",
              "Without it nobody can review the grade, or tell whether the criterion was in force.")
          .fix(
              "在 criterion 写明标准名称和条款，如“《工贸企业重大事故隐患判定标准》第四条第（一）项”。",
              "Write the title and the clause in criterion, such as 《工贸企业重大事故隐患判定标准》第四条第（一）项 (the"
                  + " criteria for industry and trade, article 4, item 1).");

  /** A hazard closed before anybody graded it. */
  public static final ProblemCode CLOSED_UNGRADED =
      PLAUSIBILITY
          .warning(
              "CK-115",
              "隐患已销号，但级别仍为“{found}”；销号前应已定级；请补定级别",
              "the hazard is closed but its grade is {found}; expected a grade before closing; supply it")
          .title("已销号未定级", "closed without a grade")
          .why(
              "它不计入一般隐患，也不计入重大隐患，分级的数字加起来少于总数。",
              "It counts neither as general nor as major, so that the numbers by grade add up to less than"
                  + " the total.")
          .fix(
              "按发现当日有效的判定标准定级，写“一般隐患”或“重大隐患”。",
              "Grade it by the criteria of the day it was found: general or major.");

  /** A hazard being rectified without a deadline. */
  public static final ProblemCode RECTIFYING_WITHOUT_DEADLINE =
      PLAUSIBILITY
          .warning(
              "CK-116",
              "隐患正在整改，但没有填整改期限；责令整改应有期限；请补报",
              "the hazard is being rectified but no deadline was found; expected one with the order; supply"
                  + " it")
          .title("整改中无期限", "rectification without deadline")
          .why(
              "没有期限的隐患从不计为到期或逾期，逾期数偏低。",
              "Without a deadline it is never counted as due or overdue, and too few are.")
          .fix(
              "按整改指令书填写 deadline，如 2023-07-31。",
              "Write the deadline of the order, such as 2023-07-31.");

  /** An inspection by very many people. */
  public static final ProblemCode TOO_MANY_INSPECTORS =
      PLAUSIBILITY
          .explain(
              "CK-121",
              "一次检查的人员数为 {found}；一次检查应远少于 600 人；请更正人数，或说明",
              "one inspection by {found} people; expected far fewer than 600; correct the number, or"
                  + " explain")
          .title("检查人员数过大", "too many inspectors")
          .why(
              "多为多打了数字，或填成了一段时间的累计；一条记录就会使检查人次失实。",
              "Mostly a digit too many, or the sum of a whole period; one such record spoils the number of"
                  + " people sent out.")
          .fix(
              "只填这一次检查的人数，如 3；多次检查分别填报。",
              "Write the people of this one inspection, such as 3, and report others apart.");

  /** An administrative inspection by a third party, which may make none since 2025. */
  public static final ProblemCode INSPECTED_BY_THIRD_PARTY =
      PLAUSIBILITY
          .explain(
              "CK-122",
              "2025年以后的检查，检查方式为“{found}”；第三方机构不得实施行政检查；请更正检查方式、改报为安全评估，或说明",
              "an inspection since 2025 whose channel is {found}; expected none, as third parties may not"
                  + " carry out administrative inspections; correct the channel, report an assessment, or"
                  + " explain")
          .title("第三方实施检查", "inspection by a third party")
          .why(
              "把第三方的评估计作检查，会虚增检查次数；以此为据的处罚可能不被认可。",
              "An assessment told as an inspection adds to the inspections that were made, and penalties"
                  + " built on it may not stand.")
          .basis(
              "《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）",
              "Opinions of the General Office of the State Council on strictly regulating administrative"
                  + " inspections of enterprises (国办发〔2024〕54号)")
          .fix(
              "由部门实施、第三方只作技术支持的，写部门的检查方式，如“日常检查”；第三方自己做的，改报 assessment。",
              "Where a department inspected and the third party only helped write the department's channel,"
                  + " such as routine-inspection; what it did by itself is an assessment.");

  /** A fine that names no provision. */
  public static final ProblemCode FINE_WITHOUT_BASIS =
      PLAUSIBILITY
          .warning(
              "CK-131",
              "罚款没有填处罚依据；应写明所依据的法律和条款；请补报",
              "a fine names no basis; expected the law and the article it rests on; supply it")
          .title("罚款无依据", "fine without basis")
          .why(
              "没有依据就无法核对罚款是否在法定幅度之内，也不能按条款统计。",
              "Without it nobody can hold the amount against the range of the law, or count by article.")
          .fix(
              "按处罚决定书填写 basis，如“《安全生产法》（2021年修正）第九十九条第（一）项”。",
              "Copy it from the decision into basis, such as 《安全生产法》（2021年修正）第九十九条第（一）项 (the Work Safety Law,"
                  + " article 99, item 1).");

  /** A fine of a few yuan. */
  public static final ProblemCode FINE_TOO_SMALL =
      PLAUSIBILITY
          .explain(
              "CK-132",
              "对单位的罚款金额为 {found} 元；金额以元为单位，对单位的罚款一般不少于 100 元；请更正金额，或说明",
              "an entity was fined {found} yuan; expected an amount in yuan, mostly no less than 100;"
                  + " correct it, or explain")
          .title("罚款金额过小", "fine too small")
          .why(
              "多为按万元填写；罚款总额因此少计一万倍。",
              "Mostly it was written in units of ten thousand yuan, and the sum of fines comes out too small.")
          .fix("换算成元：3 万元写 30000。", "Convert it to yuan: 3 units of ten thousand yuan are 30000.");

  /** A fine of very many yuan. */
  public static final ProblemCode FINE_TOO_LARGE =
      PLAUSIBILITY
          .explain(
              "CK-133",
              "罚款金额为 {found} 元；金额以元为单位，一次罚款超过 2000 万元的极少；请更正金额，或说明",
              "the fine is {found} yuan; expected an amount in yuan, very rarely above 20 million; correct"
                  + " it, or explain")
          .title("罚款金额过大", "fine too large")
          .why(
              "多为已是元又乘了一万，或多打了数字；一条记录就会使罚款总额失实。",
              "Mostly yuan were multiplied by ten thousand once more, or there is a digit too many; one such"
                  + " record spoils the sum of fines.")
          .fix(
              "对照处罚决定书改成以元计的金额，如 30000；确有此数的，说明决定书文号。",
              "Write the yuan of the decision, such as 30000; if they are right, name the decision.");

  /** An amount, but no fine among the kinds. */
  public static final ProblemCode AMOUNT_WITHOUT_FINE =
      PLAUSIBILITY
          .explain(
              "CK-134",
              "已填罚款金额，但处罚种类为“{found}”，不含罚款；请在种类中补“罚款”或删去金额，或说明",
              "an amount of a fine was found but the kinds are {found}; expected a fine among them; add it"
                  + " or delete the amount, or explain")
          .title("有罚款金额无罚款", "amount without a fine")
          .why(
              "罚款总额和罚款户次只统计种类含罚款的处罚，这笔金额因此漏计。",
              "Fines are summed over penalties that have a fine among their kinds, so that this amount is left out.")
          .fix(
              "有罚款的，kinds 写 fine；金额是没收款的，不填在 amount。",
              "Write fine into kinds; an amount that was confiscated does not belong into amount.");

  /** Casualties without a grade. */
  public static final ProblemCode CASUALTIES_WITHOUT_GRADE =
      PLAUSIBILITY
          .explain(
              "CK-141",
              "事故有死亡、失踪或重伤人员，但没有填事故等级；有伤亡即可定级；请补报等级，或说明",
              "the accident has dead, missing or seriously injured people but no grade; expected one, as"
                  + " casualties decide it; supply it, or explain")
          .title("有伤亡未定级", "casualties without a grade")
          .why(
              "没有等级的事故不计入任何等级，死亡人数却照计，分等级的数字对不上总数。",
              "It counts in no grade while its dead are counted, so that numbers by grade do not add up.")
          .basis(
              "《生产安全事故报告和调查处理条例》（国务院令第493号）第三条",
              "Regulations on reporting, investigating and handling accidents (State Council Order 493), art. 3")
          .fix(
              "取死亡、重伤、直接经济损失三项中最高的一项定级，如死亡 1 人为“一般事故”；正在核定的，说明。",
              "Grade it by the highest of deaths, serious injuries and direct loss: one death is an ordinary"
                  + " accident; if it is being determined, say so.");

  /** A campaign outside the period of its source. */
  public static final ProblemCode CAMPAIGN_OUTSIDE_PERIOD =
      PLAUSIBILITY
          .warning(
              "CK-151",
              "专项行动的日期 {found} 使其全部在清单的期间之外；应与数据的期间有重叠；请核对日期或清单的 period",
              "the day {found} puts the whole campaign outside the period of the manifest; expected them to"
                  + " share a day; check the day, or period in the manifest")
          .title("专项行动不在期间内", "campaign outside the period")
          .why(
              "本期的记录不会属于这一行动；多为年份录错，或放入了以前的行动。",
              "No record of this period can belong to it; mostly the year is wrong, or it is an old campaign.")
          .fix(
              "对照部署文件核对开始、结束日期；以前的行动仍被记录引用的，可以保留。",
              "Check its days against the document that started it; leave an old one that records still"
                  + " refer to.");

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
        LIST_OF_OTHER_DAYS,
        AFTER_AS_OF,
        OUTSIDE_TERRITORY,
        UNKNOWN_DIVISION,
        ONE_INSPECTOR,
        REGISTERED_ELSEWHERE,
        DIVISION_NOT_LISTED_NOW,
        ACCEPTED_BEFORE_FOUND,
        ACCEPTED_IN_EARLY_STATE,
        MAJOR_CLOSED_SAME_DAY,
        MAJOR_WITHOUT_CRITERION,
        CLOSED_UNGRADED,
        RECTIFYING_WITHOUT_DEADLINE,
        TOO_MANY_INSPECTORS,
        INSPECTED_BY_THIRD_PARTY,
        FINE_WITHOUT_BASIS,
        FINE_TOO_SMALL,
        FINE_TOO_LARGE,
        AMOUNT_WITHOUT_FINE,
        CASUALTIES_WITHOUT_GRADE,
        CAMPAIGN_OUTSIDE_PERIOD,
        SlipRules.TOO_EARLY,
        SlipRules.TOO_LATE,
        SlipRules.NO_AMOUNT,
        SlipRules.LOSS_TOO_SMALL);
  }

  private CheckProblems() {}
}
