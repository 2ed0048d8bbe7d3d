package io.github.safetysupervision.ledger;

import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.activity.Inspection;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Property;

/**
 * Figures over rows of which cells or headers are damaged, held against completions of what was
 * damaged.
 *
 * <p>The judge knows nothing of the library: a record is a map of texts, a figure is a loop, and
 * what was damaged may be anything that the field can be. A figure may be decided only if all
 * completions agree; and where nothing but cells was damaged it has to be.
 */
class RecordFeedProperties {

  private static final int TRIES = Integer.getInteger("safety.rows.tries", 1_500);

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.parse("2023H1");
  private static final Population<Hazard> FOUND =
      Population.of(HAZARD).in(BANNER).within(HAZARD.foundOn, HALF);
  private static final Population<Inspection> HELD =
      Population.of(INSPECTION).in(BANNER).within(INSPECTION.inspectedOn, HALF);

  private static final String ABSENT = "";

  /** What each field may be; the first is what it is in a completion that makes a difference. */
  private static final Map<String, List<String>> HAZARD_DOMAIN =
      Map.of(
          "foundOn", List.of("2023-03-01", "2022-03-01"),
          "channel", List.of("third-party", "self-check"),
          "grade", List.of("general", "major"),
          "closedOn", List.of("2023-04-01", ABSENT),
          "entity", List.of("E-1", "E-2", ABSENT));

  private static final Map<String, List<String>> INSPECTION_DOMAIN =
      Map.of(
          "inspectedOn", List.of("2023-03-01", "2022-03-01"),
          "channel", List.of("third-party", "self-check"),
          "people", List.of("3", "0", ABSENT),
          "visits", List.of("E-1", "E-1、E-2", "无", ABSENT));

  private static final Map<String, String> LABELS = labels();

  private static Map<String, String> labels() {
    Map<String, String> out = new HashMap<>();
    HAZARD.fields().forEach(f -> out.put(f.name(), f.label()));
    INSPECTION.fields().forEach(f -> out.put(f.name() + " of inspection", f.label()));
    return out;
  }

  /** A record as texts; what is absent is blank. */
  private record Rec(boolean isHazard, Map<String, String> texts) {
    String get(String field) {
      return texts.getOrDefault(field, ABSENT);
    }

    Rec with(String field, String text) {
      Map<String, String> out = new TreeMap<>(texts);
      out.put(field, text);
      return new Rec(isHazard, out);
    }

    Map<String, List<String>> domain() {
      return isHazard ? HAZARD_DOMAIN : INSPECTION_DOMAIN;
    }
  }

  /** A row as it is handed over, and what it may have been: each a record or none. */
  private record Row(boolean isHazard, Map<String, Object> cells, List<List<Rec>> meanings) {}

  private static String one(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private static Rec record(String id, Random random) {
    boolean isHazard = random.nextInt(3) > 0;
    Rec out = new Rec(isHazard, Map.of("id", id, "territory", "152529"));
    for (Map.Entry<String, List<String>> e : out.domain().entrySet()) {
      out = out.with(e.getKey(), one(e.getValue(), random));
    }
    return isHazard ? out.with("state", "rectifying") : out;
  }

  private static Map<String, String> headersOf(Rec rec, Random random) {
    Map<String, String> out = new TreeMap<>();
    for (String field : rec.texts().keySet()) {
      boolean isLeftOut = rec.get(field).equals(ABSENT) && random.nextBoolean();
      if (!isLeftOut) {
        out.put(field, random.nextBoolean() ? field : label(rec, field));
      }
    }
    return out;
  }

  private static String label(Rec rec, String field) {
    return LABELS.get(rec.isHazard() ? field : field + " of inspection");
  }

  private static Map<String, Object> cells(Rec rec, Map<String, String> headers) {
    Map<String, Object> out = new LinkedHashMap<>();
    headers.forEach((field, header) -> out.put(header, rec.get(field)));
    return out;
  }

  // ---- damage

  private static Row whole(Rec rec, Random random) {
    return new Row(rec.isHazard(), cells(rec, headersOf(rec, random)), List.of(List.of(rec)));
  }

  private static final List<Object> BAD_CELLS =
      Arrays.asList(
          "\ufffd",
          "第三\ufffd评估",
          "E\ud800-1",
          new byte[] {1},
          Map.of("值", Map.of("值", 1)),
          new HashSet<>(List.of("E-1")));

  /** A cell nobody can read: the field may be whatever it can be. */
  private static Row withBadCell(Rec rec, Random random) {
    Map<String, String> headers = headersOf(rec, random);
    String field = one(List.copyOf(rec.domain().keySet()), random);
    String header = headers.getOrDefault(field, field);
    Map<String, Object> cells = cells(rec, headers);
    boolean isMissing = !rec.domain().get(field).contains(ABSENT) && random.nextInt(4) == 0;
    Object bad = isMissing ? " " : BAD_CELLS.get(random.nextInt(BAD_CELLS.size()));
    cells.put(header, bad);
    List<List<Rec>> meanings = new ArrayList<>();
    rec.domain().get(field).forEach(v -> meanings.add(List.of(rec.with(field, v))));
    return new Row(rec.isHazard(), cells, meanings);
  }

  /** Two columns of one field: either may be meant. */
  private static Row withTwoColumns(Rec rec, Random random) {
    Map<String, String> headers = headersOf(rec, random);
    String field = one(List.copyOf(rec.domain().keySet()), random);
    Map<String, Object> cells = cells(rec, headers);
    String other = one(rec.domain().get(field), random);
    cells.put(label(rec, field), rec.get(field));
    cells.put(field, other);
    return new Row(rec.isHazard(), cells, List.of(List.of(rec), List.of(rec.with(field, other))));
  }

  /** A header nobody can tell: the value may be that field's, or another's and that one absent. */
  private static Row withBadHeader(Rec rec, Random random) {
    Map<String, String> headers = headersOf(rec, random);
    List<String> fields =
        headers.keySet().stream()
            .filter(f -> rec.domain().containsKey(f) && !rec.get(f).equals(ABSENT))
            .toList();
    String field = one(fields, random);
    String header = random.nextBoolean() ? field : label(rec, field);
    headers.put(field, damaged(header, random));
    List<List<Rec>> meanings = new ArrayList<>(List.of(List.of(rec)));
    if (rec.domain().get(field).contains(ABSENT)) {
      meanings.add(List.of(rec.with(field, ABSENT)));
    }
    return new Row(rec.isHazard(), cells(rec, headers), meanings);
  }

  private static String damaged(String header, Random random) {
    int at = random.nextInt(header.length());
    String before = header.substring(0, at);
    String after = header.substring(at + 1);
    if (header.codePoints().filter(Character::isLetter).count() < 3) {
      return before + "\ufffd" + after; // so short that a slip makes another word of it
    }
    return switch (random.nextInt(7)) {
      case 0 -> " ";
      case 1 -> null;
      case 2 -> before + '\ufffd' + after;
      case 3 -> before + '\udc00' + after;
      case 4 -> before + "\ufffd\ufffd\ufffd" + after;
      case 5 -> before + "某" + after;
      default -> before + "某" + header.charAt(at) + after;
    };
  }

  /** A row that says it is of another type than that it is handed over as. */
  private static Row withOtherType(Rec rec, Random random) {
    Map<String, Object> cells = cells(rec, headersOf(rec, random));
    boolean isNear = random.nextBoolean();
    String other = rec.isHazard() ? "检查" : "hazard";
    String near = rec.isHazard() ? "hazards" : "inspection_";
    String header = random.nextInt(3) == 0 && !isNear ? "记录类形" : "type";
    cells.put(header, isNear ? near : other);
    List<List<Rec>> meanings = new ArrayList<>(List.of(List.of(rec), List.of()));
    if (!isNear) {
      Map<String, String> texts = new TreeMap<>(Map.of("id", rec.get("id"), "territory", "152529"));
      Rec turned = new Rec(!rec.isHazard(), texts);
      for (Map.Entry<String, List<String>> e : turned.domain().entrySet()) {
        turned = turned.with(e.getKey(), e.getValue().get(0));
      }
      meanings.add(List.of(turned));
    }
    return new Row(rec.isHazard(), cells, meanings);
  }

  // ---- figures

  private record Asked(String name, Measure measure, Function<List<Rec>, String> plain) {}

  private static boolean isFound(Rec r) {
    return r.isHazard() && r.get("foundOn").startsWith("2023");
  }

  private static boolean isHeld(Rec r) {
    return !r.isHazard() && r.get("inspectedOn").startsWith("2023");
  }

  private static Function<List<Rec>, String> count(Predicate<Rec> of) {
    return all -> Long.toString(all.stream().filter(of).count());
  }

  /** The parts of a field of some records, or null if one says nothing. */
  private static List<String> parts(List<Rec> all, Predicate<Rec> of, String field) {
    List<String> out = new ArrayList<>();
    for (Rec r : all) {
      if (of.test(r)) {
        if (r.get(field).equals(ABSENT)) {
          return null;
        }
        if (!r.get(field).equals("无")) {
          out.addAll(List.of(r.get(field).split("、")));
        }
      }
    }
    return out;
  }

  private static String size(List<String> parts, boolean isDistinct) {
    return parts == null
        ? "open"
        : Integer.toString(isDistinct ? new HashSet<>(parts).size() : parts.size());
  }

  private static String sum(List<String> parts) {
    return parts == null
        ? "open"
        : Integer.toString(parts.stream().mapToInt(Integer::parseInt).sum());
  }

  private static final List<Asked> ASKED =
      List.of(
          new Asked(
              "found", Measure.count(FOUND, CountNoun.ITEMS), count(RecordFeedProperties::isFound)),
          new Asked(
              "third",
              Measure.count(FOUND.where(HAZARD.channel.is(Channel.THIRD_PARTY)), CountNoun.ITEMS),
              count(r -> isFound(r) && r.get("channel").equals("third-party"))),
          new Asked(
              "closed",
              Measure.count(FOUND.where(HAZARD.closedOn.by(HALF.to())), CountNoun.ITEMS),
              count(r -> isFound(r) && !r.get("closedOn").equals(ABSENT))),
          new Asked(
              "major",
              Measure.count(FOUND.where(HAZARD.grade.is(HazardGrade.MAJOR)), CountNoun.ITEMS),
              count(r -> isFound(r) && r.get("grade").equals("major"))),
          new Asked(
              "entities",
              Measure.distinct(FOUND, HAZARD.entity, CountNoun.UNITS),
              all -> size(parts(all, RecordFeedProperties::isFound, "entity"), true)),
          new Asked(
              "held", Measure.count(HELD, CountNoun.ITEMS), count(RecordFeedProperties::isHeld)),
          new Asked(
              "people",
              Measure.total(HELD, INSPECTION.people, CountNoun.PERSON_TIMES),
              all -> sum(parts(all, RecordFeedProperties::isHeld, "people"))),
          new Asked(
              "visits",
              Measure.elements(HELD, INSPECTION.visits, CountNoun.UNIT_TIMES),
              all -> size(parts(all, RecordFeedProperties::isHeld, "visits"), false)),
          new Asked(
              "visited",
              Measure.distinct(HELD, INSPECTION.visits, CountNoun.UNITS),
              all -> size(parts(all, RecordFeedProperties::isHeld, "visits"), true)));

  private static final RowReader<Hazard> HAZARDS = RowReader.of(HAZARD);
  private static final RowReader<Inspection> INSPECTIONS = RowReader.of(INSPECTION);

  private static RecordSource source(List<Row> rows) {
    Manifest manifest =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(HALF)
            .asOf(HALF.to())
            .addComplete(Completeness.builder().type("hazard").build())
            .addComplete(Completeness.builder().type("inspection").build())
            .build();
    return new RecordSource() {
      @Override
      public Outcome<Manifest> manifest() {
        return Outcome.of(manifest);
      }

      @Override
      public void scan(RecordVisitor visitor) {
        RecordFeed feed = RecordFeed.to(visitor, "表");
        for (Row row : rows) {
          if (row.isHazard()) {
            feed.row(HAZARDS, row.cells());
          } else {
            feed.row(INSPECTIONS, row.cells());
          }
        }
      }
    };
  }

  private static List<List<Rec>> worlds(List<Row> rows) {
    List<List<Rec>> out = List.of(List.of());
    for (Row row : rows) {
      List<List<Rec>> more = new ArrayList<>();
      for (List<Rec> before : out) {
        for (List<Rec> meaning : row.meanings()) {
          List<Rec> both = new ArrayList<>(before);
          both.addAll(meaning);
          more.add(both);
        }
      }
      out = more;
    }
    return out;
  }

  private static List<Row> rows(Random random, boolean cellsOnly) {
    List<Row> out = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Rec rec = record("R-" + "abcde".charAt(i), random);
      boolean isDamaged = random.nextInt(3) == 0;
      out.add(
          !isDamaged
              ? whole(rec, random)
              : switch (cellsOnly ? 0 : random.nextInt(6)) {
                case 0, 1 -> withBadCell(rec, random);
                case 2 -> withTwoColumns(rec, random);
                case 3, 4 -> withBadHeader(rec, random);
                default -> withOtherType(rec, random);
              });
    }
    return out;
  }

  private static Map<String, Set<String>> possible(List<Row> rows) {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    for (List<Rec> world : worlds(rows)) {
      for (Asked a : ASKED) {
        out.computeIfAbsent(a.name(), k -> new HashSet<>()).add(a.plain().apply(world));
      }
    }
    return out;
  }

  private static Map<String, Figure> figures(RecordSource source) throws IOException {
    List<Figure> all = Measure.over(ASKED.stream().map(Asked::measure).toList(), source);
    Map<String, Figure> out = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      out.put(ASKED.get(i).name(), all.get(i));
    }
    return out;
  }

  private static boolean isDecided(Figure f) {
    return f.status() == Figure.Status.COMPUTED;
  }

  private static String said(Figure f) {
    return f.answer().numerator().stripTrailingZeros().toPlainString();
  }

  @Property(tries = 1)
  void aDecidedFigureIsThatOfEveryCompletion() throws IOException {
    Random random = new Random(Long.getLong("safety.rows.seed", 17));
    int decided = 0;
    int open = 0;
    for (int i = 0; i < TRIES; i++) {
      List<Row> rows = rows(random, false);
      Map<String, Set<String>> possible = possible(rows);
      for (Map.Entry<String, Figure> e : figures(source(rows)).entrySet()) {
        if (isDecided(e.getValue())) {
          decided++;
          assertThat(possible.get(e.getKey()))
              .as("%s is %s of %s", e.getKey(), e.getValue(), rows)
              .containsExactly(said(e.getValue()));
        } else if (possible.get(e.getKey()).size() > 1) {
          open++;
        }
      }
    }
    assertThat(decided).as("decided figures").isGreaterThan(2 * TRIES);
    assertThat(open).as("figures that are open for a reason").isGreaterThan(TRIES);
  }

  @Property(tries = 1)
  void aBadCellLeavesOnlyWhatDependsOnItUndecided() throws IOException {
    Random random = new Random(Long.getLong("safety.rows.seed", 19));
    int open = 0;
    for (int i = 0; i < TRIES / 2; i++) {
      List<Row> rows = rows(random, true);
      Map<String, Set<String>> possible = possible(rows);
      for (Map.Entry<String, Figure> e : figures(source(rows)).entrySet()) {
        Set<String> answers = possible.get(e.getKey());
        boolean isAgreed = answers.size() == 1 && !answers.contains("open");
        assertThat(isDecided(e.getValue()))
            .as("%s is %s of %s", e.getKey(), e.getValue().reasons(), rows)
            .isEqualTo(isAgreed);
        open += isAgreed ? 0 : 1;
      }
    }
    assertThat(open).isGreaterThan(TRIES / 4);
  }

  @Property(tries = 1)
  void noRowIsLostOrDoubled() throws IOException {
    Random random = new Random(23);
    for (int i = 0; i < TRIES / 4; i++) {
      List<Row> rows = rows(random, false);
      RecordSource source = source(rows);
      List<Long> lines = new ArrayList<>();
      source.scan(
          new RecordVisitor() {
            @Override
            public void record(RecordView<?> record) {
              lines.add(record.places().ofRecord().line());
              assertThat(record.problems())
                  .allMatch(p -> p.place().line() == record.places().ofRecord().line());
            }

            @Override
            public void unread(UnreadRecord unread) {
              lines.add(unread.place().line());
              assertThat(unread.problems()).anyMatch(p -> p.severity().isError());
              assertThat(unread.problems())
                  .allMatch(p -> p.place().line() == unread.place().line())
                  .allMatch(p -> "表".equals(p.place().source()));
            }

            @Override
            public void unknown(UnknownRecord unknown) {
              throw new AssertionError(unknown);
            }
          });
      assertThat(lines).containsExactly(1L, 2L, 3L, 4L, 5L);
      Ledger copy = Ledger.copyOf(source);
      int read = copy.records(HAZARD).size() + copy.records(INSPECTION).size();
      assertThat(read + copy.unread().size()).isEqualTo(rows.size());
    }
  }
}
