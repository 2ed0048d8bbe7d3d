package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An exact amount of money in yuan (金额), known to the fen, with the decimals it was stated with.
 *
 * <p>The text form is a plain decimal, {@code 63000}, {@code 63000.5} or {@code 63000.00}: at most
 * 16 digits before and 2 after the point, a minus for an amount taken back, and nothing else.
 * {@code 1e2}, {@code +5}, {@code 007}, {@code .5}, {@code -0} and {@code 6.3万} are refused.
 * Whether an amount may be negative is a rule of the field that holds it, not of the amount: a
 * record with a negative penalty has to be kept to be reported.
 *
 * <p>Equality takes the stated decimals in: {@code 63000} and {@code 63000.00} are the same amount
 * ({@link #isSameAmountAs}) written differently. The order is by amount, then by decimals.
 *
 * <p>Laws: {@code parse(m.toString()).equals(m)}; {@link #plus} is commutative and associative,
 * with {@link #ZERO}; {@code ofCode(m.code()).equals(m)}.
 *
 * <pre>{@code
 * Money.parse("63000").plus(Money.parse("127200.50")); // 190200.50
 * Money.parse("63000.005");                            // throws: MN-002, below the fen
 * }</pre>
 *
 * @param fen the amount in hundredths of a yuan, below 10<sup>18</sup> either way
 * @param decimals how many decimals of the yuan are stated, 0 to 2
 */
public record Money(long fen, int decimals) implements Comparable<Money> {

  // First: the constructor, which the constants below call, needs it.
  private static final int[] FEN_PER_LAST_PLACE = {100, 10, 1};

  /** Nothing, stated without decimals. */
  public static final Money ZERO = new Money(0, 0);

  /** What {@link #codeOf} returns for a text that is no amount; never the code of one. */
  public static final long BAD = Long.MIN_VALUE;

  private static final long LIMIT = 1_000_000_000_000_000_000L;
  private static final int WHOLE_DIGITS = 16;

  /**
   * Checks the limits, and that the decimals suffice for the fen.
   *
   * @param fen the amount in hundredths of a yuan, below 10<sup>18</sup> either way
   * @param decimals how many decimals of the yuan are stated, 0 to 2
   * @throws IllegalArgumentException if a number is out of range or the decimals are too few
   */
  public Money {
    if (decimals < 0 || decimals > 2 || fen <= -LIMIT || fen >= LIMIT) {
      throw new IllegalArgumentException(fen + " fen with " + decimals + " decimals");
    }
    if (fen % FEN_PER_LAST_PLACE[decimals] != 0) {
      throw new IllegalArgumentException(decimals + " decimals are too few for " + fen + " fen");
    }
  }

  /**
   * Returns whole yuan, stated without decimals.
   *
   * @param yuan the yuan, below 10<sup>16</sup> either way
   * @return the amount
   * @throws IllegalArgumentException if out of range
   */
  public static Money ofYuan(long yuan) {
    if (Math.abs(yuan) >= LIMIT / 100 || yuan == Long.MIN_VALUE) {
      throw new IllegalArgumentException(yuan + " yuan");
    }
    return new Money(yuan * 100, 0);
  }

  /**
   * Returns an amount of fen, stated with two decimals.
   *
   * @param fen the fen, below 10<sup>18</sup> either way
   * @return the amount
   * @throws IllegalArgumentException if out of range
   */
  public static Money ofFen(long fen) {
    return new Money(fen, 2);
  }

  /**
   * Reads an amount.
   *
   * @param text the text form
   * @return the amount
   * @throws InvalidValueException if {@link #tryParse} finds a problem
   */
  public static Money parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads an amount, or says what is wrong: {@link MoneyProblems#NOT_PLAIN}, {@link
   * MoneyProblems#BELOW_FEN} or {@link MoneyProblems#TOO_LARGE}. Never throws.
   *
   * @param text any text
   * @return the amount or the problem
   */
  public static Outcome<Money> tryParse(String text) {
    char[] chars = text.toCharArray();
    long code = codeOf(chars, 0, chars.length);
    return code != BAD
        ? Outcome.of(ofCode(code))
        : Outcome.failed(whatIsWrong(text).with("found", Decimals.clip(text)));
  }

  private static ProblemCode whatIsWrong(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    String yuan = text.substring(start, point < start ? text.length() : point);
    String fraction = point < start ? "0" : text.substring(point + 1);
    if (!isDigits(yuan) || !isDigits(fraction) || (yuan.length() > 1 && yuan.charAt(0) == '0')) {
      return MoneyProblems.NOT_PLAIN;
    }
    if (yuan.length() > WHOLE_DIGITS) {
      return MoneyProblems.TOO_LARGE;
    }
    return fraction.length() > 2 ? MoneyProblems.BELOW_FEN : MoneyProblems.NOT_PLAIN;
  }

  private static boolean isDigits(String s) {
    return !s.isEmpty() && s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Reads an amount out of a buffer without allocating anything; for files of millions of records.
   *
   * @param buffer the characters
   * @param from where the amount starts
   * @param length how many characters it has
   * @return the code, to be given to {@link #ofCode}, or {@link #BAD} exactly where {@link
   *     #tryParse} finds a problem
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static long codeOf(char[] buffer, int from, int length) {
    Objects.checkFromIndexSize(from, length, buffer.length);
    int end = from + length;
    boolean negative = length > 0 && buffer[from] == '-';
    int start = negative ? from + 1 : from;
    int at = start;
    long n = 0;
    while (at < end && buffer[at] >= '0' && buffer[at] <= '9' && at - start <= WHOLE_DIGITS) {
      n = n * 10 + (buffer[at++] - '0');
    }
    int whole = at - start;
    if (whole == 0 || whole > WHOLE_DIGITS || (whole > 1 && buffer[start] == '0')) {
      return BAD;
    }
    int decimals = 0;
    if (at < end) {
      decimals = end - at - 1;
      if (buffer[at++] != '.' || decimals < 1 || decimals > 2) {
        return BAD;
      }
      for (; at < end; at++) {
        int digit = buffer[at] - '0';
        if (digit < 0 || digit > 9) {
          return BAD;
        }
        n = n * 10 + digit;
      }
    }
    long fen = n * FEN_PER_LAST_PLACE[decimals];
    return negative && fen == 0 ? BAD : (negative ? -fen : fen) * 4 + decimals;
  }

  /**
   * Returns the amount of a code.
   *
   * @param code a code from {@link #codeOf} or {@link #code}
   * @return the amount
   * @throws IllegalArgumentException if it is {@link #BAD} or no code
   */
  public static Money ofCode(long code) {
    return new Money(code >> 2, (int) (code & 3));
  }

  /**
   * Returns the amount and its decimals as one number: four times the fen plus the decimals.
   *
   * @return the code, never {@link #BAD}
   */
  public long code() {
    return fen * 4 + decimals;
  }

  /**
   * Adds two amounts. The sum is stated with the decimals of the part that has more.
   *
   * @param other the other amount
   * @return the sum
   * @throws ArithmeticException if it is out of range
   */
  public Money plus(Money other) {
    long sum = fen + other.fen;
    if (sum <= -LIMIT || sum >= LIMIT) {
      throw new ArithmeticException("sum of " + this + " and " + other + " is out of range");
    }
    return new Money(sum, Math.max(decimals, other.decimals));
  }

  /**
   * Returns the amount with the other sign.
   *
   * @return the negated amount
   */
  public Money negated() {
    return new Money(-fen, decimals);
  }

  /**
   * Whether both are the same amount, however many decimals are stated.
   *
   * @param other the other amount
   * @return true for 63000 and 63000.00
   */
  public boolean isSameAmountAs(Money other) {
    return fen == other.fen;
  }

  /**
   * Returns the amount in yuan, with the stated decimals.
   *
   * @return the yuan
   */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2).setScale(decimals);
  }

  /**
   * Returns the amount as an exact quantity of 元.
   *
   * @return the quantity
   * @throws IllegalArgumentException if the amount is negative
   */
  public Quantity toQuantity() {
    return Quantity.exact(yuan(), CountNoun.YUAN);
  }

  /** Orders by amount, then by decimals. */
  @Override
  public int compareTo(Money other) {
    int byAmount = Long.compare(fen, other.fen);
    return byAmount != 0 ? byAmount : Integer.compare(decimals, other.decimals);
  }

  /** Returns the yuan as a plain decimal with the stated decimals, such as {@code 63000.50}. */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
