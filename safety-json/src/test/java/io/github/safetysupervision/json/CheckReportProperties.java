package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.TextForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of random broken files that hold personal numbers. */
class CheckReportProperties {

  private static final String ID = "152529198001010018";
  private static final String PHONE = "13812345678";
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What a file is made of, told by a seed. */
  private static final class Files {
    private final Random random;
    private final JsonMutation mutation;

    Files(long seed) {
      random = new Random(seed);
      mutation = new JsonMutation(random);
    }

    private <E> E one(List<E> all) {
      return all.get(random.nextInt(all.size()));
    }

    private String record() {
      RecordType<?, ?> type = one(ExchangeEdition.V1_0.types());
      Map<String, String> members = Samples.members(type);
      String json = mutation.mutated(Samples.json(members), random.nextInt(3));
      String planted = planted(type, Samples.members(type));
      return random.nextInt(3) == 0 ? json : planted;
    }

    /** A phone number that is an id stays, so that phones stand elsewhere only. */
    private String planted(RecordType<?, ?> type, Map<String, String> members) {
      Field<?, ?> field = one(type.fields());
      String number = random.nextBoolean() ? ID : PHONE;
      if (number.equals(ID) || !isOfIds(field.type())) {
        members.put(
            field.name(),
            one(List.of("\"" + number + "\"", "\"联系人" + number + "。\"", "[\"" + number + "\"]")));
      } else {
        members.put(number, number);
      }
      return Samples.json(members);
    }

    private static boolean isOfIds(FieldType<?> type) {
      if (type instanceof ListType<?> list) {
        return isOfIds(list.element());
      }
      return type instanceof ScalarType<?> scalar
          && (scalar.refersTo() != null
              || (scalar.textForm() instanceof TextForm.Matching m && m.name().equals("id")));
    }

    byte[] file() {
      List<String> records = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        records.add(record());
      }
      byte[] out =
          random.nextBoolean()
              ? Samples.lines(records.toArray(String[]::new))
              : Samples.document(records.toArray(String[]::new));
      return random.nextInt(4) == 0 ? damaged(out) : out;
    }

    byte[] damaged(byte[] bytes) {
      byte[] out = bytes.clone();
      for (int i = random.nextInt(3); i >= 0 && out.length > 0; i--) {
        int at = random.nextInt(out.length);
        switch (random.nextInt(3)) {
          case 0 -> out[at] = (byte) random.nextInt(256);
          case 1 -> out = Arrays.copyOf(out, at);
          default ->
              out[at] = (byte) one(List.of('"', '{', '}', '[', ']', ',', ':', ' ')).charValue();
        }
      }
      return out;
    }

    CheckReport report() {
      Rulebook rules = random.nextInt(3) == 0 ? CheckReports.OWN_RULES : Rulebook.V1_0;
      return CheckReports.of(file(), rules, one(List.of(1, 2, 100)));
    }
  }

  @Property(tries = 150)
  void aReportComesBackByteForByteAndIsOfTheSchema(@ForAll long seed) {
    CheckReport report = new Files(seed).report();
    String json = CheckReports.json(report);
    assertThat(CheckReports.refusals(json)).isEmpty();
    Outcome<WrittenCheckReport> read = CheckReports.read(json);
    assertThat(read.problems()).isEmpty();
    assertThat(CheckReports.json(read.orThrow())).isEqualTo(json);
    Statistics.label("verdict").collect(report.verdict());
    Statistics.label("skipped").collect(!report.skipped().isEmpty());
  }

  @Property(tries = 100)
  void theCountsAreThoseOfTheReportHoweverManyAreListed(@ForAll long seed) {
    CheckReport report = new Files(seed).report();
    JsonNode totals = MAPPER.readTree(CheckReports.json(report)).get("totals");
    long all = 0;
    for (CheckReport.Count c : report.counts()) {
      long ofCode = 0;
      long ofSeverity = 0;
      for (CheckReport.Count other : report.counts()) {
        ofCode += other.code().id().equals(c.code().id()) ? other.number() : 0;
        ofSeverity += other.severity() == c.severity() ? other.number() : 0;
      }
      String severity = c.severity().name().toLowerCase(Locale.ROOT);
      assertThat(totals.get("byCode").get(c.code().id()).asLong()).isEqualTo(ofCode);
      assertThat(totals.get("bySeverity").get(severity).asLong()).isEqualTo(ofSeverity);
      all += c.number();
    }
    long written = 0;
    for (JsonNode n : totals.get("bySeverity").values()) {
      written += n.asLong();
    }
    assertThat(written).isEqualTo(all);
    assertThat(totals.get("records").asLong()).isEqualTo(report.records());
    assertThat(totals.get("unread").asLong()).isEqualTo(report.unread());
  }

  @Property(tries = 100)
  void noPersonalNumberOfTheFileIsInAnyForm(@ForAll long seed) {
    Files files = new Files(seed);
    byte[] file = files.file();
    CheckReport report = CheckReports.of(file, CheckReports.OWN_RULES, 100);
    for (String out :
        List.of(
            CheckReports.json(report),
            CheckReports.csv(report, Locale.CHINESE),
            CheckReports.csv(report, Locale.ENGLISH),
            CheckReports.page(report, file, Locale.CHINESE))) {
      assertThat(out).doesNotContain(ID).doesNotContain(PHONE);
    }
    boolean isNamed =
        report.problems().stream()
            .flatMap(p -> p.arguments().values().stream())
            .anyMatch(a -> a.contains(ID) || a.contains(PHONE));
    Statistics.label("a problem holds a number")
        .collect(isNamed)
        .coverage(c -> c.check(true).percentage(p -> p > 20));
  }

  @Property(tries = 150)
  void theTableHoldsEveryProblemOnceAndHowManyMoreThereAre(@ForAll long seed) {
    CheckReport report = new Files(seed).report();
    String csv = CheckReports.csv(report, Locale.ENGLISH);
    List<List<String>> rows = CheckReports.rows(csv.substring(1));
    assertThat(rows).allMatch(row -> row.size() == 11);
    assertThat(rows.stream().flatMap(List::stream))
        .filteredOn(cell -> !cell.matches("[+-][0-9]+\\p{L}*")) // a number stays a number
        .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0);
    int listed = 1 + report.failures().size() + report.problems().size();
    List<String> messages =
        rows.stream().map(row -> row.get(7).replaceFirst("^'(?=[-+=@])", "")).toList();
    List<String> expected = new ArrayList<>(List.of("Problem"));
    report.failures().forEach(p -> expected.add(p.message(Locale.ENGLISH)));
    report.problems().forEach(p -> expected.add(p.message(Locale.ENGLISH)));
    assertThat(messages.subList(0, listed)).isEqualTo(expected);
    long more = 0;
    for (String message : messages.subList(listed, messages.size())) {
      more += Long.parseLong(message.substring(0, message.indexOf(' ')));
    }
    long all = report.counts().stream().mapToLong(CheckReport.Count::number).sum();
    assertThat(report.problems().size() + more).isEqualTo(all);
  }

  @Property(tries = 60)
  void whatTheSchemaRefusesTheReaderRefuses(@ForAll long seed) {
    Files files = new Files(seed);
    String json = CheckReports.json(files.report());
    String changed = files.mutation.mutated(json, files.random.nextInt(3));
    Assume.that(!changed.contains("1e40")); // on which the validator itself breaks down
    boolean isRefused = !CheckReports.refusals(changed).isEmpty();
    Outcome<WrittenCheckReport> read = CheckReports.read(changed);
    if (isRefused) {
      assertThat(read.problems()).as(changed).anyMatch(CheckReportProperties::isError);
    }
    WrittenCheckReport value = read.value();
    if (value != null) {
      String again = CheckReports.json(value);
      assertThat(CheckReports.refusals(again)).isEmpty();
      assertThat(CheckReports.read(again).value()).isEqualTo(value);
    }
    Statistics.label("refused")
        .collect(isRefused)
        .coverage(c -> c.check(true).percentage(p -> p > 5));
  }

  private static boolean isError(Problem p) {
    return p.severity() == Severity.ERROR || p.severity() == Severity.FATAL;
  }

  @Property(tries = 150)
  void anyBytesGiveAnOutcome(@ForAll long seed) {
    Files files = new Files(seed);
    byte[] json = CheckReports.json(files.report()).getBytes(StandardCharsets.UTF_8);
    Outcome<WrittenCheckReport> read = CheckReports.read(files.damaged(json));
    WrittenCheckReport value = read.value();
    if (value != null) {
      assertThat(CheckReports.read(CheckReports.json(value)).value()).isEqualTo(value);
    }
    Statistics.label("read").collect(value != null);
  }

  @Property(tries = 300)
  void bytesOfNoReportGiveAnOutcome(@ForAll byte[] bytes) {
    assertThat(CheckReports.read(bytes).isValid()).isFalse();
  }
}
