package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Faults drawn by a seed from the list of rules, each put into a larger ledger at a drawn place:
 * exactly that fault, and what its file says follows from it, is found at that line.
 *
 * <p>{@code -Dsafety.faults=20000} draws so many.
 */
class DrawnFaultsTest {

  private static final int FAULTS = Integer.getInteger("safety.faults", 100);
  private static final int AROUND = 40;

  /**
   * A fault of one record.
   *
   * @param valid the lines it was made from
   * @param bad what stands in its place
   * @param line where, from 1
   */
  private record Fault(Path file, List<String> valid, String bad, int line) {}

  private final Random random = new Random(20230815);

  @Test
  void aFaultIsFoundAndNothingElse() throws IOException {
    Map<String, List<Fault>> byCode = faults();
    List<ProblemCode> rules = ConformanceCorpus.codes();
    Set<String> drawn = new TreeSet<>();
    for (int i = 0; i < FAULTS; ) {
      String code = rules.get(random.nextInt(rules.size())).id();
      List<Fault> some = byCode.getOrDefault(code, List.of());
      if (!some.isEmpty()) {
        find(some.get(random.nextInt(some.size())));
        drawn.add(code);
        i++;
      }
    }
    System.out.printf(
        "%d faults of %d codes drawn, of %d that one record shows%n",
        FAULTS, drawn.size(), byCode.size());
    assertThat(byCode).hasSizeGreaterThan(80);
    assertThat(drawn).hasSizeGreaterThan(40);
  }

  private void find(Fault fault) throws IOException {
    List<String> lines = new ArrayList<>(fault.valid.subList(1, fault.valid.size()));
    lines.remove(fault.line - 2);
    String manifest = fault.valid.get(0);
    lines.addAll(others(manifest));
    Collections.shuffle(lines, random);
    int at = random.nextInt(lines.size() + 1);
    lines.add(at, fault.bad);
    lines.add(0, manifest);
    byte[] bytes = MutationTest.bytes(lines);
    assertThat(ConformanceCorpus.written(MutationTest.check(bytes)))
        .as(() -> fault.file + " in\n" + new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(
            ConformanceCorpus.written(ConformanceCorpus.expected(fault.file))
                .replace("\"line\":" + fault.line + ",", "\"line\":" + (at + 2) + ","));
  }

  /** Valid records of the first day of a manifest that have nothing to do with any other. */
  private List<String> others(String manifest) {
    String territory = manifest.replaceAll(".*\"territory\":\"([0-9]+)\".*", "$1");
    String day = manifest.replaceAll(".*\"period\":\"([0-9-]{10}).*", "$1");
    List<String> out = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i < AROUND; i++) {
      String head = "\"id\":\"另-" + i + "\",\"territory\":\"" + territory + "\",";
      out.add(
          switch (random.nextInt(3)) {
            case 0 ->
                ("{\"type\":\"hazard\"," + head + "\"foundOn\":\"" + day)
                    + "\",\"channel\":\"public-report\",\"grade\":\"general\",\"state\":\"registered\","
                    + ("\"description\":\"第" + i + "处安全出口标志损坏\"}");
            case 1 ->
                ("{\"type\":\"meeting\"," + head + "\"heldOn\":\"" + day)
                    + ("\",\"kind\":\"regular\",\"people\":" + (i + 3) + "}");
            default ->
                ("{\"type\":\"training\"," + head + "\"heldOn\":\"" + day)
                    + ("\",\"topic\":\"第" + i + "期有限空间作业培训\"}");
          });
    }
    return out;
  }

  // ---- the faults

  /** Every file that differs from a valid one in one record, and tells of nothing but it. */
  private static Map<String, List<Fault>> faults() {
    Map<String, List<Fault>> out = new HashMap<>();
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.INVALID)) {
      JsonNode expected = ConformanceCorpus.expected(file);
      Path from = ConformanceCorpus.VALID.resolve(expected.path("from").asString());
      if (from.toString().endsWith(".ndjson") && !Files.exists(ConformanceCorpus.statedOf(file))) {
        Fault fault = fault(file, MutationTest.lines(from), MutationTest.lines(file));
        if (fault != null && isOfItsLine(expected, fault.line)) {
          out.computeIfAbsent(ConformanceCorpus.roots(file).get(0), c -> new ArrayList<>())
              .add(fault);
        }
      }
    }
    return out;
  }

  private static Fault fault(Path file, List<String> valid, List<String> now) {
    Fault out = null;
    for (int i = 0; i < valid.size() && valid.size() == now.size(); i++) {
      if (!valid.get(i).equals(now.get(i))) {
        boolean isFirst = out == null && i > 0;
        out = new Fault(file, valid, now.get(i), isFirst ? i + 1 : 0);
      }
    }
    boolean isWholeText = out != null && !out.bad.contains("\ufffd");
    return isWholeText && out.line > 0 && valid.get(0).startsWith("{\"manifest\"") ? out : null;
  }

  private static boolean isOfItsLine(JsonNode expected, int line) {
    for (JsonNode p : expected.path("problems")) {
      boolean isOfSeveral = p.path("layer").asString().equals("cross-record");
      if (isOfSeveral || p.path("line").asInt(0) != line) {
        return false;
      }
    }
    return true;
  }
}
