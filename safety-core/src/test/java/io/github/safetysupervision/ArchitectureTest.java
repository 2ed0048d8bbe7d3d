package io.github.safetysupervision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.safetysupervision.problem.fixture.Ambient;
import io.github.safetysupervision.problem.fixture.Inexact;
import io.github.safetysupervision.problem.fixture.Leaking;
import io.github.safetysupervision.problem.fixture.Upstream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Rules that hold for every class of the module; each is shown to report a class that breaks it.
 */
class ArchitectureTest {

  private static final String ROOT = "io.github.safetysupervision.";

  /** Each package may use those before it. */
  private static final List<String> STREET =
      List.of(
          "problem",
          "time",
          "quantity",
          "code",
          "document",
          "law",
          "record",
          "table",
          "ledger",
          "statistics",
          "sector",
          "party",
          "hazard",
          "penalty",
          "accident",
          "activity",
          "readiness",
          "indicator",
          "reconciliation",
          "check",
          "report");

  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static JavaClasses only(Class<?> fixture) {
    return new ClassFileImporter().importClasses(fixture);
  }

  private static List<String> broken(ArchRule rule, JavaClasses classes) {
    return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
  }

  private static void assertHolds(ArchRule rule) {
    assertThat(broken(rule, CORE)).isEmpty();
  }

  // -- the order of the packages

  private static int place(JavaClass c) {
    String name = c.getBaseComponentType().getPackageName();
    return name.startsWith(ROOT)
        ? STREET.indexOf(name.substring(ROOT.length()).split("\\.")[0])
        : 0;
  }

  private static ArchRule oneWay() {
    return classes()
        .should(
            new ArchCondition<>("use only packages before their own") {
              @Override
              public void check(JavaClass c, ConditionEvents events) {
                c.getDirectDependenciesFromSelf().stream()
                    .filter(d -> place(d.getTargetClass()) > place(c))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(c, d.getDescription())));
              }
            });
  }

  @Test
  void packagesUseOnlyThoseBeforeThem() {
    assertHolds(oneWay());
    assertThat(broken(oneWay(), only(Upstream.class))).anyMatch(d -> d.contains("Manifest"));
  }

  @Test
  void everyPackageHasItsPlaceInTheStreetAndIsExported() throws IOException {
    Set<String> there = new TreeSet<>();
    CORE.forEach(c -> there.add(c.getPackageName()));
    there.remove("");
    assertThat(there)
        .containsExactlyInAnyOrderElementsOf(STREET.stream().map(p -> ROOT + p).toList());
    String module = Files.readString(Path.of("src", "main", "java", "module-info.java"));
    List<String> exported =
        Pattern.compile("exports ([\\w.]+);")
            .matcher(module)
            .results()
            .map(r -> r.group(1))
            .toList();
    assertThat(exported).containsExactlyElementsOf(STREET.stream().map(p -> ROOT + p).toList());
  }

  @Test
  void packagesHaveNoCycles() {
    assertHolds(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
  }

  // -- one name, one thing

  /** The simple names of the top-level types of a published module. */
  private static List<String> topLevelTypes(Path module) throws IOException {
    try (Stream<Path> files = Files.walk(module.resolve(Path.of("src", "main", "java")))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".java") && !n.contains("-info"))
          .map(n -> n.substring(0, n.length() - ".java".length()))
          .toList();
    }
  }

  /** What is called alike. */
  private static Set<String> twins(List<String> names) {
    Set<String> known = new HashSet<>();
    Set<String> out = new TreeSet<>();
    names.stream().filter(n -> !known.add(n)).forEach(out::add);
    return out;
  }

  /** Who reads a name must not have to ask which of two it is. */
  @Test
  void noTwoTypesOfThePublishedModulesHaveOneName() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : List.of("safety-core", "safety-json", "safety-cli")) {
      names.addAll(topLevelTypes(Path.of("..", module)));
    }
    assertThat(names).contains("Hazard", "ExchangeFile", "Safety").hasSizeGreaterThan(300);
    assertThat(twins(names)).isEmpty();
    assertThat(twins(List.of("Matching", "Term", "Matching"))).containsExactly("Matching");
  }

  // -- exact numbers

  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static boolean isInexact(JavaClass type) {
    return INEXACT.contains(type.getBaseComponentType().getName());
  }

  private static ArchRule exact() {
    return classes()
        .should(
            new ArchCondition<>("neither name nor use a double or a float") {
              @Override
              public void check(JavaClass c, ConditionEvents events) {
                for (JavaMember m : c.getMembers()) {
                  Stream.concat(m.getAllInvolvedRawTypes().stream(), parameters(m).stream())
                      .filter(ArchitectureTest::isInexact)
                      .forEach(
                          t ->
                              events.add(
                                  SimpleConditionEvent.violated(
                                      m, m.getDescription() + " names " + t.getName())));
                }
                for (JavaAccess<?> a : c.getAccessesFromSelf()) {
                  if (involved(a).stream().anyMatch(ArchitectureTest::isInexact)
                      && !isCompilers(a)) {
                    events.add(SimpleConditionEvent.violated(a, a.getDescription()));
                  }
                }
              }
            });
  }

  private static List<JavaClass> parameters(JavaMember m) {
    return m instanceof JavaCodeUnit unit ? unit.getRawParameterTypes() : List.of();
  }

  private static List<JavaClass> involved(JavaAccess<?> access) {
    List<JavaClass> out = new ArrayList<>();
    out.add(access.getTargetOwner());
    if (access.getTarget() instanceof CodeUnitAccessTarget called) {
      out.addAll(called.getRawParameterTypes());
      out.add(called.getRawReturnType());
    } else if (access.getTarget() instanceof FieldAccessTarget field) {
      out.add(field.getRawType());
    }
    return out;
  }

  /** None so far: a place where the compiler or the JDK brings one in without our asking. */
  private static boolean isCompilers(JavaAccess<?> access) {
    return false;
  }

  @Test
  void numbersAreExact() {
    assertHolds(exact());
    List<String> found = broken(exact(), only(Inexact.class));
    assertThat(found)
        .anyMatch(d -> d.contains("Inexact.share>") && d.contains("names double"))
        .anyMatch(d -> d.contains("Inexact.parts>") && d.contains("names java.lang.Float"))
        .anyMatch(d -> d.contains("Inexact.many>") && d.contains("names java.lang.Double"))
        .anyMatch(d -> d.contains("Inexact.half(double)>") && d.contains("names float"))
        .anyMatch(d -> d.contains("Inexact.half(double)>") && d.contains("names double"))
        .anyMatch(d -> d.contains("java.lang.Math.round(double)"))
        .anyMatch(d -> d.contains("java.math.BigDecimal.doubleValue()"));
  }

  // -- nothing from the surroundings

  private static final Set<String> FORBIDDEN_TYPES =
      Set.of(
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.sql.Date",
          "java.sql.Timestamp",
          "java.util.ServiceLoader");

  private static final Set<String> FORBIDDEN_CALLS =
      Set.of(
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.getenv",
          "java.lang.Class.forName");

  private static boolean isForbidden(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getName();
    List<String> takes = new ArrayList<>();
    if (access.getTarget() instanceof CodeUnitAccessTarget called) {
      called.getRawParameterTypes().forEach(t -> takes.add(t.getName()));
    }
    if (FORBIDDEN_CALLS.contains(owner + "." + name)) {
      return true;
    }
    boolean isClock =
        owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
    boolean isText = owner.equals("java.lang.String");
    boolean takesCharset =
        takes.stream()
            .anyMatch(t -> t.startsWith("java.nio.charset.") || t.equals("java.lang.String"));
    return isClock
        || (isText && name.equals("getBytes") && takes.isEmpty())
        || (isText && name.equals("<init>") && takes.contains("[B") && !takesCharset)
        || (isText && name.equals("format") && !takes.contains("java.util.Locale"))
        || (isText && name.equals("formatted"))
        || (isText && name.matches("to(Upper|Lower)Case") && takes.isEmpty());
  }

  private static ArchRule askNothing() {
    return classes()
        .should(
            new ArchCondition<>("take whatever varies as a parameter") {
              @Override
              public void check(JavaClass c, ConditionEvents events) {
                for (JavaAccess<?> a : c.getAccessesFromSelf()) {
                  if (isForbidden(a)) {
                    events.add(SimpleConditionEvent.violated(a, a.getDescription()));
                  }
                }
                c.getDirectDependenciesFromSelf().stream()
                    .filter(
                        d ->
                            FORBIDDEN_TYPES.contains(d.getTargetClass().getName())
                                || d.getTargetClass().getPackageName().startsWith("java.net"))
                    .forEach(d -> events.add(SimpleConditionEvent.violated(c, d.getDescription())));
              }
            });
  }

  @Test
  void nothingIsAskedOfClockLocaleCharsetZoneOrMachine() {
    assertHolds(askNothing());
    List<String> found = broken(askNothing(), only(Ambient.class));
    for (String call :
        List.of(
            "java.util.Date",
            "LocalDate.now()",
            "Instant.now()",
            "String.toUpperCase()",
            "Locale.getDefault()",
            "String.format(",
            "String.formatted(",
            "String.getBytes()",
            "String.<init>([B)",
            "System.getProperty(",
            "System.getenv(",
            "System.nanoTime()",
            "Class.forName(")) {
      assertThat(found).as(call).anyMatch(d -> d.contains(call));
    }
  }

  // -- private dependencies

  private static final Predicate<JavaClass> PRIVATE_DEPENDENCY =
      t ->
          t.getPackageName()
              .matches("(com\\.google|com\\.fasterxml|org\\.immutables|tools\\.jackson).*");

  private static boolean isVisible(JavaMember m) {
    Set<JavaModifier> is = m.getModifiers();
    return m.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
        && (is.contains(JavaModifier.PUBLIC) || is.contains(JavaModifier.PROTECTED));
  }

  private static ArchRule keepDependenciesPrivate() {
    return classes()
        .should(
            new ArchCondition<>("show no type of Guava, Jackson or Immutables") {
              @Override
              public void check(JavaClass c, ConditionEvents events) {
                for (JavaMember m : c.getMembers()) {
                  Set<JavaClass> shown = new HashSet<>(m.getAllInvolvedRawTypes());
                  shown.addAll(parameters(m));
                  if (m instanceof JavaField f) {
                    shown.add(f.getRawType());
                  }
                  if (isVisible(m) && shown.stream().anyMatch(PRIVATE_DEPENDENCY)) {
                    events.add(SimpleConditionEvent.violated(m, m.getDescription()));
                  }
                }
              }
            });
  }

  @Test
  void noTypeOfAPrivateDependencyIsShown() {
    assertHolds(keepDependenciesPrivate());
    assertThat(broken(keepDependenciesPrivate(), only(Leaking.class)))
        .anyMatch(d -> d.contains("Leaking.field"))
        .anyMatch(d -> d.contains("Leaking.returned()"))
        .anyMatch(d -> d.contains("Leaking.taken("))
        .noneMatch(d -> d.contains("inside"))
        .noneMatch(d -> d.contains("notPublic"));
  }

  /**
   * A class a user compiles against must not carry an annotation with members of a library he does
   * not have: javac warns of each. The checker writes one into every {@code equals} it sees.
   */
  @Test
  void noMethodCarriesAnAnnotationOfTheCheckerWithMembers() {
    ArchRule rule =
        noMethods()
            .should()
            .beAnnotatedWith(
                DescribedPredicate.<JavaAnnotation<?>>describe(
                    "of the checker and with members",
                    a ->
                        a.getRawType().getName().startsWith("org.checkerframework.")
                            && !a.getProperties().isEmpty()));
    assertHolds(rule);
  }

  @Test
  void jacksonIsNotUsedAtAll() {
    ArchRule rule =
        noClasses()
            .should()
            .dependOnClassesThat(
                DescribedPredicate.describe(
                    "belong to Jackson",
                    t -> t.getPackageName().matches("(com\\.fasterxml|tools\\.jackson).*")));
    assertHolds(rule);
  }

  // -- packages say what they are for

  private static final Path SOURCES =
      Path.of("src", "main", "java", "io", "github", "safetysupervision");

  /** What is wrong with the text of a package-info. */
  private static List<String> wrongWith(String packageInfo) {
    List<String> out = new ArrayList<>();
    if (!packageInfo.contains("@NullMarked\npackage ")) {
      out.add("not @NullMarked");
    }
    if (!Pattern.compile("^/\\*\\*\\s+(?:\\* )?[\\p{Lu}\\p{IsHan}][^@{]{10,}?[.:]", Pattern.DOTALL)
        .matcher(packageInfo)
        .find()) {
      out.add("no first sentence");
    }
    return out;
  }

  @Test
  void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
    for (String p : STREET) {
      Path info = SOURCES.resolve(p).resolve("package-info.java");
      assertThat(info).exists();
      assertThat(wrongWith(Files.readString(info))).as(p).isEmpty();
    }
    assertThat(wrongWith("package x;")).hasSize(2);
    assertThat(wrongWith("/** Saying what is wrong. */\npackage x;"))
        .containsExactly("not @NullMarked");
    assertThat(wrongWith("/** {@code x}. */\n@NullMarked\npackage x;"))
        .containsExactly("no first sentence");
  }
}
