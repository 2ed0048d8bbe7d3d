package io.github.safetysupervision.json;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.RuleCatalogue;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder {@code conformance}: files, what must be found in each, and what is found by us. What
 * must be found is read as plain trees, so that it does not depend on what it is compared with.
 */
final class ConformanceCorpus {

  static final Path ROOT = Path.of("..", "conformance", "1.0");
  static final Path VALID = ROOT.resolve("valid");
  static final Path INVALID = ROOT.resolve("invalid");

  private static final String EXPECTED = ".problems.json";
  private static final String STATED = ".stated.";
  private static final String PRIOR = ".prior.";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ConformanceCorpus() {}

  /** All codes that this library can give, in the order of their ids. */
  static List<ProblemCode> codes() {
    return Stream.concat(RuleCatalogue.codes().stream(), JsonProblems.all().stream())
        .sorted(Comparator.comparing(ProblemCode::id))
        .toList();
  }

  /** The files of a folder that are to be checked, in the order of their names. */
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> !isBeside(name(f))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isBeside(String name) {
    return name.endsWith(EXPECTED) || name.contains(STATED) || name.contains(PRIOR);
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The name of a file without what says its form. */
  static String stem(Path file) {
    String name = name(file);
    return name.substring(0, name.indexOf('.'));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stated figures that belong to a file; they need not be there. */
  static Path statedOf(Path file) {
    return file.resolveSibling(stem(file) + STATED + "ndjson");
  }

  /** What was stated of the period before; it need not be there. */
  static Path priorOf(Path file) {
    return file.resolveSibling(stem(file) + PRIOR + "ndjson");
  }

  static Path expectedOf(Path file) {
    return file.resolveSibling(stem(file) + EXPECTED);
  }

  static JsonNode expected(Path file) {
    return MAPPER.readTree(bytes(expectedOf(file)));
  }

  /** The codes of the problems of a file that are its roots. */
  static List<String> roots(Path file) {
    List<String> out = new ArrayList<>();
    for (JsonNode p : expected(file).path("problems")) {
      if (p.path("root").asBoolean(false)) {
        out.add(p.path("code").asString());
      }
    }
    return out;
  }

  /** What is found in a file, and in the stated figures beside it, now and of the period before. */
  static CheckReport check(Path file) throws IOException {
    Check check = Check.by(Rulebook.V1_0);
    Path stated = statedOf(file);
    if (Files.exists(stated)) {
      check =
          check.against(ExchangeFile.of(stated, ExchangeEdition.V1_0), IndicatorCatalogue.STANDARD);
    }
    Path prior = priorOf(file);
    if (Files.exists(prior)) {
      check = check.comparedTo(ExchangeFile.of(prior, ExchangeEdition.V1_0));
    }
    return check.of(ExchangeFile.of(file, ExchangeEdition.V1_0));
  }

  /** What was found, as it stands beside the file, one line for each problem. */
  static String written(CheckReport report) {
    StringBuilder out = new StringBuilder();
    out.append(report.verdict().code()).append('\n');
    report.problems().forEach(p -> out.append(MAPPER.writeValueAsString(members(p))).append('\n'));
    return out.toString();
  }

  /** What must be found, in the same form; which problem is the root is left out. */
  static String written(JsonNode expected) {
    StringBuilder out = new StringBuilder();
    out.append(expected.path("verdict").asString()).append('\n');
    for (JsonNode p : expected.path("problems")) {
      Map<String, Object> members = new LinkedHashMap<>();
      p.properties()
          .forEach(
              e -> {
                JsonNode v = e.getValue();
                members.put(e.getKey(), v.isNumber() ? (Object) v.asLong() : v.asString());
              });
      members.remove("root");
      out.append(MAPPER.writeValueAsString(members)).append('\n');
    }
    return out.toString();
  }

  /** What stands beside a new file, without its origin and root, which somebody has to add. */
  static String unrooted(CheckReport report) {
    StringBuilder out = new StringBuilder();
    out.append("{\n  \"from\": \"\",\n  \"verdict\": \"").append(report.verdict().code());
    out.append("\",\n  \"problems\": [");
    String between = "\n    ";
    for (Problem p : report.problems()) {
      out.append(between).append(MAPPER.writeValueAsString(members(p)));
      between = ",\n    ";
    }
    return out.append("\n  ]\n}\n").toString();
  }

  /** A problem as it stands beside the files: everything but its words. */
  private static Map<String, Object> members(Problem p) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("code", p.code().id());
    out.put("severity", p.severity().name().toLowerCase(Locale.ROOT));
    out.put("layer", p.code().layer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    out.put("pointer", p.place().pointer());
    out.put("line", p.place().line());
    out.put("column", (long) p.place().column());
    if (p.recordId() != null) {
      out.put("record", p.recordId());
    }
    if (p.label() != null) {
      out.put("field", p.label());
    }
    return out;
  }
}
