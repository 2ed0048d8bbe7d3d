package io.github.safetysupervision.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ConvertCommandTest extends CommandRuns {

  private static String manifest(String territory) {
    return "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\""
        + territory
        + "\",\"period\":\"2024-01-01/2024-06-30\",\"asOf\":\"2024-06-30\",\"complete\":[{\"type\":\"hazard\"}]}}\n";
  }

  private static String hazard(String id, String territory) {
    return "{\"type\":\"hazard\",\"id\":\"%s\",\"territory\":\"%s\",\"foundOn\":\"2024-03-02\",\"channel\":\"third-party\",\"grade\":\"general\",\"state\":\"registered\",\"本地\":{\"a\":1.0}}\n"
        .formatted(id, territory);
  }

  private static final String BAD =
      "{\"type\":\"hazard\",\"id\":\"H-2\",\"territory\":\"370283\",\"foundOn\":\"2024/3/2\"}\n";

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileComesBackFromTheOtherFormByteForByte() throws IOException {
    String text = manifest("370283") + hazard("H-1", "370283") + hazard("H-2", "370283");
    Path lines = write("a.ndjson", text);
    assertThat(run("convert", lines, "-o", folder.resolve("b.json.gz"))).isZero();
    assertThat(err.toString()).contains("记录 2 条").contains("数目相同");
    assertThat(run("convert", folder.resolve("b.json.gz"), "-o", folder.resolve("c.json")))
        .isZero();
    try (GZIPInputStream packed =
        new GZIPInputStream(Files.newInputStream(folder.resolve("b.json.gz")))) {
      assertThat(folder.resolve("c.json")).hasBinaryContent(packed.readAllBytes());
    }
    assertThat(run("convert", folder.resolve("c.json"), "--output", folder.resolve("d.ndjson")))
        .isZero();
    assertThat(folder.resolve("d.ndjson")).hasContent(text);
    assertThat(folder.resolve("c.json")).content().startsWith("{\"manifest\"").endsWith("]}\n");
    assertThat(names()).containsExactly("a.ndjson", "b.json.gz", "c.json", "d.ndjson");
  }

  @Test
  void theFormIsAskedForOrSeenByTheName() throws IOException {
    Path lines = write("a.ndjson", manifest("370283"));
    assertThat(run("convert", lines, "-o", folder.resolve("b.txt"))).isEqualTo(Safety.MISUSE);
    assertThat(err.toString()).contains("--format");
    assertThat(run("convert", lines, "-o", folder.resolve("b.txt"), "--format", "json")).isZero();
    assertThat(folder.resolve("b.txt")).content().endsWith("\"records\":[]}\n");
    assertThat(run("convert", lines, "-o", folder.resolve("c.ndjson"), "--gzip")).isZero();
    assertThat(Files.readAllBytes(folder.resolve("c.ndjson"))).startsWith(0x1f, 0x8b);
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String text = manifest("370283") + hazard("H-1", "370283");
    Path lines = write("a.ndjson", text);
    Path other = write("b.ndjson", manifest("370284"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), lines);
    for (Path out : List.of(lines, folder.resolve("./a.ndjson"), link)) {
      assertThat(run("convert", other, lines, "-o", out)).isEqualTo(Safety.MISUSE);
    }
    assertThat(lines).hasContent(text);
    assertThat(err.toString()).contains("输出文件就是输入文件");
    assertThat(run("convert", lines, lines, "-o", folder.resolve("c.json")))
        .isEqualTo(Safety.MISUSE);
    assertThat(run("convert", "-o", folder.resolve("c.json"))).isEqualTo(Safety.MISUSE);
    assertThat(run("convert", "--reporter", "a.ndjson", "-o", folder.resolve("c.json")))
        .isEqualTo(Safety.MISUSE);
    assertThat(folder.resolve("c.json")).doesNotExist();
  }

  @Test
  void unreadRecordsAreWrittenAsTheyCameAndTold() throws IOException {
    String text = manifest("370283") + BAD + hazard("H-1", "370283") + "不是记录\n";
    Path lines = write("a.ndjson", text);
    assertThat(run("convert", lines, "-o", folder.resolve("b.ndjson"))).isEqualTo(Safety.FOUND);
    assertThat(folder.resolve("b.ndjson")).hasContent(text);
    assertThat(err.toString())
        .contains("FORM-001  a.ndjson:2")
        .contains("未能读取的记录 2 条，照原文写出")
        .contains("记录 1 条，未能读取 2 条");
  }

  @Test
  void whatIsCutOffOrHasNoManifestIsNotConverted() throws IOException {
    Path kept = write("kept.json", "as it was");
    String cut = manifest("370283") + hazard("H-1", "370283") + "{\"type\":\"haz";
    assertThat(run("convert", write("a.ndjson", cut), "-o", kept)).isEqualTo(Safety.FOUND);
    assertThat(run("convert", write("b.ndjson", hazard("H-1", "370283")), "-o", kept))
        .isEqualTo(Safety.FOUND);
    assertThat(run("convert", folder.resolve("none.ndjson"), "-o", kept))
        .isEqualTo(Safety.UNREADABLE);
    assertThat(run("convert", folder.resolve("a.ndjson"), "-o", folder.resolve("no/b.json")))
        .isEqualTo(Safety.UNREADABLE);
    assertThat(kept).hasContent("as it was");
    assertThat(err.toString()).contains("没有写出文件").contains("JSON-014");
    assertThat(names()).containsExactly("a.ndjson", "b.ndjson", "kept.json");
  }

  @Test
  void severalFilesBecomeOneThatCountsAllOfThem() throws IOException {
    Path one = write("a.ndjson", manifest("370283001000") + hazard("H-1", "370283001000"));
    Path other = write("b.ndjson", manifest("370283002000") + hazard("H-1", "370283002000"));
    Path register =
        write(
            "r.ndjson",
            manifest("370283")
                + "{\"type\":\"department\",\"id\":\"D-1\",\"territory\":\"370283\",\"name\":\"局\"}\n");
    Path out2 = folder.resolve("all.ndjson");
    assertThat(
            run("convert", one, "--reporter", "河西乡=" + other, "--register", register, "-o", out2))
        .as(err.toString())
        .isZero();
    assertThat(err.toString()).contains("r.ndjson：编号不变").contains("b.ndjson：编号前加 河西乡-");
    assertThat(Files.readAllLines(out2)).element(0).asString().contains("\"territory\":\"370283\"");
    assertThat(run("check", out2)).as(out.toString()).isZero();
    assertThat(run("why-not", out2, "hazard.found", "河西乡-H-1")).isZero();
    assertThat(out.toString()).contains("河西乡-H-1").contains("已计入").contains("记录：2");
    Path later = write("c.ndjson", manifest("370283003000").replace("2024-06-30", "2024-09-30"));
    assertThat(run("convert", one, later, "-o", folder.resolve("no.json"))).isEqualTo(Safety.FOUND);
    assertThat(err.toString()).contains("MG-001").contains("期间为 2024-01-01/2024-09-30");
    assertThat(folder.resolve("no.json")).doesNotExist();
  }

  @Test
  void standardInputGoesToStandardOutput() {
    String text = manifest("370283") + hazard("H-1", "370283");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int status =
        Safety.run(
            new Inputs(
                new ByteArrayInputStream(text.getBytes(UTF_8)), folder, Files::newByteChannel),
            StandardOutput.to(bytes),
            new PrintWriter(err, true),
            "convert",
            "-",
            "-o",
            "-");
    assertThat(status).as(err.toString()).isZero();
    assertThat(bytes.toString(UTF_8)).isEqualTo(text);
  }
}
