package io.github.safetysupervision.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document that a citation names at some place of its text: a title in 《》, a number, or a bare
 * title; and what stands in brackets behind it.
 */
final class CitedDocument {

  private static final String NUMBER = "(?:[1-9][0-9]{0,4}|[〇零一二三四五六七八九十百千两]{1,10})";
  private static final String YEAR = "[12][0-9]{3}";

  /** What follows the issuer in 应急管理部令第10号, 应急管理部第10号令, 矿安〔2022〕88号 and 应急管理部公告2020年第1号. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "令 *(?:\\["
              + YEAR
              + "\\] *)?(?:第 *)?"
              + NUMBER
              + " *号"
              + "|第 *"
              + NUMBER
              + " *号令"
              + "| *[\\[(] *"
              + YEAR
              + " *[\\])] *(?:第 *)?"
              + NUMBER
              + " *号"
              + "|公告 *(?:\\[?"
              + YEAR
              + "\\]? *年? *)?第 *"
              + NUMBER
              + " *号");

  private static final int LONGEST_ISSUER = 30;

  /**
   * Signs of standards: national ones, work safety, the branches of industry, provinces, groups.
   */
  private static final String SIGN =
      "(?:GBZ?|AQ|CB|CH|CJ|CJJ|DA|DB[1-9][0-9](?:[0-9]{2})?|DL|DZ|EJ|FZ|GA|GM|GY|HB|HG|HJ|HY|JB|JC|JG|JGJ|JR"
          + "|JT|JTG|JY|KA|LD|LS|LY|MH|MT|MZ|NB|NY|QB|QC|QX|RB|SB|SC|SF|SH|SJ|SL|SN|SY|TB|TSG|TY|WB"
          + "|WH|WJ|WS|XB|XF|YB|YC|YD|YS|YY|YZ)(?: */ *[TZ])?|T */ *[A-Z]{2,8}";

  /** GB 18218—2018; without the year only of the national standards and those of work safety. */
  private static final Pattern STANDARD =
      Pattern.compile(
          "(?:(?:"
              + SIGN
              + ") *[0-9]{1,6}(?:\\.[0-9]{1,2})* *--? *(?:"
              + YEAR
              + "|[0-9]{2})"
              + "|(?:GBZ?|AQ)(?: */ *[TZ])? *[0-9]{3,6}(?:\\.[0-9]{1,2})*)(?![0-9A-Za-z.-])");

  private static final Pattern EDITION =
      Pattern.compile(
          "(?:"
              + YEAR
              + "(?:年?(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改|公布|发布|版|本|修正版|修订版|修正本|修订本)?"
              + "|年(?:1[0-2]|0?[1-9])月(?:(?:[12][0-9]|3[01]|0?[1-9])日)?"
              + "(?:第[一二三四五六七八九十]次)?(?:修正|修订|修改|公布|发布|施行|起施行)?))"
              + "|第[一二三四五六七八九十]次(?:修正|修订|修改)|试行|暂行");

  private static final Pattern ATTACHED =
      Pattern.compile("附件(?: *(?:[1-9][0-9]{0,2}|[一二三四五六七八九十]{1,3}))?");

  /** Where a title without 《》 ends: the kind of the document. */
  private static final Pattern BARE_TITLE =
      Pattern.compile(".+(?:法|条例|规定|办法|标准|准则|规则|细则|规程|规范|决定|通知|意见|方案|目录|清单|指南|制度|要求)");

  /** Words that are about a citation, or join two titles, and so belong to no title or issuer. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "违反|依据|根据|依照|按照|参照|适用|未(?!成年)|不(?!动产)|没|上述|参见|详见|有关规定|相关规定"
              + "|(?:法|条例|规定|办法|标准|准则|规则|细则)(?:和|及|与|以及)"
              + "|[违非执依守方做办无合]法$|^(?:按|见|据|[本该此其](?:法|条例|规定|办法|标准|准则|规则|细则|规程|规范))");

  /** What no issuer is called by: what stands before a number that is another citation's. */
  private static final Pattern NO_ISSUER =
      Pattern.compile("^(?:和|及|与|以及)|[的法]$|规定|办法|条例|细则|准则|规则|判定标准|通知|意见" + "|第[^第]{1,10}[条款项目章节编]");

  private final CharSequence text;
  private final String folded;
  private int end;
  private @Nullable String title;
  private @Nullable String number;
  private @Nullable String edition;
  private @Nullable String division;
  private boolean isMarked;
  private boolean isStandard;

  private CitedDocument(CharSequence text, String folded, int from) {
    this.text = text;
    this.folded = folded;
    this.end = from;
  }

  /** Returns the document that a place of a text names, or null if none is understood. */
  static @Nullable CitedDocument at(CharSequence text, String folded, int from) {
    CitedDocument out = new CitedDocument(text, folded, from);
    return out.isRead() ? out : null;
  }

  /** One character for one: half-width signs, one kind of dash, of year bracket and of space. */
  static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, folded(out.charAt(i)));
    }
    return out.toString();
  }

  private static char folded(char c) {
    if (c < 0x80) {
      return Character.isWhitespace(c) ? ' ' : c;
    }
    return switch (c) {
      case '〔', '【' -> '[';
      case '〕', '】' -> ']';
      case '‐', '‑', '‒', '–', '—', '―', '−', '─' -> '-';
      default -> {
        boolean isWide = c >= '！' && c <= '～';
        yield isWide ? (char) (c - '！' + '!') : Character.isSpaceChar(c) ? ' ' : c;
      }
    };
  }

  /** Returns the first place from one on that holds no space. */
  static int next(String folded, int from) {
    int i = from;
    while (i < folded.length() && folded.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** Where the document ends in the text. */
  int end() {
    return end;
  }

  CitedProvision whole() {
    return new CitedProvision(title, number, edition, division, null, 0, 0, 0);
  }

  /**
   * Whether a text may cite it as a whole: a title without 《》 and without brackets may be any word.
   */
  boolean mayStandAlone() {
    return isMarked || number != null || edition != null;
  }

  /** Whether it may be a standard, whose clauses are 4.2.1. */
  boolean mayHaveDottedClauses() {
    return isStandard || (isMarked && number == null);
  }

  private boolean isRead() {
    if (!takeMarkedTitle() && !takeNumber() && !takeBareTitle()) {
      return false;
    }
    if (number != null) {
      takeMarkedTitle();
    }
    return takeBrackets() && (!isMarked || number != null || !takeNumber() || takeBrackets());
  }

  private boolean takeMarkedTitle() {
    int start = next(folded, end);
    if (start >= folded.length() || folded.charAt(start) != '《') {
      return false;
    }
    int depth = 0;
    for (int i = start; i < folded.length(); i++) {
      char c = folded.charAt(i);
      depth += c == '《' ? 1 : c == '》' ? -1 : 0;
      if (depth == 0) {
        String inside = text.subSequence(start + 1, i).toString();
        title = inside;
        isMarked = true;
        end = i + 1;
        return !inside.isBlank();
      }
    }
    return false;
  }

  /** Takes a number of its own; not the brackets of an edition: 安全生产法(2021)第三条 has none. */
  private boolean takeNumber() {
    int start = next(folded, end);
    int last = numberEnd(start);
    if (last < 0) {
      return false;
    }
    number = text.subSequence(start, last).toString();
    end = last;
    return true;
  }

  private int numberEnd(int start) {
    if (start < folded.length() && folded.charAt(start) < 0x80) {
      Matcher standard = STANDARD.matcher(folded).region(start, folded.length());
      isStandard = standard.lookingAt();
      return isStandard ? standard.end() : -1;
    }
    Matcher issued = ISSUED.matcher(folded);
    int issuer = start;
    while (issuer < folded.length() && issuer <= start + LONGEST_ISSUER) {
      char c = folded.charAt(issuer);
      if (issuer > start
          && " 令第[(公".indexOf(c) >= 0
          && issued.region(issuer, folded.length()).lookingAt()) {
        return isIssuer(start, issuer) ? issued.end() : -1;
      }
      if (!isHan(c)) {
        return -1;
      }
      issuer++;
    }
    return -1;
  }

  private boolean isIssuer(int from, int to) {
    String issuer = folded.substring(from, to);
    return !NO_TITLE.matcher(issuer).find() && !NO_ISSUER.matcher(issuer).find();
  }

  private boolean takeBareTitle() {
    int start = next(folded, end);
    int last = start;
    while (last < folded.length() && isHan(folded.charAt(last)) && !isPlace(last)) {
      last++;
    }
    String found = folded.substring(start, last);
    if (!BARE_TITLE.matcher(found).matches() || NO_TITLE.matcher(found).find()) {
      return false;
    }
    title = text.subSequence(start, last).toString();
    end = last;
    return true;
  }

  private static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9fff) || c == '〇' || (c >= 0xf900 && c <= 0xfaff);
  }

  private static final Pattern PLACE =
      Pattern.compile("第 *\\(? *(?:[1-9][0-9]{0,3}|[〇零一二三四五六七八九十百千两]{1,8}) *\\)? *[条章节编项部分]|附件");

  private boolean isPlace(int from) {
    char c = folded.charAt(from);
    return (c == '第' || c == '附')
        && PLACE.matcher(folded).region(from, folded.length()).lookingAt();
  }

  // ---- brackets

  /** Takes all brackets that stand here but those of an item; false if one is not understood. */
  private boolean takeBrackets() {
    for (int open = next(folded, end); isOpen(open); open = next(folded, end)) {
      int close = closing(open);
      if (close < 0) {
        return false;
      }
      if (isItem(open, close)) {
        return true;
      }
      int from = open + 1;
      for (int i = from; i <= close; i++) {
        boolean isSplit = i == close || "、,;".indexOf(folded.charAt(i)) >= 0;
        if (isSplit && !takeInside(from, i)) {
          return false;
        }
        from = isSplit ? i + 1 : from;
      }
      end = close + 1;
    }
    return true;
  }

  private boolean isOpen(int place) {
    return place < folded.length() && folded.charAt(place) == '(';
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < folded.length(); i++) {
      char c = folded.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static final Pattern ITEM =
      Pattern.compile(" *[〇零一二三四五六七八九十百千两]{1,9} *|.*\\) *项", Pattern.DOTALL);

  private boolean isItem(int open, int close) {
    return ITEM.matcher(folded.substring(open + 1, close)).matches()
        || folded.startsWith("项", next(folded, close + 1));
  }

  /**
   * One thing inside brackets: a number, an edition or an attachment, none of them a second time.
   */
  private boolean takeInside(int from, int to) {
    int start = next(folded, from);
    int last = to;
    while (last > start && folded.charAt(last - 1) == ' ') {
      last--;
    }
    if (edition == null && matches(EDITION, start, last)) {
      edition = text.subSequence(start, last).toString();
      return true;
    }
    if (division == null && matches(ATTACHED, start, last)) {
      division = text.subSequence(start, last).toString();
      return true;
    }
    int numberEnd = number == null ? numberEnd(start) : -1;
    if (numberEnd < 0 || numberEnd > last) {
      return false;
    }
    number = text.subSequence(start, numberEnd).toString();
    return numberEnd == last || takeInside(numberEnd, to);
  }

  private boolean matches(Pattern pattern, int from, int to) {
    return pattern.matcher(folded).region(from, to).matches();
  }
}
