package io.github.safetysupervision.law;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.quantity.Numeral;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in one edition of a legal document (条款): the whole of it, an article (条), a clause (款) or
 * an item (项).
 *
 * <p>Two forms:
 *
 * <ul>
 *   <li>{@link #citation} for readers: 《安全生产法》（2021年修正）第四十一条第三款;
 *   <li>{@link #toString} for files: {@code work-safety-law@2021-09-01#41/3}, the document's id,
 *       the day from which the edition is in force, the article, the clause and the item. A clause
 *       that is not named although an item is, because the article has only one, is 0: {@code
 *       #97/0/5}.
 * </ul>
 *
 * <p>An article is a number, {@code 41}; a number and that of its insertion, {@code 134-1} for
 * 第一百三十四条之一; or, in a standard, a chapter, clause or annex, {@code 4.2.1}, {@code A}, {@code A.1}.
 * Numbers go from 1 to 9999.
 *
 * <p>Law: {@code parse(p.toString(), documents).equals(p)} for all documents that hold {@code
 * p.document()} and no other of its id; and {@code parse(t, documents).toString().equals(t)} for
 * every text that is accepted.
 *
 * <p>Whether the edition really has such an article is not known here: documents carry no text.
 *
 * @param document the document
 * @param edition one of its editions
 * @param article the article, or null for the whole document
 * @param clause the clause from 1, or 0 for none
 * @param item the item from 1, or 0 for none
 */
public record Provision(
    LegalDocument document, Edition edition, @Nullable String article, int clause, int item) {

  private static final String NUMBER = "[1-9][0-9]{0,3}";
  private static final Pattern ARTICLE_OF_LAW = Pattern.compile(NUMBER + "(?:-" + NUMBER + ")?");
  private static final Pattern ARTICLE_OF_STANDARD =
      Pattern.compile("(?:" + NUMBER + "|[A-Z])(?:\\." + NUMBER + ")*");
  private static final Pattern FORM =
      Pattern.compile(
          "([^@#]+)@([0-9]{4}-[0-9]{2}-[0-9]{2})"
              + "(?:#([^@#/]+)(?:/(0|"
              + NUMBER
              + ")(?:/("
              + NUMBER
              + "))?)?)?");

  /** No law has as many articles. */
  private static final int LARGEST = 9999;

  /**
   * Checks that the parts fit together.
   *
   * @param document the document
   * @param edition one of its editions
   * @param article the article, or null for the whole document
   * @param clause the clause from 1, or 0 for none
   * @param item the item from 1, or 0 for none
   * @throws IllegalArgumentException if the edition is none of the document, the article is
   *     malformed, a number is out of range, or a clause or item stands without an article
   */
  public Provision {
    if (!document.editions().contains(Objects.requireNonNull(edition, "edition"))) {
      throw new IllegalArgumentException(edition + " is no edition of " + document);
    }
    if (article == null ? clause != 0 || item != 0 : !isArticle(article, document.rank())) {
      throw new IllegalArgumentException("article " + article + " in " + document);
    }
    if (clause < 0 || item < 0 || clause > LARGEST || item > LARGEST) {
      throw new IllegalArgumentException("clause " + clause + ", item " + item);
    }
  }

  /**
   * Returns an edition as a whole.
   *
   * @param document the document
   * @param edition one of its editions
   * @return the provision
   * @throws IllegalArgumentException if the edition is none of the document
   */
  public static Provision of(LegalDocument document, Edition edition) {
    return new Provision(document, edition, null, 0, 0);
  }

  /**
   * Returns an article.
   *
   * @param document the document
   * @param edition one of its editions
   * @param article the article, such as {@code 41}
   * @return the provision
   * @throws IllegalArgumentException if the parts do not fit together
   */
  public static Provision of(LegalDocument document, Edition edition, String article) {
    return new Provision(document, edition, article, 0, 0);
  }

  /**
   * Returns this article's clause.
   *
   * @param number the clause from 1, or 0 for none
   * @return the provision of that clause, without an item
   * @throws IllegalArgumentException if this is no article or the number is out of range
   */
  public Provision clause(int number) {
    return new Provision(document, edition, article, number, 0);
  }

  /**
   * Returns this article's or clause's item.
   *
   * @param number the item from 1, or 0 for none
   * @return the provision of that item
   * @throws IllegalArgumentException if this is no article or the number is out of range
   */
  public Provision item(int number) {
    return new Provision(document, edition, article, clause, number);
  }

  /**
   * Reads the plain form.
   *
   * <p>{@code work-safety-law@2021-09-01#41/3} is read if the documents hold the law; {@code
   * work-safety-law#41} fails with {@code LW-001}, because it names no edition.
   *
   * @param text the plain form
   * @param documents the documents that may be cited
   * @return the provision
   * @throws InvalidValueException if it is no provision of these documents
   */
  public static Provision parse(String text, Collection<LegalDocument> documents) {
    return tryParse(text, documents).orThrow();
  }

  /**
   * Reads the plain form, saying what is wrong.
   *
   * @param text any text
   * @param documents the documents that may be cited
   * @return the provision, or one of {@code LW-001} to {@code LW-003}
   */
  public static Outcome<Provision> tryParse(String text, Collection<LegalDocument> documents) {
    Matcher m = FORM.matcher(text);
    if (!m.matches() || !isDate(text.substring(m.start(2), m.end(2)))) {
      return unreadable(text);
    }
    String id = text.substring(m.start(1), m.end(1));
    for (LegalDocument document : documents) {
      if (document.id().equals(id)) {
        return tryParse(text, m, document);
      }
    }
    return Outcome.failed(LawProblems.PROVISION_DOCUMENT.with("document", LawProblems.excerpt(id)));
  }

  private static Outcome<Provision> tryParse(String text, Matcher m, LegalDocument document) {
    String from = text.substring(m.start(2), m.end(2));
    String article = m.group(3);
    if (article != null && !isArticle(article, document.rank())) {
      return unreadable(text);
    }
    for (Edition edition : document.editions()) {
      if (edition.validity().from().toString().equals(from)) {
        Provision provision =
            new Provision(document, edition, article, numberOf(m.group(4)), numberOf(m.group(5)));
        // Refuses a second way of writing the same, such as #41/0.
        return provision.toString().equals(text) ? Outcome.of(provision) : unreadable(text);
      }
    }
    String expected =
        document.editions().stream()
            .map(e -> e.validity().from().toString())
            .collect(Collectors.joining(", "));
    return Outcome.failed(
        LawProblems.PROVISION_EDITION.with(
            "document", document.id(), "date", from, "expected", expected));
  }

  private static Outcome<Provision> unreadable(String text) {
    return Outcome.failed(LawProblems.PROVISION_FORM.with("found", LawProblems.excerpt(text)));
  }

  private static int numberOf(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isArticle(String text, LegalRank rank) {
    return (rank.isStandard() ? ARTICLE_OF_STANDARD : ARTICLE_OF_LAW).matcher(text).matches();
  }

  /**
   * Returns the form for readers.
   *
   * <p>《安全生产法》（2021年修正）第九十七条第五项; of a standard 《危险化学品重大危险源辨识》（GB 18218—2018）4.2.1, 第4章 or 附录A.
   *
   * @return the citation, in Chinese
   */
  public String citation() {
    StringBuilder out = new StringBuilder();
    out.append('《').append(document.shortTitle()).append("》（").append(edition.name()).append('）');
    if (article != null) {
      out.append(document.rank().isStandard() ? partOfStandard(article) : articleOfLaw(article));
    }
    if (clause > 0) {
      out.append('第').append(Numeral.inChinese(clause)).append('款');
    }
    if (item > 0) {
      // Laws print items as （五） but are cited without the brackets.
      out.append('第').append(Numeral.inChinese(item)).append('项');
    }
    return out.toString();
  }

  private static String articleOfLaw(String article) {
    int hyphen = article.indexOf('-');
    String number = hyphen < 0 ? article : article.substring(0, hyphen);
    String cited = "第" + Numeral.inChinese(Integer.parseInt(number)) + "条";
    return hyphen < 0
        ? cited
        : cited + "之" + Numeral.inChinese(Integer.parseInt(article.substring(hyphen + 1)));
  }

  private static String partOfStandard(String article) {
    if (article.contains(".")) {
      return article;
    }
    return Character.isDigit(article.charAt(0)) ? "第" + article + "章" : "附录" + article;
  }

  /** Returns the plain form, such as {@code work-safety-law@2021-09-01#41/3}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(document.id()).append('@').append(edition.validity().from());
    if (article != null) {
      out.append('#').append(article);
    }
    if (clause > 0 || item > 0) {
      out.append('/').append(clause);
    }
    if (item > 0) {
      out.append('/').append(item);
    }
    return out.toString();
  }
}
