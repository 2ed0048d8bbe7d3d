package io.github.safetysupervision.party;

import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** The problems of entities and departments (主体问题). */
public final class PartyProblems {

  /** Neither a credit code nor a reason. */
  public static final ProblemCode NO_CODE_NO_REASON =
      PLAUSIBILITY
          .explain(
              "PT-001",
              "未填统一社会信用代码，也未说明原因；应填其一；请补报代码或原因",
              "neither a credit code nor a reason for its absence was found; expected one of them; supply it")
          .title("既无信用代码也无原因", "neither a credit code nor a reason")
          .why(
              "没有代码，就无法确认台账中的单位与登记机关、其他部门所说的是不是同一家，同一家单位容易用两个编号登记，家数就多算了；不写原因，也看不出是没有还是没有报。",
              "Without the code nobody can tell whether other authorities mean the same entity; one"
                  + " entity is easily listed under two ids and counted twice. Without a reason it stays"
                  + " open whether there is no code or it was left out.")
          .fix(
              "查营业执照或法人证书，填写统一社会信用代码（creditCode）。暂时没有的，"
                  + "在无信用代码原因（codeAbsence）填 old-number（只有原注册号）、none（没有代码）或 not-supplied（未填报）。",
              "Take the creditCode from the licence or certificate. Where there is none, give the"
                  + " reason in codeAbsence: old-number, none or not-supplied.");

  /** A credit code and a reason for its absence. */
  public static final ProblemCode CODE_AND_REASON =
      VALUE
          .error(
              "PT-002",
              "已填统一社会信用代码，又填了无代码原因“{found}”；应只填其一；请删去一个",
              "a credit code was found together with the reason {found} for its absence; expected one of them; delete one")
          .title("信用代码与无代码原因并存", "both a credit code and a reason")
          .why(
              "两项互相矛盾，看不出这家单位到底有没有代码，统计无代码单位时会多数一家。多是补报代码后没有删去原来的原因。",
              "The two contradict each other: it stays open whether the entity has a code, and it"
                  + " is counted among those without one. Usually the code came later and the reason was"
                  + " not removed.")
          .fix(
              "代码经核对属于该单位的，删去无信用代码原因（codeAbsence）；代码是占位或借用的，删去代码（creditCode），保留原因。",
              "If the code is that of the entity, remove codeAbsence; if it is a placeholder or"
                  + " somebody else's, remove creditCode and keep the reason.");

  /** The old number is missing. */
  public static final ProblemCode OLD_NUMBER_MISSING =
      VALUE
          .error(
              "PT-003",
              "无代码原因为“只有原注册号”，但未填原注册号；应填原注册号；请补报",
              "the reason says it has an old number, but none was found; expected the old number; supply it")
          .title("只有原注册号而未填", "old registration number left out")
          .why(
              "没有代码的单位要靠原注册号辨认；号码也没有，就只剩名称，重名、改名后就对不上了。",
              "An entity without a credit code is recognised by its old number; without that only"
                  + " the name is left, which others may have and which may change.")
          .fix(
              "在原注册号（registrationNumber）填写旧执照上的15位号码。已换发新执照的，改填 creditCode 并删去 codeAbsence；"
                  + "号码查不到的，codeAbsence 改为 not-supplied（未填报）。",
              "Write the 15 digits of the old licence in registrationNumber. If there is a new"
                  + " licence, give its creditCode and remove codeAbsence; if the number is not known,"
                  + " change codeAbsence to not-supplied.");

  /** Something was abolished before it was set up. */
  public static final ProblemCode ABOLISHED_BEFORE_ESTABLISHED =
      VALUE
          .error(
              "PT-004",
              "撤销日期 {found} 早于设立日期 {other}；应不早于设立日期；请更正其中之一",
              "abolished on {found}, before it was set up on {other}; expected not before it; correct one of them")
          .title("撤销日期早于设立日期", "abolished before it was set up")
          .why(
              "区划、专业委员会的个数数的是所问那天已设立、未撤销的：撤销早于设立，哪一天都数不到它，个数就少了。",
              "Territories and committees are counted if they are set up and not abolished on the"
                  + " day: this one exists on no day, and the number is too small.")
          .fix(
              "对照设立、撤销的批文核对两个日期（establishedOn、abolishedOn）；没有撤销的，不填撤销日期。撤销后又设立的，另报一条记录。",
              "Compare establishedOn and abolishedOn with the documents; leave abolishedOn out"
                  + " where nothing was abolished. What was set up again after that is another record.");

  /**
   * Returns all of them.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> all() {
    return List.of(
        NO_CODE_NO_REASON, CODE_AND_REASON, OLD_NUMBER_MISSING, ABOLISHED_BEFORE_ESTABLISHED);
  }

  private PartyProblems() {}
}
