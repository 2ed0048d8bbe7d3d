package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.Spelling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What becomes of several files, and when they do not become one. */
class LedgerMergeTest {

  private static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"H-1\",\"territory\":\"%s\",\"foundOn\":\"2023-05-06\",\"channel\":\"self-check\",\"grade\":\"general\",\"state\":\"registered\"}";

  private static ExchangeFile file(String territory, String more, String... records) {
    String text =
        "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\""
            + territory
            + "\""
            + (more.contains("\"period\"") ? "" : ",\"period\":\"2023-01-01/2023-06-30\"")
            + (more.contains("\"asOf\"") ? "" : ",\"asOf\":\"2023-06-30\"")
            + more
            + "}}\n"
            + String.join("\n", records)
            + "\n";
    return TownFiles.file(text, territory + ".ndjson");
  }

  private static LedgerMerge merge(ExchangeFile... files) {
    LedgerMerge out = LedgerMerge.by(ExchangeEdition.V1_0);
    for (int i = 0; i < files.length; i++) {
      out = out.with(files[i], (char) ('a' + i) + ".ndjson");
    }
    return out;
  }

  private static List<String> lines(MergedSource merged) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(merged, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Manifest manifest(LedgerMerge merge) throws IOException {
    return merge.read().orThrow().manifest().orThrow();
  }

  private static List<ProblemCode> refused(LedgerMerge merge) throws IOException {
    Outcome<MergedSource> out = merge.read();
    assertThat(out.value()).isNull();
    return out.problems().stream().map(Problem::code).toList();
  }

  @Test
  void everythingThatNamesARecordGetsThePrefixAndNothingElseIsTouched() throws IOException {
    String figure =
        "{\"type\":\"stated-figure\",\"id\":\"F-1\",\"territory\":\"330110001000\",\"indicator\":\"hazard.found\",\"period\":\"2023-01-01/2023-06-30\",\"where\":[{\"field\":\"department\",\"value\":\"D-1\"},{\"field\":\"channel\",\"value\":\"self-check\"}],\"over\":[\"F-2\",\"F-3\"]}";
    String unread =
        "{\"type\":\"hazard\", \"id\":\"H\\u002d2\",\"supersedes\":\"H-1\",\"foundOn\":\"2023/5/6\",\"entity\":\"E-1\",\"note\":\"H-1\"}";
    MergedSource merged =
        merge(
                file("330110001000", "", figure, unread, "{\"type\":\"hazard\",\"id\":\"H-7\",\"f"),
                file("330110002000", "", HAZARD.formatted("330110002000")))
            .with(file("330110", ""), "c.ndjson", "县局")
            .read()
            .orThrow();
    assertThat(merged.prefixes())
        .containsEntry("a.ndjson", "330110001dy-")
        .containsEntry("b.ndjson", "330110002gm-")
        .containsEntry("c.ndjson", "县局-");
    assertThat(lines(merged).subList(1, 5))
        .containsExactly(
            figure
                .replace("F-", "330110001dy-F-")
                .replace("D-1", "330110001dy-D-1")
                .replace("\"indicator\"", "\"reporter\":\"330110001dy\",\"indicator\""),
            "{\"reporter\":\"330110001dy\",\"type\":\"hazard\",\"id\":\"330110001dy-H\\u002d2\",\"supersedes\":\"330110001dy-H-1\",\"foundOn\":\"2023/5/6\",\"entity\":\"330110001dy-E-1\",\"note\":\"H-1\"}",
            "{\"type\":\"hazard\",\"id\":\"H-7\",\"f",
            HAZARD
                .formatted("330110002000")
                .replace("H-1", "330110002gm-H-1")
                .replace("\"foundOn\"", "\"reporter\":\"330110002gm\",\"foundOn\""));
  }

  @Test
  void oneHazardThatTwoDepartmentsReportIsFoundInWhatTheyBecome() throws IOException {
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E-1\",\"territory\":\"330110\",\"name\":\"甲\",\"codeAbsence\":\"not-supplied\"}";
    String hazard =
        HAZARD
            .formatted("330110")
            .replace("\"grade\"", "\"entity\":\"E-1\",\"description\":\"消防通道堵塞\",\"grade\"");
    MergedSource merged =
        LedgerMerge.by(ExchangeEdition.V1_0)
            .with(file("330110", "", hazard), "a.ndjson", "应急局")
            .with(file("330110", "", hazard.replace("H-1", "X-9")), "b.ndjson", "消防大队")
            .withRegister(file("330110", "", entity), "register")
            .read()
            .orThrow();
    assertThat(Check.by(Rulebook.V1_0).of(merged).byCode()).containsEntry("CK-203", 1L);
  }

  @Test
  void aReporterThatARecordNamesStays() throws IOException {
    String named =
        HAZARD.formatted("330110").replace("\"foundOn\"", "\"reporter\":\"安监站\",\"foundOn\"");
    MergedSource merged =
        LedgerMerge.by(ExchangeEdition.V1_0)
            .with(file("330110", "", named), "a.ndjson", "应急局")
            .with(file("330110", "", HAZARD.formatted("330110")), "b.ndjson", "消防大队")
            .read()
            .orThrow();
    assertThat(lines(merged).subList(1, 3))
        .extracting(l -> l.replaceAll(".*\"reporter\":\"([^\"]*)\".*", "$1"))
        .containsExactly("安监站", "消防大队");
  }

  @Test
  void aJustificationNamesTheRecordOfItsReporterOrTheOneOnTheRegister() throws IOException {
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E-1\",\"territory\":\"330110\",\"name\":\"甲\",\"codeAbsence\":\"not-supplied\"}";
    String says =
        "{\"type\":\"justification\",\"id\":\"Q-1\",\"territory\":\"330110001000\",\"rule\":\"CK-101\",\"recordType\":\"%s\",\"record\":\"%s\",\"text\":\"t\",\"body\":\"b\",\"justifiedOn\":\"%s\"}";
    MergedSource merged =
        merge(
                file(
                    "330110001000",
                    "",
                    HAZARD.formatted("330110001000"),
                    says.formatted("hazard", "H-1", "2023-06-30"),
                    says.formatted("operating-entity", "E-1", "2023-06-30"),
                    says.formatted("hazard", "H-1", "2023/6/30"),
                    says.formatted("operating-entity", "E-1", "2023/6/30")))
            .withRegister(file("330110", "", entity), "register")
            .with(file("330110002000", ""), "b.ndjson")
            .read()
            .orThrow();
    List<String> records =
        lines(merged).stream()
            .filter(l -> l.contains("justification"))
            .map(l -> l.replaceAll(".*\"record\":\"([^\"]*)\".*", "$1"))
            .toList();
    assertThat(records).containsExactly("330110001dy-H-1", "E-1", "330110001dy-H-1", "E-1");
  }

  @Test
  void aReferenceMeansTheOwnRecordOrElseTheOneOnTheRegister() throws IOException {
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"%s\",\"territory\":\"330110\",\"name\":\"甲\",\"codeAbsence\":\"not-supplied\"}";
    String hazard =
        HAZARD.formatted("330110001000").replace("\"grade\"", "\"entity\":\"%s\",\"grade\"");
    Outcome<MergedSource> out =
        merge(
                file(
                    "330110001000",
                    "",
                    hazard.formatted("E-1"),
                    hazard.replace("H-1", "H-2").formatted("E-2"),
                    hazard.replace("H-1", "H-3").formatted("E-3"),
                    entity.formatted("E-2")))
            .withRegister(
                file("330110", "", entity.formatted("E-1"), entity.formatted("E-2")), "register")
            .read();
    assertThat(lines(out.orThrow()))
        .filteredOn(l -> l.contains("\"hazard\""))
        .extracting(l -> l.replaceAll(".*\"entity\":\"([^\"]*)\".*", "$1"))
        .containsExactly("E-1", "330110001dy-E-2", "330110001dy-E-3");
    assertThat(out.problems())
        .extracting(p -> p.code() + " " + p.recordId())
        .containsExactly(MergeProblems.ALSO_ON_REGISTER + " E-2");
  }

  @Test
  void filesOfOneReporterShareTheirIds() throws IOException {
    ExchangeFile one = file("330110", ",\"producer\":\"局\"", HAZARD.formatted("330110"));
    ExchangeFile other = file("330110", ",\"producer\":\"局\"", HAZARD.formatted("330110"));
    assertThat(lines(merge(one, other).read().orThrow()))
        .filteredOn(l -> l.contains("\"id\":\"H-1\""))
        .hasSize(2);
    assertThat(refused(merge(one, file("330110", ",\"producer\":\"队\""))))
        .containsExactly(MergeProblems.REPORTER_UNCLEAR);
    assertThat(refused(merge(file("330110", ""), file("330110000000", ""))))
        .containsExactly(MergeProblems.REPORTER_UNCLEAR);
    MergedSource apart =
        LedgerMerge.by(ExchangeEdition.V1_0)
            .with(one, "a", "应急局")
            .with(file("330110", "", HAZARD.formatted("330110")), "b", "消防队")
            .read()
            .orThrow();
    assertThat(apart.prefixes().values()).containsExactly("应急局-", "消防队-");
  }

  @Test
  void filesOfAnotherPeriodDayOrProvinceAreRefused() throws IOException {
    ExchangeFile first = file("330110001000", "");
    assertThat(refused(merge(first, file("330110002000", ",\"period\":\"2023-07-01/2023-09-30\""))))
        .containsExactly(MergeProblems.MANIFESTS_DIFFER);
    assertThat(refused(merge(first, file("330110002000", ",\"asOf\":\"2023-07-01\""))))
        .containsExactly(MergeProblems.MANIFESTS_DIFFER);
    assertThat(refused(merge(first, file("152529", ""))))
        .containsExactly(MergeProblems.NO_COMMON_TERRITORY);
    assertThat(manifest(merge(first, file("330781", ""))).getTerritory()).hasToString("330000");
  }

  @Test
  void whatIsCutOffMiscountedOrWithoutManifestIsRefused() throws IOException {
    ExchangeFile first = file("330110001000", "");
    ExchangeFile cut = TownFiles.file("{\"manifest\":null,\"records\":[", "cut.json");
    assertThat(refused(merge(first, cut))).contains(JsonProblems.END_MISSING);
    ExchangeFile miscounted =
        file("330110002000", ",\"counts\":[{\"type\":\"hazard\",\"records\":3}]");
    assertThat(refused(merge(first, miscounted))).containsExactly(LedgerProblems.MISCOUNTED);
  }

  @Test
  void nothingIsCompleteThatOneFileLeavesOpen() throws IOException {
    String complete = ",\"complete\":[{\"type\":\"hazard\"}]";
    String town = HAZARD.formatted("330110001000");
    // A town that says nothing, inside a county that says all is there.
    assertThat(
            manifest(merge(file("330110", complete, town), file("330110001000", "", town)))
                .getComplete())
        .isEmpty();
    // It holds no hazards: the county's word stands.
    assertThat(
            manifest(merge(file("330110", complete, town), file("330110001000", ""))).getComplete())
        .hasSize(1);
    // Unless what could not be read may be one.
    assertThat(
            manifest(merge(file("330110", complete, town), file("330110001000", "", "{\"ty")))
                .getComplete())
        .isEmpty();
    // All its records lie elsewhere: hardly what it is complete for.
    assertThat(
            manifest(
                    merge(
                        file("330110001000", complete, HAZARD.formatted("330781")),
                        file("330781", "")))
                .getComplete())
        .isEmpty();
    Outcome<MergedSource> both =
        merge(file("330110", complete, town), file("330110001000", complete, town)).read();
    assertThat(both.orThrow().manifest().orThrow().getComplete()).hasSize(2);
    assertThat(both.problems())
        .extracting(Problem::code)
        .containsExactly(MergeProblems.BOTH_COMPLETE);
  }

  @Test
  void countsAreAddedWhereEveryFileKnowsItsOwn() throws IOException {
    String counted = ",\"counts\":[{\"type\":\"hazard\",\"records\":1}]";
    String record = HAZARD.formatted("330110001000");
    assertThat(
            manifest(
                    merge(
                        file("330110001000", counted, record),
                        file("330110002000", "", record, "{\"type\":\"x\"}")))
                .getCounts())
        .extracting(c -> c.getType() + " " + c.getRecords())
        .containsExactly("hazard 2");
    assertThat(
            manifest(
                    merge(
                        file("330110001000", counted, record),
                        file("330110002000", "", record, "{\"ty")))
                .getCounts())
        .isEmpty();
  }

  @Test
  void allThatIsSaidOfTheFilesIsKept() throws IOException {
    Manifest m =
        manifest(
            merge(
                file(
                    "330110001000", ",\"note\":\"甲\",\"constructed\":true,\"batch\":1,\"k\":\"v\""),
                file("330110002000", ",\"note\":\"乙\",\"batch\":2,\"k\":\"v\"")));
    assertThat(m.getNote()).isEqualTo("甲；乙");
    assertThat(m.getConstructed()).isTrue();
    assertThat(m.getExtension().members())
        .extracting(e -> e.name() + "=" + e.json())
        .containsExactly("batch=1", "k=\"v\"", "batch b.ndjson=2");
    assertThat(
            manifest(
                    merge(file("330110001000", ",\"constructed\":false"), file("330110002000", "")))
                .getConstructed())
        .isNull();
  }

  @Test
  void namesOneSlipApartAreRefusedAndSoAreIdsThatBecomeTooLong() throws IOException {
    ExchangeFile one = file("330110", "");
    LedgerMerge merge = LedgerMerge.by(ExchangeEdition.V1_0);
    assertThat(refused(merge.with(one, "a", "一镇").with(one, "b", "二镇")))
        .containsExactly(MergeProblems.NAMES_TOO_NEAR);
    assertThat(merge.with(one, "a", "城关镇").with(one, "b", "河西乡").read().value()).isNotNull();
    String longest = HAZARD.formatted("330110").replace("H-1", "H".repeat(120));
    assertThat(
            refused(
                merge.with(file("330110", "", longest), "a", "城关镇第一应急管理站").with(one, "b", "河西乡")))
        .containsExactly(MergeProblems.ID_TOO_LONG);
    for (String name : List.of("", "城 关", "a\"b", "a\\b")) {
      assertThatThrownBy(() -> merge.with(one, "a", name))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** No id of one territory is a slip of an id of another. */
  @Property(tries = 300)
  void prefixesOfTerritoriesAreMoreThanASlipApart(
      @ForAll @IntRange(min = 0, max = 999) int one,
      @ForAll @IntRange(min = 0, max = 999) int other,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<String> prefixes = new ArrayList<>();
    for (int town : List.of(one, other, random.nextBoolean() ? one / 10 * 10 : other)) {
      String digits = "330%03d%03d000".formatted(100 + town % 30, town);
      prefixes.add(Prefixes.ofTerritory(DivisionCode.parse(digits)));
    }
    String id = Integer.toString(random.nextInt(100_000));
    for (String a : prefixes) {
      for (String b : prefixes) {
        if (!a.equals(b)) {
          assertThat(Prefixes.mayMix(a, b)).as(a + " " + b).isFalse();
          for (String slipped : List.of(id, id.substring(1) + "0", id + "1", "1" + id)) {
            assertThat(Spelling.isNear(a + "-" + id, b + "-" + slipped)).isFalse();
          }
        }
      }
    }
  }
}
