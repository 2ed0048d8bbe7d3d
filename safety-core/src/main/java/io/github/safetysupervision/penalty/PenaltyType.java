package io.github.safetysupervision.penalty;

import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link Penalty} looks like. */
public final class PenaltyType extends RecordType<Penalty, Penalty.Builder> {

  /** The one instance. */
  public static final PenaltyType PENALTY = new PenaltyType();

  /** The day it was decided (处罚决定日期). */
  public final DateField<Penalty> decidedOn =
      required.date("decidedOn", "处罚决定日期", Penalty::getDecidedOn, Penalty.Builder::decidedOn);

  /** The department that decided it (处罚机关). */
  public final Field<Penalty, String> department =
      required.reference(
          "department",
          "处罚机关",
          TypeNames.DEPARTMENT,
          Penalty::getDepartment,
          Penalty.Builder::department);

  /** The entity it was imposed on (被处罚单位). */
  public final Field<Penalty, String> entity =
      optional.reference(
          "entity",
          "被处罚单位",
          TypeNames.OPERATING_ENTITY,
          Penalty::getEntity,
          Penalty.Builder::entity);

  /** The number of the decision (处罚决定书文号). */
  public final Field<Penalty, String> documentNumber =
      optional.text(
          "documentNumber", "处罚决定书文号", Penalty::getDocumentNumber, Penalty.Builder::documentNumber);

  /** The kinds of penalty, at least one (处罚种类). */
  public final ListField<Penalty, Term> kinds =
      required.terms(
          "kinds", "处罚种类", PenaltyKind.TERMS, Penalty::getKinds, Penalty.Builder::addAllKinds);

  /** The fine, in yuan (罚款金额). */
  public final NumberField<Penalty, Money> amount =
      optional.money("amount", "罚款金额", Penalty::getAmount, Penalty.Builder::amount);

  /** The provisions it rests on (处罚依据). */
  public final Field<Penalty, Citation> basis =
      optional.citation("basis", "处罚依据", Penalty::getBasis, Penalty.Builder::basis);

  /** The supervisory sector (监管行业领域). */
  public final Field<Penalty, Term> sector =
      optional.term("sector", "监管行业领域", Sectors.TERMS, Penalty::getSector, Penalty.Builder::sector);

  /** The hazard it follows (相关隐患). */
  public final Field<Penalty, String> hazard =
      optional.reference(
          "hazard", "相关隐患", TypeNames.HAZARD, Penalty::getHazard, Penalty.Builder::hazard);

  {
    always
        .implies(
            PenaltyProblems.FINE_WITHOUT_AMOUNT,
            amount,
            kinds.contains(PenaltyKind.FINE),
            amount.isPresent())
        .implies(
            PenaltyProblems.NEGATIVE_AMOUNT,
            amount,
            amount.isPresent(),
            amount.from(Money.ofYuan(0)));
  }

  private PenaltyType() {
    super(Penalty.class, "penalty", "行政处罚", Penalty::builder, Penalty.Builder::build);
  }
}
