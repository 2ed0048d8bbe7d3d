package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Profile;
import io.github.safetysupervision.check.Rule;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.FieldRelation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports to write, and what they are written as. */
final class CheckReports {

  static final Path SCHEMA = Path.of("..", "docs", "schema", "check-report-1.0.schema.json");

  static final CheckReportWriter WRITER =
      CheckReportWriter.by("safety", "0.1.0")
          .with(DivisionList.countiesOf2023().codes())
          .of(new FileDigest("台账13812345678.ndjson", 1234, "0123456789abcdef".repeat(4)));

  private static final ProblemCode OWN =
      Layer.PLAUSIBILITY.explain("MY-001", "“{found}”可疑", "{found} is odd");

  /** Somebody's own: one rule finds fault with every hazard, one breaks down. */
  static final Rulebook OWN_RULES =
      Rulebook.V1_0
          .with(
              Rule.of(HAZARD, FieldRelation.never(OWN, HAZARD.grade, HAZARD.grade.isPresent())),
              Rule.of(
                  HAZARD,
                  FieldRelation.of(
                      Layer.VALUE.error("MY-002", "“{found}”", "{found}"),
                      HAZARD.foundOn,
                      values -> {
                        throw new IllegalStateException("13812345678");
                      })))
          .under(new Profile("张三13812345678", Map.of("MY-001", Severity.WARNING)));

  private static final Schema FORM = schema();

  private CheckReports() {}

  private static Schema schema() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    try {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config))
          .getSchema(Files.readString(SCHEMA, StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Error> refusals(String json) {
    return FORM.validate(json, InputFormat.JSON);
  }

  static CheckReport of(byte[] file, Rulebook rules, int kept) {
    try {
      ExchangeFile source = Samples.file(file);
      return Check.by(rules).keeping(kept).of(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CheckReport of(String... records) {
    return of(Samples.lines(records), Rulebook.V1_0, 100);
  }

  static String json(CheckReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WRITER.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String json(WrittenCheckReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      report.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Outcome<WrittenCheckReport> read(byte[] bytes) {
    try {
      return CheckReportReader.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outcome<WrittenCheckReport> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  static String csv(CheckReport report, Locale locale) {
    StringWriter out = new StringWriter();
    try {
      CheckReportTable.write(report, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The page, which shows the lines of the file it is about. */
  static String page(CheckReport report, byte[] file, Locale locale) {
    StringWriter out = new StringWriter();
    try {
      CheckReportPage.by("safety", "0.1.0")
          .with(DivisionList.countiesOf2023().codes())
          .of(new FileDigest("test.ndjson", file.length, "0123456789abcdef".repeat(4)))
          .showing("test.ndjson", () -> new ByteArrayInputStream(file))
          .write(report, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The rows of a table by RFC 4180, told by one character after another. */
  static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (isQuoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (isQuoted || (c != ',' && c != '\r' && c != '\n')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
