package io.github.safetysupervision.law;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with the plain form of a provision. */
public final class LawProblems {

  /** The text is not of the form of a provision. */
  public static final ProblemCode PROVISION_FORM =
      VALUE.error(
          "LW-001",
          "条款编号“{found}”无法识别，应形如 work-safety-law@2021-09-01#41/3（文件@施行日期#条/款/项）；请按此格式更正。",
          "The provision \"{found}\" cannot be read; a form such as work-safety-law@2021-09-01#41/3"
              + " (document@in force from#article/clause/item) is expected; correct it.");

  /** No document handed in has the id. */
  public static final ProblemCode PROVISION_DOCUMENT =
      REFERENCE.error(
          "LW-002",
          "条款编号所引文件{document}不在所给文件之中，应为其中之一；请核对编号或补充该文件。",
          "The provision names the document {document}, which is not among those handed in, one of"
              + " which is expected; check the id or hand the document in.");

  /** The document has no edition that came into force on the day. */
  public static final ProblemCode PROVISION_EDITION =
      REFERENCE.error(
          "LW-003",
          "文件{document}没有自{date}起施行的版本，应为{expected}之一；请核对施行日期。",
          "The document {document} has no edition in force from {date}; one of {expected} is expected;"
              + " check the date.");

  private LawProblems() {}

  /**
   * Returns all codes of this package, in the order of their ids.
   *
   * @return the codes
   */
  public static List<ProblemCode> all() {
    return List.of(PROVISION_FORM, PROVISION_DOCUMENT, PROVISION_EDITION);
  }
}
