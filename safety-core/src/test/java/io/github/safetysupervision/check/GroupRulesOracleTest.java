package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.WrittenRecords.Where;
import io.github.safetysupervision.problem.Layer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rules over several records against plain loops over every completion of what was lost: small
 * ledgers drawn by a seed, in any order, with what the source says of itself first and last.
 *
 * <p>Law: what is told is so in every completion; and if the rule was not left out every completion
 * has as many.
 */
class GroupRulesOracleTest {

  private static final int TRIES = Integer.getInteger("safety.groups", 250);

  private static final SweepingRule THREE_AT_ONCE =
      SweepingRule.notAll(
          HAZARD,
          Layer.CROSS_RECORD.explain("MY-211", "全部 {found}", "all {found}"),
          HAZARD.closedOn,
          HAZARD.closedOn.isPresent(),
          HAZARD.closedOn.by(LocalDate.parse("2023-05-10")),
          3);

  /** A word that is near a known one, which may be meant. */
  private static final String NEAR = "sandbag";

  /** A rule, what ledgers for it are made of, and how many are told by plain loops. */
  enum Case {
    CODE(
        "CK-201",
        "operating-entity",
        Map.of("name", List.of("甲"), "creditCode", codes("-")),
        ledger -> twins(ledger, "", "creditCode")),
    NAME(
        "CK-202",
        "operating-entity",
        Map.of("name", List.of("甲公司", "甲", "乙公司"), "creditCode", codes("-")),
        ledger ->
            twins(
                ledger.stream().filter(r -> r.get("name").endsWith("公司")).toList(),
                "creditCode",
                "name",
                "territory")),
    HAZARDS(
        "CK-203",
        "hazard channel=self-check grade=general state=registered",
        Map.of(
            "entity", List.of("E-1", "E-2", "-"),
            "description", List.of("甲", "乙"),
            "foundOn", List.of("2023-05-10", "2023-05-11"),
            "reporter", List.of("D-1", "D-2", "D-3", "-")),
        ledger -> twins(ledger, "reporter", "entity", "description", "foundOn")),
    STOCKS(
        "CK-204",
        "supply-stock unit=piece place=旗仓库 countedOn=2023-05-10",
        Map.of(
            "item", List.of("sandbags", "tents", NEAR),
            "held", List.of("30", "31"),
            "reporter", List.of("D-1", "D-2", "-")),
        ledger -> twins(ledger, "reporter", "item", "held")),
    PENALTIES(
        "CK-205",
        "penalty kinds=warning",
        Map.of(
            "decidedOn", List.of("2023-05-10", "2023-05-11"),
            "department", List.of("D-1"),
            "entity", List.of("E-1", "E-2", "-"),
            "documentNumber", List.of("7号", "8号", "-")),
        ledger -> twins(ledger, "", "documentNumber", "entity", "department")),
    ACCIDENTS(
        "CK-206",
        "accident",
        Map.of(
            "occurredOn", List.of("2023-05-10", "2023-05-11"),
            "entity", List.of("E-1", "E-2", "-"),
            "place", List.of("一号井", "-")),
        ledger -> twins(ledger, "", "occurredOn", "entity", "place")),
    SWEEP(
        "MY-211",
        "hazard channel=self-check grade=general state=closed foundOn=2023-05-10 description=甲",
        Map.of("closedOn", List.of("2023-05-10", "2023-05-10", "2023-05-10", "2023-05-12", "-")),
        ledger -> {
          long closed = ledger.stream().filter(r -> !r.get("closedOn").equals("-")).count();
          long same = ledger.stream().filter(r -> r.get("closedOn").endsWith("-10")).count();
          return closed == same && closed >= 3 ? 1 : 0;
        });

    private final String code;
    private final String start;
    private final Map<String, List<String>> fields;
    private final ToLongFunction<List<Map<String, String>>> plain;

    Case(
        String code,
        String start,
        Map<String, List<String>> fields,
        ToLongFunction<List<Map<String, String>>> plain) {
      this.code = code;
      this.start = start;
      this.fields = fields;
      this.plain = plain;
    }

    private static List<String> codes(String other) {
      return List.of("91150100MA0MYAAC16", "91150100MA0MYAADXX", other);
    }

    String draw(Random random, int lossPercent) {
      StringBuilder out = new StringBuilder(start);
      for (String f : fields.keySet().stream().sorted().toList()) {
        List<String> of = fields.get(f);
        boolean isLost = random.nextInt(100) < lossPercent;
        out.append(' ').append(f).append('=');
        out.append(isLost ? "?" : of.get(random.nextInt(of.size())));
      }
      return out.toString();
    }

    /** What a lost value may have been; required ones are never missing. */
    List<String> mayBe(String field, String written) {
      if (written.equals(NEAR)) {
        return List.of("sandbags", "sandbag itself");
      }
      List<String> out = new ArrayList<>(new HashSet<>(fields.get(field)));
      out.remove(NEAR);
      out.add(
          switch (field) {
            case "creditCode" -> "91150100MA0MYAAE9N";
            case "foundOn", "closedOn", "decidedOn", "occurredOn" -> "2023-05-20";
            case "held" -> "77";
            case "item" -> "boats";
            case "name" -> "丁公司";
            default -> "丁";
          });
      return out;
    }
  }

  /** How many agree with an earlier one in all keys, or each other value of what they differ in. */
  private static long twins(List<Map<String, String>> ledger, String differing, String... keys) {
    long out = 0;
    for (int i = 0; i < ledger.size(); i++) {
      Map<String, String> one = ledger.get(i);
      boolean isWhole = true;
      for (String k : keys) {
        isWhole &= !one.get(k).equals("-");
      }
      boolean mayDiffer = !differing.isEmpty();
      isWhole &= !mayDiffer || !one.get(differing).equals("-");
      boolean isTwin = false;
      boolean isSame = false;
      for (int j = 0; j < i && isWhole; j++) {
        Map<String, String> other = ledger.get(j);
        boolean agrees = !mayDiffer || !other.get(differing).equals("-");
        for (String k : keys) {
          agrees &= one.get(k).equals(other.get(k));
        }
        isTwin |= agrees;
        isSame |= agrees && mayDiffer && one.get(differing).equals(other.get(differing));
      }
      out += isTwin && !isSame ? 1 : 0;
    }
    return out;
  }

  @ParameterizedTest
  @EnumSource
  void whatIsToldIsSoInEveryCompletion(Case c) throws IOException {
    Random random = new Random(20231128L + c.ordinal());
    long told = 0;
    long decided = 0;
    for (int i = 0; i < TRIES; i++) {
      List<String> all = draw(c, random, i % 2 == 0 ? 0 : 12);
      long[] range = completions(c, all);
      CheckReport report = report(all, Where.FIRST);
      told += told(report, c.code);
      decided += isDecided(report, c.code, range, all) ? 1 : 0;
      Collections.shuffle(all, random);
      agree(c, report, report(all, Where.FIRST), all);
      agree(c, report, report(all, Where.LAST), all);
    }
    assertThat(told).isPositive();
    assertThat(decided).isGreaterThan(TRIES / 2);
  }

  private static List<String> draw(Case c, Random random, int lossPercent) {
    List<String> out = new ArrayList<>();
    for (int n = random.nextInt(6); n > 0; n--) {
      out.add(c.draw(random, lossPercent) + " id=X-" + n);
    }
    if (!out.isEmpty() && random.nextInt(3) == 0) {
      out.add(c.draw(random, 0) + " id=X-9 operation=withdraw supersedes=X-1");
    } else if (!out.isEmpty() && random.nextInt(3) == 0) {
      out.add(c.draw(random, 0) + " id=X-9 operation=update supersedes=X-1");
    }
    if (lossPercent > 0 && random.nextInt(10) == 0) {
      out.add(WrittenRecords.FRAME);
    }
    return out;
  }

  private static CheckReport report(List<String> all, Where where) throws IOException {
    return Check.by(Rulebook.V1_0.with(THREE_AT_ONCE)).of(new WrittenRecords(all, where));
  }

  private static boolean isSkipped(CheckReport report, String code) {
    return report.skipped().stream().anyMatch(s -> s.what().equals(code));
  }

  private static void agree(Case c, CheckReport one, CheckReport other, List<String> all) {
    assertThat(other.byCode()).as("%s", all).isEqualTo(one.byCode());
    assertThat(isSkipped(other, c.code)).as("%s", all).isEqualTo(isSkipped(one, c.code));
    assertThat(other.verdict()).as("%s", all).isEqualTo(one.verdict());
  }

  /** The least and the most that plain loops count, over all that the lost parts may have been. */
  private static long[] completions(Case c, List<String> all) {
    List<Map<String, String>> ledger = ledger(all);
    boolean hasFrame = all.contains(WrittenRecords.FRAME);
    long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
    complete(c, ledger, range);
    for (int i = 0; hasFrame && i < ledger.size(); i++) { // in it may stand a twin of any
      List<Map<String, String>> more = new ArrayList<>(ledger);
      Map<String, String> twin = new HashMap<>(ledger.get(i));
      twin.putAll(Map.of("id", "X-20", "operation", "insert", "supersedes", ""));
      more.add(twin);
      complete(c, more, range);
      Map<String, String> otherTwin = new HashMap<>(twin);
      otherTwin.replaceAll((f, v) -> f.equals("reporter") || f.equals("creditCode") ? "?" : v);
      more.set(more.size() - 1, otherTwin);
      complete(c, more, range);
    }
    if (hasFrame && c != Case.SWEEP) {
      range[1] = Math.max(range[1], range[0] + 1); // or two that agree with one another
    }
    return range;
  }

  private static void complete(Case c, List<Map<String, String>> all, long[] range) {
    complete(
        all,
        (field, written) ->
            written.equals("?") || written.equals(NEAR) ? c.mayBe(field, written) : List.of(),
        () -> count(c, all, range));
  }

  /**
   * Tries every completion of what was lost.
   *
   * @param mayBe what a written value of a field may have been, nothing if it is certain
   * @param judge is asked of each, when nothing in the ledger is open
   */
  private static void complete(
      List<Map<String, String>> all,
      BiFunction<String, String, List<String>> mayBe,
      Runnable judge) {
    for (Map<String, String> one : all) {
      for (Map.Entry<String, String> e : one.entrySet()) {
        String written = e.getValue();
        List<String> texts = mayBe.apply(e.getKey(), written);
        if (!texts.isEmpty()) {
          for (String text : texts) {
            e.setValue(text);
            complete(all, mayBe, judge);
          }
          e.setValue(written);
          return;
        }
      }
    }
    judge.run();
  }

  private static void widen(long[] range, long told) {
    range[0] = Math.min(range[0], told);
    range[1] = Math.max(range[1], told);
  }

  /** The records as they are written, but for stretches of which nothing is known. */
  private static List<Map<String, String>> ledger(List<String> all) {
    List<Map<String, String>> out = new ArrayList<>();
    for (String text : all) {
      if (!text.equals(WrittenRecords.FRAME)) {
        Map<String, String> fields = new HashMap<>(WrittenRecords.fields(text, 0));
        fields.put("type", text.substring(0, text.indexOf(' ')));
        out.add(fields);
      }
    }
    return out;
  }

  private static long told(CheckReport report, String code) {
    return report.byCode().getOrDefault(code, 0L);
  }

  /** Holds a report against all completions; returns whether the rule was not left out. */
  private static boolean isDecided(
      CheckReport report, String code, long[] range, List<String> all) {
    long found = told(report, code);
    boolean isOut = isSkipped(report, code);
    assertThat(found).as("told of %s: %s", all, report).isLessThanOrEqualTo(range[0]);
    if (!isOut) {
      assertThat(new long[] {found, found}).as("%s: %s", all, report).isEqualTo(range);
    }
    return !isOut;
  }

  private static void count(Case c, List<Map<String, String>> all, long[] range) {
    Set<String> gone = new HashSet<>();
    for (Map<String, String> r : all) {
      gone.add(r.getOrDefault("supersedes", ""));
      if (r.getOrDefault("operation", "").equals("withdraw")) {
        gone.add(r.get("id"));
      }
    }
    widen(
        range, c.plain.applyAsLong(all.stream().filter(r -> !gone.contains(r.get("id"))).toList()));
  }

  // ---- records that name others

  private static final List<String> NAMES = List.of("某旗安委办", "某旗应急管理局");
  private static final List<String> IDS = List.of("D-1", "D-2", "D-3");
  private static final List<String> DAYS = List.of("2024-12-31", "2025-03-01");

  @Test
  void inspectionsOfCoordinatorsAreToldIfTheyAreSoInEveryCompletion() throws IOException {
    Random random = new Random(20250101L);
    long told = 0;
    long decided = 0;
    for (int i = 0; i < TRIES; i++) {
      int loss = i % 2 == 0 ? 0 : 12;
      List<String> all = new ArrayList<>();
      for (String id : IDS) {
        if (random.nextInt(4) > 0) {
          all.add("department id=" + orLost(id, loss, random) + " name=" + of(NAMES, loss, random));
        }
      }
      for (int n = random.nextInt(5); n > 0; n--) {
        all.add(
            "inspection channel=routine-inspection id=I-"
                + n
                + (" inspectedOn=" + of(DAYS, loss, random))
                + (" department=" + of(List.of("D-1", "D-2", "D-3", "-"), loss, random)));
      }
      if (loss > 0 && random.nextInt(10) == 0) {
        all.add(WrittenRecords.FRAME);
      }
      long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
      List<Map<String, String>> ledger = ledger(all);
      completeNamed(ledger, range);
      if (all.size() > ledger.size()) {
        addFramed(ledger, range);
      }
      CheckReport report = report(all, Where.FIRST);
      told += told(report, "CK-221");
      decided += isDecided(report, "CK-221", range, all) ? 1 : 0;
      Collections.shuffle(all, random);
      for (Where where : List.of(Where.FIRST, Where.LAST)) {
        CheckReport again = report(all, where);
        assertThat(again.byCode()).as("%s", all).isEqualTo(report.byCode());
        assertThat(isSkipped(again, "CK-221")).as("%s", all).isEqualTo(isSkipped(report, "CK-221"));
      }
    }
    assertThat(told).isPositive();
    assertThat(decided).isGreaterThan(TRIES / 2);
  }

  private static String of(List<String> texts, int lossPercent, Random random) {
    return orLost(texts.get(random.nextInt(texts.size())), lossPercent, random);
  }

  private static String orLost(String text, int lossPercent, Random random) {
    return random.nextInt(100) < lossPercent ? "?" : text;
  }

  private static void addFramed(List<Map<String, String>> ledger, long[] range) {
    for (String id : IDS) {
      List<Map<String, String>> more = new ArrayList<>(ledger);
      Map<String, String> one = Map.of("type", "department", "id", id, "name", NAMES.get(0));
      more.add(new HashMap<>(one));
      completeNamed(more, range);
      one = Map.of("type", "inspection", "id", "I-9", "inspectedOn", DAYS.get(1), "department", id);
      more.set(more.size() - 1, new HashMap<>(one));
      completeNamed(more, range);
    }
  }

  private static void completeNamed(List<Map<String, String>> all, long[] range) {
    complete(
        all,
        (field, written) ->
            !written.equals("?")
                ? List.of()
                : switch (field) {
                  case "name" -> NAMES;
                  case "inspectedOn" -> DAYS;
                  default -> List.of("D-1", "D-2", "D-3", "D-8");
                },
        () -> countNamed(all, range));
  }

  private static void countNamed(List<Map<String, String>> all, long[] range) {
    Map<String, String> names = new HashMap<>();
    for (Map<String, String> one : all) {
      if (one.get("type").equals("department")
          && names.put(one.get("id"), one.get("name")) != null) {
        return; // of an id used twice nobody knows which is meant
      }
    }
    long told =
        all.stream()
            .filter(r -> r.get("type").equals("inspection"))
            .filter(r -> r.get("inspectedOn").equals(DAYS.get(1)))
            .filter(r -> NAMES.get(0).equals(names.get(r.get("department"))))
            .count();
    widen(range, told);
  }

  // ---- days within those of what is named

  private static final List<String> ENDS = List.of("2023-05-31", "2023-06-30", "-");
  private static final List<String> FOUND = List.of("2023-04-30", "2023-06-01", "2023-07-01");
  private static final List<String> NAMED = List.of("Z-1", "Z-2", "Z-3", "-");

  @Test
  void daysOutsideACampaignAreToldIfTheyAreSoInEveryCompletion() throws IOException {
    Random random = new Random(20230501L);
    long told = 0;
    long decided = 0;
    for (int i = 0; i < TRIES; i++) {
      int loss = i % 2 == 0 ? 0 : 12;
      List<String> all = new ArrayList<>();
      for (String id : List.of("Z-1", "Z-2")) {
        if (random.nextInt(4) > 0) {
          all.add(
              ("campaign name=行动 startedOn=2023-05-01 id=" + orLost(id, loss, random))
                  + (" endsOn=" + of(ENDS, loss, random)));
        }
      }
      for (int n = random.nextInt(5); n > 0; n--) {
        all.add(
            ("hazard channel=self-check grade=general state=registered id=H-" + n)
                + (" foundOn=" + of(FOUND, loss, random))
                + (" campaign=" + of(NAMED, loss, random)));
      }
      long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
      List<Map<String, String>> ledger = ledger(all);
      completeWithin(ledger, range);
      Collections.shuffle(all, random);
      CheckReport report = report(all, i % 3 == 0 ? Where.LAST : Where.FIRST);
      told += told(report, "CK-222");
      decided += isDecided(report, "CK-222", range, all) ? 1 : 0;
    }
    assertThat(told).isPositive();
    assertThat(decided).isGreaterThan(TRIES / 2);
  }

  private static void completeWithin(List<Map<String, String>> all, long[] range) {
    complete(
        all,
        (field, written) ->
            !written.equals("?")
                ? List.of()
                : switch (field) {
                  case "endsOn" -> ENDS;
                  case "foundOn" -> FOUND;
                  case "campaign" -> NAMED;
                  default -> List.of("Z-1", "Z-2", "Z-3");
                },
        () -> countWithin(all, range));
  }

  private static void countWithin(List<Map<String, String>> all, long[] range) {
    Map<String, String> ends = new HashMap<>();
    for (Map<String, String> one : all) {
      if (one.get("type").equals("campaign")
          && ends.put(one.get("id"), one.get("endsOn")) != null) {
        return; // of an id used twice nobody knows which is meant
      }
    }
    long told = 0;
    for (Map<String, String> one : all) {
      String end = ends.get(one.getOrDefault("campaign", ""));
      String day = one.getOrDefault("foundOn", "");
      if (end != null && !day.isEmpty()) {
        boolean isLate = !end.equals("-") && day.compareTo(end) > 0;
        told += isLate || day.compareTo("2023-05-01") < 0 ? 1 : 0;
      }
    }
    widen(range, told);
  }
}
