package io.github.safetysupervision.check;

import java.math.BigDecimal;

/**
 * From what on a number has jumped against the period before (突变界限).
 *
 * @param factor how many times as much, or as little, is a jump; more than 1
 * @param floor numbers that stay below it may change as they like; of money it is in 万元
 */
public record JumpLimit(BigDecimal factor, BigDecimal floor) {

  /** More than tenfold, where one of the two is 100 at least, or 100万元. */
  public static final JumpLimit STANDARD = new JumpLimit(BigDecimal.TEN, BigDecimal.valueOf(100));

  /**
   * Checks the numbers.
   *
   * @param factor how many times as much is a jump
   * @param floor numbers that stay below it may change as they like
   * @throws IllegalArgumentException if the factor is not more than 1, or the floor negative
   */
  public JumpLimit {
    if (factor.compareTo(BigDecimal.ONE) <= 0 || floor.signum() < 0) {
      throw new IllegalArgumentException("no limit: " + factor + " from " + floor);
    }
  }
}
