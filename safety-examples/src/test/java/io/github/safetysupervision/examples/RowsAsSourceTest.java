package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.table.RowReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The shipped ledger as rows gives what it gives as a file, whole and damaged. */
class RowsAsSourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<String, RowReader<?>> READERS = readers();

  private static Map<String, RowReader<?>> readers() {
    Map<String, RowReader<?>> out = new LinkedHashMap<>();
    for (RecordType<?, ?> type : ExchangeEdition.V1_0.types()) {
      out.put(type.name(), RowReader.of(type));
    }
    return out;
  }

  /** A record as a row: what JSON has as text, number, flag or list, under names or labels. */
  private static Map<String, Object> row(JsonNode record, boolean isByLabel) {
    Map<String, Object> out = new LinkedHashMap<>();
    RecordType<?, ?> type = READERS.get(record.path("type").asText()).type();
    record
        .fields()
        .forEachRemaining(
            e -> {
              Field<?, ?> field = type.field(e.getKey());
              String header = field == null || !isByLabel ? e.getKey() : field.label();
              out.put(header, cell(e.getValue()));
            });
    return out;
  }

  private static Object cell(JsonNode value) {
    if (value.isArray()) {
      List<Object> out = new ArrayList<>();
      value.forEach(v -> out.add(cell(v)));
      return out;
    }
    if (value.isObject()) {
      Map<String, Object> out = new LinkedHashMap<>();
      value.fields().forEachRemaining(e -> out.put(e.getKey(), cell(e.getValue())));
      return out;
    }
    if (value.isNumber()) {
      return new BigDecimal(value.asText());
    }
    return value.isBoolean() ? (Object) value.asBoolean() : value.asText();
  }

  private static RecordSource rows(List<String> lines, boolean isByLabel) throws Exception {
    Outcome<Manifest> manifest = Lines.read(lines.subList(0, 1)).manifest();
    List<JsonNode> records = Oracle.read(lines.subList(1, lines.size()));
    return new RecordSource() {
      @Override
      public Outcome<Manifest> manifest() {
        return manifest;
      }

      @Override
      public void scan(RecordVisitor visitor) {
        RecordFeed feed = RecordFeed.to(visitor, "rows");
        for (JsonNode record : records) {
          feed.row(READERS.get(record.path("type").asText()), row(record, isByLabel));
        }
      }
    };
  }

  private static Map<String, String> said(RecordSource ledger) throws Exception {
    Ledger stated = Lines.read(Lines.stated());
    Reconciliation of = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
    Map<String, String> out = new LinkedHashMap<>();
    for (ReconciledFigure f : of.figures()) {
      List<String> reasons = f.figure().reasons().stream().map(RowsAsSourceTest::said).toList();
      out.put(
          f.stated().getId(),
          f.verdict() + " " + f.figure().status() + " " + f.figure().answer() + " " + reasons);
    }
    of.identities().forEach(i -> out.put(i.identity().getId(), i.verdict().toString()));
    return out;
  }

  private static String said(Problem reason) {
    return reason.code() + " " + reason.arguments();
  }

  @Test
  void theShippedLedgerIsTheSameAsRows() throws Exception {
    List<String> lines = Lines.ledger();
    Map<String, String> file = said(Lines.read(lines));
    assertThat(file).hasSizeGreaterThan(60);
    assertThat(said(rows(lines, false))).isEqualTo(file);
    assertThat(said(rows(lines, true))).isEqualTo(file);
    Ledger copy = Ledger.copyOf(rows(lines, true));
    assertThat(copy.unread()).isEmpty();
    assertThat(Lines.write(copy)).containsExactlyElementsOf(Lines.write(Lines.read(lines)));
  }

  /** Names stay names here: in a file a label is a misspelt name. */
  @Test
  void damageLosesInRowsWhatItLosesInAFile() throws Exception {
    Random random = new Random(31);
    int undecided = 0;
    for (int round = 0; round < 6; round++) {
      List<String> lines = new ArrayList<>(Lines.ledger());
      for (int damages = 3; damages > 0; damages--) {
        int at = 1 + random.nextInt(lines.size() - 1);
        lines.set(at, damaged((ObjectNode) JSON.readTree(lines.get(at)), random));
      }
      Map<String, String> file = said(Lines.read(lines));
      assertThat(said(rows(lines, false))).as("round %s", round).isEqualTo(file);
      undecided += (int) file.values().stream().filter(s -> s.contains("UNDECIDED")).count();
    }
    assertThat(undecided).as("figures that the damage leaves open").isGreaterThan(20);
  }

  private static String damaged(ObjectNode record, Random random) {
    List<String> names = new ArrayList<>();
    record.fieldNames().forEachRemaining(names::add);
    names.remove("type");
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = record.get(name);
    switch (random.nextInt(4)) {
      case 0 -> record.put(name, "\ufffd");
      case 1 -> record.remove(name);
      case 2 -> {
        record.remove(name);
        record.set(name.charAt(0) + "x" + name.substring(1), value);
      }
      default -> {
        record.remove(name);
        record.set(name.substring(0, 1) + "\ufffd" + name.substring(2), value);
      }
    }
    return record.toString();
  }
}
