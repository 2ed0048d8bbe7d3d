package io.github.safetysupervision.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problem codes are API: they are listed in a file that only changes on purpose. */
class ProblemCodesTest {

  private static final Path LISTED = Path.of("..", "docs", "api", "problem-codes.txt");
  private static final String REGENERATE = "safety.regenerate";

  private static List<ProblemCode> all() throws ReflectiveOperationException {
    List<ProblemCode> out = new ArrayList<>();
    for (JavaClass c : new ClassFileImporter().importPath(Path.of("target", "classes"))) {
      if (c.getSimpleName().endsWith("Problems")) {
        Class<?> holder = Class.forName(c.getName());
        for (Field f : holder.getDeclaredFields()) {
          boolean isShown =
              Modifier.isStatic(f.getModifiers()) && Modifier.isPublic(f.getModifiers());
          if (isShown && f.getType() == ProblemCode.class) {
            out.add((ProblemCode) f.get(null));
          }
        }
      }
    }
    out.sort(Comparator.comparing(ProblemCode::id));
    return out;
  }

  @Test
  void noTwoProblemsShareACode() throws ReflectiveOperationException {
    assertThat(all()).hasSizeGreaterThan(50);
    assertThat(all()).extracting(ProblemCode::id).doesNotHaveDuplicates();
  }

  @Test
  void everyProblemSpeaksBothLanguages() throws ReflectiveOperationException {
    for (ProblemCode code : all()) {
      String zh = code.template().zh();
      String en = code.template().en();
      assertThat(zh).as(code.id()).isNotBlank().isNotEqualTo(en);
      assertThat(zh.codePoints().anyMatch(Character::isIdeographic)).as(code.id()).isTrue();
      // English may quote a Chinese word that somebody has to write.
      long latin = en.codePoints().filter(c -> c < 128 && Character.isLetter(c)).count();
      assertThat(en.codePoints().filter(Character::isIdeographic).count() * 2)
          .as(code.id() + ": " + en)
          .isLessThan(latin);
    }
  }

  @Test
  void theCodesAreTheOnesListed() throws ReflectiveOperationException, IOException {
    StringBuilder now = new StringBuilder();
    for (ProblemCode c : all()) {
      now.append(
          String.join("\t", c.id(), c.severity().name(), c.template().zh(), c.template().en()));
      now.append('\n');
    }
    if (Boolean.getBoolean(REGENERATE)) {
      Files.createDirectories(LISTED.getParent());
      Files.writeString(LISTED, now, UTF_8);
    }
    assertThat(LISTED).as(howTo()).exists();
    assertThat(Files.readString(LISTED, UTF_8)).as(howTo()).isEqualTo(now.toString());
  }

  private static String howTo() {
    return "the codes and the list of them differ; codes are API and never reused; if the change is"
        + " meant: mvn -pl safety-core test -Dtest=ProblemCodesTest -D"
        + REGENERATE
        + "=true";
  }
}
