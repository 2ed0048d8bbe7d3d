package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Wording;
import java.util.List;
import java.util.Objects;

/** How one population stands to another (总体之间的关系). */
public sealed interface Relation {

  /**
   * No record can be in both.
   *
   * @param by what keeps them apart
   */
  record Disjoint(Wording by) implements Relation {

    /**
     * Checks that it says why.
     *
     * @param by what keeps them apart
     */
    public Disjoint {
      Objects.requireNonNull(by, "by");
    }
  }

  /** Every record of the first is in the second. */
  record Contained() implements Relation {}

  /**
   * Some records are in both.
   *
   * @param witnesses the ids of the first few of them
   * @param count how many there are
   */
  record Overlapping(List<String> witnesses, long count) implements Relation {

    /**
     * Copies the witnesses.
     *
     * @param witnesses the ids of the first few
     * @param count how many there are
     */
    public Overlapping {
      witnesses = List.copyOf(witnesses);
    }
  }

  /**
   * It cannot be said.
   *
   * @param why what is missing
   */
  record Unknown(Wording why) implements Relation {

    /**
     * Checks that it says why.
     *
     * @param why what is missing
     */
    public Unknown {
      Objects.requireNonNull(why, "why");
    }
  }
}
