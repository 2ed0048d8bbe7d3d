package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.CheckProblems;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What stands beside the message of a problem, in both modules that declare codes: it is shown in
 * lists, on pages and in reports, where a title has the room of one line and nothing is filled in.
 */
class ProblemTextsTest {

  /** Of a title: Chinese characters, of which each takes the room of two letters. */
  private static final int WIDEST = 16;

  /** Of a title. */
  private static final int MOST_WORDS = 8;

  @Test
  void everyCodeHasATitleOfItsOwnAWhyAndAFix() throws Exception {
    List<ProblemCode> all = published();
    assertThat(all)
        .extracting(ProblemCode::id)
        .containsAll(listed())
        .anyMatch(id -> id.startsWith("JSON-"));
    assertThat(faults(all)).isEmpty();
  }

  @Test
  void whatIsWrongWithTextsIsSaid() {
    assertThat(
            faults(
                List.of(
                    texts("OK-001", "十六个汉字的标题不算长一点也不长", "one two three four five six seven 8"))))
        .isEmpty();
    assertThat(faults(List.of(code("NO-001"))))
        .containsExactly("NO-001: no title", "NO-001: no why", "NO-001: no fix");
    assertThat(faults(List.of(texts("NO-002", " ", "blank")))).containsExactly("NO-002: no title");
    assertThat(
            faults(
                List.of(
                    texts("NO-003", "这个标题比十六个汉字长出了一个字了", "short"),
                    texts("NO-004", "短", "one two three four five six seven eight nine"))))
        .containsExactly(
            "NO-003: title longer than 16 Chinese characters: 这个标题比十六个汉字长出了一个字了",
            "NO-004: title longer than 8 words: one two three four five six seven eight nine");
    assertThat(faults(List.of(texts("NO-005", "同", "a"), texts("NO-006", "同", "b"))))
        .containsExactly("NO-006: the title of NO-005: 同");
    assertThat(faults(List.of(texts("NO-007", "一", "same"), texts("NO-008", "二", "same"))))
        .containsExactly("NO-008: the title of NO-007: same");
    assertThat(
            faults(
                List.of(
                    code("NO-009")
                        .title("{甲}", "title")
                        .why("因", "{b}")
                        .basis("丙}", "basis")
                        .fix("改", "fix {"))))
        .containsExactly(
            "NO-009: a brace in title",
            "NO-009: a brace in why",
            "NO-009: a brace in basis",
            "NO-009: a brace in fix");
  }

  private static ProblemCode code(String id) {
    return Layer.VALUE.error(id, "“{found}”不对", "{found} is wrong");
  }

  private static ProblemCode texts(String id, String zh, String en) {
    return code(id).title(zh, en).why("因", "why").fix("改", "fix");
  }

  /** All that is wrong with the texts of codes, a line each. */
  private static List<String> faults(List<ProblemCode> codes) {
    List<String> out = new ArrayList<>();
    Map<String, String> titles = new HashMap<>();
    for (ProblemCode code : codes) {
      String is = code + ": ";
      Stream.of("title", "why", "fix")
          .filter(part -> isMissing(text(code, part)))
          .forEach(part -> out.add(is + "no " + part));
      Wording title = code.title();
      if (title != null) {
        if (room(title.zh()) > 2 * WIDEST) {
          out.add(is + "title longer than " + WIDEST + " Chinese characters: " + title.zh());
        }
        if (title.en().strip().split("\\s+").length > MOST_WORDS) {
          out.add(is + "title longer than " + MOST_WORDS + " words: " + title.en());
        }
        for (String words : List.of(title.zh(), title.en())) {
          String other = titles.putIfAbsent(words, code.id());
          if (other != null) {
            out.add(is + "the title of " + other + ": " + words);
          }
        }
      }
      Stream.of("title", "why", "basis", "fix")
          .filter(part -> hasBrace(text(code, part)))
          .forEach(part -> out.add(is + "a brace in " + part));
    }
    return out;
  }

  private static @Nullable Wording text(ProblemCode code, String part) {
    return switch (part) {
      case "title" -> code.title();
      case "why" -> code.why();
      case "basis" -> code.basis();
      default -> code.fix();
    };
  }

  private static boolean isMissing(@Nullable Wording text) {
    return text == null || text.zh().isBlank() || text.en().isBlank();
  }

  private static boolean hasBrace(@Nullable Wording text) {
    return text != null && (text.zh() + text.en()).matches("(?s).*[{}].*");
  }

  private static long room(String text) {
    return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
  }

  /** The codes of all public constants and of all rules, in the order of their ids. */
  private static List<ProblemCode> published() throws Exception {
    Set<ProblemCode> found = new LinkedHashSet<>(CheckProblems.all());
    for (Class<?> module : List.of(Problem.class, ExchangeFile.class)) {
      for (String name : PublicApiTest.classesBeside(module)) {
        Class<?> holder = Class.forName(name, false, ProblemTextsTest.class.getClassLoader());
        for (Field f : holder.getDeclaredFields()) {
          if (f.getType() == ProblemCode.class && isPublicConstant(f)) {
            found.add((ProblemCode) f.get(null));
          }
        }
      }
    }
    List<ProblemCode> out = new ArrayList<>(found);
    out.sort(Comparator.comparing(ProblemCode::id));
    return out;
  }

  private static boolean isPublicConstant(Field field) {
    return Modifier.isPublic(field.getDeclaringClass().getModifiers())
        && Modifier.isPublic(field.getModifiers())
        && Modifier.isStatic(field.getModifiers());
  }

  /** The ids of the core, as they are listed for programs. */
  private static List<String> listed() throws Exception {
    Path list = MarkdownFile.ROOT.resolve("docs/api/problem-codes.txt");
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }
}
