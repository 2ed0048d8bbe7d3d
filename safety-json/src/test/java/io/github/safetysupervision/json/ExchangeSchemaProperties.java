package io.github.safetysupervision.json;

import io.github.safetysupervision.record.RecordType;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The law between schema and reader, see {@link SchemaLaw}, on random mutations. */
class ExchangeSchemaProperties {

  private static final SchemaLaw LAW = new SchemaLaw(ExchangeEdition.V1_0);

  @Property(tries = 2_000)
  void whatTheSchemaRefusesInARecordIsReportedThere(
      @ForAll("records") String record, @ForAll long seed, @ForAll @IntRange(max = 4) int changes) {
    String json = new JsonMutation(new Random(seed)).mutated(record, changes);
    bothVerdictsOccur(LAW.holdsForRecord(json));
  }

  @Property(tries = 1_000)
  void aNameThatOccursTwiceIsReportedWhateverTheSchemaMakesOfIt(
      @ForAll("records") String record, @ForAll long seed) {
    JsonMutation mutation = new JsonMutation(new Random(seed));
    bothVerdictsOccur(LAW.holdsForRecord(mutation.withATwin(record)));
  }

  @Property(tries = 2_000)
  void whatTheSchemaRefusesInADocumentIsReportedThere(
      @ForAll("documents") String document,
      @ForAll long seed,
      @ForAll @IntRange(max = 4) int changes) {
    String json = new JsonMutation(new Random(seed)).mutated(document, changes);
    bothVerdictsOccur(LAW.holdsForDocument(json));
  }

  private static void bothVerdictsOccur(boolean isRefused) {
    Statistics.label("refused by the schema")
        .collect(isRefused)
        .coverage(
            c -> {
              c.check(true).percentage(p -> p > 5);
              c.check(false).percentage(p -> p > 5);
            });
  }

  /** Full records, each field well-formed. */
  @Provide
  Arbitrary<String> records() {
    return Arbitraries.of(ExchangeEdition.V1_0.types()).map(ExchangeSchemaProperties::record);
  }

  private static String record(RecordType<?, ?> type) {
    return Samples.json(Samples.members(type));
  }

  @Provide
  Arbitrary<String> documents() {
    return records()
        .list()
        .ofMaxSize(3)
        .map(
            records ->
                "{\"manifest\":"
                    + Samples.MANIFEST.replace("}", ",\"complete\":[{\"type\":\"hazard\"}]}")
                    + ",\"records\":["
                    + String.join(",", records)
                    + "]}");
  }
}
