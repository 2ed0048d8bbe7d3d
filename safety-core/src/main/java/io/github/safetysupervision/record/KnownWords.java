package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of an open list, by code and as they are said, and what a word outside it may be a slip
 * of.
 */
final class KnownWords {

  /** How many words outside the list are remembered; a ledger has few, a hostile one many. */
  private static final int KEPT = 1_000;

  private final TermList list;

  /** By code, by Chinese label and by English label; what comes first counts. */
  private final Map<String, String> codes = new LinkedHashMap<>();

  private final Map<String, Set<String>> near = new ConcurrentHashMap<>();

  KnownWords(TermList list) {
    this.list = list;
    list.words().keySet().forEach(code -> codes.put(code, code));
    list.words().forEach((code, said) -> codes.putIfAbsent(said.zh(), code));
    list.words().forEach((code, said) -> codes.putIfAbsent(said.en(), code));
  }

  /** {@return every word that is read as one of the list, to its code} */
  Map<String, String> codes() {
    return Collections.unmodifiableMap(codes);
  }

  /** The code a word is, or is said for; null if it is neither. */
  @Nullable String find(String word) {
    return codes.get(word);
  }

  /** Whether a word is a label of the code that it counts as, in Chinese or English. */
  boolean isLabel(Term term) {
    String code = key(term);
    return !code.equals(term.raw()) && code.equals(find(term.raw()));
  }

  /** The key filters go by: the code, or the word itself where there is none. */
  String key(Term term) {
    String code = find(term.code());
    return code == null ? term.code() : code;
  }

  /** {@return what the list is called} */
  Wording name() {
    return list.name();
  }

  /** How the word of a key is said, or null if it is none of the list. */
  @Nullable Wording wording(String key) {
    return list.words().get(key);
  }

  /** The codes a word may be a slip of; none of a known word. */
  Set<String> near(Term term) {
    if (find(term.code()) != null) {
      return Set.of();
    }
    Set<String> ofList = near.get(term.code());
    if (ofList == null) {
      ofList = search(term.code());
      if (near.size() >= KEPT) {
        near.clear();
      }
      near.put(term.code(), ofList);
    }
    if (term.near().isEmpty()) {
      return ofList;
    }
    Set<String> out = new LinkedHashSet<>(ofList);
    out.addAll(term.near());
    return out;
  }

  private Set<String> search(String word) {
    Set<String> out = new LinkedHashSet<>();
    list.words()
        .forEach(
            (code, said) -> {
              if (Spelling.isNear(code, word)
                  || Spelling.isNear(said.zh(), word)
                  || Spelling.isNear(said.en(), word)) {
                out.add(code);
              }
            });
    return Set.copyOf(out);
  }

  /** Some codes in words, each with what has to be written. */
  Wording said(Collection<String> codes) {
    StringBuilder zh = new StringBuilder();
    StringBuilder en = new StringBuilder();
    list.words()
        .forEach(
            (code, said) -> {
              if (codes.contains(code)) {
                zh.append(zh.isEmpty() ? "" : "、").append(said.zh()).append(' ').append(code);
                en.append(en.isEmpty() ? "" : ", ").append(code);
              }
            });
    return new Wording(zh.toString(), en.toString());
  }
}
