package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.TOTALS;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** Why a figure could not be decided, and how populations stand to each other (统计问题). */
public final class StatisticsProblems {

  /** The source does not declare the type complete. */
  public static final ProblemCode INCOMPLETE =
      TOTALS
          .info(
              "FG-001",
              "未声明{type}在 {period} 期间、{territory} 范围内齐全，不能据此计数（已见 {seen} 条记录）；如已齐全请在清单 complete 中声明",
              "{type} is not declared complete for {period} in {territory}, so nothing can be counted"
                  + " ({seen} records were seen); declare it in the manifest if it is")
          .title("台账未声明齐全", "records not declared complete")
          .why(
              "没有声明齐全，没有记录就分不清是没有发生还是没有报来。程序不拿已见的条数充数，结论是“未报”，不是 0。",
              "Without the declaration nobody can tell whether there was nothing or nothing was"
                  + " sent. What was seen is not passed off as the number: the verdict is \"not"
                  + " stated\", not 0.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "确已齐全的，在台账清单的 complete 中为该类型加一项，type 写 hazard 这样的类型名；期间、区划与清单不同的，另写 period、"
                  + "territory，须覆盖所问的期间和区划。尚未齐全的，先补齐记录。",
              "If the records are all there, add an entry for the type to complete in the"
                  + " manifest of the ledger, with a type such as hazard, and with period and"
                  + " territory where they are not those of the manifest; they have to cover what is"
                  + " asked for. If not, supply the records first.");

  /** A record that may count could not be read. */
  public static final ProblemCode MAY_HOLD_UNREAD =
      TOTALS
          .explain(
              "FG-002",
              "有 {count} 条未能读取的记录可能计入，无法判定：{records}；请更正这些记录",
              "{count} records that could not be read may count: {records}; correct them")
          .title("未读出的记录可能计入", "an unread record may count")
          .why(
              "读不出来的地方正好决定这条记录算不算、算多少。只按读出的记录给数，可能少算，也可能多算。",
              "What could not be read of the record decides whether, or how much, it counts. A"
                  + " number of those that were read may be too low or too high.")
          .basis(
              "数据交换文件 1.0 版“有问题的文件怎么读”一节",
              "exchange file format 1.0, section \"How bad files are read\"")
          .fix(
              "按编号或位置找到所列的记录，改正其中报出问题的字段，再重新核对。整行、整段读不出来的，在清单 counts 中写明各类记录的条数，"
                  + "没有丢失的类型即可照常判定。",
              "Find the records by their ids or places, correct the fields that are reported"
                  + " there, and run again. Where a whole line or stretch is lost, say in counts of"
                  + " the manifest how many records of each type there are: types of which none is"
                  + " lost are then decided as usual.");

  /** A record whose id is not its own. */
  public static final ProblemCode HOLDS_CONTESTED =
      TOTALS
          .explain(
              "FG-003",
              "有 {count} 条记录编号重复或取代关系不明，无法判定：{records}；请更正编号或 supersedes",
              "{count} records have an id used twice, or corrections of them are unclear:"
                  + " {records}; correct the ids or supersedes")
          .title("编号或取代关系不明", "contested ids or corrections")
          .why(
              "分不清哪一条是现行记录：都算可能重复，只算一条可能漏掉。多因复制后忘了改编号，两条更正取代同一条、互相取代，或 supersedes 写错一个字。",
              "Nobody can tell which record stands: all of them may be too many, one too few."
                  + " Mostly a copied record kept its id, two corrections supersede the same record"
                  + " or each other, or supersedes has a slip.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "编号重复的，给其中一条另编号。确是更正的，新记录另用编号，operation 写 update，supersedes 写旧编号，如 H-1；再次更正的，"
                  + "取代前一次更正，不再取代最初那条。",
              "Where an id is used twice, give one of the records another. A correction has an"
                  + " id of its own, the operation update, and the old id in supersedes, such as"
                  + " H-1; the next correction supersedes that one, not the first record again.");

  /** Populations taken together share records. */
  public static final ProblemCode OVERLAP =
      TOTALS
          .explain(
              "FG-004",
              "{left}与{right}的范围有 {count} 条记录重叠，不能相加：{records}；请核对口径",
              "the populations of {left} and {right} share {count} records and cannot be added:"
                  + " {records}; check what they count")
          .naming("left", "right")
          .title("几个范围有相同的记录", "populations that share records")
          .why(
              "相同的记录在两个数里各算一次，相加就算了两遍，合计偏大。",
              "What is in both counts in each of the two numbers, and twice in their sum, which"
                  + " is too high.")
          .basis(
              "算术：两个范围有相同的记录时，两数之和把这些记录算了两次",
              "arithmetic: where populations share records, the sum counts these twice")
          .fix(
              "按列出的记录核对两个数的口径 where，改成互不相交的条件，如 channel 各不相同。只要合计的，另写一个口径包括全部的报送数字，由台账直接统计，"
                  + "不要相加。",
              "Look at the records listed and change the conditions in where so that they"
                  + " exclude each other, as different values of channel do. If only the total is"
                  + " wanted, write a stated figure whose conditions take in everything, and let it"
                  + " be counted instead of added.");

  /** Disjointness cannot be shown. */
  public static final ProblemCode DISJOINTNESS_UNKNOWN =
      TOTALS
          .explain(
              "FG-006",
              "按口径不能证明{parts}互不重叠（{why}）；请在口径中写明区分字段",
              "the definitions do not show that {parts} are disjoint ({why}); say in them which field keeps"
                  + " them apart")
          .naming("parts")
          .title("不能证明互不重叠", "not shown to be disjoint")
          .why(
              "口径里没有一个字段把两者分开，同一条记录可能两边都算。这时只能查记录来证明，而记录不齐全就证明不了。",
              "No field in the definitions keeps the two apart, so that a record may count in"
                  + " both. Then only the records can show it, and only where they are complete.")
          .fix(
              "在两个报送数字的 where 中写明同一字段的不同值，如一个 channel 为 third-party，"
                  + "另一个为 special-inspection；或补齐台账并声明齐全，由记录证明。代码中自定义的条件，改用字段的条件。",
              "Give both stated figures a condition on the same field with different values, as"
                  + " channel third-party and channel special-inspection; or complete the ledger and"
                  + " declare it complete, and the records show it. In code, use conditions on"
                  + " fields instead of ones of your own.");

  /** What keeps two populations apart. */
  public static final ProblemCode DISJOINT =
      TOTALS
          .info("FG-007", "{left}与{right}互不重叠（{why}）", "{left} and {right} are disjoint ({why})")
          .naming("left", "right")
          .title("两个范围互不重叠", "populations that are disjoint")
          .why(
              "这不是错误，是两个数没有重复计算的证明：没有一条记录会在两边都算。",
              "This is no fault but the proof that nothing is counted twice: no record is in"
                  + " both.")
          .fix("无须处理。", "Nothing has to be done.");

  /** The source has no readable manifest. */
  public static final ProblemCode NO_MANIFEST =
      TOTALS
          .explain(
              "FG-012",
              "数据没有可读的清单，不知截至日期和齐全范围，无法计数；请补清单",
              "the source has no readable manifest, so its as-of date and completeness are unknown; supply"
                  + " it")
          .title("没有清单不能计数", "figures without a manifest")
          .why(
              "没有清单，就不知道数据是哪里的、截至哪一天、哪些记录齐全，一个数也不能判定。",
              "Without a manifest nobody knows whose the data is, as of which day, and which"
                  + " records are complete, so that no number is decided.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "在文件开头写清单，至少写明 edition、territory、period、asOf，齐全的记录类型写入 complete。清单已有而读不出来的，"
                  + "先改正清单中报出的问题；字段名写错一个，整份清单都不能用。",
              "Begin the file with a manifest that has at least edition, territory, period and"
                  + " asOf, and names in complete the types that are complete. If there is one that"
                  + " could not be read, correct what is reported of it: one misspelt field name"
                  + " makes all of it unusable.");

  /** A share of nothing. */
  public static final ProblemCode SHARE_OF_NOTHING =
      TOTALS
          .explain(
              "FG-013",
              "分母为 0（变化率的基数为 0 或负数），比率不存在（不按 100% 计）；请核对",
              "the denominator is 0 (what a change is of is 0 or negative), so there is no rate (it is not"
                  + " 100 %); check it")
          .title("分母或基数不能作除数", "nothing to divide by")
          .why(
              "没有应整改的隐患，就谈不上整改率；上期是 0，也谈不上增长百分之几。写 100% 或 0% 都没有根据。",
              "Where nothing was due there is no rate of rectification, and where it was 0"
                  + " before there is no rise in percent. Neither 100 % nor 0 % would be true.")
          .basis("算术：0 不能作除数", "arithmetic: nothing is divided by 0")
          .fix(
              "先核对分母的口径、期间和地区。确实是 0 的，报告不写这个率，只写分子和分母各是多少。",
              "Check the conditions, period and territory of the denominator first. If it is 0"
                  + " indeed, leave the rate out of the report and write both numbers instead.");

  /** A record whose number is missing. */
  public static final ProblemCode NUMBER_MISSING =
      TOTALS
          .explain(
              "FG-018",
              "有 {count} 条记录应计入但缺少“{field}”，不按 0 计，无法判定：{records}；请补报",
              "{count} records count but have no {field}, which is not 0: {records}; supply it")
          .title("应计入的记录缺少数值", "a counted record lacks its number")
          .why(
              "没有填的数不一定是 0，当作 0 就可能少算。例如检查没有写 visits，家次和家数都不能判定。",
              "What was left out need not be 0, and taking it for 0 may make the total too low."
                  + " Where an inspection has no visits, neither visits nor units are decided.")
          .basis("数据交换文件 1.0 版“两种写法”一节", "exchange file format 1.0, section \"Two forms\"")
          .fix(
              "在所列记录中补报该字段。确实没有的也要写明：数量、金额写 0，列表写 []。",
              "Supply the field in the records listed. If there is none, say so: 0 for a count"
                  + " or an amount, [] for a list.");

  /** A source that could not be read to its end. */
  public static final ProblemCode SOURCE_CUT =
      TOTALS
          .explain(
              "FG-020",
              "数据没有读到结尾，其后可能还有记录，无法判定；请先按数据问题中报出的原因处理，再重新核对",
              "the source could not be read to its end and more records may follow; mend the cause that is"
                  + " told among the problems of the data, and run again")
          .title("数据没有读完不能计数", "figures of a source cut short")
          .why(
              "断开之后还有多少条、是哪一类，都无从知道，已读到的只是一部分。文件传送不完整、编码不对，或核对时文件还在写入，都会这样。",
              "How many records follow the break, and of which types, nobody knows; what was"
                  + " read is only a part. The file was sent incompletely, is in another encoding,"
                  + " or was still being written.")
          .basis(
              "数据交换文件 1.0 版“有问题的文件怎么读”一节",
              "exchange file format 1.0, section \"How bad files are read\"")
          .fix(
              "按数据问题中报出的原因处理：文件不完整的，从源系统重新导出并完整传送；编码不是 UTF-8 的，另存为 UTF-8；还在写入的，等写完再核对。"
                  + "清单 counts 写明条数的，已全部读到的类型照常判定。",
              "Go by the reason among the problems in the data: export a file that is not whole"
                  + " again and send all of it; save one in another encoding as UTF-8; run again"
                  + " when a file is no longer being written. Where the manifest has counts, types"
                  + " that were all read are decided as usual.");

  /** The records show the state of an earlier day than the one asked about. */
  public static final ProblemCode STATE_TOO_OLD =
      TOTALS
          .explain(
              "FG-021",
              "台账反映截至 {found} 的状态，所问数字截至 {expected}，其间的整改无从得知；请用截至日期不早于 {expected} 的台账",
              "the ledger shows the state as of {found}, the figure asked for is as of {expected}; what was"
                  + " done between is unknown; use a ledger whose as-of date is not before {expected}")
          .title("台账的截至日期太早", "the ledger is of an earlier day")
          .why(
              "已整改还是未整改，说的是截至某一天的状态。台账截至日期之后的销号看不到，照算会把后来整改的当成未整改。",
              "What is rectified or open is so as of a day. What was closed after the as-of date"
                  + " of the ledger cannot be seen in it and would count as open.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "换用截至日期（清单 asOf）不早于所问日期的台账。确要按这份台账算的，把报送数字文件的 asOf 改为台账的截至日期；"
                  + "时点数把 period 改为不晚于它的一天。",
              "Use a ledger whose as-of date (asOf of the manifest) is not before the day asked"
                  + " for. To count by this one, change asOf of the stated file to that of the"
                  + " ledger; for stocks, change period to a day that is not after it.");

  /** A condition on a record that is not in the ledger. */
  public static final ProblemCode NO_SUCH_RECORD =
      REFERENCE
          .explain(
              "FG-022",
              "口径“{field}”所指的“{found}”不在台账中，不能据此计为 0；请更正编号",
              "the condition on {field} names {found}, which is not in the ledger; that is no zero; correct"
                  + " the id")
          .naming("found")
          .title("口径所指的记录不存在", "a condition on a missing record")
          .why(
              "按台账中没有的编号筛选，一条也选不出来。这多半是编号写错，不等于真的没有，所以不报 0。",
              "A condition on an id that is not in the ledger selects nothing. That is mostly a"
                  + " slip in the id and not the same as none, so it is not called 0.")
          .fix(
              "把 where 中的值改成台账里那条记录 id 字段的值，一字不差；台账漏了这条单位、部门或行动记录的，补报。",
              "Change the value in where to the id of that record in the ledger, letter by"
                  + " letter; if the record of the entity, department or campaign was left out of"
                  + " the ledger, supply it.");

  /** One population lies within another. */
  public static final ProblemCode CONTAINED =
      TOTALS
          .explain(
              "FG-023",
              "按口径{parts}的范围有包含关系，不能相加；请核对口径",
              "by their definitions {parts} lie one within another and cannot be added; check what they"
                  + " count")
          .naming("parts")
          .title("一个范围在另一个之内", "one population lies within another")
          .why(
              "大范围的数已经包括小范围，再加一次，小范围就算了两遍。",
              "The number of the larger population has the smaller one in it already; added, the"
                  + " smaller counts twice.")
          .basis(
              "算术：整体已含部分，两数之和不是合计",
              "arithmetic: a whole has its part in it, and the two do not make a total")
          .fix(
              "要合计的，直接用大范围的数，不加小范围的。要由分项相加的，改用互不相交的口径，如各写一个不同的 channel，或各写一个下级地区。",
              "For the total take the number of the larger one and do not add the smaller. For a"
                  + " sum of parts, give them conditions that exclude each other, such as different"
                  + " values of channel or different territories.");

  /** More parts than are compared by their definitions. */
  public static final ProblemCode TOO_MANY_PARTS =
      TOTALS
          .explain(
              "FG-032",
              "有 {found} 个分项，同一地区内逐对核对口径超过 {expected} 次，未全部核对，不能证明互不重叠；请分级汇总",
              "there are {found} parts, and comparing each two within a territory takes more than"
                  + " {expected} comparisons; not all were made, so they are not shown to be disjoint;"
                  + " add up in steps")
          .title("分项太多未逐对核对", "too many parts to compare pairwise")
          .why(
              "逐对核对的次数随分项数的平方增长，到上限为止。没有核对完的，不能当作互不重叠。",
              "The comparisons grow with the square of the parts, and end at a limit. What was"
                  + " not compared is not taken for disjoint.")
          .fix(
              "按下级地区分的，各分项写自己的 territory，不同地区之间无须逐对核对。同一地区内的归成几组，每组写一个统计全组的报送数字，先核对组内，"
                  + "再核对各组的合计。",
              "Where the parts are of townships, give each its own territory: those of different"
                  + " territories need no comparison. Put the parts of one territory into groups,"
                  + " write a stated figure that counts all of a group, and check within the groups"
                  + " before their totals.");

  /** Records with a word that is near one asked for, or near one of its list. */
  public static final ProblemCode MAY_HOLD_NEAR_WORD =
      TOTALS
          .explain(
              "FG-040",
              "有 {count} 条记录的用语与所问用语或用语表中的词仅差一字，是否计入、计为哪一个无法判定：{records}；请更正用语",
              "{count} records have a word one slip away from one asked for or listed, so that whether, or as"
                  + " what, they count is open: {records}; correct the words")
          .title("用语与规定用语差一字", "a word one slip away")
          .why(
              "差一个字，可能是笔误，也可能是另一个词。照原样算可能漏掉，当作笔误算可能算错，程序都不猜。",
              "One letter away may be a slip or another word. Taken as written the record may be"
                  + " missed, taken as a slip it may count wrongly; neither is guessed.")
          .basis("数据交换文件 1.0 版“用语表”一节", "exchange file format 1.0, section \"Lists of words\"")
          .fix(
              "把所列记录中的词改成用语表中的编码或名称，如 special-inspection 或“专项检查”。确是本地另一个词的，写进用语对照文件，"
                  + "用 --terms 给出。",
              "In the records listed write a code or label of the list, such as"
                  + " special-inspection or 专项检查. If it is a word of your own, say in a file what it"
                  + " stands for and hand that in with --terms.");

  /** Corrections of which nobody can tell what they take back. */
  public static final ProblemCode MAY_BE_TAKEN_BACK =
      TOTALS
          .explain(
              "FG-041",
              "有更正或撤回未写明（或无法读出）取代哪条{type}，可能是计入的任何一条，无法判定：{records}；请填写 supersedes",
              "corrections or withdrawals of {type} do not say, or not readably, which record they take the"
                  + " place of, and it may be any that counts: {records}; write it in supersedes")
          .title("更正或撤回未写明对象", "a correction without a readable target")
          .why(
              "被取代的记录不再计数。不知道取代的是哪一条，同类型的任何一条都可能已经作废。",
              "What is superseded no longer counts. Where nobody can tell which record that is,"
                  + " any of its type may be void.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "在所列的更正、撤回记录中填写 supersedes，写被取代那条记录的编号，如 H-1；已写而读不出来的，按该记录报出的问题改正。",
              "In the corrections and withdrawals listed, write into supersedes the id of the"
                  + " record they take the place of, such as H-1; where there is one that could not"
                  + " be read, correct what is reported of that record.");

  /** Another number of records than declared. */
  public static final ProblemCode RECORDS_MISCOUNTED =
      TOTALS
          .explain(
              "FG-042",
              "{type}的条数与清单 counts 所声明的不符，可能缺少或多出记录，无法判定；请核对文件",
              "there are not as many records of {type} as the manifest counts: some may be missing, or there"
                  + " are too many; check the file")
          .title("条数不符的记录不能计数", "figures over miscounted records")
          .why(
              "文件中的条数与生成者自己声明的不同：少了可能漏传，多了可能重复，按现有的数都可能出错。",
              "The file has not as many records as its producer says: too few may have been lost"
                  + " on the way, too many may be repeated, and a number of what is there may be"
                  + " wrong.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "与源系统核对该类记录的条数。文件不全的重新导出、传送；条数写错的更正清单 counts，其中更正、撤回、被取代的记录都算在内。",
              "Compare the number of records with the system they come from. Export and send the"
                  + " file again if it is not whole; correct counts of the manifest if that is"
                  + " wrong: corrections, withdrawals and superseded records count, too.");

  /** Records that all lie outside the territory they are declared for. */
  public static final ProblemCode RECORDS_ELSEWHERE =
      TOTALS
          .explain(
              "FG-044",
              "全部记录都不在清单的区划内，区划可能写错，无法判定；请核对清单的 territory",
              "all records lie outside the manifest's territory, which may be wrong; check it")
          .title("清单的区划可能写错", "the manifest's territory may be wrong")
          .why(
              "清单声明的是本区划的记录齐全，记录却都是别处的。若区划写错，齐全声明就落了空，数出来的 0 靠不住。",
              "The manifest declares the records of its territory complete, but all of them lie"
                  + " elsewhere. If the territory is wrong, so is the declaration, and a 0 that"
                  + " rests on it.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "核对并更正清单的 territory，写六位或十二位代码，如 152529。区划没有写错的，改正各条记录的 territory，" + "或检查是否交错了文件。",
              "Check the territory of the manifest and correct it, a code of six or twelve digits such"
                  + " as 152529. If it is right, correct the territory of the records, or see"
                  + " whether the wrong file was sent.");

  /** A condition that names a record which was corrected. */
  public static final ProblemCode RECORD_CORRECTED =
      REFERENCE
          .explain(
              "FG-046",
              "口径“{field}”所指的“{found}”已被更正，或不能判定是否被更正，不能据此统计；请写现行记录的编号",
              "the condition on {field} names {found}, which was corrected, or may have been; write the"
                  + " id of the record that stands now")
          .naming("found")
          .title("口径所指的记录已被更正", "a condition on a corrected record")
          .why(
              "其他记录引用新旧编号的，都算现行的那一条。口径仍写旧编号，就分不清问的是哪一条。",
              "Records that name the old id or the new one all mean the record that stands now."
                  + " A condition on the old id leaves it open which is meant.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "把 where 中的值改为现行记录的编号，即台账中 supersedes 写着旧编号的那一条的 id。不能判定是否被更正的，先改正台账中该类型的更正、"
                  + "撤回记录。",
              "Change the value in where to the id of the record that stands now: the one whose"
                  + " supersedes names the old id. Where it cannot be told, first mend the"
                  + " corrections and withdrawals of that type in the ledger.");

  /** A record that names another of which it cannot be told which it is. */
  public static final ProblemCode REFERENCE_UNTOLD =
      TOTALS
          .explain(
              "FG-047",
              "有 {count} 条记录所引用的编号不在台账中（该类型已声明齐全），或因编号重复、更正不明或未能读全而不能判定其现行记录："
                  + "{records}；请更正引用、更正未能读全的记录或补报",
              "{count} records name ids that are not in the ledger although the type is declared complete,"
                  + " or of which the record that stands now cannot be told, as ids are used twice or"
                  + " corrections are unclear or could not be read whole: {records}; correct them or"
                  + " report what is missing")
          .title("所引用的记录无法确定", "a reference nobody can resolve")
          .why(
              "不知道引用的是哪一家、哪个部门，按它筛选就不知道算不算，按家数去重就可能多数或少数一家。",
              "Where nobody can tell which entity or department is named, it is open whether the"
                  + " record passes a condition on it, and different units may be one too many or"
                  + " too few.")
          .basis(
              "数据交换文件 1.0 版“更正和撤回”一节",
              "exchange file format 1.0, section \"Corrections and withdrawals\"")
          .fix(
              "引用的编号写错的，改为已有记录的编号；所引的记录没有报来的，补报。编号重复、更正不明的，先改正被引用的那些记录，如给重复的另编号，"
                  + "在更正中填写 supersedes。",
              "Correct the id where it is wrong, and supply the record where it was not sent."
                  + " Where ids are used twice or corrections are unclear, mend the records that are"
                  + " named: give one of two another id, write supersedes into corrections.");

  /** A declaration whose type is misspelt. */
  public static final ProblemCode COMPLETE_MISSPELT =
      TOTALS
          .explain(
              "FG-043",
              "清单 complete 中的“{found}”不是记录类型，是否应为“{expected}”；更正前不能据此计数",
              "the manifest declares {found} complete, which is no record type; did you mean {expected};"
                  + " nothing can be counted until it is corrected")
          .title("齐全声明的类型写错", "completeness declared of a misspelt type")
          .why(
              "写错的类型名不作数，该类记录等于没有声明齐全，没有记录也不能算 0。",
              "A misspelt type declares nothing: its records are not complete, and none of them"
                  + " is not 0.")
          .basis("数据交换文件 1.0 版“清单”一节", "exchange file format 1.0, section \"Manifest\"")
          .fix(
              "把清单 complete 中的 type 改为规定的写法，如 hazard；不写 hazards，也不写中文名称。",
              "Correct the type in complete of the manifest, such as hazard; neither hazards nor"
                  + " the Chinese label.");

  /** Bytes of a state in another version. */
  public static final ProblemCode STATE_VERSION =
      SHAPE
          .error(
              "FG-050",
              "统计状态的格式版本为 {found}，应为 {expected}；请用同一版本的程序重新导出",
              "the state is in version {found} of the format, expected {expected}; write it again with the same"
                  + " version of the program")
          .title("统计状态的版本不同", "a state of another version")
          .why(
              "版本不同，同样的字节意思不同，勉强读出来的数可能是错的。",
              "The same bytes mean something else in another version; a number read from them"
                  + " may be wrong.")
          .fix(
              "交出和合并的双方改用同一版本的程序，由交出的一方从台账重新算出状态再交。",
              "Let both sides use the same version of the program, and the sender make the state"
                  + " anew from its ledger.");

  /** Bytes of a state of another measure. */
  public static final ProblemCode STATE_OF_OTHER_MEASURE =
      TOTALS
          .error(
              "FG-051",
              "统计状态属于另一口径（{found}），应为 {expected}；口径不同的状态不能合并，请核对",
              "the state is of another measure ({found}), expected {expected}; states of different measures do"
                  + " not merge; check which was sent")
          .title("统计状态的口径不同", "a state of another measure")
          .why(
              "合并的是分子、分母和去重用的编号。条件、期间或单位差一项，合起来就不是任何一个指标的数。",
              "What is merged are numerators, denominators and the ids of different things. If"
                  + " one condition, period or noun differs, the outcome is the number of no"
                  + " indicator.")
          .fix(
              "双方用同一个统计量：同样的记录类型、条件、期间和计量单位。多因各地在口径里写了自己的区划，去掉后重新算出状态。",
              "Use the same measure on both sides: the same type, conditions, period and noun."
                  + " Mostly each wrote its own territory into the conditions: leave it out and make"
                  + " the states anew.");

  /** Bytes of a state that are too few or too many. */
  public static final ProblemCode STATE_LENGTH =
      SYNTAX
          .error(
              "FG-052",
              "统计状态有 {found} 字节，应为 {expected} 字节；可能被截断或夹带其他内容，请重新传送",
              "the state has {found} bytes, expected {expected}; it may be cut, or something was added; send it"
                  + " again")
          .title("统计状态的长度不对", "a state of the wrong length")
          .why(
              "缺了或多了字节的状态不能用。多因传送中断，或按文本传送、另存时改动了字节。",
              "A state that lacks bytes, or has more, cannot be used. Mostly the transfer broke"
                  + " off, or it was sent or saved as text, which changes bytes.")
          .fix(
              "请对方按二进制原样重新传送，如存成文件作附件，或转成 Base64；不要用文本编辑器打开再保存。",
              "Have it sent again byte by byte, as a file or in Base64; do not open and save it"
                  + " in a text editor.");

  /** Bytes that are no state, or are not as they were written. */
  public static final ProblemCode STATE_DAMAGED =
      SYNTAX
          .error(
              "FG-053",
              "不是统计状态，或内容已损坏；应为程序写出的原样字节，请重新传送",
              "this is no state, or it was damaged; expected the bytes as they were written; send it again")
          .title("统计状态已损坏", "a damaged state")
          .why(
              "状态末尾有摘要，内容改动一处就对不上。不知道改了哪里，整份都不能用。",
              "A state ends with a digest, which no longer fits once anything was changed. As"
                  + " nobody knows what, all of it is unusable.")
          .fix(
              "先确认交来的是程序写出的统计状态，而不是别的文件，再请对方按二进制原样重新传送；仍不行的，由对方从台账重新算出。",
              "Make sure that it is a state written by the program and no other file, and have"
                  + " it sent again byte by byte; if that fails, have it made anew from the ledger.");

  /** A state of which more was taken out than put in. */
  public static final ProblemCode STATE_UNFINISHED =
      TOTALS
          .explain(
              "FG-054",
              "统计状态中减去的记录多于加入的，不能据此计数；请与当初加入这些记录的状态合并",
              "more records were taken out of the state than put in, so nothing can be counted; merge it with the"
                  + " state they were put into")
          .title("减去的记录多于加入的", "more records taken out than in")
          .why(
              "减去的记录是在另一份状态里加入的，单看这一份，数比实际小，甚至小于 0。",
              "What was taken out was put into another state; this one alone comes to less than"
                  + " there is, even to less than 0.")
          .fix(
              "与当初加入这些记录的状态合并后再取答案。同一条记录减了两次的，从台账重新算出状态。",
              "Merge it with the state the records were put into, and ask then. If a record was"
                  + " taken out twice, make the state anew from the ledger.");

  /** States whose periods come from manifests and differ. */
  public static final ProblemCode STATES_OF_DIFFERENT_PERIODS =
      TOTALS
          .explain(
              "FG-055",
              "合并的统计状态期间不同，而口径本身没有期间，不能合计；请在口径中写明期间",
              "the merged states are of different periods, and the measure has none of its own; say in it"
                  + " which period counts")
          .title("合并的状态期间不同", "merged states of different periods")
          .why(
              "口径没有写期间的，各份状态用各自清单的期间。期间不同的合在一起，不是任何一段时间的数。",
              "Where the measure has no period, each state takes that of its manifest. Those of"
                  + " different periods together are the number of none.")
          .fix(
              "在代码的口径中写明期间，如 2023H1，各方用同一口径重新算出状态；或只合并清单期间相同的。",
              "Say the period in the conditions in code, such as 2023H1, and make all states"
                  + " anew with them; or merge only those whose manifests have the same period.");

  /** States of several sources, of which one corrects records that may be in another. */
  public static final ProblemCode CORRECTED_ACROSS_SOURCES =
      TOTALS
          .explain(
              "FG-056",
              "合并的数据中有更正，所更正的（或已另换编号的）记录可能在另一份数据中，分别统计再合并不能判定；请把数据合在一起统计",
              "one of the merged sources has corrections of records that may be in another, or named there by an"
                  + " old id; count over all of the data at once")
          .title("更正可能跨几份数据", "corrections that may cross sources")
          .why(
              "各份分别统计时，一份里的更正管不到另一份里的旧记录，新旧两条都会算上。",
              "Counted one by one, a correction in one source does not reach the old record in"
                  + " another, and both count.")
          .fix(
              "把几份数据合成一个来源再统计；或把更正与被更正的记录放进同一份数据，各份重新算出状态。",
              "Count over all of the data as one source; or put corrections and what they"
                  + " correct into the same source and make the states anew.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        INCOMPLETE,
        MAY_HOLD_UNREAD,
        HOLDS_CONTESTED,
        OVERLAP,
        DISJOINTNESS_UNKNOWN,
        DISJOINT,
        NO_MANIFEST,
        SHARE_OF_NOTHING,
        NUMBER_MISSING,
        SOURCE_CUT,
        STATE_TOO_OLD,
        NO_SUCH_RECORD,
        CONTAINED,
        TOO_MANY_PARTS,
        MAY_HOLD_NEAR_WORD,
        MAY_BE_TAKEN_BACK,
        RECORDS_MISCOUNTED,
        COMPLETE_MISSPELT,
        RECORDS_ELSEWHERE,
        RECORD_CORRECTED,
        REFERENCE_UNTOLD,
        STATE_VERSION,
        STATE_OF_OTHER_MEASURE,
        STATE_LENGTH,
        STATE_DAMAGED,
        STATE_UNFINISHED,
        STATES_OF_DIFFERENT_PERIODS,
        CORRECTED_ACROSS_SOURCES);
  }

  private StatisticsProblems() {}
}
