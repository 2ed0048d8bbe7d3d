package io.github.safetysupervision.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that values of a type are written as (词汇), by code and as people say them.
 *
 * @param <V> the type of the values
 * @param list the {@link TermList} or the enum the words belong to
 * @param words codes, Chinese words and synonyms, and English words to values
 * @param known the words of an open list, or null if the list is closed
 */
record Vocabulary<V extends Object>(Object list, Map<String, V> words, @Nullable KnownWords known) {

  Vocabulary {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  static Vocabulary<Term> of(TermList list, KnownWords known) {
    Map<String, Term> words = new LinkedHashMap<>();
    known.codes().forEach((word, code) -> words.put(word, Term.of(code)));
    return new Vocabulary<>(list, words, known);
  }

  static <E extends Enum<E> & ClosedTerm> Vocabulary<E> of(E[] all) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E e : all) {
      words.put(e.code(), e);
    }
    for (E e : all) {
      words.putIfAbsent(e.wording().zh(), e);
      e.synonyms().forEach(said -> words.putIfAbsent(said, e));
    }
    for (E e : all) {
      words.putIfAbsent(e.wording().en(), e);
    }
    Class<?> list = all.getClass().getComponentType();
    if (list == null) {
      throw new AssertionError("an array has components");
    }
    return new Vocabulary<>(list, words, null);
  }
}
