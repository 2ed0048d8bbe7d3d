package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values of a type stand in the cells of a table: what people do to them there, and the words
 * that stand for them.
 *
 * @param <V> the type of the values
 * @param form what is to be expected of a cell
 * @param list the {@link TermList} or the enum the words belong to, or null
 * @param words codes and Chinese words to values; empty where any text may be a value
 * @param expects the words to be said to somebody who wrote another, or null to take the type's
 * @param known the words of an open list, or null
 */
record CellKind<V extends Object>(
    Form form,
    @Nullable Object list,
    Map<String, V> words,
    @Nullable Wording expects,
    @Nullable KnownWords known) {

  /** What is to be expected of a cell. */
  enum Form {
    /** Free words: never changed. */
    TEXT,
    /** An id: widths are folded, everything else stays. */
    ID,
    /** A day in one of the ways people write days. */
    DATE,
    /** Six or twelve digits. */
    DIVISION,
    /** Eighteen characters. */
    CREDIT_CODE,
    /** Two to four digits, of which the first may be lost. */
    INDUSTRY,
    /** A number with a unit in the header or the cell. */
    MONEY,
    /** A whole number. */
    COUNT,
    /** A number with a unit, kept as written. */
    QUANTITY,
    /** A word of an open list. */
    TERM,
    /** A word of a closed list. */
    CHOICE,
    /** Anything else, such as a period or a type of the user. */
    OTHER
  }

  CellKind {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  static <V extends Object> CellKind<V> other() {
    return of(Form.OTHER);
  }

  static <V extends Object> CellKind<V> of(Form form) {
    return new CellKind<>(form, null, Map.of(), null, null);
  }

  /** Yes or no, also as spreadsheets write them. */
  static CellKind<Boolean> flags() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    words.put("true", true);
    words.put("false", false);
    words.put("TRUE", true);
    words.put("FALSE", false);
    words.put("是", true);
    words.put("否", false);
    return new CellKind<>(Form.CHOICE, null, words, new Wording("是、否", "true, false"), null);
  }

  static CellKind<Term> words(TermList list, KnownWords known) {
    Map<String, Term> words = new LinkedHashMap<>();
    list.words().keySet().forEach(code -> words.put(code, Term.of(code)));
    list.words().forEach((code, said) -> words.putIfAbsent(said.zh(), Term.of(code)));
    return new CellKind<>(Form.TERM, list, words, null, known);
  }

  static <E extends Enum<E> & ClosedTerm> CellKind<E> words(E[] all) {
    Map<String, E> words = new LinkedHashMap<>();
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (E e : all) {
      words.put(e.code(), e);
      zh.add(e.wording().zh());
      en.add(e.code());
    }
    for (E e : all) {
      words.putIfAbsent(e.wording().zh(), e);
      e.synonyms().forEach(said -> words.putIfAbsent(said, e));
    }
    return new CellKind<>(
        Form.CHOICE,
        all.length == 0 ? null : all[0].getDeclaringClass(),
        words,
        new Wording(String.join("、", zh), String.join(", ", en)),
        null);
  }
}
