package io.github.safetysupervision.indicator;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ObjectType;

/** What a {@link Slice} looks like. */
public final class SliceType extends ObjectType<Slice, Slice.Builder> {

  /** The one instance. */
  public static final SliceType SLICE = new SliceType();

  /** The name of the field (字段). */
  public final Field<Slice, String> field =
      required.id("field", "字段", Slice::getField, Slice.Builder::field);

  /** The text form of the value (取值). */
  public final Field<Slice, String> value =
      required.text("value", "取值", Slice::getValue, Slice.Builder::value);

  private SliceType() {
    super(
        Slice.class,
        "slice",
        "口径条件",
        Slice::builder,
        Slice.Builder::build,
        Slice::getExtension,
        Slice.Builder::extension);
  }
}
