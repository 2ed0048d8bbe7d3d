package io.github.safetysupervision.law;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with the plain form of a provision, and with a citation. */
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

  /** A text that is not understood as a citation. */
  public static final ProblemCode CITATION_NOT_UNDERSTOOD =
      VALUE.warning(
          "LW-004",
          "“{found}”未能识别为所引的文件和条款，已照原样保留；应为《文件名》或文号，后接条、款、项，如"
              + "《安全生产法》（2021年修正）第四十一条第三款、应急管理部令第10号第三条第（一）项、GB 18218—2018 4.2.1；请核对后改写",
          "{found} is not understood as a document and a provision and is kept as written; expected the"
              + " title in 《》 or the number of a document, then article, clause and item, such as"
              + " 《安全生产法》（2021年修正）第四十一条第三款, 应急管理部令第10号第三条第（一）项 or GB 18218—2018 4.2.1;"
              + " check it and rewrite it");

  private static final int LONGEST_SHOWN = 80;

  private LawProblems() {}

  /** The beginning of a text, to be shown in a problem. */
  static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /**
   * Returns all codes of this package, in the order of their ids.
   *
   * @return the codes
   */
  public static List<ProblemCode> all() {
    return List.of(PROVISION_FORM, PROVISION_DOCUMENT, PROVISION_EDITION, CITATION_NOT_UNDERSTOOD);
  }
}
