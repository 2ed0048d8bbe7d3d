package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Wording;
import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says where exactly a text is no JSON and what should be there. A parser tells only near which
 * character it gave up, sometimes behind it; what people need is the character itself.
 */
final class Fault {

  /** What a value without quotes or brackets can begin with, as far as it goes. */
  private static final Pattern BARE =
      Pattern.compile(
          "(true|false|null)|-?(?:(?:0|[1-9][0-9]*)"
              + "(?:\\.(?:[0-9]+(?:[eE][+-]?[0-9]*)?)?|[eE][+-]?[0-9]*)?)?");

  /** The words that parsers other than strict ones take for numbers, and name as a whole. */
  private static final Pattern NO_NUMBER = Pattern.compile("[+-]?(?:NaN|INF|Infinity)");

  private static final Wording VALUE = new Wording("JSON 值", "a JSON value");
  private static final Wording END_OF_VALUE = new Wording("值的结尾", "the end of the value");

  private final char[] text;
  private final int end;
  private final boolean isInObject;
  private final boolean isInArray;

  /** Takes the text and what the fault lies in, next to it. */
  Fault(char[] text, int end, boolean isInObject, boolean isInArray) {
    this.text = text;
    this.end = end;
    this.isInObject = isInObject;
    this.isInArray = isInArray;
  }

  /** The problem of finding something else than expected. */
  static BrokenJson broken(char[] text, int end, int at, Wording expected) {
    Wording found =
        at < end ? Signs.said(Character.codePointAt(text, at, end)) : Signs.kind(Signs.END);
    return new BrokenJson(JsonProblems.BROKEN_JSON.with("found", found, "expected", expected), at);
  }

  private BrokenJson broken(int at, Wording expected) {
    return broken(text, end, at, expected);
  }

  private BrokenJson brokenBetweenTokens(int at) {
    return broken(at, expectedBetweenTokens(at));
  }

  /**
   * Finds the fault.
   *
   * @param reported the offset of the character that cannot be, or the one after the word it is in
   * @param isUnclosed whether the text ends in a string
   */
  BrokenJson at(int reported, boolean isUnclosed) {
    int before = reported - 1;
    if (before >= 0 && text[before] < ' ' && !Signs.isSpace(text[before])) {
      return brokenBetweenTokens(before);
    }
    if (isEscaping(before)) {
      return broken(
          reported,
          new Wording("转义字符 \" \\ / b f n r t u 之一", "one of the escapes \" \\ / b f n r t u"));
    }
    if (isInHex(reported)) {
      return broken(reported, new Wording("4 位十六进制数字", "four hexadecimal digits"));
    }
    if (isUnclosed) {
      return broken(reported, new Wording("右引号", "a closing quote"));
    }
    int word = startOfWord(reported);
    if (reported < end && text[reported] < ' ' && !isNoNumber(word, reported)) {
      return broken(reported, new Wording("转义后的字符", "an escaped character"));
    }
    return atWord(word);
  }

  /** A fault in a number or a literal, behind it, or instead of it. */
  private BrokenJson atWord(int word) {
    Wording expected = expectedBetweenTokens(word);
    Matcher bare = BARE.matcher(CharBuffer.wrap(text, word, end - word));
    if (!expected.equals(VALUE) || !bare.lookingAt() || bare.end() == 0) {
      return broken(word, expected);
    }
    int at = word + bare.end();
    if (bare.group(1) == null && !Signs.isDigit(text[at - 1])) {
      return broken(at, new Wording("数字", "a digit"));
    }
    return at == end || "]},".indexOf(text[at]) >= 0
        ? brokenBetweenTokens(at)
        : broken(at, END_OF_VALUE);
  }

  private boolean isNoNumber(int word, int afterLast) {
    return expectedBetweenTokens(word).equals(VALUE)
        && NO_NUMBER.matcher(CharBuffer.wrap(text, word, afterLast - word)).matches();
  }

  private int startOfWord(int afterLast) {
    int i = afterLast;
    while (i > 0 && !isBetweenWords(text[i - 1])) {
      i--;
    }
    return i;
  }

  private static boolean isBetweenWords(char c) {
    return Signs.isSpace(c) || "{}[],:\"".indexOf(c) >= 0;
  }

  private boolean isInHex(int at) {
    int i = at;
    while (i > 0 && at - i < 3 && Character.digit(text[i - 1], 16) >= 0) {
      i--;
    }
    return i > 0 && text[i - 1] == 'u' && isEscaping(i - 2);
  }

  /** Whether the character is a backslash and not itself escaped. */
  private boolean isEscaping(int at) {
    int i = at;
    while (i >= 0 && text[i] == '\\') {
      i--;
    }
    return (at - i) % 2 == 1;
  }

  private Wording expectedBetweenTokens(int at) {
    int before = significantBefore(at);
    return switch (before < 0 ? ':' : text[before]) {
      case '{' -> new Wording("字段名或右花括号", "a field name or a brace");
      case ',' -> expectedAfterComma(at);
      case ':', '[' -> VALUE;
      default -> expectedAfterValue(before);
    };
  }

  private Wording expectedAfterComma(int at) {
    if (isInObject) {
      return new Wording("字段名", "a field name");
    }
    return at < end && text[at] == ']' ? new Wording("数组的下一项", "another element") : VALUE;
  }

  private Wording expectedAfterValue(int last) {
    if (isInObject) {
      return text[last] == '"' && isName(last)
          ? new Wording("冒号", "a colon")
          : new Wording("逗号或右花括号", "a comma or a closing brace");
    }
    return isInArray ? new Wording("逗号或右方括号", "a comma or a closing bracket") : END_OF_VALUE;
  }

  /** Whether the string in an object that ends with this quote is a name. */
  private boolean isName(int closingQuote) {
    int i = closingQuote - 1;
    while (i >= 0 && (text[i] != '"' || isEscaping(i - 1))) {
      i--;
    }
    int before = significantBefore(i);
    return before < 0 || text[before] != ':';
  }

  private int significantBefore(int at) {
    int i = at - 1;
    while (i >= 0 && Signs.isSpace(text[i])) {
      i--;
    }
    return i;
  }
}
