package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Money;

/**
 * The codes of amounts: four times the fen plus the decimals they are written with, which may be
 * more than needed and never fewer. Those of one amount count as the same.
 */
final class AmountCodes extends CodeDomain {

  private static final long MOST_FEN = 999_999_999_999_999_999L;

  AmountCodes() {
    super(Money.ofFen(-MOST_FEN).code(), Money.ofFen(MOST_FEN).code());
  }

  @Override
  long nextInside(long number) {
    long fen = Math.floorDiv(number + 1, 4); // no code ends in 3: the next is of the next fen
    return Math.max(number, Scalars.lowestCode(Money.ofFen(fen)));
  }

  @Override
  long lastAlike(long code) {
    return Money.ofFen(Math.floorDiv(code, 4)).code();
  }
}
