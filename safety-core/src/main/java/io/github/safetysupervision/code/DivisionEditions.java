package io.github.safetysupervision.code;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.problem.EqualByParts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The editions of the list of divisions that facts are judged by (各版区划代码表), each by that of its
 * day, and what became of divisions that are listed no longer. A value.
 *
 * <p>One edition is bundled; the National Bureau of Statistics publishes none of later years, so
 * that later ones are handed in, such as the lists that the Ministry of Civil Affairs publishes
 * each January (行政区划代码管理办法, 民政部令第79号, in force from 2025-09-01). A code is never used again; a
 * division that gets another affiliation gets another code, one that is renamed keeps it.
 *
 * <p>A list of the whole country speaks of every code; another of those in its provinces alone.
 * Law: {@code on(c, d)} is the edition that begins last of those that speak of {@code c} on {@code
 * d}.
 */
public final class DivisionEditions extends EqualByParts {

  private static final long COUNTY = 1_000_000;
  private static final long PREFECTURE = 100 * COUNTY;

  private final List<DivisionList> editions;
  private final SortedMap<Long, List<DivisionCode>> successors;

  private DivisionEditions(
      List<DivisionList> editions, SortedMap<Long, List<DivisionCode>> successors) {
    this.editions = List.copyOf(editions);
    this.successors = Collections.unmodifiableSortedMap(successors);
  }

  /**
   * Returns the edition that is bundled, alone.
   *
   * @return {@link DivisionList#countiesOf2023}
   */
  public static DivisionEditions bundled() {
    return new DivisionEditions(List.of(DivisionList.countiesOf2023()), new TreeMap<>());
  }

  /**
   * Returns these with another edition.
   *
   * @param edition the list from the county upwards, of the whole country or of whole provinces
   * @return the editions
   * @throws IllegalArgumentException if there is one that begins on the same day, or the list has a
   *     division but not its province
   */
  public DivisionEditions with(DivisionList edition) {
    LocalDate from = edition.codes().validity().from();
    if (editions.stream().anyMatch(e -> e.codes().validity().from().equals(from))) {
      throw new IllegalArgumentException("two editions begin on " + from);
    }
    DivisionCode alone = edition.withoutProvince();
    if (alone != null) {
      throw new IllegalArgumentException("the list has " + alone + " without its province");
    }
    List<DivisionList> all = new ArrayList<>(editions);
    all.add(edition);
    all.sort(Comparator.comparing(e -> e.codes().validity().from()));
    return new DivisionEditions(all, successors);
  }

  /**
   * Returns these where it is known by what a division was succeeded.
   *
   * @param abolished a division that is listed no longer, from the county upwards
   * @param now the divisions that its area belongs to since
   * @return the editions
   * @throws IllegalArgumentException if there are none
   */
  public DivisionEditions succeeded(DivisionCode abolished, DivisionCode... now) {
    if (now.length == 0) {
      throw new IllegalArgumentException("no successor of " + abolished);
    }
    SortedMap<Long, List<DivisionCode>> all = new TreeMap<>(successors);
    all.put(abolished.toLong(), List.of(now));
    return new DivisionEditions(editions, all);
  }

  /** {@return the lists, that which begins first first} */
  public List<DivisionList> editions() {
    return editions;
  }

  /**
   * Returns the edition that speaks of a division on a day.
   *
   * @param division the division
   * @param day the day of the fact
   * @return the list, or null if none does
   */
  public @Nullable DivisionList on(DivisionCode division, LocalDate day) {
    DivisionList last = null;
    for (DivisionList e : editions) {
      last = e.codes().isValidOn(day) && e.speaksOf(division) ? e : last;
    }
    return last;
  }

  /**
   * Returns the edition that began last of those that speak of a division.
   *
   * @param division the division
   * @param day the day until which it began
   * @return the list, whose days may have ended, or null if none had begun
   */
  public @Nullable DivisionList last(DivisionCode division, LocalDate day) {
    DivisionList last = null;
    for (DivisionList e : editions) {
      if (!e.codes().validity().from().isAfter(day) && e.speaksOf(division)) {
        last = e;
      }
    }
    return last;
  }

  /**
   * Returns what became of a division, or of the county or prefecture it lies in.
   *
   * @param division any division
   * @return the divisions of today; none if nothing is known
   */
  public List<DivisionCode> successors(DivisionCode division) {
    long number = division.toLong();
    for (long each : new long[] {number, inside(number, COUNTY), inside(number, PREFECTURE)}) {
      List<DivisionCode> found = successors.get(each);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static long inside(long number, long size) {
    return number / size * size;
  }

  /**
   * Returns a short fingerprint of the lists, their days and the successors.
   *
   * @return 16 hexadecimal digits
   */
  public String digest() {
    StringBuilder all = new StringBuilder();
    for (DivisionList e : editions) {
      CodeList codes = e.codes();
      all.append(codes).append('\n');
      codes.entries().forEach((code, name) -> all.append(code).append(name).append('\n'));
    }
    all.append(successors);
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString().substring(0, 16);
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(editions.stream().map(DivisionList::codes).toList(), successors);
  }

  /** Returns the lists by their titles, editions and days. */
  @Override
  public String toString() {
    return editions.toString();
  }
}
