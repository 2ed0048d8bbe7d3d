package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a check report as it was read, and where it stands. Asked for what it is not, it
 * refuses the report.
 */
final class ReportNode {

  private static final Wording OBJECT = new Wording("对象", "an object");
  private static final Wording ARRAY = new Wording("数组", "an array");
  private static final Wording TEXT = new Wording("文字", "a string");
  private static final Wording COUNT = new Wording("非负整数", "a whole number, not negative");
  private static final Wording NOTHING = new Wording("没有内容", "nothing");
  private static final Wording OTHER = new Wording("其他值", "another value");

  private static final int SHOWN = 60;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  /** Why a report cannot be used; caught by the reader. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Problem problem;

    Refusal(Problem problem) {
      super(problem.code().id(), null, false, false);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  private final String pointer;
  private final long line;

  /** Members, elements, a text or a count; anything else is its wording. */
  private final Object value;

  private ReportNode(String pointer, long line, Object value) {
    this.pointer = pointer;
    this.line = line;
    this.value = value;
  }

  /** An object of members that were read. */
  static ReportNode object(long line, Map<String, ReportNode> members) {
    return new ReportNode("", line, members);
  }

  /** Reads the value the parser stands on, to its end. */
  static ReportNode read(JsonParser json, String pointer) throws IOException {
    long line = json.currentTokenLocation().getLineNr();
    return new ReportNode(pointer, line, value(json, pointer));
  }

  private static Object value(JsonParser json, String pointer) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, ReportNode> members = new LinkedHashMap<>();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        members.put(name, read(json, member(pointer, name)));
      }
      return members;
    }
    if (token == JsonToken.START_ARRAY) {
      List<ReportNode> elements = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        elements.add(read(json, pointer + "/" + elements.size()));
      }
      return elements;
    }
    if (token == JsonToken.VALUE_STRING) {
      return json.getText();
    }
    boolean isCount =
        token == JsonToken.VALUE_NUMBER_INT && WHOLE.matcher(json.getText()).matches();
    return isCount ? (Object) Long.valueOf(json.getText()) : OTHER;
  }

  static String member(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  Refusal refusal(Wording expected) {
    return new Refusal(wrong(found(), expected, pointer));
  }

  Refusal noObject() {
    return refusal(OBJECT);
  }

  Refusal noArray() {
    return refusal(ARRAY);
  }

  private Problem wrong(Object found, Wording expected, String at) {
    return JsonProblems.REPORT_MALFORMED
        .with("found", found, "expected", expected)
        .at(new Place(null, line, 0, -1, at));
  }

  private Object found() {
    if (value instanceof String text) {
      return shortened(text);
    }
    if (value instanceof Map) {
      return OBJECT;
    }
    return value instanceof List ? ARRAY : value;
  }

  /** The beginning of a text; masked before it is cut, since half a number is no longer told. */
  private static String shortened(String text) {
    String masked = PersonalData.mask(text);
    return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
  }

  /** The object that it is; members of other names are told and otherwise left alone. */
  ReportNode knowing(List<String> names, List<Problem> unknown) {
    for (Map.Entry<?, ?> e : members().entrySet()) {
      String name = String.valueOf(e.getKey());
      if (!names.contains(name)) {
        unknown.add(
            JsonProblems.REPORT_MEMBER_UNKNOWN
                .with("found", shortened(name), "expected", CheckReportReader.EDITION)
                .at(new Place(null, line, 0, -1, member(pointer, name))));
      }
    }
    return this;
  }

  private Map<?, ?> members() {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw refusal(OBJECT);
  }

  List<String> names() {
    return members().keySet().stream().map(String::valueOf).toList();
  }

  @Nullable ReportNode optional(String name) {
    return (ReportNode) members().get(name);
  }

  ReportNode get(String name) {
    ReportNode member = optional(name);
    if (member == null) {
      String at = member(pointer, name);
      throw new Refusal(wrong(NOTHING, new Wording("“" + name + "”", "\"" + name + "\""), at));
    }
    return member;
  }

  List<ReportNode> elements() {
    if (!(value instanceof List<?> elements)) {
      throw refusal(ARRAY);
    }
    List<ReportNode> out = new ArrayList<>();
    for (Object e : elements) {
      if (e instanceof ReportNode node) {
        out.add(node);
      }
    }
    return out;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw refusal(TEXT);
  }

  @Nullable String textOf(String name) {
    ReportNode member = optional(name);
    return member == null ? null : member.text();
  }

  long count() {
    if (value instanceof Long number) {
      return number;
    }
    throw refusal(COUNT);
  }

  /** A count that is at least something and at most something, or what stands for an absent one. */
  long countOf(String name, long least, long most, long absent) {
    ReportNode member = optional(name);
    if (member == null) {
      return absent;
    }
    long out = member.count();
    if (out < least || out > most) {
      throw member.refusal(Wording.same(least + "–" + most));
    }
    return out;
  }

  /** One of some words. */
  <E extends Enum<E>> E one(Map<String, E> words) {
    E out = words.get(text());
    if (out == null) {
      List<String> all = List.copyOf(words.keySet());
      throw refusal(new Wording(String.join("、", all), "one of " + String.join(", ", all)));
    }
    return out;
  }
}
