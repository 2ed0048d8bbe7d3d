package io.github.safetysupervision.code;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of administrative divisions (行政区划代码表), answering for either form of a code.
 *
 * <p>Well formed, known, and known on a date are three questions: {@link
 * DivisionCode#isWellFormed}, {@link #contains(DivisionCode)} and {@link #listingOn}. Divisions
 * change every year, so a fact is judged by the list of its date. The list bundled here is one
 * yearly edition; others are handed in.
 */
public final class DivisionList {

  private static final long COUNTY = 1_000_000;
  private static final long PROVINCE = 10_000 * COUNTY;
  private static final int PROVINCES = 31;

  /** Taiwan, Hong Kong and Macao, by their first two digits. */
  private static final Set<Long> ELSEWHERE = Set.of(71L, 81L, 82L);

  private final CodeList codes;
  private final long[] numbers;
  private final String[] names;
  private final boolean isNational;

  private DivisionList(CodeList codes, SortedMap<Long, Map.Entry<String, String>> byNumber) {
    this.codes = codes;
    this.numbers = byNumber.keySet().stream().mapToLong(Long::longValue).toArray();
    this.names = byNumber.values().stream().map(Map.Entry::getValue).toArray(String[]::new);
    this.isNational = Arrays.stream(numbers).filter(n -> n % PROVINCE == 0).count() >= PROVINCES;
  }

  /**
   * Reads a code list as divisions.
   *
   * <p>A list with {@code 152529} is taken; one with both {@code 152529} and {@code 152529000000}
   * fails with {@code DV-006}.
   *
   * @param codes the list, its codes six or twelve digits
   * @return the list of divisions, or none and what is wrong with each bad code, which is named as
   *     the problem's record
   */
  public static Outcome<DivisionList> tryOf(CodeList codes) {
    SortedMap<Long, Map.Entry<String, String>> byNumber = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, String> entry : codes.entries().entrySet()) {
      String text = entry.getKey();
      Outcome<DivisionCode> outcome = DivisionCode.tryParse(text);
      DivisionCode code = outcome.value();
      if (code == null) {
        outcome.problems().forEach(p -> problems.add(p.inRecord(text)));
        continue;
      }
      Map.Entry<String, String> earlier = byNumber.putIfAbsent(code.toLong(), entry);
      if (earlier != null) {
        problems.add(
            CodeProblems.DIVISION_LISTED_TWICE
                .with("found", text, "other", earlier.getKey())
                .inRecord(text));
      }
    }
    return problems.isEmpty()
        ? Outcome.of(new DivisionList(codes, byNumber))
        : new Outcome<>(null, problems);
  }

  /**
   * Returns the divisions from the county upwards as of 2023-06-30, 3351 of them.
   *
   * <p>It is the upper part of the statistical division codes of the National Bureau of Statistics,
   * edition 2023 (state of 2023-06-30, published 2023-09-11), as kept by the public project
   * modood/Administrative-divisions-of-China; Hong Kong, Macao and Taiwan by their province codes
   * alone. The Bureau revises the codes once a year, so the list is taken to speak for the year
   * from its reference day; for any other date hand in the edition of that date.
   *
   * @return the bundled list
   */
  public static DivisionList countiesOf2023() {
    return Bundled.LIST;
  }

  /**
   * Returns the list as codes and names.
   *
   * @return the code list
   */
  public CodeList codes() {
    return codes;
  }

  /**
   * Whether the list holds a division, whatever the date and in whichever form.
   *
   * @param code the division
   * @return true if it is listed
   */
  public boolean contains(DivisionCode code) {
    return indexOf(code.toLong()) >= 0;
  }

  /** Whether a text is a listed division, without refusing one that is malformed. */
  boolean contains(String text) {
    return DivisionCode.isWellFormed(text) && contains(new DivisionCode(text));
  }

  /**
   * Returns the name of a division.
   *
   * @param code the division, in either form
   * @return the name, or null if the list does not hold it
   */
  public @Nullable String name(DivisionCode code) {
    int index = indexOf(code.toLong());
    return index < 0 ? null : names[index];
  }

  /**
   * Says whether a division is listed on a date.
   *
   * @param code the division, in either form
   * @param date the date of the fact
   * @return the answer; {@link Listing#UNDECIDED} if the list does not speak for the date
   */
  public Listing listingOn(DivisionCode code, LocalDate date) {
    if (!codes.isValidOn(date)) {
      return Listing.UNDECIDED;
    }
    return contains(code) ? Listing.LISTED : Listing.NOT_LISTED;
  }

  /**
   * Whether the list holds the county, or the higher division, that a division is or lies in.
   *
   * @param division a division of any level
   * @return true if that is listed
   */
  public boolean holdsCountyOf(DivisionCode division) {
    return indexOf(division.toLong() / COUNTY * COUNTY) >= 0;
  }

  /**
   * Whether a division that is not listed does not exist to this list: it has that province, or is
   * of the whole country. Of Taiwan, Hong Kong and Macao, which many lists leave out, only a list
   * that has them speaks.
   *
   * @param division a division of any level
   * @return false if the list is silent on it
   */
  public boolean speaksOf(DivisionCode division) {
    return holdsProvinceOf(division)
        || (isNational && !ELSEWHERE.contains(division.toLong() / PROVINCE));
  }

  /**
   * Whether the list holds the province that a division is or lies in.
   *
   * @param division a division of any level
   * @return true if that is listed
   */
  public boolean holdsProvinceOf(DivisionCode division) {
    return indexOf(division.toLong() / PROVINCE * PROVINCE) >= 0;
  }

  /**
   * Whether it is of the whole country.
   *
   * @return true if it has 31 provinces, autonomous regions and municipalities, or more
   */
  public boolean isNational() {
    return isNational;
  }

  /** The first division without its province, or null if there is none. */
  @Nullable DivisionCode withoutProvince() {
    for (long n : numbers) {
      if (indexOf(n / PROVINCE * PROVINCE) < 0) {
        return DivisionCode.ofLong(n);
      }
    }
    return null;
  }

  private int indexOf(long number) {
    return Arrays.binarySearch(numbers, number);
  }

  /** Returns the title, edition, span and number of divisions. */
  @Override
  public String toString() {
    return codes.toString();
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final DivisionList LIST =
        tryOf(
                BundledRows.read(
                    "division-6digit-2023.tsv",
                    new CodeList(
                        "县级以上行政区划代码",
                        "2023",
                        "国家统计局统计用区划代码2023年版（截至2023-06-30，2023-09-11发布），"
                            + "取自公开项目 modood/Administrative-divisions-of-China",
                        LocalDate.of(2023, 6, 30),
                        LocalDate.of(2024, 6, 29),
                        Map.of())))
            .orThrow();
  }
}
