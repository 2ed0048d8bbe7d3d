package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.examples.MarkdownFile.Part;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeSchema;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what the code does: every snippet is compiled, run, read or generated. */
class DocumentationTest {

  private static final Path SOURCES =
      MarkdownFile.MODULE.resolve("src/main/java/io/github/safetysupervision/examples");

  private static final Pattern REGION =
      Pattern.compile(
          "^ *// tag::([a-z-]+)\n(.*?)^ *// end::\\1$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern CELL = Pattern.compile("`([^`]+)`");

  /** The regions of the compiled classes, without the indentation they have there. */
  private static Map<String, List<String>> regions() throws IOException {
    Map<String, List<String>> out = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path p : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher m = REGION.matcher(Files.readString(p, StandardCharsets.UTF_8));
        while (m.find()) {
          String name = p.getFileName().toString().replace(".java", "");
          out.computeIfAbsent(name, n -> new ArrayList<>())
              .add(m.group(2).stripTrailing().stripIndent() + "\n");
        }
      }
    }
    return out;
  }

  @Test
  void everyJavaBlockIsARegionOfACompiledClass() throws IOException {
    List<String> compiled = regions().values().stream().flatMap(List::stream).toList();
    int found = 0;
    for (MarkdownFile file : MarkdownFile.all()) {
      for (String block : file.blocks("java")) {
        assertThat(compiled).as("Java in %s", file).contains(block);
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @Test
  void everyExampleRunsAndPrintsWhatTheDocumentsShow() throws Exception {
    Map<String, String> printed = new TreeMap<>();
    for (String name : regions().keySet()) {
      Method main = mainOf(name);
      if (main != null) {
        printed.put(name, outputOf(name, main));
      }
    }
    for (MarkdownFile file : MarkdownFile.all()) {
      MarkdownFile now = file;
      for (int i = 0; i < now.outputs().size(); i++) { // places move when an output grows
        Part shown = now.outputs().get(i);
        assertThat(printed).as("output in %s", file).containsKey(shown.name());
        now = now.with(shown, printed.get(shown.name()));
      }
      if (MarkdownFile.REGENERATE) {
        now.write();
      } else {
        assertThat(file.text()).as("outputs in %s", file).isEqualTo(now.text());
      }
    }
  }

  /**
   * A class without a main is shown as a part of what another one runs, or of what a test calls.
   */
  @Test
  void everyShownClassWithoutAMainIsUsedByAnotherClass() throws IOException {
    for (String name : regions().keySet()) {
      if (mainOf(name) == null) {
        assertThat(classesNaming(name)).as("classes that use %s", name).isNotEmpty();
      }
    }
  }

  private static List<Path> classesNaming(String name) throws IOException {
    Pattern word = Pattern.compile("\\b" + name + "(Test)?\\b");
    List<Path> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MarkdownFile.MODULE.resolve("src"))) {
      for (Path p : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        boolean isItself = p.endsWith(name + ".java");
        if (!isItself && word.matcher(Files.readString(p, StandardCharsets.UTF_8)).find()) {
          out.add(p);
        }
      }
    }
    return out;
  }

  private static Method mainOf(String name) {
    try {
      return Class.forName(DocumentationTest.class.getPackageName() + "." + name)
          .getMethod("main", String[].class);
    } catch (ClassNotFoundException | NoSuchMethodException e) {
      return null; // a value, a description, or a controller that a test calls
    }
  }

  private static String outputOf(String name, Method main) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.size()).as(name).isPositive();
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void everyExchangeFileShownIsReadWithoutAProblem() throws IOException {
    int found = 0;
    for (MarkdownFile file : MarkdownFile.all()) {
      for (String block : file.blocks("json")) {
        assertThat(problemsIn(block)).as("exchange file in %s: %s", file, block).isEmpty();
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  private static List<Object> problemsIn(String exchangeFile) throws IOException {
    Ledger ledger =
        ExchangeFile.read(
            new ByteArrayInputStream(exchangeFile.getBytes(StandardCharsets.UTF_8)),
            ExchangeEdition.V1_0,
            "shown");
    List<Object> out = new ArrayList<>(ledger.manifest().problems());
    ledger.scan(
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            out.addAll(record.problems());
          }

          @Override
          public void unread(UnreadRecord unread) {
            out.add(unread);
          }

          @Override
          public void unknown(UnknownRecord unknown) {
            out.add(unknown);
          }

          @Override
          public void problem(Problem problem) {
            out.add(problem);
          }
        });
    return out;
  }

  /** Run with -Dsafety.regenerate=true to write the tables anew. */
  @Test
  void everyGeneratedTableIsCurrent() throws IOException {
    Map<String, String> tables = DocumentTables.all(MarkdownFile.MODULE);
    Set<String> shown = new HashSet<>();
    for (MarkdownFile file : MarkdownFile.all()) {
      MarkdownFile now = file;
      for (int i = 0; i < now.generated().size(); i++) {
        Part part = now.generated().get(i);
        assertThat(tables).as("generated part of %s", file).containsKey(part.name());
        shown.add(part.name());
        now = now.with(part, "\n" + tables.get(part.name()) + "\n");
      }
      if (MarkdownFile.REGENERATE) {
        now.write();
      } else {
        assertThat(file.text())
            .as("%s is not current; run with -Dsafety.regenerate=true", file)
            .isEqualTo(now.text());
      }
    }
    assertThat(shown).as("every table stands in a document").isEqualTo(tables.keySet());
  }

  /** Run with -Dsafety.regenerate=true to write the schema anew. */
  @Test
  void theSchemaIsCurrent() throws IOException {
    Path file = MarkdownFile.ROOT.resolve("docs/schema/exchange-1.0.schema.json");
    String now = ExchangeSchema.text(ExchangeEdition.V1_0);
    if (MarkdownFile.REGENERATE) {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, now, StandardCharsets.UTF_8);
    } else {
      assertThat(Files.readString(file, StandardCharsets.UTF_8))
          .as("%s is not current; run with -Dsafety.regenerate=true", file)
          .isEqualTo(now);
    }
  }

  @Test
  void theTablesOfProblemsHoldEveryListedCode() throws IOException {
    Path listed = MarkdownFile.ROOT.resolve("docs/api/problem-codes.txt");
    String tables = MarkdownFile.read(MarkdownFile.ROOT.resolve("docs/problems.md")).text();
    for (String line : Files.readAllLines(listed, StandardCharsets.UTF_8)) {
      assertThat(tables).contains("| `" + line.substring(0, line.indexOf('\t')) + "` |");
    }
  }

  @Test
  void everyLinkInsideTheRepositoryLeadsSomewhere() throws IOException {
    for (MarkdownFile file : MarkdownFile.all()) {
      for (String[] link : file.links()) {
        Path target = link[0].isEmpty() ? file.path() : file.path().resolveSibling(link[0]);
        assertThat(target).as("link in %s", file).exists();
        if (!link[1].isEmpty()) {
          assertThat(MarkdownFile.read(target).anchors())
              .as("link in %s to %s", file, link[0])
              .contains(link[1]);
        }
      }
    }
  }

  @Test
  void bothLanguagesShowTheSameCodeUnderAsManyHeadings() throws IOException {
    int pairs = 0;
    for (MarkdownFile en : MarkdownFile.all()) {
      if (!en.path().toString().endsWith(".en.md")) {
        continue;
      }
      MarkdownFile zh = MarkdownFile.read(Path.of(en.path().toString().replace(".en.md", ".md")));
      assertThat(en.anchors()).as("headings of %s", en).hasSameSizeAs(zh.anchors());
      for (String language : List.of("java", "json", "shell", "xml")) {
        assertThat(en.blocks(language)).as("code of %s", en).isEqualTo(zh.blocks(language));
      }
      pairs++;
    }
    assertThat(pairs).isPositive();
  }

  @Test
  void theGlossarySaysEachTermOnceAndNamesOnlyWhatExists() throws IOException {
    MarkdownFile glossary = MarkdownFile.read(MarkdownFile.ROOT.resolve("docs/glossary.md"));
    Set<String> seen = new HashSet<>();
    Set<String> sources = sourceNames();
    for (String line : glossary.text().lines().toList()) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != 7 || cells[1].startsWith("---") || cells[1].isBlank()) {
        continue;
      }
      if (!cells[1].strip().equals("中文")) {
        assertThat(seen.add(cells[1].strip())).as("once: %s", cells[1]).isTrue();
      }
      for (String type : codeIn(cells[3])) {
        String top = type.replaceFirst("\\..*", "");
        assertThat(Character.isUpperCase(top.charAt(0)) ? sources : Set.of(top))
            .as("type in %s", line)
            .contains(top);
      }
      for (String field : codeIn(cells[4])) {
        assertThat(isInFiles(field)).as("field %s", field).isTrue();
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
  }

  private static List<String> codeIn(String cell) {
    return CELL.matcher(cell).results().map(m -> m.group(1)).toList();
  }

  private static Set<String> sourceNames() throws IOException {
    Set<String> out = new HashSet<>();
    for (String module : List.of("safety-core", "safety-json")) {
      try (Stream<Path> files = Files.walk(MarkdownFile.ROOT.resolve(module + "/src/main/java"))) {
        files.forEach(f -> out.add(f.getFileName().toString().replace(".java", "")));
      }
    }
    return out;
  }

  /** A record type, a field of one, or a field that every record or the manifest has. */
  private static boolean isInFiles(String name) {
    String[] parts = name.split("\\.");
    ObjectType<?, ?> type =
        parts[0].equals("manifest") ? ManifestType.MANIFEST : ExchangeEdition.V1_0.type(parts[0]);
    return parts.length == 2
        ? type != null && type.field(parts[1]) != null
        : type != null
            || name.equals("type")
            || ExchangeEdition.V1_0.types().get(0).field(name) != null;
  }
}
