package io.github.safetysupervision.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is equal to another of the same class that is made of equal parts. A class of its own, because
 * the checker writes an annotation into every {@code equals} it sees, and so must not see this one.
 */
abstract class EqualByParts {

  /** What it is made of. */
  abstract List<@Nullable Object> parts();

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
