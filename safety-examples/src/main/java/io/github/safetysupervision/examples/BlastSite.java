package io.github.safetysupervision.examples;

import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import io.github.safetysupervision.record.Term;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place where blasting is done (爆破作业点): a record of a province's own, made with Immutables. */
// tag::value
@Value.Immutable
@SafetyStyle
public abstract class BlastSite implements SafetyRecord {

  BlastSite() {}

  /** 名称。 */
  public abstract String getName();

  /** 爆破类别。 */
  public abstract Term getKind();

  /** 风险等级。 */
  public abstract BlastRisk getRisk();

  /** 启用日期。 */
  public abstract LocalDate getEnabledOn();

  /** 停用日期，没有就是仍在用。 */
  public abstract @Nullable LocalDate getRetiredOn();

  /** 所属单位的编号。 */
  public abstract @Nullable String getEntity();

  /** 新建一个构建器。 */
  public static Builder builder() {
    return new Builder();
  }

  /** 构建器：方法都是生成的。 */
  public static final class Builder extends ImmutableBlastSite.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
// end::value
