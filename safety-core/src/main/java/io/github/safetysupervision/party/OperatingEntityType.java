package io.github.safetysupervision.party;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What an {@link OperatingEntity} looks like. */
public final class OperatingEntityType
    extends RecordType<OperatingEntity, OperatingEntity.Builder> {

  /** The one instance. */
  public static final OperatingEntityType OPERATING_ENTITY = new OperatingEntityType();

  /** The name (单位名称). */
  public final Field<OperatingEntity, String> name =
      required.text("name", "单位名称", OperatingEntity::getName, OperatingEntity.Builder::name);

  /** The unified social credit code (统一社会信用代码). */
  public final Field<OperatingEntity, CreditCode> creditCode =
      optional.creditCode(
          "creditCode",
          "统一社会信用代码",
          OperatingEntity::getCreditCode,
          OperatingEntity.Builder::creditCode);

  /** Why there is no credit code (无信用代码原因). */
  public final Field<OperatingEntity, CodeAbsence> codeAbsence =
      optional.choice(
          "codeAbsence",
          "无信用代码原因",
          CodeAbsence.values(),
          OperatingEntity::getCodeAbsence,
          OperatingEntity.Builder::codeAbsence);

  /** The old registration number (原注册号). */
  public final Field<OperatingEntity, String> registrationNumber =
      optional.id(
          "registrationNumber",
          "原注册号",
          OperatingEntity::getRegistrationNumber,
          OperatingEntity.Builder::registrationNumber);

  /** The class of the industrial classification (国民经济行业). */
  public final Field<OperatingEntity, IndustryCode> industry =
      optional.industry(
          "industry", "国民经济行业", OperatingEntity::getIndustry, OperatingEntity.Builder::industry);

  /** The supervisory sector (监管行业领域). */
  public final Field<OperatingEntity, Term> sector =
      optional.term(
          "sector",
          "监管行业领域",
          Sectors.TERMS,
          OperatingEntity::getSector,
          OperatingEntity.Builder::sector);

  /** The sites (生产经营场所). */
  public final ListField<OperatingEntity, Site> sites =
      optional.objects(
          "sites",
          "生产经营场所",
          SiteType.SITE,
          OperatingEntity::getSites,
          OperatingEntity.Builder::addAllSites);

  {
    always
        .implies(
            PartyProblems.NO_CODE_NO_REASON,
            creditCode,
            creditCode.isAbsent(),
            codeAbsence.isPresent())
        .implies(
            PartyProblems.CODE_AND_REASON,
            codeAbsence,
            creditCode.isPresent(),
            codeAbsence.isAbsent())
        .implies(
            PartyProblems.OLD_NUMBER_MISSING,
            registrationNumber,
            codeAbsence.is(CodeAbsence.OLD_NUMBER),
            registrationNumber.isPresent());
  }

  private OperatingEntityType() {
    super(
        OperatingEntity.class,
        TypeNames.OPERATING_ENTITY.name(),
        TypeNames.OPERATING_ENTITY.label(),
        OperatingEntity::builder,
        OperatingEntity.Builder::build);
  }
}
