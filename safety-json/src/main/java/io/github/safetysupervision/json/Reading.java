package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.PointerStep;
import io.github.safetysupervision.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known while one record is read: its tokens, where in it we are, and what was wrong. */
final class Reading {

  /** How many problems of one record are listed; more of them are counted. */
  private static final int MOST_PROBLEMS = 1_000;

  private static final int LONGEST_TYPE = 128;

  private record FoundProblem(Problem problem, int offset, String pointer) {}

  final RecordTokens tokens = new RecordTokens(RecordTokens.OF_RECORD);

  private final StringBuilder pointer = new StringBuilder();
  private final List<FoundProblem> found = new ArrayList<>();
  private int errors;
  private int unlisted;
  private @Nullable Problem damage;
  private int firstDamage;
  private char[] original = {};
  private int length;
  private boolean isMasked;
  private final Set<String> typesInside = new HashSet<>();

  void start(RecordText text, String basePointer) {
    isMasked = false;
    start(text, basePointer, text.chars());
  }

  /** Starts with the characters of the text, or others of which none is as it should be. */
  private void start(RecordText text, String basePointer, char[] chars) {
    original = text.chars();
    length = text.length();
    tokens.start(chars, text.length());
    pointer.setLength(0);
    pointer.append(basePointer);
    if (!found.isEmpty()) {
      found.clear();
    }
    if (!typesInside.isEmpty()) {
      typesInside.clear();
    }
    errors = 0;
    unlisted = 0;
    damage = text.damage();
    firstDamage = text.firstDamage();
  }

  /**
   * Starts again without half characters in names; false if there are none, or it has been done.
   */
  boolean startMasked(RecordText text, String basePointer) {
    char[] masked = isMasked ? null : tokens.maskedNames();
    if (masked == null) {
      return false;
    }
    isMasked = true;
    start(text, basePointer, masked);
    return true;
  }

  /** Goes over a value that no field takes and notes the types that objects inside it say. */
  void skipUnread() throws BrokenJson {
    JsonToken first = tokens.current();
    int depth = first != null && first.isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken token = tokens.next();
      if (token == null) {
        break;
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING && RecordReader.TYPE.equals(tokens.name())) {
        noteTypeInside();
      }
    }
    tokens.skip();
  }

  /** The characters of the record as they came. */
  char[] original() {
    return original;
  }

  /** Notes the token as the type of an object inside the record. */
  void noteTypeInside() throws BrokenJson {
    tokens.read();
    if (tokens.length() <= LONGEST_TYPE) {
      typesInside.add(tokens.string());
    }
  }

  Set<String> typesInside() {
    return typesInside;
  }

  /** Whether characters of the token that was read were lost before they reached us. */
  boolean isTokenDamaged() {
    char[] chars = tokens.chars();
    if (chars == original && damage == null && firstDamage < 0) {
      return false; // as it lies in the text, without an escape
    }
    for (int i = tokens.from(); i < tokens.from() + tokens.length(); i++) {
      if (chars[i] == RecordText.REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the name which is the token is damaged; returns whether it is. */
  boolean addDamageOfName(String name) {
    return addDamageOfName(name, tokens.offset());
  }

  /** Notes that a name of something, which starts at an offset, is damaged. */
  boolean addDamageOfName(String name, int offset) {
    if (!isDamaged(name)) {
      return false;
    }
    // In no more than six characters for each of the name, and its quotes.
    int end = (int) Math.min(length, offset + 2 + 6L * name.length());
    if (!addHalfCharacter(offset, end) && damage == null) {
      add(JsonProblems.DAMAGED_TEXT.with("found", "U+FFFD"), offset);
    }
    return true;
  }

  private static boolean isDamaged(String name) {
    for (int i = 0; i < name.length(); i++) {
      int c = name.charAt(i);
      if (c >= Character.MIN_SURROGATE) {
        int codePoint = name.codePointAt(i);
        if (codePoint == RecordText.REPLACEMENT
            || Character.getType(codePoint) == Character.SURROGATE) {
          return true;
        }
        i += Character.charCount(codePoint) - 1;
      }
    }
    return false;
  }

  /** Notes the first escape in a part of the text that is half a character. */
  boolean addHalfCharacter(int firstOfPart, int afterLast) {
    int at = RecordTokens.loneSurrogate(original, firstOfPart, afterLast);
    if (at >= 0) {
      add(JsonProblems.LONE_SURROGATE.with("found", new String(original, at, 6)), at);
    }
    return at >= 0;
  }

  /** Notes the damage of the text where it is in the value that starts at an offset. */
  void addDamageIn(String label, int offset) {
    Problem d = damage;
    if (d != null && offset <= firstDamage && firstDamage < tokens.afterToken()) {
      add(d.ofField(label), firstDamage);
      damage = null;
    } else if (firstDamage < 0) { // written as an escape
      add(JsonProblems.DAMAGED_TEXT.with("found", "U+FFFD").ofField(label), offset);
    }
  }

  /** Notes the damage of the text unless a field did. */
  void addDamageElsewhere() {
    Problem d = damage;
    if (d != null) {
      add(d, firstDamage);
      damage = null;
    }
  }

  /** Goes one step into the record; returns what {@link #leave} needs. */
  int enter(String name) {
    int before = pointer.length();
    pointer.append('/').append(PointerStep.of(name));
    return before;
  }

  int enter(int index) {
    int before = pointer.length();
    pointer.append('/').append(index);
    return before;
  }

  void leave(int before) {
    pointer.setLength(before);
  }

  String pointer() {
    return pointer.toString();
  }

  boolean hasErrors() {
    return errors > 0;
  }

  boolean hasProblems() {
    return !found.isEmpty();
  }

  /** Notes what is wrong with the value that starts at an offset. */
  void add(Problem problem, int offset) {
    if (problem.severity().isError()) {
      errors++;
    }
    if (found.size() < MOST_PROBLEMS) {
      found.add(new FoundProblem(problem, offset, pointer.toString()));
    } else {
      unlisted++;
    }
  }

  /** Returns what was noted, in the order of the text, each with its place and record. */
  List<Problem> problems(RecordText text, @Nullable String id, Place ofRecord) {
    List<Problem> out = new ArrayList<>(found.size() + 1);
    found.sort(Comparator.comparingInt(FoundProblem::offset));
    for (FoundProblem f : found) {
      out.add(f.problem().at(text.place(f.offset(), f.pointer())).inRecord(id));
    }
    if (unlisted > 0) {
      out.add(JsonProblems.MORE.with("found", unlisted).at(ofRecord).inRecord(id));
    }
    return out;
  }

  /**
   * Finds values, each by its pointer: the offset of the value, of the nearest object around it if
   * it is not there. Goes through the text once, however many are sought.
   */
  int[] locate(RecordText text, List<String> pointers) {
    SoughtStep root = new SoughtStep(text.firstSignificant());
    List<SoughtStep> sought = new ArrayList<>();
    for (String p : pointers) {
      SoughtStep at = root;
      for (String step : p.substring(Math.min(1, p.length())).split("/", -1)) {
        at = at.inside.computeIfAbsent(PointerStep.nameOf(step), s -> new SoughtStep(-1));
      }
      sought.add(at);
    }
    tokens.start(text.chars(), text.length());
    try {
      tokens.next();
      find(root);
    } catch (BrokenJson e) {
      throw new AssertionError("read before", e);
    }
    root.takeOver();
    return sought.stream().mapToInt(s -> s.offset).toArray();
  }

  /** The offsets of all values inside a record, by their pointers, in the order of the text. */
  Map<String, Integer> offsets(RecordText text) {
    Map<String, Integer> out = new LinkedHashMap<>();
    tokens.start(text.chars(), text.length());
    try {
      tokens.next();
      note(new StringBuilder(), out);
    } catch (BrokenJson e) {
      throw new AssertionError("read before", e);
    }
    return out;
  }

  /** Notes what is inside the value that is the token; afterwards its end is. */
  private void note(StringBuilder at, Map<String, Integer> out) throws BrokenJson {
    boolean isObject = tokens.current() == JsonToken.START_OBJECT;
    if (!isObject && tokens.current() != JsonToken.START_ARRAY) {
      tokens.skip();
      return;
    }
    int before = at.length();
    for (int i = 0; !RecordTokens.isEnd(tokens.next()); i++) {
      at.append('/');
      if (isObject) {
        at.append(PointerStep.of(tokens.name()));
        tokens.next();
      } else {
        at.append(i);
      }
      out.putIfAbsent(at.toString(), tokens.offset());
      note(at, out);
      at.setLength(before);
    }
  }

  /** A value that is sought, or one with such values inside. */
  private static final class SoughtStep {
    final Map<String, SoughtStep> inside = new HashMap<>();
    int offset;

    SoughtStep(int offset) {
      this.offset = offset;
    }

    /** Gives what was not found the place of what is around it. */
    void takeOver() {
      for (SoughtStep s : inside.values()) {
        s.offset = s.offset < 0 ? offset : s.offset;
        s.takeOver();
      }
    }
  }

  /** Looks inside the value that is the token; afterwards its end is. */
  private void find(SoughtStep at) throws BrokenJson {
    boolean isObject = tokens.current() == JsonToken.START_OBJECT;
    if (at.inside.isEmpty() || (!isObject && tokens.current() != JsonToken.START_ARRAY)) {
      tokens.skip();
      return;
    }
    for (int i = 0; !RecordTokens.isEnd(tokens.next()); i++) {
      String here = isObject ? tokens.name() : Integer.toString(i);
      if (isObject) {
        tokens.next();
      }
      SoughtStep value = at.inside.get(here);
      if (value == null || value.offset >= 0) {
        tokens.skip();
      } else {
        value.offset = tokens.offset();
        find(value);
      }
    }
  }
}
