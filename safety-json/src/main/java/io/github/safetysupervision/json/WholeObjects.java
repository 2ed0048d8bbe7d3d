package io.github.safetysupervision.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a text is one whole object after another, each naming its own type once and no
 * member twice.
 *
 * <p>If it is not, a cut may have run from one record into the next and taken the type of the
 * second with it. What is wrong inside one value does not matter: a word without quotes, an escape
 * or a character that no string may have. Such a text has the shape of whole objects all the same.
 */
final class WholeObjects {

  private static final int DEEPEST = 200;

  private final char[] chars;
  private final int end;
  private final Predicate<String> isName;
  private final Predicate<String> isType;
  private int at;

  /**
   * Goes before a text.
   *
   * @param isName whether the name of a member is that of the type, or may be
   * @param isType whether a word names a type
   */
  WholeObjects(char[] chars, int end, Predicate<String> isName, Predicate<String> isType) {
    this.chars = chars;
    this.end = end;
    this.isName = isName;
    this.isType = isType;
  }

  /** Whether the text is what this class is about. */
  boolean areAllTyped() {
    int objects = 0;
    while (skipBetween()) {
      if (!object(true, 0)) {
        return false;
      }
      objects++;
    }
    return objects > 0;
  }

  /** Goes over what may stand around whole objects; false at the end. */
  private boolean skipBetween() {
    while (at < end && (Signs.isSpace(chars[at]) || ",[]".indexOf(chars[at]) >= 0)) {
      at++;
    }
    return at < end;
  }

  private boolean object(boolean isTyped, int depth) {
    if (!isNext('{')) {
      return false;
    }
    Set<String> names = new HashSet<>();
    int types = 0;
    boolean isEmpty = isNext('}');
    for (boolean isMore = !isEmpty; isMore; isMore = isNext(',')) {
      String name = string();
      if (name == null || !names.add(name) || !isNext(':')) {
        return false;
      }
      skipSpace();
      if (isTyped && isName.test(name)) {
        types++;
        String type = string();
        if (type == null || !isType.test(type)) {
          return false;
        }
      } else if (!value(depth)) {
        return false;
      }
    }
    return (isEmpty || isNext('}')) && (!isTyped || types == 1);
  }

  private boolean value(int depth) {
    if (depth > DEEPEST || at >= end) {
      return false;
    }
    return switch (chars[at]) {
      case '{' -> object(false, depth + 1);
      case '[' -> array(depth + 1);
      case '"' -> string() != null;
      default -> word();
    };
  }

  private boolean array(int depth) {
    at++;
    if (isNext(']')) {
      return true;
    }
    do {
      skipSpace();
      if (!value(depth)) {
        return false;
      }
    } while (isNext(','));
    return isNext(']');
  }

  /** Goes over whatever is no sign of JSON. */
  private boolean word() {
    int start = at;
    while (at < end && "{}[]\",:".indexOf(chars[at]) < 0) {
      at++;
    }
    return at > start;
  }

  /** Goes over a string and returns what it says, escapes as they are; null if there is none. */
  private @Nullable String string() {
    if (!isNext('"')) {
      return null;
    }
    int start = at;
    while (at < end && chars[at] != '"') {
      at += chars[at] == '\\' ? 2 : 1;
    }
    if (at >= end) {
      return null;
    }
    return new String(chars, start, at++ - start);
  }

  private boolean isNext(char c) {
    skipSpace();
    boolean is = at < end && chars[at] == c;
    at += is ? 1 : 0;
    return is;
  }

  private void skipSpace() {
    while (at < end && Signs.isSpace(chars[at])) {
      at++;
    }
  }
}
