package io.github.safetysupervision.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a value of open words may be, where words of it may be slips of known ones. */
final class Completions {

  /** Beyond so many nothing is decided: a list of a dozen misspelt words. */
  private static final int MOST = 4_096;

  private Completions() {}

  /** The keys a value may have: one if every word is decided; null if they are too many. */
  static @Nullable List<Object> of(KnownWords words, Object value) {
    if (value instanceof Term term) {
      return new ArrayList<>(keys(words, term));
    }
    if (!(value instanceof List<? extends Object> list)) {
      return List.of(value);
    }
    List<List<Object>> out = List.of(List.of());
    for (Object element : list) {
      List<Object> keys =
          element instanceof Term term ? new ArrayList<>(keys(words, term)) : List.of(element);
      if ((long) out.size() * keys.size() > MOST) {
        return null;
      }
      out = extended(out, keys);
    }
    return new ArrayList<>(out);
  }

  private static List<List<Object>> extended(List<List<Object>> beginnings, List<Object> keys) {
    List<List<Object>> out = new ArrayList<>(beginnings.size() * keys.size());
    for (List<Object> beginning : beginnings) {
      for (Object key : keys) {
        List<Object> longer = new ArrayList<>(beginning);
        longer.add(key);
        out.add(longer);
      }
    }
    return out;
  }

  /** The word itself, and every known one it is near to. */
  private static Set<Object> keys(KnownWords words, Term term) {
    Set<Object> out = new LinkedHashSet<>();
    out.add(words.key(term));
    out.addAll(words.near(term));
    return out;
  }

  /** Whether a word of a value may be another than it is. */
  static boolean isOpen(KnownWords words, @Nullable Object value) {
    if (value instanceof Term term) {
      return !words.near(term).isEmpty();
    }
    return value instanceof List<? extends Object> list
        && list.stream().anyMatch(e -> isOpen(words, e));
  }
}
