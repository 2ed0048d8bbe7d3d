package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The conformance files give exactly what stands beside them, and every code has one. */
class ConformanceTest {

  private static final Path PROBLEMS = Path.of("..", "docs", "problems.md");
  private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([A-Z]+-[0-9]{3})` \\|");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Map<Path, CheckReport> FOUND = new TreeMap<>();

  /**
   * Run with -Dsafety.regenerate=true to write what is found in a new file beside it. Which file it
   * was made from and which problem is its root is for somebody to say; until then it fails.
   */
  @BeforeAll
  static void checksEveryFile() throws IOException {
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.INVALID)) {
      CheckReport found = ConformanceCorpus.check(file);
      FOUND.put(file, found);
      Path expected = ConformanceCorpus.expectedOf(file);
      if (Boolean.getBoolean("safety.regenerate") && !Files.exists(expected)) {
        Files.writeString(expected, ConformanceCorpus.unrooted(found));
      }
    }
  }

  @Test
  void validFilesHaveNoProblems() throws IOException {
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.VALID)) {
      assertThat(ConformanceCorpus.written(ConformanceCorpus.check(file)))
          .as(file.toString())
          .isEqualTo("valid\n");
    }
  }

  @Test
  void invalidFilesGiveExactlyTheProblemsThatStandBesideThem() {
    FOUND.forEach(
        (file, found) ->
            assertThat(ConformanceCorpus.written(found))
                .as(file.toString())
                .isEqualTo(ConformanceCorpus.written(ConformanceCorpus.expected(file))));
  }

  @Test
  void messagesHaveBothLanguagesAndAllArguments() {
    for (CheckReport report : FOUND.values()) {
      for (Problem p : report.problems()) {
        String zh = p.message(Locale.CHINESE);
        String en = p.message(Locale.ENGLISH);
        assertThat(zh).containsPattern("\\p{IsHan}").isNotEqualTo(en);
        assertThat(en).containsPattern("[a-z]{2}");
        for (String argument : p.code().argumentNames()) {
          assertThat(zh + en).doesNotContain("{" + argument + "}");
          assertThat(p.arguments()).containsKey(argument);
        }
      }
    }
  }

  @Test
  void everyFileSaysInWordsWhatIsWrongAndHasOneRoot() {
    Set<String> stems = new HashSet<>();
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.INVALID)) {
      assertThat(ConformanceCorpus.stem(file)).matches(NAME);
      assertThat(stems.add(ConformanceCorpus.stem(file))).as(file.toString()).isTrue();
      assertThat(ConformanceCorpus.roots(file)).as("roots of %s", file).hasSize(1);
    }
  }

  @Test
  void everyCodeIsTheOnlyRootOfSomeFileOrHasAReason() {
    Set<String> missing = new TreeSet<>();
    ConformanceCorpus.codes().forEach(c -> missing.add(c.id()));
    ConformanceCorpus.files(ConformanceCorpus.INVALID)
        .forEach(file -> missing.removeAll(ConformanceCorpus.roots(file)));
    assertThat(missing)
        .as("codes without a conformance file, and those said to have none")
        .isEqualTo(new TreeSet<>(CodesWithoutFile.reasons().keySet()));
  }

  @Test
  void noCommittedCodeDisappears() throws IOException {
    Set<String> now = new HashSet<>();
    for (ProblemCode code : RuleIndex.codes()) {
      assertThat(now.add(code.id())).isTrue();
    }
    Set<String> committed = new TreeSet<>();
    Matcher m = LISTED.matcher(Files.readString(PROBLEMS));
    while (m.find()) {
      committed.add(m.group(1));
    }
    assertThat(committed).hasSizeGreaterThan(200);
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.INVALID)) {
      ConformanceCorpus.expected(file)
          .path("problems")
          .forEach(p -> committed.add(p.path("code").asString()));
    }
    assertThat(now).containsAll(committed);
  }

  // ---- one edit

  @Test
  void everyInvalidFileIsOneEditFromAValidOne() throws IOException {
    for (Path file : ConformanceCorpus.files(ConformanceCorpus.INVALID)) {
      String from = ConformanceCorpus.expected(file).path("from").asString("");
      Path valid = ConformanceCorpus.VALID.resolve(from);
      assertThat(valid).as("what %s was made from", file).isRegularFile();
      Path prior = ConformanceCorpus.priorOf(file);
      if (Files.exists(prior)) {
        assertThat(prior).hasSameBinaryContentAs(ConformanceCorpus.priorOf(valid));
      }
      byte[] now = ConformanceCorpus.bytes(file);
      byte[] before = ConformanceCorpus.bytes(valid);
      Path stated = ConformanceCorpus.statedOf(file);
      if (Files.exists(stated) && Arrays.equals(now, before)) {
        now = ConformanceCorpus.bytes(stated);
        before = ConformanceCorpus.bytes(ConformanceCorpus.statedOf(valid));
      } else if (Files.exists(stated)) {
        assertThat(stated).hasSameBinaryContentAs(ConformanceCorpus.statedOf(valid));
      }
      assertThat(now).as(file.toString()).isNotEqualTo(before);
      assertThat(isOneEdit(before, now)).as("%s is one edit from %s", file, from).isTrue();
    }
  }

  /** A line changed, put in or left out; the whole cut; or the same text in other bytes. */
  private static boolean isOneEdit(byte[] before, byte[] now) {
    String a = new String(before, StandardCharsets.ISO_8859_1);
    String b = new String(now, StandardCharsets.ISO_8859_1);
    return isOneLine(lines(a), lines(b))
        || a.contains(b.strip()) && !b.isBlank()
        || b.isEmpty()
        || changedBytes(before, now) == 1
        || spellings(new String(before, StandardCharsets.UTF_8)).anyMatch(s -> s.equals(b));
  }

  private static List<String> lines(String text) {
    return new ArrayList<>(List.of(text.split("\n", -1)));
  }

  private static boolean isOneLine(List<String> a, List<String> b) {
    while (!a.isEmpty() && !b.isEmpty() && a.get(0).equals(b.get(0))) {
      a.remove(0);
      b.remove(0);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1))) {
      a.remove(a.size() - 1);
      b.remove(b.size() - 1);
    }
    return a.size() <= 1 && b.size() <= 1;
  }

  private static int changedBytes(byte[] a, byte[] b) {
    int out = a.length == b.length ? 0 : a.length;
    for (int i = 0; i < a.length && a.length == b.length; i++) {
      out += a[i] == b[i] ? 0 : 1;
    }
    return out;
  }

  /** A text in other encodings and with other line ends, byte by byte. */
  private static Stream<String> spellings(String text) {
    return Stream.of(
        inBytes("\ufeff" + text, StandardCharsets.UTF_8),
        inBytes("\ufeff" + text, StandardCharsets.UTF_16LE),
        inBytes(text, Charset.forName("GBK")),
        inBytes(text.replace('\n', '\r'), StandardCharsets.UTF_8),
        inBytes(text.replace("\n", "\r\n"), StandardCharsets.UTF_8));
  }

  private static String inBytes(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
  }

  @Test
  void packedFilesHoldTheSameAsTheirPlainTwins() throws IOException {
    byte[] packed = ConformanceCorpus.bytes(ConformanceCorpus.VALID.resolve("packed.ndjson.gz"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertThat(in.readAllBytes())
          .isEqualTo(
              ConformanceCorpus.bytes(ConformanceCorpus.VALID.resolve("corrections.ndjson")));
    }
  }
}
