package io.github.safetysupervision.json;

import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the problems of a check report of what was read. */
final class ProblemNode {

  private static final List<String> MEMBERS =
      List.of(
          "code",
          "severity",
          "layer",
          "source",
          "pointer",
          "line",
          "column",
          "offset",
          "record",
          "field",
          "message",
          "fix",
          "basis",
          "arguments",
          "explained");

  private static final Map<String, Severity> SEVERITIES = words(Severity.values());
  private static final Map<String, Layer> LAYERS = words(Layer.values());

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");
  private static final Wording A_CODE = new Wording("问题编号，如 HZ-001", "a code such as HZ-001");

  private ProblemNode() {}

  static <E extends Enum<E>> Map<String, E> words(E[] values) {
    Map<String, E> out = new LinkedHashMap<>();
    for (E value : values) {
      out.put(CheckReportJson.word(value), value);
    }
    return out;
  }

  /** A value that stands under a code or is one. */
  static String code(String text, ReportNode at) {
    if (!CODE.matcher(text).matches()) {
      throw at.refusal(A_CODE);
    }
    return text;
  }

  static WrittenProblem problem(ReportNode node, List<Problem> unknown) {
    node.knowing(MEMBERS, unknown);
    ReportNode code = node.get("code");
    ReportNode fix = node.optional("fix");
    ReportNode basis = node.optional("basis");
    return new WrittenProblem(
        code(code.text(), code),
        node.get("severity").one(SEVERITIES),
        node.get("layer").one(LAYERS),
        place(node),
        node.textOf("record"),
        node.textOf("field"),
        wording(node.get("message"), unknown),
        fix == null ? null : wording(fix, unknown),
        basis == null ? null : wording(basis, unknown),
        arguments(node.get("arguments")),
        node.textOf("explained"));
  }

  private static Place place(ReportNode node) {
    String pointer = node.textOf("pointer");
    return new Place(
        node.textOf("source"),
        node.countOf("line", 1, Long.MAX_VALUE, 0),
        (int) node.countOf("column", 1, Integer.MAX_VALUE, 0),
        node.countOf("offset", 0, Long.MAX_VALUE, -1),
        pointer == null ? "" : pointer);
  }

  private static Wording wording(ReportNode node, List<Problem> unknown) {
    node.knowing(List.of("zh", "en"), unknown);
    return new Wording(node.get("zh").text(), node.get("en").text());
  }

  private static SortedMap<String, String> arguments(ReportNode node) {
    SortedMap<String, String> out = new TreeMap<>();
    for (String name : node.names()) {
      out.put(name, node.get(name).text());
    }
    return out;
  }
}
