package province.fireworks;

import io.github.safetysupervision.problem.Layer;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;

/** What a {@link FireworksShop} looks like. */
public final class FireworksShopType extends RecordType<FireworksShop, FireworksShop.Builder> {

  /** 个人燃放类产品的级别：开放的用语表。 */
  public static final TermList GRADES =
      TermList.of("产品级别", "grades of products", "1.0")
          .with(Term.of("C"), "C级", "grade C")
          .with(Term.of("D"), "D级", "grade D");

  /** 许可证的两个日期相反。 */
  public static final ProblemCode ENDS_BEFORE_LICENSED =
      Layer.VALUE.error(
          "FW-001",
          "许可证截止日期 {found} 早于生效日期 {other}；应不早于生效日期；请更正其中之一",
          "the licence ends on {found}, before {other}; expected not before; correct one");

  /** 全程序只有这一个实例。 */
  public static final FireworksShopType SHOP = new FireworksShopType();

  /** 字号。 */
  public final Field<FireworksShop, String> name =
      required.text("name", "字号", FireworksShop::getName, FireworksShop.Builder::name);

  /** 经营形式。 */
  public final Field<FireworksShop, ShopForm> form =
      required.choice(
          "form", "经营形式", ShopForm.values(), FireworksShop::getForm, FireworksShop.Builder::form);

  /** 许可证生效日期。 */
  public final DateField<FireworksShop> licensedOn =
      required.date(
          "licensedOn", "许可证生效日期", FireworksShop::getLicensedOn, FireworksShop.Builder::licensedOn);

  /** 许可证截止日期。 */
  public final DateField<FireworksShop> licenceEndsOn =
      optional.date(
          "licenceEndsOn",
          "许可证截止日期",
          FireworksShop::getLicenceEndsOn,
          FireworksShop.Builder::licenceEndsOn);

  /** 许可经营的产品级别。 */
  public final ListField<FireworksShop, Term> grades =
      required.terms(
          "grades", "产品级别", GRADES, FireworksShop::getGrades, FireworksShop.Builder::addAllGrades);

  /** 核定存放箱数。 */
  public final NumberField<FireworksShop, Integer> boxes =
      optional.count("boxes", "核定箱数", FireworksShop::getBoxes, FireworksShop.Builder::boxes);

  /** 安全生产责任保险的保费。 */
  public final NumberField<FireworksShop, Money> premium =
      optional.money("premium", "保费", FireworksShop::getPremium, FireworksShop.Builder::premium);

  /** 所属单位。 */
  public final Field<FireworksShop, String> entity =
      optional.reference(
          "entity",
          "所属单位",
          TypeNames.OPERATING_ENTITY,
          FireworksShop::getEntity,
          FireworksShop.Builder::entity);

  {
    always.notBefore(ENDS_BEFORE_LICENSED, licenceEndsOn, licensedOn);
  }

  private FireworksShopType() {
    super(
        FireworksShop.class,
        "fireworks-shop",
        "烟花爆竹零售点",
        FireworksShop::builder,
        FireworksShop.Builder::build);
  }
}
