package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Where some records could not be read whole, one read tells what two tell: with the manifest last
 * a file is always read twice.
 */
class OneReadTest {

  /** More with {@code -Dsafety.reads=20000}. */
  private static final int FILES = Integer.getInteger("safety.reads", 1_500);

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"330110\",\"period\":\"2023Q3\",\"asOf\":\"2023-09-30\"%s}}";

  private static final String FIRST =
      "{\"type\":\"department\",\"id\":\"D-777777\",\"territory\":\"330110\",\"name\":\"应急管理局\"}";

  private final Random random = new Random(20230930);

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  private String hazard() {
    String id = "H-" + one("1", "2", "3", "40", "500", "6000", "70000", "800000");
    return "{\"type\":\"hazard\",\"id\":\""
        + id
        + "\",\"territory\":\"330110\",\"foundOn\":\""
        + one("2023-08-01", "2023-08-01", "2023/8/1", "2023-08-02")
        + "\",\"channel\":\""
        + one("routine-inspection", "self-check", "双随机")
        + "\",\"grade\":\"general\",\"state\":\""
        + one("closed", "registered", "finished")
        + "\""
        + one("", ",\"closedOn\":\"2023-08-01\"", ",\"closedOn\":\"2023-8-1\"")
        + one("", ",\"reporter\":\"应急局\"", ",\"reporter\":\"消防队\"", ",\"reporter\":7")
        + one("", "", ",\"entity\":\"E-1\",\"description\":\"通道堵塞\"")
        + one("", "", ",\"campaign\":\"C-1\"", ",\"campaign\":7")
        + one(
            "",
            "",
            "",
            "",
            ",\"operation\":\"withdraw\",\"supersedes\":\"H-1\"",
            ",\"operation\":\"update\",\"supersedes\":7",
            ",\"operation\":\"update\"")
        + "}";
  }

  private String other() {
    return one(
        "{\"type\":\"operating-entity\",\"id\":\"E-1\",\"territory\":\"330110\",\"name\":\"甲\",\"codeAbsence\":\"not-supplied\"}",
        "{\"type\":\"operating-entity\",\"id\":\"E-2\",\"territory\":\"330110\",\"name\":\"乙\",\"creditCode\":\"91330110MA00000000\"}",
        "{\"type\":\"operating-entity\",\"id\":\"E-33\",\"territory\":\"330110\",\"name\":\"乙\",\"creditCode\":7}",
        "{\"type\":\"campaign\",\"id\":\"C-1\",\"territory\":\"330110\",\"name\":\"百日\",\"startedOn\":\"2023-07-01\",\"endedOn\":\"2023-07-31\"}",
        "{\"type\":\"campaign\",\"id\":\"C-1\",\"territory\":\"330110\",\"name\":\"百日\",\"startedOn\":\"2023-7-1\"}",
        "{\"type\":\"department\",\"id\":\"D-1\",\"territory\":\"330110\",\"name\":\"安委办\",\"kind\":\"coordinating-body\"}",
        "{\"type\":\"department\",\"territory\":\"330110\",\"name\":\"安委办\"}",
        "{\"type\":\"inspection\",\"id\":\"I-1\",\"territory\":\"330110\",\"inspectedOn\":\"2023-08-01\",\"department\":\"D-1\"}",
        "{\"type\":\"hazard\",\"id\":\"H-9",
        "{\"id\":\"H-99\",\"territory\":\"330110\"}",
        "{\"type\":\"drone-flight\",\"id\":\"X-1\"}",
        "[]",
        "垃圾");
  }

  private static byte[] text(String manifest, List<String> records, boolean isFirst) {
    List<String> all = new ArrayList<>(records);
    all.add(isFirst ? 0 : all.size(), manifest);
    return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> said(CheckReport report) {
    List<String> out = new ArrayList<>();
    out.add(report.verdict() + " " + report.records() + " " + report.unread());
    out.add(report.counts().toString());
    report
        .skipped()
        .forEach(s -> out.add(s.what() + " " + s.because().code().id() + " " + s.records()));
    TreeSet<String> problems = new TreeSet<>();
    report.problems().forEach(p -> problems.add(p.code().id() + " " + p.recordId()));
    out.addAll(problems);
    return out;
  }

  @Test
  void oneReadTellsWhatTwoReadsTell() throws IOException {
    int inOne = 0;
    for (int i = 0; i < FILES; i++) {
      List<String> records = new ArrayList<>();
      records.add(FIRST); // shows what kind of file it is
      for (int n = random.nextInt(9); n > 0; n--) {
        records.add(random.nextInt(5) < 3 ? hazard() : other());
      }
      String manifest =
          MANIFEST.formatted(
              one("", "", ",\"complete\":[{\"type\":\"hazard\"},{\"type\":\"campaign\"}]"));
      CountedBytes counted = new CountedBytes(text(manifest, records, true));
      CheckReport first = Check.by(Rulebook.V1_0).keeping(50).of(counted.file("f.ndjson"));
      CheckReport last =
          Check.by(Rulebook.V1_0)
              .keeping(50)
              .of(new CountedBytes(text(manifest, records, false)).file("f.ndjson"));
      assertThat(said(first)).as(String.join("\n", records)).isEqualTo(said(last));
      inOne += counted.opened() == 1 && first.unread() > 0 ? 1 : 0;
    }
    System.out.println("in one read although some were unread: " + inOne + " of " + FILES);
    assertThat(inOne).isGreaterThan(FILES / 20);
  }
}
