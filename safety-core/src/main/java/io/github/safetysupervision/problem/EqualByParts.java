package io.github.safetysupervision.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is equal to another of the same class that is made of equal parts. A class of its own, because
 * the checker writes an annotation into every {@code equals} it sees, and so must not see this one.
 */
public abstract class EqualByParts {

  /** For values of this library. */
  protected EqualByParts() {}

  /**
   * Returns what it is made of.
   *
   * @return the parts, in a form that is equal for what means the same
   */
  protected abstract List<@Nullable Object> parts();

  @Override
  public final boolean equals(@Nullable Object o) {
    return o instanceof EqualByParts other
        && getClass() == other.getClass()
        && parts().equals(other.parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }
}
