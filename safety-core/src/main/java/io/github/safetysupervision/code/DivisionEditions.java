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
 * <p>Each edition speaks from its first day until its last, or until the next one begins. One is
 * bundled; the National Bureau of Statistics publishes none of later years, so that later ones are
 * handed in, such as the lists that the Ministry of Civil Affairs publishes each January
 * (行政区划代码管理办法, 民政部令第79号, in force from 2025-09-01). A code is never used again; a division that
 * gets another affiliation gets another code, one that is renamed keeps it.
 *
 * <p>Law: {@code on(d)} is the edition that begins last of those that begin no later than {@code
 * d}, if that speaks for {@code d}.
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
   * Returns these with another edition, until whose first day the one before it speaks at most.
   *
   * @param edition the list from the county upwards, of the whole country or of whole provinces
   * @return the editions
   * @throws IllegalArgumentException if there is one that begins on the same day
   */
  public DivisionEditions with(DivisionList edition) {
    List<DivisionList> all = new ArrayList<>(editions);
    all.add(edition);
    all.sort(Comparator.comparing(e -> e.codes().validity().from()));
    for (int i = 0; i + 1 < all.size(); i++) {
      LocalDate next = all.get(i + 1).codes().validity().from();
      if (next.equals(all.get(i).codes().validity().from())) {
        throw new IllegalArgumentException("two editions begin on " + next);
      }
      all.set(i, all.get(i).until(next.minusDays(1)));
    }
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

  /** {@return the lists, the earliest first, each with the days that it speaks for here} */
  public List<DivisionList> editions() {
    return editions;
  }

  /**
   * Returns the edition of a day.
   *
   * @param day the day of the fact
   * @return the list, or null if none speaks for the day
   */
  public @Nullable DivisionList on(LocalDate day) {
    DivisionList last = null;
    for (DivisionList e : editions) {
      if (!e.codes().validity().from().isAfter(day)) {
        last = e;
      }
    }
    return last == null || !last.codes().isValidOn(day) ? null : last;
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
