package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.quantity.Quantity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No answer stands in the code: every number and text in the class files of every module is held
 * against the stated values, as the disassembler of the JDK shows them – constants, numbers in
 * instructions and in texts.
 *
 * <p>Values of three digits and more, and decimals, may stand in no class at all. Three sorts occur
 * by themselves:
 *
 * <ul>
 *   <li>powers of ten, which every percentage and every 万 is made with;
 *   <li>whole numbers below a hundred and a half, as the 18 characters of a credit code: these may
 *       not stand where answers are made, in {@code statistics} and in the generator;
 *   <li>boundaries of a published code list: each is named here with its class, and it stands
 *       nowhere else.
 * </ul>
 *
 * <p>Numbers up to five have instructions of their own, which every loop uses, and the compiler
 * puts numbers in where arrays and enums are made; nobody can tell those. What an annotation
 * processor generates has no line that anybody wrote.
 */
class NothingFakedTest {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:= (?:Integer|Long|Float|Double)\\s+|\\b[bs]ipush\\s+)(-?[0-9.]+(?:E-?\\d+)?)[lfd]?\\s*$");
  private static final Pattern TEXT = Pattern.compile("= String\\s+#\\d+\\s+// (.*)$");
  private static final Pattern DIGITS = Pattern.compile("(?<![\\w.-])\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern CLASS =
      Pattern.compile("^Classfile .*?/([^/]+)/target/classes/(.*)$");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** 统计用区划代码: the number that units like townships begin at. */
  private static final Map<String, BigDecimal> OF_A_CODE_LIST =
      Map.of(
          "safety-core/io/github/safetysupervision/code/DivisionCode.class",
          BigDecimal.valueOf(400));

  private static final Pattern USED =
      Pattern.compile("= Class\\s+#\\d+\\s+// (io/github/safetysupervision/examples/[\\w$]+)");

  private static final String EXAMPLES = "safety-examples/io/github/safetysupervision/examples/";

  /** Class file to those of the examples it uses. */
  private static final Map<String, Set<String>> USED_BY = new LinkedHashMap<>();

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
    for (String derived :
        List.of(
            "19.52", "195200", "88.89", "1787", "1745", "97.65", "1224", "77", "87", "540",
            "639")) {
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
            files.filter(NothingFakedTest::isWritten).forEach(out::add);
          }
        }
      }
    }
    return out;
  }

  private static boolean isWritten(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".class") && !name.startsWith("Immutable");
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
    Set<String> used = new LinkedHashSet<>();
    String[] lines = shown.split("\n");
    boolean isEnum = false;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      isEnum |= line.contains(" extends java.lang.Enum<");
      Matcher file = CLASS.matcher(line);
      Matcher number = NUMBER.matcher(line);
      Matcher text = TEXT.matcher(line);
      Matcher other = USED.matcher(line);
      if (file.matches()) {
        isEnum = false;
        current = new TreeSet<>();
        out.put(file.group(1) + "/" + file.group(2), current);
        used = new LinkedHashSet<>();
        USED_BY.put(file.group(1) + "/" + file.group(2), used);
      } else if (number.find() && !isMadeByTheCompiler(lines, i, isEnum)) {
        current.add(new BigDecimal(number.group(1)).stripTrailingZeros());
      } else if (other.find()) {
        used.add("safety-examples/" + other.group(1) + ".class");
      } else if (text.find()) {
        TEXTS.add(text.group(1));
        Matcher inText = DIGITS.matcher(text.group(1));
        while (inText.find()) {
          current.add(new BigDecimal(inText.group()).stripTrailingZeros());
        }
      }
    }
  }

  /** The index or size of an array that is filled, the place of a constant in its enum. */
  private static boolean isMadeByTheCompiler(String[] lines, int i, boolean isEnum) {
    if (i < 3 || i + 1 >= lines.length || !lines[i].contains(": bipush ")) {
      return false;
    }
    boolean isIndex = lines[i - 1].endsWith(": dup");
    boolean isSize = lines[i + 1].contains("newarray ");
    boolean isCase = lines[i - 1].contains(".ordinal:()I") && lines[i + 1].endsWith(": iastore");
    boolean isOrdinal = isEnum && lines[i - 1].contains(": ldc") && lines[i - 2].endsWith(": dup");
    return isIndex || isSize || isCase || isOrdinal;
  }

  private static boolean isPowerOfTen(BigDecimal value) {
    BigDecimal v = value.stripTrailingZeros();
    return v.scale() <= 0 && v.unscaledValue().equals(BigInteger.ONE);
  }

  private static boolean occursByItself(BigDecimal value) {
    boolean isSmall = value.compareTo(HUNDRED) < 0 && value.stripTrailingZeros().scale() <= 0;
    return isSmall || value.compareTo(HALF) == 0 || isPowerOfTen(value);
  }

  /** Values in classes, each as "value in class", but for what a code list puts there. */
  private static List<String> found(
      BiPredicate<String, BigDecimal> isAllowed, Predicate<String> isLookedAt) {
    List<String> out = new ArrayList<>();
    numbersByClass.forEach(
        (file, numbers) ->
            values.stream()
                .filter(v -> isLookedAt.test(file) && numbers.contains(v))
                .filter(v -> !isAllowed.test(file, v))
                .forEach(v -> out.add(v.toPlainString() + " in " + file)));
    return out;
  }

  @Test
  void everyModuleIsLookedInto() {
    String root = "/io/github/safetysupervision/";
    assertThat(numbersByClass)
        .containsKeys(
            "safety-core" + root + "reconciliation/Reconciliation.class",
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
            + " String d(int i) { return i + \"有1498家\"; }"
            + " int[] e = {0, 1, 2, 3, 4, 5, 42, 43, 44}; }");
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertThat(javac.run(System.out, System.err, "-encoding", "UTF-8", source.toString())).isZero();
    Path compiled = source.resolveSibling("A.class");
    assertThat(numbers(List.of(compiled)).values().iterator().next())
        .contains(
            new BigDecimal("522"),
            new BigDecimal("1163000").stripTrailingZeros(),
            new BigDecimal("12.72"),
            new BigDecimal("42"),
            new BigDecimal("1498"))
        // The place of 42 in its array, and its length.
        .doesNotContain(new BigDecimal("6"), new BigDecimal("9"));
  }

  @Test
  void noStatedValueStandsInAClass() {
    assertThat(
            found(
                (file, v) ->
                    occursByItself(v)
                        || v.compareTo(OF_A_CODE_LIST.getOrDefault(file, BigDecimal.ZERO)) == 0,
                file -> true))
        .isEmpty();
  }

  @Test
  void everyNumberExcusedByACodeListIsInItsClassAndStated() {
    OF_A_CODE_LIST.forEach(
        (file, v) -> {
          assertThat(numbersByClass.get(file)).as(file).contains(v.stripTrailingZeros());
          assertThat(values).contains(v.stripTrailingZeros());
        });
  }

  /** The generator with all it uses; the other examples construct nothing. */
  private static Set<String> generator() {
    Set<String> out = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(EXAMPLES + "LedgerGenerator.class"));
    while (!next.isEmpty()) {
      String file = next.remove();
      if (out.add(file)) {
        next.addAll(USED_BY.getOrDefault(file, Set.of()));
      }
    }
    return out;
  }

  @Test
  void theGeneratorIsLookedIntoWithAllItUses() {
    assertThat(generator())
        .hasSizeGreaterThan(20)
        .contains(EXAMPLES + "SumPlan.class", EXAMPLES + "TypePlan.class")
        .doesNotContain(EXAMPLES + "QuickStart.class");
  }

  @Test
  void noSmallStatedValueStandsWhereAnswersAreMade() {
    assertThat(
            found(
                (file, v) -> isPowerOfTen(v),
                file -> file.contains("/statistics/") || generator().contains(file)))
        .isEmpty();
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
    List<Class<?>> forms = List.of(Indicator.class.getPermittedSubclasses());
    assertThat(forms).hasSize(4).allMatch(c -> Modifier.isFinal(c.getModifiers()));
    assertThat(IndicatorCatalogue.STANDARD.indicators())
        .isNotEmpty()
        .allMatch(i -> forms.contains(i.getClass()));
  }

  @Test
  void noIndicatorHasAFunctionInside() {
    Set<Class<?>> looked = new HashSet<>();
    Deque<Class<?>> next = new ArrayDeque<>(List.of(Indicator.class));
    while (!next.isEmpty()) {
      Class<?> c = next.remove();
      boolean isOurs = c.getPackage() == Indicator.class.getPackage();
      assertThat(c.getName()).doesNotStartWith("java.util.function");
      if (isOurs && looked.add(c)) {
        next.addAll(c.isSealed() ? List.of(c.getPermittedSubclasses()) : List.of());
        Stream.of(c.getDeclaredFields()).forEach(f -> next.add(f.getType()));
      }
    }
    assertThat(looked).hasSizeGreaterThan(10);
  }

  @Test
  void noMainSourceReadsATestResourceOrPassesForGenerated() throws IOException {
    try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
      for (Path main :
          modules.map(m -> m.resolve("src/main")).filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(main)) {
          assertThat(files.filter(f -> f.toString().endsWith(".java")))
              .noneMatch(NothingFakedTest::namesTestResources)
              .noneMatch(f -> String.valueOf(f.getFileName()).startsWith("Immutable"));
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
