package io.github.safetysupervision.examples;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.statistics.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Exchange files as their lines, to change some of them, and what comes out. */
final class Lines {

  static final Path DATA = Path.of("data", "152529-2023h1");
  static final long SEED = 20230630;

  private Lines() {}

  static List<String> ledger() throws IOException {
    return Files.readAllLines(DATA.resolve("ledger.ndjson"));
  }

  static List<String> stated() throws IOException {
    return Files.readAllLines(DATA.resolve("stated.ndjson"));
  }

  static Ledger read(List<String> lines) throws IOException {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.read(new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "test");
  }

  /** The same ledger without the records whose number, from 0, is among some. */
  static Ledger without(Ledger ledger, IntPredicate gone) throws IOException {
    Ledger.Builder out = Ledger.builder(ledger.manifest().orThrow());
    ledger.scan(
        new RecordVisitor() {
          private int number;

          @Override
          public void record(RecordView<?> record) {
            if (!gone.test(number++)) {
              out.record(record);
            }
          }
        });
    return out.build();
  }

  static List<String> write(RecordSource source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExchangeWriter.lines().write(source, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  static Reconciliation reconcile(List<String> ledger, List<String> stated) throws IOException {
    return Reconciliation.of(read(ledger), read(stated), IndicatorCatalogue.STANDARD);
  }

  static Map<String, ReconciledFigure> figures(Reconciliation of) {
    Map<String, ReconciledFigure> out = new LinkedHashMap<>();
    of.figures().forEach(f -> out.put(f.stated().getId(), f));
    return out;
  }

  static Map<String, ReconciledIdentity> identities(Reconciliation of) {
    Map<String, ReconciledIdentity> out = new LinkedHashMap<>();
    of.identities().forEach(i -> out.put(i.identity().getId(), i));
    return out;
  }

  /** The answers as the oracle writes them; "none" where there is none. */
  static Map<String, String> answers(Reconciliation of) {
    Map<String, String> out = new LinkedHashMap<>();
    figures(of).forEach((id, f) -> out.put(id, text(f.computed())));
    return out;
  }

  static String text(Answer answer) {
    return answer == null
        ? "none"
        : Oracle.plain(answer.numerator()) + "/" + Oracle.plain(answer.denominator());
  }

  /** One line a figure and identity: id, verdict, stated, computed, difference. */
  static List<String> table(Reconciliation of) {
    List<String> out = new ArrayList<>();
    for (ReconciledFigure f : of.figures()) {
      out.add(
          String.join(
              "\t",
              f.stated().getId(),
              f.verdict().code(),
              said(f.stated().getQuantity()),
              said(f.computed()),
              f.difference() == null ? "-" : f.difference().toPlainString()));
    }
    for (ReconciledIdentity i : of.identities()) {
      out.add(
          String.join(
              "\t",
              i.identity().getId(),
              i.verdict().code(),
              i.expression(),
              said(i.computed()),
              i.difference() == null ? "-" : i.difference().toPlainString()));
    }
    return out;
  }

  private static String said(Object value) {
    return value == null ? "-" : value.toString();
  }
}
