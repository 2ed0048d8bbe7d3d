package io.github.safetysupervision.check;

import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;

import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.Filter;
import java.util.List;

/** The rules of penalties (处罚规则). */
final class PenaltyRules {

  private static final Filter<Penalty> IS_FINE = PENALTY.kinds.contains(PenaltyKind.FINE);

  /** Below it nobody fines an entity for work safety; a number of 万元 looks like that. */
  private static final Money FEW_YUAN = Money.ofYuan(100);

  /** Above 20 million yuan; yuan read as 万元 look like that. */
  private static final Money ABOVE_MOST = Money.ofFen(2_000_000_001L);

  /** A fine that names no provision. */
  private static final Rule FINE_WITHOUT_BASIS =
      Rule.of(
          PENALTY,
          FieldRelation.never(
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
                          + " article 99, item 1)."),
              PENALTY.basis,
              PENALTY.basis.isAbsent().and(IS_FINE)));

  /** A fine of a few yuan. */
  private static final Rule FINE_TOO_SMALL =
      Rule.of(
          PENALTY,
          FieldRelation.never(
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
                  .fix(
                      "换算成元：3 万元写 30000。",
                      "Convert it to yuan: 3 units of ten thousand yuan are 30000."),
              PENALTY.amount,
              PENALTY
                  .amount
                  .from(Money.ZERO)
                  .and(PENALTY.amount.below(FEW_YUAN))
                  .and(PENALTY.entity.isPresent())
                  .and(IS_FINE)));

  /** A fine of very many yuan. */
  private static final Rule FINE_TOO_LARGE =
      Rule.of(
          PENALTY,
          FieldRelation.never(
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
                      "Write the yuan of the decision, such as 30000; if they are right, name the decision."),
              PENALTY.amount,
              PENALTY.amount.from(ABOVE_MOST)));

  /** An amount, but no fine among the kinds. */
  private static final Rule AMOUNT_WITHOUT_FINE =
      Rule.of(
          PENALTY,
          FieldRelation.implies(
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
                      "Write fine into kinds; an amount that was confiscated does not belong into amount."),
              PENALTY.kinds,
              PENALTY.amount.from(Money.ofFen(1)),
              IS_FINE));

  /**
   * One decision told twice.
   *
   * <p>One decision may punish an entity and its people; of one entity it is one penalty.
   */
  private static final UniqueRule DECISION_TWICE =
      UniqueRule.of(
          PENALTY,
          CROSS_RECORD
              .explain(
                  "CK-205",
                  "处罚决定书文号“{found}”与第 {line} 行的处罚“{other}”相同，处罚机关和被处罚单位也相同；一份决定书对一个单位只应报一次；请更正文号或撤回其中之一，或说明",
                  "the number {found} is also that of the penalty {other} in line {line}, of the same"
                      + " department and entity; expected one record of a decision on an entity; correct"
                      + " the number or withdraw one of them, or explain")
              .title("处罚决定书文号重复", "decision number used twice")
              .why(
                  "同一处罚报了两次，处罚起数和罚款总额都多计；多因补报金额时另建了一条。",
                  "One penalty was reported twice, so that penalties and fines come out too high. Mostly"
                      + " a new record was made to supply the amount.")
              .fix(
                  "同一决定的，只留一条，更正用 operation=update 并在 supersedes 写旧编号；文号抄错的，照决定书改正。",
                  "Keep one; a correction has the operation update and the old id in supersedes; correct"
                      + " a number that was copied wrong."),
          List.of(PENALTY.documentNumber, PENALTY.department, PENALTY.entity));

  /** A fine on the basis of an edition that was not there yet. */
  private static final Rule BASIS_OF_LATER_EDITION =
      LaterEditions.never(
          PENALTY,
          PLAUSIBILITY
              .explain(
                  "CK-135",
                  "处罚依据“{found}”是处罚决定之后才有的版本；应为决定当时施行的版本；请更正版本或日期，或说明",
                  "the basis {found} is of an edition later than the decision; expected the one in force"
                      + " then; correct the edition or the day, or explain")
              .title("处罚依据的版本晚于决定", "basis of a later edition")
              .why(
                  "以尚未施行的规定作出的处罚不能成立；多因系统用现行版本补填了旧记录的依据。",
                  "A penalty cannot rest on what was not in force; mostly a system filled old records with"
                      + " the present edition.")
              .fix(
                  "对照处罚决定书写当时的版本，如“《安全生产法》（2014年修正）第九十八条”；日期录错的改 decidedOn。",
                  "Take the edition from the decision, as in “《安全生产法》（2014年修正）第九十八条”; correct decidedOn"
                      + " if the day is wrong."),
          PENALTY.basis,
          PENALTY.decidedOn);

  static final List<AnyRule> ALL =
      List.of(
          BASIS_OF_LATER_EDITION,
          FINE_WITHOUT_BASIS,
          FINE_TOO_SMALL,
          FINE_TOO_LARGE,
          AMOUNT_WITHOUT_FINE,
          DECISION_TWICE);

  private PenaltyRules() {}
}
