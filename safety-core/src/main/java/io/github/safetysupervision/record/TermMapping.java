package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A province's own words for ours (本地用语对照), handed in to whoever reads. Immutable.
 *
 * <pre>{@code
 * TermMapping terms =
 *     TermMapping.NONE
 *         .with(Channel.TERMS, "双随机抽查", Channel.ROUTINE_INSPECTION)
 *         .with("较大隐患", HazardGrade.GENERAL);
 * Outcome<Hazard> read = RowReader.of(HAZARD).with(terms).read(row);
 * }</pre>
 *
 * <p>An open word keeps its writing: {@link Term#raw} is the local word, {@link Term#code} ours,
 * and filters and figures go by the code. A word that is in neither list nor mapping stays as it
 * is, with a warning; if it is near one of either, filters do not know which of the two it is. The
 * words of a source are the words of the questions put to it. A closed word becomes ours altogether
 * and is written back as ours; one that is not mapped is an error, as without a mapping.
 *
 * <p>Laws: {@link #NONE} changes nothing; our own codes mean what they mean, whatever is mapped;
 * what was read by a mapping and written is read by it as the same.
 */
public final class TermMapping {

  /** No words but ours. */
  public static final TermMapping NONE = new TermMapping(Map.of());

  /** By the list or the enum. */
  private final Map<Object, Map<String, Object>> words;

  private TermMapping(Map<Object, Map<String, Object>> words) {
    this.words = words;
  }

  /**
   * Returns this mapping with one more word of an open list.
   *
   * @param list the list
   * @param word the local word
   * @param meaning the word of the list it stands for
   * @return the longer mapping
   * @throws IllegalArgumentException if the list does not have the meaning or has the word itself
   *     as another, if the word is mapped already to another, or if it is blank or has white space
   */
  public TermMapping with(TermList list, String word, Term meaning) {
    Objects.requireNonNull(list, "list");
    if (!list.contains(meaning)) {
      throw new IllegalArgumentException(meaning.code() + " is not in " + list.name().en());
    }
    if (list.words().containsKey(word) && !word.equals(meaning.code())) {
      throw new IllegalArgumentException(word + " is a word of " + list.name().en() + " itself");
    }
    Outcome<String> writable = Scalars.ID.tryParse(word);
    if (!writable.isValid()) {
      throw new IllegalArgumentException("no word: " + writable.problems());
    }
    return plus(list, word, new Term(word, meaning.code()));
  }

  /**
   * Returns this mapping with one more word of a closed list, such as a grade.
   *
   * @param <E> the enum of the closed list
   * @param word the local word
   * @param meaning the closed word it stands for
   * @return the longer mapping
   * @throws IllegalArgumentException if the word is mapped already to another, or is blank or has
   *     white space around it
   */
  public <E extends Enum<E> & ClosedTerm> TermMapping with(String word, E meaning) {
    if (word.isBlank() || !Invisible.stripped(word).equals(word)) {
      throw new IllegalArgumentException("no word: “" + word + "”");
    }
    return plus(meaning.getDeclaringClass(), word, meaning);
  }

  private TermMapping plus(Object list, String word, Object meaning) {
    Map<String, Object> more = new LinkedHashMap<>(words.getOrDefault(list, Map.of()));
    Object before = more.put(word, meaning);
    if (before != null && !before.equals(meaning)) {
      throw new IllegalArgumentException(word + " is mapped already");
    }
    Map<Object, Map<String, Object>> out = new LinkedHashMap<>(words);
    out.put(list, Collections.unmodifiableMap(more));
    return new TermMapping(Collections.unmodifiableMap(out));
  }

  /**
   * Returns a type as it is read by this mapping; for readers of other formats.
   *
   * @param <V> the type of the values
   * @param type the type
   * @return a type that reads the local words too, or the same if it has none
   */
  public <V extends Object> ScalarType<V> appliedTo(ScalarType<V> type) {
    Object list = listOf(type);
    // A list is hashed by all of its words, and every reader asks this of every field.
    if (list == null || words.isEmpty() || !words.containsKey(list)) {
      return type;
    }
    return type.reading(
        text -> {
          V local = isCode(type, text) ? null : local(type, text);
          return local == null ? withNear(type, list, type.tryParse(text)) : Outcome.of(local);
        });
  }

  /**
   * Notes which local words an open word is near to that is neither one of them nor one of ours.
   */
  @SuppressWarnings("unchecked") // a term is replaced by a term
  private <V extends Object> Outcome<V> withNear(ScalarType<V> type, Object list, Outcome<V> read) {
    KnownWords known = type.knownWords();
    if (known == null || !(read.value() instanceof Term term) || known.find(term.code()) != null) {
      return read;
    }
    Set<String> near = new LinkedHashSet<>();
    words
        .getOrDefault(list, Map.of())
        .forEach(
            (local, meaning) -> {
              if (meaning instanceof Term t && Spelling.isNear(local, term.raw())) {
                near.add(t.code());
              }
            });
    return near.isEmpty()
        ? read
        : (Outcome<V>) new Outcome<Term>(new Term(term.raw(), term.code(), near), read.problems());
  }

  /**
   * Returns the words that {@link #find} finds; for readers of other formats.
   *
   * @param type the type
   * @return codes, local words and our labels; none if the type is not one of words
   */
  public Set<String> words(ScalarType<?> type) {
    Vocabulary<?> ours = type.vocabulary();
    if (ours == null) {
      return Set.of();
    }
    Set<String> out = new LinkedHashSet<>(ours.words().keySet());
    out.addAll(words.getOrDefault(ours.list(), Map.of()).keySet());
    return out;
  }

  /**
   * Returns the value a word stands for: that of our code, of a local word or of our label, in this
   * order; for readers of other formats.
   *
   * @param <V> the type of the values
   * @param type the type
   * @param word the word
   * @return the value, or null if it is none of the words
   */
  public <V extends Object> @Nullable V find(ScalarType<V> type, String word) {
    Vocabulary<V> vocabulary = type.vocabulary();
    V ours = vocabulary == null ? null : vocabulary.words().get(word);
    V local = isCode(type, word) ? null : local(type, word);
    return local == null ? ours : local;
  }

  private static <V extends Object> boolean isCode(ScalarType<V> type, String word) {
    Vocabulary<V> vocabulary = type.vocabulary();
    V ours = vocabulary == null ? null : vocabulary.words().get(word);
    return ours != null && type.format(ours).equals(word);
  }

  private static @Nullable Object listOf(ScalarType<?> type) {
    Vocabulary<?> vocabulary = type.vocabulary();
    return vocabulary == null ? null : vocabulary.list();
  }

  @SuppressWarnings({"unchecked", "cast.unsafe"}) // both with() put only values of the list's type
  private <V extends Object> @Nullable V local(ScalarType<V> type, String word) {
    Object list = listOf(type);
    Map<String, Object> ofList = list == null ? null : words.get(list);
    Object value = ofList == null ? null : ofList.get(word);
    return value == null ? null : (V) value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermMapping m && words.equals(m.words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  /** Returns the words and what they stand for. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Map<String, Object> ofList : words.values()) {
      ofList.forEach(
          (word, v) ->
              out.append(out.isEmpty() ? "" : ", ")
                  .append(word)
                  .append("=")
                  .append(v instanceof Term t ? t.code() : ((ClosedTerm) v).code()));
    }
    return out.toString();
  }
}
