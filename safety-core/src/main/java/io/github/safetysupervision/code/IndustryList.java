package io.github.safetysupervision.code;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the industrial classification (国民经济行业分类), which gives industry codes their
 * meaning.
 *
 * <p>A code may be written with or without its section letter and is found either way; a letter
 * that contradicts the digits is not found. Well formed, known, and known on a date are three
 * questions: {@link IndustryCode#isWellFormed}, {@link #contains} and {@link #listingOn}.
 *
 * <p>Laws: {@code canonical} is idempotent; {@code sameClass} is an equivalence on the listed
 * codes.
 */
public final class IndustryList {

  private final CodeList codes;

  /** From the digits alone, or the letter of a section, to the listed code. */
  private final Map<String, String> listed;

  private IndustryList(CodeList codes, Map<String, String> listed) {
    this.codes = codes;
    this.listed = listed;
  }

  /**
   * Reads a code list as an industrial classification.
   *
   * <p>Each code carries its letter, {@code A0111}; a list with {@code 0111} fails with {@code
   * IN-008}.
   *
   * @param codes the list
   * @return the classification, or none and what is wrong with each bad code, which is named as the
   *     problem's record
   */
  public static Outcome<IndustryList> tryOf(CodeList codes) {
    Map<String, String> listed = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String text : codes.entries().keySet()) {
      Outcome<IndustryCode> outcome = IndustryCode.tryParse(text);
      IndustryCode code = outcome.value();
      if (code == null) {
        outcome.problems().forEach(p -> problems.add(p.inRecord(text)));
      } else if (code.writtenSection() == null) {
        problems.add(CodeProblems.INDUSTRY_LIST_WITHOUT_LETTER.with("found", text).inRecord(text));
      } else {
        String earlier = listed.putIfAbsent(keyOf(code), text);
        if (earlier != null) {
          problems.add(
              CodeProblems.INDUSTRY_LISTED_TWICE
                  .with("found", text, "other", earlier)
                  .inRecord(text));
        }
      }
    }
    return problems.isEmpty()
        ? Outcome.of(new IndustryList(codes, listed))
        : new Outcome<>(null, problems);
  }

  /**
   * Returns GB/T 4754—2017 with amendment 1: 20 sections, 97 divisions, 473 groups, 1382 classes.
   *
   * <p>The standard is in force from 2017-10-01; this list holds it as amended, from 2019-03-29,
   * and does not speak for the time before. No end is known.
   *
   * @return the bundled list
   */
  public static IndustryList gbt4754of2017() {
    return Bundled.LIST;
  }

  private static String keyOf(IndustryCode code) {
    return code.level() == IndustryLevel.SECTION ? code.text() : code.digits();
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
   * Returns the code with its section letter, as this edition lists it.
   *
   * <p>{@code 0610} becomes {@code B0610}; {@code 610} is not listed, and neither is {@code A0610}.
   *
   * @param code the code
   * @return the listed form, or null if this edition does not hold the code
   */
  public @Nullable IndustryCode canonical(IndustryCode code) {
    String found = listed.get(keyOf(code));
    if (found == null) {
      return null;
    }
    String section = code.writtenSection();
    return section == null || found.startsWith(section) ? new IndustryCode(found) : null;
  }

  /**
   * Whether this edition holds a code, whatever the date.
   *
   * @param code the code, with or without its letter
   * @return true if it is listed and its letter, if any, is right
   */
  public boolean contains(IndustryCode code) {
    return canonical(code) != null;
  }

  /**
   * Says whether a code is listed on a date.
   *
   * @param code the code, with or without its letter
   * @param date the date of the fact
   * @return the answer; {@link Listing#UNDECIDED} if the list does not speak for the date
   */
  public Listing listingOn(IndustryCode code, LocalDate date) {
    if (!codes.isValidOn(date)) {
      return Listing.UNDECIDED;
    }
    return contains(code) ? Listing.LISTED : Listing.NOT_LISTED;
  }

  /**
   * Returns the name of a code.
   *
   * @param code the code, with or without its letter
   * @return the name, or null if this edition does not hold the code
   */
  public @Nullable String name(IndustryCode code) {
    IndustryCode canonical = canonical(code);
    return canonical == null ? null : codes.name(canonical.text());
  }

  /**
   * Returns the section a code belongs to.
   *
   * @param code the code, with or without its letter
   * @return the section, such as {@code B} for {@code 0610}, or null if the code is not listed
   */
  public @Nullable IndustryCode section(IndustryCode code) {
    IndustryCode canonical = canonical(code);
    return canonical == null ? null : new IndustryCode(canonical.text().substring(0, 1));
  }

  /**
   * Whether two codes mean the same activities in this edition.
   *
   * <p>{@code 0610} and {@code B0610} do. So do {@code 442} and {@code 4420}: a group that is not
   * divided further gets its class by a zero. Two codes of which one is not listed do not.
   *
   * @param one a code
   * @param other another
   * @return true if both are listed and mean the same
   */
  public boolean sameClass(IndustryCode one, IndustryCode other) {
    IndustryCode a = canonical(one);
    IndustryCode b = canonical(other);
    return a != null && b != null && undivided(a.text()).equals(undivided(b.text()));
  }

  /** Follows the zeros: the standard writes them only where a code has no other code below it. */
  private String undivided(String text) {
    String deepest = text;
    while (codes.contains(deepest + "0")) {
      deepest += "0";
    }
    return deepest;
  }

  /**
   * Returns what this edition has to say against a code.
   *
   * @param code the code, with or without its letter
   * @return {@code IN-006} for a code that is not listed, {@code IN-007} for a letter that
   *     contradicts the digits, or nothing
   */
  public List<Problem> problems(IndustryCode code) {
    if (contains(code)) {
      return List.of();
    }
    String expected = listed.get(keyOf(code));
    return List.of(
        expected == null
            ? CodeProblems.INDUSTRY_NOT_LISTED.with(
                "found", code.text(), "list", codes.title(), "edition", codes.edition())
            : CodeProblems.INDUSTRY_SECTION.with(
                "found", code.text(),
                "expected", expected,
                "list", codes.title(),
                "edition", codes.edition()));
  }

  /** Returns the title, edition, span and number of codes. */
  @Override
  public String toString() {
    return codes.toString();
  }

  /** Read when first asked for. */
  private static final class Bundled {
    static final IndustryList LIST =
        tryOf(
                BundledRows.read(
                    "industry-gbt4754-2017.tsv",
                    new CodeList(
                        "国民经济行业分类",
                        IndustryCode.EDITION,
                        "GB/T 4754—2017《国民经济行业分类》及其第1号修改单（2019年）的公开副本",
                        LocalDate.of(2019, 3, 29),
                        null,
                        Map.of())))
            .orThrow();
  }
}
