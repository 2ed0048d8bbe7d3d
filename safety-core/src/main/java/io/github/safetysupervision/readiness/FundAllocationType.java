package io.github.safetysupervision.readiness;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.sector.Sectors;

/** What a {@link FundAllocation} looks like. */
public final class FundAllocationType extends RecordType<FundAllocation, FundAllocation.Builder> {

  /** The one instance. */
  public static final FundAllocationType FUND_ALLOCATION = new FundAllocationType();

  /** The day it was allocated (安排日期). */
  public final DateField<FundAllocation> allocatedOn =
      required.date(
          "allocatedOn",
          "安排日期",
          FundAllocation::getAllocatedOn,
          FundAllocation.Builder::allocatedOn);

  /** How much was allocated, in yuan (安排金额). */
  public final NumberField<FundAllocation, Money> allocated =
      required.money(
          "allocated", "安排金额", FundAllocation::getAllocated, FundAllocation.Builder::allocated);

  /** How much of it was spent, in yuan (已支出金额). */
  public final NumberField<FundAllocation, Money> spent =
      optional.money("spent", "已支出金额", FundAllocation::getSpent, FundAllocation.Builder::spent);

  /** The supervisory sector (监管行业领域). */
  public final Field<FundAllocation, Term> sector =
      optional.term(
          "sector",
          "监管行业领域",
          Sectors.TERMS,
          FundAllocation::getSector,
          FundAllocation.Builder::sector);

  /** The body that allocated it (安排单位). */
  public final Field<FundAllocation, String> department =
      optional.reference(
          "department",
          "安排单位",
          TypeNames.DEPARTMENT,
          FundAllocation::getDepartment,
          FundAllocation.Builder::department);

  /** The day it lapsed (失效日期). */
  public final DateField<FundAllocation> lapsedOn =
      optional.date(
          "lapsedOn", "失效日期", FundAllocation::getLapsedOn, FundAllocation.Builder::lapsedOn);

  {
    always
        .notLess(ReadinessProblems.SPENT_BEYOND_ALLOCATION, allocated, spent)
        .notBefore(ReadinessProblems.ENDS_BEFORE_START, lapsedOn, allocatedOn);
  }

  private FundAllocationType() {
    super(
        FundAllocation.class,
        "fund-allocation",
        "专项资金安排",
        FundAllocation::builder,
        FundAllocation.Builder::build);
  }
}
