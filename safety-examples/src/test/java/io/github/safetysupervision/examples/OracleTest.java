package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OracleTest {

  private static final Path ORACLE =
      Path.of("src/test/java/io/github/safetysupervision/examples/Oracle.java");

  private static final int LEDGERS = Integer.getInteger("safety.ledgers", 40);

  @Test
  void theOracleIsShortAndUsesNothingOfOurs() throws Exception {
    List<String> lines = Files.readAllLines(ORACLE);
    assertThat(lines).hasSizeLessThanOrEqualTo(225);
    assertThat(lines).noneMatch(l -> l.startsWith("import io.github.safetysupervision"));
  }

  @Test
  void bothAgreeOnTheShippedLedger() throws Exception {
    assertAgree(Lines.ledger(), Lines.stated(), "shipped");
  }

  @Test
  void bothAgreeOnRandomSubLedgers() throws Exception {
    List<JsonNode> trees = Oracle.read(Lines.ledger());
    List<JsonNode> statedTrees = Oracle.read(Lines.stated());
    Ledger ledger = Lines.read(Lines.ledger());
    Ledger stated = Lines.read(Lines.stated());
    for (int seed = 0; seed < LEDGERS; seed++) {
      Random random = new Random(seed);
      int gone = random.nextInt(100);
      BitSet removed = new BitSet();
      List<JsonNode> kept = new ArrayList<>();
      for (int i = 0; i < trees.size() - 1; i++) {
        removed.set(i, random.nextInt(100) < gone);
      }
      keepWhatIsCorrected(trees, removed);
      keepRegisters(trees, removed);
      for (int i = 0; i < trees.size() - 1; i++) {
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

  /** What names a department or campaign that is missing on a complete register may be of any. */
  private static void keepRegisters(List<JsonNode> trees, BitSet removed) {
    for (int i = 0; i < trees.size() - 1; i++) {
      String type = trees.get(i + 1).path("type").asText();
      if (type.equals("department") || type.equals("campaign")) {
        removed.clear(i);
      }
    }
  }

  /**
   * Ids in a row are a slip apart: a correction without its target would leave its neighbours open.
   */
  private static void keepWhatIsCorrected(List<JsonNode> trees, BitSet removed) {
    Set<String> corrected = new HashSet<>();
    for (int i = trees.size() - 2; i >= 0; i--) {
      JsonNode t = trees.get(i + 1);
      if (!removed.get(i) && t.has("supersedes")) {
        corrected.add(t.path("type").asText() + " " + t.path("supersedes").asText());
      }
    }
    for (int i = 0; i < trees.size() - 1; i++) {
      JsonNode t = trees.get(i + 1);
      if (corrected.contains(t.path("type").asText() + " " + t.path("id").asText())) {
        removed.clear(i);
      }
    }
  }

  @Test
  void bothAgreeOnLedgersOfRandomStatedFilesAndWithEveryStatedNumber() throws Exception {
    for (int seed = 0; seed < LEDGERS / 4; seed++) {
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

  @Test
  void whatALedgerOfOddStatedNumbersDoesNotMeetIsToldAndNothingElse() throws Exception {
    List<String> odd = List.of("约300", "若干", "不足50", "近200", "0", "百余", "400至500");
    for (int seed = 0; seed < LEDGERS / 5; seed++) {
      Random random = new Random(seed);
      List<String> stated = new ArrayList<>();
      for (String line : new RandomStated(seed).lines()) {
        String number = random.nextInt(3) == 0 ? odd.get(random.nextInt(odd.size())) : "$1";
        stated.add(line.replaceAll("\"quantity\":\"([0-9.]+)", "\"quantity\":\"" + number));
      }
      LedgerGenerator.Constructed made =
          new LedgerGenerator(null).construct(Lines.read(stated), seed);
      List<String> ledger = Lines.write(made.ledger());
      Reconciliation ours = Lines.reconcile(ledger, stated);
      Map<String, String> oracle = Oracle.figures(Oracle.read(ledger), Oracle.read(stated));
      List<String> readable = List.copyOf(Lines.figures(ours).keySet());
      for (String id : oracle.keySet()) {
        boolean isMet =
            readable.contains(id)
                && Lines.figures(ours).get(id).verdict().code().startsWith("holds");
        boolean isTold = made.unmet().stream().anyMatch(u -> u.startsWith(id + " "));
        assertThat(isTold).as("seed %d: %s", seed, id).isEqualTo(!isMet);
      }
      oracle.keySet().retainAll(readable);
      assertAgree(ours, oracle, "seed " + seed);
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
