package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.DamagedName;
import io.github.safetysupervision.record.Extension;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.KnownValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.ObjectFieldType;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TermMapping;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.checkerframework.checker.nullness.qual.MonotonicNonNull;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one type of object. One instance serves a whole scan and keeps the values of
 * the object read last.
 *
 * @param <T> the type of the objects
 */
final class ObjectReader<T extends Object> {

  private static final char[] NONE = {};

  private static final byte ABSENT = 0;
  private static final byte PRESENT = 1;
  private static final byte NULL = 2;
  private static final byte UNREAD = 3;

  /** A value that was made as it was read. */
  private static final byte MADE = 0;

  /** One that was made, and about which nothing is remarked. */
  private static final byte UNREMARKABLE = 1;

  /** One of which the code is kept. */
  private static final byte CODE = 2;

  /** One of which the characters are kept where they lie. */
  private static final byte CHARACTERS = 3;

  /** One of which the code in the dictionary is kept, and about which nothing is remarked. */
  private static final byte WORD = 4;

  private static final Wording NAME = Wording.same("type");
  private static final int LONGEST_SAID = 100;

  private final ObjectType<T, ?> type;
  private final boolean isRecord;
  private final FieldReader<?>[] fields;
  private final SerializedString[] names;
  private final int[] required;

  /** Which field came after each, counted from 1, the last time; the first at 0. */
  private final int[] followers;

  private final byte[] states;
  private final int[] offsets;

  /** How a value that is there is kept. */
  private final byte[] kinds;

  /** The codes of values of which the code is kept; else those of the dictionary, if known. */
  private final long[] codes;

  private final int[] lengths;

  /** Whether the characters of a value that lies in bytes are all ASCII. */
  private final boolean[] areAscii;

  private final @Nullable QuickCache[] quick;

  private char[] characters = NONE;

  /** What the values lie in if they were read from bytes; the characters of one value at a time. */
  private byte @Nullable [] bytes;

  /** Whether any of them was made, and may be remarkable. */
  private boolean isAnyMade;

  private char[] scratch = new char[1 << 7];

  private @Nullable T built;
  private @Nullable FieldValues lying;

  /**
   * The values that were made, where it is noted that they were: others are of objects before, and
   * to write none costs less than to forget each.
   */
  private final @Nullable Object[] values;

  private final boolean[] areMade;

  private @MonotonicNonNull NearNames nearNames;
  private final List<Extension.Member> unknown = new ArrayList<>();
  private final Set<String> unknownNames = new HashSet<>();
  private int types;
  private boolean isDoubled;
  private boolean isNameLost;
  private boolean isAbsenceLost;

  /** The fields that may stand behind another name, whether they are there or not. */
  private final BitSet hidden = new BitSet();

  ObjectReader(ObjectType<T, ?> type, boolean isRecord, TermMapping terms) {
    this.type = type;
    this.isRecord = isRecord;
    List<Field<T, ?>> all = type.fields();
    names = new SerializedString[all.size()];
    fields = new FieldReader<?>[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = new SerializedString(all.get(i).name());
      fields[i] = fieldReader(all.get(i), terms);
    }
    required = all.stream().filter(Field::isRequired).mapToInt(Field::index).toArray();
    followers = IntStream.rangeClosed(0, names.length).toArray();
    states = new byte[names.length];
    offsets = new int[names.length];
    kinds = new byte[names.length];
    codes = new long[names.length];
    lengths = new int[names.length];
    areAscii = new boolean[names.length];
    quick = new @Nullable QuickCache[names.length];
    values = new @Nullable Object[names.length];
    areMade = new boolean[names.length];
  }

  private static <V extends Object> FieldReader<V> fieldReader(
      Field<?, V> field, TermMapping terms) {
    return new FieldReader<>(field, new ValueReader<>(field.type(), terms));
  }

  /** One field and how its values are read. */
  private record FieldReader<V extends Object>(Field<?, V> field, ValueReader<V> values) {}

  /**
   * Reads the object whose brace is the token and notes what is wrong with it.
   *
   * @throws BrokenJson if the text is no JSON; what was read before stays
   */
  void read(Reading in) throws BrokenJson {
    int start = in.tokens.offset();
    clear();
    readMembers(in, start);
  }

  /**
   * Reads the rest of a record whose type stands first and is the token.
   *
   * @throws BrokenJson if the text is no JSON; what was read before stays
   */
  void readAfterType(Reading in, int start) throws BrokenJson {
    clear();
    types = 1;
    readMembers(in, start);
  }

  private void readMembers(Reading in, int start) throws BrokenJson {
    RecordTokens tokens = in.tokens;
    int previous = 0;
    while (true) {
      int guess = followers[previous];
      if (guess < names.length) {
        if (tokens.nextIs(names[guess])) {
          previous = guess + 1; // the common case: the same fields in the same order
          readField(guess, in);
          continue;
        }
      } else {
        tokens.next();
      }
      if (RecordTokens.isEnd(tokens.current())) {
        break;
      }
      String name = tokens.name();
      int i = find(name, previous);
      if (i >= 0) {
        followers[previous] = i;
        previous = i + 1;
        readField(i, in);
      } else if (isRecord && name.equals(RecordReader.TYPE)) {
        readType(in);
      } else {
        readUnknown(name, in);
      }
    }
    checkPresence(in, start);
  }

  /** Forgets the last object. */
  void clear() {
    Arrays.fill(states, ABSENT);
    Arrays.fill(areMade, false);
    characters = NONE;
    bytes = null;
    isAnyMade = false;
    built = null;
    if (!unknown.isEmpty()) {
      unknown.clear();
      unknownNames.clear();
    }
    types = 0;
    isDoubled = false;
    isNameLost = false;
    isAbsenceLost = false;
    hidden.clear();
  }

  private int find(String name, int start) {
    for (int i = start; i < names.length; i++) {
      if (names[i].getValue().equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < start; i++) {
      if (names[i].getValue().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void readField(int i, Reading in) throws BrokenJson {
    JsonToken first = in.tokens.next();
    if (states[i] != ABSENT) {
      states[i] = UNREAD;
      isDoubled = true;
      int offset = in.tokens.offset();
      in.tokens.skip();
      problem(i, RecordProblems.TWICE.with("field", said(i)), offset, in);
      return;
    }
    if (first == JsonToken.VALUE_NULL) {
      offsets[i] = in.tokens.offset();
      states[i] = NULL;
      return;
    }
    if (first == JsonToken.START_ARRAY) {
      offsets[i] = in.tokens.offset(); // an empty list may be a fault
    }
    states[i] = UNREAD; // until it is read, in case the text breaks off
    ValueReader<?> reader = fields[i].values();
    ScalarType<?> scalar = reader.lyingType;
    if (scalar != null && ValueReader.isOfForm(reader.form, first) && letLie(i, scalar, in)) {
      states[i] = PRESENT;
      return;
    }
    Object value = reader.read(fields[i].field(), in, first, true);
    if (value != null) {
      states[i] = PRESENT;
      kinds[i] = reader.isUnremarkable ? UNREMARKABLE : MADE;
      codes[i] = reader.dictionaryCode;
      isMade(i, value);
    }
  }

  /** Keeps the code or the characters of a value that is well-formed and not remarkable. */
  private boolean letLie(int i, ScalarType<?> scalar, Reading in) throws BrokenJson {
    RecordTokens tokens = in.tokens;
    tokens.read();
    if (in.isTokenDamaged()) {
      return false;
    }
    char[] chars = tokens.chars();
    boolean liesThere = chars == in.original();
    offsets[i] = liesThere ? tokens.from() : -1;
    long code = scalar.codeIn(chars, tokens.from(), tokens.length());
    if (code != FieldType.ABSENT) {
      kinds[i] = CODE;
      codes[i] = code;
      return true;
    }
    if (!liesThere || !scalar.isPlain(chars, tokens.from(), tokens.length())) {
      return false;
    }
    kinds[i] = CHARACTERS;
    codes[i] = FieldValues.NO_CODE;
    lengths[i] = tokens.length();
    characters = chars;
    return true;
  }

  // ---- read by a QuickReader

  /** Forgets the last object, before the values of one are {@linkplain #take taken}. */
  void start(byte[] source) {
    clear();
    bytes = source;
    types = 1;
  }

  /**
   * Takes a value that lies in bytes.
   *
   * @param han how many of its characters have three bytes; all others have one
   * @return false if there was one, or it is not for sure one of which nothing is to be said but
   *     what was said of the same before
   */
  boolean take(int i, byte[] source, int from, int length, int han) {
    if (states[i] != ABSENT) {
      return false;
    }
    offsets[i] = from;
    lengths[i] = length;
    areAscii[i] = han == 0;
    QuickCache known = quick[i];
    if (known == null) {
      known = new QuickCache();
      quick[i] = known;
    }
    if (known.finds(source, from, length)) {
      byte kind = known.kind();
      keep(i, kind, known.code());
      if (kind < CODE) {
        isMade(i, known.value());
      }
      return true;
    }
    ValueReader<?> reader = fields[i].values();
    ScalarType<?> scalar = reader.lyingType;
    int n = length - 2 * han;
    if (scalar != null && scalar.isPlain(source, from, length)) {
      keep(i, CHARACTERS, FieldValues.NO_CODE);
    } else if (!takeNew(i, reader, decoded(source, from, length, n), n)) {
      return false;
    }
    if (known.isTaking(source, from)) {
      if (kinds[i] == CHARACTERS && fields[i].field().refersTo() != null) {
        String text = text(source, i);
        codes[i] = reader.dictionary.code(text, text);
      }
      known.put(kinds[i], codes[i], kinds[i] < CODE ? values[i] : null);
    }
    return true;
  }

  /**
   * Takes a value that was written with escapes.
   *
   * @return false if there was one, or something is to be said while it is read
   */
  boolean takeEscaped(int i, int from, char[] chars, int length) {
    if (states[i] != ABSENT) {
      return false;
    }
    offsets[i] = from;
    ValueReader<?> reader = fields[i].values();
    ScalarType<?> scalar = reader.lyingType;
    long code = scalar == null ? FieldType.ABSENT : scalar.codeIn(chars, 0, length);
    if (code != FieldType.ABSENT) {
      keep(i, CODE, code);
      return true;
    }
    if (scalar != null && scalar.isPlain(chars, 0, length)) {
      keep(i, UNREMARKABLE, FieldValues.NO_CODE);
      isMade(i, scalar.ofPlain(chars, 0, length));
      return true;
    }
    Object value = reader.readSilently(chars, length);
    if (value == null) {
      return false;
    }
    keep(i, reader.isUnremarkable ? UNREMARKABLE : MADE, reader.dictionaryCode);
    isMade(i, value);
    return true;
  }

  private boolean takeNew(int i, ValueReader<?> reader, char[] chars, int length) {
    ScalarType<?> scalar = reader.lyingType;
    if (scalar != null) {
      long code = scalar.codeIn(chars, 0, length);
      if (code != FieldType.ABSENT) {
        keep(i, CODE, code);
        return true;
      }
      if (scalar.isPlain(chars, 0, length)) {
        keep(i, CHARACTERS, FieldValues.NO_CODE);
        return true;
      }
    }
    Object value = reader.cache.get(chars, 0, length);
    if (value == null) {
      return false;
    }
    int code = reader.cache.code();
    boolean isRemarkable = reader.cache.isRemarkable();
    boolean isWord = !isRemarkable && code != FieldValues.NO_CODE;
    keep(i, isWord ? WORD : isRemarkable ? MADE : UNREMARKABLE, code);
    if (!isWord) {
      isMade(i, value);
    }
    return true;
  }

  private void keep(int i, byte kind, long code) {
    states[i] = PRESENT;
    kinds[i] = kind;
    codes[i] = code;
    isAnyMade |= kind == MADE;
  }

  private void isMade(int i, @Nullable Object value) {
    values[i] = value;
    areMade[i] = true;
  }

  /** The characters of bytes that are ASCII or Chinese characters of three bytes. */
  private char[] decoded(byte[] source, int from, int length, int characterCount) {
    if (scratch.length < characterCount) {
      scratch = new char[characterCount * 2];
    }
    char[] out = scratch;
    if (characterCount == length) {
      for (int i = 0; i < length; i++) {
        out[i] = (char) source[from + i];
      }
      return out;
    }
    int n = 0;
    for (int i = from; i < from + length; i++) {
      byte b = source[i];
      if (b >= 0) {
        out[n++] = (char) b;
      } else {
        out[n++] = (char) ((b & 0x0f) << 12 | (source[i + 1] & 0x3f) << 6 | source[i + 2] & 0x3f);
        i += 2;
      }
    }
    return out;
  }

  /** Whether all that has to be there was taken. */
  boolean isAllThere() {
    for (int i : required) {
      if (states[i] != PRESENT) {
        return false;
      }
    }
    return true;
  }

  /** Where the value of a field that was taken begins, its quote included; -1 if there is none. */
  int byteAt(String name) {
    int i = find(name, 0);
    if (i < 0 || states[i] != PRESENT) {
      return -1;
    }
    return fields[i].values().form == FieldType.Form.STRING ? offsets[i] - 1 : offsets[i];
  }

  /** The text of a value that was taken. */
  private String text(byte[] source, int i) {
    return new String(
        source,
        offsets[i],
        lengths[i],
        areAscii[i] ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  // ---- what was read

  /** The value of a field that was read, or null if there is none. */
  private @Nullable Object made(int i) {
    if (states[i] != PRESENT) {
      return null;
    }
    if (areMade[i]) {
      return values[i];
    }
    ValueReader<?> reader = fields[i].values();
    if (kinds[i] == WORD) {
      return reader.dictionary.value((int) codes[i]);
    }
    byte[] source = bytes;
    Object value;
    if (source != null && kinds[i] == CHARACTERS) {
      char[] chars = text(source, i).toCharArray();
      value = reader.made(false, 0, chars, 0, chars.length);
    } else {
      value = reader.made(kinds[i] == CODE, codes[i], characters, offsets[i], lengths[i]);
    }
    isMade(i, value);
    return value;
  }

  private void readType(Reading in) throws BrokenJson {
    in.tokens.next();
    int offset = in.tokens.offset();
    in.tokens.skip();
    if (types++ > 0) {
      isDoubled = true;
      int before = in.enter(RecordReader.TYPE);
      in.add(RecordProblems.TWICE.with("field", NAME).ofField(RecordReader.TYPE_LABEL), offset);
      in.leave(before);
    }
  }

  private void readUnknown(String name, Reading in) throws BrokenJson {
    if (in.addDamageOfName(name)) {
      isNameLost = true;
      hide(new DamagedName(name));
    }
    RecordTokens tokens = in.tokens;
    if (tokens.next() == JsonToken.VALUE_STRING && name.equals(RecordReader.TYPE)) {
      in.noteTypeInside(); // an object of a field is no record, unless one stands in its place
    }
    int offset = tokens.offset();
    in.skipUnread();
    int before = in.enter(name);
    if (!unknownNames.add(name)) {
      isDoubled = true;
      in.add(JsonProblems.UNKNOWN_TWICE.with("found", brief(name)), offset);
    }
    String known = nearlyKnown(name);
    if (known != null) {
      isNameLost = true;
      hideNear(name);
      in.add(RecordProblems.NEARLY_KNOWN.with("found", name, "expected", known), offset);
    }
    in.addHalfCharacter(offset, tokens.afterToken());
    String json = tokens.compact(offset, tokens.afterToken());
    if (PersonalText.isIn(name, json)) {
      in.add(RecordProblems.PERSONAL_DATA.with("found", brief(json)), offset);
    }
    in.leave(before);
    unknown.add(new Extension.Member(name, json));
  }

  private static String brief(String name) {
    return name.length() <= LONGEST_SAID ? name : name.substring(0, LONGEST_SAID) + "…";
  }

  /** The known name that one may be a slip of, or the Chinese word for; or null. */
  private @Nullable String nearlyKnown(String name) {
    if (!name.isEmpty() && name.charAt(0) >= 0x80) {
      for (FieldReader<?> f : fields) {
        if (f.field().label().equals(name)) {
          return f.field().name();
        }
      }
    }
    int i = nearNames().near(name).nextSetBit(0);
    return i < 0 ? null : i < names.length ? names[i].getValue() : RecordReader.TYPE;
  }

  /** Notes the fields that a misspelt name may stand for; one near the type's may be anything. */
  private void hideNear(String name) {
    for (int i = 0; i < fields.length; i++) {
      if (fields[i].field().label().equals(name)) {
        hidden.set(i);
      }
    }
    nearNames().near(name).stream().forEach(this::hide);
  }

  private void hide(int i) {
    if (i < names.length) {
      hidden.set(i);
    } else {
      isAbsenceLost = true;
    }
  }

  /** Notes the fields that a damaged name may have been; all, if it resembles none. */
  private void hide(DamagedName name) {
    boolean isAny = false;
    for (int i = 0; i < fields.length; i++) {
      if (name.mayBe(names[i].getValue()) || name.mayBe(fields[i].field().label())) {
        hidden.set(i);
        isAny = true;
      }
    }
    isAbsenceLost |= !isAny;
  }

  private NearNames nearNames() {
    NearNames near = nearNames;
    if (near == null) {
      List<String> known = new ArrayList<>();
      for (SerializedString name : names) {
        known.add(name.getValue());
      }
      if (isRecord) {
        known.add(RecordReader.TYPE);
      }
      near = new NearNames(known);
      nearNames = near;
    }
    return near;
  }

  private void checkPresence(Reading in, int start) {
    for (int i : required) {
      if (states[i] == UNREAD || (states[i] == PRESENT && !isEmptyList(i))) {
        continue;
      }
      Field<?, ?> field = fields[i].field();
      problem(
          i,
          (states[i] == NULL ? RecordProblems.NULL : RecordProblems.MISSING)
              .with("field", said(i), "expected", field.type().expects()),
          states[i] == ABSENT ? start : offsets[i],
          in);
      states[i] = UNREAD;
    }
  }

  private boolean isEmptyList(int i) {
    return fields[i].values().form == FieldType.Form.LIST
        && made(i) instanceof List<?> list
        && list.isEmpty();
  }

  private Wording said(int i) {
    Field<?, ?> f = fields[i].field();
    return new Wording(f.label(), f.name());
  }

  private void problem(int i, Problem problem, int offset, Reading in) {
    Field<?, ?> f = fields[i].field();
    int before = in.enter(f.name());
    in.add(problem.ofField(f.label()), offset);
    in.leave(before);
  }

  /** Builds the object read last; only if nothing was wrong with it. */
  T build() {
    T known = built;
    if (known == null) {
      known = assemble();
      built = known;
    }
    return known;
  }

  private T assemble() {
    ObjectType.Assembler<T> assembler = type.assembler();
    for (int i = 0; i < values.length; i++) {
      Object v = made(i);
      if (v != null) {
        assembler.set(fields[i].field(), v);
      }
    }
    if (!unknown.isEmpty()) {
      assembler.extension(new Extension(unknown));
    }
    return assembler.build();
  }

  /** Whether a name occurred more than once in the object read last. */
  boolean isDoubled() {
    return isDoubled;
  }

  /** Whether a name in the object read last was damaged or near a known one. */
  boolean isNameLost() {
    return isNameLost;
  }

  /**
   * Whether every field of the object read last was read, and none may hide behind another name.
   */
  boolean isWhole() {
    for (byte state : states) {
      if (state == UNREAD) {
        return false;
      }
    }
    return !isDoubled && !isNameLost;
  }

  /**
   * The values of the object read last, and which could not be read: what a name near them hides is
   * unread, and so is all that is absent if a name resembles nothing.
   */
  KnownValues known() {
    KnownValues out = new KnownValues(type);
    for (int i = 0; i < values.length; i++) {
      Object v = made(i);
      if (states[i] == UNREAD || hidden.get(i) || (states[i] == ABSENT && isAbsenceLost)) {
        out.markUnread(fields[i].field());
      } else if (v != null) {
        out.put(fields[i].field(), v);
      }
    }
    return out;
  }

  /** A value of the object read last, or null if there is none or it could not be read. */
  @Nullable Object value(Field<T, ?> field) {
    boolean isRead = states[field.index()] == PRESENT && !hidden.get(field.index());
    return isRead ? made(field.index()) : null;
  }

  /** The values of the object read last, where they lie; valid until the next is read. */
  FieldValues values() {
    FieldValues known = lying;
    if (known == null) {
      known = new Lying();
      lying = known;
    }
    return known;
  }

  private final class Lying implements FieldValues {
    @Override
    public boolean isUnread(Field<?, ?> field) {
      return false;
    }

    @Override
    public @Nullable Object value(Field<?, ?> field) {
      Object value = made(field.index());
      return field.isNoneAbsent() && value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    @Override
    public long code(Field<?, ?> field) {
      int i = field.index();
      if (states[i] != PRESENT) {
        return FieldType.ABSENT;
      }
      return kinds[i] == CODE ? codes[i] : FieldValues.super.code(field);
    }

    @Override
    public @Nullable CharSequence characters(Field<?, ?> field) {
      int i = field.index();
      if (states[i] != PRESENT) {
        return null;
      }
      if (kinds[i] != CHARACTERS) {
        return FieldValues.super.characters(field);
      }
      byte[] source = bytes;
      if (source == null) {
        return new LyingCharacters(characters, offsets[i], lengths[i]);
      }
      return areAscii[i] ? new LyingBytes(source, offsets[i], lengths[i]) : text(source, i);
    }

    @Override
    public int dictionaryCode(Field<?, ?> field) {
      int i = field.index();
      return states[i] == PRESENT && kinds[i] != CODE ? (int) codes[i] : NO_CODE;
    }

    @Override
    public boolean isUnremarkable(Field<?, ?> field) {
      int i = field.index();
      return states[i] != PRESENT ? !field.isRequired() : kinds[i] != MADE;
    }

    @Override
    public boolean areUnremarkable() {
      return bytes != null && !isAnyMade;
    }

    @Override
    public Object object() {
      return build();
    }
  }

  /** Where the value of a field of the object read last starts; -1 if that was not noted. */
  int offset(String name) {
    int i = find(name, 0);
    if (i < 0 || states[i] != PRESENT || kinds[i] < CODE || offsets[i] < 0) {
      return -1;
    }
    return fields[i].values().form == FieldType.Form.STRING ? offsets[i] - 1 : offsets[i];
  }

  /** Reads the values of one field, or the elements of a list. */
  private static final class ValueReader<V extends Object> {
    private static final int SLOTS = 256;

    private final FieldType<V> type;
    private final TermMapping terms;
    private final FieldType.Form form;
    private final Dictionary dictionary = new Dictionary();
    private final ValueCache<V> cache = new ValueCache<>(dictionary);

    /** The type of values that may be kept by their code or characters; else null. */
    private final @Nullable ScalarType<V> lyingType;

    /** The values of codes, one a slot: the same days and places come again and again. */
    private final long[] madeCodes = new long[SLOTS];

    private final @Nullable Object[] madeValues = new @Nullable Object[SLOTS];

    /** Whether nothing is to be remarked about the value read last, as far as that is known. */
    private boolean isUnremarkable;

    /** The code in the dictionary of the value read last, if it has one. */
    private int dictionaryCode;

    private @MonotonicNonNull ValueReader<?> elements;
    private @MonotonicNonNull ObjectReader<?> nested;

    ValueReader(FieldType<V> type, TermMapping terms) {
      this.type = type instanceof ScalarType<V> scalar ? terms.appliedTo(scalar) : type;
      this.terms = terms;
      this.form = type.form();
      this.lyingType = this.type instanceof ScalarType<V> scalar && scalar.mayLie() ? scalar : null;
    }

    /** Makes a value of what was kept of it. */
    Object made(boolean isCode, long code, char[] chars, int from, int length) {
      ScalarType<V> scalar = lyingType;
      if (scalar == null) {
        throw new IllegalStateException("not kept");
      }
      if (!isCode) {
        return scalar.ofPlain(chars, from, length);
      }
      int slot = (int) (code ^ (code >>> 16)) & (SLOTS - 1);
      Object value = madeValues[slot];
      if (value == null || madeCodes[slot] != code) {
        value = scalar.ofCode(code);
        madeValues[slot] = value;
        madeCodes[slot] = code;
      }
      return value;
    }

    /** Reads the value that starts with a token; null if it cannot be read. */
    @Nullable Object read(
        Field<?, ?> field, Reading in, @Nullable JsonToken first, boolean isWholeField)
        throws BrokenJson {
      isUnremarkable = false;
      dictionaryCode = FieldValues.NO_CODE;
      if (!isOfForm(form, first)) {
        int offset = in.tokens.offset();
        Problem problem = ofOtherForm(field, in, first);
        in.skipUnread();
        add(problem, field, in, offset, isWholeField);
        return null;
      }
      if (type instanceof ScalarType<V> scalar) {
        return scalar(scalar, field, in, isWholeField);
      }
      if (type instanceof ListType<?> list) {
        return list(list, field, in);
      }
      return type instanceof ObjectFieldType<V> object
          ? object(object, field, in, isWholeField)
          : null;
    }

    /** The problem of a value whose JSON type is not that of the field. */
    private Problem ofOtherForm(Field<?, ?> field, Reading in, @Nullable JsonToken first)
        throws BrokenJson {
      String text = "";
      if (first == JsonToken.VALUE_STRING
          || first == JsonToken.VALUE_NUMBER_INT
          || first == JsonToken.VALUE_NUMBER_FLOAT) {
        in.tokens.read();
        text = in.tokens.string();
      }
      return first == JsonToken.VALUE_STRING && text.isBlank()
          ? RecordProblems.EMPTY.with("found", text)
          : RecordProblems.WRONG_TYPE.with(
              "field",
              new Wording(field.label(), field.name()),
              "found",
              in.tokens.kind(),
              "expected",
              type.expects(),
              "advice",
              FormAdvice.of(type, first, text));
    }

    private static boolean isOfForm(FieldType.Form form, @Nullable JsonToken first) {
      return switch (form) {
        case STRING -> first == JsonToken.VALUE_STRING;
        case NUMBER -> first == JsonToken.VALUE_NUMBER_INT || first == JsonToken.VALUE_NUMBER_FLOAT;
        case FLAG -> first == JsonToken.VALUE_TRUE || first == JsonToken.VALUE_FALSE;
        case LIST -> first == JsonToken.START_ARRAY;
        case OBJECT -> first == JsonToken.START_OBJECT;
      };
    }

    private static void add(
        Problem problem, Field<?, ?> field, Reading in, int offset, boolean isWholeField) {
      if (isWholeField) {
        int before = in.enter(field.name());
        in.add(problem.ofField(field.label()), offset);
        in.leave(before);
      } else {
        in.add(problem.ofField(field.label()), offset);
      }
    }

    private @Nullable V scalar(
        ScalarType<V> scalar, Field<?, ?> field, Reading in, boolean isWholeField)
        throws BrokenJson {
      RecordTokens tokens = in.tokens;
      tokens.read();
      if (in.isTokenDamaged()) {
        int before = isWholeField ? in.enter(field.name()) : -1;
        in.addDamageIn(field.label(), tokens.offset());
        if (before >= 0) {
          in.leave(before);
        }
        return null;
      }
      char[] chars = tokens.chars();
      int from = tokens.from();
      int length = tokens.length();
      V value = cache.get(chars, from, length);
      if (value != null) {
        isUnremarkable = !cache.isRemarkable();
        dictionaryCode = cache.code();
        return value;
      }
      value = scalar.parse(chars, from, length);
      if (value == null) {
        for (Problem p : scalar.tryParse(tokens.string()).problems()) {
          add(p, field, in, tokens.offset(), isWholeField);
        }
        return null;
      }
      List<Problem> remarks = readAs(scalar, value, tokens);
      for (Problem p : remarks) {
        add(p, field, in, tokens.offset(), isWholeField);
      }
      if (remarks.isEmpty()) { // what is remarked is remarked each time
        isUnremarkable = scalar.remarks(value).isEmpty();
        cache.put(chars, from, length, value, !isUnremarkable);
      }
      return value;
    }

    /** Reads a value; null if it cannot be, or something is to be said of how it is written. */
    @Nullable Object readSilently(char[] chars, int length) {
      V value = cache.get(chars, 0, length);
      if (value != null) {
        isUnremarkable = !cache.isRemarkable();
        dictionaryCode = cache.code();
        return value;
      }
      if (!(type instanceof ScalarType<V> scalar)) {
        return null;
      }
      value = scalar.parse(chars, 0, length);
      if (value == null || value instanceof ClosedTerm) {
        return null;
      }
      isUnremarkable = scalar.remarks(value).isEmpty();
      dictionaryCode = FieldValues.NO_CODE;
      cache.put(chars, 0, length, value, !isUnremarkable);
      return value;
    }

    /** What a closed word does not show any more: that it was written as people say it. */
    private static <V extends Object> List<Problem> readAs(
        ScalarType<V> scalar, V value, RecordTokens tokens) throws BrokenJson {
      if (!(value instanceof ClosedTerm word)) {
        return List.of();
      }
      String text = tokens.string();
      return text.equals(word.code()) ? List.of() : scalar.tryParse(text).problems();
    }

    private @Nullable Object list(ListType<?> list, Field<?, ?> field, Reading in)
        throws BrokenJson {
      ValueReader<?> reader = elements;
      if (reader == null) {
        reader = new ValueReader<>(list.element(), terms);
        elements = reader;
      }
      List<Object> out = new ArrayList<>(4);
      boolean isWhole = true;
      int ofField = in.enter(field.name());
      for (int i = 0; ; i++) {
        int before = in.enter(i);
        JsonToken first = in.tokens.next();
        if (RecordTokens.isEnd(first)) {
          break;
        }
        Object element = reader.read(field, in, first, false);
        if (element == null) {
          isWhole = false;
        } else {
          out.add(element);
        }
        in.leave(before);
      }
      in.leave(ofField);
      return isWhole ? out : null;
    }

    private @Nullable Object object(
        ObjectFieldType<V> object, Field<?, ?> field, Reading in, boolean isWholeField)
        throws BrokenJson {
      ObjectReader<?> reader = nested;
      if (reader == null) {
        reader = new ObjectReader<>(object.objectType(), false, terms);
        nested = reader;
      }
      int before = isWholeField ? in.enter(field.name()) : -1;
      reader.read(in);
      if (before >= 0) {
        in.leave(before);
      }
      return reader.isWhole() ? reader.build() : null;
    }
  }
}
