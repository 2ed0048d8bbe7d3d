package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.Rule;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.check.UniqueRule;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.PlainRecord;
import io.github.safetysupervision.record.PlainRecordType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rules of a province: on one record, on a total and its parts, on records that are alike. */
public final class WriteRule {

  private static final String SENT =
      """
      {"manifest":{"edition":"1.0","territory":"330110","period":"2023Q3","asOf":"2023-09-30"}}
      {"type":"hazard","id":"YH-1","territory":"330110001000","foundOn":"2023-08-03","channel":"routine-inspection","grade":"major","criterion":"《工贸企业重大事故隐患判定标准》第四条","state":"registered","description":"除尘系统未接地"}
      {"type":"hazard","id":"YH-2","territory":"330110001000","foundOn":"2023-08-03","channel":"self-check","grade":"general","state":"registered","description":"除尘系统未接地"}
      {"type":"shop-count","id":"MD-1","territory":"330110002000","shops":21,"licensed":18,"unlicensed":2}
      {"type":"shop-count","id":"MD-2","territory":"330110003000","shops":9,"licensed":9}
      """;

  private WriteRule() {}

  // tag::one
  /** 本省要求：重大隐患要写明跟踪督办单位。 */
  static final Rule TRACKED =
      Rule.of(
          HAZARD,
          FieldRelation.never(
              Layer.PLAUSIBILITY
                  .explain(
                      "ZJ-002",
                      "重大隐患没有跟踪督办单位；应写明；请补报，或说明",
                      "a major hazard without a tracker; expected one; supply it, or explain")
                  .title("重大隐患无人督办", "major hazard without a tracker")
                  .why("没有督办单位，到期无人催办。", "Nobody sees to it when it falls due.")
                  .fix(
                      "补填 tracker，写部门的编号，如 D-01。",
                      "Supply tracker, the id of a department, such as D-01."),
              HAZARD.tracker,
              HAZARD.grade.is(HazardGrade.MAJOR).and(HAZARD.tracker.isAbsent())));

  // end::one

  private static final ProblemCode ALIKE =
      Layer.CROSS_RECORD
          .explain(
              "ZJ-004",
              "与第 {line} 行的隐患“{other}”发现日期、描述相同，发现渠道不同；请核对是否重报，或说明",
              "the hazard {other} in line {line} has the same day and description but another"
                  + " channel; check whether it was reported twice, or explain")
          .title("两个渠道疑似重报", "maybe reported through two channels");

  /** A count of shops that sell fireworks: how many there are, and of which kind. */
  public static final class ShopCount extends PlainRecord {
    ShopCount(Builder<ShopCount> values) {
      super(values);
    }
  }

  /** What such a count looks like. */
  public static final class ShopCountType extends PlainRecordType<ShopCount> {
    final NumberField<ShopCount, Integer> shops = required.count("shops", "零售点数");
    final NumberField<ShopCount, Integer> licensed = optional.count("licensed", "有证数");
    final NumberField<ShopCount, Integer> unlicensed = optional.count("unlicensed", "无证数");

    private ShopCountType() {
      super(ShopCount.class, "shop-count", "零售点摸底", ShopCount::new);
    }
  }

  private static final ShopCountType COUNT = new ShopCountType();

  private static final ProblemCode NO_SUM =
      Layer.VALUE
          .error(
              "ZJ-003",
              "零售点数 {found} 不等于有证、无证之和；应相等；请核对三个数",
              "the number of shops {found} is not the sum of licensed and unlicensed ones; expected"
                  + " it to be; check all three")
          .title("零售点数与分项不符", "shops differ from their parts");

  // tag::sum
  static final Rule TOTAL =
      Rule.of(COUNT, FieldRelation.sum(NO_SUM, COUNT.shops, COUNT.licensed, COUNT.unlicensed));

  // end::sum

  // tag::unique
  static final UniqueRule NOT_TWICE =
      UniqueRule.of(HAZARD, ALIKE, List.of(HAZARD.description, HAZARD.foundOn))
          .differingIn(HAZARD.channel);

  // end::unique

  /**
   * Checks a file by these rules and prints what they find.
   *
   * @param args not used
   * @throws IOException never here: the file is in memory
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    byte[] sent = SENT.getBytes(StandardCharsets.UTF_8);
    ExchangeFile file =
        ExchangeFile.of(
            () -> new ByteArrayInputStream(sent), ExchangeEdition.V1_0.with(COUNT), "余杭");
    // tag::with
    Rulebook ours = Rulebook.V1_0.with(TRACKED, TOTAL, NOT_TWICE);
    CheckReport report = Check.by(ours).of(file);
    report.problems().stream().filter(p -> p.code().id().startsWith("ZJ-")).forEach(out::println);
    // end::with
  }
}
