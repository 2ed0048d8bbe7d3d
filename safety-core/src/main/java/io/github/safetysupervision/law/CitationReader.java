package io.github.safetysupervision.law;

import io.github.safetysupervision.quantity.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a citation from left to right: a document, the place in it, perhaps further
 * places and documents. Everything is looked for in the folded text, and kept as it was written. A
 * method that cannot read what stands here returns null or false.
 */
final class CitationReader {

  private static final int LONGEST = 1_000;

  private static final int LARGEST = 9999;

  private static final Pattern SEPARATOR = Pattern.compile("[、,;] *(?:以及|和|及|与)?|以及|和|及|与");

  private static final Pattern CLOSING = Pattern.compile("[的之]?规定");

  private static final Pattern DIVISION =
      Pattern.compile(
          "附件(?: *(?:[1-9][0-9]{0,2}|[一二三四五六七八九十]{1,3}|[A-Z]))?|附录 *[A-Z](?!\\.)|附表 *[1-9][0-9]?"
              + "|第 *(?:[1-9][0-9]{0,3}|[一二三四五六七八九十百]{1,6}) *(?:分?编|章|节|部分)");

  /** A clause of a standard: 4.2.1, A.1. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?:附录 *)?((?:[A-Z]|[1-9][0-9]{0,2})(?:\\.[1-9][0-9]{0,2})+)(?![0-9.A-Z]|[a-z](?!\\)))");

  private static final Pattern LETTER = Pattern.compile("([a-z])\\)");

  private final CharSequence text;
  private final String folded;
  private int at;

  CitationReader(CharSequence text) {
    this.text = text;
    this.folded = text.length() > LONGEST ? "" : CitedDocument.fold(text);
  }

  /** Returns what is cited; nothing if the text is not understood to its end. */
  List<CitedProvision> read() {
    List<CitedProvision> out = new ArrayList<>();
    CitedProvision before = null;
    do {
      skipSpaces();
      CitedProvision next = before == null ? null : further(before);
      if (next == null) {
        next = cited();
      }
      if (next == null) {
        return List.of();
      }
      out.add(next);
      before = next;
      take(CLOSING, "的之规");
    } while (take(SEPARATOR, "、,;以和及与"));
    take('。');
    skipSpaces();
    return at == folded.length() ? List.copyOf(out) : List.of();
  }

  private @Nullable CitedProvision cited() {
    CitedDocument document = CitedDocument.at(text, folded, at);
    if (document == null) {
      return null;
    }
    at = document.end();
    CitedProvision whole = document.whole();
    boolean mayBeDotted = document.mayHaveDottedClauses();
    CitedProvision place = fromDivision(whole, mayBeDotted);
    return place.equals(whole) && !document.mayStandAlone() ? null : place;
  }

  // ---- places

  /** The place that stands here in a document; the document itself if none does. */
  private CitedProvision fromDivision(CitedProvision whole, boolean mayBeDotted) {
    CitedProvision out = whole;
    skipSpaces();
    int start = at;
    int end = at;
    while (take(DIVISION, "附第")) {
      end = at;
    }
    if (end > start) {
      String inBrackets = whole.division();
      String here = text.subSequence(start, end).toString();
      out = out.in(inBrackets == null ? here : inBrackets + here);
    }
    String article = article(mayBeDotted);
    if (article != null) {
      return fromClause(out.article(article));
    }
    return out.division() == null ? fromItem(out) : fromClause(out);
  }

  private CitedProvision fromClause(CitedProvision article) {
    int clause = numbered('款');
    return fromItem(clause == 0 ? article : article.clause(clause));
  }

  private CitedProvision fromItem(CitedProvision above) {
    int item = item(above);
    return item == 0 ? above : fromSubitem(above.item(item));
  }

  private CitedProvision fromSubitem(CitedProvision item) {
    int subitem = numbered('目');
    return subitem == 0 ? item : item.subitem(subitem);
  }

  /** A further place of the same document, which must be of a level that the one before has. */
  private @Nullable CitedProvision further(CitedProvision before) {
    int start = at;
    CitedProvision whole = before.whole();
    if (before.division() != null) {
      CitedProvision place = fromDivision(whole, before.isDotted());
      if (place.division() != null) {
        return place;
      }
      at = start;
    }
    String article = before.article() == null ? null : article(before.isDotted());
    if (article != null) {
      return fromClause(before.article(article));
    }
    int clause = before.clause() == 0 ? 0 : numbered('款');
    if (clause > 0) {
      return fromItem(before.clause(clause));
    }
    int item = before.item() == 0 ? 0 : item(before);
    if (item > 0) {
      return fromSubitem(before.item(item));
    }
    int subitem = before.subitem() == 0 ? 0 : numbered('目');
    return subitem == 0 ? null : before.subitem(subitem);
  }

  /** 第四十一条 as 41, 第一百三十四条之一 as 134-1, 4.2.1. */
  private @Nullable String article(boolean mayBeDotted) {
    skipSpaces();
    int start = at;
    boolean isCounted = take('第');
    skipSpaces();
    Matcher dotted = DOTTED.matcher(folded).region(at, folded.length());
    if (mayBeDotted && dotted.lookingAt()) {
      at = dotted.end();
      if (!isCounted || take('条')) {
        return dotted.group(1);
      }
    }
    at = start;
    int number = numbered('条');
    if (number == 0) {
      return null;
    }
    int end = at;
    if (take('之')) {
      int inserted = number();
      if (inserted > 0) {
        return number + "-" + inserted;
      }
      at = end;
    }
    return Integer.toString(number);
  }

  /** 第五项, 第（五）项, （五）项, （五）, and of a standard's clause e); or 0. */
  private int item(CitedProvision above) {
    int start = at;
    int item = numbered('项');
    if (item > 0) {
      return item;
    }
    boolean isCounted = take('第');
    skipSpaces();
    Matcher letter = LETTER.matcher(folded).region(at, folded.length());
    if (!isCounted && above.isDotted() && letter.lookingAt()) {
      at = letter.end();
      return folded.charAt(letter.start(1)) - 'a' + 1;
    }
    if (take('(')) {
      skipSpaces();
      Numeral.Form form = formHere();
      item = number();
      if (item > 0 && take(')') && (take('项') || isBareItem(isCounted, form))) {
        return item;
      }
    }
    at = start;
    return 0;
  }

  /** An Arabic number in brackets may be a clause as well. */
  private static boolean isBareItem(boolean isCounted, Numeral.@Nullable Form form) {
    return !isCounted && form == Numeral.Form.CHINESE;
  }

  private Numeral.@Nullable Form formHere() {
    Numeral n = Numeral.startOf(folded, at);
    return n == null ? null : n.form();
  }

  /** The number of 第…条, 第…款, 第…项 or 第…目; 0 if that does not stand here. */
  private int numbered(char unit) {
    skipSpaces();
    int start = at;
    if (take('第')) {
      int n = number();
      if (n > 0 && take(unit)) {
        return n;
      }
    }
    at = start;
    return 0;
  }

  private int number() {
    skipSpaces();
    Numeral n = Numeral.startOf(folded, at);
    if (n == null || n.value() == 0 || n.value() > LARGEST) {
      return 0;
    }
    at += n.length();
    return Math.toIntExact(n.value());
  }

  // ---- pieces

  private boolean take(char c) {
    int next = CitedDocument.next(folded, at);
    if (next < folded.length() && folded.charAt(next) == c) {
      at = next + 1;
      return true;
    }
    return false;
  }

  private boolean take(Pattern pattern, String begins) {
    int next = CitedDocument.next(folded, at);
    if (next == folded.length() || begins.indexOf(folded.charAt(next)) < 0) {
      return false;
    }
    Matcher m = pattern.matcher(folded).region(next, folded.length());
    if (m.lookingAt()) {
      at = m.end();
      return true;
    }
    return false;
  }

  private void skipSpaces() {
    at = CitedDocument.next(folded, at);
  }
}
