package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known while one record is read: its tokens, where in it we are, and what was wrong. */
final class Reading {

  /** How many problems of one record are listed; more of them are counted. */
  private static final int MOST_PROBLEMS = 1_000;

  private record Found(Problem problem, int offset, String pointer) {}

  final RecordTokens tokens = new RecordTokens(RecordTokens.OF_RECORD);

  private final StringBuilder pointer = new StringBuilder();
  private final List<Found> found = new ArrayList<>();
  private int errors;
  private int unlisted;
  private @Nullable Problem damage;
  private int firstDamage;

  void start(RecordText text, String basePointer) {
    tokens.start(text.chars(), text.length());
    pointer.setLength(0);
    pointer.append(basePointer);
    if (!found.isEmpty()) {
      found.clear();
    }
    errors = 0;
    unlisted = 0;
    damage = text.damage();
    firstDamage = text.firstDamage();
  }

  /** Whether characters of the token that was read were lost before they reached us. */
  boolean isTokenDamaged() {
    if (damage == null && firstDamage < 0) {
      return false;
    }
    char[] chars = tokens.chars();
    for (int i = tokens.from(); i < tokens.from() + tokens.length(); i++) {
      if (chars[i] == RecordText.REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Notes the damage of the text where it is in the value that starts at an offset. */
  void addDamageIn(String label, int offset) {
    Problem d = damage;
    if (d != null && offset <= firstDamage && firstDamage < tokens.afterToken()) {
      add(d.ofField(label), firstDamage);
      damage = null;
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
    pointer.append('/');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (c) {
        case '~' -> pointer.append("~0");
        case '/' -> pointer.append("~1");
        default -> pointer.append(c);
      }
    }
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
      found.add(new Found(problem, offset, pointer.toString()));
    } else {
      unlisted++;
    }
  }

  /** Returns what was noted, in the order of the text, each with its place and record. */
  List<Problem> problems(RecordText text, @Nullable String id, Place ofRecord) {
    List<Problem> out = new ArrayList<>(found.size() + 1);
    found.sort(Comparator.comparingInt(Found::offset));
    for (Found f : found) {
      out.add(f.problem().at(text.place(f.offset(), f.pointer())).inRecord(id));
    }
    if (unlisted > 0) {
      out.add(JsonProblems.MORE.with("found", unlisted).at(ofRecord).inRecord(id));
    }
    return out;
  }

  /** The offset of a value, of the nearest object around it if it is not there. */
  int locate(RecordText text, String pointer) {
    tokens.start(text.chars(), text.length());
    int found = text.firstSignificant();
    try {
      tokens.next();
      for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
        if (!goTo(step.replace("~1", "/").replace("~0", "~"))) {
          return found;
        }
        found = tokens.offset();
      }
    } catch (BrokenJson e) {
      throw new AssertionError("read before", e);
    }
    return found;
  }

  private boolean goTo(String step) throws BrokenJson {
    boolean isObject = tokens.current() == JsonToken.START_OBJECT;
    if (!isObject && tokens.current() != JsonToken.START_ARRAY) {
      return false;
    }
    for (int i = 0; !RecordTokens.isEnd(tokens.next()); i++) {
      String here = isObject ? tokens.name() : Integer.toString(i);
      if (isObject) {
        tokens.next();
      }
      if (step.equals(here)) {
        return true;
      }
      tokens.skip();
    }
    return false;
  }
}
