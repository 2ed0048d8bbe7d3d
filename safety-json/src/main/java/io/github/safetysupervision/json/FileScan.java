package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.PointerStep;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a file once and finds the manifest and the text of each record, in either form.
 *
 * <p>In lines a record is a line. In a document it is an element of {@code records}: its end is
 * found by counting brackets, so that depth costs nothing. Where the brackets cannot be right the
 * element is cut before the next thing that looks like a record of a known type. What is wrong
 * inside the text of an element is none of this class's business.
 *
 * <p>Every character of a file is in the text of a record, in the manifest, or is punctuation;
 * where it cannot be, and records may be lost, a fatal problem says so.
 */
final class FileScan {

  /** Is told what was found. */
  interface Handler {

    /** Whether records are wanted; if not, they are passed over. */
    boolean wantsRecords();

    /** Whether enough was seen. */
    boolean isDone();

    void manifest(RecordText text);

    void record(RecordText text, String pointer);

    /**
     * Reads the record that begins at a byte, if it is written as most are.
     *
     * @return the place after it, or -1 if it has to be shown as a text
     */
    int readQuick(byte[] bytes, int from, int limit);

    /** How many characters the record has that was read last, from its bytes. */
    int quickLength();

    /** Tells of the record that was read last, from its bytes. */
    void tellQuick(QuickPlace start);

    void problem(Problem problem);
  }

  private enum Sought {
    MEMBER,
    LINES,
    NOTHING
  }

  private static final int DEEPEST = 1 << 20;
  private static final int LONGEST_NAME = 1 << 10;
  private static final int LONGEST_GAP = 64;
  private static final int LONGEST_TYPE = 8;

  static final String MANIFEST = "manifest";
  private static final String RECORDS = "records";
  private static final Wording A_RECORD = new Wording("一条记录", "a record");

  private final ByteInput in;
  private final ExchangeEdition edition;
  private final String source;
  private final int limit;
  private final Handler handler;
  private final RecordText text;
  private final RecordText scrap;
  private final RecordTokens tokens = new RecordTokens(RecordTokens.OF_VALUE);
  private boolean[] objects = new boolean[64];

  /** A second manifest among lines is a line that is no record. */
  private boolean isManifestSeen;

  FileScan(ByteInput in, ExchangeEdition edition, String source, int limit, Handler handler) {
    this.in = in;
    this.edition = edition;
    this.source = source;
    this.limit = limit;
    this.handler = handler;
    this.text = new RecordText(source, limit);
    this.scrap = new RecordText(source, LONGEST_NAME);
  }

  void run() throws IOException {
    if (isUtf8()) {
      int c = in.skipSpace();
      if (c == '{') {
        object();
      } else if (c == '[') {
        handler.problem(at(JsonProblems.BARE_LIST.with("found", Signs.kind(c)), ""));
        in.skip();
        list("");
        end();
      } else if (c >= 0) {
        Wording foreign = new FileKind(in).foreign();
        if (foreign == null) {
          lines();
        } else {
          handler.problem(at(JsonProblems.FOREIGN_FILE.with("found", foreign), ""));
        }
      } else if (in.damage() == null) {
        handler.problem(at(JsonProblems.EMPTY_FILE.with("found", in.offset()), ""));
      }
    }
    Problem damage = in.damage();
    if (damage != null) {
      handler.problem(at(damage, ""));
    }
  }

  private boolean isUtf8() throws IOException {
    int a = in.peek(0);
    int b = in.peek(1);
    if (a == 0xef && b == 0xbb && in.peek(2) == 0xbf) {
      handler.problem(at(JsonProblems.BYTE_ORDER_MARK.with("found", "EF BB BF"), ""));
      in.skipUncounted(3);
      return true;
    }
    String other = "";
    if ((a == 0xff && b == 0xfe) || (a > 0 && b == 0)) {
      other = "UTF-16LE";
    } else if ((a == 0xfe && b == 0xff) || (a == 0 && b > 0)) {
      other = "UTF-16BE";
    } else if (a == 0 && b == 0) {
      other = "UTF-32BE";
    }
    if (!other.isEmpty()) {
      handler.problem(at(JsonProblems.NOT_UTF8.with("found", other), ""));
    }
    return other.isEmpty();
  }

  private Problem at(Problem problem, String pointer) {
    return problem.at(place(pointer));
  }

  private Place place(String pointer) {
    return new Place(source, in.line(), in.column(), in.offset(), pointer);
  }

  // ---- lines

  private void lines() throws IOException {
    while (!handler.isDone() && in.has(1)) {
      if (quickLine()) {
        continue;
      }
      if (!isManifestSeen && isManifest()) {
        in.skipSpace();
        object();
        return;
      }
      text.start(in.line(), in.column(), in.offset());
      boolean isEnded = in.copyLine(text);
      if (in.isGbk()) {
        return;
      }
      if (!text.isBlank()) {
        if (handler.wantsRecords()) {
          handler.record(text, "");
        }
        if (!isEnded && in.damage() == null && breaksOff()) {
          handler.problem(endMissing(new Wording("完整的一行", "the rest of the line"), ""));
        }
      }
    }
  }

  /** Tells of the line, if it is one record written as most are, and passes it. */
  private boolean quickLine() {
    int end = quick();
    if (end < 0 || end >= in.limit() || in.buffer()[end] != '\n') {
      return false;
    }
    tellQuick(end, null, 0);
    in.skip(); // the end of the line
    return true;
  }

  /** Reads the record that begins here if it is written as most are; returns its end or -1. */
  private int quick() {
    int end = handler.readQuick(in.buffer(), in.position(), in.limit());
    return end - in.position() > limit ? -1 : end;
  }

  private void tellQuick(int end, @Nullable String list, long index) {
    handler.tellQuick(new QuickPlace(source, in.line(), in.column(), in.offset(), list, index));
    int length = handler.quickLength();
    in.skip(end - in.position(), length);
  }

  /** Whether the text, the last of the file, is the beginning of a record and no more. */
  private boolean breaksOff() {
    if (text.isTooLong()) {
      return true;
    }
    tokens.start(text.chars(), text.length());
    try {
      tokens.skipAll(Wording.same(""));
      return false;
    } catch (BrokenJson e) {
      return e.offset() >= text.length();
    }
  }

  private Problem endMissing(Wording expected, String pointer) {
    return at(
        JsonProblems.END_MISSING.with("found", Signs.kind(Signs.END), "expected", expected),
        pointer);
  }

  // ---- an object: a document, the first of some lines, or a record

  /** What was found in the object so far. */
  private static final class Found {
    /** What to say of unknown members, if the object is no record after all. */
    final List<Problem> unknown = new ArrayList<>();

    boolean isExchange;
    boolean hasManifest;
    boolean hasRecords;
  }

  private void object() throws IOException {
    Found found = new Found();
    boolean isCommaDue = false;
    in.mark();
    in.skip();
    while (!handler.isDone()) {
      int c = in.skipSpace();
      boolean isComma = isCommaDue && c == ',';
      if (isComma) {
        in.skip();
        c = in.skipSpace();
      }
      if (c == '}') {
        if (isComma && found.isExchange) {
          surplus(c, new Wording("字段名", "a member"), "");
        }
        in.skip();
        break;
      }
      String name = (!isCommaDue || isComma) && c == '"' ? name() : null;
      boolean isWell = name != null && in.skipSpace() == ':';
      if (!found.isExchange && (!isWell || RecordReader.TYPE.equals(name))) {
        in.reset();
        lines();
        return;
      }
      if (name == null || !isWell) {
        if (recover(found.hasRecords) != Sought.MEMBER) {
          return;
        }
        isCommaDue = false;
        continue;
      }
      in.skip();
      Next next = member(name, found);
      if (next == Next.OVER) {
        return;
      }
      isCommaDue = next == Next.COMMA;
    }
    if (!handler.isDone()) {
      afterObject(found);
    }
  }

  private void afterObject(Found found) throws IOException {
    if (!found.isExchange) {
      in.reset();
      lines();
    } else if (found.hasRecords) {
      end();
    } else {
      lines();
    }
  }

  /** What comes after a member. */
  private enum Next {
    COMMA,
    MEMBER,
    OVER
  }

  /** Reads the value of a member. */
  private Next member(String name, Found found) throws IOException {
    int c = in.skipSpace();
    boolean isManifest = name.equals(MANIFEST);
    boolean isRecords = name.equals(RECORDS);
    if (!found.isExchange && (isManifest || isRecords || in.marked() > limit)) {
      found.isExchange = true;
      in.unmark();
      found.unknown.forEach(handler::problem);
      found.unknown.clear();
    }
    if ((isManifest && found.hasManifest) || (isRecords && found.hasRecords)) {
      handler.problem(at(JsonProblems.MEMBER_TWICE.with("found", name), "/" + name));
    }
    boolean isWhole;
    if (isRecords && c == '[') {
      found.hasRecords = true;
      in.skip();
      if (!list("/" + RECORDS)) {
        return Next.OVER;
      }
      isWhole = true;
    } else if (isManifest) {
      isWhole = manifest(c, found);
    } else {
      isWhole = otherMember(name, c, found);
    }
    return isWhole ? Next.COMMA : afterGuess(found);
  }

  private boolean manifest(int first, Found found) throws IOException {
    Problem skipped =
        at(
            JsonProblems.SKIPPED_TEXT.with(
                "found", Signs.kind(first), "expected", new Wording("完整的清单", "a whole manifest")),
            "/" + MANIFEST);
    isManifestSeen = true;
    boolean isWhole = value(text, Stop.IN_MANIFEST);
    if (in.isGbk()) {
      return false;
    }
    if (!found.hasManifest) {
      handler.manifest(text);
    }
    found.hasManifest = true;
    if (!isWhole && in.has(1)) {
      handler.problem(skipped);
    }
    return isWhole;
  }

  private boolean otherMember(String name, int first, Found found) throws IOException {
    boolean isRecords = name.equals(RECORDS);
    found.hasRecords |= isRecords;
    Place here = place("/" + PointerStep.of(name));
    Problem ofName = scrap.damage();
    holdsRecord = false;
    boolean isWhole = value(text, Stop.IN_MEMBER);
    Problem damage = ofName == null && isWhole ? damage() : ofName;
    String nearest = Spelling.nearest(name, List.of(RECORDS, MANIFEST));
    boolean isFatal = !isWhole || holdsRecord || nearest != null || name.equals(RecordReader.TYPE);
    Problem problem;
    if (isRecords) {
      problem = JsonProblems.RECORDS_NOT_A_LIST.with("found", Signs.kind(first));
    } else if (isFatal) {
      problem =
          JsonProblems.UNREAD_MEMBER.with(
              "found", name, "expected", nearest == null ? RECORDS : nearest);
    } else {
      problem = JsonProblems.UNKNOWN_MEMBER.with("found", name);
    }
    found.unknown.add(problem.at(here));
    if (damage != null) {
      found.unknown.add(damage.at(here));
    }
    if (found.isExchange) {
      found.unknown.forEach(handler::problem);
      found.unknown.clear();
    }
    return isWhole;
  }

  /** What is wrong with the text of a member that nobody reads: it may be no UTF-8, or no JSON. */
  private @Nullable Problem damage() {
    Problem out = text.damage();
    if (out == null && !text.isTooLong()) {
      tokens.start(text.chars(), text.length());
      try {
        tokens.skipAll(new Wording("逗号或右花括号", "a comma or a closing brace"));
      } catch (BrokenJson e) {
        return e.problem();
      }
    }
    return out;
  }

  /** Goes on after a value whose end had to be guessed. */
  private Next afterGuess(Found found) throws IOException {
    if (in.isGbk()) {
      return Next.OVER;
    }
    if (!found.isExchange) {
      in.reset();
      lines();
      return Next.OVER;
    }
    if (in.peek(0) == '{') {
      lines();
      return Next.OVER;
    }
    return Next.MEMBER;
  }

  /** Reads a member's name; null if it is no string. */
  private @Nullable String name() throws IOException {
    if (!value(scrap, Stop.NEVER)) {
      return null;
    }
    tokens.start(scrap.chars(), scrap.length());
    try {
      tokens.next();
      tokens.read();
      return tokens.string();
    } catch (BrokenJson e) {
      return scrap.isTooLong() ? scrap.raw() : null;
    }
  }

  /** Reports that no member stands here, and looks for the next. */
  private Sought recover(boolean hasRecords) throws IOException {
    int c = in.peek(0);
    if (in.isGbk()) {
      return Sought.NOTHING;
    }
    if (c < 0) {
      handler.problem(endMissing(new Wording("右花括号", "a closing brace"), ""));
      return Sought.NOTHING;
    }
    Wording found = Signs.said(c < 0x80 ? c : RecordText.REPLACEMENT);
    Wording expected = new Wording("逗号、字段名或右花括号", "a comma, a member or a brace");
    Problem separator = at(JsonProblems.SEPARATOR.with("found", found, "expected", expected), "");
    Problem skipped = at(JsonProblems.SKIPPED_TEXT.with("found", found, "expected", expected), "");
    Sought out = Sought.NOTHING;
    boolean mayHoldRecords = false;
    scrap.start(in.line(), in.column(), in.offset());
    while (out == Sought.NOTHING && in.has(1)) {
      if (isMember()) {
        out = Sought.MEMBER;
      } else if (!hasRecords && in.column() == 1 && in.peek(0) == '{') {
        out = Sought.LINES;
      } else {
        int passed = in.copyCharacter(scrap);
        mayHoldRecords |= passed == '{' || passed == '[' || passed == '"';
      }
    }
    handler.problem(mayHoldRecords ? skipped : separator);
    if (out == Sought.NOTHING && !mayHoldRecords) {
      handler.problem(endMissing(new Wording("右花括号", "a closing brace"), ""));
    } else if (out == Sought.LINES) {
      lines();
    }
    return out;
  }

  /** After the end of a document. */
  private void end() throws IOException {
    int c = in.skipSpace();
    if (c >= 0) {
      Place here = place("");
      handler.problem(JsonProblems.TRAILING_TEXT.with("found", firstCharacter()).at(here));
    }
  }

  private Wording firstCharacter() throws IOException {
    scrap.start(in.line(), in.column(), in.offset());
    in.copyCharacter(scrap);
    return Signs.said(Character.codePointAt(scrap.chars(), 0, scrap.length()));
  }

  // ---- the records of a document

  /** Reads the elements up to the bracket; false if the file ends before it. */
  private boolean list(String pointer) throws IOException {
    long index = 0;
    boolean isCommaDue = false;
    while (!handler.isDone()) {
      int c = in.skipSpace();
      if (c == ']') {
        in.skip();
        return true;
      }
      if (c == ',' && isCommaDue) {
        in.skip();
        isCommaDue = false;
        c = in.skipSpace();
        if (c == ']') {
          surplus(c, A_RECORD, pointer);
          continue;
        }
      }
      if (c < 0) {
        handler.problem(endMissing(new Wording("右方括号", "a closing bracket"), pointer));
        return false;
      }
      if (c == ',') {
        surplus(c, A_RECORD, pointer);
        in.skip();
        continue;
      }
      if (c == '}') {
        rest(pointer + "/" + index++);
        continue;
      }
      if (isCommaDue) {
        handler.problem(
            at(
                JsonProblems.SEPARATOR.with(
                    "found",
                    Signs.kind(c),
                    "expected",
                    new Wording("逗号或右方括号", "a comma or a closing bracket")),
                pointer));
      }
      Stop stop = pointer.isEmpty() ? Stop.IN_BARE_LIST : Stop.IN_RECORDS;
      int end = handler.wantsRecords() ? quick() : -1;
      if (end >= 0) {
        tellQuick(end, pointer, index++);
        isCommaDue = true;
        continue;
      }
      wasCutAtTheEnd = false;
      isCommaDue = value(text, stop);
      if (in.isGbk()) {
        return false;
      }
      handler.record(text, handler.wantsRecords() ? pointer + "/" + index : pointer);
      index++;
      if (wasCutAtTheEnd) {
        return false;
      }
    }
    return true;
  }

  private void surplus(int c, Wording expected, String pointer) {
    handler.problem(
        at(JsonProblems.SEPARATOR.with("found", Signs.said(c), "expected", expected), pointer));
  }

  /** Hands out a brace that closes nothing: it may be all that is left of a record. */
  private void rest(String pointer) throws IOException {
    text.start(in.line(), in.column(), in.offset());
    in.copyCharacter(text);
    handler.record(text, handler.wantsRecords() ? pointer : "");
  }

  // ---- one value

  /** Up to where a value whose brackets cannot be right is taken to run. */
  private enum Stop {
    /** Up to the next record, or the end of the records. */
    IN_RECORDS,
    IN_BARE_LIST,
    /** Up to the records, in either form; a manifest has no member of that name. */
    IN_MANIFEST,
    /** Up to the records, in either form. */
    IN_MEMBER,
    /** Right here. */
    NEVER
  }

  private boolean wasCutAtTheEnd;

  /** Whether something in a member other than the two looks like a record. */
  private boolean holdsRecord;

  /** Copies one value; false if its end had to be guessed, or the file has ended before. */
  private boolean value(RecordText out, Stop stop) throws IOException {
    out.start(in.line(), in.column(), in.offset());
    int depth = 0;
    int previous = ':';
    boolean isStarted = false;
    while (in.has(1)) {
      int c = in.peek(0);
      if (Signs.isSpace(c)) {
        if (depth == 0 && isStarted) {
          return true;
        }
        in.copyCharacter(out);
        continue;
      }
      boolean isOpener = c == '{' || c == '[';
      boolean isCloser = c == '}' || c == ']';
      if (depth == 0 && isStarted && (isCloser || c == ',')) {
        return true;
      }
      boolean isRunOn = stop == Stop.IN_MANIFEST && depth == 1 && c == '"' && isMember();
      boolean isName =
          c == '"' && depth > 0 && objects[depth - 1] && (previous == '{' || previous == ',');
      holdsRecord |= isName && stop == Stop.IN_MEMBER && isType();
      if (isRunOn || !fits(c, previous, depth)) {
        return guessEnd(out, stop);
      }
      isStarted = true;
      in.copyCharacter(out);
      previous = c;
      if (c == '"') {
        if (!string(out)) {
          return guessEnd(out, stop);
        }
        if (depth == 0) {
          return true;
        }
      } else if (isOpener) {
        if (depth == objects.length) {
          objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth++] = c == '{';
      } else if (isCloser) {
        depth--;
        if (depth == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a character can follow another outside strings; letters and digits stand for words. */
  private boolean fits(int c, int previous, int depth) {
    boolean isInObject = depth > 0 && objects[depth - 1];
    boolean isValueDue = previous == ':' || (!isInObject && (previous == ',' || previous == '['));
    return switch (c) {
      case '"' -> isValueDue || (isInObject && (previous == ',' || previous == '{'));
      case '{', '[' -> isValueDue && depth < DEEPEST;
      case '}' -> isInObject && previous != ',' && previous != ':';
      case ']' -> depth > 0 && !isInObject && previous != ',';
      case ',' -> depth > 0 && !isValueDue && previous != ',' && previous != '{';
      case ':' -> isInObject && previous == '"';
      default -> isValueDue || !isPunctuation(previous);
    };
  }

  private static boolean isPunctuation(int c) {
    return c == '"' || c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
  }

  /** Copies a string after its opening quote; false if it cannot be one. */
  private boolean string(RecordText out) throws IOException {
    while (in.has(1)) {
      in.copyPlain(out);
      int c = in.peek(0);
      if (c < 0 || c < ' ') {
        break;
      }
      in.copyCharacter(out);
      if (c == '"') {
        return true;
      }
      if (c == '\\' && in.peek(0) >= ' ') {
        in.copyCharacter(out);
      }
    }
    return false;
  }

  /** Copies up to where reading can go on after a value whose brackets cannot be right. */
  private boolean guessEnd(RecordText out, Stop stop) throws IOException {
    wasCutAtTheEnd = false;
    if (stop == Stop.NEVER) {
      return false;
    }
    int previous = ' ';
    for (int i = out.length() - 1; i >= 0 && previous == ' '; i--) {
      previous = Signs.isSpace(out.chars()[i]) ? ' ' : out.chars()[i];
    }
    boolean isRecords = stop == Stop.IN_RECORDS || stop == Stop.IN_BARE_LIST;
    while (in.has(1)) {
      int c = in.peek(0);
      if (c == '{' && previous != ':' && previous != '[' && out.length() > 0) {
        if (isRecords ? isRecord() : in.column() == 1 && isRecord()) {
          cutAfter(out, "}", ",");
          return false;
        }
      }
      if (c == '"' && !isRecords && isMember()) {
        cutAfter(out, "}", ",");
        return false;
      }
      in.copyCharacter(out);
      if (!Signs.isSpace(c)) {
        previous = c;
      }
    }
    if (stop == Stop.IN_RECORDS) {
      wasCutAtTheEnd = cutAfter(out, "}", "]", "}");
    } else if (stop == Stop.IN_BARE_LIST) {
      wasCutAtTheEnd = cutAfter(out, "}", "]");
    }
    return false;
  }

  /** Drops the last signs from a text that ends in a sequence of them, all but the first. */
  private static boolean cutAfter(RecordText out, String first, String... rest) {
    int end = out.length();
    for (int i = rest.length - 1; i >= 0; i--) {
      end = trimmed(out, end);
      if (end == 0 || out.isTooLong() || out.chars()[end - 1] != rest[i].charAt(0)) {
        return false;
      }
      end--;
    }
    int cut = trimmed(out, end);
    if (rest.length > 1 && (cut == 0 || out.chars()[cut - 1] != first.charAt(0))) {
      return false;
    }
    out.setLength(cut);
    return true;
  }

  private static int trimmed(RecordText out, int end) {
    int i = end;
    while (i > 0 && Signs.isSpace(out.chars()[i - 1])) {
      i--;
    }
    return i;
  }

  // ---- looking ahead

  /** Whether a record of a known type starts here. */
  private boolean isRecord() throws IOException {
    int i = ahead(0, "{");
    i = i < 0 ? i : ahead(i, "\"type\"");
    i = i < 0 ? i : ahead(i, ":");
    if (i < 0) {
      return false;
    }
    for (RecordType<?, ?> t : edition.types()) {
      if (ahead(i, '"' + t.name() + '"') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object starts here of which the manifest is the first member. */
  private boolean isManifest() throws IOException {
    int i = ahead(0, "{");
    i = i < 0 ? i : ahead(i, "\"manifest\"");
    return i >= 0 && ahead(i, ":") >= 0;
  }

  /** Whether one of the two members of a document starts here; counts have numbers of records. */
  private boolean isMember() throws IOException {
    int i = ahead(0, "\"records\"");
    i = i < 0 ? i : ahead(i, ":");
    i = i < 0 ? i : ahead(i, "[");
    if (i < 0) {
      i = ahead(0, "\"manifest\"");
      i = i < 0 ? i : ahead(i, ":");
    }
    return i >= 0;
  }

  /** Whether the string that starts here may be the name of a type, with escapes or without. */
  private boolean isType() throws IOException {
    int i = 1;
    while (i <= LONGEST_TYPE && in.peek(i) != '"' && in.peek(i) != '\\') {
      i++;
    }
    return in.peek(i) == '\\' || ahead(0, "\"type\"") >= 0;
  }

  /** Finds words at some distance, white space before them allowed; returns the distance after. */
  private int ahead(int distance, String words) throws IOException {
    int i = distance;
    while (i < distance + LONGEST_GAP && Signs.isSpace(in.peek(i))) {
      i++;
    }
    for (int j = 0; j < words.length(); j++) {
      if (in.peek(i + j) != words.charAt(j)) {
        return -1;
      }
    }
    return i + words.length();
  }
}
