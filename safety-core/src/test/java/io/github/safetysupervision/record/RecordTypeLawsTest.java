package io.github.safetysupervision.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.safetysupervision.party.Department;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.party.OperatingEntityType;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of this library must keep, whoever adds one. */
class RecordTypeLawsTest {

  private static final int SAMPLES = 40;

  /** Those of the library, and one such as a province writes. */
  static Collection<ObjectType<?, ?>> types() {
    return Stream.concat(Types.ALL.stream(), Stream.of(PlainSample.SAMPLE)).toList();
  }

  static Collection<ObjectType<?, ?>> generatedTypes() {
    return Types.ALL;
  }

  static Stream<RecordType<?, ?>> recordTypes() {
    return Types.RECORDS.stream();
  }

  @Test
  void everyTypeOfTheLibraryIsHeldToTheseLaws() {
    Set<String> described =
        new ClassFileImporter()
            .importPath(Path.of("target", "classes")).stream()
                .filter(c -> c.isAssignableTo(ObjectType.class))
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(Types.ALL.stream().map(t -> t.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueComesBackFromItsFieldAndNoOther(ObjectType<?, ?> type) {
    for (int seed = 0; seed < SAMPLES; seed++) {
      checkEachField(type, new RandomRecords(new Random(seed)));
    }
  }

  private static <T> void checkEachField(ObjectType<T, ?> type, RandomRecords random) {
    for (Field<T, ?> set : type.fields()) {
      Map<String, Object> expected = new LinkedHashMap<>();
      ObjectType.Assembler<T> assembler = type.assembler();
      for (Field<T, ?> f : type.fields()) {
        if (f.isRequired() || f == set) {
          Object value = nonEmpty(random, f);
          expected.put(f.name(), value);
          assembler.set(f, value);
        }
      }
      assertThat(valuesOf(type, assembler.build())).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aCopyIsWhatItWasButForWhatIsChanged(ObjectType<?, ?> type) {
    for (int seed = 0; seed < SAMPLES; seed++) {
      checkCopies(type, new RandomRecords(new Random(seed)));
    }
  }

  private static <T> void checkCopies(ObjectType<T, ?> type, RandomRecords random) {
    T original = random.of(type, Map.of());
    Map<String, Object> before = valuesOf(type, original);
    assertThat(type.copyOf(original).build()).isEqualTo(original);
    for (Field<T, ?> f : type.fields()) {
      checkChange(type, original, f, random, before);
    }
    assertThat(valuesOf(type, original)).isEqualTo(before);
  }

  private static <T, V> void checkChange(
      ObjectType<T, ?> type,
      T original,
      Field<T, V> field,
      RandomRecords random,
      Map<String, Object> before) {
    @SuppressWarnings("unchecked") // random values are of the field's type
    V value = (V) nonEmpty(random, field);
    Map<String, Object> changed = new LinkedHashMap<>(before);
    changed.put(field.name(), value);
    assertThat(valuesOf(type, type.copyOf(original).with(field, value).build())).isEqualTo(changed);
    if (field.isRequired()) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> type.copyOf(original).without(field));
    } else {
      changed.remove(field.name());
      assertThat(valuesOf(type, type.copyOf(original).with(field, value).without(field).build()))
          .isEqualTo(changed);
    }
  }

  @Test
  @SuppressWarnings("unchecked") // that it is one of another type is what is tried
  void aCopyRefusesAFieldOfAnotherType() {
    Department department =
        new RandomRecords(new Random(0)).of(DepartmentType.DEPARTMENT, Map.of());
    Field<Department, String> other =
        (Field<Department, String>) (Field<?, ?>) OperatingEntityType.OPERATING_ENTITY.name;
    RecordCopy<Department> copy = DepartmentType.DEPARTMENT.copyOf(department);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> copy.with(other, "甲"))
        .withMessageContaining("is no field of department");
  }

  private static Object nonEmpty(RandomRecords random, Field<?, ?> field) {
    Object value = random.value(field);
    while (value instanceof List<?> list && list.isEmpty()) {
      value = random.value(field);
    }
    return value;
  }

  private static <T> Map<String, Object> valuesOf(ObjectType<T, ?> type, T made) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(made);
      if (value != null) {
        out.put(f.name(), value);
      }
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("types")
  void unknownFieldsComeBackAsTheyWere(ObjectType<?, ?> type) {
    checkExtension(type);
  }

  private static <T> void checkExtension(ObjectType<T, ?> type) {
    T plain = new RandomRecords(new Random(1)).of(type);
    assertThat(type.extension(plain)).isSameAs(Extension.NONE);
    Extension unknown = new Extension(List.of(new Extension.Member("x-local", "1.50")));
    ObjectType.Assembler<T> assembler = type.assembler();
    for (Field<T, ?> f : type.fields()) {
      Object value = f.of(plain);
      if (value != null) {
        assembler.set(f, value);
      }
    }
    assembler.extension(unknown);
    T extended = assembler.build();
    assertThat(type.extension(extended)).isEqualTo(unknown);
    assertThat(valuesOf(type, extended)).isEqualTo(valuesOf(type, plain));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anEmptyBuilderNamesTheRequiredFieldsAndNoOthers(ObjectType<?, ?> type) {
    List<String> singles =
        type.fields().stream()
            .filter(Field::isRequired)
            .filter(f -> !(f.type() instanceof ListType<?>))
            .map(Field::name)
            .toList();
    assertThatExceptionOfType(MissingFieldsException.class)
        .isThrownBy(() -> type.assembler().build())
        .satisfies(e -> assertThat(e.names()).containsExactlyInAnyOrderElementsOf(singles))
        .satisfies(e -> assertThat(e).hasMessageContainingAll(singles.toArray(String[]::new)));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anEmptyListThatIsRequiredIsReported(ObjectType<?, ?> type) {
    checkRequiredLists(type);
  }

  private static <T> void checkRequiredLists(ObjectType<T, ?> type) {
    for (Field<T, ?> f : type.fields()) {
      if (f.type() instanceof ListType<?>) {
        T made = new RandomRecords(new Random(1)).of(type, Map.of(f.name(), List.of()));
        List<Problem> missing =
            type.problems(made).stream()
                .filter(p -> p.code().equals(RecordProblems.MISSING))
                .toList();
        assertThat(missing).hasSize(f.isRequired() ? 1 : 0);
        assertThat(missing).allMatch(p -> p.place().pointer().equals("/" + f.name()));
        assertThat(missing).allMatch(p -> f.label().equals(p.label()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("generatedTypes")
  void aTypeNamesTheFieldsItsBeanHas(ObjectType<?, ?> type) {
    assertThat(type.fields().stream().map(Field::name))
        .containsExactlyInAnyOrderElementsOf(beanNames(type));
  }

  private static <T> Set<String> beanNames(ObjectType<T, ?> type) {
    Set<String> out = new TreeSet<>();
    Class<?> bean = new RandomRecords(new Random(1)).of(type).getClass().getSuperclass();
    List<Method> methods = new ArrayList<>(Arrays.asList(bean.getMethods()));
    for (Method m : methods) {
      boolean getter =
          m.getParameterCount() == 0
              && !Modifier.isStatic(m.getModifiers())
              && m.getDeclaringClass() != Object.class;
      if (getter && m.getName().matches("(get|is)[A-Z].*")) {
        String name = m.getName().replaceFirst("get|is", "");
        out.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
      }
    }
    out.remove("extension");
    return out;
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyScalarReadsItsOwnTextFormAndItsOwnCode(ObjectType<?, ?> type) {
    RandomRecords random = new RandomRecords(new Random(7));
    for (Field<?, ?> f : type.fields()) {
      FieldType<?> element = f.type() instanceof ListType<?> list ? list.element() : f.type();
      if (element instanceof ScalarType<?> scalar) {
        for (int i = 0; i < SAMPLES * 5; i++) {
          checkRoundTrip(f, scalar, random);
        }
      }
    }
  }

  private static <V> void checkRoundTrip(
      Field<?, ?> field, ScalarType<V> scalar, RandomRecords random) {
    V value = random.parsed(scalar);
    String text = scalar.format(value);
    assertThat(scalar.tryParse(text).value()).as(field.name()).isEqualTo(value);
    String padded = "\"" + text + "\",";
    assertThat(scalar.parse(padded.toCharArray(), 1, text.length()))
        .as(field.name())
        .isEqualTo(value);
    assertThat(scalar.inWords(value).zh()).isNotBlank();
    assertThat(scalar.inWords(value).en()).isNotBlank();
    if (scalar.isCoded()) {
      assertThat(scalar.code(value)).isNotEqualTo(FieldType.ABSENT);
      assertThat(scalar.ofCode(scalar.code(value))).as(field.name()).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFieldHasALabelOfItsOwnAndIsFoundByItsName(ObjectType<?, ?> type) {
    assertThat(type.label()).isNotBlank();
    assertThat(type.fields().stream().map(Field::label))
        .allMatch(l -> l.codePoints().anyMatch(Character::isIdeographic))
        .doesNotHaveDuplicates();
    for (int i = 0; i < type.fields().size(); i++) {
      Field<?, ?> f = type.fields().get(i);
      assertThat(f.index()).isEqualTo(i);
      assertThat(type.field(f.name())).isSameAs(f);
      assertThat(f.type().expects().zh()).isNotBlank();
      assertThat(f.type().expects().en()).isNotBlank();
    }
    assertThat(type.field("no such field")).isNull();
  }

  @Test
  void noTwoTypesHaveTheSameNameOrLabel() {
    assertThat(Types.ALL.stream().map(ObjectType::name)).doesNotHaveDuplicates();
    assertThat(Types.ALL.stream().map(ObjectType::label)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void aReferenceNamesATypeOfThisLibraryAsThatCallsItself(RecordType<?, ?> type) {
    List<TypeName> known = Types.RECORDS.stream().map(t -> t.typeName()).toList();
    for (Field<?, ?> f : type.fields()) {
      if (f.refersTo() != null) {
        assertThat(known).contains(f.refersTo());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void contradictoryRecordsCanBeBuiltAndJudged(ObjectType<?, ?> type) {
    for (int seed = 0; seed < 10 * SAMPLES; seed++) {
      checkProblems(type, new RandomRecords(new Random(seed)));
    }
  }

  private static <T> void checkProblems(ObjectType<T, ?> type, RandomRecords random) {
    T made = random.of(type);
    for (Problem p : type.problems(made)) {
      assertThat(p.place().pointer()).startsWith("/");
      assertThat(p.label()).isNotBlank();
    }
  }
}
