package io.github.safetysupervision.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeSchema;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The validator of networknt with our schema, in the form that suits it best: schemas compiled
 * once, one parser over all bytes, trees handed in, all errors wanted but none put into words.
 * Dates are asked to be dates.
 */
final class SchemaReader {

  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private final Schema whole;
  private final Schema hazard;
  private final Schema entity;

  SchemaReader() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config));
    String text = ExchangeSchema.text(ExchangeEdition.V1_0);
    whole = registry.getSchema(mapper.readTree(text));
    hazard = registry.getSchema(of("hazard", mapper.readTree(text)));
    entity = registry.getSchema(of("operating-entity", mapper.readTree(text)));
  }

  /** What the schema says of records of one type, without asking each for its type. */
  private static JsonNode of(String type, JsonNode schema) {
    ObjectNode out = (ObjectNode) schema;
    out.remove(List.of("if", "then", "else"));
    return out.put("$ref", "#/$defs/record." + type);
  }

  JsonParser parser(byte[] bytes) {
    return mapper.createParser(bytes);
  }

  JsonParser parser(InputStream in) {
    return mapper.createParser(in);
  }

  /** Returns how many lines the schema refuses. */
  long bad(JsonParser lines) {
    return badToldTypes(lines, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** The same, told which lines are entities and which hazards. */
  long badToldTypes(JsonParser lines, int others, int heads) {
    long bad = 0;
    for (int line = 0; lines.nextToken() != null; line++) {
      JsonNode tree = mapper.readTree(lines);
      Schema schema = line < others ? whole : line < heads ? entity : hazard;
      if (!schema.validate(tree).isEmpty()) {
        bad++;
      }
    }
    return bad;
  }
}
