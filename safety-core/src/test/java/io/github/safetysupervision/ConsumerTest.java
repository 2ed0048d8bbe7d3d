package io.github.safetysupervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that uses this library and has nothing else but what the library itself needs at run
 * time (Guava, JSpecify): neither the annotations of Immutables nor those of the checker. It must
 * compile with every warning an error, since many platforms build that way.
 */
class ConsumerTest {

  private static final Path CORE = Path.of("target", "classes").toAbsolutePath();

  @TempDir Path project;

  @BeforeEach
  void writeTheProject() throws IOException {
    write("Consumer.java.txt", "src/example/Consumer.java");
    write("module-info.java.txt", "modular/module-info.java");
    write("Consumer.java.txt", "modular/example/Consumer.java");
  }

  private void write(String resource, String to) throws IOException {
    Path file = project.resolve(to);
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("src", "test", "resources", "consumer", resource), file);
  }

  /** The jars of the library's own dependencies, wherever this test run keeps them. */
  private static List<Path> dependencies() {
    List<Path> out =
        Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
            .map(p -> System.getProperty(p, ""))
            .flatMap(p -> Arrays.stream(p.split(File.pathSeparator)))
            .map(Path::of)
            .filter(
                p ->
                    p.toString().endsWith(".jar")
                        && p.getFileName().toString().matches("(guava|failureaccess|jspecify)-.*"))
            .map(Path::toAbsolutePath)
            .distinct()
            .toList();
    assertThat(out).hasSize(3);
    return out;
  }

  private static String path(List<Path> entries) {
    return String.join(File.pathSeparator, entries.stream().map(Path::toString).toList());
  }

  private static List<Path> withCore() {
    List<Path> out = new ArrayList<>(dependencies());
    out.add(CORE);
    return out;
  }

  private List<String> compile(String sources, String... paths) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(project.resolve(sources))) {
      files = all.filter(f -> f.toString().endsWith(".java")).toList();
    }
    List<String> options =
        new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-encoding", "UTF-8"));
    options.addAll(List.of("-proc:none", "-d", project.resolve("out-" + sources).toString()));
    options.addAll(List.of(paths));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    boolean good;
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(found, Locale.ROOT, UTF_8)) {
      good =
          javac
              .getTask(
                  null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call();
    }
    List<String> out = new ArrayList<>();
    for (Diagnostic<?> d : found.getDiagnostics()) {
      out.add(d.getKind() + " " + d.getMessage(Locale.ROOT));
    }
    assertThat(good).isEqualTo(out.isEmpty());
    return out;
  }

  @Test
  void aProjectOnTheClassPathCompilesWithoutAWarningAndRuns() throws Exception {
    assertThat(compile("src", "-classpath", path(withCore()))).isEmpty();
    List<URL> urls = new ArrayList<>();
    for (Path p : withCore()) {
      urls.add(p.toUri().toURL());
    }
    urls.add(project.resolve("out-src").toUri().toURL());
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Object said = loader.loadClass("example.Consumer").getMethod("call").invoke(null);
      assertThat(said.toString())
          .contains("HZ-004 the state is closed")
          .contains("H-1")
          .endsWith("[1条, 100%]");
    }
  }

  @Test
  void aProjectOnTheModulePathCompilesWithoutAWarning() throws IOException {
    assertThat(compile("modular", "--module-path", path(withCore()))).isEmpty();
    try (InputStream made =
        Files.newInputStream(project.resolve("out-modular/module-info.class"))) {
      assertThat(made.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void aWarningWouldHaveBeenSeen() throws IOException {
    Path source = project.resolve("src/example/Consumer.java");
    String raw = Files.readString(source, UTF_8).replace("List<Figure> figures", "List figures");
    Files.writeString(source, raw, UTF_8);
    assertThat(compile("src", "-classpath", path(withCore())))
        .anyMatch(d -> d.contains("found raw type"));
  }
}
