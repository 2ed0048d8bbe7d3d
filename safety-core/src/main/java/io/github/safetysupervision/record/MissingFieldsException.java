package io.github.safetysupervision.record;

import java.util.List;

/** Thrown by a builder whose required fields were not all set (必填字段缺失): a misuse, not bad data. */
public final class MissingFieldsException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  /**
   * The names of the fields.
   *
   * @serial the names, in the order of the type
   */
  private final String[] names;

  /**
   * Makes the exception of the fields that were not set.
   *
   * @param names the names of the fields
   */
  public MissingFieldsException(String... names) {
    super("缺少必填字段 / required fields not set: " + String.join(", ", names));
    this.names = names.clone();
  }

  /**
   * Returns the names of the fields that were not set.
   *
   * @return the names, in the order of the type
   */
  public List<String> names() {
    return List.of(names);
  }
}
