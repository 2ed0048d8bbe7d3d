package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Problem;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The signatures users compile against, listed in {@code docs/api}: every change of them is seen in
 * a review. Run with {@code -Dsafety.regenerate=true} where a change is meant.
 */
class PublicApiTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String OURS = "io.github.safetysupervision.";

  @Test
  void theSignaturesOfCoreAreTheOnesListed() throws Exception {
    check("safety-core", Problem.class);
  }

  @Test
  void theSignaturesOfJsonAreTheOnesListed() throws Exception {
    check("safety-json", ExchangeFile.class);
  }

  private static void check(String module, Class<?> ofModule) throws Exception {
    Path listed = ROOT.resolve("docs/api").resolve(module + ".txt");
    String now = listing(ofModule);
    assertThat(now.lines().count()).isGreaterThan(30);
    if (Boolean.getBoolean("safety.regenerate")) {
      Files.writeString(listed, now, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(listed, StandardCharsets.UTF_8))
        .as(
            "the signatures of %s changed; if that is meant, run with -Dsafety.regenerate=true",
            module)
        .isEqualTo(now);
  }

  /** The names of all classes that stand in the same jar or folder as one. */
  static List<String> classesBeside(Class<?> ofModule) throws Exception {
    Path from = Path.of(ofModule.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(from)) {
      try (Stream<Path> files = Files.walk(from)) {
        files.forEach(f -> names.add(from.relativize(f).toString()));
      }
    } else {
      try (JarFile jar = new JarFile(from.toFile())) {
        jar.stream().forEach(e -> names.add(e.getName()));
      }
    }
    return names.stream()
        .map(n -> n.replace('/', '.').replace('\\', '.'))
        .filter(n -> n.endsWith(".class") && n.startsWith(OURS))
        .map(n -> n.substring(0, n.length() - ".class".length()))
        .filter(n -> !n.endsWith("package-info"))
        .sorted()
        .toList();
  }

  private static String listing(Class<?> ofModule) throws Exception {
    StringBuilder out = new StringBuilder();
    for (String name : classesBeside(ofModule)) {
      Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
      if (isSeen(type)) {
        out.append(head(type)).append('\n');
        members(type).forEach(m -> out.append("  ").append(m).append('\n'));
      }
    }
    return out.toString().replace(OURS, "").replace("java.lang.", "");
  }

  private static boolean isSeen(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return isSeen(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (outer == null || isSeen(outer));
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String head(Class<?> type) {
    List<Type> above = new ArrayList<>();
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      above.add(type.getGenericSuperclass());
    }
    above.addAll(List.of(type.getGenericInterfaces()));
    // Only later releases of Java say by themselves what is sealed.
    String text = type.toGenericString().replaceFirst(" (non-)?sealed ", " ");
    return (type.isSealed() ? text.replaceFirst(" (class|interface) ", " sealed $1 ") : text)
        + (above.isEmpty()
            ? ""
            : " : "
                + above.stream().map(Type::getTypeName).sorted().collect(Collectors.joining(", ")));
  }

  /** Its own members, and those of hidden classes it inherits from, sorted. */
  private static Iterable<String> members(Class<?> type) {
    TreeSet<String> out = new TreeSet<>();
    for (Constructor<?> c : type.getDeclaredConstructors()) {
      if (isSeen(c.getModifiers())) {
        out.add(said(c, c.toGenericString()));
      }
    }
    for (Class<?> at = type; at != null && (at == type || !isSeen(at)); at = at.getSuperclass()) {
      for (Field f : at.getDeclaredFields()) {
        if (isSeen(f.getModifiers()) && !f.isSynthetic()) {
          out.add(f.toGenericString().replace(at.getTypeName() + ".", ""));
        }
      }
      for (Method m : at.getDeclaredMethods()) {
        if (isSeen(m.getModifiers()) && !m.isBridge() && !m.isSynthetic()) {
          out.add(
              said(
                  m,
                  m.toGenericString().replace(at.getTypeName() + "." + m.getName(), m.getName())));
        }
      }
    }
    return out;
  }

  private static String said(Executable member, String text) {
    Class<?> owner = member.getDeclaringClass();
    StringBuilder out =
        new StringBuilder(text.replace(owner.getTypeName() + "(", owner.getSimpleName() + "("));
    if (isNullable(member.getAnnotatedReturnType())) {
      out.append(" -> may be null");
    }
    AnnotatedType[] parameters = member.getAnnotatedParameterTypes();
    for (int i = 0; i < parameters.length; i++) {
      if (isNullable(parameters[i])) {
        out.append(" | ").append(i + 1).append(" may be null");
      }
    }
    return out.toString();
  }

  private static boolean isNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
