package province.fireworks;

import io.github.safetysupervision.party.TypeNames;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.PlainRecordType;

/** What a {@link Seizure} looks like. */
public final class SeizureType extends PlainRecordType<Seizure> {

  /** 全程序只有这一个实例。 */
  public static final SeizureType SEIZURE = new SeizureType();

  /** 查获日期。 */
  public final DateField<Seizure> seizedOn = required.date("seizedOn", "查获日期");

  /** 在哪个零售点。 */
  public final Field<Seizure, String> shop =
      optional.reference("shop", "零售点", FireworksShopType.SHOP.typeName());

  /** 参与查处的部门。 */
  public final ListField<Seizure, String> departments =
      optional.references("departments", "查处部门", TypeNames.DEPARTMENT);

  /** 箱数。 */
  public final NumberField<Seizure, Integer> boxes = required.count("boxes", "箱数");

  /** 案值。 */
  public final NumberField<Seizure, Money> worth = optional.money("worth", "案值");

  private SeizureType() {
    super(Seizure.class, "fireworks-seizure", "查获非法烟花爆竹", Seizure::new);
  }
}
