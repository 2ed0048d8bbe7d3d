package io.github.safetysupervision.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the same as another of its class that has the same parts.
 *
 * <p>It stands by itself because the build keeps the Nullness Checker away from it: the checker
 * would write an annotation of its own into {@code equals}.
 */
abstract class SameByParts {

  /** What it is made of, in a form that is equal for what means the same. */
  abstract List<Object> parts();

  @Override
  public final boolean equals(@Nullable Object o) {
    return o instanceof SameByParts other
        && getClass() == other.getClass()
        && parts().equals(other.parts());
  }

  @Override
  public final int hashCode() {
    return parts().hashCode();
  }
}
