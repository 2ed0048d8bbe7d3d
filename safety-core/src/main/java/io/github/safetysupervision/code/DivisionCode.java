package io.github.safetysupervision.code;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code of an administrative division (行政区划代码), as six digits or as twelve.
 *
 * <p>Text form: six digits for a county or above, {@code 152529}, or twelve for any level, {@code
 * 152529100000}; the form that was written is kept. The digits are province 2, prefecture 2, county
 * 2, township 3, village 3; a level that does not apply is zero. The two forms of one area are not
 * {@code equals}, since they are different texts, but {@link #sameArea}; {@link #canonical} chooses
 * one.
 *
 * <p>What the digits alone decide, and what they do not:
 *
 * <ul>
 *   <li>A city without counties, such as 441900, has its townships directly below it: the parent of
 *       {@code 441900003000} is {@code 441900000000}, a prefecture, and no county is made up.
 *   <li>{@code 429000} (省直辖县级行政区划) or {@code 110100} (市辖区) is a row that groups counties and has no
 *       government. It stays in the lineage, because every published list and every table of totals
 *       has that row; {@link #isPlaceholder} tells it from a place that can answer for something.
 *   <li>{@code 100000}, written for the State in credit codes, is well formed and no place. By its
 *       digits it stands among the provinces; a list says that it is unknown.
 *   <li>{@code 000000} is refused: the standard has no code for the whole country.
 *   <li>In Hainan the editions before 2007 had counties directly below the province, {@code
 *       460025}. They are accepted; anywhere else such a code has a gap.
 * </ul>
 *
 * <p>Laws: {@code parse(c.toString()).equals(c)}; {@code tryParse} never throws; {@code isWithin}
 * is reflexive and transitive, and {@code a.isWithin(b)} exactly if {@code a.toLong()} lies between
 * {@code b.firstInside()} and {@code b.lastInside()} exactly if an element of {@code a.lineage()}
 * is the same area as {@code b}; the order is that of {@link #toLong}, each division directly
 * before those inside it, and is consistent with {@code equals}.
 *
 * <p>Basis: GB/T 2260—2007 《中华人民共和国行政区划代码》; GB/T 10114—2003 《县级以下行政区划代码编制规则》; 统计用区划代码 of the
 * National Bureau of Statistics. Being well formed proves nothing about the place: ask a {@link
 * DivisionList}.
 *
 * @param text six or twelve digits
 */
public record DivisionCode(String text) implements Comparable<DivisionCode> {

  private static final int SHORT = 6;
  private static final int LONG = 12;
  private static final long MILLION = 1_000_000L;
  private static final int HAINAN = 46;
  private static final int GROUPED_DIRECTLY_UNDER_PROVINCE = 90;
  private static final long MALFORMED = -1;

  /** 统计用区划代码: townships 001–399 (街道, 镇, 乡), from here on units like them (类似乡级单位). */
  private static final int FIRST_STATISTICAL_UNIT = 400;

  /** 统计用区划代码: villages 001–199 are 居民委员会, from here on 村民委员会 and units like them. */
  private static final int FIRST_VILLAGE = 200;

  private static final int THOUSAND = 1_000;

  /**
   * Checks the text.
   *
   * @param text six or twelve digits
   * @throws InvalidValueException if it is not a division code
   */
  public DivisionCode {
    if (!isWellFormed(text)) {
      throw new InvalidValueException(errorsOf(text));
    }
  }

  /**
   * Reads a division code.
   *
   * <p>{@code parse("152529")} is a banner; {@code parse("150029")} fails with {@code DV-004},
   * because a county is named below no prefecture.
   *
   * @param text six or twelve digits
   * @return the code
   * @throws InvalidValueException if it is not a division code
   */
  public static DivisionCode parse(String text) {
    return new DivisionCode(text);
  }

  /**
   * Reads a division code, saying what is wrong.
   *
   * <p>{@code tryParse("152529100000")} is a value; {@code tryParse("15252")} has no value and
   * {@code DV-001}.
   *
   * @param text any text
   * @return the code, or the errors {@code DV-001} to {@code DV-005}
   */
  public static Outcome<DivisionCode> tryParse(String text) {
    return isWellFormed(text)
        ? Outcome.of(new DivisionCode(text))
        : new Outcome<>(null, errorsOf(text));
  }

  /**
   * Whether a text is a division code, without allocating anything.
   *
   * @param text any characters, such as a part of a buffer
   * @return true if {@link #parse} would accept it
   */
  public static boolean isWellFormed(CharSequence text) {
    long number = numberOf(text);
    return number != MALFORMED && gapOf(number) == null && number >= DivisionLevel.PROVINCE.span;
  }

  /**
   * Reads the number of a division code out of a buffer, without allocating anything; for readers
   * of files.
   *
   * @param buffer the characters
   * @param from where the code starts
   * @param length how many characters it has
   * @return the number, as of {@link #toLong}, or a negative one exactly where {@link #tryParse}
   *     finds a problem
   * @throws IndexOutOfBoundsException if the part is not inside the buffer
   */
  public static long numberIn(char[] buffer, int from, int length) {
    CharSequence text = CharBuffer.wrap(buffer, from, length);
    return isWellFormed(text) ? numberOf(text) : MALFORMED;
  }

  /**
   * Returns the code of a twelve-digit number, in its canonical form.
   *
   * <p>Law: {@code ofLong(c.toLong()).equals(c.canonical())}.
   *
   * @param number the number, as of {@link #toLong}
   * @return the code
   * @throws InvalidValueException if it is not the number of a division code
   */
  public static DivisionCode ofLong(long number) {
    String twelve = twelveDigits(number);
    return new DivisionCode(
        twelve.length() == LONG && number % MILLION == 0 ? twelve.substring(0, SHORT) : twelve);
  }

  /** Pads with zeros; a number out of range keeps its own length and is refused for that. */
  private static String twelveDigits(long number) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, LONG - digits.length())) + digits;
  }

  /** Returns the twelve-digit number, or {@link #MALFORMED} if these are not 6 or 12 digits. */
  private static long numberOf(CharSequence text) {
    int length = text.length();
    if (length != SHORT && length != LONG) {
      return MALFORMED;
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return MALFORMED;
      }
      number = number * 10 + digit;
    }
    return length == SHORT ? number * MILLION : number;
  }

  /**
   * Returns the level that is zero although one below it is not, or null. A zero county above a
   * township is none: that is how cities without counties are coded.
   */
  private static @Nullable DivisionLevel gapOf(long number) {
    long province = number / DivisionLevel.PROVINCE.span;
    long prefecture = number / DivisionLevel.PREFECTURE.span % 100;
    long county = number / DivisionLevel.COUNTY.span % 100;
    long township = number / DivisionLevel.TOWNSHIP.span % 1000;
    long village = number % 1000;
    boolean below = county != 0 || township != 0 || village != 0;
    if (prefecture == 0 && below && !(province == HAINAN && county != 0)) {
      return DivisionLevel.PREFECTURE;
    }
    return township == 0 && village != 0 ? DivisionLevel.TOWNSHIP : null;
  }

  private static List<Problem> errorsOf(String text) {
    int length = text.codePointCount(0, text.length());
    if (length != SHORT && length != LONG) {
      return List.of(CodeProblems.DIVISION_LENGTH.with("length", Integer.toString(length)));
    }
    long number = numberOf(text);
    if (number == MALFORMED) {
      return characterProblems(text);
    }
    if (number < DivisionLevel.PROVINCE.span) {
      return List.of(CodeProblems.DIVISION_NO_PROVINCE.with("found", text));
    }
    boolean inPrefecture = gapOf(number) == DivisionLevel.PREFECTURE;
    return List.of(
        CodeProblems.DIVISION_GAP.with(
            "found", text,
            "upper", inPrefecture ? "3–4" : "7–9",
            "lower", inPrefecture ? "5–" + length : "10–" + length));
  }

  private static List<Problem> characterProblems(String text) {
    List<Problem> problems = new ArrayList<>();
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      if (c < '0' || c > '9') {
        var kind =
            Shown.isFullWidth(c)
                ? CodeProblems.DIVISION_FULL_WIDTH
                : CodeProblems.DIVISION_CHARACTER;
        problems.add(kind.with("position", Integer.toString(i + 1), "found", Shown.character(c)));
      }
    }
    return problems;
  }

  /**
   * Returns the level, which the digits decide: the lowest one that is not zero.
   *
   * <p>A county written in twelve digits is a county, not a township.
   *
   * @return the level
   */
  public DivisionLevel level() {
    return levelOf(toLong());
  }

  private static DivisionLevel levelOf(long number) {
    if (number % DivisionLevel.COUNTY.span != 0) {
      return number % DivisionLevel.TOWNSHIP.span != 0
          ? DivisionLevel.VILLAGE
          : DivisionLevel.TOWNSHIP;
    }
    if (number % DivisionLevel.PREFECTURE.span != 0) {
      return DivisionLevel.COUNTY;
    }
    return number % DivisionLevel.PROVINCE.span != 0
        ? DivisionLevel.PREFECTURE
        : DivisionLevel.PROVINCE;
  }

  /**
   * Whether this is a row that groups counties and has no government: 市辖区, 县 and 市 of a
   * municipality ({@code 110100}, {@code 500200}) and 省直辖县级行政区划 ({@code 429000}).
   *
   * <p>The row 市辖区 of an ordinary city ({@code 130101}) cannot be told by its digits, which
   * elsewhere belong to a real district ({@code 110101}).
   *
   * @return true for the rows that group the counties of a province
   */
  public boolean isPlaceholder() {
    if (level() != DivisionLevel.PREFECTURE) {
      return false;
    }
    long prefecture = toLong() / DivisionLevel.PREFECTURE.span % 100;
    boolean isMunicipality =
        switch ((int) (toLong() / DivisionLevel.PROVINCE.span)) {
          case 11, 12, 31, 50 -> true;
          default -> false;
        };
    return prefecture == GROUPED_DIRECTLY_UNDER_PROVINCE || (isMunicipality && prefecture <= 3);
  }

  /**
   * Whether this is, or lies in, a unit that only the statistical codes treat as a township
   * (类似乡级单位): a farm, a forest farm, a development zone. Their township numbers begin at 400.
   *
   * <p>{@code 152529500000}, a stud farm, and what lies in it; not {@code 152529202000}, a sumu.
   *
   * @return true if no township of local government
   */
  public boolean isStatisticalUnit() {
    return toLong() / THOUSAND % THOUSAND >= FIRST_STATISTICAL_UNIT;
  }

  /**
   * Whether this is a community of residents (社区, 居民委员会) and no village: both are of the lowest
   * level, and the numbers of communities end at 199.
   *
   * @return true for a community
   */
  public boolean isCommunity() {
    long number = toLong() % THOUSAND;
    return number > 0 && number < FIRST_VILLAGE;
  }

  /**
   * Returns the division directly above, in the same form, six digits or twelve.
   *
   * <p>The parent of {@code 152529} is {@code 152500}; of {@code 441900003000}, in a city without
   * counties, {@code 441900000000}; of {@code 429004} the grouping row {@code 429000}.
   *
   * @return the parent, or null for a province
   */
  public @Nullable DivisionCode parent() {
    long number = toLong();
    DivisionLevel above =
        switch (levelOf(number)) {
          case PROVINCE -> null;
          case PREFECTURE -> DivisionLevel.PROVINCE;
          case COUNTY -> DivisionLevel.PREFECTURE;
          case TOWNSHIP -> DivisionLevel.COUNTY;
          case VILLAGE -> DivisionLevel.TOWNSHIP;
        };
    if (above == null) {
      return null;
    }
    // Where the level above does not apply its digits are zero, so that cutting there already gives
    // the division further up.
    return new DivisionCode(twelveDigits(number - number % above.span).substring(0, text.length()));
  }

  /**
   * Returns the divisions from the province down to this one, each in the form of this one.
   *
   * <p>Of {@code 152529}: {@code 150000}, {@code 152500}, {@code 152529}. Levels that do not apply
   * are left out, so that there are one to five elements. To ask for governments only, leave out
   * those with {@link #isPlaceholder}.
   *
   * @return the lineage, an unmodifiable list
   */
  public List<DivisionCode> lineage() {
    List<DivisionCode> upwards = new ArrayList<>(DivisionLevel.values().length);
    for (DivisionCode code = this; code != null; code = code.parent()) {
      upwards.add(code);
    }
    Collections.reverse(upwards);
    return Collections.unmodifiableList(upwards);
  }

  /**
   * Whether this division is the other or lies in it.
   *
   * <p>{@code 152529100000} is within {@code 152529}, {@code 152529000000} and {@code 150000}.
   *
   * @param other the larger division, in either form
   * @return true if every place in this one is in the other
   */
  public boolean isWithin(DivisionCode other) {
    long number = toLong();
    return other.firstInside() <= number && number <= other.lastInside();
  }

  /**
   * Whether the other code stands for the same area, in whichever form.
   *
   * @param other the other code
   * @return true for {@code 152529} and {@code 152529000000}
   */
  public boolean sameArea(DivisionCode other) {
    return toLong() == other.toLong();
  }

  /**
   * Returns the code of the same area in its shortest form: six digits from the county upwards,
   * twelve below.
   *
   * <p>Law: {@code a.sameArea(b)} exactly if {@code a.canonical().equals(b.canonical())}.
   *
   * @return the canonical form
   */
  public DivisionCode canonical() {
    return text.length() == LONG && toLong() % MILLION == 0
        ? new DivisionCode(text.substring(0, SHORT))
        : this;
  }

  /**
   * Returns the code as a number of twelve digits, six digits being padded with zeros.
   *
   * @return the number, from 10 000 000 000 to 999 999 999 999
   */
  public long toLong() {
    return numberOf(text);
  }

  /**
   * Returns the smallest number of a division inside this one, its own.
   *
   * @return the beginning of the range that holds all divisions inside
   */
  public long firstInside() {
    return toLong();
  }

  /**
   * Returns the largest number a division inside this one can have.
   *
   * @return the end of the range, itself inside
   */
  public long lastInside() {
    long number = toLong();
    return number + levelOf(number).span - 1;
  }

  /** Orders by number, so that a division comes before those in it; six digits before twelve. */
  @Override
  public int compareTo(DivisionCode other) {
    int byNumber = Long.compare(toLong(), other.toLong());
    return byNumber != 0 ? byNumber : Integer.compare(text.length(), other.text.length());
  }

  /** Returns the digits as written, the text form. */
  @Override
  public String toString() {
    return text;
  }
}
