package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.indicator.IndicatorProblems;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Bound;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciliationProblems;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says numbers as reports do: 522组次, 10000余份, 19.5万元, 100％. */
final class NumberText {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;
  private static final int GROUP = 3;
  private static final int LATIN = 0x24F;
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几";

  /** Asks for the number alone in English; in Chinese a number is never without its noun. */
  static final String BARE = "|";

  private static final Map<ProblemCode, Wording> SHORT =
      Map.of(
          StatisticsProblems.MAY_HOLD_UNREAD,
          new Wording("有未能读取的记录", "records could not be read"),
          StatisticsProblems.HOLDS_CONTESTED,
          new Wording("有记录编号重复或取代关系不明", "ids are used twice or contested"),
          StatisticsProblems.OVERLAP,
          new Wording("范围有重叠", "populations overlap"),
          StatisticsProblems.SOURCE_CUT,
          new Wording("台账没有读到结尾", "the ledger could not be read to its end"),
          StatisticsProblems.STATE_TOO_OLD,
          new Wording("台账截至日期早于报送", "the ledger is older than what was stated"),
          StatisticsProblems.NO_SUCH_RECORD,
          new Wording("口径所指的记录不在台账中", "a record asked about is not in the ledger"),
          IndicatorProblems.UNKNOWN_INDICATOR,
          new Wording("指标未知", "unknown indicator"),
          ReconciliationProblems.NO_INTERVAL,
          new Wording("所报数没有确定的界限", "the stated number has no definite bounds"),
          ReconciliationProblems.NOUNS_DIFFER,
          new Wording("计量单位不同", "another count noun"));

  private final Locale language;
  private final boolean isEnglish;

  NumberText(Locale language) {
    this.language = language;
    isEnglish = language.getLanguage().equals("en");
  }

  /**
   * Says a finding in a sentence.
   *
   * @param noun the English nouns for one and for several, apart by a bar; empty where the number
   *     brings its own
   */
  String say(Finding finding, String noun) {
    Quantity stated = finding.stated();
    return switch (finding.state()) {
      case COMPUTED -> computed(finding.answered(), null, noun);
      case NO_RATE ->
          "—"
              + (stated == null
                  ? ""
                  : oneOf(language, "（报送", " (stated: ")
                      + stated(stated, BARE)
                      + oneOf(language, "，分母为0）", "; the divisor is 0)"));
      case CONFIRMED -> {
        boolean hasNoun = stated != null && !stated.noun().equals(CountNoun.UNSTATED);
        yield stated != null && hasNoun
            ? stated(stated, noun)
            : computed(finding.answered(), null, noun);
      }
      case CONTRADICTED, INCOMPARABLE -> {
        Quantity said = finding.said();
        yield computed(finding.answered(), said, noun)
            + oneOf(language, "（报送", " (stated: ")
            + stated(said, BARE)
            + oneOf(language, "）", ")");
      }
      case NOT_STATED ->
          unknown(
              finding, noun, oneOf(language, "未声明齐全，不作陈述", "not declared complete, not stated"));
      case UNDECIDED ->
          unknown(finding, noun, oneOf(language, "无法判定：", "undecided: ") + reason(finding));
    };
  }

  private String unknown(Finding finding, String noun, String alone) {
    Quantity stated = finding.stated();
    if (stated == null) {
      boolean isBare = noun.isEmpty() || noun.equals(BARE);
      String unnamed = isBare ? "an amount" : "a number of " + several(noun);
      return oneOf(language, "（" + alone + "）", unnamed + " (" + alone + ")");
    }
    return stated(stated, noun) + unchecked(finding);
  }

  /** Says beside a stated number that the records could not tell; empty where they could. */
  String unchecked(Finding finding) {
    return switch (finding.state()) {
      case NOT_STATED -> oneOf(language, "（报送数，未能核对）", " (as stated; not checked)");
      case UNDECIDED ->
          oneOf(language, "（报送数，无法判定：", " (as stated; undecided: ")
              + reason(finding)
              + oneOf(language, "）", ")");
      default -> "";
    };
  }

  /** Whether a number that follows a name would be taken for a part of it: 3号点 12处, B-1 2支. */
  static boolean endsLikeANumber(String name) {
    int last = name.isEmpty() ? -1 : name.codePointBefore(name.length());
    return last >= 0
        && (Character.isDigit(last)
            || NUMERALS.indexOf(last) >= 0
            || (last <= LATIN && Character.isLetter(last)));
  }

  /** Why there is no number, in a few words. */
  String reason(Finding finding) {
    for (Problem p : finding.result().reasons()) {
      Wording field = p.wordings().get("field");
      Wording words =
          p.code().equals(StatisticsProblems.NUMBER_MISSING) && field != null
              ? new Wording("有记录缺少" + field.zh(), "records lack the " + field.en())
              : SHORT.get(p.code());
      if (words != null) {
        return words.in(language);
      }
    }
    return oneOf(language, "原因见“存疑与矛盾”", "see the doubts");
  }

  /** Says a computed number, in the unit of a stated one where there is one beside it. */
  String computed(Answer answer, @Nullable Quantity beside, String noun) {
    if (!answer.isDefined()) {
      return "—";
    }
    if (answer.noun().kind() == CountNoun.Kind.SHARE) {
      return share(answer) + oneOf(language, "％", "%");
    }
    if (isEnglish) {
      return english(answer, noun);
    }
    CountNoun shown =
        beside == null || beside.noun().equals(CountNoun.UNSTATED)
            ? usual(answer)
            : beside.writtenNoun();
    BigDecimal value = answer.rounded(DECIMALS + shown.scale());
    return plain(Finding.there(value).movePointLeft(shown.scale())) + shown.text();
  }

  private String english(Answer answer, String noun) {
    BigDecimal value = Finding.there(answer.rounded(DECIMALS));
    String number = grouped(value);
    return answer.noun().kind() == CountNoun.Kind.MONEY
        ? number + " yuan"
        : noun.isEmpty()
            ? number + " " + inEnglish(answer.noun(), value.compareTo(BigDecimal.ONE) == 0)
            : beside(number, value.compareTo(BigDecimal.ONE) == 0 ? one(noun) : several(noun));
  }

  /** Money from ten thousand yuan on is said in 万元. */
  private static CountNoun usual(Answer answer) {
    return answer.noun().equals(CountNoun.YUAN)
            && answer.numerator().abs().compareTo(TEN_THOUSAND.multiply(answer.denominator())) >= 0
        ? CountNoun.TEN_THOUSAND_YUAN
        : answer.noun();
  }

  /** Only all is 100, and only none is 0, however close. */
  private String share(Answer answer) {
    BigDecimal exact = Finding.there(answer.rounded(DECIMALS));
    boolean isAll = answer.numerator().compareTo(HUNDRED.multiply(answer.denominator())) == 0;
    if (exact.compareTo(HUNDRED) == 0 && !isAll) {
      BigDecimal cut = answer.numerator().divide(answer.denominator(), DECIMALS, RoundingMode.DOWN);
      return cut.compareTo(HUNDRED) == 0 ? oneOf(language, "超过100", "over 100") : plain(cut);
    }
    if (exact.signum() == 0 && answer.numerator().signum() != 0) {
      return oneOf(language, "不足0.01", "under 0.01");
    }
    return plain(exact);
  }

  /** Says a stated number: in Chinese as it was written. */
  String stated(Quantity quantity, String noun) {
    BigDecimal value = quantity.value();
    if (!isEnglish || value == null) {
      return isEnglish ? "“" + quantity + "”" : quantity.toString();
    }
    if (quantity.bound() == Bound.NONE) {
      return noun.isEmpty() || noun.equals(BARE) ? "none" : "no " + several(noun);
    }
    boolean isOne = quantity.bound() == Bound.EXACT && value.compareTo(BigDecimal.ONE) == 0;
    String number = bounded(quantity, value);
    return switch (quantity.noun().kind()) {
      case SHARE -> (quantity.isDecline() ? "down " : "") + number + "%";
      case MONEY -> number + " yuan";
      default ->
          noun.isEmpty()
              ? number + " " + inEnglish(quantity.noun(), isOne)
              : beside(number, isOne ? one(noun) : several(noun));
    };
  }

  private static String bounded(Quantity quantity, BigDecimal value) {
    String n = grouped(value);
    BigDecimal high = quantity.interval().high();
    return switch (quantity.bound()) {
      case AT_LEAST_WITHIN -> "over " + n;
      case AT_LEAST -> "at least " + n;
      case MORE_THAN -> "more than " + n;
      case AT_MOST -> "at most " + n;
      case LESS_THAN -> "under " + n;
      case NEARLY -> "nearly " + n;
      case ABOUT -> "about " + n;
      case RANGE -> high == null ? n : n + " to " + grouped(high);
      case EXACT, NONE, UNKNOWN -> n;
    };
  }

  private static String beside(String number, String noun) {
    return noun.isEmpty() ? number : number + " " + noun;
  }

  private static String inEnglish(CountNoun noun, boolean isOne) {
    String several = noun.words().en();
    if (!isOne) {
      return several;
    }
    String one = several.replaceFirst("ies\\b", "y");
    return one.equals(several) ? several.replaceFirst("(?<=ch)es\\b|s\\b", "") : one;
  }

  private static String one(String noun) {
    int bar = noun.indexOf('|');
    return bar < 0 ? noun : noun.substring(0, bar);
  }

  private static String several(String noun) {
    return noun.substring(noun.indexOf('|') + 1);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String grouped(BigDecimal value) {
    String text = plain(value);
    int point = text.indexOf('.');
    StringBuilder out = new StringBuilder(text);
    int end = point < 0 ? text.length() : point;
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = end - GROUP; i > start; i -= GROUP) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
