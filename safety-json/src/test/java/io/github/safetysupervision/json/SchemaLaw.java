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
 * occur twice. Of these last a schema never hears, because a JSON object has each name once;
 * whatever it refuses inside the last of them is reported as the repetition.
 *
 * <p>Pointers are compared as they are, but a missing field is reported by a schema at the object
 * that misses it and by the reader at the field.
 */
final class SchemaLaw {

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
    return holds(json, pointers(records, json), reported);
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
    return holds(json, pointers(files, json), reported);
  }

  private ExchangeFile file(byte[] bytes) {
    return ExchangeFile.of(() -> new java.io.ByteArrayInputStream(bytes), edition, "test");
  }

  private static boolean holds(String json, Set<String> refused, List<Problem> reported) {
    List<Problem> errors = reported.stream().filter(p -> p.severity().isError()).toList();
    assertThat(refused)
        .as("refused by the schema and not reported in %s%nreported: %s", json, errors)
        .allMatch(pointer -> errors.stream().anyMatch(p -> covers(p, pointer)));
    if (errors.isEmpty()) {
      assertThat(refused).as("not reported in %s", json).isEmpty();
    }
    return !refused.isEmpty();
  }

  private static boolean covers(Problem problem, String pointer) {
    String at = problem.place().pointer();
    if (!problem.code().equals(RecordProblems.TWICE)) {
      return pointer.equals(at);
    }
    // A record that says its type twice is of no type.
    String repeated = at.endsWith("/type") ? at.substring(0, at.length() - "/type".length()) : at;
    return pointer.equals(at) || pointer.startsWith(repeated + "/");
  }

  private static Set<String> pointers(Schema schema, String json) {
    Set<String> out = new LinkedHashSet<>();
    for (Error e : schema.validate(json, InputFormat.JSON)) {
      String at = e.getInstanceLocation().toString();
      out.add(e.getKeyword().equals("required") ? at + "/" + escaped(e.getProperty()) : at);
    }
    return out;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** What the schema refuses in a record. */
  Set<String> refusedInRecord(String json) {
    return pointers(records, json);
  }

  /** What the schema refuses in a document, or in the first of some lines. */
  Set<String> refusedInDocument(String json) {
    return pointers(files, json);
  }
}
