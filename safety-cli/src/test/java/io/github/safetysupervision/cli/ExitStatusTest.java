package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.safetysupervision.problem.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The law of exit statuses: 3 if anything could not be checked, or else 1 if anything weighs as
 * much as {@code --fail-on}, or else 0; 2 is misuse. With {@code -Dsafety.shell=true} the whole
 * table is run from a shell, and otherwise some of it.
 */
class ExitStatusTest extends CommandRuns {

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"440305\",\"period\":\"2023-01-01/2023-12-31\",\"asOf\":\"2023-12-31\"}}\n";

  private static final String HAZARD =
      "{\"type\":\"hazard\",\"id\":\"NS-1\",\"territory\":\"440305001000\",\"foundOn\":\"2023-02-09\",\"channel\":\"routine-inspection\",\"grade\":\"general\",\"state\":\"registered\"}\n";

  /** Files by the weight of the heaviest problem in them; the good one has none. */
  private final Map<String, Integer> files = new LinkedHashMap<>();

  @BeforeEach
  void writeFiles() throws IOException {
    write("good.ndjson", MANIFEST + HAZARD);
    files.put("good.ndjson", Integer.MAX_VALUE);
    file("fatal.ndjson", Severity.FATAL, "\uFEFFa,b\n1,2\n", "");
    file("cut.json", Severity.FATAL, MANIFEST.replace("}}\n", "},\"records\":["), "");
    file("error.ndjson", Severity.ERROR, MANIFEST, HAZARD.replace("02-09", "2-9"));
    file("empty.ndjson", Severity.ERROR, "", "");
    file("explain.ndjson", Severity.EXPLAIN, MANIFEST, HAZARD.replace("2023-02", "2024-02"));
    String phone = HAZARD.replace("}", ",\"description\":\"电话13912345678\"}");
    file("warning.ndjson", Severity.WARNING, MANIFEST, phone);
  }

  private void file(String name, Severity heaviest, String manifest, String records)
      throws IOException {
    write(name, manifest + records);
    files.put(name, heaviest.ordinal());
  }

  private static int expected(int heaviest, Severity failOn, boolean isOneMissing) {
    return isOneMissing ? 3 : heaviest <= failOn.ordinal() ? 1 : 0;
  }

  /** What is run, and what is to come of it. */
  private record Run(int expected, List<String> args) {}

  private List<Run> table() {
    List<Run> out = new ArrayList<>();
    files.forEach(
        (name, heaviest) -> {
          for (Severity failOn : Severity.values()) {
            for (boolean isOneMissing : new boolean[] {false, true}) {
              List<String> args = new ArrayList<>(List.of("check"));
              if (isOneMissing) {
                args.add(folder.resolve("missing.ndjson").toString());
              }
              args.add(folder.resolve(name).toString());
              args.addAll(List.of("--fail-on", failOn.name().toLowerCase(Locale.ROOT)));
              out.add(new Run(expected(heaviest, failOn, isOneMissing), args));
            }
          }
        });
    return out;
  }

  @Test
  void everyCombinationHasTheStatusOfTheLaw() {
    for (Run r : table()) {
      assertThat(run(r.args().toArray())).as(r.args().toString()).isEqualTo(r.expected());
    }
    assertThat(table()).extracting(Run::expected).contains(0, 1, 3);
  }

  @Test
  void theNextFileIsCheckedWhereOneIsMissing() {
    Path missing = folder.resolve("missing.ndjson");
    assertThat(run("check", missing, folder.resolve("error.ndjson"), missing)).isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(2).allMatch(l -> l.contains("missing.ndjson"));
    assertThat(out.toString()).startsWith("不通过：").contains("FORM-020");
  }

  @Test
  void figuresFailOnProblemsOfRecordsWhereThatIsAsked() throws IOException {
    Path stated = write("stated.ndjson", MANIFEST);
    for (String name : List.of("good.ndjson", "warning.ndjson")) {
      assertThat(run("figures", folder.resolve(name), stated, "--fail-on", "problems")).isZero();
    }
    Path error = folder.resolve("error.ndjson");
    assertThat(run("figures", error, stated, "--fail-on", "problems")).isEqualTo(1);
    assertThat(run("figures", error, stated, "--fail-on", "fails,problems")).isEqualTo(1);
    assertThat(run("figures", error, stated, "--fail-on", "fails")).isZero();
    Path torn = write("torn.ndjson", MANIFEST + "{\"type\":\"stated-figure\",\"id\":\"F1\"}\n");
    assertThat(run("figures", folder.resolve("good.ndjson"), torn, "--fail-on", "problems"))
        .isEqualTo(1);
    Path asksNone =
        write(
            "asks.ndjson",
            MANIFEST
                + "{\"type\":\"stated-figure\",\"id\":\"X-1\",\"territory\":\"330110\",\"indicator\":\"hazard.found\",\"period\":\"2023Q3\",\"quantity\":\"1条\",\"where\":[{\"field\":\"grad\",\"value\":\"major\"}]}\n");
    Path good = folder.resolve("good.ndjson");
    assertThat(run("figures", good, asksNone)).isZero();
    assertThat(run("figures", good, asksNone, "--fail-on", "problems")).isEqualTo(1);
    assertThat(run("report", error, "--period", "2023", "--fail-on", "problems")).isEqualTo(2);
  }

  @Test
  void figuresFindWhatIsStatedBesideTheLedger() throws IOException {
    assertThat(run("figures", folder.resolve("good.ndjson"))).isEqualTo(2);
    assertThat(err.toString()).contains("台账旁没有 stated.ndjson");
    write(
        "stated.ndjson",
        MANIFEST
            + "{\"type\":\"stated-figure\",\"id\":\"S1\",\"territory\":\"440305\",\"indicator\":\"hazard.found\",\"period\":\"2023\",\"quantity\":\"1条\"}\n");
    assertThat(run("figures", folder.resolve("good.ndjson"))).isZero();
    assertThat(out.toString()).contains("S1");
  }

  @Test
  void nothingToHoldAgainstTheRecordsIsSaid() throws IOException {
    Path none = write("none.ndjson", MANIFEST);
    assertThat(run("check", folder.resolve("good.ndjson"), "--stated", none)).isZero();
    assertThat(err.toString()).contains("none.ndjson 里没有报送数字");
    err.getBuffer().setLength(0);
    Path torn = write("torn.ndjson", MANIFEST + "{\"type\":\"stated-figure\",\"id\":\"F1\"}\n");
    assertThat(run("check", folder.resolve("good.ndjson"), "--stated", torn)).isEqualTo(1);
    assertThat(run("check", torn, "--stated", torn)).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
    assertThat(run("check", none, "--stated", none)).isZero();
    assertThat(err.toString()).contains("none.ndjson 里没有报送数字");
  }

  @Test
  void anUnknownCommandIsNamed() {
    assertThat(run("chek", "a.ndjson")).isEqualTo(2);
    assertThat(err.toString()).contains("未知命令 chek，是否 check？").contains("is check meant?");
    err.getBuffer().setLength(0);
    assertThat(run("frobnicate")).isEqualTo(2);
    assertThat(err.toString()).contains("未知命令 frobnicate").contains("figures").doesNotContain("是否");
    err.getBuffer().setLength(0);
    assertThat(run("check", "a", "--frobnicate")).isEqualTo(2);
    assertThat(err.toString()).doesNotContain("未知命令");
  }

  @Test
  void rulesOfAFamilyAreListed() {
    assertThat(run("rules", "hz")).isZero();
    assertThat(out.toString().lines()).hasSizeGreaterThan(5).allMatch(l -> l.startsWith("HZ-"));
    out.getBuffer().setLength(0);
    assertThat(run("rules", "HZ-001")).isZero();
    assertThat(out.toString()).contains("docs/rules/HZ.md#hz-001");
  }

  // ---- from a shell

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String java() {
    String classes =
        System.getProperty("jdk.module.path", "")
            + File.pathSeparator
            + System.getProperty("java.class.path", "");
    return quoted(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        + " -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "
        + quoted(classes)
        + " "
        + Safety.class.getName();
  }

  private String shell(String script) throws Exception {
    assumeTrue(Files.exists(Path.of("/bin/bash")));
    Path file = write("run.sh", "cd " + quoted(folder.toString()) + "\nexport LC_ALL=C\n" + script);
    Process process =
        new ProcessBuilder("/bin/bash", file.toString()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return said;
  }

  /** Two at a time, each through a pipe, with its own status. */
  @Test
  void aShellSeesTheStatusAndPipesGetUtf8WhateverTheLocale() throws Exception {
    List<Run> all = table();
    List<Run> some = new ArrayList<>();
    for (int status : Boolean.getBoolean("safety.shell") ? new int[0] : new int[] {0, 1, 3}) {
      all.stream().filter(r -> r.expected() == status).skip(6).findFirst().ifPresent(some::add);
    }
    List<Run> runs = new ArrayList<>(some.isEmpty() ? all : some);
    runs.add(new Run(2, List.of("chek")));
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      script.append("( ").append(java());
      runs.get(i).args().forEach(a -> script.append(' ').append(quoted(a)));
      script.append(" 2>&1 | cat > said").append(i).append("; echo ${PIPESTATUS[0]} > status");
      script.append(i).append(" ) &\n").append(i % 2 == 1 ? "wait\n" : "");
    }
    shell(script.append("wait\n").toString());
    for (int i = 0; i < runs.size(); i++) {
      Run r = runs.get(i);
      String said = Files.readString(folder.resolve("said" + i));
      assertThat(Files.readString(folder.resolve("status" + i)).strip())
          .as("%s: %s", r.args(), said)
          .isEqualTo(Integer.toString(r.expected()));
      assertThat(said).matches("(?s).*(通过：|需要说明：|文件不存在|未知命令).*").doesNotContain("??");
    }
  }

  /** A locale that was not set says nothing of the terminal; what is shown is no question mark. */
  @Test
  void aTerminalWithoutALocaleShowsChinese() throws Exception {
    assumeTrue(Files.exists(Path.of("/usr/bin/script")) && Files.exists(Path.of("/proc/self/fd")));
    String command = java() + " check good.ndjson missing.ndjson";
    String said =
        shell("script -qec " + quoted(command) + " /dev/null < /dev/null; echo \"=$?\"\n");
    assertThat(said).contains("通过：").contains("文件不存在").endsWith("=3\n").doesNotContain("??");
  }
}
