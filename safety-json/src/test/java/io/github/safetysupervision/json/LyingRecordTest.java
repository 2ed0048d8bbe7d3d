package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.ledger.ProblemCollector;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.SafetyRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Records as they are shown where they lie: what they say, and for how long. */
class LyingRecordTest {

  private static ExchangeFile file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ExchangeFile.of(() -> new ByteArrayInputStream(bytes), ExchangeEdition.V1_0, "f");
  }

  private static String hazard(String id, String more) {
    return """
    {"type":"hazard","id":"%s","territory":"152529","foundOn":"2023-05-06",\
    "channel":"self-check","grade":"general","state":"registered"%s}
    """
        .formatted(id, more);
  }

  /** Every field as values, codes and characters. */
  static List<String> said(RecordView<?> record) {
    List<String> out = new ArrayList<>();
    FieldValues values = record.values();
    for (Field<?, ?> f : record.type().fields()) {
      Object value = values.value(f);
      out.add(f + "=" + value + " " + values.isUnread(f));
      if (value != null && f.refersTo() != null && !(value instanceof List)) {
        out.add(String.valueOf(values.characters(f)));
      }
    }
    return out;
  }

  /** More blank lines than the reader has room for bytes: whatever lay there is overwritten. */
  private static final String REFILL = "\n".repeat(3 << 16);

  @Test
  void whatIsKeptStaysWhenWhatFollowsOverwritesTheBuffers() throws IOException {
    String long500 = "消防通道堵塞".repeat(500);
    String text =
        Samples.FIRST_LINE
            + hazard("H-1", ",\"description\":\"一\",\"deadline\":\"2023-05-01\"")
            + REFILL
            + hazard("H-22", ",\"description\":\"" + long500 + "\",\"entity\":\"E-1\"")
            + REFILL
            + hazard("H-333", ",\"fine\":1")
            + REFILL
            + hazard("H-4444", ",\"deadline\":\"2023-05-02\"")
            + REFILL;
    List<RecordView<?>> kept = new ArrayList<>();
    List<List<String>> before = new ArrayList<>();
    List<SafetyRecord> objects = new ArrayList<>();
    List<List<Problem>> problems = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    List<CharSequence> views = new ArrayList<>();
    List<Boolean> fromBytes = new ArrayList<>();
    file(text)
        .scan(
            new RecordVisitor() {
              @Override
              public void record(RecordView<?> record) {
                kept.add(record.keep());
                before.add(said(record));
                objects.add(record.object());
                problems.add(record.problems());
                messages.add(record.problems().toString());
                views.add(record.values().characters(record.type().id));
                fromBytes.add(((LyingRecord<?>) record).isFromBytes());
              }
            });
    assertThat(kept).hasSize(4);
    assertThat(fromBytes).containsExactly(false, true, false, true);
    assertThat(views.get(3)).as("a view on the bytes").hasToString("\n".repeat(6));
    for (int i = 0; i < 4; i++) {
      assertThat(said(kept.get(i))).isEqualTo(before.get(i));
      assertThat(kept.get(i).object()).isEqualTo(objects.get(i));
      assertThat(kept.get(i).problems()).isEqualTo(problems.get(i));
      assertThat(kept.get(i).problems()).hasToString(messages.get(i));
      assertThat(problems.get(i)).hasToString(messages.get(i));
    }
    assertThat(problems.get(0)).extracting(p -> p.code().id()).contains("HZ-001");
    assertThat(problems.get(3)).extracting(p -> p.code().id()).contains("HZ-001");
    Place deadline = kept.get(0).places().of(HAZARD.deadline);
    assertThat(problems.get(0)).extracting(Problem::place).contains(deadline);
    assertThat(deadline.column()).isGreaterThan(1);
  }

  @Test
  void characterOfAFieldIsNotReadAfterTheNextRecord() throws IOException {
    List<CharSequence> views = new ArrayList<>();
    byte[] bytes = Samples.utf8(Samples.FIRST_LINE + hazard("H-1", "") + hazard("J-2", ""));
    ExchangeFile.of(() -> Samples.dripping(bytes, 1), ExchangeEdition.V1_0, "read as texts")
        .scan(
            new RecordVisitor() {
              @Override
              public void record(RecordView<?> record) {
                views.add(record.values().characters(record.type().id));
                assertThat(views.get(views.size() - 1)).hasToString(record.id());
              }
            });
    assertThat(views.get(0)).as("a view on the reader's buffer").hasToString("J-2");
  }

  @Test
  void aLedgerOfAFileTellsWhatTheFileTellsAtTheSamePlaces() throws IOException {
    String text =
        Samples.FIRST_LINE
            + hazard("H-1", ",\"deadline\":\"2023-05-01\"")
            + hazard("H-2", ",\"grade\":\"一般隐患\"").replace("\"grade\":\"general\",", "")
            + hazard("H-3", ",\"entity\":\"E-9\",\"note\":1")
            + hazard("H-4", ",\"supersedes\":\"H-77\"")
            + "{\"type\":\"inspection\",\"id\":\"I-1\",\"territory\":\"152529\","
            + "\"inspectedOn\":\"2023-05-06\",\"channel\":\"self-check\",\"visits\":[\"E-8\",\"E-9\"]}\n";
    List<String> ofFile = problems(file(text));
    assertThat(problems(Ledger.copyOf(file(text)))).isEqualTo(ofFile);
    InputStream once =
        new ByteArrayInputStream(Samples.utf8(text)) {
          @Override
          public void close() {
            throw new AssertionError("it is its owner's to close");
          }
        };
    assertThat(problems(ExchangeFile.read(once, ExchangeEdition.V1_0, "f"))).isEqualTo(ofFile);
    assertThat(ofFile)
        .anyMatch(p -> p.contains("HZ-001") && p.contains("/deadline"))
        .anyMatch(p -> p.contains("LG-002") && p.contains("/visits/1"))
        .anyMatch(p -> p.contains("LG-003") && p.contains("/supersedes"))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  private static List<String> problems(RecordSource source) throws IOException {
    ProblemTally all = new ProblemTally(1_000);
    source.scan(new ProblemCollector(all));
    List<Problem> out = new ArrayList<>(all.sample());
    out.addAll(Survey.whole(source).problems().sample());
    return out.stream().map(Samples::full).sorted().toList();
  }

  @Test
  void escapesAreReadAsWhatTheyMean() throws IOException {
    List<String> ids = new ArrayList<>();
    file(Samples.FIRST_LINE + hazard("H-\\u4e00\\/1", ",\"deadline\":\"2023-0\\u0035-31\""))
        .scan(
            new RecordVisitor() {
              @Override
              public void record(RecordView<?> record) {
                ids.add(record.id() + " " + record.values().value(HAZARD.deadline));
              }
            });
    assertThat(ids).containsExactly("H-一/1 2023-05-31");
  }

  /** Behind a mark of byte order, line ends of two signs, an emoji and a Han of four bytes. */
  @Test
  void aMissingReferenceStandsAtItsField() throws IOException {
    String record = hazard("H-1", ",\"description\":\"😀𠮷字\",\"department\":\"D-9\"").strip();
    String text = "\ufeff" + Samples.FIRST_LINE.strip() + "\r\n" + record + "\r\n";
    Survey survey = Survey.whole(file(text));
    Problem dangling =
        survey.problems().sample().stream()
            .filter(p -> p.code().equals(LedgerProblems.DANGLING))
            .findFirst()
            .orElseThrow();
    String value = "\"D-9\"";
    String upTo = text.substring(0, text.indexOf(value));
    String line = record.substring(0, record.indexOf(value));
    assertThat(dangling.place())
        .isEqualTo(
            new Place(
                "f",
                2,
                line.codePointCount(0, line.length()) + 1,
                upTo.getBytes(StandardCharsets.UTF_8).length,
                "/department"));
  }

  @Test
  void aMissingReferenceInAListStandsAtItsElement() throws IOException {
    String record =
        "{\"type\":\"inspection\",\"id\":\"I-1\",\"territory\":\"152529\",\"inspectedOn\":\"2023-03-01\","
            + "\"channel\":\"self-check\",\"visits\":[\"E-1\",\"E-22\"]}";
    List<Place> places =
        Survey.whole(file(Samples.FIRST_LINE + record + "\n")).problems().sample().stream()
            .filter(p -> p.code().equals(LedgerProblems.DANGLING))
            .map(Problem::place)
            .toList();
    assertThat(places)
        .extracting(Place::column, Place::pointer)
        .containsExactly(
            tuple(record.indexOf("\"E-1\"") + 1, "/visits/0"),
            tuple(record.indexOf("\"E-22\"") + 1, "/visits/1"));
  }

  private static String withList(String type, String more, String element, int n) {
    StringBuilder out = new StringBuilder(Samples.FIRST_LINE);
    out.append("{\"type\":\"").append(type).append("\",\"id\":\"X\",\"territory\":\"152529\",");
    out.append(more).append('[');
    for (int i = 0; i < n; i++) {
      out.append(i > 0 ? "," : "").append(element.formatted(i));
    }
    return out.append("]}\n").toString();
  }

  private static String unitOfSites(int n) {
    return withList(
        "operating-entity",
        "\"name\":\"n\",\"sites\":",
        "{\"name\":\"13912345678\",\"territory\":\"152529\"}",
        n);
  }

  private static String inspectionOfVisits(int n) {
    return withList(
        "inspection",
        "\"inspectedOn\":\"2023-03-01\",\"channel\":\"self-check\",\"visits\":",
        "\"E-%d\"",
        n);
  }

  private static List<Problem> problems(String text) throws IOException {
    List<Problem> out = new ArrayList<>();
    file(text)
        .scan(
            new RecordVisitor() {
              @Override
              public void record(RecordView<?> record) {
                out.addAll(record.problems());
              }
            });
    return out;
  }

  private static List<Problem> dangling(String text) throws IOException {
    return Survey.whole(file(text)).problems().sample();
  }

  private interface Asked {
    List<Problem> of(String text) throws IOException;
  }

  /** The least time of this thread in three runs, as others use the machine too. */
  private static long time(Asked asked, String text) throws IOException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = System.nanoTime();
      assertThat(asked.of(text)).isNotEmpty();
      least = Math.min(least, System.nanoTime() - before);
    }
    return least;
  }

  /** Eight times as much takes some eight times as long, where the square of it would take 64. */
  private static void assertNotSquare(Asked asked, IntFunction<String> text) throws IOException {
    time(asked, text.apply(2_000));
    long few = time(asked, text.apply(1_000));
    assertThat(time(asked, text.apply(8_000)) / (double) few).isLessThan(40);
  }

  @Test
  void theProblemsOfALongListAreFoundInTimeLikeItsLength() throws IOException {
    assertNotSquare(LyingRecordTest::problems, LyingRecordTest::unitOfSites);
    assertNotSquare(LyingRecordTest::dangling, LyingRecordTest::inspectionOfVisits);
  }

  @Test
  void eachOfManyProblemsStandsWhereItsValueDoes() throws IOException {
    String text = unitOfSites(30);
    String record = text.substring(Samples.FIRST_LINE.length());
    List<Problem> found = problems(text);
    assertThat(found).hasSizeGreaterThanOrEqualTo(30);
    int at = 0;
    for (int i = 0; i < 30; i++) {
      at = record.indexOf("\"139", at) + 1;
      String pointer = "/sites/" + i + "/name";
      assertThat(found)
          .filteredOn(p -> p.place().pointer().equals(pointer))
          .extracting(p -> p.place().column())
          .containsOnly(at)
          .isNotEmpty();
    }
  }

  @Test
  void whatIsKeptKnowsThePlacesInsideListsAndObjects() throws IOException {
    String units =
        withList(
            "operating-entity",
            "\"name\":\"n\",\"own~/\":{\"a\":[1,{\"b\":2}]},\"sites\":",
            "{\"name\":\"s%d\",\"territory\":\"152529\"}",
            2);
    List<Place> lying = new ArrayList<>();
    List<Place> kept = new ArrayList<>();
    for (String text :
        List.of(inspectionOfVisits(3), units, Samples.FIRST_LINE + hazard("H", ""))) {
      file(text)
          .scan(
              new RecordVisitor() {
                @Override
                public void record(RecordView<?> record) {
                  RecordView<?> copy = record.keep();
                  for (String pointer :
                      List.of(
                          "",
                          "/id",
                          "/visits",
                          "/visits/0",
                          "/visits/2",
                          "/visits/3",
                          "/sites/1",
                          "/sites/1/name",
                          "/sites/1/gone/x",
                          "/own~0~1/a/1/b",
                          "/deadline")) {
                    lying.add(record.places().at(pointer));
                    kept.add(copy.places().at(pointer));
                  }
                }
              });
    }
    assertThat(kept).isEqualTo(lying);
    assertThat(kept).extracting(Place::column).contains(1).doesNotContain(0);
  }
}
