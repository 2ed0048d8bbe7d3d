package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Wording;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads the tokens of one JSON text (RFC 8259, strictly) out of a character buffer.
 *
 * <p>Our own and not a library's, because three promises hang on it: every token has its exact
 * place, numbers and unknown values keep their spelling, and no input makes it fail in any other
 * way than {@link BrokenJson}. Tests hold it against Jackson.
 */
final class JsonScanner {

  /** How deep unknown values may nest, as in Jackson: others could not read them either. */
  static final int DEEPEST = 1_000;

  static final int END = -1;

  private char[] text = {};
  private int end;
  private int at;

  private char[] chars = {};
  private int from;
  private int length;
  private char[] unescaped = new char[256];

  /** Starts a text. */
  void start(char[] buffer, int first, int afterLast) {
    text = buffer;
    at = first;
    end = afterLast;
  }

  int at() {
    return at;
  }

  void goTo(int offset) {
    at = offset;
  }

  /** Passes white space and returns the character after it, or {@link #END}. */
  int peek() {
    char[] t = text;
    int i = at;
    while (i < end) {
      char c = t[i];
      if (c > ' ' || !isSpace(c)) {
        at = i;
        return c;
      }
      i++;
    }
    at = i;
    return END;
  }

  /** Passes one character that {@link #peek} returned. */
  void next() {
    at++;
  }

  /** The characters of the last string or number, from {@link #from}, {@link #length} many. */
  char[] chars() {
    return chars;
  }

  int from() {
    return from;
  }

  int length() {
    return length;
  }

  String token() {
    return new String(chars, from, length);
  }

  boolean tokenIs(char[] name) {
    return length == name.length && isAt(chars, from, name);
  }

  /** Passes exactly these characters if they are next, and nothing else. */
  boolean passes(char[] characters) {
    if (end - at < characters.length || !isAt(text, at, characters)) {
      return false;
    }
    at += characters.length;
    return true;
  }

  private static boolean isAt(char[] where, int offset, char[] what) {
    for (int i = 0; i < what.length; i++) {
      if (where[offset + i] != what[i]) {
        return false;
      }
    }
    return true;
  }

  /** Passes an object's next name and colon, or its end; returns whether there was a name. */
  boolean name(boolean first) throws BrokenJson {
    int c = peek();
    if (c == '}') {
      at++;
      return false;
    }
    if (!first) {
      if (c != ',') {
        throw broken("逗号或右花括号", "a comma or a closing brace");
      }
      at++;
      c = peek();
    }
    if (c != '"') {
      throw broken(first ? "字段名或右花括号" : "字段名", first ? "a field name or a brace" : "a field name");
    }
    string();
    if (peek() != ':') {
      throw broken("冒号", "a colon");
    }
    at++;
    return true;
  }

  /** Passes an array's comma or end; returns whether an element follows. */
  boolean element(boolean first) throws BrokenJson {
    int c = peek();
    if (c == ']') {
      at++;
      return false;
    }
    if (!first) {
      if (c != ',') {
        throw broken("逗号或右方括号", "a comma or a closing bracket");
      }
      at++;
      if (peek() == ']') {
        throw broken("数组的下一项", "another element");
      }
    }
    return true;
  }

  /** Passes the string whose quote is next. */
  void string() throws BrokenJson {
    char[] t = text;
    int start = at + 1;
    int i = start;
    while (i < end) {
      char c = t[i];
      if (c == '"') {
        chars = t;
        from = start;
        length = i - start;
        at = i + 1;
        return;
      }
      if (c == '\\') {
        stringWithEscapes(start, i);
        return;
      }
      if (c < ' ') {
        at = i;
        throw broken("转义后的字符", "an escaped character");
      }
      i++;
    }
    at = end;
    throw broken("右引号", "a closing quote");
  }

  private void stringWithEscapes(int start, int firstEscape) throws BrokenJson {
    int n = firstEscape - start;
    roomFor(n);
    System.arraycopy(text, start, unescaped, 0, n);
    int i = firstEscape;
    while (i < end) {
      char c = text[i];
      if (c == '"') {
        chars = unescaped;
        from = 0;
        length = n;
        at = i + 1;
        return;
      }
      if (c < ' ') {
        at = i;
        throw broken("转义后的字符", "an escaped character");
      }
      roomFor(n + 1);
      if (c == '\\') {
        at = i + 1;
        unescaped[n++] = escape();
        i = at;
      } else {
        unescaped[n++] = c;
        i++;
      }
    }
    at = end;
    throw broken("右引号", "a closing quote");
  }

  private void roomFor(int n) {
    if (n > unescaped.length) {
      unescaped = Arrays.copyOf(unescaped, Math.max(n, unescaped.length * 2));
    }
  }

  private char escape() throws BrokenJson {
    if (at < end) {
      char c = text[at];
      int simple = "\"\\/bfnrt".indexOf(c);
      if (simple >= 0) {
        at++;
        return "\"\\/\b\f\n\r\t".charAt(simple);
      }
      if (c == 'u') {
        at++;
        return (char) ((hex() << 12) | (hex() << 8) | (hex() << 4) | hex());
      }
    }
    throw broken("转义字符 \" \\ / b f n r t u 之一", "one of the escapes \" \\ / b f n r t u");
  }

  private int hex() throws BrokenJson {
    int digit = at < end && text[at] < 0x80 ? Character.digit(text[at], 16) : -1;
    if (digit < 0) {
      throw broken("4 位十六进制数字", "four hexadecimal digits");
    }
    at++;
    return digit;
  }

  /** Passes the number whose sign or first digit is next. */
  void number() throws BrokenJson {
    int start = at;
    if (text[at] == '-') {
      at++;
    }
    if (at < end && text[at] == '0') {
      at++;
    } else {
      digits();
    }
    if (at < end && text[at] == '.') {
      at++;
      digits();
    }
    if (at < end && (text[at] == 'e' || text[at] == 'E')) {
      at++;
      if (at < end && (text[at] == '+' || text[at] == '-')) {
        at++;
      }
      digits();
    }
    endOfToken();
    chars = text;
    from = start;
    length = at - start;
  }

  private void digits() throws BrokenJson {
    int i = at;
    while (i < end && text[i] >= '0' && text[i] <= '9') {
      i++;
    }
    if (i == at) {
      throw broken("数字", "a digit");
    }
    at = i;
  }

  /** Passes {@code true}, {@code false} or {@code null}. */
  void literal(String word) throws BrokenJson {
    int start = at;
    for (int i = 0; i < word.length(); i++) {
      if (at >= end || text[at] != word.charAt(i)) {
        at = start;
        throw broken("JSON 值", "a JSON value");
      }
      at++;
    }
    endOfToken();
    chars = text;
    from = start;
    length = at - start;
  }

  private void endOfToken() throws BrokenJson {
    if (at < end) {
      char c = text[at];
      if (c != ',' && c != '}' && c != ']' && !isSpace(c)) {
        throw broken("值的结尾", "the end of the value");
      }
    }
  }

  /** Passes one value of any kind. */
  void skipValue() throws BrokenJson {
    skipValue(DEEPEST);
  }

  /** Passes one value of any kind that nests no deeper than allowed; without recursion. */
  void skipValue(int deepest) throws BrokenJson {
    boolean[] objects = new boolean[16];
    int depth = 0;
    do {
      boolean isOpened = false;
      int c = peek();
      switch (c) {
        case '{', '[' -> {
          if (depth == deepest) {
            throw new BrokenJson(
                JsonProblems.TOO_DEEP.with("found", depth + 1, "expected", deepest), at);
          }
          if (depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
          }
          objects[depth++] = c == '{';
          at++;
          isOpened = true;
        }
        case '"' -> string();
        case 't' -> literal("true");
        case 'f' -> literal("false");
        case 'n' -> literal("null");
        case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
        default -> throw broken("JSON 值", "a JSON value");
      }
      while (depth > 0 && !(objects[depth - 1] ? name(isOpened) : element(isOpened))) {
        depth--;
        isOpened = false;
      }
    } while (depth > 0);
  }

  /** Returns a part of the text that is JSON, without the white space between its tokens. */
  String compact(int first, int afterLast) {
    char[] out = new char[afterLast - first];
    int n = 0;
    boolean isString = false;
    for (int i = first; i < afterLast; i++) {
      char c = text[i];
      if (!isString && isSpace(c)) {
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

  /** The problem of finding something else than expected at the present place. */
  BrokenJson broken(String expectedZh, String expectedEn) {
    return new BrokenJson(
        JsonProblems.BROKEN_JSON.with(
            "found", here(), "expected", new Wording(expectedZh, expectedEn)),
        at);
  }

  private Wording here() {
    if (at >= end) {
      return new Wording("结尾", "the end");
    }
    return said(Character.codePointAt(text, at, end));
  }

  /** How one character is said: itself if it can be seen, its number otherwise. */
  static Wording said(int codePoint) {
    return Character.isISOControl(codePoint)
            || Character.isSpaceChar(codePoint)
            || !Character.isDefined(codePoint)
            || Character.getType(codePoint) == Character.SURROGATE
            || Character.getType(codePoint) == Character.FORMAT
        ? Wording.same(" " + String.format(Locale.ROOT, "U+%04X", codePoint))
        : new Wording("“" + Character.toString(codePoint) + "”", Character.toString(codePoint));
  }

  /** How the kind of a value is said, by its first character. */
  static Wording kind(int first) {
    return switch (first) {
      case '{' -> new Wording("对象", "an object");
      case '[' -> new Wording("数组", "an array");
      case '"' -> new Wording("字符串", "a string");
      case 't', 'f' -> new Wording("布尔值", "a boolean");
      case 'n' -> new Wording("null", "null");
      case END -> new Wording("结尾", "the end");
      default ->
          first == '-' || (first >= '0' && first <= '9')
              ? new Wording("数字", "a number")
              : said(first);
    };
  }

  static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
