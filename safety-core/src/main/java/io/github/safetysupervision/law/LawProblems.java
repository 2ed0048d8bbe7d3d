package io.github.safetysupervision.law;

import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.VALUE;

import io.github.safetysupervision.problem.ProblemCode;
import java.util.List;

/** What can be wrong with the plain form of a provision, and with a citation. */
public final class LawProblems {

  /** The text is not of the form of a provision. */
  public static final ProblemCode PROVISION_FORM =
      VALUE
          .error(
              "LW-001",
              "条款编号“{found}”无法识别，应形如 work-safety-law@2021-09-01#41/3（文件@施行日期#条/款/项）；请按此格式更正。",
              "The provision \"{found}\" cannot be read; a form such as work-safety-law@2021-09-01#41/3"
                  + " (document@in force from#article/clause/item) is expected; correct it.")
          .title("条款编号写法不对", "malformed id of a provision")
          .why(
              "条款编号须说清文件、版本、条、款、项：同一条在修正前后内容可能不同，缺了施行日期就不知道引的是哪一版。",
              "The id has to tell the document, the edition, the article, clause and item: an"
                  + " article may change with an amendment, and without the day of its coming into force"
                  + " the edition is unknown.")
          .fix(
              "写成 文件@施行日期#条/款/项，后面的可以不写，如 work-safety-law@2021-09-01#41/3。有项无款的，款写 0，"
                  + "如 work-safety-law@2021-09-01#97/0/5；“之一”写成 #134-1。各部分用半角，数字不带前导零。",
              "Write document@in force from#article/clause/item, as far as needed, such as"
                  + " work-safety-law@2021-09-01#41/3. An item without a clause takes 0:"
                  + " work-safety-law@2021-09-01#97/0/5; an inserted article is #134-1. Use ASCII, and no"
                  + " leading zeros.");

  /** No document handed in has the id. */
  public static final ProblemCode PROVISION_DOCUMENT =
      REFERENCE
          .error(
              "LW-002",
              "条款编号所引文件{document}不在所给文件之中，应为其中之一；请核对编号或补充该文件。",
              "The provision names the document {document}, which is not among those handed in, one of"
                  + " which is expected; check the id or hand the document in.")
          .title("条款编号所引文件未知", "provision of an unknown document")
          .why(
              "不知道是哪个文件，就说不出它的名称、位阶和版本，这个条款读不出来。",
              "Without the document its title, rank and editions are unknown, and the provision"
                  + " cannot be read.")
          .fix(
              "核对 @ 前的文件编号有没有错字，如 work-safety-law；没有错的，把该文件及其各版本加进读取时所给的文件中。",
              "Check the id before the @ for a slip, such as work-safety-law; if it is right, add"
                  + " the document and its editions to those handed in for reading.");

  /** The document has no edition that came into force on the day. */
  public static final ProblemCode PROVISION_EDITION =
      REFERENCE
          .error(
              "LW-003",
              "文件{document}没有自{date}起施行的版本，应为{expected}之一；请核对施行日期。",
              "The document {document} has no edition in force from {date}; one of {expected} is expected;"
                  + " check the date.")
          .title("文件没有该日施行的版本", "no edition in force from the day")
          .why(
              "版本按施行日期辨认，差一天就认不出引的是哪一版。多是把通过、公布或修改的日期写成了施行日期。",
              "An edition is known by the day it came into force; a day off, and it is not found."
                  + " Usually the day of adoption or publication was written.")
          .fix(
              "改写为该版本的施行日期：《安全生产法》2021年修正于 2021-06-10 通过，自 2021-09-01 起施行，"
                  + "写 work-safety-law@2021-09-01。版本没有列入的，补进所给的文件中。",
              "Write the day it came into force: the Work Safety Law was amended on 2021-06-10, in"
                  + " force from 2021-09-01, so work-safety-law@2021-09-01. If the edition is missing add"
                  + " it to the document handed in.");

  /** A text that is not understood as a citation. */
  public static final ProblemCode CITATION_NOT_UNDERSTOOD =
      VALUE
          .warning(
              "LW-004",
              "“{found}”未能识别为所引的文件和条款，已照原样保留；应为《文件名》或文号，后接条、款、项，如"
                  + "《安全生产法》（2021年修正）第四十一条第三款、应急管理部令第10号第三条第（一）项、GB 18218—2018 4.2.1；请核对后改写",
              "{found} is not understood as a document and a provision and is kept as written; expected the"
                  + " title in 《》 or the number of a document, then article, clause and item, such as"
                  + " 《安全生产法》（2021年修正）第四十一条第三款, 应急管理部令第10号第三条第（一）项 or GB 18218—2018 4.2.1;"
                  + " check it and rewrite it")
          .title("引用未能识别", "citation not understood")
          .why(
              "原文照留，记录照常计数；但程序查不出它指哪个文件、哪一条，判定标准和处罚依据就无从核对。",
              "The text is kept and the record counts as usual; but the document and article it"
                  + " means are unknown, so that a criterion or the basis of a penalty cannot be checked.")
          .fix(
              "写成《文件名》或文号，后接条、款、项。安全生产法92(2) 要写明是款还是项，如《安全生产法》第九十二条第二款；33条 要补上文件名和“第”；"
                  + "第一项至第三项 要逐项写出；引用前后的其他话删去。",
              "Write the title in 《》 or the number of the document, then 条, 款 and 项. Say whether"
                  + " 安全生产法92(2) is a 款 or a 项: 《安全生产法》第九十二条第二款; give 33条 its document and a 第; name each"
                  + " of 第一项至第三项; leave out other words around the citation.")
          .basis("数据交换文件 1.0 版“引用”", "Exchange file format 1.0, Citations");

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
