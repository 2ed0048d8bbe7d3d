package io.github.safetysupervision.law;

import io.github.safetysupervision.problem.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * What somebody wrote as the basis of a fact (引用): a legal document and a provision of it, with no
 * list of documents needed to read it.
 *
 * <p>Any text is kept, and two citations are equal if their texts are: 第41条 and 第四十一条 are two. What
 * can be understood of a text is told by {@link #provisions}; a text that cannot be understood
 * draws the warning {@code LW-004} and is kept whole.
 *
 * <p>Understood is a document, by its title in 《》 or its number, and after it the place: 第…条 (also
 * 之一), 第…款, 第…项, 第…目, above them 附件, 附录 and 第…编, 章, 节, 部分, and of standards 4.2.1, A.1 and 4.1 a).
 * In brackets behind the title may stand the number, the edition or the year. Several citations may
 * follow one another with 、 ， ； 和 or 及 between them; what a later one does not say is as in the one
 * before. Numbers may be Chinese, Arabic or full-width, brackets half or full width, the year of a
 * number may stand in 〔〕, [], () or 【】, spaces may stand between the parts, and 的规定 or 。 at the
 * end.
 *
 * <ul>
 *   <li>《安全生产法》（2021年修正）第四十一条第三款
 *   <li>《工贸企业重大事故隐患判定标准》（应急管理部令第10号）第三条第（一）项
 *   <li>应急管理部令第10号第3条第(1)项、第4条
 *   <li>安监总管三〔2017〕121号附件1第五项
 *   <li>GB 18218—2018 4.2.1
 * </ul>
 *
 * <p>Not understood, because it can be read in two ways or says no document: 安全生产法92(2), whose (2)
 * may be a clause or an item; 33条 without 第; 第九十九条 alone; words around the citation, as in
 * 违反《安全生产法》…; a title without 《》 that no provision or brackets follow; 第一项至第三项, which are to be
 * named each; more than 1000 characters.
 *
 * <p>Laws: {@code parse(t).toString().equals(t)} for every text; {@code of(p).provisions()} is the
 * one place that a {@link Provision} names, if its edition is called by a year or a number. Reading
 * takes time in proportion to the text.
 *
 * <pre>{@code
 * Citation c = Citation.parse("《安全生产法》第九十九条第（二）项");
 * c.provisions().get(0).article(); // "99"
 * c.provisions().get(0).item();    // 2
 * Citation.parse("安全生产法92(2)").isUnderstood(); // false
 * }</pre>
 *
 * @param text the text as written
 */
public record Citation(String text) {

  /**
   * Checks that there is a text.
   *
   * @param text the text as written
   */
  public Citation {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Returns the citation of a provision, in the form for readers.
   *
   * @param provision the provision
   * @return the citation
   */
  public static Citation of(Provision provision) {
    return new Citation(provision.citation());
  }

  /**
   * Reads a citation.
   *
   * @param text any text
   * @return the citation, understood or not
   */
  public static Citation parse(String text) {
    return new Citation(text);
  }

  /**
   * Reads a citation, saying so if it is not understood. Never throws.
   *
   * @param text any text
   * @return the citation, with the warning {@code LW-004} if it is not understood
   */
  public static Outcome<Citation> tryParse(String text) {
    Citation citation = new Citation(text);
    return citation.isUnderstood()
        ? Outcome.of(citation)
        : new Outcome<>(
            citation,
            List.of(LawProblems.CITATION_NOT_UNDERSTOOD.with("found", LawProblems.excerpt(text))));
  }

  /**
   * Returns the documents and places that are cited, in their order. Read from the text each time.
   *
   * @return the places, none if the text is not understood
   */
  public List<CitedProvision> provisions() {
    return new CitationReader(text).read();
  }

  /**
   * Whether the text is understood.
   *
   * @return true if {@link #provisions} holds any
   */
  public boolean isUnderstood() {
    return !provisions().isEmpty();
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return text;
  }
}
