package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.statistics.IndicatorCatalogue;
import io.github.safetysupervision.statistics.ReconciledFigure;
import io.github.safetysupervision.statistics.Reconciliation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
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
    List<JsonNode> trees = Oracle.read(Lines.ledger());
    List<JsonNode> statedTrees = Oracle.read(Lines.stated());
    Ledger ledger = Lines.read(Lines.ledger());
    Ledger stated = Lines.read(Lines.stated());
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int gone = random.nextInt(100);
      BitSet removed = new BitSet();
      List<JsonNode> kept = new ArrayList<>();
      for (int i = 0; i < trees.size() - 1; i++) {
        removed.set(i, random.nextInt(100) < gone);
        if (!removed.get(i)) {
          kept.add(trees.get(i + 1));
        }
      }
      assertAgree(
          Reconciliation.of(
              Lines.without(ledger, removed::get), stated, IndicatorCatalogue.STANDARD),
          Oracle.figures(kept, statedTrees),
          "seed " + seed);
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
    Reconciliation ours = Lines.reconcile(ledger, stated);
    assertAgree(ours, Oracle.figures(Oracle.read(ledger), Oracle.read(stated)), what);
    return ours;
  }

  private static void assertAgree(Reconciliation ours, Map<String, String> oracle, String what) {
    oracle.replaceAll((id, answer) -> answer.endsWith("/0") ? "none" : answer);
    assertThat(Lines.answers(ours)).as(what).isEqualTo(oracle);
  }
}
