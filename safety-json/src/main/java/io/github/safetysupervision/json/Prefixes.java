package io.github.safetysupervision.json;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the ids of each reporter begin with (编号前缀): its name, or its territory with two check
 * letters, so that no slip makes an id of one reporter that of another. The same reporter has the
 * same prefix in every merge.
 */
final class Prefixes {

  private static final String LETTERS = "bcdfghjkmnpqrstvwxyz";
  private static final int CHECKED = 97;
  private static final String TOWNSHIP_END = "000";
  private static final int COUNTY_DIGITS = 6;

  /** What stands between the name of the reporter and the id. */
  static final String END = "-";

  private final Map<MergePart, String> all = new LinkedHashMap<>();
  private final Map<String, String> named = new LinkedHashMap<>();

  /**
   * Finds them.
   *
   * @param parts the files, each with a manifest
   * @param problems is told of what is unclear
   */
  Prefixes(List<MergePart> parts, List<Problem> problems) {
    Map<String, MergePart> first = new TreeMap<>();
    boolean hasRegister = false;
    for (MergePart p : parts) {
      String prefix = p.isRegister ? "" : prefix(p);
      MergePart before = p.isRegister ? null : first.putIfAbsent(prefix, p);
      if (before != null && p.reporter == null && !isOneReporter(before, p)) {
        problems.add(
            MergeProblems.REPORTER_UNCLEAR
                .with("found", p.manifest().getTerritory(), "expected", before.name)
                .at(p.placeInManifest("territory")));
      }
      hasRegister |= p.isRegister;
      all.put(p, prefix);
    }
    if (first.size() + (hasRegister ? 1 : 0) == 1) {
      all.replaceAll((p, prefix) -> "");
    } else {
      findNear(first, problems);
      findTooLong(all, problems);
    }
    for (MergePart p : parts) {
      named.put(p.name, all.getOrDefault(p, ""));
    }
  }

  /** What the ids of a file begin with. */
  String of(MergePart part) {
    return all.getOrDefault(part, "");
  }

  /** The same by the names of the files. */
  Map<String, String> named() {
    return named;
  }

  private static String prefix(MergePart part) {
    String name = part.reporter;
    return (name == null ? ofTerritory(part.manifest().getTerritory()) : name) + END;
  }

  static String ofTerritory(DivisionCode territory) {
    String digits = territory.canonical().text();
    String brief =
        digits.length() > COUNTY_DIGITS && digits.endsWith(TOWNSHIP_END)
            ? digits.substring(0, digits.length() - TOWNSHIP_END.length())
            : digits;
    int check = (int) (territory.toLong() % CHECKED);
    return brief
        + LETTERS.charAt(check / LETTERS.length())
        + LETTERS.charAt(check % LETTERS.length());
  }

  /** Whether both files say that the same produced them. */
  private static boolean isOneReporter(MergePart one, MergePart other) {
    String producer = one.manifest().getProducer();
    return one.reporter == null
        && producer != null
        && producer.equals(other.manifest().getProducer());
  }

  private static void findNear(Map<String, MergePart> first, List<Problem> problems) {
    List<Map.Entry<String, MergePart>> each = new ArrayList<>(first.entrySet());
    for (int i = 0; i < each.size(); i++) {
      for (int j = 0; j < i; j++) {
        String a = each.get(j).getKey();
        String b = each.get(i).getKey();
        if (mayMix(Spelling.letters(a), Spelling.letters(b))) {
          MergePart of = each.get(i).getValue();
          problems.add(
              MergeProblems.NAMES_TOO_NEAR
                  .with("found", brief(b), "expected", brief(a))
                  .at(of.placeInManifest("")));
        }
      }
    }
  }

  private static String brief(String prefix) {
    return prefix.substring(0, prefix.length() - END.length());
  }

  /** Whether, followed by any letters, the one may be the other with one slip. */
  static boolean mayMix(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    while (same < most && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String a = one.substring(same, most);
    String b = other.substring(same, most);
    if (a.length() <= 1) {
      return true;
    }
    String restOfA = a.substring(1);
    String restOfB = b.substring(1);
    return restOfA.equals(restOfB)
        || restOfA.equals(b.substring(0, b.length() - 1))
        || restOfB.equals(a.substring(0, a.length() - 1))
        || (a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2)));
  }

  private static void findTooLong(Map<MergePart, String> prefixes, List<Problem> problems) {
    prefixes.forEach(
        (part, prefix) -> {
          String longest = part.longestId;
          if (!longest.isEmpty() && !prefix.isEmpty() && !RecordMove.isId(prefix + longest)) {
            problems.add(
                MergeProblems.ID_TOO_LONG
                    .with("found", longest, "expected", prefix)
                    .at(part.placeInManifest("")));
          }
        });
  }

  /** Whether ids can begin with a name, in the text of a file without escapes too. */
  static boolean isName(@Nullable String name) {
    return name != null
        && RecordMove.isId(name)
        && name.indexOf('"') < 0
        && name.indexOf('\\') < 0
        && name.indexOf(RecordText.REPLACEMENT) < 0
        && name.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
