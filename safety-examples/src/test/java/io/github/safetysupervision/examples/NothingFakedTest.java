package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Indicator;
import io.github.safetysupervision.statistics.IndicatorCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No answer stands in the code: every number and text in the class files of every module is held
 * against the stated values, as the disassembler of the JDK shows them – constants, and numbers in
 * instructions.
 *
 * <p>Values of three digits and more, and decimals, may stand in no class at all. The small ones –
 * below a hundred, and the natural 100 and 0.5 – occur by themselves, as the 18 characters of a
 * credit code do; they may not stand where answers are made, in {@code statistics} and in the
 * generator, but for a hundred, of which a percentage is made.
 */
class NothingFakedTest {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:= (?:Integer|Long|Float|Double)\\s+|\\b[bs]ipush\\s+)(-?[0-9.]+(?:E-?\\d+)?)[lfd]?\\s*$");
  private static final Pattern TEXT = Pattern.compile("= Utf8\\s+(.*)$");
  private static final Pattern DIGITS = Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern CLASS =
      Pattern.compile("^Classfile .*?/([^/]+)/target/classes/(.*)$");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Class file to the numbers in it, as instructions, constants or in texts. */
  private static Map<String, Set<BigDecimal>> numbersByClass;

  private static final List<String> TEXTS = new ArrayList<>();
  private static Set<BigDecimal> values;

  @BeforeAll
  static void disassembleEveryModule() throws Exception {
    numbersByClass = numbers(classFiles());
    values = new TreeSet<>();
    for (JsonNode s : Oracle.read(Lines.stated())) {
      String text = s.path("quantity").asText();
      if (!text.isEmpty()) {
        Matcher written = DIGITS.matcher(text.replaceAll("[^0-9.]", " "));
        BigDecimal value = Quantity.parse(text).value();
        values.add(value.stripTrailingZeros());
        if (written.find()) {
          values.add(new BigDecimal(written.group()).stripTrailingZeros());
        }
        if (text.endsWith("元")) {
          values.add(value.movePointRight(2).stripTrailingZeros());
        }
      }
    }
    for (String derived : List.of("19.52", "195200", "88.89", "1787", "1745", "97.65", "1224")) {
      values.add(new BigDecimal(derived).stripTrailingZeros());
    }
    values.remove(BigDecimal.ZERO);
  }

  private static List<Path> classFiles() throws IOException {
    List<Path> out = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
      for (Path classes : modules.map(m -> m.resolve("target/classes")).sorted().toList()) {
        if (Files.isDirectory(classes)) {
          try (Stream<Path> files = Files.walk(classes)) {
            files.filter(f -> f.toString().endsWith(".class")).forEach(out::add);
          }
        }
      }
    }
    return out;
  }

  private static Map<String, Set<BigDecimal>> numbers(List<Path> classFiles) {
    Map<String, Set<BigDecimal>> out = new LinkedHashMap<>();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    for (int i = 0; i < classFiles.size(); i += 50) {
      StringWriter shown = new StringWriter();
      List<String> args = new ArrayList<>(List.of("-v", "-p"));
      classFiles.subList(i, Math.min(i + 50, classFiles.size())).forEach(f -> args.add("" + f));
      int status =
          javap.run(
              new PrintWriter(shown), new PrintWriter(System.err), args.toArray(String[]::new));
      assertThat(status).isZero();
      collect(shown.toString(), out);
    }
    return out;
  }

  private static void collect(String shown, Map<String, Set<BigDecimal>> out) {
    Set<BigDecimal> current = new TreeSet<>();
    for (String line : shown.split("\n")) {
      Matcher file = CLASS.matcher(line);
      Matcher number = NUMBER.matcher(line);
      Matcher text = TEXT.matcher(line);
      if (file.matches()) {
        current = new TreeSet<>();
        out.put(file.group(1) + "/" + file.group(2), current);
      } else if (number.find()) {
        current.add(new BigDecimal(number.group(1)).stripTrailingZeros());
      } else if (text.find()) {
        TEXTS.add(text.group(1));
        Matcher inText = DIGITS.matcher(text.group(1));
        while (inText.find()) {
          current.add(new BigDecimal(inText.group()).stripTrailingZeros());
        }
      }
    }
  }

  private static boolean occursByItself(BigDecimal value) {
    return value.compareTo(HUNDRED) <= 0 && value.stripTrailingZeros().scale() <= 0
        || value.compareTo(new BigDecimal("0.5")) == 0;
  }

  @Test
  void everyModuleIsLookedInto() {
    String root = "/io/github/safetysupervision/";
    assertThat(numbersByClass)
        .containsKeys(
            "safety-core" + root + "statistics/Reconciliation.class",
            "safety-json" + root + "json/ExchangeFile.class",
            "safety-examples" + root + "examples/LedgerGenerator.class");
    assertThat(numbersByClass.values().stream().mapToInt(Set::size).sum()).isGreaterThan(200);
    assertThat(values).contains(new BigDecimal("522"), new BigDecimal("12.72"));
  }

  @Test
  void aNumberInAnInstructionAConstantOrATextIsFound(@TempDir Path directory) throws IOException {
    Path source = Files.createDirectories(directory.resolve("m/target/classes")).resolve("A.java");
    Files.writeString(
        source,
        "class A { int a() { return 522; } long b = 1163000L; String c = \"共12.72万\";"
            + " String d(int i) { return i + \"有1498家\"; } }");
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(System.out, System.err, "-encoding", "UTF-8", source.toString())).isZero();
    Path compiled = source.resolveSibling("A.class");
    assertThat(numbers(List.of(compiled)).values().iterator().next())
        .contains(
            new BigDecimal("522"),
            new BigDecimal("1163000").stripTrailingZeros(),
            new BigDecimal("12.72"),
            new BigDecimal("1498"));
  }

  @Test
  void noStatedValueStandsInAClass() {
    List<String> found = new ArrayList<>();
    numbersByClass.forEach(
        (file, numbers) ->
            values.stream()
                .filter(v -> numbers.contains(v) && !occursByItself(v))
                .forEach(v -> found.add(v.toPlainString() + " in " + file)));
    assertThat(found).isEmpty();
  }

  @Test
  void noSmallStatedValueStandsWhereAnswersAreMade() {
    List<String> found = new ArrayList<>();
    numbersByClass.forEach(
        (file, numbers) -> {
          if (file.contains("/statistics/") || file.contains("/examples/")) {
            values.stream()
                .filter(v -> numbers.contains(v) && v.compareTo(HUNDRED) != 0)
                .forEach(v -> found.add(v.toPlainString() + " in " + file));
          }
        });
    assertThat(found).isEmpty();
  }

  @Test
  void noClassKnowsTheExpectedVerdictsOrTheFiguresOfTheExample() throws Exception {
    assertThat(TEXTS).noneMatch(t -> t.contains("expected-verdicts"));
    Set<String> ids = new TreeSet<>();
    for (JsonNode s : Oracle.read(Lines.stated())) {
      ids.add(s.path("id").asText());
    }
    ids.remove("");
    assertThat(TEXTS).noneMatch(ids::contains);
  }

  @Test
  void everyIndicatorIsDataAndNoClassOfItsOwn() {
    assertThat(Modifier.isFinal(Indicator.class.getModifiers())).isTrue();
    assertThat(IndicatorCatalogue.STANDARD.indicators())
        .isNotEmpty()
        .allMatch(i -> i.getClass() == Indicator.class);
  }

  @Test
  void noMainSourceReadsATestResource() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
      for (Path main :
          modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(main)) {
          assertThat(files.filter(f -> f.toString().endsWith(".java")))
              .noneMatch(NothingFakedTest::namesTestResources);
        }
      }
    }
  }

  private static boolean namesTestResources(Path file) {
    try {
      String text = Files.readString(file);
      return text.contains("src/test") || text.contains("expected-verdicts");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
