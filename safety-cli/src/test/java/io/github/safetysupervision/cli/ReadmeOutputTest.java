package io.github.safetysupervision.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show of the command line is what it prints. */
class ReadmeOutputTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("");

  /** A shell line, and the beginning of what it prints. */
  private static final Pattern SHOWN =
      Pattern.compile("<!-- prints:(.*?) -->\n```text\n(.*?)```\n", Pattern.DOTALL);

  /** Run with -Dsafety.regenerate=true to write as many lines anew. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.en.md", "docs/figures.md", "docs/figures.en.md"})
  void theDocumentsShowWhatTheCommandPrints(String name) throws IOException {
    Path file = ROOT.resolve(name);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    StringBuilder now = new StringBuilder();
    Matcher m = SHOWN.matcher(text);
    int last = 0;
    int found = 0;
    while (m.find()) {
      int lines = (int) m.group(2).lines().count();
      now.append(text, last, m.start(2));
      printed(m.group(1).strip()).stream().limit(lines).forEach(l -> now.append(l).append('\n'));
      last = m.end(2);
      found++;
    }
    now.append(text.substring(last));
    if (Boolean.getBoolean("safety.regenerate")) {
      Files.writeString(file, now, StandardCharsets.UTF_8);
    } else {
      assertThat(text).as(name).isEqualTo(now.toString());
    }
    assertThat(found).as("shown in %s", name).isPositive();
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
    assertThat(status).as("%s: %s", arguments, err).isZero();
    return out.toString().lines().toList();
  }
}
