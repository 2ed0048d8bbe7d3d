package io.github.safetysupervision.record;

import io.github.safetysupervision.problem.Wording;
import java.util.Objects;

/**
 * How a record type is called (类型名称): in files, and by people. A reference says by it what it
 * refers to, so that this can be said of a record of which there is none, and a type may be named
 * before it is described.
 *
 * @param name the name in files, such as {@code operating-entity}
 * @param label the Chinese label, such as {@code 生产经营单位}
 */
public record TypeName(String name, String label) {

  /** Checks that both are there. */
  public TypeName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Returns what it is called in Chinese and in English.
   *
   * @return the label, and the name
   */
  public Wording wording() {
    return new Wording(label, name);
  }

  @Override
  public String toString() {
    return name;
  }
}
