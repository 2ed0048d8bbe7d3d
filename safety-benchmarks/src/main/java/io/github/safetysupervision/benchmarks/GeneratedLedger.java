package io.github.safetysupervision.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A constructed ledger of one banner in the first half of 2023, of any size, one record a line. The
 * same number of hazards gives the same bytes, on every machine; nothing is held in memory but the
 * line and the counts.
 *
 * <p>A hazard has 12 fields beside its type, now and then one or two more, in the order in which
 * files have them. Its description has 20 to 60 characters. Discoveries come nearly in the order of
 * time, as a registering office writes them down.
 *
 * <p>Everything is constructed: divisions are real, entities, departments and hazards are not.
 */
public final class GeneratedLedger {

  private static final String TERRITORY = "152529";
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);
  private static final int DAYS = 181;
  private static final long SEED = 152529L;

  private static final List<String> DIVISIONS =
      List.of(
          "152529100000",
          "152529101000",
          "152529200000",
          "152529201000",
          "152529202000",
          "152529500000",
          "152529502000",
          "152529100001",
          "152529100002",
          "152529100200",
          "152529100201",
          "152529100205");

  private static final List<String> CHANNELS =
      List.of(
          "special-inspection",
          "special-inspection",
          "special-inspection",
          "routine-inspection",
          "routine-inspection",
          "routine-inspection",
          "third-party",
          "third-party",
          "fire-prevention",
          "campaign-inspection",
          "work-resumption",
          "self-check");

  private static final List<String> SECTORS =
      List.of(
          "non-coal-mines",
          "industry-and-trade",
          "hazardous-chemicals",
          "town-gas",
          "new-energy",
          "fire-safety",
          "construction",
          "transport",
          "special-equipment",
          "village-cooperatives",
          "fodder-markets",
          "electric-bicycles");

  private static final List<String> DEPARTMENTS =
      List.of("应急管理", "住房建设", "交通运输", "市场监管", "能源", "农牧", "林草", "文旅", "教育", "消防", "工信", "水利");

  private static final List<String> PLACES =
      List.of(
          "厂区东侧配电室",
          "地面炸药库北门",
          "综合楼二层疏散通道",
          "液化气储罐区",
          "三号破碎车间皮带机尾部",
          "职工食堂操作间",
          "饲草料堆放场",
          "风机塔筒内部",
          "加油站卸油口",
          "升压站电缆沟");

  private static final List<String> FAULTS =
      List.of(
          "未设置安全警示标志",
          "灭火器压力不足且未按月点检",
          "临时用电线路私拉乱接",
          "防护栏杆高度不够并有松动",
          "可燃气体报警器未按期检定",
          "应急照明灯损坏后没有更换",
          "堆放杂物堵塞安全出口");

  private static final List<String> DETAILS =
      List.of("，现场照片已留存", "，已责令限期整改", "，涉及作业人员%d人", "，第%d次检查时发现", "，距规定要求相差%d厘米，须由企业书面说明原因", "");

  private final Counts counts = new Counts();
  private final Random random = new Random(SEED); // its algorithm is part of its specification
  private final StringBuilder line = new StringBuilder(640);
  private final int hazards;
  private final int entities;

  private final UnaryOperator<String> edit;

  private GeneratedLedger(int hazards, UnaryOperator<String> edit) {
    this.hazards = hazards;
    this.entities = Math.max(10, hazards / 100);
    this.edit = edit;
  }

  /** What a generator knows about its ledger. */
  static final class Counts {
    long found;
    long rectified;
    long open;
    long major;
    final Map<String, Long> byChannel = new TreeMap<>();
  }

  /**
   * Writes a ledger, and what is to be stated about it.
   *
   * @param args the number of hazards, the file of the ledger, and optionally that of the stated
   *     figures
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      throw new IllegalArgumentException("expected: HAZARDS LEDGER [STATED]");
    }
    Counts counts;
    try (OutputStream out = open(Path.of(args[1]))) {
      counts = writeLedger(Integer.parseInt(args[0]), out);
    }
    if (args.length == 3) {
      try (OutputStream out = open(Path.of(args[2]))) {
        writeStated(counts, out);
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Writes a manifest and hazards, and nothing else. */
  static Counts writeHazards(int hazards, OutputStream out) throws IOException {
    return new GeneratedLedger(hazards, UnaryOperator.identity()).write(false, out);
  }

  /** Writes a manifest, whatever the hazards refer to, and the hazards. */
  static Counts writeLedger(int hazards, OutputStream out) throws IOException {
    return writeLedger(hazards, out, UnaryOperator.identity());
  }

  /** The same, each line of a record as an edit makes it. */
  static Counts writeLedger(int hazards, OutputStream out, UnaryOperator<String> edit)
      throws IOException {
    return new GeneratedLedger(hazards, edit).write(true, out);
  }

  private Counts write(boolean whole, OutputStream out) throws IOException {
    try (Writer w = writer(out)) {
      w.write(manifest(whole));
      if (whole) {
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
          start("department", departmentId(i));
          field("name", "正镶白旗" + DEPARTMENTS.get(i) + "部门（构造）");
          end(w);
        }
        for (int i = 0; i < 2; i++) {
          start("campaign", campaignId(i));
          field("name", i == 0 ? "重大事故隐患专项排查（构造）" : "春季防灭火检查（构造）");
          field("startedOn", FIRST_DAY.toString());
          end(w);
        }
        for (int i = 0; i < entities; i++) {
          start("operating-entity", entityId(i));
          field("name", "构造企业第" + i + "号有限责任公司");
          field("codeAbsence", "not-supplied");
          end(w);
        }
      }
      for (int i = 0; i < hazards; i++) {
        hazard(i);
        end(w);
      }
    }
    return counts;
  }

  private static String manifest(boolean whole) {
    return "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\""
        + TERRITORY
        + "\",\"period\":\"2023-01-01/2023-06-30\",\"asOf\":\"2023-06-30\",\"producer\":"
        + "\"safety-benchmarks\",\"constructed\":true,\"complete\":[{\"type\":\"hazard\"}"
        + (whole
            ? ",{\"type\":\"department\"},{\"type\":\"campaign\"},{\"type\":\"operating-entity\"}"
            : "")
        + "]}}\n";
  }

  private void hazard(int i) {
    final int found = Math.min(DAYS - 1, Math.max(0, nearly((int) ((long) i * DAYS / hazards))));
    final String channel = pick(CHANNELS);
    final boolean major = random.nextInt(250) == 0;
    final int deadline = found + 3 + random.nextInt(28);
    final int done = found + 1 + random.nextInt(25);
    final int fate = random.nextInt(1000);
    final boolean closed = fate >= 25 && done < DAYS;
    final boolean elsewhere = fate < 5;
    final String state =
        closed ? "closed" : elsewhere ? (fate < 3 ? "transferred" : "withdrawn") : "rectifying";
    counts.found++;
    counts.byChannel.merge(channel, 1L, Long::sum);
    counts.rectified += closed ? 1 : 0;
    counts.open += closed || elsewhere ? 0 : 1;
    counts.major += major ? 1 : 0;

    start("hazard", "HZ-2023-" + padded(i, 8));
    field("foundOn", day(found));
    field("channel", channel);
    if (channel.equals("campaign-inspection") || channel.equals("fire-prevention")) {
      field("campaign", campaignId(channel.equals("fire-prevention") ? 1 : 0));
    }
    field("entity", entityId(skewed(entities)));
    field("department", departmentId(random.nextInt(DEPARTMENTS.size())));
    field("sector", pick(SECTORS));
    field("grade", major ? "major" : "general");
    field("description", description());
    field("state", state);
    field("deadline", day(deadline));
    if (closed) {
      if (major) {
        field("acceptedOn", day(done));
      }
      field("closedOn", day(done));
    } else {
      field("delayReason", fate % 2 == 0 ? "funds-from-parent" : "technically-long");
      field("tracker", departmentId(0));
    }
  }

  private String description() {
    StringBuilder out = new StringBuilder(60);
    out.append(pick(PLACES)).append(pick(FAULTS));
    out.append(pick(DETAILS).replace("%d", Integer.toString(2 + random.nextInt(18))));
    while (out.length() < 20) {
      out.append("；").append(pick(FAULTS));
    }
    if (out.length() <= 40 && random.nextInt(3) == 0) {
      out.append("；同时").append(pick(FAULTS));
    }
    return out.toString();
  }

  private int nearly(int day) {
    return day + random.nextInt(9) - 4;
  }

  /** The smaller numbers more often, as a few large entities have most of the hazards. */
  private int skewed(int bound) {
    return Math.min(random.nextInt(bound), random.nextInt(bound));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String day(int n) {
    return FIRST_DAY.plusDays(n).toString();
  }

  private static String departmentId(int i) {
    return "DP-" + padded(i + 1, 2);
  }

  private static String campaignId(int i) {
    return "CP-2023-" + (i + 1);
  }

  private static String entityId(int i) {
    return "OE-" + padded(i + 1, 6);
  }

  private static String padded(int n, int width) {
    String digits = Integer.toString(n);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  private void start(String type, String id) {
    line.append("{\"type\":\"").append(type).append('"');
    field("id", id);
    field("territory", type.equals("hazard") ? pick(DIVISIONS) : TERRITORY);
  }

  private void field(String name, String value) {
    line.append(",\"").append(name).append("\":\"").append(value).append('"');
  }

  private void end(Writer w) throws IOException {
    w.append(edit.apply(line.append('}').toString())).append('\n');
    line.setLength(0);
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
  }

  /** Writes stated figures that all hold for a ledger of these counts. */
  static void writeStated(Counts counts, OutputStream out) throws IOException {
    try (Writer w = writer(out)) {
      w.write(manifest(false));
      stated(w, "S-found", "hazard.found", "", counts.found + "条");
      stated(w, "S-rectified", "hazard.rectified", "", counts.rectified + "条");
      stated(w, "S-open", "hazard.open", "", counts.open + "条");
      stated(w, "S-major", "hazard.major", "", counts.major + "条");
      BigDecimal rate =
          BigDecimal.valueOf(counts.rectified * 100)
              .divide(BigDecimal.valueOf(counts.found), 2, RoundingMode.HALF_UP);
      stated(w, "S-rate", "hazard.rectification-rate", "", rate.toPlainString() + "%");
      StringBuilder parts = new StringBuilder();
      counts.byChannel.forEach(
          (channel, n) -> {
            parts.append(parts.isEmpty() ? "" : ",").append("\"S-").append(channel).append('"');
            String where = ",\"where\":[{\"field\":\"channel\",\"value\":\"" + channel + "\"}]";
            try {
              stated(w, "S-" + channel, "hazard.found", where, n + "条");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      w.write(
          "{\"type\":\"stated-identity\",\"id\":\"I-channels\",\"territory\":\""
              + TERRITORY
              + "\",\"form\":\"sum\",\"whole\":\"S-found\",\"parts\":["
              + parts
              + "]}\n");
    }
  }

  private static void stated(Writer w, String id, String indicator, String where, String quantity)
      throws IOException {
    w.write(
        "{\"type\":\"stated-figure\",\"id\":\""
            + id
            + "\",\"territory\":\""
            + TERRITORY
            + "\",\"indicator\":\""
            + indicator
            + "\",\"period\":\"2023-01-01/2023-06-30\""
            + where
            + ",\"quantity\":\""
            + quantity
            + "\"}\n");
  }
}
