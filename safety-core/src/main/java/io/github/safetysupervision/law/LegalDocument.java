package io.github.safetysupervision.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation, rule, standard or other document that may be cited as a basis (法律文件).
 *
 * <p>Laws: the editions are in order and do not overlap, so that at most one is in force on any
 * day; there may be days between two on which none is.
 *
 * @param id a stable short name for files, such as {@code work-safety-law}: lower-case letters,
 *     digits, and hyphens between them
 * @param title the full title, without 《》, such as 中华人民共和国安全生产法
 * @param shortTitle how citations call it, such as 安全生产法; the full title if there is no other
 * @param number the document number (文号), such as 中华人民共和国主席令第七十号, or null if it has none
 * @param issuer who made it (制定机关)
 * @param rank what kind of document it is
 * @param published the day it was first published
 * @param editions its editions, oldest first, at least one
 */
public record LegalDocument(
    String id,
    String title,
    String shortTitle,
    @Nullable String number,
    String issuer,
    LegalRank rank,
    LocalDate published,
    List<Edition> editions) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Copies the editions and checks the laws.
   *
   * @param id a stable short name for files
   * @param title the full title, without 《》
   * @param shortTitle how citations call it
   * @param number the document number, or null if it has none
   * @param issuer who made it
   * @param rank what kind of document it is
   * @param published the day it was first published
   * @param editions its editions, oldest first, at least one
   * @throws IllegalArgumentException if the id is malformed, a text is blank, an edition comes into
   *     force before the document was published, or the editions are missing, out of order or
   *     overlap
   */
  public LegalDocument {
    Objects.requireNonNull(rank, "rank");
    editions = List.copyOf(editions);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("document id " + id);
    }
    if (title.isBlank()
        || shortTitle.isBlank()
        || issuer.isBlank()
        || (number != null && number.isBlank())) {
      throw new IllegalArgumentException(id + " has a blank title, number or issuer");
    }
    if (editions.isEmpty() || editions.get(0).validity().from().isBefore(published)) {
      throw new IllegalArgumentException(id + " needs an edition, none before " + published);
    }
    for (int i = 1; i < editions.size(); i++) {
      LocalDate end = editions.get(i - 1).validity().to();
      if (end == null || !editions.get(i).validity().from().isAfter(end)) {
        throw new IllegalArgumentException(
            id + ": " + editions.get(i) + " does not follow " + editions.get(i - 1));
      }
    }
  }

  /**
   * Returns the edition in force on a date.
   *
   * @param date the date of the fact
   * @return the edition, or null if none is in force then
   */
  public @Nullable Edition editionOn(LocalDate date) {
    for (Edition edition : editions) {
      if (edition.isInForceOn(date)) {
        return edition;
      }
    }
    return null;
  }

  /** Returns the title in its marks and the number, such as 《工贸企业重大事故隐患判定标准》（应急管理部令第10号）. */
  @Override
  public String toString() {
    return "《" + title + "》" + (number == null ? "" : "（" + number + "）");
  }
}
