package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedExampleTest {

  @Test
  void everyFigureAndIdentityHasTheExpectedVerdict() throws IOException {
    List<String> expected =
        Files.readAllLines(Path.of("src", "test", "resources", "expected-verdicts.tsv"));
    Reconciliation result = Lines.reconcile(Lines.ledger(), Lines.stated());
    assertThat(Lines.table(result)).containsExactlyElementsOf(expected.subList(1, expected.size()));
    assertThat(result.figures()).hasSize(66);
    assertThat(result.identities()).hasSize(17);
  }

  @Test
  void ofTheFiguresOfTheReportAllHoldButTheVillages() throws IOException {
    Reconciliation result = Lines.reconcile(Lines.ledger(), Lines.stated());
    Map<Verdict, List<String>> byVerdict =
        result.figures().stream()
            .filter(f -> f.stated().getQuantity() != null)
            .collect(
                Collectors.groupingBy(
                    ReconciledFigure::verdict,
                    Collectors.mapping(f -> f.stated().getId(), Collectors.toList())));
    assertThat(byVerdict.get(Verdict.HOLDS)).hasSize(57);
    assertThat(byVerdict.get(Verdict.HOLDS_AT_STATED_PRECISION)).containsExactly("F14");
    assertThat(byVerdict.get(Verdict.FAILS)).containsExactly("F38");
    assertThat(byVerdict).hasSize(3);
  }

  @Test
  void accidentsAndDrillsOfWhichTheReportHasNoNumberAreNotStatedAndNotZero() throws IOException {
    List<String> asked = new ArrayList<>(Lines.stated().subList(0, 1));
    for (String indicator : List.of("accident.count", "accident.deaths", "drill.times")) {
      asked.add(
          ("{\"type\":\"stated-figure\",\"id\":\"%s\",\"territory\":\"152529\","
                  + "\"indicator\":\"%s\",\"period\":\"2023-01-01/2023-06-30\"}")
              .formatted(indicator, indicator));
    }
    Reconciliation result = Lines.reconcile(Lines.ledger(), asked);
    assertThat(result.figures()).hasSize(3);
    for (ReconciledFigure f : result.figures()) {
      assertThat(f.verdict()).as(f.toString()).isEqualTo(Verdict.NOT_STATED);
      assertThat(f.computed()).as(f.toString()).isNull();
    }
  }

  @Test
  void totalsThatRoundHoldByHalfUp() throws IOException {
    Reconciliation result = Lines.reconcile(Lines.ledger(), Lines.stated());
    assertThat(Lines.figures(result).get("F14").rounding()).isEqualTo(RoundingMode.HALF_UP);
    assertThat(Lines.identities(result).get("A2").rounding()).isEqualTo(RoundingMode.HALF_UP);
  }

  @Test
  void sumsOfDifferentPeriodsAreUndecidedAndSayWhichPeriods() throws IOException {
    Map<String, ReconciledIdentity> all =
        Lines.identities(Lines.reconcile(Lines.ledger(), Lines.stated()));
    for (String id : List.of("C1", "C2", "C3", "C4")) {
      assertThat(all.get(id).verdict()).isEqualTo(Verdict.UNDECIDED);
      assertThat(all.get(id).reasons())
          .as(id)
          .anySatisfy(
              p ->
                  assertThat(p.message(Locale.CHINESE))
                      .contains("1—5月")
                      .containsAnyOf("上半年", "5月17日至6月30日"));
    }
  }

  @Test
  void theLedgerIsWhatTheGeneratorMakesByteForByte(@TempDir Path directory) throws IOException {
    Path again = directory.resolve("again.ndjson");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    int status =
        LedgerGenerator.run(
            new String[] {
              Lines.DATA.resolve("stated.ndjson").toString(),
              Long.toString(Lines.SEED),
              again.toString(),
              Lines.DATA.resolve("divisions.tsv").toString()
            },
            new PrintStream(told, true, StandardCharsets.UTF_8));
    assertThat(status).isZero();
    assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("F38 报送 78个，构造 77个：不一致\n");
    assertThat(again).hasSameBinaryContentAs(Lines.DATA.resolve("ledger.ndjson"));
  }

  @Test
  void theLedgerSaysThatItIsConstructed() throws IOException {
    var manifest =
        ExchangeFile.of(Lines.DATA.resolve("ledger.ndjson"), ExchangeEdition.V1_0)
            .manifest()
            .value();
    assertThat(manifest).isNotNull();
    assertThat(manifest.getConstructed()).isTrue();
    assertThat(manifest.getNote()).contains("构造", "不是真实记录");
    assertThat(manifest.getProducer()).contains(Long.toString(Lines.SEED));
  }

  @Test
  void neitherFileHasAProblem() throws IOException {
    Reconciliation result = Lines.reconcile(Lines.ledger(), Lines.stated());
    assertThat(result.problems()).allSatisfy(t -> assertThat(t.sample()).isEmpty());
    assertThat(result.problems()).extracting(ProblemTally::total).containsOnly(0L);
  }

  @Test
  void theLedgerHoldsRecordsThatMustNotCount() throws IOException {
    List<String> ledger = Lines.ledger();
    for (String sign :
        List.of(
            "\"self-check\"",
            "\"routine-inspection\"",
            "\"operation\":\"update\"",
            "\"operation\":\"withdraw\"",
            "\"foundOn\":\"2022-")) {
      assertThat(ledger).as(sign).anyMatch(l -> l.contains(sign));
    }
    assertThat(ledger)
        .anyMatch(l -> l.contains("\"foundOn\":\"2023-06") && l.contains("\"special-inspection\""));
  }

  @Test
  void everyOpenHazardSaysWhyAndWhoTracksIt() throws IOException {
    List<String> open =
        Lines.ledger().stream()
            .filter(l -> l.contains("\"third-party\"") && l.contains("\"rectifying\""))
            .filter(l -> l.contains("\"foundOn\":\"2023") && !l.contains("\"operation\""))
            .toList();
    assertThat(open)
        .hasSizeGreaterThanOrEqualTo(42)
        .allMatch(l -> l.contains("\"sector\":\"new-energy\""))
        .allMatch(l -> l.contains("\"delayReason\"") && l.contains("\"deadline\""))
        .allMatch(l -> l.contains("\"tracker\":\"县安委办\""));
  }

  @Test
  void everyVillageHasItsTeamAndTheOneWithoutACodeLiesInATownship() throws IOException {
    Map<String, String> placeByTerritory = new TreeMap<>();
    for (String line : standing("emergency-team", "\"tier\":\"village\"")) {
      placeByTerritory.put(valueOf(line, "territory"), valueOf(line, "place"));
    }
    assertThat(placeByTerritory).hasSize(78);
    assertThat(placeByTerritory)
        .allSatisfy(
            (territory, place) ->
                assertThat(place.isEmpty()).as(territory).isEqualTo(!territory.endsWith("000")));
    assertThat(placeByTerritory.values()).filteredOn(p -> !p.isEmpty()).hasSize(1);
  }

  /** Records of a type that count on the last day. */
  private static List<String> standing(String type, String sign) throws IOException {
    List<String> all = Lines.ledger();
    return all.stream()
        .filter(l -> l.contains("\"type\":\"" + type + "\"") && l.contains(sign))
        .filter(l -> !l.contains("\"disbandedOn\"") && !l.contains("\"withdraw\""))
        .filter(
            l ->
                all.stream()
                    .noneMatch(o -> o.contains("\"supersedes\":\"" + valueOf(l, "id") + "\"")))
        .toList();
  }

  private static String valueOf(String line, String field) {
    Matcher m = Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(line);
    return m.find() ? m.group(1) : "";
  }

  @Test
  void hazardsOfThirdPartiesWereFoundByAssessmentsOfTheirEntities() throws IOException {
    Map<String, String> entities = new TreeMap<>();
    for (String line : Lines.ledger()) {
      if (line.contains("\"type\":\"assessment\"")) {
        entities.put(valueOf(line, "id"), valueOf(line, "entity"));
      }
    }
    List<String> found =
        Lines.ledger().stream()
            .filter(l -> l.contains("\"type\":\"hazard\"") && l.contains("\"third-party\""))
            .filter(l -> l.contains("\"foundOn\":\"2023"))
            .toList();
    assertThat(found).hasSizeGreaterThanOrEqualTo(378);
    assertThat(found)
        .allSatisfy(
            l -> {
              assertThat(l).doesNotContain("\"inspection\":");
              assertThat(valueOf(l, "entity")).isEqualTo(entities.get(valueOf(l, "assessment")));
            });
  }

  @Test
  void misuseIsToldInOneLineAndWithStatusTwo() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(told, true, StandardCharsets.UTF_8);
    assertThat(LedgerGenerator.run(new String[] {"one"}, err)).isEqualTo(2);
    assertThat(LedgerGenerator.run(new String[] {"a", "x", "b"}, err)).isEqualTo(2);
    assertThat(LedgerGenerator.run(new String[] {"no-such-file", "1", "b"}, err)).isEqualTo(3);
    assertThat(told.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
  }
}
