package io.github.safetysupervision.record;

import io.github.safetysupervision.code.CreditCode;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.IndustryCode;
import io.github.safetysupervision.law.Citation;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types of single values that fields of this library have. */
final class Scalars {

  private static final int LONGEST_ID = 128;
  private static final int LONGEST_TEXT = 10_000;
  private static final int HIGHEST_COUNT = 1_000_000_000;
  private static final BigDecimal HIGHEST_AMOUNT = new BigDecimal("9999999999999999.99");

  private static final TextForm.Matching ID_FORM =
      new TextForm.Matching("id", "^[^" + Invisible.pattern() + "]+$", LONGEST_ID);

  private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

  /** By their codes. */
  private static final char[][] FLAGS = {"false".toCharArray(), "true".toCharArray()};

  private static final String CREDIT_CHARACTER = "[0-9A-HJ-NPQRTUWXY]";

  /** What spreadsheets make of a code that they take for a number. */
  private static final Pattern ROUNDED = Pattern.compile("[0-9]\\.[0-9]{1,17}[Ee]\\+?[0-9]{2}");

  private static final CodeDomain DAYS =
      new CodeDomain(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());

  private static final CodeDomain COUNTS = new CodeDomain(0, HIGHEST_COUNT);

  static final ScalarType<String> TEXT =
      ScalarType.of(new Wording("非空文字", "words"), Scalars::tryText)
          .plainIf(new PlainText(), text -> text)
          .written(new TextForm.Matching("words", "[^" + Invisible.pattern() + "]", LONGEST_TEXT))
          .remarking(Scalars::ofWords);

  static final ScalarType<Citation> CITATION =
      ScalarType.of(
              new Wording(
                  "引用：《文件名》或文号，后接条、款、项；未能识别的照原样保留",
                  "a citation: the title in 《》 or the number of a document, then article, clause and"
                      + " item; one that is not understood is kept as written"),
              Scalars::tryCitation)
          .plainIf(new PlainCitations()::isPlain, Citation::parse)
          .written(
              new TextForm.Matching("citation", "[^" + Invisible.pattern() + "]", LONGEST_TEXT))
          .remarking(Scalars::remarks);

  static final ScalarType<String> ID =
      ScalarType.of(
              new Wording(
                  "编号（1—128 个字符，无空白和不可见字符）",
                  "an id of 1 to 128 characters, none of them white space or invisible"),
              Scalars::tryId)
          .plainIf(new PlainId(), id -> id)
          .written(ID_FORM)
          .remarking(Scalars::ofPerson);

  static final ScalarType<LocalDate> DATE =
      ScalarType.of(new Wording("日期 yyyy-MM-dd", "a date yyyy-MM-dd"), Scalars::tryDate)
          .readingCodes(Scalars::dayIn)
          .written(new TextForm.Day("^" + DAY + "$"))
          .coded(DAYS, LocalDate::toEpochDay, LocalDate::ofEpochDay)
          .remarking(Scalars::remarks);

  static final ScalarType<DivisionCode> DIVISION =
      ScalarType.of(
              new Wording("6 位或 12 位行政区划代码", "a division code of 6 or 12 digits"),
              DivisionCode::tryParse)
          .written(
              new TextForm.Matching("division", "^(0[1-9]|[1-9][0-9])[0-9]{4}([0-9]{6})?$", 12))
          .coded(new DivisionCodes(), Scalars::divisionCode, Scalars::divisionOf)
          .readingCodes(Scalars::divisionIn);

  static final ScalarType<CreditCode> CREDIT_CODE =
      ScalarType.of(
              new Wording("18 位统一社会信用代码", "a unified social credit code of 18 characters"),
              Scalars::tryCreditCode)
          .written(
              new TextForm.Matching(
                  "credit-code",
                  "^" + CREDIT_CHARACTER + "{2}[0-9]{6}" + CREDIT_CHARACTER + "{10}$",
                  18))
          .plainIf(
              (b, from, length) -> length == 18 && CreditCode.isPlain(b, from), CreditCode::parse)
          .remarking(code -> warnings(CreditCode.tryParse(code.toString())));

  static final ScalarType<IndustryCode> INDUSTRY =
      ScalarType.of(
              new Wording("国民经济行业代码", "a code of the industrial classification"),
              IndustryCode::tryParse)
          .written(
              new TextForm.Matching(
                  "industry", "^([A-T]|[A-T]?(0[1-9]|[1-9][0-9])[0-9]{0,2})$", 5));

  static final ScalarType<Money> MONEY =
      ScalarType.of(
              FieldType.Form.NUMBER,
              new Wording("以元计的金额，至多两位小数", "an amount in yuan with at most two decimals"),
              Money::tryParse)
          .readingCodes(Money::codeOf)
          .written(new TextForm.Numeric("money", HIGHEST_AMOUNT.negate(), HIGHEST_AMOUNT, 2))
          .coded(new AmountCodes(), Money::code, Money::ofCode);

  static final ScalarType<Integer> COUNT =
      ScalarType.of(FieldType.Form.NUMBER, new Wording("非负整数", "a whole number"), Scalars::tryCount)
          .written(
              new TextForm.Numeric("count", BigDecimal.ZERO, BigDecimal.valueOf(HIGHEST_COUNT), 0))
          .coded(COUNTS, Integer::longValue, Math::toIntExact)
          .readingCodes(Scalars::countIn)
          .remarking(Scalars::remarks);

  static final ScalarType<Boolean> FLAG =
      ScalarType.of(
              FieldType.Form.FLAG, new Wording("true 或 false", "true or false"), Scalars::tryFlag)
          .coded(new CodeDomain(0, 1), b -> b ? 1 : 0, c -> c == 1)
          .readingCodes(Scalars::flagIn)
          .saying(b -> b ? new Wording("是", "yes") : new Wording("否", "no"));

  static final ScalarType<Quantity> QUANTITY =
      ScalarType.of(
              new Wording("报告原文中的数量，如 300余人次", "a quantity as written, such as 300余人次"),
              Quantity::tryParse)
          .written(new TextForm.Matching("quantity", "^[^０-９．]+$", 128))
          .remarking(quantity -> warnings(Quantity.tryParse(quantity.toString())));

  static final ScalarType<ReportingPeriod> PERIOD =
      ScalarType.of(
              new Wording("期间 yyyy-MM-dd/yyyy-MM-dd", "a period yyyy-MM-dd/yyyy-MM-dd"),
              ReportingPeriod::tryParse)
          .written(
              new TextForm.Matching(
                  "period",
                  "^(" + (DAY + "(/" + DAY + ")?") + "|[0-9]{4}(H[12]|Q[1-4]|-(0[1-9]|1[0-2]))?)$",
                  21));

  private Scalars() {}

  static ScalarType<String> reference(TypeName target) {
    return ID.referringTo(target);
  }

  static ScalarType<Term> term(TermList list) {
    KnownWords known = new KnownWords(list);
    return ScalarType.<Term>of(
            new Wording("用语（" + list.name().zh() + "）", "a word of " + list.name().en()),
            text -> tryTerm(text, known))
        .written(new TextForm.Open(list, ID_FORM))
        .remarking(term -> remarks(term, list, known))
        .saying(term -> list.wording(new Term(term.raw(), known.key(term))))
        .speaking(Vocabulary.of(list, known));
  }

  private static Outcome<Term> tryTerm(String text, KnownWords known) {
    String code = known.find(text); // first, as an English label has blanks in it
    if (code != null) {
      return Outcome.of(new Term(text, code));
    }
    Outcome<String> id = tryId(text);
    String word = id.value();
    return word == null ? new Outcome<>(null, id.problems()) : Outcome.of(Term.of(word));
  }

  private static List<Problem> remarks(Term term, TermList list, KnownWords known) {
    if (known.find(term.code()) != null) {
      return known.isLabel(term)
          ? List.of(
              RecordProblems.READ_AS_CODE.with("found", term.raw(), "expected", known.key(term)))
          : List.of();
    }
    Set<String> near = known.near(term);
    return List.of(
        near.isEmpty()
            ? RecordProblems.UNKNOWN_TERM.with("found", term, "list", list.name())
            : RecordProblems.NEARLY_KNOWN_TERM.with(
                "found", term, "list", list.name(), "expected", known.said(near)));
  }

  static <E extends Enum<E> & ClosedTerm> ScalarType<E> choice(E[] all) {
    String codes = Arrays.stream(all).map(ClosedTerm::code).collect(Collectors.joining(", "));
    String said =
        Arrays.stream(all)
            .map(w -> w.code() + "（" + w.wording().zh() + "）")
            .collect(Collectors.joining("、"));
    Wording expected = new Wording(said, codes);
    Vocabulary<E> vocabulary = Vocabulary.of(all);
    List<E> words = List.of(all);
    char[][] written = words.stream().map(e -> e.code().toCharArray()).toArray(char[][]::new);
    return ScalarType.<E>of(
            new Wording(codes + " 之一", "one of " + codes),
            text -> {
              E word = vocabulary.words().get(text);
              return word == null
                  ? Outcome.failed(
                      RecordProblems.NOT_A_CHOICE.with("found", brief(text), "expected", expected))
                  : new Outcome<>(word, readAs(text, word.code()));
            })
        .written(new TextForm.Closed(List.of(all)))
        .coded(new CodeDomain(0, all.length - 1L), words::indexOf, c -> all[Math.toIntExact(c)])
        .readingCodes((b, from, length) -> indexOf(written, b, from, length))
        .saying(ClosedTerm::wording)
        .speaking(vocabulary);
  }

  private static List<Problem> readAs(String text, String code) {
    return text.equals(code)
        ? List.of()
        : List.of(RecordProblems.READ_AS_CODE.with("found", text, "expected", code));
  }

  /** Twice the number of the area, so that one subtree is one range; odd for the 12-digit form. */
  static long divisionCode(DivisionCode division) {
    return division.toLong() * 2 + (division.toString().length() == 12 ? 1 : 0);
  }

  static DivisionCode divisionOf(long code) {
    return code % 2 == 0
        ? DivisionCode.ofLong(code / 2)
        : DivisionCode.parse(twelveDigits(code / 2));
  }

  /** Pads with zeros what has fewer digits. */
  static String twelveDigits(long number) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, 12 - digits.length())) + digits;
  }

  static long firstCode(long area) {
    return area * 2;
  }

  static long lastCode(long area) {
    return area * 2 + 1;
  }

  /** What only a program can make, and no file holds. */
  private static List<Problem> remarks(LocalDate day) {
    return DAYS.has(day.toEpochDay()) ? List.of() : tryDate(day.toString()).problems();
  }

  private static List<Problem> remarks(Integer count) {
    return COUNTS.has(count) ? List.of() : tryCount(count.toString()).problems();
  }

  /** What {@link #tryText} refuses, too: a program can cite a text that no file can hold. */
  private static List<Problem> remarks(Citation citation) {
    Outcome<String> text = tryText(citation.text());
    if (text.value() == null) {
      return text.problems();
    }
    List<Problem> out = new ArrayList<>(warnings(Citation.tryParse(citation.text())));
    out.addAll(personalData(citation.text()));
    return out;
  }

  private static List<Problem> ofPerson(String id) {
    return PersonalData.isIdentityNumber(id)
        ? List.of(RecordProblems.PERSONAL_DATA.with("found", id))
        : List.of();
  }

  private static List<Problem> ofWords(String text) {
    List<Problem> personal = personalData(text);
    return personal.isEmpty() ? LostText.remarks(text) : personal;
  }

  private static List<Problem> personalData(String text) {
    return PersonalData.isSurelyIn(text)
        ? List.of(RecordProblems.PERSONAL_DATA.with("found", brief(text)))
        : List.of();
  }

  /** The lowest code of an amount, however many decimals it is written with. */
  static long lowestCode(Money money) {
    long fen = money.fen();
    return new Money(fen, fen % 100 == 0 ? 0 : fen % 10 == 0 ? 1 : 2).code();
  }

  private static List<Problem> warnings(Outcome<?> outcome) {
    return outcome.problems();
  }

  private static Outcome<String> tryText(String text) {
    if (text.codePoints().allMatch(Invisible::is)) {
      return failed(RecordProblems.EMPTY, Invisible.shown(text));
    }
    if (text.length() > LONGEST_TEXT) {
      return Outcome.failed(
          RecordProblems.TOO_LONG.with("found", text.length(), "expected", LONGEST_TEXT));
    }
    return Outcome.of(text);
  }

  /** Without the warning, which is among the remarks, for values of a program as well. */
  private static Outcome<Citation> tryCitation(String text) {
    Outcome<String> words = tryText(text);
    String found = words.value();
    return found == null
        ? new Outcome<>(null, words.problems())
        : Outcome.of(Citation.parse(found));
  }

  private static Outcome<String> tryId(String text) {
    if (text.isEmpty()) {
      return failed(RecordProblems.EMPTY, text);
    }
    if (text.length() > LONGEST_ID) {
      return Outcome.failed(
          RecordProblems.TOO_LONG.with("found", text.length(), "expected", LONGEST_ID));
    }
    return Invisible.isIn(text)
        ? failed(RecordProblems.CONTROL_CHARACTER, Invisible.shown(text))
        : Outcome.of(text);
  }

  private static Outcome<LocalDate> tryDate(String text) {
    long day = dayIn(text.toCharArray(), 0, text.length());
    return day == FieldType.ABSENT
        ? Outcome.failed(OtherDates.problem(text))
        : Outcome.of(LocalDate.ofEpochDay(day));
  }

  private static Outcome<CreditCode> tryCreditCode(String text) {
    return ROUNDED.matcher(text).matches()
        ? Outcome.failed(
            RecordProblems.ROUNDED_CODE.with("found", text, "expected", CREDIT_CODE.expects()))
        : CreditCode.tryParse(text);
  }

  /** Whether a text is a day as a file writes it. */
  static boolean isDay(String text) {
    return dayIn(text.toCharArray(), 0, text.length()) != FieldType.ABSENT;
  }

  /** Exactly yyyy-MM-dd in ASCII digits; by arithmetic, because millions are read. */
  private static long dayIn(char[] b, int from, int length) {
    if (length != 10 || b[from + 4] != '-' || b[from + 7] != '-') {
      return FieldType.ABSENT;
    }
    int year = digits(b, from, 4);
    int month = digits(b, from + 5, 2);
    int day = digits(b, from + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1) {
      return FieldType.ABSENT;
    }
    return day > 28 && day > YearMonth.of(year, month).lengthOfMonth()
        ? FieldType.ABSENT
        : LocalDate.of(year, month, day).toEpochDay();
  }

  private static int digits(char[] b, int from, int length) {
    int out = 0;
    for (int i = from; i < from + length; i++) {
      int d = b[i] - '0';
      if (d < 0 || d > 9) {
        return -1;
      }
      out = out * 10 + d;
    }
    return out;
  }

  private static long divisionIn(char[] b, int from, int length) {
    long area = DivisionCode.numberIn(b, from, length);
    return area < 0 ? FieldType.ABSENT : area * 2 + (length == 12 ? 1 : 0);
  }

  private static long countIn(char[] b, int from, int length) {
    int n = length == 0 || length > 9 ? -1 : digits(b, from, length);
    return n < 0 ? FieldType.ABSENT : n;
  }

  private static long flagIn(char[] b, int from, int length) {
    return indexOf(FLAGS, b, from, length);
  }

  private static long indexOf(char[][] words, char[] b, int from, int length) {
    for (int i = 0; i < words.length; i++) {
      if (Arrays.equals(words[i], 0, words[i].length, b, from, from + length)) {
        return i;
      }
    }
    return FieldType.ABSENT;
  }

  private static final class PlainId implements ScalarType.PlainTest {
    private static final int IDENTITY = 18;

    @Override
    public boolean isPlain(char[] b, int from, int length) {
      return length > 0
          && length <= LONGEST_ID
          && Visible.areAll(b, from, length)
          && !(length == IDENTITY
              && PersonalData.isIdentityNumber(CharBuffer.wrap(b, from, length)));
    }

    @Override
    public boolean isPlain(byte[] utf8, int from, int length) {
      return length > 0
          && length <= LONGEST_ID
          && Visible.areAllOfAscii(utf8, from, length)
          && !(length == IDENTITY
              && PersonalData.isIdentityNumber(
                  new String(utf8, from, length, StandardCharsets.ISO_8859_1)));
    }
  }

  private static final class PlainText implements ScalarType.PlainTest {
    @Override
    public boolean isPlain(char[] b, int from, int length) {
      return length > 0
          && length <= LONGEST_TEXT
          && Visible.isAnyAndNoneHalf(b, from, length)
          && !PersonalData.mayBeIn(b, from, length)
          && !LostText.mayBeIn(b, from, length);
    }

    @Override
    public boolean isPlain(byte[] utf8, int from, int length) {
      return length > 0
          && length <= LONGEST_TEXT
          && Visible.isFirst(utf8, from, length)
          && !PersonalData.mayBeIn(utf8, from, length)
          && !LostText.mayBeIn(utf8, from, length);
    }
  }

  private static Outcome<Integer> tryCount(String text) {
    char[] b = text.toCharArray();
    int n = b.length == 0 || b.length > 9 ? -1 : digits(b, 0, b.length);
    if (text.equals("1000000000")) {
      n = HIGHEST_COUNT;
    }
    return n < 0
        ? Outcome.failed(
            RecordProblems.NOT_A_COUNT.with("found", brief(text), "expected", HIGHEST_COUNT))
        : Outcome.of(n);
  }

  private static Outcome<Boolean> tryFlag(String text) {
    return switch (text) {
      case "true" -> Outcome.of(Boolean.TRUE);
      case "false" -> Outcome.of(Boolean.FALSE);
      case "是" -> new Outcome<>(true, readAs(text, "true"));
      case "否" -> new Outcome<>(false, readAs(text, "false"));
      default -> failed(RecordProblems.NOT_A_FLAG, text);
    };
  }

  private static <V extends Object> Outcome<V> failed(ProblemCode code, String found) {
    return Outcome.failed(code.with("found", brief(found)));
  }

  static String brief(String text) {
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
