package province.fireworks;

import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place that retails fireworks (烟花爆竹零售点), with a generated builder. */
@Value.Immutable
@SafetyStyle
public abstract class FireworksShop implements SafetyRecord {

  FireworksShop() {}

  /** 字号。 */
  public abstract String getName();

  /** 经营形式。 */
  public abstract ShopForm getForm();

  /** 许可证生效日期。 */
  public abstract LocalDate getLicensedOn();

  /** 许可证截止日期，没有就是长期有效。 */
  public abstract @Nullable LocalDate getLicenceEndsOn();

  /** 许可经营的产品级别。 */
  public abstract List<Term> getGrades();

  /** 核定存放箱数。 */
  public abstract @Nullable Integer getBoxes();

  /** 安全生产责任保险的保费。 */
  public abstract @Nullable Money getPremium();

  /** 所属单位的编号。 */
  public abstract @Nullable String getEntity();

  /** 新建一个构建器。 */
  public static Builder builder() {
    return new Builder();
  }

  /** 构建器：方法都是生成的。 */
  public static final class Builder extends ImmutableFireworksShop.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
