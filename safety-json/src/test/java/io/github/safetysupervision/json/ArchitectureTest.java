package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users may have any version of Jackson, or none they know of. */
class ArchitectureTest {

  private static final JavaClasses MODULE =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static Stream<String> showingJackson(JavaClasses classes) {
    return classes.stream()
        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .flatMap(
            c ->
                Stream.concat(
                    c.getMembers().stream()
                        .filter(ArchitectureTest::isVisible)
                        .filter(m -> shown(m).anyMatch(ArchitectureTest::isJackson))
                        .map(JavaMember::getFullName),
                    Stream.concat(
                            c.getAllRawSuperclasses().stream(), c.getAllRawInterfaces().stream())
                        .filter(ArchitectureTest::isJackson)
                        .map(s -> c.getName() + " is " + s.getName())));
  }

  private static boolean isVisible(JavaMember m) {
    Set<JavaModifier> is = m.getModifiers();
    return is.contains(JavaModifier.PUBLIC) || is.contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaClass> shown(JavaMember m) {
    Set<JavaClass> out = new HashSet<>(m.getAllInvolvedRawTypes());
    if (m instanceof JavaCodeUnit unit) {
      out.addAll(unit.getRawParameterTypes());
      unit.getThrowsClause().forEach(t -> out.add(t.getRawType()));
    }
    return out.stream();
  }

  private static boolean isJackson(JavaClass c) {
    return c.getBaseComponentType().getPackageName().matches("(com\\.fasterxml|tools\\.jackson).*");
  }

  @Test
  void noTypeOfJacksonIsShown() {
    assertThat(showingJackson(MODULE)).isEmpty();
    List<String> found =
        showingJackson(new ClassFileImporter().importClasses(Leaking.class)).toList();
    assertThat(found).anyMatch(f -> f.contains("field"));
    assertThat(found).anyMatch(f -> f.contains("returned"));
    assertThat(found).anyMatch(f -> f.contains("taken"));
    assertThat(found).anyMatch(f -> f.endsWith("is " + JsonFactory.class.getName()));
    assertThat(found).noneMatch(f -> f.contains("inside"));
  }

  /** Shows what it should hide. */
  @SuppressWarnings({"serial", "unused"})
  public static class Leaking extends JsonFactory {
    /** Shown. */
    public JsonToken field = JsonToken.NOT_AVAILABLE;

    private JsonToken inside = JsonToken.NOT_AVAILABLE;

    /** Shown. */
    protected List<JsonParser> returned() {
      return List.of();
    }

    /** Shown. */
    public void taken(JsonToken[] tokens) {
      inside = tokens[0];
    }
  }
}
