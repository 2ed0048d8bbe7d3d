package io.github.safetysupervision.sector;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Term;
import java.util.Objects;

/**
 * A supervisory sector (监管行业领域), such as 非煤矿山.
 *
 * <p>Sectors are not industries: one sector covers many classes of GB/T 4754, and one class may lie
 * in several sectors.
 *
 * @param term its word in files
 * @param name how it is said
 * @param emerging whether it is a new kind of business whose supervision had to be settled (新业态)
 * @param source where the sector was found
 */
public record Sector(Term term, Wording name, boolean emerging, String source) {

  /**
   * Checks that all is there.
   *
   * @param term its word in files
   * @param name how it is said
   * @param emerging whether it is a new kind of business
   * @param source where the sector was found
   */
  public Sector {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
  }
}
