package io.github.safetysupervision.report;

import io.github.safetysupervision.report.County.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the Chinese report of a county has to claim, counted by loops over its rows: each number by
 * the section, the beginning of the paragraph and the words before it.
 */
final class CountyClaims {

  /** A number with its noun. */
  record Claim(BigDecimal value, String noun) {}

  private static final String FOREST = "forest-and-grassland-fire";
  private static final String FLOOD = "flood-and-drought";
  private static final String MONEY = "元";

  final Map<String, Claim> numbers = new TreeMap<>();
  final Set<String> nones = new TreeSet<>();
  final Set<String> undecided = new TreeSet<>();

  private final County county;
  private LocalDate from;
  private LocalDate to;
  private String at = "";

  CountyClaims(County county) {
    this.county = county;
    this.from = county.from();
    this.to = county.to();
    leadership();
    supervision();
    campaigns();
    education();
    fires();
    floods();
    accidents();
  }

  // -- loops

  private boolean isKnown(String type) {
    return county.complete.contains(type);
  }

  private List<Row> rows(String type, String date, Predicate<Row> which) {
    List<Row> out = new ArrayList<>();
    for (Row r : county.rows) {
      if (r.type().equals(type) && r.isBetween(date, from, to) && which.test(r)) {
        out.add(r);
      }
    }
    return out;
  }

  private static Predicate<Row> with(String field, String value) {
    return r -> r.has(field, value);
  }

  private static BigDecimal count(List<Row> rows) {
    return BigDecimal.valueOf(rows.size());
  }

  /** The total, or null where a row lacks the number. */
  private static @Nullable BigDecimal sum(List<Row> rows, String field) {
    BigDecimal out = BigDecimal.ZERO;
    for (Row r : rows) {
      String text = r.get(field);
      if (text == null) {
        return null;
      }
      out = out.add(new BigDecimal(text));
    }
    return out;
  }

  private static Set<String> distinct(List<Row> rows, String field) {
    Set<String> out = new TreeSet<>();
    for (Row r : rows) {
      String text = r.get(field);
      if (text != null) {
        out.add(text);
      }
    }
    return out;
  }

  private static BigDecimal size(Set<String> values) {
    return BigDecimal.valueOf(values.size());
  }

  // -- claims

  private void at(String section, String lead) {
    at = section + "/" + lead + "/";
  }

  private void always(String label, String noun, @Nullable BigDecimal value) {
    if (value == null) {
      undecided.add(at + label);
    } else if (numbers.put(at + label + "/" + noun, new Claim(value, noun)) != null) {
      throw new IllegalStateException("claimed twice: " + at + label);
    }
  }

  private void ifSome(String label, String noun, @Nullable BigDecimal value) {
    if (value == null || value.signum() != 0) {
      always(label, noun, value);
    }
  }

  private void none(String words) {
    nones.add(at + words);
  }

  private void leadership() {
    at("履行党政领导责任", "");
    if (isKnown("meeting")) {
      ifSome(
          "政府常务会议研究部署安全生产工作",
          "次",
          count(
              rows(
                  "meeting",
                  "heldOn",
                  with("kind", "party-standing-committee")
                      .or(with("kind", "government-executive")))));
      ifSome("召开安全生产例会", "次", count(rows("meeting", "heldOn", with("kind", "regular"))));
    }
    if (isKnown("field-visit")) {
      ifSome(
          "实地调研指导安全生产工作",
          "次",
          count(rows("field-visit", "visitedOn", with("purpose", "guidance"))));
      ifSome(
          "督导检查安全生产工作",
          "次",
          count(rows("field-visit", "visitedOn", with("purpose", "supervision"))));
    }
  }

  private void inspections(String channel) {
    if (isKnown("inspection")) {
      List<Row> all = rows("inspection", "inspectedOn", with("channel", channel));
      ifSome("累计出动检查组", "组次", count(all));
      long visits = 0;
      for (Row r : all) {
        visits += String.valueOf(r.get("visits")).split(",").length;
      }
      ifSome("检查生产经营单位", "家次", BigDecimal.valueOf(visits));
    }
  }

  private void hazards(String channel, boolean isElseChecked) {
    Predicate<Row> of = with("channel", channel);
    boolean isChecked =
        isElseChecked
            || (isKnown("inspection") && !rows("inspection", "inspectedOn", of).isEmpty());
    fate("发现隐患问题", of, isChecked ? "未发现隐患问题" : "");
  }

  /** What was found, and what became of it by the as-of date. */
  private void fate(String label, Predicate<Row> of, String ifNone) {
    if (!isKnown("hazard")) {
      return;
    }
    List<Row> found = rows("hazard", "foundOn", of);
    if (found.isEmpty()) {
      if (!ifNone.isEmpty()) {
        none(ifNone);
      }
      return;
    }
    long closed = 0;
    long open = 0;
    for (Row r : found) {
      if (isClosedBy(county.asOf, r)) {
        closed++;
      } else if (!r.has("state", "transferred")) {
        open++;
      }
    }
    always(label, "条", count(found));
    always("已整改", "条", BigDecimal.valueOf(closed));
    always(
        "整改率",
        "％",
        BigDecimal.valueOf(100 * closed)
            .divide(BigDecimal.valueOf(found.size()), 2, RoundingMode.HALF_UP));
    ifSome("正在推进整改", "条", BigDecimal.valueOf(open));
  }

  private static boolean isClosedBy(LocalDate day, Row row) {
    String closed = row.get("closedOn");
    return closed != null && !LocalDate.parse(closed).isAfter(day);
  }

  private void supervision() {
    String section = "加强行业部门监管";
    at(section, "专项检查");
    inspections("special-inspection");
    hazards("special-inspection", false);
    at(section, "日常检查");
    inspections("routine-inspection");
    hazards("routine-inspection", false);
    at(section, "第三方安全评估");
    thirdParties();
    at(section, "行政处罚");
    penalties();
    at(section, "复工复产");
    inspections("work-resumption");
    hazards("work-resumption", false);
    if (isKnown("work-resumption")) {
      ifSome(
          "已复工复产", "家", size(distinct(rows("work-resumption", "resumedOn", r -> true), "entity")));
    }
    at(section, "隐患总体情况");
    allHazards();
  }

  private void thirdParties() {
    boolean isAssessed = false;
    if (isKnown("assessment")) {
      List<Row> all = rows("assessment", "assessedOn", r -> true);
      isAssessed = !all.isEmpty();
      ifSome("涉及", "个", size(distinct(all, "sector")));
      ifSome("评估生产经营单位", "家", size(distinct(all, "entity")));
      Map.of("non-coal-mines", "非煤矿山", "town-gas", "城镇燃气", FOREST, "森林草原防灭火", FLOOD, "防汛抗旱")
          .forEach(
              (code, name) ->
                  ifSome(
                      name,
                      "家",
                      size(
                          distinct(
                              rows("assessment", "assessedOn", with("sector", code)), "entity"))));
    }
    hazards("third-party", isAssessed);
    if (isKnown("hazard")) {
      Map.of("funds-from-parent", "需向上级公司申请资金", "approval-from-parent", "需上级审批")
          .forEach(
              (code, name) ->
                  ifSome(
                      name,
                      "条",
                      count(
                          rows(
                              "hazard",
                              "foundOn",
                              r ->
                                  r.has("channel", "third-party")
                                      && r.has("delayReason", code)
                                      && !r.has("state", "transferred")
                                      && !isClosedBy(county.asOf, r)))));
    }
  }

  private void penalties() {
    if (!isKnown("penalty")) {
      return;
    }
    List<Row> all = rows("penalty", "decidedOn", r -> true);
    if (all.isEmpty()) {
      none("未作出行政处罚");
      return;
    }
    always("累计处罚", "户次", count(all));
    ifSome("处罚金额", MONEY, sum(rows("penalty", "decidedOn", with("kinds", "fine")), "amount"));
    for (String d : List.of("甲局", "乙局", "丙局8")) {
      ifSome(
          d + "处罚",
          MONEY,
          sum(
              rows("penalty", "decidedOn", with("kinds", "fine").and(with("department", d))),
              "amount"));
    }
  }

  private void allHazards() {
    if (!isKnown("hazard")) {
      return;
    }
    boolean isChecked =
        (isKnown("inspection") && !rows("inspection", "inspectedOn", r -> true).isEmpty())
            || (isKnown("assessment") && !rows("assessment", "assessedOn", r -> true).isEmpty());
    fate("各渠道共发现隐患", r -> true, isChecked ? "各渠道未发现隐患问题" : "台账中没有隐患记录");
    long overdue = 0;
    for (Row r : county.rows) {
      String deadline = r.get("deadline");
      if (r.type().equals("hazard")
          && deadline != null
          && LocalDate.parse(deadline).isBefore(to)
          && !LocalDate.parse(String.valueOf(r.get("foundOn"))).isAfter(to)
          && !isClosedBy(to, r)
          && !r.has("state", "transferred")) {
        overdue++;
      }
    }
    ifSome("期末逾期未整改", "条", BigDecimal.valueOf(overdue));
    List<Row> major = rows("hazard", "foundOn", with("grade", "major"));
    if (!major.isEmpty()) {
      always("发现重大隐患", "条", count(major));
    } else if (!rows("hazard", "foundOn", r -> true).isEmpty()) {
      none("未发现重大隐患");
    }
  }

  private void campaigns() {
    for (Row c : county.of("campaign").toList()) {
      LocalDate start = LocalDate.parse(String.valueOf(c.get("startedOn")));
      String end = c.get("endsOn");
      LocalDate last = end == null ? county.to() : LocalDate.parse(end);
      from = start.isAfter(county.from()) ? start : county.from();
      to = last.isBefore(county.to()) ? last : county.to();
      if (!from.isAfter(to)) {
        at("专项行动和专业委员会", String.valueOf(c.get("name")));
        campaign(with("campaign", String.valueOf(c.get("id"))));
      }
    }
    from = county.from();
    to = county.to();
    at("专项行动和专业委员会", "");
    if (isKnown("specialized-committee")) {
      ifSome("成立健全了", "个", count(rows("specialized-committee", "establishedOn", r -> true)));
    }
  }

  private void campaign(Predicate<Row> its) {
    if (isKnown("meeting")) {
      ifSome(
          "召开动员部署会", "次", count(rows("meeting", "heldOn", its.and(with("kind", "mobilisation")))));
      ifSome("召开专题调度会", "次", count(rows("meeting", "heldOn", its.and(with("kind", "dispatch")))));
    }
    if (isKnown("field-visit")) {
      Predicate<Row> supervising = its.and(with("purpose", "supervision"));
      ifSome(
          "党政主要领导督导检查",
          "次",
          count(rows("field-visit", "visitedOn", supervising.and(with("leader", "principal")))));
      ifSome(
          "分管领导督导检查",
          "次",
          count(rows("field-visit", "visitedOn", supervising.and(with("leader", "deputy")))));
    }
    boolean isChecked = false;
    if (isKnown("inspection")) {
      List<Row> groups = rows("inspection", "inspectedOn", its);
      isChecked = !groups.isEmpty();
      ifSome("各单位累计出动检查组", "组次", count(groups));
    }
    fate("发现隐患问题", its, isChecked ? "未发现隐患问题" : "");
    if (isKnown("hazard")) {
      List<Row> major = rows("hazard", "foundOn", its.and(with("grade", "major")));
      if (!major.isEmpty()) {
        always("发现重大隐患", "条", count(major));
      } else if (isChecked || !rows("hazard", "foundOn", its).isEmpty()) {
        none("未发现重大隐患");
      }
    }
  }

  private void education() {
    at("宣传教育", "");
    if (isKnown("publicity-event")) {
      List<Row> all = rows("publicity-event", "heldOn", r -> true);
      ifSome("举办宣传教育活动", "次", count(all));
      ifSome("发放各类宣传物品", "份", sum(all, "materials"));
      ifSome("参加群众", "人次", sum(all, "people"));
    }
    if (isKnown("training")) {
      List<Row> all = rows("training", "heldOn", r -> true);
      ifSome("开展教育培训", "次", count(all));
      ifSome("受训", "人次", sum(all, "people"));
    }
    if (isKnown("drill")) {
      List<Row> all = rows("drill", "heldOn", r -> true);
      if (all.isEmpty()) {
        none("未开展应急演练");
      } else {
        always("开展应急演练", "次", count(all));
        ifSome("参演", "人次", sum(all, "people"));
      }
    }
  }

  private void fires() {
    at("森林草原防灭火工作", "");
    if (isKnown("patrol")) {
      ifSome("开展森林草原防灭火巡查", "次", count(rows("patrol", "patrolledOn", with("sector", FOREST))));
    }
    if (isKnown("turnout")) {
      Predicate<Row> ours = with("sector", FOREST);
      for (String day : distinct(rows("turnout", "turnedOutOn", ours), "turnedOutOn")) {
        List<Row> all = rows("turnout", "turnedOutOn", ours.and(with("turnedOutOn", day)));
        turnouts(LocalDate.parse(day), sum(all, "people"), sum(all, "vehicles"));
      }
    }
    if (isKnown("inspection")) {
      List<Row> all = rows("inspection", "inspectedOn", with("channel", "fire-prevention"));
      ifSome("累计出动检查组", "组次", count(all));
      ifSome("工作人员", "人次", sum(all, "people"));
    }
    hazards("fire-prevention", false);
  }

  private void turnouts(LocalDate day, @Nullable BigDecimal people, @Nullable BigDecimal vehicles) {
    boolean isNone =
        people != null && vehicles != null && people.signum() == 0 && vehicles.signum() == 0;
    if (!isNone) {
      String words = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
      always(words + "共出动防火工作人员", "人", people);
      always(words + "车辆", "辆", vehicles);
    }
  }

  private void floods() {
    at("防汛抗旱准备工作", "体系建设");
    if (isKnown("territory")) {
      ifSome("乡级区划", "个", count(county.of("territory").filter(with("level", "township")).toList()));
      ifSome("村级区划", "个", count(county.of("territory").filter(with("level", "village")).toList()));
    }
    if (isKnown("emergency-team")) {
      team("共有应急抢险救援队伍", r -> true);
      team("综合应急抢险救援队伍", with("tier", "comprehensive"));
      team("半专业应急抢险队伍", with("tier", "semi-professional"));
      team("村级应急抢险队伍", with("tier", "village"));
    }
    if (isKnown("training")) {
      ifSome("开展森林草原防灭火技能培训", "次", count(rows("training", "heldOn", with("sector", FOREST))));
    }
    at("防汛抗旱准备工作", "防汛抢险准备");
    if (isKnown("fund-allocation")) {
      List<Row> funds = new ArrayList<>();
      for (Row r : county.of("fund-allocation").filter(with("sector", FLOOD)).toList()) {
        if (r.isBetween("allocatedOn", LocalDate.MIN, to)) {
          funds.add(r);
        }
      }
      ifSome("已安排防汛专项资金", MONEY, sum(funds, "allocated"));
    }
    if (isKnown("supply-stock")) {
      Map.of("piece", "个", "set", "套", "machine", "台", "item", "份").forEach(this::supplies);
    }
    at("防汛抗旱准备工作", "防汛检查");
    if (isKnown("flood-site")) {
      Map.of("road", "过水路面", "embankment", "防洪堤坝", "low-ground", "低洼易涝区")
          .forEach(
              (code, name) ->
                  ifSome(name, "处", count(rows("flood-site", "identifiedOn", with("kind", code)))));
    }
    if (isKnown("warning-sign")) {
      ifSome("设立警示警戒标志", "个", sum(rows("warning-sign", "setOn", with("sector", FLOOD)), "signs"));
    }
    if (isKnown("facility-check")) {
      ifSome("雨水井等设施共计", "处", sum(rows("facility-check", "checkedOn", r -> true), "places"));
    }
    inspections("flood-prevention");
    hazards("flood-prevention", false);
  }

  private void team(String label, Predicate<Row> which) {
    List<Row> all = county.of("emergency-team").filter(which).toList();
    if (!all.isEmpty()) {
      always(label, "支", count(all));
      always(label + "#2", "人", sum(all, "people"));
    }
  }

  private void supplies(String unit, String noun) {
    Map.of("sandbags", "编织袋沙袋", "radios", "对讲机", "other", "其他防汛物资设备", "橇8", "橇8")
        .forEach(
            (code, name) -> {
              List<Row> held = new ArrayList<>();
              for (Row r : county.of("supply-stock").toList()) {
                if (r.has("item", code)
                    && r.has("unit", unit)
                    && r.isBetween("countedOn", LocalDate.MIN, to)) {
                  held.add(r);
                }
              }
              ifSome(name, noun, sum(held, "held"));
            });
  }

  private void accidents() {
    at("生产安全事故情况", "");
    if (!isKnown("accident")) {
      return;
    }
    List<Row> all = rows("accident", "occurredOn", r -> true);
    if (all.isEmpty()) {
      none("未发生生产安全事故");
      return;
    }
    always("发生生产安全事故", "起", count(all));
    always("死亡", "人", sum(all, "deaths"));
    always("重伤", "人", sum(all, "seriousInjuries"));
    always("直接经济损失", MONEY, sum(all, "directLoss"));
  }
}
