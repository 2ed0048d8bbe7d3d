package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one record, read by Jackson out of the characters of the record, and what it says
 * of broken ones in our words. One instance serves a whole scan.
 */
final class RecordTokens {

  /** How deep the values of a record may nest, as in Jackson: others could not read them either. */
  static final int DEEPEST = 1_000;

  /** For one value of a record. */
  static final JsonFactory OF_VALUE = factory(DEEPEST);

  /** For a record, which is one level more. */
  static final JsonFactory OF_RECORD = factory(DEEPEST + 1);

  /** For text that need not be a record we can read. */
  static final JsonFactory OF_ANYTHING = factory(1 << 20);

  private final JsonFactory factory;
  private char[] text = {};
  private int end;
  private @Nullable JsonParser parser;

  private char[] chars = {};
  private int from;
  private int length;

  RecordTokens(JsonFactory factory) {
    this.factory = factory;
  }

  /**
   * The one setting: nothing is limited but depth, because the length of a record already is; names
   * are not shared, because a hostile file has a million of them.
   */
  private static JsonFactory factory(int deepest) {
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(deepest)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .build();
  }

  /** Goes before the first token of a text. */
  void start(char[] buffer, int newLength) {
    text = buffer;
    end = newLength;
    restart();
  }

  /** Goes before the first token again. */
  void restart() {
    try {
      JsonParser before = parser;
      if (before != null) {
        before.close();
      }
      parser = factory.createParser(text, 0, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: the text is in memory
    }
  }

  private JsonParser parser() {
    JsonParser p = parser;
    if (p == null) {
      throw new IllegalStateException("not started");
    }
    return p;
  }

  // ---- going on

  /** Goes to the next token and returns it; null after the last. */
  @Nullable JsonToken next() throws BrokenJson {
    try {
      return parser().nextToken();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Goes to the next token and returns whether it is a certain name; quick if it is. */
  boolean nextIs(SerializableString name) throws BrokenJson {
    try {
      return parser().nextFieldName(name);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Goes from the token a value starts with to the one it ends with. */
  void skip() throws BrokenJson {
    try {
      parser().skipChildren();
      parser().finishToken();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Goes over the only value of the text and makes sure that it is the only one. */
  void skipAll(Wording expectedEnd) throws BrokenJson {
    if (next() == null) {
      throw new Fault(text, end, false, false).at(end, false);
    }
    skip();
    end(expectedEnd);
  }

  /** Makes sure that nothing follows the value that was read. */
  void end(Wording expected) throws BrokenJson {
    int i = afterToken();
    while (i < end && Signs.isSpace(text[i])) {
      i++;
    }
    if (i < end) {
      throw Fault.broken(text, end, i, expected);
    }
  }

  // ---- the token

  static boolean isEnd(@Nullable JsonToken token) {
    return token == null || token.isStructEnd();
  }

  @Nullable JsonToken current() {
    return parser().currentToken();
  }

  /** The name that is the token, or that of the value that is. */
  String name() {
    try {
      return parser().currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: it was read before
    }
  }

  /** The offset of the token. */
  int offset() {
    return (int) parser().currentTokenLocation().getCharOffset();
  }

  /** The offset after a token that was read or skipped. */
  int afterToken() {
    return (int) parser().currentLocation().getCharOffset();
  }

  /** How the kind of the value is said that starts with the token. */
  Wording kind() {
    return Signs.kind(text[offset()]);
  }

  /** Reads the characters of a string, number or literal: {@link #chars} and so on. */
  void read() throws BrokenJson {
    try {
      JsonParser p = parser();
      chars = p.getTextCharacters();
      from = p.getTextOffset();
      length = p.getTextLength();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Has the characters that were read, from {@link #from}, {@link #length} many. */
  char[] chars() {
    return chars;
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  String string() {
    return new String(chars, from, length);
  }

  /** Returns a part of the text that is JSON as it came, but for white space between its tokens. */
  String compact(int firstOfPart, int afterLast) {
    char[] out = new char[afterLast - firstOfPart];
    int n = 0;
    boolean isString = false;
    for (int i = firstOfPart; i < afterLast; i++) {
      char c = text[i];
      if (!isString && Signs.isSpace(c)) {
        continue;
      }
      out[n++] = c;
      if (c == '"') {
        isString = !isString;
      } else if (c == '\\' && isString) {
        out[n++] = text[++i];
      }
    }
    return new String(out, 0, n);
  }

  /** The offset of the first escape in a part of a text that is half a character, or -1. */
  static int loneSurrogate(char[] text, int firstOfPart, int afterLast) {
    for (int i = firstOfPart; i + 5 < afterLast; i++) {
      if (text[i] != '\\') {
        continue;
      }
      if (text[i + 1] != 'u') {
        i++;
        continue;
      }
      int c = escaped(text, i);
      boolean isPair =
          isHalf(c, Character.MIN_HIGH_SURROGATE)
              && i + 11 < afterLast
              && text[i + 6] == '\\'
              && text[i + 7] == 'u'
              && isHalf(escaped(text, i + 6), Character.MIN_LOW_SURROGATE);
      if (!isPair && (c & 0xf800) == Character.MIN_SURROGATE) {
        return i;
      }
      i += isPair ? 11 : 5;
    }
    return -1;
  }

  private static boolean isHalf(int c, char first) {
    return c >= first && c < first + 0x400;
  }

  /** The number of an escape with four digits, or -1 if they are none. */
  static int escaped(char[] text, int at) {
    int out = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text[i], 16);
      if (digit < 0) {
        return -1;
      }
      out = out << 4 | digit;
    }
    return out;
  }

  /**
   * A copy of the text in which names have the replacement character where an escape is half a
   * character, because Jackson gives up at some of them; null if no name has any.
   */
  char @Nullable [] maskedNames() {
    char[] out = null;
    for (int i = 0; i < end; i++) {
      if (text[i] != '"') {
        continue;
      }
      int closing = closingQuote(i);
      int after = closing + 1;
      while (after < end && Signs.isSpace(text[after])) {
        after++;
      }
      boolean isName = after < end && text[after] == ':';
      int lone = isName ? loneSurrogate(text, i, closing) : -1;
      while (lone >= 0) {
        out = out == null ? Arrays.copyOf(text, end) : out;
        "fffd".getChars(0, 4, out, lone + 2);
        lone = loneSurrogate(text, lone + 6, closing);
      }
      i = closing;
    }
    return out;
  }

  private int closingQuote(int opening) {
    int i = opening + 1;
    while (i < end && text[i] != '"') {
      i += text[i] == '\\' ? 2 : 1;
    }
    return Math.min(i, end);
  }

  // ---- what is broken

  /** Says what Jackson found broken; the only place that knows its exceptions. */
  private BrokenJson broken(IOException e) {
    if (e instanceof StreamConstraintsException) {
      return new BrokenJson(
          JsonProblems.TOO_DEEP.with("found", DEEPEST + 1, "expected", DEEPEST), afterToken() - 1);
    }
    int reported = end;
    boolean isInString = false;
    if (e instanceof JsonEOFException eof) {
      JsonToken token = eof.getTokenBeingDecoded();
      isInString = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
    } else if (e instanceof JsonProcessingException known) {
      reported = (int) Math.min(known.getLocation().getCharOffset(), end);
    }
    JsonStreamContext around = parser().getParsingContext();
    return new Fault(text, end, around.inObject(), around.inArray()).at(reported, isInString);
  }
}
