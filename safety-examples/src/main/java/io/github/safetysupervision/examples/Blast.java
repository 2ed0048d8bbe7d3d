package io.github.safetysupervision.examples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One blasting (爆破作业): a record of a province's own, written by hand. */
// tag::value
public final class Blast extends ProvinceRecord {

  private final LocalDate blastedOn;
  private final String site;
  private final @Nullable Integer holes;

  private Blast(Builder b) {
    super(b);
    blastedOn = required("blastedOn", b.blastedOn);
    site = required("site", b.site);
    holes = b.holes;
  }

  /** 作业日期。 */
  public LocalDate getBlastedOn() {
    return blastedOn;
  }

  /** 爆破作业点的编号。 */
  public String getSite() {
    return site;
  }

  /** 炮孔数。 */
  public @Nullable Integer getHoles() {
    return holes;
  }

  /** 新建一个构建器。 */
  public static Builder builder() {
    return new Builder();
  }

  /** 构建器。 */
  public static final class Builder extends ProvinceRecord.Builder<Builder> {

    private @Nullable LocalDate blastedOn;
    private @Nullable String site;
    private @Nullable Integer holes;

    Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /** 作业日期。 */
    public Builder blastedOn(LocalDate value) {
      blastedOn = value;
      return this;
    }

    /** 爆破作业点的编号。 */
    public Builder site(String value) {
      site = value;
      return this;
    }

    /** 炮孔数。 */
    public Builder holes(@Nullable Integer value) {
      holes = value;
      return this;
    }

    /** 缺必填字段时抛出 MissingFieldsException。 */
    public Blast build() {
      return new Blast(this);
    }
  }
}
// end::value
