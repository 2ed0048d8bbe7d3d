package io.github.safetysupervision.record;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Unknown fields of a record (扩展字段), kept in their order and written back as they came.
 *
 * <p>Each is a name and one JSON value in compact text; numbers stay as written. The library never
 * looks inside.
 *
 * @param members the unknown fields, in order
 */
public record Extension(List<Member> members) {

  /** No unknown fields. */
  public static final Extension NONE = new Extension(List.of());

  /**
   * Copies the members.
   *
   * @param members the unknown fields, in order
   */
  public Extension {
    members = List.copyOf(members);
  }

  /**
   * Returns the first value of a name.
   *
   * @param name the field's name
   * @return its JSON text, or null if there is none
   */
  public @Nullable String json(String name) {
    for (Member m : members) {
      if (m.name().equals(name)) {
        return m.json();
      }
    }
    return null;
  }

  /**
   * One unknown field.
   *
   * @param name its name
   * @param json its value as compact JSON text
   */
  public record Member(String name, String json) {

    /**
     * Checks that both are there.
     *
     * @param name its name
     * @param json its value as compact JSON text
     */
    public Member {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(json, "json");
    }
  }
}
