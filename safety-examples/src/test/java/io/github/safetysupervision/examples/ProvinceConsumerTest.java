package io.github.safetysupervision.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.record.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A province's own project, outside the build: compiled as its pom says with the compiler of this
 * JDK and run, with nothing on its path but what its pom names and the library itself needs.
 */
class ProvinceConsumerTest {

  private static final Path PROJECT = MarkdownFile.MODULE.resolve("province");
  private static final Path SOURCES = PROJECT.resolve("src/main/java");
  private static final Path DATA = PROJECT.resolve("data/fireworks.ndjson");
  private static final Path HAZARD =
      MarkdownFile.ROOT.resolve(
          "safety-core/src/main/java/io/github/safetysupervision/hazard/Hazard.java");

  @TempDir static Path made;

  private static URLClassLoader project;
  private static List<String> printed;

  @BeforeAll
  static void compileAndRunTheProject() throws Exception {
    compile();
    List<URL> urls = new ArrayList<>();
    for (Path p : library()) {
      urls.add(p.toUri().toURL());
    }
    urls.add(made.toUri().toURL());
    project = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    printed = run(DATA, "copy");
  }

  @AfterAll
  static void closeTheProject() throws IOException {
    if (project != null) {
      project.close();
    }
  }

  private static void compile() throws Exception {
    Document pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(PROJECT.resolve("pom.xml").toFile());
    List<Path> classes = new ArrayList<>(library());
    classes.addAll(jars(pom, "dependency", "org.immutables"));
    List<String> options = new ArrayList<>(texts(pom.getDocumentElement(), "arg"));
    options.addAll(List.of("--release", texts(pom, "maven.compiler.release").get(0)));
    options.addAll(List.of("-encoding", "UTF-8", "-d", made.toString(), "-s", made.toString()));
    options.addAll(List.of("-classpath", path(classes)));
    options.addAll(List.of("-processorpath", path(jars(pom, "path", "org.immutables"))));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (Stream<Path> files = Files.walk(SOURCES);
        StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      var units =
          manager.getJavaFileObjectsFromPaths(
              files.filter(f -> f.toString().endsWith(".java")).toList());
      assertThat(javac.getTask(said, manager, null, options, null, units).call())
          .as(said.toString())
          .isTrue();
    }
    assertThat(said.toString()).isEmpty();
  }

  private static List<String> texts(Element in, String tag) {
    NodeList found = in.getElementsByTagName(tag);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      out.add(found.item(i).getTextContent().strip());
    }
    return out;
  }

  private static List<String> texts(Document in, String tag) {
    return texts(in.getDocumentElement(), tag);
  }

  /** The jars a pom names under a tag, in the versions it names, wherever this run keeps them. */
  private static List<Path> jars(Document pom, String tag, String group) {
    NodeList found = pom.getElementsByTagName(tag);
    List<Path> out = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element e = (Element) found.item(i);
      if (texts(e, "groupId").get(0).equals(group)) {
        out.add(jar(texts(e, "artifactId").get(0) + "-" + texts(e, "version").get(0)));
      }
    }
    assertThat(out).hasSize(1);
    return out;
  }

  private static Path jar(String name) {
    List<Path> out =
        Stream.of("java.class.path", "surefire.test.class.path")
            .flatMap(p -> Arrays.stream(System.getProperty(p, "").split(File.pathSeparator)))
            .map(Path::of)
            .filter(p -> p.toFile().getName().matches(name + "\\.jar"))
            .distinct()
            .toList();
    assertThat(out).as(name).hasSize(1);
    return out.get(0);
  }

  /** The library, and what its own poms bring along. */
  private static List<Path> library() throws URISyntaxException {
    List<Path> out = new ArrayList<>();
    for (Class<?> c : List.of(RecordType.class, ExchangeFile.class)) {
      out.add(Path.of(c.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
    for (String name : List.of("guava", "failureaccess", "jspecify", "jackson-core")) {
      out.add(jar(name + "-[0-9].*"));
    }
    return out;
  }

  private static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }

  /** What the project prints for a file; the copy it writes and the schema lie beside its name. */
  private static List<String> run(Path file, String name) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      project
          .loadClass("province.fireworks.Fireworks")
          .getMethod("tell", PrintStream.class, Path.class, Path.class, Path.class)
          .invoke(null, out, file, made.resolve(name + ".ndjson"), made.resolve(name + ".json"));
    }
    return bytes.toString(UTF_8).lines().toList();
  }

  /** Counted by hand from the fifteen lines of the file. */
  @Test
  void theFileIsReadFilteredCountedAndExplained() {
    assertThat(printed)
        .containsExactlyElementsOf(
            """
            unread S-4
            unread S-6
            unread Z-3
            FORM-010 6 /grades
            FORM-011 7 /form
            FW-001 8 /licenceEndsOn
            FORM-011 9 /form
            FORM-003 12 /boxes
            LG-002 6 /entity
            S-1 D-1 2022-12-05 省许可系统 null null
            S-2 null null null null null
            S-3 null null null null null
            S-5 null null null null null
            Z-1 D-1 8400
            Z-2 null null
            产品级别含C级，且保费不低于1000
            甲店
            丙店
            form tells them apart
            2025-11-30 1
            13 null
            true
            fireworks.licensed COMPUTED 2处
              S-1 1
              S-3 1
            fireworks.premiums COMPUTED 2050元
              S-2 300
              S-3 1500
              S-6 250
            fireworks.seasonal UNDECIDED null
              有 1 条未能读取的记录可能计入，无法判定：S-6；请更正这些记录
              S-2 1
            fireworks.boxes UNDECIDED null
              有 1 条未能读取的记录可能计入，无法判定：Z-3；请更正这些记录
              Z-1 12
              Z-2 3
              Z-3 ?
            fireworks.caught COMPUTED 1家
              Z-1 S-2
              Z-2 S-2
            fireworks.found COMPUTED 2条
              H-1 1
              H-2 1
            fireworks.rectified COMPUTED 1条
              H-1 1
            fireworks.rate COMPUTED 50%
              H-1 1/1
              H-2 0/1
            """
                .lines()
                .toList());
    assertThat(made.resolve("copy.ndjson")).hasSameBinaryContentAs(DATA);
  }

  /** It may have been a record of any type. */
  @Test
  void aLineThatIsNoJsonLeavesEveryFigureUndecided() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(DATA, UTF_8));
    lines.add(6, "{\"type\":\"fireworks-shop\",\"id\":\"S-7\",\"territory\":\"430181\",\"name\"");
    Path broken = made.resolve("broken.ndjson");
    Files.write(broken, lines, UTF_8);
    assertThat(run(broken, "broken-copy"))
        .filteredOn(l -> l.startsWith("fireworks."))
        .hasSize(8)
        .allMatch(l -> l.endsWith(" UNDECIDED null"));
    assertThat(made.resolve("broken-copy.ndjson")).hasSameBinaryContentAs(broken);
  }

  @Test
  void theSchemaDescribesBothTypes() throws Exception {
    JsonNode all = new ObjectMapper().readTree(made.resolve("copy.json").toFile()).get("$defs");
    JsonNode shop = all.get("record.fireworks-shop");
    assertThat(shop.get("$ref").textValue()).isEqualTo("#/$defs/envelope");
    assertThat(words(all.at("/envelope/required"))).contains("id", "territory");
    assertThat(words(shop.get("required")))
        .containsExactlyInAnyOrder("type", "name", "form", "licensedOn", "grades");
    assertThat(shop.get("properties").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "type",
            "name",
            "form",
            "licensedOn",
            "licenceEndsOn",
            "grades",
            "boxes",
            "premium",
            "entity");
    assertThat(words(shop.at("/properties/form/enum")))
        .containsExactlyInAnyOrder(
            "standing", "seasonal", "长期零售", "临时零售", "all year", "around the Spring Festival");
    assertThat(words(all.get("record.fireworks-seizure").get("required")))
        .containsExactlyInAnyOrder("type", "seizedOn", "boxes");
  }

  private static List<String> words(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(n -> out.add(n.textValue()));
    return out;
  }

  // -- as short as ours

  private static final String OWN_GETTER = "public abstract [^;(]+\\(\\);";

  /** A value class without comments, imports and own getters, under the name X. */
  private static String frame(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".java", "");
    return statements(file).replaceAll(OWN_GETTER + " ?", "").replaceAll(name + "\\b", "X");
  }

  private static String statements(Path file) throws IOException {
    return Files.readString(file, UTF_8)
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("//.*", "")
        .replaceAll("(package|import) [^;]+;", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static long count(String pattern, Path file) throws IOException {
    return Pattern.compile(pattern).matcher(statements(file)).results().count();
  }

  @Test
  void aProvincesGeneratedValueIsWordForWordAsOursButForItsOwnGetters() throws IOException {
    Path shop = SOURCES.resolve("province/fireworks/FireworksShop.java");
    assertThat(frame(shop)).isEqualTo(frame(HAZARD)).contains("class X implements SafetyRecord");
    assertThat(count(OWN_GETTER, shop)).isEqualTo(8); // its own fields, none of the envelope
    assertThat(
            count(
                "= (required|optional)\\.",
                SOURCES.resolve("province/fireworks/FireworksShopType.java")))
        .isEqualTo(8);
  }

  @Test
  void aPlainValueIsItsConstructorAndNothingElse() throws IOException {
    assertThat(statements(SOURCES.resolve("province/fireworks/Seizure.java")))
        .isEqualTo(
            "public final class Seizure extends PlainRecord {"
                + " Seizure(Builder<Seizure> values) { super(values); } }");
  }
}
