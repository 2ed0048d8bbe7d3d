package io.github.safetysupervision.statistics;

/** Thrown when a figure is to be explained from records that make another figure (数据已变). */
public final class DifferentSourceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  DifferentSourceException(Figure then, Figure now) {
    super(
        "数据与计算该数字时不同 / the source differs from the one the figure was computed over: "
            + then
            + "（"
            + then.records()
            + "） → "
            + now
            + "（"
            + now.records()
            + "）");
  }
}
