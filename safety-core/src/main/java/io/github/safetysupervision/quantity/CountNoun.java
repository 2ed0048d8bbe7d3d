package io.github.safetysupervision.quantity;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts (量词, 计量单位), and by how many at a time: 条, 家次, 万元.
 *
 * <p>A count noun is part of a figure's identity. 家 counts units, each once; 家次 counts visits to
 * them, repeats included: the two are never added or compared. A scaled noun has a base: 万元 is 元
 * times 10<sup>4</sup>, and {@link Quantity} always counts in the base.
 *
 * <p>The text form is the noun itself, {@code 组次}; {@link #of} also takes synonyms ({@code 个组次},
 * {@code 名} for 人, full-width {@code ％}) and traditional script ({@code 項}). Provinces have nouns
 * of their own: an unknown text of one to four Chinese characters becomes a local noun of kind
 * {@link Kind#THING}, unless it holds a numeral, a multiplier or a word that bounds a number. 条 and
 * 项, 家 and 户 stay different: reports use them alike in one place and not in another, and only the
 * reader of the report can say.
 *
 * <p>{@code 家(次)} and {@code 条（项）} name two nouns. Such a noun is kept as written, and counts the
 * same as no noun, not even itself: nobody can say which of the two was meant.
 *
 * <p>Equal are nouns of the same base and scale, whatever synonym was written; nouns of the same
 * {@link #base} count the same thing. Law: {@code of(n.text()).equals(n)}, but for {@link
 * #UNSTATED}.
 *
 * <pre>{@code
 * CountNoun.of("个组次").equals(CountNoun.GROUP_TIMES); // true
 * CountNoun.of("万份").base().equals(CountNoun.COPIES);  // true
 * CountNoun.of("3 家");                                  // throws: QT-003, no count noun
 * }</pre>
 */
public final class CountNoun {

  /** What sort of thing is counted (类别). */
  public enum Kind {
    /** Things (物): hazards, signs, machines, documents. */
    THING,
    /** Events (事件): meetings, visits, penalties. The same object may be counted repeatedly. */
    OCCURRENCE,
    /** Persons (人员): heads at one time, each once. */
    PERSON,
    /** Attendances (人次): a person is counted at each occasion. */
    ATTENDANCE,
    /** Units under supervision (单位): each once, whatever the number of visits. */
    ENTITY,
    /** Money (金额). */
    MONEY,
    /** Shares of a whole, and differences of such (比率). Never added. */
    SHARE
  }

  /** 次: times something was done. */
  public static final CountNoun TIMES = whole("次", Kind.OCCURRENCE, "times");

  /** 组次: dispatches of a group of inspectors; also written 个组次. */
  public static final CountNoun GROUP_TIMES =
      whole("组次", Kind.OCCURRENCE, "group dispatches", "个组次");

  /** 家次: visits to units, repeats counted. */
  public static final CountNoun UNIT_TIMES = whole("家次", Kind.OCCURRENCE, "visits to units");

  /** 户次: penalties on units, repeats counted. */
  public static final CountNoun PENALTY_TIMES = whole("户次", Kind.OCCURRENCE, "penalties on units");

  /** 起: accidents or cases. */
  public static final CountNoun CASES = whole("起", Kind.OCCURRENCE, "cases");

  /** 场: meetings, drills, events. */
  public static final CountNoun SESSIONS = whole("场", Kind.OCCURRENCE, "sessions");

  /** 场次: sessions of an event held repeatedly. */
  public static final CountNoun SESSION_TIMES = whole("场次", Kind.OCCURRENCE, "sessions held");

  /** 辆次, 车次: turnouts of vehicles, repeats counted. */
  public static final CountNoun VEHICLE_TIMES =
      whole("辆次", Kind.OCCURRENCE, "vehicle turnouts", "车次");

  /** 人: persons, each once; also written 名. */
  public static final CountNoun PERSONS = whole("人", Kind.PERSON, "persons", "名");

  /** 人次: attendances. */
  public static final CountNoun PERSON_TIMES = whole("人次", Kind.ATTENDANCE, "attendances");

  /** 家: units, each once. */
  public static final CountNoun UNITS = whole("家", Kind.ENTITY, "units");

  /** 户: units or households, each once. */
  public static final CountNoun HOUSEHOLDS = whole("户", Kind.ENTITY, "households");

  /** 条: hazards and other listed items. */
  public static final CountNoun ITEMS = whole("条", Kind.THING, "items");

  /** 项: hazards, measures, projects. */
  public static final CountNoun MATTERS = whole("项", Kind.THING, "matters");

  /** 个: anything that has no noun of its own. */
  public static final CountNoun PIECES = whole("个", Kind.THING, "pieces");

  /** 处: places. */
  public static final CountNoun PLACES = whole("处", Kind.THING, "places");

  /** 支: teams. */
  public static final CountNoun TEAMS = whole("支", Kind.THING, "teams");

  /** 组: groups, or sets of devices. */
  public static final CountNoun GROUPS = whole("组", Kind.THING, "groups");

  /** 台: machines. */
  public static final CountNoun MACHINES = whole("台", Kind.THING, "machines");

  /** 辆: vehicles. */
  public static final CountNoun VEHICLES = whole("辆", Kind.THING, "vehicles");

  /** 套: sets of equipment. */
  public static final CountNoun SETS = whole("套", Kind.THING, "sets");

  /** 件: articles, or documents on file. */
  public static final CountNoun ARTICLES = whole("件", Kind.THING, "articles");

  /** 份: copies of documents, leaflets, assorted goods. */
  public static final CountNoun COPIES = whole("份", Kind.THING, "copies");

  /** 张: sheets, such as posters. */
  public static final CountNoun SHEETS = whole("张", Kind.THING, "sheets");

  /** 元: yuan. */
  public static final CountNoun YUAN =
      new CountNoun("元", 0, Kind.MONEY, false, new Wording("元", "yuan"), List.of());

  /** 万元: ten thousand yuan. */
  public static final CountNoun TEN_THOUSAND_YUAN = YUAN.times(4, "万");

  /** 亿元: a hundred million yuan. */
  public static final CountNoun HUNDRED_MILLION_YUAN = YUAN.times(8, "亿");

  /** %: hundredths of a whole; the full-width ％ is usual in reports. */
  public static final CountNoun PERCENT =
      new CountNoun("%", 0, Kind.SHARE, false, new Wording("%", "percent"), List.of("％"));

  /** 百分点: the difference of two percentages; also written 个百分点. */
  public static final CountNoun PERCENTAGE_POINTS =
      new CountNoun(
          "百分点", 0, Kind.SHARE, false, new Wording("百分点", "percentage points"), List.of("个百分点"));

  /** The noun of a text that states none, such as 未发现; its text is empty. */
  public static final CountNoun UNSTATED =
      new CountNoun("", 0, Kind.THING, false, new Wording("", ""), List.of());

  private static final Map<String, CountNoun> KNOWN = index();

  private static final List<Set<CountNoun>> USED_FOR_EACH_OTHER =
      List.of(Set.of(ITEMS, MATTERS, PLACES, PIECES), Set.of(UNITS, HOUSEHOLDS));

  /** Multipliers, longest first. */
  private static final List<Multiplier> MULTIPLIERS =
      List.of(
          new Multiplier("万亿", 12, 12),
          new Multiplier("千亿", 11, 8),
          new Multiplier("百亿", 10, 8),
          new Multiplier("千万", 7, 4),
          new Multiplier("百万", 6, 4),
          new Multiplier("亿", 8, 8),
          new Multiplier("万", 4, 4),
          new Multiplier("千", 3, 0),
          new Multiplier("百", 2, 0));

  /** One noun and, in brackets, what makes it another: 家(次), 条（项）. */
  private static final Pattern TWO_NOUNS = Pattern.compile("([^()]{1,4})\\(([^()]{1,4})\\)");

  private static final int LOCAL_LENGTH = 4;

  private final String baseText;
  private final int scale;
  private final Kind kind;
  private final boolean whole;
  private final Wording words;
  private final List<String> synonyms;

  private CountNoun(
      String baseText, int scale, Kind kind, boolean whole, Wording words, List<String> synonyms) {
    this.baseText = baseText;
    this.scale = scale;
    this.kind = kind;
    this.whole = whole;
    this.words = words;
    this.synonyms = synonyms;
  }

  /**
   * A multiplier beside a number or a noun.
   *
   * @param text the multiplier
   * @param power its power of ten
   * @param carry the power of ten of the 万 or 亿 in it
   */
  record Multiplier(String text, int power, int carry) {

    /** Returns the longest multiplier that starts there. */
    static @Nullable Multiplier startOf(String text, int at) {
      for (Multiplier m : MULTIPLIERS) {
        if (text.startsWith(m.text, at)) {
          return m;
        }
      }
      return null;
    }

    /** Returns the longest multiplier with 万 or 亿 at the end of a numeral. */
    static @Nullable Multiplier endOf(String numeral) {
      for (Multiplier m : MULTIPLIERS) {
        if (m.carry > 0 && numeral.endsWith(m.text)) {
          return m;
        }
      }
      return null;
    }
  }

  private static CountNoun whole(String text, Kind kind, String plural, String... synonyms) {
    return new CountNoun(text, 0, kind, true, new Wording(text, plural), List.of(synonyms));
  }

  private static Map<String, CountNoun> index() {
    Map<String, CountNoun> out = new HashMap<>();
    for (CountNoun noun :
        List.of(
            TIMES,
            GROUP_TIMES,
            UNIT_TIMES,
            PENALTY_TIMES,
            CASES,
            SESSIONS,
            SESSION_TIMES,
            VEHICLE_TIMES,
            PERSONS,
            PERSON_TIMES,
            UNITS,
            HOUSEHOLDS,
            ITEMS,
            MATTERS,
            PIECES,
            PLACES,
            TEAMS,
            GROUPS,
            MACHINES,
            VEHICLES,
            SETS,
            ARTICLES,
            COPIES,
            SHEETS,
            YUAN,
            PERCENT,
            PERCENTAGE_POINTS)) {
      out.put(noun.text(), noun);
      noun.synonyms.forEach(synonym -> out.put(synonym, noun));
    }
    return out;
  }

  /**
   * Returns the noun of a text: a standard noun, a synonym of one, either with a multiplier before
   * it (万, 亿 …), or else a local noun of kind {@link Kind#THING}.
   *
   * @param text the noun as written
   * @return the noun
   * @throws InvalidValueException if the text cannot be a count noun
   */
  public static CountNoun of(String text) {
    return tryOf(text).orThrow();
  }

  /**
   * Returns the noun of a text, or says why it is none: {@link QuantityProblems#NOT_A_NOUN}. A
   * local noun comes with the warning {@link QuantityProblems#LOCAL_NOUN}, two in one with {@link
   * QuantityProblems#TWO_NOUNS}. Never throws.
   *
   * @param text any text
   * @return the noun, the problem, or both
   */
  public static Outcome<CountNoun> tryOf(String text) {
    String folded = NumeralSpelling.fold(text);
    Outcome<CountNoun> whole = unscaled(text, folded);
    if (whole != null) {
      return whole;
    }
    Multiplier m = Multiplier.startOf(folded, 0);
    if (m != null) {
      int length = m.text().length();
      Outcome<CountNoun> outcome = unscaled(text.substring(length), folded.substring(length));
      CountNoun base = outcome == null ? null : outcome.value();
      if (outcome != null && base != null && base.kind != Kind.SHARE) {
        return new Outcome<>(base.times(m.power(), m.text()), outcome.problems());
      }
    }
    return Outcome.failed(
        QuantityProblems.NOT_A_NOUN.with(
            "found", Decimals.clip(text), "noun", Decimals.clip(text)));
  }

  /** Returns the noun of a text that starts with no multiplier, or null. */
  private static @Nullable Outcome<CountNoun> unscaled(String text, String folded) {
    CountNoun known = KNOWN.get(folded);
    if (known != null) {
      return Outcome.of(known);
    }
    if (canBeLocal(folded)) {
      return new Outcome<>(local(folded), warning(folded));
    }
    Matcher two = TWO_NOUNS.matcher(folded);
    if (!two.matches()) {
      return null;
    }
    String one = folded.substring(0, two.end(1));
    String inBrackets = folded.substring(two.start(2), two.end(2));
    String other = KNOWN.containsKey(one + inBrackets) ? one + inBrackets : inBrackets;
    CountNoun first = KNOWN.get(one);
    CountNoun second = KNOWN.get(other);
    if (first == null || second == null || !first.isOfThings() || !second.isOfThings()) {
      return null;
    }
    boolean bothWhole = first.whole && second.whole;
    return new Outcome<>(
        new CountNoun(text, 0, Kind.THING, bothWhole, new Wording(text, text), List.of()),
        List.of(QuantityProblems.TWO_NOUNS.with("noun", text, "first", one, "second", other)));
  }

  private boolean isOfThings() {
    return kind != Kind.SHARE && kind != Kind.MONEY;
  }

  private static List<Problem> warning(String noun) {
    return List.of(QuantityProblems.LOCAL_NOUN.with("noun", noun));
  }

  private static CountNoun local(String text) {
    // Not whole: it may be 吨 or 公里, and to call 400余吨 at most 499 would be a claim nobody made.
    return new CountNoun(text, 0, Kind.THING, false, new Wording(text, text), List.of());
  }

  private static boolean canBeLocal(String folded) {
    return !folded.isEmpty()
        && folded.length() <= 2 * LOCAL_LENGTH
        && folded.codePointCount(0, folded.length()) <= LOCAL_LENGTH
        && folded.codePoints().allMatch(CountNoun::isChinese)
        && !BoundWord.isIn(folded);
  }

  /** Whether it is a Chinese character; W and k are numbers, the compatibility forms hold some. */
  private static boolean isChinese(int c) {
    return Character.isIdeographic(c)
        && Character.isLetter(c)
        && !Character.UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS.equals(
            Character.UnicodeBlock.of(c));
  }

  private CountNoun times(int power, String multiplier) {
    String en = multiplierInEnglish(power) + " " + words.en();
    return new CountNoun(
        baseText, power, kind, whole, new Wording(multiplier + baseText, en), List.of());
  }

  private static String multiplierInEnglish(int power) {
    return switch (power) {
      case 2 -> "hundred";
      case 3 -> "thousand";
      case 4 -> "ten thousand";
      case 6 -> "million";
      case 7 -> "ten million";
      case 8 -> "hundred million";
      case 10 -> "ten billion";
      case 11 -> "hundred billion";
      default -> "trillion";
    };
  }

  /**
   * Returns the noun's own text: 组次 even where 个组次 was written.
   *
   * @return the text, empty only for {@link #UNSTATED}
   */
  public String text() {
    return words.zh();
  }

  /**
   * Returns the noun in both languages, the English one in the plural; a local noun keeps its text.
   *
   * @return the words
   */
  public Wording words() {
    return words;
  }

  /**
   * Returns the noun counted one at a time: 元 for 万元.
   *
   * @return the base noun, this one if it has no multiplier
   */
  public CountNoun base() {
    if (scale == 0) {
      return this;
    }
    return of(baseText);
  }

  /**
   * Returns the power of ten of the multiplier: 4 for 万元.
   *
   * @return 0 for a base noun
   */
  public int scale() {
    return scale;
  }

  /**
   * Returns what sort of thing is counted.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Whether only whole numbers of it exist. Known of the standard nouns; of a local noun it is not.
   *
   * @return true if a fraction of it makes no sense
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * Whether the noun is from the standard list, multiplied or not.
   *
   * @return false for a local noun
   */
  public boolean isStandard() {
    return KNOWN.containsKey(baseText);
  }

  /**
   * Whether two nouns count the same thing, if perhaps by different multiples.
   *
   * @param other the other noun
   * @return true for 元 and 万元, false for 家 and 家次, false for 家(次) and anything
   */
  public boolean countsSameAs(CountNoun other) {
    return baseText.equals(other.baseText) && !namesTwo();
  }

  /**
   * Whether numbers in two nouns can be compared: they count the same, or reports use them for each
   * other, as 项 and 处, or one of them is not stated; 未发现 names none.
   *
   * @param other the other noun
   * @return true for 处 and 项, 户 and 家; false for 家 and 家次
   */
  public boolean isComparableTo(CountNoun other) {
    return countsSameAs(other)
        || equals(UNSTATED)
        || other.equals(UNSTATED)
        || USED_FOR_EACH_OTHER.stream().anyMatch(s -> s.contains(this) && s.contains(other));
  }

  private boolean namesTwo() {
    return baseText.endsWith(")") || baseText.endsWith("）");
  }

  /**
   * Whether a number written with so many decimals and such a multiplier may have been rounded.
   * Written one at a time a count is what it says, and so is an amount in yuan and fen; a zero says
   * none and 100% says all, which no rounding makes true. A zero with decimals, as 0.0万元, is a
   * number like any other.
   */
  boolean mayBeRounded(BigDecimal value, int decimals, int writtenScale) {
    boolean isNone = value.signum() == 0 && (decimals == 0 || kind == Kind.SHARE);
    if (isNone || (isPercent() && value.compareTo(HUNDRED) == 0)) {
      return false;
    }
    return kind == Kind.SHARE || writtenScale > 0 || decimals > (kind == Kind.MONEY ? 2 : 0);
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private boolean isPercent() {
    return baseText.equals("%");
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof CountNoun other && scale == other.scale && baseText.equals(other.baseText);
  }

  @Override
  public int hashCode() {
    return 31 * baseText.hashCode() + scale;
  }

  /** Returns the noun's own text. */
  @Override
  public String toString() {
    return text();
  }
}
