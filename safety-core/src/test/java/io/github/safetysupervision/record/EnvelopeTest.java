package io.github.safetysupervision.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a record type of somebody else's has of the envelope without writing it again. */
class EnvelopeTest {

  private static Set<String> nullableByType(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> nullableByMethod(Class<?> type) {
    return new ClassFileImporter()
        .importClass(type).getMethods().stream()
            .filter(m -> m.isAnnotatedWith(SafetyStyle.Nullable.class))
            .map(JavaMember::getName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Up to JDK 21 a generator sees only the annotations of methods in a class file: one that is
   * missing makes its field required in every type of a user's own, unless it is declared again.
   */
  @Test
  void everyGetterThatMayReturnNullSaysSoToAGenerator() {
    assertThat(nullableByMethod(SafetyRecord.class))
        .isEqualTo(nullableByType(SafetyRecord.class))
        .contains("getReporter");
    assertThat(nullableByType(Unsaid.class)).containsExactly("getNote");
    assertThat(nullableByMethod(Unsaid.class)).isEmpty();
  }

  /** The generator goes by this name alone. */
  @Test
  void theAnnotationForGeneratorsIsCalledAsTheyExpect() {
    assertThat(SafetyStyle.Nullable.class.getSimpleName()).isEqualTo("Nullable");
  }

  private interface Unsaid {
    @Nullable String getNote();
  }
}
