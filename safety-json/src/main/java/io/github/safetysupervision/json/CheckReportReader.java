package io.github.safetysupervision.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.json.ReportNode.Refusal;
import io.github.safetysupervision.json.WrittenCheckReport.Fingerprint;
import io.github.safetysupervision.json.WrittenCheckReport.Skipped;
import io.github.safetysupervision.json.WrittenCheckReport.Tool;
import io.github.safetysupervision.json.WrittenCheckReport.Totals;
import io.github.safetysupervision.json.WrittenCheckReport.UsedList;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.time.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads check reports that were written as JSON (读取检查报告). Any bytes give an outcome: a report; a
 * report and an error, where its verdict is better than its counts allow; or no report, and the
 * first thing that is wrong with its form. Members that the edition does not know are told and not
 * kept.
 *
 * <p>Law: where the schema refuses a report there is an error. The reader is stricter: it knows the
 * calendar, names that occur twice, and contradictions.
 */
public final class CheckReportReader {

  /** The edition of the form of reports. */
  static final String EDITION = "1.0";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private static final List<String> MEMBERS =
      List.of(
          "verdict",
          "asOf",
          "tool",
          "rulebook",
          "profile",
          "totals",
          "lists",
          "files",
          "rulePages",
          "skipped",
          "failures",
          "problems");

  private static final Map<String, CheckVerdict> VERDICTS = verdicts();
  private static final Map<String, Severity> SEVERITIES = ProblemNode.words(Severity.values());

  private static final int LENGTH_OF_DAY = 10;
  private static final Wording DAY = new Wording("日期，如 2023-06-30", "a day such as 2023-06-30");
  private static final Wording SPAN =
      new Wording("有效期，如 2021-09-01/..", "a validity such as 2021-09-01/..");

  private static final Wording DIGEST =
      new Wording("64 位小写十六进制的 SHA-256", "a SHA-256 of 64 hexadecimal digits in lower case");

  private final JsonParser json;
  private final List<Problem> said = new ArrayList<>();

  private CheckReportReader(JsonParser json) {
    this.json = json;
  }

  private static Map<String, CheckVerdict> verdicts() {
    Map<String, CheckVerdict> out = new LinkedHashMap<>();
    for (CheckVerdict v : CheckVerdict.values()) {
      out.put(v.code(), v);
    }
    return out;
  }

  /**
   * Reads a report.
   *
   * @param in the bytes; read to their end and not closed
   * @return the report, or what is wrong
   * @throws IOException if the machine fails
   */
  public static Outcome<WrittenCheckReport> read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(characters(in))) {
      CheckReportReader reader = new CheckReportReader(json);
      try {
        return reader.report();
      } catch (Refusal e) {
        return Outcome.failed(e.problem());
      } catch (JsonProcessingException e) {
        return unreadable(
            json, new Wording("不是完整的 JSON，或有重复的名称", "no whole JSON, or a name occurs twice"));
      }
    } catch (CharacterCodingException e) {
      return unreadable(null, new Wording("不是 UTF-8", "no UTF-8"));
    }
  }

  /** The characters after the byte order mark that some editors put first. */
  private static Reader characters(InputStream in) throws IOException {
    PushbackReader out =
        new PushbackReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    int first = out.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      out.unread(first);
    }
    return out;
  }

  private static Outcome<WrittenCheckReport> unreadable(@Nullable JsonParser at, Wording why) {
    long line = at == null ? 0 : at.currentLocation().getLineNr();
    return Outcome.failed(
        JsonProblems.REPORT_UNREADABLE.with("found", why).at(new Place(null, line, 0, -1, "")));
  }

  private Outcome<WrittenCheckReport> report() throws IOException {
    if (json.nextToken() == null) {
      return unreadable(json, new Wording("没有内容", "nothing is there"));
    }
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw ReportNode.read(json, "").noObject();
    }
    long line = json.currentTokenLocation().getLineNr();
    Map<String, ReportNode> members = new LinkedHashMap<>();
    Map<String, List<WrittenProblem>> problems = new LinkedHashMap<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      boolean isList = json.nextToken() == JsonToken.START_ARRAY;
      if (isList && (name.equals("failures") || name.equals("problems"))) {
        problems.put(name, problems("/" + name));
      } else {
        members.put(name, ReportNode.read(json, ReportNode.member("", name)));
      }
    }
    if (json.nextToken() != null) {
      return unreadable(json, new Wording("结束后还有内容", "text follows its end"));
    }
    ReportNode frame = ReportNode.object(line, members).knowing(MEMBERS, said);
    WrittenCheckReport out = report(frame, problems);
    contradictions(out);
    return new Outcome<>(out, said);
  }

  /** One problem after another, so that no more than a problem is held as it was read. */
  private List<WrittenProblem> problems(String pointer) throws IOException {
    List<WrittenProblem> out = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      ReportNode node = ReportNode.read(json, pointer + "/" + out.size());
      out.add(ProblemNode.problem(node, said));
    }
    return out;
  }

  private WrittenCheckReport report(ReportNode frame, Map<String, List<WrittenProblem>> problems) {
    ReportNode asOf = frame.optional("asOf");
    frame.textOf("rulePages"); // of the edition of whoever wrote it
    return new WrittenCheckReport(
        frame.get("verdict").one(VERDICTS),
        asOf == null ? null : day(asOf),
        tool(frame.get("tool")),
        fingerprint(frame.get("rulebook"), "edition"),
        fingerprint(frame.get("profile"), "name"),
        frame.get("lists").elements().stream().map(this::list).toList(),
        files(frame.optional("files")),
        totals(frame.get("totals")),
        frame.get("skipped").elements().stream().map(this::skipped).toList(),
        those(problems, "failures", frame),
        those(problems, "problems", frame));
  }

  private static List<WrittenProblem> those(
      Map<String, List<WrittenProblem>> problems, String name, ReportNode frame) {
    List<WrittenProblem> read = problems.get(name);
    if (read == null) {
      throw frame.get(name).noArray(); // missing, or no list
    }
    return read;
  }

  private static LocalDate day(ReportNode node) {
    String text = node.text();
    try {
      if (text.length() == LENGTH_OF_DAY) { // the years to 9999
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException e) {
      throw node.refusal(DAY);
    }
    throw node.refusal(DAY);
  }

  private Tool tool(ReportNode node) {
    node.knowing(List.of("name", "version"), said);
    return new Tool(node.get("name").text(), node.get("version").text());
  }

  private Fingerprint fingerprint(ReportNode node, String name) {
    node.knowing(List.of(name, "digest"), said);
    return new Fingerprint(node.get(name).text(), node.get("digest").text());
  }

  private UsedList list(ReportNode node) {
    node.knowing(List.of("title", "edition", "source", "validity"), said);
    ReportNode span = node.get("validity");
    Validity validity = Validity.tryParse(span.text()).value();
    if (validity == null) {
      throw span.refusal(SPAN);
    }
    return new UsedList(
        node.get("title").text(), node.get("edition").text(), node.get("source").text(), validity);
  }

  private List<FileDigest> files(@Nullable ReportNode node) {
    return node == null ? List.of() : node.elements().stream().map(this::file).toList();
  }

  private FileDigest file(ReportNode node) {
    node.knowing(List.of("name", "bytes", "sha256"), said);
    ReportNode digest = node.get("sha256");
    if (!FileDigest.isDigest(digest.text())) {
      throw digest.refusal(DIGEST);
    }
    return new FileDigest(node.get("name").text(), node.get("bytes").count(), digest.text());
  }

  private Totals totals(ReportNode node) {
    node.knowing(List.of("records", "unread", "byCode", "bySeverity", "explained"), said);
    SortedMap<String, Long> byCode = new TreeMap<>();
    ReportNode codes = node.get("byCode");
    for (String code : codes.names()) {
      ReportNode number = codes.get(code);
      byCode.put(ProblemNode.code(code, number), number.count());
    }
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    ReportNode severities = node.get("bySeverity").knowing(List.copyOf(SEVERITIES.keySet()), said);
    SEVERITIES.forEach((word, s) -> bySeverity.put(s, severities.get(word).count()));
    ReportNode explained = node.optional("explained");
    return new Totals(
        node.get("records").count(),
        node.get("unread").count(),
        byCode,
        bySeverity,
        explained == null ? 0 : explained.count());
  }

  private Skipped skipped(ReportNode node) {
    node.knowing(List.of("what", "records", "because"), said);
    return new Skipped(
        node.get("what").text(),
        node.get("records").count(),
        ProblemNode.problem(node.get("because"), said));
  }

  // ---- contradictions

  private void contradictions(WrittenCheckReport r) {
    CheckVerdict best = best(r);
    if (r.verdict().compareTo(best) < 0) {
      contradiction(
          "/verdict",
          r.verdict().wording(),
          new Wording(
              "不好于“" + best.wording().zh() + "”", "nothing better than " + best.wording().en()));
    }
    long bySeverity = sum(r.totals().bySeverity());
    long byCode = sum(r.totals().byCode());
    long toExplain = r.totals().bySeverity().getOrDefault(Severity.EXPLAIN, 0L);
    if (r.totals().explained() > toExplain) {
      contradiction(
          "/totals/explained",
          Wording.same(Long.toString(r.totals().explained())),
          new Wording("不多于需说明的 " + toExplain, toExplain + " to be explained at most"));
    }
    if (bySeverity != byCode) {
      contradiction(
          "/totals",
          new Wording("按级别合计 " + bySeverity, "severities add up to " + bySeverity),
          new Wording("按编号合计 " + byCode, "the sum over codes, " + byCode));
    }
  }

  private void contradiction(String pointer, Wording found, Wording expected) {
    said.add(
        JsonProblems.REPORT_CONTRADICTORY
            .with("found", found, "expected", expected)
            .at(Place.at(pointer)));
  }

  /** The best verdict that the counts allow. */
  private static CheckVerdict best(WrittenCheckReport r) {
    Map<Severity, Long> counts = r.totals().bySeverity();
    if (!r.failures().isEmpty()) {
      return CheckVerdict.NOT_CHECKED;
    }
    if (counts.getOrDefault(Severity.FATAL, 0L) + counts.getOrDefault(Severity.ERROR, 0L) > 0) {
      return CheckVerdict.INVALID;
    }
    return counts.getOrDefault(Severity.EXPLAIN, 0L) > r.totals().explained()
        ? CheckVerdict.NEEDS_EXPLANATION
        : CheckVerdict.VALID;
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
