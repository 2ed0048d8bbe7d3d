package io.github.safetysupervision.problem;

import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.PLAUSIBILITY;
import static io.github.safetysupervision.problem.Layer.REFERENCE;
import static io.github.safetysupervision.problem.Layer.SHAPE;
import static io.github.safetysupervision.problem.Layer.SYNTAX;
import static io.github.safetysupervision.problem.Layer.TOTALS;
import static io.github.safetysupervision.problem.Layer.VALUE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Problem codes are API: they are listed in a file that only changes on purpose. */
class ProblemCodesTest {

  private static final Path LISTED = Path.of("..", "docs", "api", "problem-codes.txt");
  private static final String REGENERATE = "safety.regenerate";

  /** Where the problems of a class may be found; a class of a new subject is added here. */
  private static final Map<String, Set<Layer>> LAYERS =
      Map.ofEntries(
          // Contradictions in one record are of its values; what may be right has to be explained.
          Map.entry("AccidentProblems", Set.of(VALUE, PLAUSIBILITY)),
          Map.entry("ActivityProblems", Set.of(VALUE, PLAUSIBILITY)),
          Map.entry("HazardProblems", Set.of(VALUE, PLAUSIBILITY)),
          Map.entry("PartyProblems", Set.of(VALUE, PLAUSIBILITY)),
          Map.entry("PenaltyProblems", Set.of(VALUE, PLAUSIBILITY)),
          Map.entry("ReadinessProblems", Set.of(VALUE, PLAUSIBILITY)),
          // One text, and the list or the calendar in which it is looked up.
          Map.entry("MoneyProblems", Set.of(VALUE)),
          Map.entry("PeriodProblems", Set.of(VALUE)),
          Map.entry("QuantityProblems", Set.of(VALUE)),
          Map.entry("LawProblems", Set.of(VALUE, REFERENCE)),
          Map.entry("WorkdayProblems", Set.of(VALUE, REFERENCE)),
          Map.entry("CodeProblems", Set.of(SHAPE, VALUE, REFERENCE, CROSS_RECORD, PLAUSIBILITY)),
          // Fields and columns.
          Map.entry("RecordProblems", Set.of(SHAPE, VALUE, REFERENCE)),
          Map.entry("RowProblems", Set.of(SHAPE, VALUE)),
          // Many records, and their figures.
          Map.entry("LedgerProblems", Set.of(SYNTAX, SHAPE, REFERENCE, CROSS_RECORD, TOTALS)),
          // States are bytes, too.
          Map.entry("StatisticsProblems", Set.of(SYNTAX, SHAPE, REFERENCE, TOTALS)),
          Map.entry(
              "CheckProblems", Set.of(SHAPE, VALUE, REFERENCE, CROSS_RECORD, TOTALS, PLAUSIBILITY)),
          Map.entry("JustificationProblems", Set.of(REFERENCE, PLAUSIBILITY)),
          Map.entry("IndicatorProblems", Set.of(REFERENCE, TOTALS)),
          Map.entry("ReconciliationProblems", Set.of(VALUE, REFERENCE, TOTALS)));

  private static List<ProblemCode> all() throws ReflectiveOperationException {
    List<ProblemCode> out = new ArrayList<>();
    byHolder().values().forEach(out::addAll);
    out.sort(Comparator.comparing(ProblemCode::id));
    return out;
  }

  private static Map<String, List<ProblemCode>> byHolder() throws ReflectiveOperationException {
    Map<String, List<ProblemCode>> out = new TreeMap<>();
    for (JavaClass c : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
      if (c.getSimpleName().endsWith("Problems")) {
        Class<?> holder = Class.forName(c.getName());
        List<ProblemCode> codes = new ArrayList<>();
        for (Object each : (List<?>) holder.getMethod("all").invoke(null)) {
          codes.add((ProblemCode) each); // a rule holds its code itself, so fields are not all
        }
        for (Field f : holder.getDeclaredFields()) {
          boolean isShown =
              Modifier.isStatic(f.getModifiers()) && Modifier.isPublic(f.getModifiers());
          if (isShown && f.getType() == ProblemCode.class) {
            assertThat(codes).as(c.getSimpleName()).contains((ProblemCode) f.get(null));
          }
        }
        out.put(c.getSimpleName(), codes);
      }
    }
    return out;
  }

  @Test
  void noTwoProblemsShareACode() throws ReflectiveOperationException {
    assertThat(all()).hasSizeGreaterThan(50);
    assertThat(all()).extracting(ProblemCode::id).doesNotHaveDuplicates();
  }

  @Test
  void everyProblemSpeaksBothLanguages() throws ReflectiveOperationException {
    for (ProblemCode code : all()) {
      String zh = code.template().zh();
      String en = code.template().en();
      assertThat(zh).as(code.id()).isNotBlank().isNotEqualTo(en);
      assertThat(zh.codePoints().anyMatch(Character::isIdeographic)).as(code.id()).isTrue();
      // English may quote a Chinese word that somebody has to write.
      long latin = en.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
      assertThat(en.codePoints().filter(Character::isIdeographic).count() * 2)
          .as(code.id() + ": " + en)
          .isLessThan(latin);
    }
  }

  @Test
  void everyCodeSaysItsLayerAndSinceWhen() throws ReflectiveOperationException {
    for (Map.Entry<String, List<ProblemCode>> holder : byHolder().entrySet()) {
      assertThat(LAYERS).as("layers of %s", holder.getKey()).containsKey(holder.getKey());
      for (ProblemCode code : holder.getValue()) {
        assertThat(code.layer()).as(code.id()).isIn(LAYERS.get(holder.getKey()));
        assertThat(code.since()).as(code.id()).matches("\\d+\\.\\d+\\.\\d+");
      }
    }
  }

  @Test
  void whatMayBeRightIsNoErrorAndOnlyTheTextOrItsFormIsFatal() throws ReflectiveOperationException {
    for (ProblemCode code : all()) {
      if (code.layer() == PLAUSIBILITY) {
        assertThat(code.severity().isError()).as(code.id()).isFalse();
      }
      if (code.severity() == Severity.FATAL) {
        assertThat(code.layer()).as(code.id()).isIn(SYNTAX, SHAPE);
      }
    }
  }

  @Test
  void theRelationsOfARecordAreContradictionsOrHaveToBeExplained()
      throws ReflectiveOperationException {
    byHolder()
        .forEach(
            (holder, codes) -> {
              if (LAYERS.get(holder).equals(Set.of(VALUE, PLAUSIBILITY))) {
                for (ProblemCode code : codes) {
                  assertThat(code.layer())
                      .as(code.id())
                      .isEqualTo(code.severity().isError() ? VALUE : PLAUSIBILITY);
                }
              }
            });
  }

  @Test
  void theCodesAreTheOnesListed() throws ReflectiveOperationException, IOException {
    StringBuilder now = new StringBuilder();
    for (ProblemCode c : all()) {
      now.append(
          String.join(
              "\t",
              c.id(),
              c.layer().name(),
              c.severity().name(),
              c.since(),
              c.template().zh(),
              c.template().en()));
      now.append('\n');
    }
    if (Boolean.getBoolean(REGENERATE)) {
      Files.createDirectories(LISTED.getParent());
      Files.writeString(LISTED, now, UTF_8);
    }
    assertThat(LISTED).as(howTo()).exists();
    assertThat(Files.readString(LISTED, UTF_8)).as(howTo()).isEqualTo(now.toString());
  }

  private static String howTo() {
    return "the codes and the list of them differ; codes are API and never reused; if the change is"
        + " meant: mvn -pl safety-core test -Dtest=ProblemCodesTest -D"
        + REGENERATE
        + "=true";
  }
}
