package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.safetysupervision.statistics.Reconciliation;
import io.github.safetysupervision.statistics.ReconciledFigure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OracleTest {

  private static final Path ORACLE =
      Path.of("src/test/java/io/github/safetysupervision/examples/Oracle.java");

  @Test
  void theOracleIsShortAndUsesNothingOfOurs() throws Exception {
    List<String> lines = Files.readAllLines(ORACLE);
    assertThat(lines).hasSizeLessThanOrEqualTo(150);
    assertThat(lines).noneMatch(l -> l.startsWith("import io.github.safetysupervision"));
  }

  @Test
  void bothAgreeOnTheShippedLedger() throws Exception {
    assertAgree(Lines.ledger(), Lines.stated(), "shipped");
  }

  @Test
  void bothAgreeOnTwoHundredRandomSubLedgers() throws Exception {
    List<String> ledger = Lines.ledger();
    List<String> stated = Lines.stated();
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int keep = 1 + random.nextInt(99);
      List<String> some = new ArrayList<>(ledger.subList(0, 1));
      for (String line : ledger.subList(1, ledger.size())) {
        if (random.nextInt(100) < keep) {
          some.add(line);
        }
      }
      assertAgree(some, stated, "seed " + seed);
    }
  }

  @Test
  void bothAgreeOnFiftyLedgersOfRandomStatedFilesAndWithEveryStatedNumber() throws Exception {
    for (int seed = 0; seed < 50; seed++) {
      List<String> stated = new RandomStated(seed).lines();
      LedgerGenerator.Constructed made =
          new LedgerGenerator(null).construct(Lines.read(stated), seed);
      assertThat(made.unmet()).as("seed %d: %s", seed, stated).isEmpty();
      Reconciliation result = assertAgree(Lines.write(made.ledger()), stated, "seed " + seed);
      for (ReconciledFigure f : result.figures()) {
        assertThat(f.verdict().code()).as(f.toString()).startsWith("holds");
      }
    }
  }

  private static Reconciliation assertAgree(List<String> ledger, List<String> stated, String what)
      throws Exception {
    List<JsonNode> statedTrees = Oracle.read(stated);
    Map<String, String> expected = Oracle.figures(Oracle.read(ledger), statedTrees);
    expected.replaceAll((id, answer) -> answer.endsWith("/0") ? "none" : answer);
    Reconciliation result = Lines.reconcile(ledger, stated);
    assertThat(Lines.answers(result)).as(what).isEqualTo(expected);
    return result;
  }
}
