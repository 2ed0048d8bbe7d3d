package io.github.safetysupervision.json;

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

  final JsonScanner scanner = new JsonScanner();

  private final StringBuilder pointer = new StringBuilder();
  private final List<Found> found = new ArrayList<>();
  private int errors;
  private int unlisted;
  private int depth;
  private @Nullable Problem damage;
  private int firstDamage;

  void start(RecordText text, String basePointer) {
    scanner.start(text.chars(), 0, text.length());
    pointer.setLength(0);
    pointer.append(basePointer);
    if (!found.isEmpty()) {
      found.clear();
    }
    errors = 0;
    unlisted = 0;
    depth = 0;
    damage = text.damage();
    firstDamage = text.firstDamage();
  }

  /** Goes into an object of known fields, which may hold others of its kind. */
  void deeper() throws BrokenJson {
    if (++depth > JsonScanner.DEEPEST) {
      throw new BrokenJson(
          JsonProblems.TOO_DEEP.with("found", depth, "expected", JsonScanner.DEEPEST),
          scanner.at());
    }
  }

  void shallower() {
    depth--;
  }

  /** Whether characters of the scanner's token were lost before they reached us. */
  boolean isTokenDamaged() {
    if (damage == null && firstDamage < 0) {
      return false;
    }
    char[] chars = scanner.chars();
    for (int i = scanner.from(); i < scanner.from() + scanner.length(); i++) {
      if (chars[i] == RecordText.REPLACEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Notes the damage of the text where it is in the value that starts at an offset. */
  void addDamageIn(String label, int offset) {
    Problem d = damage;
    if (d != null && offset <= firstDamage && firstDamage < scanner.at()) {
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
    scanner.start(text.chars(), 0, text.length());
    scanner.peek();
    int found = scanner.at();
    try {
      for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
        if (!enter(scanner, step.replace("~1", "/").replace("~0", "~"))) {
          return found;
        }
        found = scanner.at();
      }
    } catch (BrokenJson e) {
      throw new AssertionError("read before", e);
    }
    return found;
  }

  private static boolean enter(JsonScanner scanner, String step) throws BrokenJson {
    int c = scanner.peek();
    if (c == '{') {
      char[] name = step.toCharArray();
      scanner.next();
      for (boolean first = true; scanner.name(first); first = false) {
        boolean isIt = scanner.tokenIs(name);
        scanner.peek();
        if (isIt) {
          return true;
        }
        scanner.skipValue();
      }
    } else if (c == '[') {
      scanner.next();
      for (int i = 0; scanner.element(i == 0); i++) {
        scanner.peek();
        if (step.equals(Integer.toString(i))) {
          return true;
        }
        scanner.skipValue();
      }
    }
    return false;
  }
}
