package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.Manifest;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By what a source is judged besides its records (检查基准).
 *
 * @param asOf the day whose state the source reflects; what happened later cannot be in it
 * @param manifest what the source says of itself
 */
public record CheckContext(LocalDate asOf, Manifest manifest) {

  /**
   * Checks that both are there.
   *
   * @param asOf the day whose state the source reflects
   * @param manifest what the source says of itself
   */
  public CheckContext {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(manifest, "manifest");
  }

  /**
   * Returns by what a source is judged.
   *
   * @param day the day to judge it by, or null for the one it says itself
   * @param manifest what it says of itself
   */
  static CheckContext of(@Nullable LocalDate day, Manifest manifest) {
    return new CheckContext(day == null ? manifest.getAsOf() : day, manifest);
  }
}
