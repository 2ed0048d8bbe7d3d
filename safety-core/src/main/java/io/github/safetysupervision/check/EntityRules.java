package io.github.safetysupervision.check;

import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.problem.Layer.CROSS_RECORD;
import static io.github.safetysupervision.problem.Layer.REFERENCE;

import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.code.IndustryList;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of production and operation entities (生产经营单位规则). */
final class EntityRules {

  /**
   * Two entities with one credit code.
   *
   * <p>A code has one holder, but sites of it that have none of their own are reported under it by
   * some: that is to be explained, and no error.
   */
  private static final UniqueRule ONE_CODE =
      UniqueRule.of(
          OPERATING_ENTITY,
          CROSS_RECORD
              .explain(
                  "CK-201",
                  "统一社会信用代码 {found} 与第 {line} 行的单位“{other}”相同；一个代码只属于一个主体；请合并，或说明",
                  "the credit code {found} is also that of the entity {other} in line {line}; expected"
                      + " one entity for a code; merge them, or explain")
              .title("两个单位同一信用代码", "two entities with one credit code")
              .why(
                  "同一单位登记了两次，单位数多计，检查、隐患分散在两个名下；多因改名后新登记了一次。",
                  "One entity is registered twice: entities are counted too many, and what was found at"
                      + " it is spread over two. Mostly it was registered anew under a new name.")
              .fix(
                  "同一单位的，只留一条，其余用 operation=withdraw 撤回，引用改到留下的编号；厂区、门店没有自己的代码的，写入 sites；代码抄错的，改正。",
                  "Keep one, withdraw the others and let what refers to them refer to it; a site without"
                      + " a code of its own belongs into sites; correct a code that was copied wrong."),
          List.of(OPERATING_ENTITY.creditCode));

  /**
   * One entity under two credit codes.
   *
   * <p>Names of companies are unique where they are registered; those of shops and farms are not.
   */
  private static final UniqueRule ONE_NAME =
      UniqueRule.of(
              OPERATING_ENTITY,
              CROSS_RECORD
                  .explain(
                      "CK-202",
                      "公司“{found}”与第 {line} 行的单位“{other}”同名、同区划，信用代码却不同；一家公司只有一个代码；请核对代码，或说明",
                      "the company {found} has the name and the division of the entity {other} in line"
                          + " {line} but another credit code; expected one code for a company; check"
                          + " the codes, or explain")
                  .title("同一公司两个信用代码", "one company under two credit codes")
                  .why(
                      "至少有一个代码是错的，按代码与其他系统比对时会对不上；单位数也可能多计。",
                      "One of the codes is wrong, so that nothing can be matched by it, and entities may"
                          + " be counted too many.")
                  .fix(
                      "在国家企业信用信息公示系统按名称查代码，改正录错的一个；同一公司登记了两次的，只留一条。",
                      "Look the name up in the public register of enterprises and correct the wrong code;"
                          + " if the company was registered twice keep one."),
              List.of(OPERATING_ENTITY.name, OPERATING_ENTITY.territory))
          .differingIn(OPERATING_ENTITY.creditCode)
          .among(EntityRules::isCompany, "company");

  private static final IndustryList INDUSTRIES = IndustryList.gbt4754of2017();

  /**
   * An industry code that the edition of the day does not hold.
   *
   * <p>The bundled edition speaks of the days since its amendment; of sources before them nothing
   * is said.
   */
  static final ProblemCode UNKNOWN_INDUSTRY =
      REFERENCE
          .explain(
              "CK-107",
              "国民经济行业 {found} 不在 GB/T 4754—2017（含第1号修改单）中；应为该版本中的代码；请更正，或说明按哪个版本填写",
              "the industry {found} is not in GB/T 4754—2017 with amendment 1; expected one of its"
                  + " codes; correct it, or explain which edition it is of")
          .title("行业代码不在现行分类中", "industry code not in the present classification")
          .why(
              "表中没有的代码归不到门类，按行业汇总时这家单位会丢失；同一数字在不同版本中可能指不同的行业。",
              "A code that is not listed belongs to no section, so that the entity is lost where industries"
                  + " are added up; the same digits may mean another industry in another edition.")
          .basis(
              "GB/T 4754—2017《国民经济行业分类》及其第1号修改单（2019年）",
              "GB/T 4754—2017, industrial classification of the national economy, with amendment 1"
                  + " (2019)")
          .fix(
              "先看前导零是否丢失，如 610 应为 0610；再看门类字母与数字是否一致，如 0610 属 B；按 2011 版填写的，对照 2017 版改填。",
              "Look for a lost leading zero, as in 610 for 0610; then whether letter and digits agree, as"
                  + " 0610 is of B; a code of the edition of 2011 is replaced by that of 2017.");

  private static final Rule LISTED_INDUSTRY =
      Rule.of(
              OPERATING_ENTITY,
              FieldRelation.of(UNKNOWN_INDUSTRY, OPERATING_ENTITY.industry, EntityRules::isListed))
          .during(INDUSTRIES.codes().validity());

  static final List<AnyRule> ALL = List.of(LISTED_INDUSTRY, ONE_CODE, ONE_NAME);

  private EntityRules() {}

  /** Why nothing is said of industries in data of a day; null if it is. */
  static @Nullable Problem unavailable(LocalDate day) {
    return CheckProblems.listOfOtherDays(INDUSTRIES.codes(), day);
  }

  private static Truth isListed(FieldValues values) {
    Object code = values.value(OPERATING_ENTITY.industry);
    if (code instanceof IndustryCode industry) {
      return Truth.of(INDUSTRIES.contains(industry));
    }
    return values.isUnread(OPERATING_ENTITY.industry) ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static Truth isCompany(FieldValues values) {
    CharSequence name = values.characters(OPERATING_ENTITY.name);
    return name == null
        ? Truth.UNKNOWN // required, so that it is unread
        : Truth.of(name.toString().endsWith("公司"));
  }
}
