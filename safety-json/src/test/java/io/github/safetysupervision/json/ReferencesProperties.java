package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * References into nothing are all counted, and the first of them are told, wherever registers
 * stand.
 */
class ReferencesProperties {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"510802\",\"period\":\"2024Q2\",\"asOf\":\"2024-06-30\"%s}}";

  private static String penalty(int id, String department, String more) {
    return ("{\"type\":\"penalty\",\"id\":\"P%d\",\"territory\":\"510802\",\"decidedOn\":\"2024-05-06\",\"kinds\":[\"warning\"],"
            + "\"department\":\"%s\"%s}")
        .formatted(id, department, more);
  }

  private static String department(String id) {
    return "{\"type\":\"department\",\"id\":\"%s\",\"territory\":\"510802\",\"name\":\"广元市利州区应急管理局\"}"
        .formatted(id);
  }

  /** What is found, and whether a second read was needed. */
  private record Found(ProblemTally problems, boolean isWhole) {
    static Found of(List<String> lines, int kept) throws IOException {
      ExchangeFile file = Samples.file(Samples.utf8(String.join("\n", lines) + "\n"));
      Survey survey = Survey.of(file, RecordVisitor.NOBODY, kept);
      boolean isWhole = survey.isWhole();
      survey.readAgain(file, RecordVisitor.NOBODY);
      return new Found(survey.problems(), isWhole);
    }

    long count() {
      return problems.counts().getOrDefault("LG-002", 0L);
    }

    List<String> told() {
      return problems.sample().stream()
          .filter(p -> p.code().id().equals("LG-002"))
          .map(p -> p.place().line() + p.place().pointer() + " " + p.recordId())
          .toList();
    }
  }

  @Property(tries = 150)
  void everyReferenceIntoNothingIsCountedAndTheFirstAreTold(@ForAll Random random)
      throws IOException {
    List<String> records = new ArrayList<>();
    Set<String> held = new HashSet<>();
    for (int i = 0; i < 6; i++) {
      if (random.nextBoolean()) {
        held.add("D" + i);
        records.add(department("D" + i));
      }
    }
    int n = random.nextInt(40);
    for (int i = 0; i < n; i++) {
      records.add(penalty(i, "D" + random.nextInt(8), ""));
    }
    Collections.shuffle(records, random);
    records.add(
        0,
        MANIFEST.formatted(
            random.nextBoolean() ? "" : ",\"complete\":[{\"type\":\"department\"}]"));
    int kept = 1 + random.nextInt(5);
    List<String> expected = new ArrayList<>();
    for (int line = 0; line < records.size(); line++) {
      String r = records.get(line);
      int at = r.indexOf("\"department\":\"");
      if (at >= 0) {
        String id = r.substring(at + 14, r.indexOf('"', at + 14));
        if (!held.contains(id)) {
          String own = r.substring(r.indexOf("\"id\":\"") + 6);
          expected.add(line + 1 + "/department " + own.substring(0, own.indexOf('"')));
        }
      }
    }
    Found found = Found.of(records, kept);
    assertThat(found.count()).isEqualTo(expected.size());
    assertThat(found.told()).isEqualTo(expected.subList(0, Math.min(kept, expected.size())));
    assertThat(found.isWhole()).as("so few are all kept").isTrue();
  }

  /** The register stands last, and what is not in it comes after more than are kept with places. */
  @Test
  void whatComesAfterManyThatAreHeldIsLookedForAgain() throws IOException {
    List<String> lines = new ArrayList<>(List.of(MANIFEST.formatted("")));
    for (int i = 0; i < 1_500; i++) {
      lines.add(penalty(i, "D-" + i % 10, ""));
    }
    lines.add(penalty(9_999, "nobody", ""));
    for (int i = 0; i < 10; i++) {
      lines.add(department("D-" + i));
    }
    Found found = Found.of(lines, 2);
    assertThat(found.isWhole()).isFalse();
    assertThat(found.count()).isEqualTo(1);
    assertThat(found.told()).containsExactly("1502/department P9999");
  }

  /** More targets than are counted in the first read. */
  @Test
  void tooManyTargetsAreLookedForAgain() throws IOException {
    List<String> lines = new ArrayList<>(List.of(MANIFEST.formatted("")));
    for (int i = 0; i < 66_000; i++) {
      lines.add(penalty(i, "D-" + i, ""));
    }
    Found found = Found.of(lines, 2);
    assertThat(found.isWhole()).isFalse();
    assertThat(found.count()).isEqualTo(66_000);
    assertThat(found.told()).containsExactly("2/department P0", "3/department P1");
    lines.subList(2_001, lines.size()).clear();
    Found fewer = Found.of(lines, 2);
    assertThat(fewer.isWhole()).as("the first are kept, the others counted").isTrue();
    assertThat(fewer.count()).isEqualTo(2_000);
    assertThat(fewer.told()).containsExactly("2/department P0", "3/department P1");
  }

  @Test
  void aReferenceToWhatMayBeUnreadIsNotIntoNothing() throws IOException {
    List<String> lines =
        List.of(
            MANIFEST.formatted(""),
            penalty(1, "D-1", ""),
            "{\"type\":\"department\",\"id\":17,\"territory\":\"510802\",\"name\":\"某局\"}");
    List<Problem> told = Found.of(lines, 9).problems().sample();
    assertThat(told).noneMatch(p -> p.code().id().equals("LG-002"));
  }
}
