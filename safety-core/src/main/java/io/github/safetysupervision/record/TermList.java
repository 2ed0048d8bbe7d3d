package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A named, dated list of open words (用语表). A word outside it is a warning, never a lost record.
 *
 * @param name the name of the list
 * @param edition the edition of the list, such as {@code 1.0}
 * @param words code to words, in order
 */
public record TermList(Wording name, String edition, Map<String, Wording> words) {

  /**
   * Copies the words.
   *
   * @param name the name of the list
   * @param edition the edition of the list
   * @param words code to words, in order
   */
  public TermList {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(edition, "edition");
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /**
   * Starts a list.
   *
   * @param zh the Chinese name
   * @param en the English name
   * @param edition the edition
   * @return an empty list
   */
  public static TermList of(String zh, String en, String edition) {
    return new TermList(new Wording(zh, en), edition, Map.of());
  }

  /**
   * Returns this list with one more word.
   *
   * @param term the word
   * @param zh how it is said in Chinese
   * @param en how it is said in English
   * @return the longer list
   */
  public TermList with(Term term, String zh, String en) {
    Map<String, Wording> more = new LinkedHashMap<>(words);
    more.put(term.code(), new Wording(zh, en));
    return new TermList(name, edition, more);
  }

  /**
   * Whether the list has the word.
   *
   * @param term the word
   * @return true if its code is in the list
   */
  public boolean contains(Term term) {
    return words.containsKey(term.code());
  }

  /**
   * Returns how a word is said; a word outside the list is said as written.
   *
   * @param term the word
   * @return the words
   */
  public Wording wording(Term term) {
    Wording w = words.get(term.code());
    return w == null ? new Wording(term.raw(), term.raw()) : w;
  }
}
