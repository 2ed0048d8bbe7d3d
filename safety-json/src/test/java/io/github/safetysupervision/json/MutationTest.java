package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.json.FormatOracle.Wrong;
import io.github.safetysupervision.json.LedgerMutation.Mutant;
import io.github.safetysupervision.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Ledgers in which one thing was destroyed, judged by an {@linkplain FormatOracle oracle} that
 * shares no code with the library: what it calls wrong is never valid, and is told where it stands.
 *
 * <p>{@code -Dsafety.mutations=20000} makes so many.
 */
class MutationTest {

  private static final int MUTATIONS = Integer.getInteger("safety.mutations", 400);
  private static final List<String> JOINED =
      List.of("hazards", "accidents", "activities", "readiness", "corrections");

  /** The records of several valid files of one month in one, each once, and their manifest. */
  static List<String> joined() {
    Map<String, String> records = new LinkedHashMap<>();
    TreeSet<String> complete = new TreeSet<>();
    String manifest = "";
    for (String name : JOINED) {
      for (String line : lines(ConformanceCorpus.VALID.resolve(name + ".ndjson"))) {
        if (line.startsWith("{\"manifest\"")) {
          manifest = line;
        } else {
          String type = line.replaceAll(".*\"type\":\"([a-z-]+)\".*", "$1");
          complete.add("{\"type\":\"" + type + "\"}");
          records.putIfAbsent(type + line.replaceAll(".*?\"id\":\"([^\"]+)\".*", " $1"), line);
        }
      }
    }
    List<String> out = new ArrayList<>();
    out.add(
        manifest.replaceAll(
            "(,\"complete\":\\[.*])?}}$", ",\"complete\":[" + String.join(",", complete) + "]}}"));
    out.addAll(records.values());
    return out;
  }

  static List<String> lines(Path file) {
    String text = new String(ConformanceCorpus.bytes(file), StandardCharsets.UTF_8);
    return List.of(text.split("\n"));
  }

  static CheckReport check(byte[] bytes) throws IOException {
    return Check.by(Rulebook.V1_0).of(Samples.file(bytes));
  }

  static byte[] bytes(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theLedgerIsValidForBoth() throws IOException {
    assertThat(check(bytes(joined())).problems()).isEmpty();
    assertThat(new FormatOracle().wrong(joined())).isEmpty();
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.VALID)) {
      if (file.toString().endsWith(".ndjson") && !file.toString().contains("manifest-behind")) {
        assertThat(new FormatOracle().wrong(lines(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void whatIsWrongIsNeverValidAndIsToldWhereItStands() throws IOException {
    Random random = new Random(20230731);
    LedgerMutation mutation = new LedgerMutation(joined(), random);
    FormatOracle oracle = new FormatOracle();
    Map<LedgerMutation.Kind, int[]> byKind = new EnumMap<>(LedgerMutation.Kind.class);
    int invalid = 0;
    int elsewhere = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Mutant mutant = mutation.next();
      List<Wrong> wrong = oracle.wrong(mutant.lines());
      int[] counts = byKind.computeIfAbsent(mutant.kind(), k -> new int[2]);
      counts[0]++;
      if (!wrong.isEmpty()) {
        counts[1]++;
        invalid++;
        elsewhere += wrong.stream().anyMatch(w -> w.line() == mutant.line()) ? 0 : 1;
        mustTell(mutant, wrong);
      }
    }
    StringBuilder said = new StringBuilder();
    byKind.forEach(
        (kind, n) ->
            said.append(' ').append(kind).append(' ').append(n[1]).append('/').append(n[0]));
    System.out.printf(
        Locale.ROOT,
        "%d mutations, wrong %.1f %%, told elsewhere only %d:%s%n",
        MUTATIONS,
        100.0 * invalid / MUTATIONS,
        elsewhere,
        said);
    assertThat(invalid).isGreaterThanOrEqualTo(MUTATIONS * 8 / 10);
    assertThat(elsewhere).isLessThan(MUTATIONS / 10);
  }

  private static void mustTell(Mutant mutant, List<Wrong> wrong) throws IOException {
    CheckReport report = check(bytes(mutant.lines()));
    String what =
        mutant.kind()
            + " "
            + mutant.line()
            + mutant.pointer()
            + "\n"
            + (mutant.line() <= mutant.lines().size() ? mutant.lines().get(mutant.line() - 1) : "")
            + "\n"
            + wrong
            + "\n"
            + report.problems();
    assertThat(report.verdict()).as(what).isNotEqualTo(CheckVerdict.VALID);
    boolean isSomewhere = false;
    for (Wrong w : wrong) {
      boolean isTold = report.problems().stream().anyMatch(p -> isAt(p, w, mutant.lines()));
      assertThat(isTold || w.pointer().isEmpty()).as("told of " + w + " in " + what).isTrue();
      isSomewhere |= isTold;
    }
    assertThat(isSomewhere).as(what).isTrue();
  }

  /** At the line and, where the oracle says which, at the value or what holds it. */
  private static boolean isAt(Problem p, Wrong w, List<String> lines) {
    String told = p.place().pointer();
    boolean isAtLine =
        p.place().line() == w.line()
            || (p.place().line() == 0
                && (p.recordId() == null
                    ? w.line() == 1
                    : lines.get(w.line() - 1).contains("\"id\":\"" + p.recordId() + "\"")));
    return isAtLine
        && (w.pointer().equals(told)
            || (w.pointer() + "/").startsWith(told + "/")
            || w.pointer().isEmpty());
  }
}
