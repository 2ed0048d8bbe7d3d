package io.github.safetysupervision.law;

import org.jspecify.annotations.Nullable;

/**
 * One document, and mostly one place in it, as a {@link Citation} names them (所引条款). What the
 * citation does not say is null or 0; whether there is such a document, and in which edition, is
 * not known here.
 *
 * @param title the title as written, without 《》, such as 安全生产法, or null
 * @param number the document number as written, such as 应急管理部令第10号, 矿安〔2022〕88号 or GB 18218—2018,
 *     or null; of title and number at least one is there
 * @param edition the edition or year as written behind the title, such as 2021年修正 or 试行, or null
 * @param division the parts of the document above the article as written, such as 附件1 or 第二章第一节, or
 *     null
 * @param article the article or the clause of a standard, such as {@code 41}, {@code 134-1} for
 *     第一百三十四条之一, {@code 4.2.1} or {@code A.1}, or null
 * @param clause the clause (款) from 1, or 0
 * @param item the item (项) from 1, or 0; 3 for the item c) of a standard
 * @param subitem the subitem (目) from 1, or 0
 */
public record CitedProvision(
    @Nullable String title,
    @Nullable String number,
    @Nullable String edition,
    @Nullable String division,
    @Nullable String article,
    int clause,
    int item,
    int subitem) {

  /**
   * Checks that a document is named.
   *
   * @param title the title, or null
   * @param number the document number, or null
   * @param edition the edition, or null
   * @param division the parts of the document above the article, or null
   * @param article the article, or null
   * @param clause the clause from 1, or 0
   * @param item the item from 1, or 0
   * @param subitem the subitem from 1, or 0
   * @throws IllegalArgumentException if there is neither title nor number, or something is negative
   */
  public CitedProvision {
    if (title == null && number == null) {
      throw new IllegalArgumentException("no document is named");
    }
    if (clause < 0 || item < 0 || subitem < 0) {
      throw new IllegalArgumentException("clause " + clause + ", item " + item + ", " + subitem);
    }
  }

  /** Whether the place is a clause of a standard, 4.2.1 or A.1. */
  boolean isDotted() {
    return article != null && article.indexOf('.') > 0;
  }

  /** Returns the same document as a whole. */
  CitedProvision whole() {
    return new CitedProvision(title, number, edition, null, null, 0, 0, 0);
  }

  CitedProvision in(String newDivision) {
    return new CitedProvision(title, number, edition, newDivision, null, 0, 0, 0);
  }

  CitedProvision article(String newArticle) {
    return new CitedProvision(title, number, edition, division, newArticle, 0, 0, 0);
  }

  CitedProvision clause(int newClause) {
    return new CitedProvision(title, number, edition, division, article, newClause, 0, 0);
  }

  CitedProvision item(int newItem) {
    return new CitedProvision(title, number, edition, division, article, clause, newItem, 0);
  }

  CitedProvision subitem(int newSubitem) {
    return new CitedProvision(title, number, edition, division, article, clause, item, newSubitem);
  }
}
