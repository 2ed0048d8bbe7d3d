package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;

/**
 * A value with fields of its own, such as a site of an entity.
 *
 * @param <V> the type of the values
 */
public final class ObjectFieldType<V extends Object> extends FieldType<V> {

  private final ObjectType<V, ?> objectType;

  ObjectFieldType(ObjectType<V, ?> objectType) {
    super(Form.OBJECT, new Wording("对象（" + objectType.label() + "）", "an object"));
    this.objectType = objectType;
  }

  /**
   * Returns the description of the value's fields.
   *
   * @return the type
   */
  public ObjectType<V, ?> objectType() {
    return objectType;
  }
}
