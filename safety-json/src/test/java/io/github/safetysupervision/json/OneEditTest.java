package io.github.safetysupervision.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.DrillType;
import io.github.safetysupervision.activity.MeetingType;
import io.github.safetysupervision.activity.TrainingType;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.penalty.PenaltyType;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One edit of a file, at any place: a character changed, put in or left out, or up to 64 bytes cut
 * out. No record that the edit did not touch is lost without a word: it is read as before, or an
 * unread frame may hold any number of its type, or a fatal problem says that records may be
 * missing. No figure is decided that misses a record which the edit did not touch, nor one over a
 * frame that misses any: of two records merged by a cut the second is in the frame too.
 *
 * <p>What the edit touched is found by its place alone, and what a figure should be by counting the
 * records that were put into the file. {@code -Dsafety.edits=20000} makes as many edits in each
 * form.
 */
class OneEditTest {

  private static final int EDITS = Integer.getInteger("safety.edits", 400);
  private static final int LONGEST_CUT = 64;
  private static final String SIGNS = "{}[]\",:\\/ \n\r\t0127aeHort-_x文\uFFFD\u0000";

  private static final List<String> TYPES =
      List.of("hazard", "meeting", "department", "penalty", "training", "drill");

  private enum Form {
    LINES,
    DOCUMENT,
    DOCUMENT_ON_ONE_LINE
  }

  /** A record in a file: where its text begins and ends. */
  private record Element(String type, int from, int to) {}

  private record Sample(byte[] bytes, List<Element> elements, boolean hasCounts) {}

  /** A figure over all records of a type; every hazard that is put into a file is closed. */
  private record Question(String type, Measure measure) {}

  private static final List<Question> QUESTIONS =
      List.of(
          question(HazardType.HAZARD),
          question(MeetingType.MEETING),
          question(DepartmentType.DEPARTMENT),
          question(PenaltyType.PENALTY),
          question(TrainingType.TRAINING),
          question(DrillType.DRILL),
          new Question(
              "hazard",
              Measure.count(
                  Population.of(HazardType.HAZARD)
                      .where(HazardType.HAZARD.state.is(HazardState.CLOSED)),
                  CountNoun.ITEMS)));

  private static Question question(RecordType<?, ?> type) {
    return new Question(type.name(), Measure.count(Population.of(type), CountNoun.ITEMS));
  }

  /** Figures asked for and decided after edits behind the manifest, without counts and with. */
  private final int[] asked = new int[2];

  private final int[] decided = new int[2];
  private int edits;
  private int others;
  private int decidable;
  private int touched;
  private int vanished;

  @ParameterizedTest
  @EnumSource
  void noUntouchedRecordIsLostWithoutAWord(Form form) throws IOException {
    Random random = new Random(20230630 + form.ordinal());
    while (edits < EDITS) {
      Sample sample = sample(form, random);
      Told whole = Samples.told(sample.bytes);
      assertThat(whole.records).hasSameSizeAs(sample.elements);
      assertThat(whole.problems).isEmpty();
      for (int i = 0; i < 20; i++) {
        edit(sample, whole.records, random);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d edits; no other record lost %.1f %%; not everything undecided %.1f %%;"
            + " touched %d, of these gone without a trace %d; figures decided after an"
            + " edit behind the manifest %.1f %% without counts, %.1f %% with%n",
        form,
        edits,
        100.0 * others / edits,
        100.0 * decidable / edits,
        touched,
        vanished,
        100.0 * decided[0] / asked[0],
        100.0 * decided[1] / asked[1]);
  }

  private void edit(Sample sample, List<SafetyRecord> before, Random random) throws IOException {
    byte[] bytes = sample.bytes;
    int at = random.nextInt(bytes.length);
    while ((bytes[at] & 0xc0) == 0x80) {
      at--;
    }
    int kind = random.nextInt(4);
    int end = at;
    if (kind == 3) {
      at += random.nextInt(3); // a cut may split a character
      end = Math.min(bytes.length, at + 1 + random.nextInt(LONGEST_CUT));
      at = Math.min(at, end);
    } else if (kind != 1) {
      do {
        end++;
      } while (end < bytes.length && (bytes[end] & 0xc0) == 0x80);
    }
    String put = kind > 1 ? "" : Character.toString(SIGNS.charAt(random.nextInt(SIGNS.length())));
    byte[] after = joined(bytes, at, put, end);
    if (Arrays.equals(after, bytes)) {
      return;
    }
    edits++;
    Told told = Samples.told(after);
    boolean isAll = check(sample, before, at, end, after, told);
    boolean isTorn = told.unread.stream().anyMatch(u -> u.loss() == Loss.FRAME);
    for (Question question : isTorn ? QUESTIONS : List.of(one(QUESTIONS, random))) {
      checkFigure(sample, question, at, end, after, isAll, isTorn);
    }
  }

  private static <E> E one(List<E> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static boolean isTouched(Element e, int at, int end) {
    return at == end ? e.from < at && at < e.to : e.from < end && at < e.to;
  }

  private void checkFigure(
      Sample sample,
      Question question,
      int at,
      int end,
      byte[] after,
      boolean isAll,
      boolean isTorn)
      throws IOException {
    Figure figure = question.measure.over(Samples.file(after));
    boolean isDecided = figure.status() == Figure.Status.COMPUTED;
    if (at >= sample.elements.get(0).from) {
      asked[sample.hasCounts ? 1 : 0]++;
      decided[sample.hasCounts ? 1 : 0] += isDecided ? 1 : 0;
    }
    int truly = 0;
    int surely = 0;
    int perhaps = 0;
    for (Element e : sample.elements) {
      boolean isOne = e.type.equals(question.type);
      truly += isOne ? 1 : 0;
      surely += isOne && !isTouched(e, at, end) ? 1 : 0;
      perhaps += isTouched(e, at, end) ? 1 : 0;
    }
    String edit =
        new String(sample.bytes, StandardCharsets.UTF_8)
            + "\nto\n"
            + new String(after, StandardCharsets.UTF_8);
    if (isDecided) {
      assertThat(figure.records())
          .as("%s %s of%n%s", question.type, figure, edit)
          .isBetween((long) surely, (long) surely + perhaps);
      if (isTorn) {
        assertThat(figure.records())
            .as("%s %s of%n%s", question.type, figure, edit)
            .isEqualTo((long) truly);
      }
    } else if (isAll && at >= sample.elements.get(0).from) {
      assertThat(figure.reasons()).as("nothing is lost in %s", edit).isEmpty();
    }
  }

  private static byte[] joined(byte[] bytes, int at, String put, int end) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(put.getBytes(StandardCharsets.UTF_8));
    out.write(bytes, end, bytes.length - end);
    return out.toByteArray();
  }

  /** Returns whether every record is read as before and nothing else. */
  private boolean check(
      Sample sample, List<SafetyRecord> before, int at, int end, byte[] after, Told told) {
    List<SafetyRecord> left = new ArrayList<>(told.records);
    boolean isFatal = told.ofFile.stream().anyMatch(p -> p.severity() == Severity.FATAL);
    boolean isOnlyTouched = true;
    int ofTouched = 0;
    for (int i = 0; i < before.size(); i++) {
      Element e = sample.elements.get(i);
      boolean isThere = left.remove(before.get(i));
      if (isTouched(e, at, end)) {
        ofTouched++;
        touched++;
        vanished += isThere || isFatal || isSaid(told, before.get(i), e.type) ? 0 : 1;
        continue;
      }
      isOnlyTouched &= isThere;
      assertThat(isThere || isFatal || isInAFrame(told, e.type))
          .as(
              "%s of%n%s%nto%n%s%nproblems %s",
              before.get(i).getId(),
              new String(sample.bytes, StandardCharsets.UTF_8),
              new String(after, StandardCharsets.UTF_8),
              told.problems)
          .isTrue();
    }
    assertThat(left.size()).as("records of nobody: %s", left).isLessThanOrEqualTo(ofTouched);
    others += isOnlyTouched ? 1 : 0;
    decidable += isFatal || told.unread.stream().anyMatch(u -> u.types().isEmpty()) ? 0 : 1;
    return told.records.equals(before) && told.unread.isEmpty() && !isFatal;
  }

  private static boolean isInAFrame(Told told, String type) {
    return told.unread.stream().anyMatch(u -> u.loss() == Loss.FRAME && mayBe(u, type));
  }

  /** Whether a touched record is still there under its id, or may be in what was not read. */
  private static boolean isSaid(Told told, SafetyRecord record, String type) {
    return told.unread.stream().anyMatch(u -> mayBe(u, type))
        || told.records.stream().anyMatch(r -> r.getClass() == record.getClass());
  }

  private static boolean mayBe(UnreadRecord unread, String type) {
    return unread.types().isEmpty()
        || unread.types().stream().map(RecordType::name).anyMatch(type::equals);
  }

  // ---- small ledgers, of plain text

  private static Sample sample(Form form, Random random) {
    StringBuilder out = new StringBuilder("{\"manifest\":{\"edition\":\"1.0\",");
    out.append("\"territory\":\"152529\",\"period\":\"2023H1\",\"asOf\":\"2023-06-30\",");
    out.append("\"complete\":[");
    out.append(TYPES.stream().map(t -> "{\"type\":\"" + t + "\"}").collect(joining(",")));
    List<String> types = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      types.add(TYPES.get(random.nextInt(TYPES.size())));
    }
    boolean hasCounts = random.nextBoolean();
    out.append(hasCounts ? "],\"counts\":[" + counts(types) + "]" : "]");
    String between = form == Form.DOCUMENT_ON_ONE_LINE ? "" : "\n";
    out.append(form == Form.LINES ? "}}\n" : "}," + between + "\"records\":[" + between);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      out.append(i > 0 && form != Form.LINES ? "," + between : "");
      int from = bytes(out);
      record(types.get(i), i, random, out);
      elements.add(new Element(types.get(i), from, bytes(out)));
      out.append(form == Form.LINES ? "\n" : "");
    }
    out.append(form == Form.LINES ? "" : between + "]}" + between);
    return new Sample(out.toString().getBytes(StandardCharsets.UTF_8), elements, hasCounts);
  }

  private static String counts(List<String> types) {
    return TYPES.stream()
        .map(t -> "{\"type\":\"" + t + "\",\"records\":" + Collections.frequency(types, t) + "}")
        .collect(joining(","));
  }

  private static int bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static void record(String type, int number, Random random, StringBuilder out) {
    String date = "\"2023-0" + (1 + random.nextInt(6)) + "-1" + random.nextInt(9) + '"';
    List<String> members = new ArrayList<>();
    members.add("\"id\":\"" + type.charAt(0) + number + '"');
    members.add("\"territory\":\"152529\"");
    switch (type) {
      case "hazard" -> {
        members.add("\"foundOn\":" + date);
        members.add("\"channel\":\"special-inspection\"");
        members.add("\"grade\":\"general\",\"state\":\"closed\"");
        members.add("\"closedOn\":" + date);
        members.add("\"description\":\"通道堵塞，见 {1} \\\"甲\\\" [2]\"");
      }
      case "meeting" -> members.add("\"heldOn\":" + date + ",\"kind\":\"regular\"");
      case "department" -> members.add("\"name\":\"应急管理局\"");
      case "training", "drill" ->
          members.add("\"heldOn\":" + date + ",\"people\":" + (1 + random.nextInt(99)));
      default ->
          members.add(
              "\"decidedOn\":"
                  + date
                  + ",\"department\":\"d1\",\"kinds\":[\"fine\",\"warning\"],\"amount\":20300.50");
    }
    if (random.nextInt(4) == 0) {
      members.add("\"x-local\":{\"a\":[1,{\"b\":null}],\"type\":\"甲\"}");
    }
    String typed = "\"type\":\"" + type + '"';
    boolean isFirst = random.nextInt(4) > 0;
    members.add(isFirst ? 0 : members.size(), typed);
    out.append('{').append(String.join(random.nextBoolean() ? "," : ", ", members)).append('}');
  }
}
