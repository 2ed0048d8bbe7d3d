package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a text, or whatever can be made of it, and tells a visitor. One instance serves
 * a whole scan.
 */
final class RecordReader {

  static final String TYPE = "type";
  static final String TYPE_LABEL = "记录类型";

  private static final SerializedString TYPE_NAME = new SerializedString(TYPE);
  private static final Wording END =
      new Wording(
          "记录到此结束（每行一条记录，行末不写逗号）",
          "the record to end here (one record a line, without a comma behind it)");
  private static final Wording NO_COMMA =
      new Wording("一条记录（行首、行末都不写逗号）", "a record, without a comma before or behind it");

  private static final int LONGEST_TYPE = 100;

  private final ExchangeEdition edition;
  private final RecordVisitor visitor;
  private final Reading in = new Reading();
  private @MonotonicNonNull FrameTypes frameTypes;
  private final List<TypeReader<?>> readers = new ArrayList<>();
  private @Nullable TypeReader<?> last;

  RecordReader(ExchangeEdition edition, RecordVisitor visitor) {
    this.edition = edition;
    this.visitor = visitor;
    for (RecordType<?, ?> type : edition.types()) {
      readers.add(reader(type, edition.terms(), in));
    }
  }

  private static <T extends SafetyRecord> TypeReader<T> reader(
      RecordType<T, ?> type, TermMapping terms, Reading in) {
    ObjectReader<T> fields = new ObjectReader<>(type, true, terms);
    return new TypeReader<>(type, fields, new LyingRecord<>(type, fields, in));
  }

  private record TypeReader<T extends SafetyRecord>(
      RecordType<T, ?> type, ObjectReader<T> fields, LyingRecord<T> view) {
    QuickReader<T> quick() {
      return view.quick();
    }
  }

  /** What a record without a known type says of itself. */
  private static final class Header {
    final Set<String> names = new HashSet<>();
    @Nullable String twice;
    int offsetOfTwice;
    int types;
    int offset;
    Wording found = Signs.kind(Signs.END);
    @Nullable String type;
    @Nullable String id;
  }

  /**
   * Reads the record that begins at a byte, if it is written as most are.
   *
   * @return the place after it, or -1 if it has to be {@linkplain #read read} as a text
   */
  int readQuick(byte[] bytes, int from, int limit) {
    int typeAt = QuickReader.typeAt(bytes, from, limit);
    if (typeAt < 0) {
      return from < limit && bytes[from] == '{' ? readTypeLater(bytes, from, limit) : -1;
    }
    TypeReader<?> known = find(bytes, typeAt, limit);
    return known == null ? -1 : known.quick().read(bytes, from, typeAt, limit);
  }

  /** The same where another member stands first: mostly the type is that of the last record. */
  private int readTypeLater(byte[] bytes, int from, int limit) {
    TypeReader<?> guess = last;
    int end = guess == null ? -1 : guess.quick().read(bytes, from, -1, limit);
    if (end >= 0) {
      return end;
    }
    int typeAt = QuickReader.laterTypeAt(bytes, from, limit);
    TypeReader<?> known = typeAt < 0 ? null : find(bytes, typeAt, limit);
    return known == null || Objects.equals(known, guess)
        ? -1
        : known.quick().read(bytes, from, -1, limit);
  }

  private @Nullable TypeReader<?> find(byte[] bytes, int typeAt, int limit) {
    TypeReader<?> same = last;
    if (same != null && same.quick().isSaid(bytes, typeAt, limit)) {
      return same;
    }
    for (TypeReader<?> r : readers) {
      if (r.quick().isSaid(bytes, typeAt, limit)) {
        last = r;
        return r;
      }
    }
    return null;
  }

  /** How many characters the record has that was read last, from its bytes. */
  int quickLength() {
    TypeReader<?> known = last;
    return known == null ? 0 : known.quick().length();
  }

  /** Tells of the record that was read last, from its bytes. */
  void tellQuick(QuickPlace start) {
    TypeReader<?> known = last;
    if (known != null) {
      visitor.record(known.view().showing(start));
    }
  }

  void read(RecordText text, String pointer) {
    in.start(text, pointer);
    readStarted(text, pointer);
  }

  private void readStarted(RecordText text, String pointer) {
    int c = text.firstCharacter();
    int start = text.firstSignificant();
    Place place = text.place(start, pointer);
    if (text.isTooLong()) {
      in.add(text.tooLong(), start);
    }
    if (c != '{') {
      notAnObject(text, place, c, start);
      return;
    }
    TypeReader<?> known = knownTypeFirst();
    if (known == null) {
      readHeader(text, place, start);
    } else {
      readKnown(known, text, place, start, true, false);
    }
  }

  private void notAnObject(RecordText text, Place place, int c, int start) {
    try {
      if (c == ',') {
        throw Fault.broken(text.chars(), text.length(), start, NO_COMMA);
      }
      in.tokens.skipAll(END);
      in.add(JsonProblems.NOT_AN_OBJECT.with("found", Signs.kind(c)), start);
    } catch (BrokenJson e) {
      in.add(e.problem(), e.offset());
    }
    in.addDamageElsewhere();
    frame(text, null, place);
  }

  /** The common case: the record starts with its type. */
  private @Nullable TypeReader<?> knownTypeFirst() {
    RecordTokens tokens = in.tokens;
    try {
      tokens.next();
      if (tokens.nextIs(TYPE_NAME) && tokens.next() == JsonToken.VALUE_STRING) {
        tokens.read();
        return find(tokens);
      }
    } catch (BrokenJson e) {
      return null; // whoever reads the header will find the same
    }
    return null;
  }

  private @Nullable TypeReader<?> find(RecordTokens tokens) {
    TypeReader<?> same = last;
    if (same != null && isNamed(same, tokens)) {
      return same;
    }
    for (TypeReader<?> r : readers) {
      if (isNamed(r, tokens)) {
        last = r;
        return r;
      }
    }
    return null;
  }

  private static boolean isNamed(TypeReader<?> reader, RecordTokens tokens) {
    String name = reader.type().name();
    int n = name.length();
    if (n != tokens.length()) {
      return false;
    }
    char[] chars = tokens.chars();
    for (int i = 0; i < n; i++) {
      if (chars[tokens.from() + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private <T extends SafetyRecord> void readKnown(
      TypeReader<T> reader,
      RecordText text,
      Place place,
      int start,
      boolean isTypePassed,
      boolean isMisspelt) {
    RecordType<T, ?> type = reader.type();
    ObjectReader<T> fields = reader.fields();
    boolean isOne = false;
    try {
      if (isTypePassed) {
        fields.readAfterType(in, start);
      } else {
        in.tokens.restart();
        in.tokens.next();
        fields.read(in);
      }
      in.tokens.end(END);
      isOne = !text.isTooLong() && !fields.isDoubled();
    } catch (BrokenJson e) {
      if (in.startMasked(text, place.pointer())) {
        readStarted(text, place.pointer());
        return;
      }
      if (!text.isTooLong()) {
        in.add(e.problem(), e.offset());
      }
    }
    in.addDamageElsewhere();
    if (isOne && hasRecordsInside(List.of(type), text, place, start)) {
      return;
    }
    if (!in.hasErrors()) {
      visitor.record(reader.view().showing(text, place));
      return;
    }
    Object value = fields.value(type.id);
    String id = value == null ? null : value.toString();
    if (isOne) {
      Loss loss = isMisspelt ? Loss.TYPE : fields.isNameLost() ? Loss.NAME : Loss.VALUE;
      unread(loss, List.of(type), id, text, place, fields.known());
    } else {
      frame(text, id, place);
    }
  }

  /** Reads a record whose type does not stand first, is unknown, or is not there. */
  private void readHeader(RecordText text, Place place, int start) {
    Header header = new Header();
    boolean isComplete = false;
    in.tokens.restart();
    try {
      readHeader(header);
      in.tokens.end(END);
      isComplete = true;
    } catch (BrokenJson e) {
      if (in.startMasked(text, place.pointer())) {
        readStarted(text, place.pointer());
        return;
      }
      if (!text.isTooLong()) {
        in.add(e.problem(), e.offset());
      }
    }
    String name = header.type;
    if (!isComplete || text.isTooLong()) {
      in.addDamageElsewhere();
      frame(text, header.id, place);
    } else if (header.types == 1 && name != null && saysAnything(name)) {
      readTyped(name, header, text, place, start);
    } else {
      sayNoType(header, start);
      in.addDamageElsewhere();
      frame(text, header.id, place);
    }
  }

  /** Reads one well-formed object that says one type. */
  private void readTyped(String name, Header header, RecordText text, Place place, int start) {
    RecordType<?, ?> type = edition.type(name);
    List<RecordType<?, ?>> near = type == null ? frameTypes().meant(name) : List.of(type);
    if (type == null && !near.isEmpty()) {
      typeProblem(
          JsonProblems.TYPE_MISSPELT.with("found", brief(name), "expected", joined(near)),
          header.offset);
    }
    if (near.size() == 1) {
      for (TypeReader<?> r : readers) {
        if (r.type() == near.get(0)) {
          readKnown(r, text, place, start, false, type == null);
        }
      }
      return;
    }
    boolean isNameLost = in.addDamageOfName(name, header.offset);
    if (header.twice != null) {
      in.add(JsonProblems.UNKNOWN_TWICE.with("found", brief(header.twice)), header.offsetOfTwice);
    }
    in.addHalfCharacter(start, text.length());
    in.addDamageElsewhere();
    if (header.twice == null && hasRecordsInside(near, text, place, start)) {
      return;
    }
    if (header.twice != null || (isNameLost && near.isEmpty())) {
      frame(text, header.id, place);
    } else if (!near.isEmpty()) {
      unread(Loss.TYPE, near, header.id, text, place, null);
    } else {
      // Of a type that no figure counts: what is wrong with it is told, and it is kept.
      in.problems(text, header.id, place).forEach(visitor::problem);
      String json = in.tokens.compact(start, text.length());
      visitor.unknown(new UnknownRecord(name, header.id, place, json));
    }
  }

  private static String joined(List<RecordType<?, ?>> types) {
    return types.stream().map(RecordType::name).collect(Collectors.joining(", "));
  }

  private void readHeader(Header header) throws BrokenJson {
    RecordTokens tokens = in.tokens;
    tokens.next();
    while (!RecordTokens.isEnd(tokens.next())) {
      String name = tokens.name();
      boolean isString = tokens.next() == JsonToken.VALUE_STRING;
      if (!header.names.add(name)) {
        header.twice = name;
        header.offsetOfTwice = tokens.offset();
      }
      if (name.equals(TYPE)) {
        header.types++;
        header.offset = tokens.offset();
        if (header.types == 1) {
          header.found = tokens.kind();
          header.type = isString ? read(tokens) : null;
        }
      } else if (name.equals("id") && isString && header.id == null) {
        String id = read(tokens);
        header.id = id.isEmpty() || in.isTokenDamaged() ? null : id;
      }
      in.skipUnread();
    }
  }

  /**
   * Tells of an object with whole records inside, where nobody reads them, as of a frame of their
   * types and its own; returns whether it is one.
   */
  private boolean hasRecordsInside(
      List<RecordType<?, ?>> own, RecordText text, Place place, int start) {
    if (in.typesInside().isEmpty()) {
      return false;
    }
    Set<RecordType<?, ?>> inside = new LinkedHashSet<>();
    in.typesInside().forEach(t -> inside.addAll(frameTypes().near(t)));
    if (inside.isEmpty()) {
      return false;
    }
    List<RecordType<?, ?>> types =
        edition.types().stream()
            .filter(t -> inside.contains(t) || own.contains(t))
            .collect(Collectors.<RecordType<?, ?>>toList());
    String found = joined(types.stream().filter(inside::contains).toList());
    in.add(JsonProblems.RECORDS_INSIDE.with("found", found), start);
    visitor.unread(UnreadRecord.ofFrame(types, place, in.problems(text, null, place), text.raw()));
    return true;
  }

  private static String read(RecordTokens tokens) throws BrokenJson {
    tokens.read();
    return tokens.string();
  }

  private void sayNoType(Header header, int start) {
    String expected = joined(edition.types());
    if (header.types == 0 && header.names.contains(FileScan.MANIFEST)) {
      Problem again = JsonProblems.MEMBER_TWICE.with("found", FileScan.MANIFEST);
      in.add(again, start);
    } else if (header.types == 0 || (header.types == 1 && header.type != null)) {
      typeProblem(JsonProblems.TYPE_MISSING.with("expected", expected), start);
    } else if (header.types > 1) {
      typeProblem(RecordProblems.TWICE.with("field", new Wording(TYPE_LABEL, TYPE)), header.offset);
    } else {
      typeProblem(
          RecordProblems.WRONG_TYPE.with(
              "field",
              new Wording(TYPE_LABEL, TYPE),
              "found",
              header.found,
              "expected",
              new Wording("字符串", "a string"),
              "advice",
              FormAdvice.ofType()),
          header.offset);
    }
  }

  /** Whether a type is more than signs: those say no type at all. */
  private static boolean saysAnything(String type) {
    return type.codePoints()
        .anyMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || c == RecordText.REPLACEMENT
                    || Character.getType(c) == Character.SURROGATE);
  }

  private void typeProblem(Problem problem, int offset) {
    int before = in.enter(TYPE);
    in.add(problem.ofField(TYPE_LABEL), offset);
    in.leave(before);
  }

  private static String brief(String text) {
    return text.length() <= LONGEST_TYPE ? text : text.substring(0, LONGEST_TYPE) + "…";
  }

  private FrameTypes frameTypes() {
    FrameTypes known = frameTypes;
    if (known == null) {
      known = new FrameTypes(edition.types());
      frameTypes = known;
    }
    return known;
  }

  private void unread(
      Loss loss,
      List<RecordType<?, ?>> types,
      @Nullable String id,
      RecordText text,
      Place place,
      @Nullable FieldValues known) {
    List<Problem> problems = in.problems(text, id, place);
    visitor.unread(new UnreadRecord(loss, types, id, place, problems, text.raw(), known));
  }

  /** Tells of a text that is no single record; the id, of the first in it, serves to find it. */
  private void frame(RecordText text, @Nullable String id, Place place) {
    List<RecordType<?, ?>> types = frameTypes().in(text);
    List<Problem> problems = in.problems(text, id, place);
    visitor.unread(UnreadRecord.ofFrame(types, place, problems, text.raw()));
  }
}
