package io.github.safetysupervision.problem;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Finds the ids of records in words. */
final class NamedIds {

  /** No place. */
  static final int[] NONE = {};

  private static final int LONGEST = 128;

  /** What an id may be made of, from the narrowest to the widest. */
  private static final List<IntPredicate> KINDS =
      List.of(
          c -> c < 0x80 && Character.isLetterOrDigit(c),
          c -> c < 0x80 && (Character.isLetterOrDigit(c) || "-_./:#".indexOf(c) >= 0),
          c -> Character.isLetterOrDigit(c) || "-_./:#".indexOf(c) >= 0,
          c -> c > ' ' && "、，；。：“”（）".indexOf(c) < 0);

  private NamedIds() {}

  /** Where the id is that a number is in or is, begin and end; nothing if it is in none. */
  static int[] around(String text, PersonalNumbers.FoundNumber found, Set<String> ids) {
    for (IntPredicate kind : KINDS) {
      int from = found.from();
      while (from > 0 && found.from() - from < LONGEST && kind.test(text.charAt(from - 1))) {
        from--;
      }
      int to = found.to();
      while (to < text.length() && to - found.to() < LONGEST && kind.test(text.charAt(to))) {
        to++;
      }
      if (ids.contains(text.substring(from, to))) {
        return new int[] {from, to};
      }
    }
    return NONE;
  }
}
