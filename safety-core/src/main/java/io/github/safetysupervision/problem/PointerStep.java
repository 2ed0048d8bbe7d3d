package io.github.safetysupervision.problem;

/**
 * One step of a JSON pointer (RFC 6901): a name in which {@code ~} and {@code /} are written {@code
 * ~0} and {@code ~1}; for readers of JSON.
 */
public final class PointerStep {

  private PointerStep() {}

  /**
   * Returns a name as it stands in a pointer.
   *
   * @param name the name of a member
   * @return the step, without the slash before it
   */
  public static String of(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /**
   * Returns the name that a step stands for, the inverse of {@link #of}.
   *
   * @param step the step
   * @return the name
   */
  public static String nameOf(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }
}
