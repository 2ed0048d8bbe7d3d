package io.github.safetysupervision.json;

import io.github.safetysupervision.check.RuleCatalogue;
import io.github.safetysupervision.problem.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a check of an exchange file, or a merge of several, may name (规则一览), and the page
 * of the documents that explains each.
 */
public final class RuleIndex {

  /** Where the page of a rule is, as a report says it. */
  static final String PAGES = "docs/rules/{family}.md#{code}";

  private static final List<ProblemCode> ALL =
      Stream.of(RuleCatalogue.codes(), JsonProblems.all(), MergeProblems.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(ProblemCode::id))
          .toList();

  private static final Set<ProblemCode> KNOWN = Set.copyOf(ALL);

  private RuleIndex() {}

  /**
   * Returns all of them: those of the records and those of the file.
   *
   * @return the codes, in the order of their ids
   */
  public static List<ProblemCode> codes() {
    return ALL;
  }

  /**
   * Returns them by family, such as {@code HZ} for {@code HZ-001}; a family is a page.
   *
   * @return family to codes, both in their order
   */
  public static SortedMap<String, List<ProblemCode>> families() {
    return ALL.stream()
        .collect(
            Collectors.groupingBy(
                code -> familyOf(code.id()), TreeMap::new, Collectors.toUnmodifiableList()));
  }

  /**
   * Returns the page that explains a code.
   *
   * @param code the code
   * @return the name of the page with its anchor, such as {@code docs/rules/HZ.md#hz-001}, relative
   *     to the project; null if the code is somebody's own
   */
  public static @Nullable String pageOf(ProblemCode code) {
    return KNOWN.contains(code)
        ? PAGES
            .replace("{family}", familyOf(code.id()))
            .replace("{code}", code.id().toLowerCase(Locale.ROOT))
        : null;
  }

  private static String familyOf(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
