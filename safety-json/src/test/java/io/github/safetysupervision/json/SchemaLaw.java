package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordProblems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What holds between the schema and the reader: where the schema refuses, the reader reports an
 * error of shape at the same pointer; so what has no such error the schema accepts.
 *
 * <p>An error of shape is any that keeps a record, the manifest or the file from being read: every
 * problem of an unread record, of the manifest, and of the file itself. Those of a record that was
 * read are of its relations and words, of which the schema says nothing.
 *
 * <p>The reader may be stricter: it knows the calendar, check digits, gaps in divisions, the order
 * of periods, quantities, how a number is written, misspelt types, lengths in UTF-16 and names that
 * occur twice.
 *
 * <p>Pointers are compared as they are, with three exceptions. A missing field is refused at the
 * object that misses it, and reported at the field. Of a name that occurs twice the schema sees the
 * last value only; whatever it refuses in it is reported as the repetition. Damaged text is
 * reported once a record, where it comes first.
 */
final class SchemaLaw {

  private static final Pattern RECORD = Pattern.compile("(?:/manifest|/records/[0-9]+)?");

  private static final String DAMAGE = "\ufffd";

  private final ExchangeEdition edition;
  private final Schema files;
  private final Schema records;

  SchemaLaw(ExchangeEdition edition) {
    this.edition = edition;
    String text = ExchangeSchema.text(edition);
    files = schema(text);
    records =
        schema(
            text.replaceFirst(
                "\"if\": .*\n.*\"then\": .*\n.*\"else\": .*\n",
                "\"allOf\": [{\"\\$ref\": \"#/\\$defs/record\"}],\n"));
    assertThat(records.getSchemaNode().has("if")).isFalse();
  }

  private static Schema schema(String text) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true) // the stricter of the two readings of "format"
            .build();
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
        .getSchema(text, InputFormat.JSON);
  }

  /** Checks the law for a record; returns whether the schema refuses it. */
  boolean holdsForRecord(String json) {
    List<Problem> reported = new ArrayList<>();
    Samples.told(file(Samples.lines(json)))
        .unread
        .forEach(unread -> reported.addAll(unread.problems()));
    return holds(json, refusals(records, json), reported);
  }

  /** Checks the law for a document; returns whether the schema refuses it. */
  boolean holdsForDocument(String json) {
    List<Problem> reported = new ArrayList<>();
    ExchangeFile file = file(Samples.utf8(json));
    Samples.Told told = Samples.told(file);
    told.unread.forEach(unread -> reported.addAll(unread.problems()));
    reported.addAll(told.ofFile);
    try {
      reported.addAll(file.manifest().problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return holds(json, refusals(files, json), reported);
  }

  private ExchangeFile file(byte[] bytes) {
    return ExchangeFile.of(() -> new java.io.ByteArrayInputStream(bytes), edition, "test");
  }

  private static boolean holds(String json, Set<Refusal> refused, List<Problem> reported) {
    List<Problem> errors = reported.stream().filter(p -> p.severity().isError()).toList();
    assertThat(refused)
        .as("refused by the schema and not reported in %s%nreported: %s", json, errors)
        .allMatch(refusal -> errors.stream().anyMatch(p -> covers(p, refusal)));
    return !refused.isEmpty();
  }

  /** Where the schema refuses a value, and whether the value is text that was damaged before. */
  private record Refusal(String pointer, boolean isDamaged) {}

  private static boolean covers(Problem problem, Refusal refusal) {
    String at = problem.place().pointer();
    String pointer = refusal.pointer();
    if (problem.code().equals(RecordProblems.TWICE)) {
      // A record that says its type twice is of no type.
      String repeated = at.equals("/type") ? "" : at;
      return pointer.equals(at) || pointer.startsWith(repeated + "/");
    }
    boolean isDamage = problem.code().equals(JsonProblems.DAMAGED_TEXT);
    return pointer.equals(at)
        || (isDamage && refusal.isDamaged() && recordOf(pointer).equals(recordOf(at)));
  }

  private static String recordOf(String pointer) {
    Matcher m = RECORD.matcher(pointer);
    return m.lookingAt() ? pointer.substring(0, m.end()) : "";
  }

  private static Set<Refusal> refusals(Schema schema, String json) {
    Set<Refusal> out = new LinkedHashSet<>();
    for (Error e : schema.validate(json, InputFormat.JSON)) {
      String at = e.getInstanceLocation().toString();
      boolean isMissing = e.getKeyword().equals("required");
      out.add(
          new Refusal(
              isMissing ? at + "/" + escaped(e.getProperty()) : at,
              !isMissing && e.getInstanceNode().asString("").contains(DAMAGE)));
    }
    return out;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** What the schema refuses in a record. */
  Set<String> refusedInRecord(String json) {
    return pointers(refusals(records, json));
  }

  /** What the schema refuses in a document, or in the first of some lines. */
  Set<String> refusedInDocument(String json) {
    return pointers(refusals(files, json));
  }

  private static Set<String> pointers(Set<Refusal> refusals) {
    return refusals.stream().map(Refusal::pointer).collect(Collectors.toSet());
  }
}
