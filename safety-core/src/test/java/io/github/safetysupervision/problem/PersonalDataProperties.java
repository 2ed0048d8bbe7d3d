package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Personal numbers in all spellings are never left readable; ids, amounts, quantities, codes, dates
 * and document numbers are never changed. Both are made here, by the words of the standards.
 */
class PersonalDataProperties {

  private static final int SAMPLES = Integer.getInteger("safety.samples", 3000);

  private static final int[] DIVISIONS = {
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65, 71, 81, 82
  };

  private final Random random = new Random(20230630);

  // ---- what is a person's

  private String digits(int n) {
    return random.ints(n, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String division() {
    return DIVISIONS[random.nextInt(DIVISIONS.length)] + digits(4);
  }

  private LocalDate day(int from, int years) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(365 * years));
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }

  /** ISO 7064, MOD 11-2, by the recursion of the standard rather than by weights. */
  private static char check(String seventeen) {
    int p = 0;
    for (char c : seventeen.toCharArray()) {
      p = (p + (c - '0')) * 2 % 11;
    }
    int check = (12 - p) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  private String identity() {
    String first = division() + basic(day(1930, 85)) + digits(3);
    return first + check(first);
  }

  private String mobile() {
    return "1" + (3 + random.nextInt(7)) + digits(9);
  }

  private String area() {
    return one(List.of("010", "021", "023", "0" + (3 + random.nextInt(7)) + digits(2)));
  }

  private String local() {
    return (1 + random.nextInt(9)) + digits(6 + random.nextInt(2));
  }

  private static String grouped(String number, String sign, int... lengths) {
    List<String> out = new ArrayList<>();
    int at = 0;
    for (int n : lengths) {
      out.add(number.substring(at, at + n));
      at += n;
    }
    return String.join(sign, out);
  }

  private static String fullWidth(String text) {
    return text.chars()
        .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 0x7f ? c + 0xfee0 : c)))
        .collect(Collectors.joining());
  }

  private String sign() {
    return one(List.of(" ", "-", "－", "\u00a0", "\u3000", "–", "—", "\u200b", " - ", "\n", "\r\n"));
  }

  /** Signs that are none of numbers, but that people write between the usual groups. */
  private String rareSign() {
    return one(List.of(".", "/", "_", "·", "~", "～", "．", "|", "\\"));
  }

  private String personal() {
    String mobile = mobile();
    String identity = identity();
    String s = sign();
    String r = rareSign();
    List<Supplier<String>> spellings =
        List.of(
            () -> mobile,
            () -> "+86" + mobile,
            () -> "+86 " + mobile,
            () -> "+86-" + grouped(mobile, "-", 3, 4, 4),
            () -> "0086" + mobile,
            () -> "0086 " + grouped(mobile, s, 3, 4, 4),
            () -> "86" + mobile,
            () -> "(+86)" + mobile,
            () -> "（86）" + mobile,
            () -> "0" + mobile,
            () -> grouped(mobile, s, 3, 4, 4),
            () -> grouped(mobile, s, 3, 8),
            () -> grouped(mobile, s, 4, 4, 3),
            () -> grouped(mobile, s, 7, 4),
            () -> grouped(mobile, s, 3, 2, 2, 2, 2),
            () -> grouped(mobile, s, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
            () -> grouped(mobile, r, 3, 4, 4),
            () -> grouped(mobile, r, 3, 8),
            () -> grouped(mobile, r, 7, 4),
            () -> grouped(mobile, r, 4, 4, 3),
            () -> "+86" + r + grouped(mobile, r, 3, 4, 4),
            () -> grouped(identity, r, 6, 8, 4),
            () -> area() + r + local(),
            () -> fullWidth(mobile),
            () -> mobile + ".0",
            () -> fullWidth(grouped(mobile, "-", 3, 4, 4)),
            () -> identity,
            () -> identity.toLowerCase(java.util.Locale.ROOT),
            () -> fullWidth(identity),
            () -> fullWidth(identity.toLowerCase(java.util.Locale.ROOT)),
            () -> identity.replace("X", "Ｘ").replace("x", "ｘ"),
            () -> identity.replace("X", one(List.of("Х", "х", "Χ", "×"))),
            () -> grouped(identity, s, 6, 8, 4),
            () -> grouped(identity, s, 6, 4, 4, 4),
            () -> grouped(identity, s, 4, 4, 4, 4, 2),
            () -> grouped(identity, s, 3, 3, 4, 4, 4),
            () -> identity.substring(0, 6) + identity.substring(8, 17),
            () -> area() + "-" + local(),
            () -> area() + " " + local(),
            () -> "(" + area() + ")" + local(),
            () -> "（" + area() + "）" + local(),
            () -> "(" + area() + ") " + grouped(digits(8), "-", 4, 4),
            () -> "0" + (3 + random.nextInt(7)) + digits(2) + local(),
            () -> "+86-" + area().substring(1) + "-" + local(),
            () -> "+86 " + area() + " " + local());
    return one(spellings).get();
  }

  private String among(String number) {
    return one(
            List.of("", "电话", "联系人张三", "身份证号：", "Tel", "tel:", "a", "（", "“", "李四 ", "报告人，", "☎"))
        + number
        + one(List.of("", "。", "；电话", "联系", "abc", "）", "”", " 已通知", ",", "转办", "请回复"));
  }

  private static String readable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9Xx*]", "");
  }

  @Test
  void noPersonalNumberIsLeftReadable() {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      String number = personal();
      String text = among(number);
      String masked = PersonalData.mask(text);
      String of = readable(number).replaceFirst("^(0086|86)(?=.{10})", "");
      if (readable(masked).contains(of) || !PersonalData.isIn(text)) {
        left.add(text);
      } else if (PersonalData.isIn(masked)) {
        left.add("again " + masked);
      }
    }
    assertThat(left).as("%d of %d", left.size(), SAMPLES).isEmpty();
  }

  @Test
  void anIdThatIsAnIdentityNumberIsMaskedAndToldApart() {
    Set<String> ids = new HashSet<>();
    Set<String> masked = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      // One division and one serial number: the usual way of masking would make them all alike.
      String first = "152529" + basic(day(1930, 85)) + "001";
      ids.add(first + check(first));
    }
    for (String id : ids) {
      String out = PersonalData.maskIds(id);
      assertThat(readable(out)).as(id).doesNotContain(id.substring(6, 14));
      masked.add(out);
    }
    assertThat(masked).hasSizeGreaterThanOrEqualTo(ids.size() - 3);
  }

  /** Two numbers with what people write between them, and numbers after a figure and a comma. */
  @Test
  void neitherOfTwoNumbersIsLeftReadable() {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      String first = one(List.of(mobile(), mobile(), identity()));
      String second = one(List.of(mobile(), mobile(), identity()));
      boolean isMobile = first.length() == 11 && second.length() == 11;
      String sign =
          one(
              List.of(
                  ",",
                  "，",
                  "、",
                  ";",
                  "；",
                  "/",
                  "|",
                  "\n",
                  "和",
                  "转",
                  ", ",
                  "。",
                  isMobile ? "." : ","));
      String text =
          one(List.of("", "编号12,", "2023,", "1,", "100元,", "金额500,", "电话"))
              + first
              + (isMobile && random.nextInt(10) == 0 ? "" : sign)
              + second
              + one(List.of("", ",1", ",123", "。", "请回复"));
      String masked = PersonalData.mask(text);
      if (masked.contains(first.substring(3, 11)) || masked.contains(second.substring(3, 11))) {
        left.add(text);
      }
    }
    assertThat(left).as("%d of %d", left.size(), SAMPLES).isEmpty();
  }

  @Test
  void theWordTelephoneSaysMoreThanANounAfterTheNumber() {
    for (int i = 0; i < 200; i++) {
      String mobile = mobile();
      String text =
          one(List.of("电话", "手机号码：", "联系人", "tel: "))
              + mobile
              + one(List.of("条", "元", "家", ".50", "人次"));
      assertThat(PersonalData.mask(text)).doesNotContain(mobile);
    }
  }

  // ---- what is not

  /** Not its check character. */
  private String unchecked(String seventeen) {
    char right = check(seventeen);
    String other = digits(1);
    return seventeen + (other.charAt(0) == right ? (char) ('0' + (right - '0' + 1) % 10) : other);
  }

  private String id() {
    String serial = division() + basic(day(2019, 6)) + digits(3);
    return one(List.<Supplier<String>>of(
            () -> unchecked(serial),
            () -> "H-" + unchecked(serial),
            () -> division() + digits(5),
            () -> division() + basic(day(2019, 6)) + "-" + digits(4),
            () -> division() + "-" + basic(day(2019, 6)) + "-" + digits(3),
            () -> "隐患-" + division() + digits(5),
            () -> "YH-" + grouped(division() + digits(5), "-", 3, 4, 4),
            () -> division() + basic(day(2019, 6)).substring(2) + digits(3),
            () -> "0471" + digits(7),
            () -> mobile(),
            () -> digits(20),
            () -> creditCode(),
            () -> "F" + digits(2)))
        .get();
  }

  private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  /** GB 32100—2015, by powers of three. */
  private String creditCode() {
    StringBuilder code =
        new StringBuilder(one(List.of("91", "92", "93", "11", "12", "51", "52", "53", "N1", "N2")));
    code.append(one(List.of(division(), "100000")));
    boolean isDigits = random.nextBoolean();
    for (int i = 0; i < 9; i++) {
      code.append(SIGNS.charAt(random.nextInt(isDigits ? 10 : SIGNS.length())));
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      int power = 1;
      for (int k = 0; k < i; k++) {
        power = power * 3 % 31;
      }
      sum += SIGNS.indexOf(code.charAt(i)) * power;
    }
    return code.append(SIGNS.charAt((31 - sum % 31) % 31)).toString();
  }

  private String amount() {
    String n = mobile();
    return one(
        List.of(
            n + "元",
            n + " 元",
            n + "余元",
            n + "万元",
            n + "." + digits(2) + "元",
            n + "." + digits(2),
            "罚款" + n,
            "金额：" + n,
            "¥" + n,
            "共计" + n + "元用于整改",
            n + "至" + (n.equals("19999999999") ? n : "19999999999") + "元",
            division() + basic(day(2019, 6)) + "元",
            "投入15," + digits(3) + "," + digits(3) + "," + digits(3) + "元",
            "0." + n,
            n + ".0元",
            n + ".5",
            "1,234,567,890.12元",
            (1 + random.nextInt(999)) + grouped(digits(12), ",", 3, 3, 3, 3).replaceAll("^", ","),
            digits(6) + "." + digits(2) + "万元"));
  }

  private String quantity() {
    return one(List.of("", "发现隐患", "检查企业", "约", "排查"))
        + one(List.of(digits(1 + random.nextInt(9)), mobile()))
        + one(List.of("条", "家", "家次", "人次", "组次", "起", "项", "%", "％", "吨", "户次", "余条", "多人"))
        + one(List.of("", "。", "，", " ", "；其中", "(重大)"));
  }

  private String document() {
    String year = Integer.toString(2015 + random.nextInt(10));
    return one(
        List.of(
            "应急〔" + year + "〕" + digits(1 + random.nextInt(3)) + "号",
            "国发〔" + year + "〕" + mobile() + "号",
            "第" + mobile() + "号",
            "（蒙）WH安许证字〔" + year + "〕" + digits(6) + "号",
            "GB 11643—1999",
            "AQ/T 9006-2010",
            "编号" + division() + digits(5),
            "文号：" + division() + digits(5),
            "记录代码" + unchecked(division() + basic(day(2019, 6)) + digits(3))));
  }

  private String date() {
    LocalDate d = day(2015, 10);
    LocalDate e = d.plusDays(random.nextInt(200));
    return one(
        List.of(
            d.toString(),
            d + "/" + e,
            d + "至" + e,
            basic(d),
            basic(d) + "-" + basic(e),
            d.toString().replace('-', '.') + "—" + e.toString().replace('-', '.'),
            d + " 12:30:05",
            basic(d) + "123005",
            d.toString().replace('-', '/') + "-" + e.toString().replace('-', '/'),
            d.toString().replace('-', '.') + "\n" + e.toString().replace('-', '.'),
            basic(d) + "_" + digits(3) + "_" + digits(2),
            "139.196." + (100 + random.nextInt(99)) + "." + (10 + random.nextInt(89)),
            basic(d) + digits(9).replace("0", "7"),
            d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日",
            d.getYear() + "年1—5月",
            d.getYear() + "H1"));
  }

  private String other() {
    return one(List.<Supplier<String>>of(
            this::creditCode,
            () -> "信用代码为" + creditCode(),
            this::amount,
            this::quantity,
            this::document,
            this::date,
            this::division,
            () -> division() + "000000",
            () -> "12350",
            () -> "400-" + digits(3) + "-" + digits(4),
            () -> digits(19 + random.nextInt(20)),
            () -> digits(7),
            () -> "/records/" + digits(6) + "/visits/3",
            () -> "[34" + digits(2) + ",43" + digits(3) + "]"))
        .get();
  }

  @Test
  void whatIsNoPersonsIsNeverChanged() {
    assertThat(changed(this::other, PersonalData::mask)).isEmpty();
  }

  @Test
  void idsAreNeverChanged() {
    assertThat(changed(this::id, PersonalData::maskIds)).isEmpty();
    assertThat(changed(() -> id() + "、" + id() + "…", PersonalData::maskIds)).isEmpty();
    assertThat(changed(() -> id() + " + " + id() + " = " + id(), PersonalData::maskIds)).isEmpty();
  }

  private static List<String> changed(Supplier<String> make, UnaryOperator<String> mask) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      String text = make.get();
      if (!mask.apply(text).equals(text)) {
        out.add(text + " -> " + mask.apply(text));
      }
    }
    return out;
  }
}
