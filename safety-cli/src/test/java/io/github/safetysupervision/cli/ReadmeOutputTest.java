package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show of the command line is what it prints. */
class ReadmeOutputTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("");

  /** A shell line, and the beginning or the end of what it prints. */
  private static final Pattern SHOWN =
      Pattern.compile("<!-- prints(-end)?:(.*?) -->\n```text\n(.*?)```\n", Pattern.DOTALL);

  /** The documents that show a command; at least one page of each place where they are. */
  static List<Path> documents() throws IOException {
    List<Path> out = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      for (Path p :
          Stream.concat(root, docs).filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        if (SHOWN.matcher(Files.readString(p, StandardCharsets.UTF_8)).find()) {
          out.add(p);
        }
      }
    }
    assertThat(out)
        .contains(
            ROOT.resolve("README.md"),
            ROOT.resolve("README.en.md"),
            ROOT.resolve("docs/guide/3-figures.md"),
            ROOT.resolve("docs/guide/3-figures.en.md"));
    return out;
  }

  /** Run with -Dsafety.regenerate=true to write as many lines anew. */
  @ParameterizedTest
  @MethodSource("documents")
  void theDocumentsShowWhatTheCommandPrints(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    StringBuilder now = new StringBuilder();
    Matcher m = SHOWN.matcher(text);
    int last = 0;
    while (m.find()) {
      List<String> printed = printed(m.group(2).strip());
      int lines = Math.min((int) m.group(3).lines().count(), printed.size());
      int from = m.group(1) == null ? 0 : printed.size() - lines;
      now.append(text, last, m.start(3));
      printed.subList(from, from + lines).forEach(l -> now.append(l).append('\n'));
      last = m.end(3);
    }
    now.append(text.substring(last));
    if (Boolean.getBoolean("safety.regenerate")) {
      Files.writeString(file, now, StandardCharsets.UTF_8);
    } else {
      assertThat(text).as(file.toString()).isEqualTo(now.toString());
    }
  }

  private static List<String> printed(String arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = arguments.split(" +");
    for (int i = 0; i < args.length; i++) {
      if (args[i].contains("/")) {
        args[i] = ROOT.resolve(args[i]).toString();
      }
    }
    int status = Safety.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    int most = arguments.startsWith("check ") ? 1 : 0; // a check may well find something
    assertThat(status).as("%s: %s", arguments, err).isBetween(0, most);
    return out.toString().lines().toList();
  }
}
