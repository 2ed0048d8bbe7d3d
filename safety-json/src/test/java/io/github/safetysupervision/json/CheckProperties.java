package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a check counts is what reading, the survey and the rules find one by one. */
class CheckProperties {

  private static final List<RecordType<?, ?>> TYPES = ExchangeEdition.V1_0.types();

  private static String record(Random random) {
    RecordType<?, ?> type = TYPES.get(random.nextInt(TYPES.size()));
    Map<String, String> members = Samples.members(type);
    type.fields().stream()
        .filter(f -> !f.isRequired() && random.nextInt(3) > 0)
        .forEach(f -> members.remove(f.name()));
    members.put("id", "\"R-" + random.nextInt(12) + '"');
    if (random.nextInt(3) == 0) {
      List<String> names = new ArrayList<>(members.keySet());
      String[] odd = {"\"\"", "null", "17", "\"2024-02-30\"", "\"2031-01-01\"", "\"999999\"", "[]"};
      members.put(names.get(random.nextInt(names.size())), odd[random.nextInt(odd.length)]);
    }
    String json = Samples.json(members);
    return random.nextInt(15) == 0 ? json.substring(0, json.length() - 3) : json;
  }

  private static List<String> records(Random random) {
    List<String> out = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      out.add(record(random));
    }
    return out;
  }

  /** Everything one by one; what is stated is asked for by nobody. */
  private static Map<String, Long> alone(ExchangeFile file) throws IOException {
    Map<String, Long> out = new TreeMap<>();
    List<Problem> ofFile = new ArrayList<>();
    file.scan(
        new RecordVisitor() {
          private void add(Problem p) {
            out.merge(p.code().id(), 1L, Long::sum);
          }

          @Override
          public void record(RecordView<?> record) {
            record.problems().forEach(this::add);
          }

          @Override
          public void unread(UnreadRecord unread) {
            unread.problems().forEach(this::add);
          }

          @Override
          public void unknown(UnknownRecord unknown) {
            out.merge("FG-019", 1L, Long::sum);
          }

          @Override
          public void problem(Problem problem) {
            ofFile.add(problem);
            add(problem);
          }
        });
    for (Problem p : file.manifest().problems()) {
      if (!ofFile.contains(p)) {
        out.merge(p.code().id(), 1L, Long::sum);
      }
    }
    Survey.whole(file).problems().counts().forEach((code, n) -> out.merge(code, n, Long::sum));
    return out;
  }

  /** Without the codes of rules and of what is stated, which have tests of their own. */
  private static Map<String, Long> found(CheckReport report) {
    Map<String, Long> out = new TreeMap<>(report.byCode());
    out.keySet().removeIf(c -> c.startsWith("CK-"));
    return out;
  }

  @Property(tries = 120)
  void aCheckCountsWhatIsFoundOneByOne(@ForAll Random random) throws IOException {
    List<String> records = records(random);
    records.removeIf(r -> r.contains("\"stated-"));
    String[] all = records.toArray(String[]::new);
    byte[] bytes =
        switch (random.nextInt(3)) {
          case 0 -> Samples.document(all);
          case 1 -> Samples.lines(all);
          default -> Samples.utf8(String.join("\n", all)); // no manifest, maybe torn at the end
        };
    ExchangeFile file = Samples.file(bytes);
    CheckReport report = Check.by(Rulebook.V1_0).keeping(3).of(file);
    assertThat(found(report))
        .as(() -> new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(alone(file));
  }

  @Property(tries = 120)
  void theVerdictIsThatOfTheHeaviestProblemAndTheOrderMakesNoDifference(@ForAll Random random)
      throws IOException {
    List<String> records = records(random);
    CheckReport report =
        Check.by(Rulebook.V1_0).of(Samples.file(Samples.lines(records.toArray(String[]::new))));
    Map<Severity, Long> by = report.bySeverity();
    boolean isWrong = by.get(Severity.FATAL) + by.get(Severity.ERROR) > 0;
    assertThat(report.verdict())
        .isEqualTo(
            isWrong
                ? CheckVerdict.INVALID
                : by.get(Severity.EXPLAIN) > 0
                    ? CheckVerdict.NEEDS_EXPLANATION
                    : CheckVerdict.VALID);
    assertThat(report.unread() == 0 || isWrong).isTrue();
    assertThat(report.problems()).allMatch(p -> report.byCode().containsKey(p.code().id()));
    Collections.shuffle(records, random);
    CheckReport other =
        Check.by(Rulebook.V1_0).of(Samples.file(Samples.lines(records.toArray(String[]::new))));
    assertThat(other.byCode()).isEqualTo(report.byCode());
    assertThat(other.verdict()).isEqualTo(report.verdict());
  }
}
