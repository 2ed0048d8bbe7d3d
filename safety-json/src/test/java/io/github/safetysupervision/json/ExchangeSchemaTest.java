package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.safetysupervision.activity.Campaign;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType.Form;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schema refuses, field by field; and the law of {@link SchemaLaw} on every file. */
class ExchangeSchemaTest {

  private static final SchemaLaw LAW = new SchemaLaw(ExchangeEdition.V1_0);

  private static final Map<Form, String> VALUES =
      Map.of(
          Form.STRING, "\"文\"",
          Form.NUMBER, "-1.5e3",
          Form.FLAG, "false",
          Form.LIST, "[1,{}]",
          Form.OBJECT, "{\"a\":[]}");

  @Test
  void theSchemaIsASchemaAndTheSameEveryTime() {
    String text = ExchangeSchema.text(ExchangeEdition.V1_0);
    assertThat(ExchangeSchema.text(ExchangeEdition.V1_0)).isEqualTo(text);
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(ofSchemas.validate(text, InputFormat.JSON)).isEmpty();
    assertThat(ofSchemas.validate(text.replace("\"array\"", "\"list\""), InputFormat.JSON))
        .isNotEmpty();
  }

  // ---- every field of every type

  @TestFactory
  Stream<DynamicTest> everyFieldIsRefusedWhereItIsWrongAndNowhereElse() {
    return ExchangeEdition.V1_0.types().stream()
        .map(type -> DynamicTest.dynamicTest(type.name(), () -> checkFields(type)));
  }

  private static void checkFields(RecordType<?, ?> type) {
    assertThat(LAW.refusedInRecord(Samples.json(Samples.members(type)))).isEmpty();
    for (Field<?, ?> f : type.fields()) {
      Set<String> there = Set.of("/" + f.name());
      Set<String> ifRequired = f.isRequired() ? there : Set.of();
      assertThat(refused(type, f, null)).as("%s missing", f).isEqualTo(ifRequired);
      assertThat(refused(type, f, "null")).as("%s null", f).isEqualTo(ifRequired);
      VALUES.forEach(
          (form, value) -> {
            if (form != f.type().form()) {
              assertThat(refused(type, f, value)).as("%s as %s", f, form).isEqualTo(there);
            }
          });
      if (f.type().form() == Form.LIST) {
        assertThat(refused(type, f, "[]")).as("%s empty", f).isEqualTo(ifRequired);
        assertThat(refused(type, f, "[null]"))
            .as("%s of null", f)
            .isEqualTo(Set.of("/" + f.name() + "/0"));
      }
    }
  }

  private static Set<String> refused(RecordType<?, ?> type, Field<?, ?> field, String value) {
    Map<String, String> members = Samples.members(type);
    if (value == null) {
      members.remove(field.name());
    } else {
      members.put(field.name(), value);
    }
    String json = Samples.json(members);
    LAW.holdsForRecord(json);
    return LAW.refusedInRecord(json);
  }

  // ---- text forms

  @ParameterizedTest
  @CsvSource({
    "operating-entity, id, 有 空格",
    "operating-entity, territory, 15252",
    "operating-entity, territory, 1525290000000",
    "operating-entity, territory, １５２５２９",
    "operating-entity, territory, 000000",
    "operating-entity, name, ' '",
    "operating-entity, name, '\u3000'",
    "operating-entity, recordedOn, 2023-5-6",
    "operating-entity, recordedOn, 2023-13-01",
    "operating-entity, recordedOn, 2023年5月6日",
    "operating-entity, creditCode, 91350100m000100y43",
    "operating-entity, creditCode, 9135010MM000100Y43",
    "operating-entity, creditCode, 91350100MO00100Y43",
    "operating-entity, codeAbsence, None",
    "operating-entity, industry, 6",
    "operating-entity, industry, b0610",
    "operating-entity, industry, '0012'",
    "stated-figure, period, 2023H3",
    "stated-figure, period, 2023-13",
    "stated-figure, period, 2023-01-01至2023-06-30",
    "stated-figure, quantity, ５００人次",
    "stated-figure, quantity, ''",
    "hazard, grade, 普通",
    "hazard, channel, a b"
  })
  void aTextOfAnotherFormIsRefused(String type, String field, String text) {
    assertThat(refused(type, field, '"' + text + '"')).containsExactly("/" + field);
  }

  @ParameterizedTest
  @CsvSource({
    "inspection, people, -1",
    "inspection, people, 1.5",
    "inspection, people, 1000000001",
    "penalty, amount, 10000000000000000"
  })
  void aNumberOutOfRangeIsRefused(String type, String field, String number) {
    assertThat(refused(type, field, number)).containsExactly("/" + field);
  }

  @ParameterizedTest
  @CsvSource({
    "hazard, channel, \"微信群\"",
    "hazard, x-local, [1]",
    "hazard, type, \"blast-site\"",
    "operating-entity, territory, \"152529100001\"",
    "operating-entity, industry, \"A0311\"",
    "stated-figure, period, \"2023H1\"",
    "stated-figure, quantity, \"未发现\"",
    "penalty, amount, -0.5"
  })
  void whatTheFormatLeavesOpenIsAccepted(String type, String field, String value) {
    assertThat(refused(type, field, value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "operating-entity, territory, \"150029\"",
    "operating-entity, creditCode, \"91350100M000100Y44\"",
    "operating-entity, name, \"�\"",
    "stated-figure, period, \"2023-06-30/2023-01-01\"",
    "stated-figure, quantity, \"很多\"",
    "penalty, amount, 1.005",
    "penalty, amount, 1e3",
    "inspection, people, 1.0",
    "hazard, type, \"Hazard\""
  })
  void theReaderKnowsMoreThanTheSchema(String type, String field, String value) {
    Map<String, String> members = Samples.members(ExchangeEdition.V1_0.type(type));
    members.put(field, value);
    String json = Samples.json(members);
    assertThat(LAW.holdsForRecord(json)).isFalse();
    assertThat(Samples.told(Samples.lines(json)).unread).hasSize(1);
  }

  private static Set<String> refused(String type, String field, String value) {
    Map<String, String> members = Samples.members(ExchangeEdition.V1_0.type(type));
    members.put(field, value);
    String json = Samples.json(members);
    LAW.holdsForRecord(json);
    return LAW.refusedInRecord(json);
  }

  // ---- files

  @Test
  void theFirstOfSomeLinesAndADocumentAreTaken() {
    assertThat(LAW.refusedInDocument(Samples.FIRST_LINE)).isEmpty();
    assertThat(LAW.refusedInDocument(document(Samples.HAZARD))).isEmpty();
    assertThat(LAW.refusedInDocument(Samples.HAZARD)).isEmpty();
    assertThat(LAW.refusedInDocument(Samples.HAZARD.replace("\"152529\"", "152529")))
        .containsExactly("/territory");
    assertThat(LAW.refusedInDocument(document("{}", "[]", "{\"type\":7}")))
        .containsExactlyInAnyOrder("/records/0/type", "/records/1", "/records/2/type");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"records\":[]}', /manifest",
    "'{\"manifest\":null}', /manifest",
    "'{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"152529\",\"period\":\"2023\"}}',"
        + " /manifest/asOf",
    "'[]', ''"
  })
  void aFileWithoutAManifestIsRefused(String json, String pointer) {
    assertThat(LAW.holdsForDocument(json)).isTrue();
    assertThat(LAW.refusedInDocument(json)).containsExactly(pointer);
  }

  @Test
  void anotherEditionIsRefused() {
    String json = document(Samples.HAZARD).replace("\"1.0\"", "\"2.0\"");
    assertThat(LAW.holdsForDocument(json)).isTrue();
    assertThat(LAW.refusedInDocument(json)).containsExactly("/manifest/edition");
  }

  private static String document(String... records) {
    return new String(Samples.document(records), StandardCharsets.UTF_8);
  }

  /**
   * Every exchange file of the repository, as it is and with a mistake in many lines; but for those
   * that are broken as files, about which a schema says nothing.
   */
  @TestFactory
  Stream<DynamicTest> theLawHoldsForEveryFile() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("").toAbsolutePath().resolveSibling(""))) {
      files =
          all.filter(f -> f.toString().endsWith(".ndjson"))
              .filter(f -> !f.toString().contains("target"))
              .filter(f -> !f.getParent().endsWith("cases"))
              .filter(f -> !f.toString().contains("conformance")) // tested by themselves
              .sorted()
              .toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(3);
    return files.stream()
        .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> checkFile(f)));
  }

  private static void checkFile(Path file) throws IOException {
    JsonMutation mutation = new JsonMutation(new Random(7));
    Set<Boolean> verdicts = new HashSet<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    LAW.holdsForDocument(lines.get(0));
    int step = 1 + lines.size() / 1000; // of thousands, some of each type do
    for (int i = 1; i < lines.size(); i += step) {
      verdicts.add(LAW.holdsForRecord(lines.get(i)));
      verdicts.add(LAW.holdsForRecord(mutation.mutated(lines.get(i), 1)));
    }
    assertThat(verdicts).containsExactlyInAnyOrder(true, false);
  }

  // ---- types of one's own

  /** A type with a name no URI can hold, a text form of its own and one nothing is told of. */
  private static final class BlastSiteType extends RecordType<Campaign, Campaign.Builder> {
    private static final ProblemCode NO_GRID =
        Layer.VALUE.error("GRID-001", "“{found}”不是网格号", "{found} is no grid");

    BlastSiteType() {
      super(Campaign.class, "爆破 点/1", "爆破点", Campaign::builder, Campaign.Builder::build);
      required.scalar(
          "name",
          "网格",
          ScalarType.of(new Wording("网格号", "a grid"), BlastSiteType::grid)
              .written(new TextForm.Matching("id", "^G[0-9]+$", 5)),
          Campaign::getName,
          Campaign.Builder::name);
      required.date("startedOn", "开始日期", Campaign::getStartedOn, Campaign.Builder::startedOn);
      optional.scalar(
          "basis",
          "依据",
          ScalarType.of(new Wording("任何文字", "any text"), Outcome::of),
          Campaign::getBasis,
          Campaign.Builder::basis);
    }

    private static Outcome<String> grid(String text) {
      return text.matches("G[0-9]{1,4}")
          ? Outcome.of(text)
          : Outcome.failed(NO_GRID.with("found", text));
    }
  }

  @Test
  void aTypeOfOnesOwnIsInTheSchema() {
    SchemaLaw law = new SchemaLaw(ExchangeEdition.V1_0.with(new BlastSiteType()));
    String site =
        "{\"type\":\"爆破 点/1\",\"id\":\"B 1\",\"territory\":\"152529\",\"name\":\"g1\","
            + "\"startedOn\":\"2023-05-06\",\"basis\":\"\"}";
    assertThat(law.holdsForRecord(site)).isTrue();
    assertThat(law.refusedInRecord(site)).containsExactlyInAnyOrder("/id", "/name");
    assertThat(law.holdsForRecord(site.replace("B 1", "B1").replace("g1", "G1"))).isFalse();
    assertThat(law.holdsForRecord(site.replace("\"\"", "1"))).isTrue();
    assertThat(LAW.refusedInRecord(site)).isEmpty();
  }
}
