package io.github.safetysupervision.examples;

import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.NumberField;
import io.github.safetysupervision.record.PlainRecordType;

/** What a {@link Blast} looks like. */
// tag::type
public final class BlastType extends PlainRecordType<Blast> {

  /** 全程序只有这一个实例。 */
  public static final BlastType BLAST = new BlastType();

  public final DateField<Blast> blastedOn = required.date("blastedOn", "作业日期");
  public final Field<Blast, String> site =
      required.reference("site", "爆破作业点", BlastSiteType.BLAST_SITE.typeName());
  public final NumberField<Blast, Integer> holes = optional.count("holes", "炮孔数");

  private BlastType() {
    super(Blast.class, "blast", "爆破作业", Blast::new);
  }
}
// end::type
