package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Another county: other totals, other departments, a wrong sum; then, in its ledger, an overlap, an
 * incomplete type and an unread record.
 */
class AnotherCountyTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "another-county");

  private static List<String> stated;
  private static List<String> ledger;
  private static List<String> unmet;

  @BeforeAll
  static void construct() throws IOException {
    stated = Files.readAllLines(RESOURCES.resolve("stated.ndjson"));
    LedgerGenerator.Constructed made =
        new LedgerGenerator(null).construct(Lines.read(stated), 371482);
    ledger = Lines.write(made.ledger());
    unmet = made.unmet();
  }

  private static List<String> expected(String file) throws IOException {
    List<String> lines = Files.readAllLines(RESOURCES.resolve(file));
    return lines.subList(1, lines.size());
  }

  private static int first(List<String> lines, Predicate<String> condition) {
    for (int i = 0; i < lines.size(); i++) {
      if (condition.test(lines.get(i)) && !lines.get(i).contains("supersedes")) {
        return i;
      }
    }
    throw new AssertionError("no such record");
  }

  private static String idOf(String line) {
    return line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
  }

  private static List<String> messages(List<Problem> reasons) {
    return reasons.stream().map(p -> p.message(Locale.CHINESE)).toList();
  }

  @Test
  void aTotalBeyondItsPartsIsMetByOtherDepartments() {
    assertThat(unmet).isEmpty();
  }

  @Test
  void theGeneratorFollowsThePartsOfTooSmallATotalAndSaysWhatItCouldNotMeet() throws IOException {
    List<String> contradictory =
        stated.stream().map(l -> l.replace("\"6.1万元\"", "\"5.1万元\"")).toList();
    assertThat(contradictory).isNotEqualTo(stated);
    assertThat(new LedgerGenerator(null).construct(Lines.read(contradictory), 1).unmet())
        .containsExactly("P4 报送 5.1万元，构造 55500元：不一致");
  }

  @Test
  void hazardsInMoreStatesThanWereFoundAreToldToo() throws IOException {
    List<String> contradictory =
        stated.stream().map(l -> l.replace("\"211条\"", "\"210条\"")).toList();
    assertThat(new LedgerGenerator(null).construct(Lines.read(contradictory), 1).unmet())
        .containsExactly("H1 报送 210条，构造 211条：不一致");
  }

  @Test
  void aStatedFigureThatCannotBeReadIsTold() throws IOException {
    List<String> broken = stated.stream().map(l -> l.replace("\"3条\"", "\"-3条\"")).toList();
    assertThat(new LedgerGenerator(null).construct(Lines.read(broken), 1).unmet())
        .containsExactly("H5 未能读取，未予构造");
  }

  @Test
  void aWrongSumFailsByTheDifference() throws IOException {
    assertThat(Lines.table(Lines.reconcile(ledger, stated)))
        .containsExactlyElementsOf(expected("as-constructed.tsv"));
  }

  @Test
  void departmentsAndCampaignsAreNamedAsStated() {
    assertThat(ledger)
        .anyMatch(l -> l.contains("\"id\":\"D-JT\"") && l.contains("\"name\":\"交通运输局\""))
        .anyMatch(l -> l.contains("\"id\":\"D-ZJ\"") && l.contains("\"name\":\"住房和城乡建设局\""))
        .anyMatch(l -> l.contains("\"type\":\"campaign\"") && l.contains("\"id\":\"冬季百日行动\""));
  }

  @Test
  void anOverlapAnIncompleteTypeAndAnUnreadRecordDecideExactlyTheirFigures() throws IOException {
    List<String> lines = new ArrayList<>(ledger);
    // The same numbers, but one hazard is in both the campaign and the special inspection.
    int onlyCampaign =
        first(
            lines,
            l ->
                l.contains("\"campaign-inspection\"")
                    && isHazard(l)
                    && isClosed(l)
                    && l.contains("\"foundOn\":\"2024-1"));
    lines.remove(onlyCampaign);
    int both =
        first(
            lines,
            l ->
                l.contains("\"special-inspection\"")
                    && isHazard(l)
                    && isClosed(l)
                    && l.contains("\"foundOn\":\"2024-11"));
    String witness = idOf(lines.get(both));
    lines.set(
        both,
        lines
            .get(both)
            .replace(
                "\"channel\":\"special-inspection\"",
                "\"channel\":\"special-inspection\",\"campaign\":\"冬季百日行动\""));
    lines.set(0, lines.get(0).replace("{\"type\":\"penalty\"},", ""));
    int unread =
        first(lines, l -> l.contains("\"type\":\"inspection\"") && l.contains("flood-prevention"));
    String unreadId = idOf(lines.get(unread));
    lines.set(
        unread,
        lines
            .get(unread)
            .replaceAll("\"inspectedOn\":\"[^\"]*\"", "\"inspectedOn\":\"2024-11-31\""));

    Reconciliation result = Lines.reconcile(lines, stated);

    assertThat(Lines.table(result)).containsExactlyElementsOf(expected("with-faults.tsv"));
    assertThat(messages(Lines.figures(result).get("Z1").reasons()))
        .anyMatch(m -> m.contains(witness));
    assertThat(messages(Lines.identities(result).get("D1").reasons()))
        .anyMatch(m -> m.contains(witness));
    assertThat(messages(Lines.figures(result).get("J4").reasons()))
        .anyMatch(m -> m.contains(unreadId));
    assertThat(messages(Lines.figures(result).get("P1").reasons()))
        .anyMatch(m -> m.contains("penalty") || m.contains("处罚"));
  }

  private static boolean isHazard(String line) {
    return line.contains("\"type\":\"hazard\"");
  }

  private static boolean isClosed(String line) {
    return line.contains("\"state\":\"closed\"");
  }
}
