package io.github.safetysupervision.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a reconciliation for programs. */
final class FiguresJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final Set<String> ids;

  private FiguresJson(JsonGenerator json, Set<String> ids) {
    this.json = json;
    this.ids = ids;
  }

  static void write(Reconciliation result, PrintWriter out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(new VisibleJson(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
      printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
      json.setPrettyPrinter(printer);
      new FiguresJson(json, TextExit.idsOf(result)).result(result);
    }
    out.println();
    out.flush();
  }

  private void result(Reconciliation result) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("figures");
    for (ReconciledFigure f : result.figures()) {
      figure(f);
    }
    for (UnreadRecord u : result.unread()) {
      unread(u);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("identities");
    for (ReconciledIdentity i : result.identities()) {
      identity(i);
    }
    json.writeEndArray();
    summary(result);
    json.writeEndObject();
  }

  private void figure(ReconciledFigure f) throws IOException {
    Quantity q = f.stated().getQuantity();
    json.writeStartObject();
    text("id", f.stated().getId());
    json.writeStringField("indicator", PersonalData.mask(f.stated().getIndicator()));
    text("phrase", f.stated().getPhrase());
    number("stated", ShownNumbers.stated(f));
    quantity("statedText", q == null ? null : q.toString());
    number("computed", ShownNumbers.computed(f));
    json.writeStringField("noun", ShownNumbers.noun(f).text());
    json.writeStringField("verdict", f.verdict().code());
    number("difference", ShownNumbers.exactDifference(f));
    rounding(f.rounding());
    json.writeNumberField("records", f.figure() == null ? 0 : f.figure().records());
    Answer answer = f.computed();
    if (answer != null && answer.noun().kind() == CountNoun.Kind.SHARE) {
      number("numerator", ShownNumbers.plain(answer.numerator().movePointLeft(2)));
      number("denominator", ShownNumbers.plain(answer.denominator()));
    }
    reasons(f.reasons());
    json.writeEndObject();
  }

  /** A row of which only the id may be known: nothing is lost, nothing is decided. */
  private void unread(UnreadRecord u) throws IOException {
    json.writeStartObject();
    text("id", u.id());
    for (String name : List.of("indicator", "phrase", "stated", "statedText", "computed", "noun")) {
      json.writeNullField(name);
    }
    json.writeStringField("verdict", Verdict.UNDECIDED.code());
    json.writeNullField("difference");
    json.writeNumberField("records", 0);
    reasons(u.problems());
    json.writeEndObject();
  }

  private void identity(ReconciledIdentity i) throws IOException {
    json.writeStartObject();
    text("id", i.identity().getId());
    json.writeStringField("form", i.identity().getForm().code());
    text("expression", i.expression());
    text("phrase", i.identity().getPhrase());
    quantity("computed", i.computed());
    json.writeStringField("verdict", i.verdict().code());
    text("noun", i.noun() == null ? null : ShownNumbers.noun(i).text());
    number("difference", ShownNumbers.inNoun(i.difference(), ShownNumbers.noun(i)));
    rounding(i.rounding());
    reasons(i.reasons());
    problems("pairs", i.pairs());
    json.writeEndObject();
  }

  private void summary(Reconciliation result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("figures", result.figures().size() + result.unread().size());
    json.writeNumberField("identities", result.identities().size());
    for (Map.Entry<Verdict, Long> e : result.summary().entrySet()) {
      json.writeNumberField(e.getKey().code(), e.getValue());
    }
    json.writeObjectFieldStart("problems");
    Map<String, Long> all = new TreeMap<>();
    for (ProblemTally t : result.problems()) {
      t.counts().forEach((code, n) -> all.merge(code, n, Long::sum));
    }
    for (Map.Entry<String, Long> e : all.entrySet()) {
      json.writeNumberField(e.getKey(), e.getValue());
    }
    json.writeEndObject();
    samples(result);
    json.writeEndObject();
  }

  /** The first problems of each code with their places; the counts above are exact. */
  private void samples(Reconciliation result) throws IOException {
    json.writeArrayFieldStart("samples");
    for (ProblemTally t : result.problems()) {
      for (Problem p : t.sample()) {
        Place at = p.place();
        json.writeStartObject();
        json.writeStringField("code", p.code().id());
        json.writeStringField("severity", p.severity().name().toLowerCase(Locale.ROOT));
        text("source", at.source());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        json.writeNumberField("byteOffset", at.byteOffset());
        text("pointer", at.pointer());
        text("record", p.recordId());
        text("label", p.label());
        text("zh", p.message(Locale.CHINESE));
        text("en", p.message(Locale.ENGLISH));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void reasons(List<Problem> reasons) throws IOException {
    problems("reasons", reasons);
  }

  private void problems(String name, List<Problem> problems) throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (Problem p : problems) {
      json.writeStartObject();
      json.writeStringField("code", p.code().id());
      json.writeStringField("zh", p.message(Locale.CHINESE));
      json.writeStringField("en", p.message(Locale.ENGLISH));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rounding(@Nullable RoundingMode mode) throws IOException {
    if (mode != null) {
      json.writeStringField("rounding", FiguresText.name(mode).en());
    }
  }

  private void number(String name, @Nullable BigDecimal value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      json.writeNumber(value.toPlainString());
    }
  }

  /** A number with its noun, in which nothing is masked. */
  private void quantity(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  private void text(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, PersonalData.mask(value, ids));
    }
  }
}
