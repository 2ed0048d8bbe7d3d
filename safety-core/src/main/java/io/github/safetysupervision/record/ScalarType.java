package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one token: a code, a date, an amount, a term.
 *
 * <p>Laws: {@code tryParse(format(v))} is {@code v}; for a coded type {@code ofCode(code(v))} is
 * {@code v}, and codes are ordered as the values are.
 *
 * @param <V> the type of the values
 */
public final class ScalarType<V extends Object> extends FieldType<V> {

  /** Turns values into whole numbers that keep their order, and back. */
  interface Coding<V extends Object> {
    CodeDomain domain();

    long code(V value);

    V value(long code);
  }

  /** Reads the code of a value from characters; {@link FieldType#ABSENT} for what it leaves. */
  interface CodeReader {
    long read(char[] buffer, int from, int length);
  }

  /** Tells characters that are surely a value with nothing to remark. */
  interface PlainTest {
    boolean isPlain(char[] buffer, int from, int length);

    /** The same of well-formed UTF-8 without characters of four bytes or U+FFFD. */
    default boolean isPlain(byte[] utf8, int from, int length) {
      return false;
    }
  }

  private final Function<String, Outcome<V>> parser;
  private final @Nullable CodeReader codes;
  private final @Nullable PlainTest plain;
  private final @Nullable Function<String, V> ofPlain;
  private final @Nullable Coding<V> coding;
  private final @Nullable Function<V, List<Problem>> remarks;
  private final Function<V, Wording> words;
  private final @Nullable TypeName refersTo;
  private final @Nullable TextForm textForm;
  private final @Nullable Vocabulary<V> vocabulary;

  private ScalarType(
      Form form,
      Wording expects,
      Function<String, Outcome<V>> parser,
      @Nullable CodeReader codes,
      @Nullable PlainTest plain,
      @Nullable Function<String, V> ofPlain,
      @Nullable Coding<V> coding,
      @Nullable Function<V, List<Problem>> remarks,
      Function<V, Wording> words,
      @Nullable TypeName refersTo,
      @Nullable TextForm textForm,
      @Nullable Vocabulary<V> vocabulary) {
    super(form, expects);
    this.parser = parser;
    this.codes = codes;
    this.plain = plain;
    this.ofPlain = ofPlain;
    this.coding = coding;
    this.remarks = remarks;
    this.words = words;
    this.refersTo = refersTo;
    this.textForm = textForm;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns a type written as a string, for values of one's own.
   *
   * @param <V> the type of the values
   * @param expects what a well-formed value looks like
   * @param parser reads the text form and says what is wrong with it; the inverse of {@code
   *     toString}
   * @return the type
   */
  public static <V extends Object> ScalarType<V> of(
      Wording expects, Function<String, Outcome<V>> parser) {
    return of(Form.STRING, expects, parser);
  }

  static <V extends Object> ScalarType<V> of(
      Form form, Wording expects, Function<String, Outcome<V>> parser) {
    return new ScalarType<>(
        form,
        expects,
        parser,
        null,
        null,
        null,
        null,
        null,
        v -> Wording.same(v.toString()),
        null,
        null,
        null);
  }

  ScalarType<V> readingCodes(CodeReader reader) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        reader,
        plain,
        ofPlain,
        coding,
        remarks,
        words,
        refersTo,
        textForm,
        vocabulary);
  }

  ScalarType<V> plainIf(PlainTest test, Function<String, V> made) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        test,
        made,
        coding,
        remarks,
        words,
        refersTo,
        textForm,
        vocabulary);
  }

  ScalarType<V> coded(CodeDomain domain, ToLongFunction<V> code, LongFunction<V> value) {
    Coding<V> both =
        new Coding<>() {
          @Override
          public CodeDomain domain() {
            return domain;
          }

          @Override
          public long code(V v) {
            return code.applyAsLong(v);
          }

          @Override
          public V value(long c) {
            return value.apply(c);
          }
        };
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        both,
        remarks,
        words,
        refersTo,
        textForm,
        vocabulary);
  }

  ScalarType<V> remarking(Function<V, List<Problem>> newRemarks) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        coding,
        newRemarks,
        words,
        refersTo,
        textForm,
        vocabulary);
  }

  ScalarType<V> saying(Function<V, Wording> newWords) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        coding,
        remarks,
        newWords,
        refersTo,
        textForm,
        vocabulary);
  }

  ScalarType<V> referringTo(TypeName target) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        coding,
        remarks,
        words,
        target,
        textForm,
        vocabulary);
  }

  /**
   * Returns this type with what can be told of its text form, for schemas and forms.
   *
   * @param newTextForm what every text is like that this type reads
   * @return the type
   */
  public ScalarType<V> written(TextForm newTextForm) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        coding,
        remarks,
        words,
        refersTo,
        newTextForm,
        vocabulary);
  }

  ScalarType<V> speaking(Vocabulary<V> newVocabulary) {
    return new ScalarType<>(
        form(),
        expects(),
        parser,
        codes,
        plain,
        ofPlain,
        coding,
        remarks,
        words,
        refersTo,
        textForm,
        newVocabulary);
  }

  /** The same type reading more texts: what is known of our text form alone is dropped. */
  ScalarType<V> reading(Function<String, Outcome<V>> newParser) {
    return new ScalarType<>(
        form(),
        expects(),
        newParser,
        null,
        null,
        null,
        coding,
        remarks,
        words,
        refersTo,
        null,
        vocabulary);
  }

  /** The words that values are written as; null if the type is not one of words. */
  @Nullable Vocabulary<V> vocabulary() {
    return vocabulary;
  }

  /** The words of an open list; null if the values are no such words. */
  @Nullable KnownWords knownWords() {
    Vocabulary<V> some = vocabulary;
    return some == null ? null : some.known();
  }

  /**
   * Returns what can be told of the text form without reading it.
   *
   * @return the form, or null if nothing was told, or nothing need be, as for true and false
   */
  public @Nullable TextForm textForm() {
    return textForm;
  }

  /**
   * Returns the type of records the values are ids of.
   *
   * @return what the record type is called, or null if the values are no references
   */
  public @Nullable TypeName refersTo() {
    return refersTo;
  }

  /**
   * Reads a value from characters; for readers of other formats.
   *
   * @param buffer the characters
   * @param from where they start
   * @param length how many they are
   * @return the value, or null if they are no such value; {@link #tryParse} then says why
   */
  public @Nullable V parse(char[] buffer, int from, int length) {
    long code = codeIn(buffer, from, length);
    return code == ABSENT ? tryParse(new String(buffer, from, length)).value() : ofCode(code);
  }

  /**
   * Reads the code of a value from characters, without making the value; for readers of other
   * formats.
   *
   * @param buffer the characters
   * @param from where they start
   * @param length how many they are
   * @return the code of a value about which nothing is remarked as it is read, or {@link #ABSENT}:
   *     then {@link #tryParse} says whether they are a value
   */
  public long codeIn(char[] buffer, int from, int length) {
    CodeReader reader = codes;
    return reader == null ? ABSENT : reader.read(buffer, from, length);
  }

  /**
   * Whether characters are for sure a value about which nothing is to be said, told without making
   * it; of other values it may be false too. For readers of other formats.
   *
   * @param buffer the characters
   * @param from where they start
   * @param length how many they are
   * @return true if {@link #tryParse} has a value without problems that has no {@link #remarks}
   */
  public boolean isPlain(char[] buffer, int from, int length) {
    PlainTest test = plain;
    return test != null && test.isPlain(buffer, from, length);
  }

  /**
   * Whether bytes are for sure such a value; of others, and of many types, it may be false too. For
   * readers of other formats.
   *
   * @param utf8 characters as well-formed UTF-8 of one to three bytes each, none of them U+FFFD
   * @param from where they start
   * @param length how many bytes they have
   * @return true only if {@link #isPlain(char[], int, int)} is true of the characters
   */
  public boolean isPlain(byte[] utf8, int from, int length) {
    PlainTest test = plain;
    return test != null && test.isPlain(utf8, from, length);
  }

  /**
   * Whether values can be kept as their code or their characters and be made when they are asked
   * for; for readers of other formats.
   *
   * @return true if {@link #codeIn} or {@link #isPlain} tells any
   */
  public boolean mayLie() {
    return codes != null || plain != null;
  }

  /**
   * Makes the value of characters that are {@linkplain #isPlain plain}; for readers of other
   * formats.
   *
   * @param buffer the characters
   * @param from where they start
   * @param length how many they are
   * @return the value
   * @throws IllegalStateException if the type has no plain values
   */
  public V ofPlain(char[] buffer, int from, int length) {
    Function<String, V> made = ofPlain;
    if (made == null) {
      throw new IllegalStateException("nothing is plain: " + expects().en());
    }
    return made.apply(new String(buffer, from, length));
  }

  /**
   * Reads a value and says what is wrong, or how it was read.
   *
   * @param text the text form, or for a word one of its labels
   * @return the value, or the problems
   */
  public Outcome<V> tryParse(String text) {
    int broken = Invisible.brokenAt(text);
    return broken == 0
        ? parser.apply(text)
        : Outcome.failed(
            RecordProblems.HALF_CHARACTER.with(
                "found", Invisible.shown(Scalars.brief(text)), "position", broken));
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return its text form
   */
  public String format(V value) {
    return value instanceof ClosedTerm t ? t.code() : value.toString();
  }

  @Override
  public List<Problem> remarks(V value) {
    Function<V, List<Problem>> some = remarks;
    return some == null ? List.of() : some.apply(value);
  }

  @Override
  boolean mayRemark() {
    return remarks != null;
  }

  @Override
  public Wording inWords(V value) {
    return words.apply(value);
  }

  /**
   * Whether values have codes: whole numbers that keep the order of the values.
   *
   * @return true for dates, divisions, amounts, counts and closed terms
   */
  @Override
  public boolean isCoded() {
    return coding != null;
  }

  /**
   * Returns the code of a value.
   *
   * @param value the value
   * @return its code
   * @throws IllegalStateException if the type is not coded
   */
  long code(V value) {
    return coding().code(value);
  }

  /**
   * Returns the value of a code; for readers of other formats.
   *
   * @param code a code of this type
   * @return the value
   * @throws IllegalStateException if the type is not coded
   */
  public V ofCode(long code) {
    return coding().value(code);
  }

  @Override
  @SuppressWarnings("unchecked") // a field's value is made by that field's type alone
  long codeOf(Object value) {
    return coding().code((V) value);
  }

  @Override
  CodeDomain codes() {
    return coding().domain();
  }

  @Override
  Wording codeInWords(long code) {
    return words.apply(coding().value(code));
  }

  private Coding<V> coding() {
    Coding<V> c = coding;
    if (c == null) {
      throw new IllegalStateException("no codes: " + expects().en());
    }
    return c;
  }
}
