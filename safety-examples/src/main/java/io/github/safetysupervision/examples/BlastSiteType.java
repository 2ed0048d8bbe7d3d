package io.github.safetysupervision.examples;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** What a {@link BlastSite} looks like. */
// tag::type
public final class BlastSiteType extends RecordType<BlastSite, BlastSite.Builder> {

  /** 爆破类别的用语表：开放的，表外的词警告、照样保留。 */
  public static final TermList KINDS =
      TermList.of("爆破类别", "kinds of blasting", "1.0")
          .with(Term.of("open-air"), "露天爆破", "blasting in the open")
          .with(Term.of("underground"), "地下爆破", "blasting underground")
          .with(Term.of("demolition"), "拆除爆破", "demolition");

  /** 审核关系不成立时报告的问题。编号一经使用，不再改变含义。 */
  public static final ProblemCode RETIRED_BEFORE_ENABLED =
      Layer.VALUE.error(
          "BLAST-001",
          "停用日期 {found} 早于启用日期 {other}；应不早于启用日期；请更正其中之一",
          "retired on {found}, before it was enabled on {other}; expected not before; correct one");

  /** 全程序只有这一个实例。 */
  public static final BlastSiteType BLAST_SITE = new BlastSiteType();

  public final Field<BlastSite, String> name =
      required.text("name", "名称", BlastSite::getName, BlastSite.Builder::name);
  public final Field<BlastSite, Term> kind =
      required.term("kind", "爆破类别", KINDS, BlastSite::getKind, BlastSite.Builder::kind);
  public final Field<BlastSite, BlastRisk> risk =
      required.choice(
          "risk", "风险等级", BlastRisk.values(), BlastSite::getRisk, BlastSite.Builder::risk);
  public final DateField<BlastSite> enabledOn =
      required.date("enabledOn", "启用日期", BlastSite::getEnabledOn, BlastSite.Builder::enabledOn);
  public final DateField<BlastSite> retiredOn =
      optional.date("retiredOn", "停用日期", BlastSite::getRetiredOn, BlastSite.Builder::retiredOn);
  public final Field<BlastSite, String> entity =
      optional.reference(
          "entity",
          "所属单位",
          TypeNames.OPERATING_ENTITY,
          BlastSite::getEntity,
          BlastSite.Builder::entity);

  {
    always.notBefore(RETIRED_BEFORE_ENABLED, retiredOn, enabledOn);
  }

  private BlastSiteType() {
    super(BlastSite.class, "blast-site", "爆破作业点", BlastSite::builder, BlastSite.Builder::build);
  }
}
// end::type
