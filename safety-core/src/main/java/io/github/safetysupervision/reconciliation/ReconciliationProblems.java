package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.TOTALS;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** Why a stated number or an identity could not be judged, or fails (核对问题). */
public final class ReconciliationProblems {

  /** Periods differ. */
  public static final ProblemCode PERIODS_DIFFER =
      TOTALS
          .explain(
              "FG-005",
              "{numbers}的期间分{kinds}种：{periods}；期间不同，不能直接相加或比较；请统一期间",
              "{numbers} are about {kinds} periods: {periods}; numbers of different periods are not added"
                  + " or compared; use one period")
          .naming("numbers")
          .title("各数的期间不同", "numbers of different periods")
          .why(
              "不同期间的数相加，不是任何一段时间的合计；相比，差额可能只是时间造成的。勾稽关系因此一般无法判定；合并范围 over 照算，只作提示。",
              "Numbers of different periods add up to that of none, and differ by time alone. So"
                  + " an identity of them is mostly undecided; what is taken together by over is"
                  + " computed all the same, with this as a note.")
          .basis("数据交换文件 1.0 版“勾稽关系”一节", "exchange file format 1.0, section \"Identities\"")
          .fix(
              "把各报送数字的 period 改成同一段期间，如 2023-01-01/2023-05-31，数字也换成该期间的。期间本来就不同的，删去这条勾稽关系。",
              "Give the stated figures one period, such as 2023-01-01/2023-05-31, and the"
                  + " numbers of it. If they are of different periods by nature, take the identity"
                  + " out.");

  /** An operand of an identity is missing. */
  public static final ProblemCode OPERAND_MISSING =
      REFERENCE
          .explain(
              "FG-008",
              "勾稽关系引用的报送数字“{found}”不存在、已被更正或未填数量；应为已填数量的现行报送数字；请更正编号或补报",
              "the identity refers to stated figure {found}, which is not there, was corrected or has no"
                  + " quantity; expected a stated quantity that stands; correct the id or supply it")
          .naming("found")
          .title("勾稽关系缺少操作数", "an operand of the identity is missing")
          .why(
              "缺了一个数，这条关系就没法核对。多因编号写错，报送数字更正后关系仍写旧编号，或该数只提问、没有填数量。",
              "With a number missing the identity cannot be checked. Mostly an id is misspelt,"
                  + " names a figure that was corrected since, or one that only asks and states no"
                  + " quantity.")
          .basis("数据交换文件 1.0 版“勾稽关系”一节", "exchange file format 1.0, section \"Identities\"")
          .fix(
              "把 whole、parts 中的编号改为现行报送数字的编号；没有填数量的补上 quantity，照抄原文，如 86条。编号被两条报送数字使用的，" + "先改正编号。",
              "Change the ids in whole and parts to those of stated figures that stand; where"
                  + " there is no quantity, copy it from the text, such as 86条. If two stated"
                  + " figures have the id, correct that first.");

  /** Count nouns differ. */
  public static final ProblemCode NOUNS_DIFFER =
      TOTALS
          .explain(
              "FG-011",
              "所报计量单位为“{found}”，该指标为“{expected}”，单位不同不能比较；请更正单位或指标",
              "stated in {found}, but the indicator counts {expected}; numbers of different nouns are not"
                  + " compared; correct the noun or the indicator")
          .title("计量单位不可比", "count nouns that do not compare")
          .why(
              "家与家次、人与人次数的不是一回事，数字相同也说明不了什么，所以不作比较。",
              "Units and visits to units, people and attendances are not the same things; that"
                  + " the numbers agree would mean nothing, so they are not compared.")
          .fix(
              "单位照报告原文写。指标选错的，换成按该单位计的指标，如家次用 inspection.unit-times，家用 inspection.units。"
                  + "率写百分数，如 93%。",
              "Write the noun of the report. If the indicator is the wrong one, take that of the"
                  + " noun, as inspection.unit-times for 家次 and inspection.units for 家. A rate is a"
                  + " percentage, such as 93%.");

  /** A bound word that states no interval. */
  public static final ProblemCode NO_INTERVAL =
      TOTALS
          .explain(
              "FG-014",
              "“{found}”没有确定的界限，无法判定；请填写准确数",
              "{found} has no definite bounds, so nothing can be decided; write an exact number")
          .title("概数没有可比的界限", "a number without definite bounds")
          .why(
              "“约300人”“若干”没有说最少、最多是多少；算出的数不是正好相等，就说不清算不算一致。",
              "约300人 or 若干 do not say how few or how many; unless the number is just that,"
                  + " nobody can say whether it agrees.")
          .fix(
              "把 quantity 改写为准确数，如 298人。只知道大概的，写明界限，如 200余人、不足300人、280至320人，报告原文也相应改写。",
              "Write an exact quantity, such as 298人. If only its bounds are known, write these,"
                  + " as in 200余人, 不足300人 or 280至320人, and change the report accordingly.");

  /** A stated figure asks to merge what cannot be merged. */
  public static final ProblemCode CANNOT_MERGE =
      REFERENCE
          .error(
              "FG-015",
              "报送数字“{found}”不能合并到该指标：不存在、已被更正、自己也有 over，或期间、地区不在本数之内；请更正 over",
              "stated figure {found} cannot be merged into this indicator: it is not there, was corrected,"
                  + " has an over of its own, or its period or territory is not within this one; correct"
                  + " over")
          .naming("found")
          .title("不能列入合并范围的数", "a figure that cannot be taken together")
          .why(
              "over 是把所列各数的范围合起来重新统计。其中一个不能用，合并的范围就不完整，整个数都不计算。",
              "What over lists is counted anew, all populations together. If one of them cannot"
                  + " be used the whole is not complete, and there is no number.")
          .basis("数据交换文件 1.0 版“报送数字”一节", "exchange file format 1.0, section \"Stated figures\"")
          .fix(
              "over 中只写现行的、编号不重复的报送数字；它自己没有 over，period、territory 都在本数的期间和区划之内。不符的，"
                  + "改正 over 中的编号，或把本数的期间、区划写宽。",
              "List in over only stated figures that stand, have an id of their own and no over"
                  + " themselves, and lie within the period and the territory of this one. Correct"
                  + " the ids, or widen the period or the territory of this one.");

  /** A claim that all is done, against an open record. */
  public static final ProblemCode CONTRADICTED =
      TOTALS
          .error(
              "FG-016",
              "{left}称已全部完成，但其范围内有属于{right}的未完成记录，计 {count}：{records}；请核对",
              "{left} says all is done, but {count} open records of {right} are in its population:"
                  + " {records}; check them")
          .naming("left", "right")
          .title("称全部完成但仍有未完成", "all said done, yet some open")
          .why(
              "一处说全部整改，另一处的数或台账里还有未整改的，两种说法不能同时成立。",
              "One place says that all is rectified, another number or the ledger has some that"
                  + " is open; both cannot be true.")
          .fix(
              "核对列出的记录；没有列出记录的，核对两处所报的数。已经整改的，在台账中把整改状态改为 closed 并填销号日期 closedOn，"
                  + "同时改正所报的未完成数；确未整改的，改写报告中的“全部”和 100%。",
              "Look at the records listed, or at both numbers where none are. What is rectified"
                  + " gets the state closed and a date closedOn in the ledger, and the open number"
                  + " that was stated is corrected; if it is open indeed, the report must not say"
                  + " all, nor 100 %.");

  /** An identity without the operands its form needs. */
  public static final ProblemCode OPERANDS_WRONG =
      VALUE
          .error(
              "FG-017",
              "勾稽关系“{form}”的操作数不对：应为{expected}；请更正",
              "the identity {form} has the wrong operands: expected {expected}; correct it")
          .title("勾稽关系的项数或种类不对", "wrong operands for the identity")
          .why(
              "每种关系要的总项、分项各有规定，例如比率要先分子后分母。不合规定的，程序不猜是哪一项，不予判定。",
              "Each form has its own whole and parts, as a rate has part, then base. Where they"
                  + " do not fit nothing is guessed, and the identity is undecided.")
          .basis("数据交换文件 1.0 版“勾稽关系”一节", "exchange file format 1.0, section \"Identities\"")
          .fix(
              "按该关系类型改正 whole、parts：sum 至少两个不同的分项，rate 两个分项，all、register 各一个分项，"
                  + "compatible 的总项须是整改率等比率。只有一个分项又没有另计的合计，改用 all。",
              "Correct whole and parts for the form: sum has at least two different parts, rate"
                  + " two, all and register one, and the whole of compatible is a rate. A total of"
                  + " one part and nothing besides is an all.");

  /** A stated number differs from a register. */
  public static final ProblemCode REGISTER_DIFFERS =
      TOTALS
          .explain(
              "FG-027",
              "所报 {found}，登记为 {expected}，相差 {difference}；两者都予保留，不作更正；请核对原因",
              "stated {found}, but the register has {expected}, a difference of {difference}; both are kept"
                  + " as they are; find out why")
          .title("所报数与登记数不同", "stated number differs from the register")
          .why(
              "报告和登记至少有一个不对，或者两者的口径、时点不同。程序不知道哪个对，两个都保留。",
              "The report or the register is wrong, or they are about different things or days."
                  + " Which, nobody can tell here, so both are kept.")
          .fix(
              "先核对两个数的口径和日期，再核对登记是否漏登、多登、未撤销，报告是否把别的单位也算在内。哪一个错改哪一个。",
              "Compare what both numbers count, and as of which day; then see whether something"
                  + " is missing from the register or no longer belongs there, and whether the"
                  + " report counts others, too. Correct the one that is wrong.");

  /** Numbers that do not add. */
  public static final ProblemCode NOT_ADDITIVE =
      TOTALS
          .explain(
              "FG-028",
              "{parts}不能相加（{why}）{witness}；请由记录计算合计",
              "{parts} cannot be added ({why}){witness}; compute the total from the records")
          .naming("parts")
          .title("这些数不能相加", "numbers that do not add")
          .why(
              "几个月都检查过的一家，家数相加会数几遍；率和平均数相加或再平均都会偏；不同时点的存量也不能相加。",
              "A unit inspected in several months counts several times in the sum; rates and"
                  + " averages mean nothing added or averaged again; stocks of different days do not"
                  + " add either.")
          .basis("数据交换文件 1.0 版“勾稽关系”一节", "exchange file format 1.0, section \"Identities\"")
          .fix(
              "从 sum、each、addable 中去掉这些分项。要合计的，另写一个报送数字，用 over 列出各分项，由记录重新计算，率按合起来的分子、分母算，"
                  + "同一家只数一次。不同时点的存量没有合计，只写某一天的。",
              "Take these parts out of sum, each or addable. For a total write a stated figure"
                  + " that lists them in over: it is computed anew from the records, rates by all"
                  + " numerators and denominators, and a unit counts once. Stocks of different days"
                  + " have no total: state that of one day.");

  /** A total that is one only within the rounding of its parts. */
  public static final ProblemCode WITHIN_ROUNDING =
      TOTALS
          .info(
              "FG-029",
              "在各数的舍入范围内一致：各数按同一方法舍入，合计可为 {range}；所写之和与合计相差 {difference}",
              "it holds within the rounding of the numbers: rounded in one way, they can come to {range};"
                  + " what is written adds up to {difference} more than the total")
          .title("在舍入范围内一致", "it holds within rounding")
          .why(
              "报告中的数多经取舍，分项取舍后再相加，与合计的末位会有出入。这不算不一致，结论是“按所报精度一致”。",
              "Reports round: rounded parts added up differ from the total in its last place."
                  + " That is no failure: the verdict is \"holds at stated precision\".")
          .basis("算术：各数舍入的误差会累加到和上", "arithmetic: the rounding of each number adds up in the sum")
          .fix(
              "一般不用处理。要各数分毫不差的，改写到更细的单位，如把 27.4万元 写成 274300元。",
              "Mostly nothing. If the numbers have to agree exactly, write them in a finer unit,"
                  + " such as 274300元 for 27.4万元.");

  /** A number that what it is made of may or may not give. */
  public static final ProblemCode RANGE_REACHES =
      TOTALS
          .explain(
              "FG-030",
              "由所写各数，结果可为 {range}，可能是也可能不是“{found}”（各数有概数、或舍入方法不一）；请填写准确数",
              "from the numbers as written the result can be {range}, which may or may not be {found}"
                  + " (they are bounded by words, or rounded in different ways); write exact numbers")
          .title("可能一致也可能不一致", "a result that may or may not hold")
          .why(
              "所写的数只定出一个范围，总项在其中，别的数也在其中。说一致或不一致都没有根据。",
              "The numbers as written only give a range: the total lies in it, and others do,"
                  + " too. Neither verdict would be true for certain.")
          .fix(
              "把“余”“多”“近”等概数改成准确数，如 710余人 改为 718人；金额用同一单位、写到同样的位数，各数用同一种取舍办法。",
              "Replace what is bounded by words with exact numbers, as 718人 for 710余人; write"
                  + " amounts in one unit to the same place, and round all numbers in one way.");

  /** A number that what it is made of cannot give. */
  public static final ProblemCode OUTSIDE_RANGE =
      TOTALS
          .explain(
              "FG-031",
              "由所写各数，无论如何舍入，结果只能为 {range}，不可能是“{found}”；请核对",
              "from the numbers as written, however rounded, the result can only be {range}, never {found};"
                  + " check them")
          .title("所写各数得不出这个结果", "a total its parts cannot give")
          .why(
              "各数无论怎样取舍，概数取哪一头，都得不出所写的总项，至少有一个数写错了，或者漏列、多列了分项。",
              "However the numbers are rounded, and wherever they lie in their bounds, they do"
                  + " not give what is written: one of them is wrong, or a part is missing or too"
                  + " many.")
          .basis(
              "算术：合计等于分项之和，比率等于分子除以分母，“全部”即两数相等",
              "arithmetic: a total is the sum of its parts, a rate is part by base, and all"
                  + " means the same number")
          .fix(
              "先核对漏列、多列的分项，再核对抄写和单位，如元与万元。文字里点名而没有单独报数的部分写入 besides，如 3支；分子、分母写反的，"
                  + "在 parts 中对调；升降写反的，改正方向。",
              "Look for parts that are missing or too many, then for slips and units, as 元 for"
                  + " 万元. What words name without a number of its own goes into besides, as 3支; swap"
                  + " parts where part and base are the wrong way round, and correct a rise that is"
                  + " a fall.");

  /** Numbers of different territories. */
  public static final ProblemCode TERRITORIES_DIFFER =
      TOTALS
          .explain(
              "FG-033",
              "{numbers}的地区不同：{territories}；不同地区的数不能这样比较；请统一地区",
              "{numbers} are about different territories: {territories}; numbers of different territories"
                  + " are not compared so; use one territory")
          .naming("numbers")
          .title("各数的地区不同", "numbers of different territories")
          .why(
              "一个镇的数与全县的数说的不是同一个地方，相等或不等都说明不了什么。",
              "The number of a township and that of the county are about different places; that"
                  + " they agree or differ means nothing.")
          .fix(
              "把各报送数字的 territory 改为同一个区划代码，如 152529。sum、each 的分项可以是下级地区，总项写包括它们的上级区划。",
              "Give the stated figures the same territory, such as 152529. Parts of sum and each"
                  + " may be of territories within that of the whole, so give the whole the wider"
                  + " one.");

  /** Several operands that the records do not decide. */
  public static final ProblemCode OPERANDS_UNDECIDED =
      TOTALS
          .explain(
              "FG-034",
              "{parts}不能由台账得出，如：{why}；请逐个查看各数的原因",
              "{parts} are not decided by the records, for one: {why}; see the reasons of each")
          .naming("parts")
          .title("几个数不能由台账得出", "operands the records do not decide")
          .why(
              "这条关系要用台账算出的数来判断，而台账定不下来。各数的原因不尽相同，这里只举一个。",
              "The identity rests on what the ledger makes of these numbers, and the ledger does"
                  + " not decide them. Their reasons differ; one is named.")
          .fix(
              "在报送数字的核对结果中，按这些编号逐个查看原因，照各自的改法处理；都能判定了，这条关系也就能判定。",
              "Look these ids up among the stated figures, and mend each by its own reasons;"
                  + " once they are decided, so is the identity.");

  /** A change stated without its direction, or with the other one. */
  public static final ProblemCode OTHER_DIRECTION =
      TOTALS
          .explain(
              "FG-035",
              "计算为 {computed}，方向与所报“{found}”相反（不写方向的按上升理解）；若写作“{expected}”则一致；请核对",
              "computed is {computed}, the other way than the stated {found} (without a direction it is a"
                  + " rise); {expected} would hold; check it")
          .title("升降方向写反", "rise and fall interchanged")
          .why(
              "变化幅度不写方向的按上升理解。下降的写成“5%”，读起来就是增长，与事实相反。",
              "A change without a direction is a rise. A fall written as 5% says that it rose,"
                  + " the contrary of what happened.")
          .fix(
              "在 quantity 中写明方向，如“下降5%”“增长5%”；方向没有写错的，核对本期和上期的记录是否报全。",
              "Write the direction into quantity, as in 下降5% or 增长5%; if it is right, see"
                  + " whether the records of this period and of the one before are all there.");

  /** A change stated of what is none. */
  public static final ProblemCode NOT_A_CHANGE =
      TOTALS
          .explain(
              "FG-036",
              "所报“{found}”是变化幅度，该指标（{indicator}）不是同比或环比，不能比较；请更正指标",
              "{found} states a change, but the indicator {indicator} is none; they are not compared; correct"
                  + " the indicator")
          .title("把变化幅度报给了其他指标", "a change stated of another indicator")
          .why(
              "“增长5%”说的是比上期多多少，不是本期有多少；与本期的率相比，数字相同也没有意义。",
              "增长5% says by how much there is more than before, not how much there is; that a"
                  + " rate of this period has the same digits means nothing.")
          .fix(
              "把 indicator 改为同比或环比，编号后加 .year-on-year 或 .period-on-period，"
                  + "如 hazard.found.year-on-year；本来就是率的，去掉 quantity 中的“增长”“下降”。",
              "Change indicator to that of the change, with .year-on-year or .period-on-period"
                  + " behind its id, as in hazard.found.year-on-year; if a rate is meant, take 增长 or"
                  + " 下降 out of quantity.");

  /** Open ones beside a claim of all, of which there may be none. */
  public static final ProblemCode MAY_BE_NONE =
      TOTALS
          .explain(
              "FG-037",
              "{parts}所报的未完成数可能为 0，与{left}称已全部完成是否矛盾无法判定；请填写准确数",
              "the open numbers stated in {parts} may be 0, so it cannot be said whether they contradict"
                  + " that all of {left} is done; write exact numbers")
          .naming("parts", "left")
          .title("所报未完成数可能为零", "an open number that may be none")
          .why(
              "“不足3条”可能是 0，也可能是 2：是 0 就不矛盾，不是 0 就与“全部完成”矛盾，所以不下结论。",
              "不足3条 may be 0 or 2: with 0 there is no contradiction, with 2 not all is done, so"
                  + " nothing is decided.")
          .fix(
              "把未完成数写成准确数，如 2条；没有的写 0条 或“未发现”。",
              "Write the open number exactly, such as 2条; for none write 0条 or 未发现.");

  /** A stated number beside what could not be read of the same file. */
  public static final ProblemCode STATED_MAY_BE_CORRECTED =
      TOTALS
          .explain(
              "FG-045",
              "报送文件中有未能读取或缺失的内容，可能更正或撤回了“{found}”，无法判定；请更正该文件，或在其清单 counts 中写明条数",
              "some of the stated file could not be read or is missing and may correct or take back"
                  + " {found}; correct the file, or write in its manifest how many records it has")
          .naming("found")
          .title("报送数字可能已被更正", "a stated number that may be corrected")
          .why(
              "读不出来或缺失的部分里，可能正有对这个数的更正或撤回。拿可能作废的数去核对，结论靠不住。",
              "What could not be read, or is missing, may just be what corrects this number or"
                  + " takes it back. A verdict on a number that may be void would not be safe.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "改正报送数字文件中未能读取的记录；条数与清单 counts 不符的，重新导出该文件，或改正 counts。"
                  + "也可以在 counts 中写明 stated-figure、stated-identity 各有多少条，与读到的相符即照常判定。",
              "Correct the records of the stated file that could not be read; if there are not"
                  + " as many as counts of its manifest says, export it again or correct counts. Or"
                  + " write into counts how many records of stated-figure and stated-identity there"
                  + " are: if that is what was read, it is decided as usual.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        PERIODS_DIFFER,
        OPERAND_MISSING,
        NOUNS_DIFFER,
        NO_INTERVAL,
        CANNOT_MERGE,
        CONTRADICTED,
        OPERANDS_WRONG,
        REGISTER_DIFFERS,
        NOT_ADDITIVE,
        WITHIN_ROUNDING,
        RANGE_REACHES,
        OUTSIDE_RANGE,
        TERRITORIES_DIFFER,
        OPERANDS_UNDECIDED,
        OTHER_DIRECTION,
        NOT_A_CHANGE,
        MAY_BE_NONE,
        STATED_MAY_BE_CORRECTED);
  }

  private ReconciliationProblems() {}
}
