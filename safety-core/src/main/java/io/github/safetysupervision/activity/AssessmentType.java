package io.github.safetysupervision.activity;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What an {@link Assessment} looks like. */
public final class AssessmentType extends RecordType<Assessment, Assessment.Builder> {

  /** The one instance. */
  public static final AssessmentType ASSESSMENT = new AssessmentType();

  /** The day of the assessment (评估日期). */
  public final DateField<Assessment> assessedOn =
      required.date(
          "assessedOn", "评估日期", Assessment::getAssessedOn, Assessment.Builder::assessedOn);

  /** The entity assessed (被评估单位). */
  public final Field<Assessment, String> entity =
      required.reference(
          "entity",
          "被评估单位",
          TypeNames.OPERATING_ENTITY,
          Assessment::getEntity,
          Assessment.Builder::entity);

  /** The agency (评估机构). */
  public final Field<Assessment, String> agency =
      optional.text("agency", "评估机构", Assessment::getAgency, Assessment.Builder::agency);

  /** The unified social credit code of the agency (评估机构统一社会信用代码). */
  public final Field<Assessment, CreditCode> agencyCreditCode =
      optional.creditCode(
          "agencyCreditCode",
          "评估机构统一社会信用代码",
          Assessment::getAgencyCreditCode,
          Assessment.Builder::agencyCreditCode);

  /** The department that hired the agency (委托单位). */
  public final Field<Assessment, String> department =
      optional.reference(
          "department",
          "委托单位",
          TypeNames.DEPARTMENT,
          Assessment::getDepartment,
          Assessment.Builder::department);

  /** The supervisory sector (监管行业领域). */
  public final Field<Assessment, Term> sector =
      optional.term(
          "sector", "监管行业领域", Sectors.TERMS, Assessment::getSector, Assessment.Builder::sector);

  /** The number of the report (评估报告编号). */
  public final Field<Assessment, String> documentNumber =
      optional.text(
          "documentNumber",
          "评估报告编号",
          Assessment::getDocumentNumber,
          Assessment.Builder::documentNumber);

  private AssessmentType() {
    super(
        Assessment.class,
        TypeNames.ASSESSMENT.name(),
        TypeNames.ASSESSMENT.label(),
        Assessment::builder,
        Assessment.Builder::build);
  }
}
