package io.github.safetysupervision.code;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.time.Validity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of codes and their names (代码表): one edition, from one source, speaking for one span
 * of days.
 *
 * <p>A list is a value and never changes. It knows nothing of what its codes mean; {@link
 * DivisionList} and {@link IndustryList} do. Three questions have three methods: whether a text is
 * well formed is not the list's business, {@link #contains} says whether the list holds it, and
 * {@link #listingOn} whether the list holds it <em>and</em> speaks for a date.
 *
 * <p>Law: {@code listingOn(c, d) == UNDECIDED} exactly if not {@code isValidOn(d)}; otherwise it is
 * {@code LISTED} exactly if {@code contains(c)}.
 *
 * @param title what is listed, such as 县级以上行政区划代码
 * @param edition which edition, such as 2023 or GB/T 4754—2017
 * @param source where the rows were taken from, in words
 * @param validity the days the list speaks for
 * @param entries code to name, in the order of the list
 */
public record CodeList(
    String title, String edition, String source, Validity validity, Map<String, String> entries) {

  /**
   * Copies the entries and checks the words.
   *
   * @param title what is listed
   * @param edition which edition
   * @param source where the rows were taken from, in words
   * @param validity the days the list speaks for
   * @param entries code to name, in the order of the list
   * @throws IllegalArgumentException if the title, edition or source is blank
   */
  public CodeList {
    Objects.requireNonNull(validity, "validity");
    if (title.isBlank() || edition.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a code list needs a title, an edition and a source");
    }
    // LinkedHashMap, because Map.copyOf forgets the order of the list.
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /**
   * Returns the list that speaks for the days from one to another.
   *
   * @param title what is listed
   * @param edition which edition
   * @param source where the rows were taken from, in words
   * @param from the first day the list speaks for
   * @param to the last day the list speaks for, or null if no end is known
   * @param entries code to name, in the order of the list
   * @throws IllegalArgumentException if the title, edition or source is blank, or the list ends
   *     before it begins
   */
  public CodeList(
      String title,
      String edition,
      String source,
      LocalDate from,
      @Nullable LocalDate to,
      Map<String, String> entries) {
    this(title, edition, source, new Validity(from, to), entries);
  }

  /**
   * Returns this list with the rows of a table added to its entries.
   *
   * <p>The table is text with one row a line, two columns separated by one tab, and a first row
   * {@code code}, {@code name}; a byte order mark before it is skipped. A bad row is a problem with
   * its line and is left out; the others are kept, so that the outcome may hold both a list and
   * errors. A code that is already there keeps its first name.
   *
   * <pre>{@code
   * code	name
   * 152529	正镶白旗
   * }</pre>
   *
   * <p>A row {@code 152529} alone fails with {@code CL-002}.
   *
   * @param rows the table; it is read to its end and not closed
   * @return the list, or {@code CL-001} alone if the first row is another
   * @throws IOException if the reader fails
   */
  public Outcome<CodeList> withRows(Reader rows) throws IOException {
    BufferedReader lines = new BufferedReader(rows);
    String first = lines.readLine();
    String header = first == null ? "" : first;
    if (header.startsWith("\uFEFF")) {
      header = header.substring(1);
    }
    if (!header.equals("code\tname")) {
      return Outcome.failed(CodeProblems.LIST_HEADER.with("found", Shown.text(header)).at(line(1)));
    }
    Map<String, String> all = new LinkedHashMap<>(entries);
    List<Problem> problems = new ArrayList<>();
    long number = 1;
    for (String row = lines.readLine(); row != null; row = lines.readLine()) {
      number++;
      Problem problem = addRow(row, all);
      if (problem != null) {
        problems.add(problem.at(line(number)));
      }
    }
    return new Outcome<>(new CodeList(title, edition, source, validity, all), problems);
  }

  private static @Nullable Problem addRow(String row, Map<String, String> entries) {
    int tab = row.indexOf('\t');
    if (tab < 0 || tab != row.lastIndexOf('\t')) {
      long columns = 1 + row.chars().filter(c -> c == '\t').count();
      return CodeProblems.LIST_COLUMNS.with("columns", Long.toString(columns));
    }
    String code = row.substring(0, tab);
    String name = row.substring(tab + 1);
    if (isBlankAround(code)) {
      return CodeProblems.LIST_BLANK.with("column", "code", "found", Shown.text(code));
    }
    if (isBlankAround(name)) {
      return CodeProblems.LIST_BLANK.with("column", "name", "found", Shown.text(name));
    }
    if (entries.putIfAbsent(code, name) != null) {
      return CodeProblems.LIST_DUPLICATE.with("found", Shown.text(code));
    }
    return null;
  }

  private static boolean isBlankAround(String cell) {
    return cell.isEmpty() || cell.strip().length() != cell.length();
  }

  private static Place line(long number) {
    return new Place(null, number, 0, -1, "");
  }

  /**
   * Returns the name of a code.
   *
   * @param code the code, exactly as listed
   * @return the name, or null if the list does not hold the code
   */
  public @Nullable String name(String code) {
    return entries.get(code);
  }

  /**
   * Whether the list holds a code, whatever the date.
   *
   * @param code the code, exactly as listed
   * @return true if it is listed
   */
  public boolean contains(String code) {
    return entries.containsKey(code);
  }

  /**
   * Whether the list speaks for a date; the first and the last day belong to it.
   *
   * @param date the date of the fact
   * @return true if the date lies in the list's span
   */
  public boolean isValidOn(LocalDate date) {
    return validity.contains(date);
  }

  /**
   * Says whether a code is listed on a date.
   *
   * @param code the code, exactly as listed
   * @param date the date of the fact
   * @return the answer; {@link Listing#UNDECIDED} if the list does not speak for the date
   */
  public Listing listingOn(String code, LocalDate date) {
    if (!isValidOn(date)) {
      return Listing.UNDECIDED;
    }
    return contains(code) ? Listing.LISTED : Listing.NOT_LISTED;
  }

  /** Returns the title, edition, span and number of entries, without the entries. */
  @Override
  public String toString() {
    return title + " " + edition + " " + validity + " (" + entries.size() + ")";
  }
}
