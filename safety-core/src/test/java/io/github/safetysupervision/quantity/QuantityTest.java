package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.problem.InvalidValueException;
import io.github.safetysupervision.problem.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  /**
   * Every figure of the source report (a county's 2023 half-year report; F01 to F55 of its table of
   * figures), as written there; equal wordings once.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "4次 4 次 EXACT",
        "6次 6 次 EXACT",
        "21次 21 次 EXACT",
        "522组次 522 组次 EXACT",
        "1498家次 1498 家次 EXACT",
        "1163条 1163 条 EXACT",
        "100％ 100 % EXACT",
        "5个 5 个 EXACT",
        "33家 33 家 EXACT",
        "378条 378 条 EXACT",
        "336条 336 条 EXACT",
        "42条 42 条 EXACT",
        "24户次 24 户次 EXACT",
        "19.5万元 195000 元 EXACT",
        "6.3万元 63000 元 EXACT",
        "12.72万元 127200 元 EXACT",
        "0.5万元 5000 元 EXACT",
        "23条 23 条 EXACT",
        "8家 8 家 EXACT",
        "1次 1 次 EXACT",
        "2次 2 次 EXACT",
        "9次 9 次 EXACT",
        "十个 10 个 EXACT",
        "18组次 18 组次 EXACT",
        "61条 61 条 EXACT",
        "10000余份 10000 份 AT_LEAST_WITHIN",
        "8000余人次 8000 人次 AT_LEAST_WITHIN",
        "14次 14 次 EXACT",
        "662人 662 人 EXACT",
        "98辆 98 辆 EXACT",
        "260个组次 260 组次 EXACT",
        "500余人次 500 人次 AT_LEAST_WITHIN",
        "162条 162 条 EXACT",
        "五个 5 个 EXACT",
        "78个 78 个 EXACT",
        "1支 1 支 EXACT",
        "18人 18 人 EXACT",
        "8支 8 支 EXACT",
        "122人 122 人 EXACT",
        "78支 78 支 EXACT",
        "400余人 400 人 AT_LEAST_WITHIN",
        "一次 1 次 EXACT",
        "55万元 550000 元 EXACT",
        "3.8万个 38000 个 EXACT",
        "80套 80 套 EXACT",
        "80台 80 台 EXACT",
        "2台 2 台 EXACT",
        "8000余份 8000 份 AT_LEAST_WITHIN",
        "50处 50 处 EXACT",
        "100个 100 个 EXACT",
        "700余处 700 处 AT_LEAST_WITHIN"
      })
  void theFiguresOfTheSourceReportRead(String text, String value, String noun, Bound bound) {
    Outcome<Quantity> outcome = Quantity.tryParse(text);
    assertThat(outcome.problems()).isEmpty();
    Quantity q = outcome.orThrow();
    assertThat(q.value()).isEqualByComparingTo(value);
    assertThat(q.noun()).hasToString(noun);
    assertThat(q.bound()).isEqualTo(bound);
    assertThat(q).hasToString(text);
    assertThat(q.rawText()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "100条 1 [100,100]",
        "0条 1 [0,0]",
        "零条 1 [0,0]",
        "0万元 10000 [0,0]",
        "未发现 1 [0,0]",
        "无 1 [0,0]",
        "19.5万元 1000 [194500,196000)",
        "55万元 10000 [545000,560000)",
        "3.8万个 1000 [37500,38999]",
        "三万人 10000 [25000,39999]",
        "三亿五千万元 10000000 [345000000,360000000)",
        "3亿5千万元 10000000 [345000000,360000000)",
        "三千万元 10000000 [25000000,40000000)",
        "3千万元 10000000 [25000000,40000000)",
        "3000万元 10000 [29995000,30010000)",
        "三十万元 10000 [295000,310000)",
        "3万4000人 1 [34000,34000]",
        "25万6千人 1000 [255500,256999]",
        "十几家 1 [11,19]",
        "20几万元 10000 (200000,300000)",
        "百余人 1 [100,199]",
        "2个多小时 1 [2,3)",
        "20个多小时 1 [20,21)",
        "30元多 1 [30,31)",
        "叁万元整 10000 [30000,30000]",
        "百分之三十多 1 [30,40)",
        "三千至五千万元 10000 [30000000,50000000]",
        "3万4000至5万人 1 [34000,50000]",
        "3至5千元 1000 [3000,5000]",
        "5百至6百家 100 [500,600]",
        "63000.50元 0.01 [63000.5,63000.5]",
        "63000元 1 [63000,63000]",
        "3千元 1000 [2500,4000)",
        "100.0% 0.1 [100,100]",
        "0% 1 [0,0]",
        "88.9% 0.1 [88.85,89)",
        "88% 1 [87.5,89)",
        "正好88% 1 [88,88]",
        "400余人 1 [400,499]",
        "450余人 1 [450,459]",
        "10000余份 1 [10000,19999]",
        "20余万元 10000 [200000,300000)",
        "1.5万余人 1000 [15000,15999]",
        "十余家 1 [10,19]",
        "三十多人 1 [30,39]",
        "300人以上 1 [300,∞)",
        "不少于300人 1 [300,∞)",
        "至少300人 1 [300,∞)",
        "超过300人 1 [301,∞)",
        "逾300万元 10000 (3000000,∞)",
        "不足50家 1 [0,49]",
        "近50万元 10000 [250000,500000]",
        "不超过50家 1 [0,50]",
        "50家以下 1 [0,50]",
        "约300人 1 [0,∞)",
        "300人左右 1 [0,∞)",
        "540至639人 1 [540,639]",
        "540—639人 1 [540,639]",
        "5至8万元 10000 [50000,80000]",
        "5万元至8万元 10000 [50000,80000]",
        "5千元至8万元 1000 [5000,80000]",
        "3家至5家 1 [3,5]",
        "88.5%—90% 0.1 [88.5,90]",
        "(540,639]人 1 [541,639]",
        "5千克 1000 [4500,6000)",
        "五千克 1 [5000,5000]",
        "5个百分点 1 [4.5,6)"
      })
  void precisionAndIntervalFollowTheWords(String text, String precision, String interval) {
    Quantity q = Quantity.parse(text);
    assertThat(q.precision()).isEqualByComparingTo(precision);
    assertThat(q.interval()).hasToString(interval);
    assertThat(q).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0若干项", "數 十 人 ", "\u3000未发现", "\u00a05条\u2009", " 3 家 至 5 家 "})
  void spacesAroundAreNoPartOfWhatIsRead(String text) {
    Quantity q = Quantity.parse(text);
    Quantity plain = Quantity.parse(text.replaceAll("[\\p{Zs}]", ""));
    assertThat(q.sameAs(plain)).isTrue();
    assertThat(q).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5条\n", "\t5条", "5\u200b条", "5条\u2028", "未发现\n", "若干\n项", "约\r5条", "5\u0000条"})
  void noOtherWhiteSpaceIsTakenForASpace(String text) {
    assertThat(Quantity.tryParse(text).value()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"多项", "若干", "若干项", "常态化", "数十人", "几百份"})
  void anUnsaidNumberHasNoValueAndIsNotZero(String text) {
    Quantity q = Quantity.parse(text);
    assertThat(q.bound()).isEqualTo(Bound.UNKNOWN);
    assertThat(q.value()).isNull();
    assertThat(q.precision()).isNull();
    assertThat(q.match(new BigDecimal(7)).agreement()).isEqualTo(Match.Agreement.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | QT-001",
        "条 | QT-001",
        "约 | QT-001",
        "数据 | QT-001",
        "500 | QT-002",
        "500余 | QT-002",
        "十 | QT-002",
        "5 00人 | QT-003",
        "5家 次 | QT-003",
        "三分之一家 | QT-003",
        "三个半月 | QT-003",
        "300人多 | QT-003",
        "3叄家 | QT-003",
        "3秭元 | QT-003",
        "3穰家 | QT-003",
        "3微家 | QT-003",
        "5又家 | QT-003",
        "3个把月 | QT-003",
        "3个多功能厅 | QT-003",
        "3个余热锅炉 | QT-003",
        "3多功能厅 | QT-003",
        "5来访人员 | QT-003",
        "5百货店 | QT-003",
        "5百 万能表 | QT-003",
        "3千斤顶 | QT-003",
        "3万向节 | QT-003",
        "100几家 | QT-003",
        "3W元 | QT-003",
        "5k人 | QT-003",
        "3兆元 | QT-003",
        "八成 | QT-003",
        "3元5角 | QT-003",
        "三元五角 | QT-003",
        "3余万万元 | QT-003",
        "3万余万元 | QT-003",
        "5条整 | QT-003",
        "5人不等 | QT-003",
        "5人起 | QT-003",
        "3+家 | QT-003",
        "3支队伍 | QT-003",
        "5元（次） | QT-003",
        "5家（企业） | QT-003",
        "500人。 | QT-003",
        "3家至5人 | QT-003",
        "20余万余人 | QT-008",
        "[1,2]万人 | QT-003",
        "3万% | QT-003",
        "3万万元 | QT-003",
        "12条隐患问题 | QT-003",
        "大概300人 | QT-004",
        "共300人 | QT-004",
        "５２２组次 | QT-005",
        "522．5万元 | QT-005",
        "1234567890123456789条 | QT-006",
        "99999999999万亿元 | QT-006",
        "1.1234567% | QT-006",
        "1e400人 | QT-007",
        "1E5人 | QT-007",
        "-5人 | QT-007",
        "+5人 | QT-007",
        "约-5人 | QT-007",
        "007人 | QT-007",
        "1,16条 | QT-007",
        "1,1634条 | QT-007",
        "0,163条 | QT-007",
        "3万5条 | QT-007",
        "3千50条 | QT-007",
        "1.5万2000条 | QT-007",
        "百家 | QT-007",
        "三五家 | QT-007",
        "二十两亿元 | QT-007",
        "三至五百人 | QT-007",
        "3千至5千万元 | QT-007",
        "百分之三十家 | QT-007",
        "5.条 | QT-007",
        ".5万元 | QT-007",
        "一百五人 | QT-007",
        "十十人 | QT-007",
        "540至人 | QT-003",
        "近300余人 | QT-008",
        "300多人以上 | QT-008",
        "约三万元整 | QT-008",
        "约300人以上 | QT-008",
        "约540至639人 | QT-008",
        "639至540人 | QT-009",
        "0余人 | QT-011",
        "不足0人 | QT-011",
        "5元∈[6,7) | QT-013",
        "5元∈[5,5] | QT-013",
        "约5元∈[4,7) | QT-013",
        "5元∈4至7 | QT-014",
        "[5,4]人 | QT-014",
        "[-5,4)吨 | QT-014"
      })
  void tryParseSaysWhatIsWrong(String text, String code) {
    Outcome<Quantity> outcome = Quantity.tryParse(text);
    assertThat(outcome.value()).isNull();
    assertThat(outcome.problems()).extracting(p -> p.code().id()).containsExactly(code);
    assertThat(outcome.problems().get(0).message(Locale.ENGLISH)).isNotEmpty();
    assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "367.3萬元 | 3673000 | 元 | EXACT",
        "1.9萬余項 | 19000 | 项 | AT_LEAST_WITHIN",
        "7億多元 | 700000000 | 元 | AT_LEAST_WITHIN",
        "5仟元 | 5000 | 元 | EXACT",
        "3萬元 | 30000 | 元 | EXACT",
        "叁万贰仟元 | 32000 | 元 | EXACT",
        "一点五万元 | 15000 | 元 | EXACT",
        "一百廿条 | 120 | 条 | EXACT",
        "十几家 | 10 | 家 | AT_LEAST_WITHIN",
        "500来亿元 | 50000000000 | 元 | ABOUT",
        "3人及以上 | 3 | 人 | AT_LEAST",
        "2个多小时 | 2 | 个小时 | AT_LEAST_WITHIN",
        "48 起 | 48 | 起 | EXACT",
        "约 141 万元 | 1410000 | 元 | ABOUT",
        "100 余万条 | 1000000 | 条 | AT_LEAST_WITHIN",
        "11.6 % | 11.6 | % | EXACT",
        "48　起 | 48 | 起 | EXACT",
        "<1% | 1 | % | LESS_THAN",
        "≤5条 | 5 | 条 | AT_MOST",
        "＞5% | 5 | % | MORE_THAN",
        "≥5家 | 5 | 家 | AT_LEAST",
        "约20多万元 | 200000 | 元 | ABOUT",
        "约300余人 | 300 | 人 | ABOUT",
        "约 500 家左右 | 500 | 家 | ABOUT",
        "1,498家次 | 1498 | 家次 | EXACT",
        "1，498家次 | 1498 | 家次 | EXACT",
        "12,345.67万元 | 123456700 | 元 | EXACT",
        "一万五千亿元 | 1500000000000 | 元 | EXACT",
        "3千亿元 | 300000000000 | 元 | EXACT",
        "3万4000人 | 34000 | 人 | EXACT",
        "25万6千人 | 256000 | 人 | EXACT",
        "1万2千人次 | 12000 | 人次 | EXACT",
        "1亿2000.5万元 | 120005000 | 元 | EXACT",
        "10万零7千元 | 107000 | 元 | EXACT",
        "万余份 | 10000 | 份 | AT_LEAST_WITHIN",
        "百余人 | 100 | 人 | AT_LEAST_WITHIN",
        "万余亿元 | 1000000000000 | 元 | AT_LEAST_WITHIN",
        "近百家 | 100 | 家 | NEARLY",
        "百分之百 | 100 | % | EXACT",
        "百分之三十 | 30 | % | EXACT",
        "超过百分之九十九点五 | 99.5 | % | MORE_THAN",
        "千分之五 | 0.5 | % | EXACT",
        "十万零七千元 | 107000 | 元 | EXACT",
        "两家 | 2 | 家 | EXACT",
        "两万两千家 | 22000 | 家 | EXACT",
        "3千余人 | 3000 | 人 | AT_LEAST_WITHIN",
        "一亿 五千万元 | 150000000 | 元 | EXACT"
      })
  void aNumberIsReadInAllItsUsualSpellings(String text, String value, String noun, Bound bound) {
    Quantity q = Quantity.parse(text);
    assertThat(q.value()).isEqualByComparingTo(value);
    assertThat(q.noun()).hasToString(noun);
    assertThat(q.bound()).isEqualTo(bound);
    assertThat(q).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "19.5萬 元, 万元",
    "3.8万名, 万人",
    "300万元以上, 万元",
    "约20多亿元, 亿元",
    "五千万元, 万元",
    "3万4000元, 元",
    "5千元, 元",
    "5至8万元, 万元",
    "数十万元, 万元",
    "1.2万家（次）, 万家（次）",
    "未发现, ''"
  })
  void theWrittenNounKeepsWanAndYi(String text, String noun) {
    assertThat(Quantity.parse(text).writtenNoun()).hasToString(noun);
  }

  @ParameterizedTest
  @CsvSource({"家(次), 家, 家次", "人（次）, 人, 人次", "条（项）, 条, 项", "戶(次), 户, 户次"})
  void twoNounsInOneAreKeptAndCountTheSameAsNothing(String text, String one, String other) {
    Outcome<Quantity> outcome = Quantity.tryParse("1.2万" + text);
    Quantity q = outcome.orThrow();
    CountNoun noun = q.noun();
    assertThat(outcome.problems()).extracting(p -> p.code().id()).containsExactly("QT-015");
    assertThat(noun).hasToString(text).isEqualTo(CountNoun.of(text));
    assertThat(CountNoun.of("万" + text).base()).isEqualTo(noun);
    assertThat(noun.countsSameAs(noun)).isFalse();
    assertThat(noun.countsSameAs(CountNoun.of(one))).isFalse();
    assertThat(CountNoun.of(other).countsSameAs(noun)).isFalse();
    assertThatThrownBy(() -> q.plus(q)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHugeTextIsRefusedWithoutRepeatingIt() {
    Outcome<Quantity> outcome = Quantity.tryParse("9".repeat(1_000_000) + "条");
    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).toString()).contains("QT-006").hasSizeLessThan(300);
  }

  @Test
  void aLocalNounIsKeptWithAWarningAndNotTakenForWholes() {
    Outcome<Quantity> outcome = Quantity.tryParse("400余吨");
    assertThat(outcome.isValid()).isTrue();
    assertThat(outcome.problems()).extracting(p -> p.code().id()).containsExactly("QT-012");
    assertThat(outcome.orThrow().interval()).hasToString("[400,500)");
  }

  @Test
  void theTeamsOfTheReportAre540To639People() {
    Quantity sum = Quantity.parse("18人").plus(Quantity.parse("122人")).plus(Quantity.parse("400余人"));
    assertThat(sum).hasToString("540至639人");
    assertThat(sum.bound()).isEqualTo(Bound.RANGE);
    assertThat(sum.rawText()).isNull();
  }

  @Test
  void theFinesOfTheReportHoldAtTheStatedPrecision() {
    Quantity sum =
        Quantity.parse("6.3万元").plus(Quantity.parse("12.72万元")).plus(Quantity.parse("0.5万元"));
    BigDecimal value = new BigDecimal("195200");
    assertThat(sum.value()).isEqualByComparingTo(value);
    assertThat(sum).hasToString("195200元∈[194150,197300)");
    assertThat(Quantity.parse("19.5万元").match(value))
        .isEqualTo(
            new Match(
                Match.Agreement.HOLDS_AT_STATED_PRECISION,
                RoundingMode.HALF_UP,
                new BigDecimal("200"),
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "18人 122人 140人",
        "3.8万个 100个 38100个∈[37600,39099]",
        "400余吨 18吨 [418,518)吨",
        "超过5人 5人 不少于11人",
        "超过5吨 5吨 超过10吨",
        "不足50吨 0吨 不足50吨",
        "不足50家 3家 3至52家",
        "约300人 18人 不少于18人",
        "若干项 多项 若干项",
        "未发现 未发现 未发现",
        "未发现 5条 5条",
        "未发现 约5条 若干条",
        "常态化 未发现 若干",
        "63000.50元 0.50元 63001元"
      })
  void aSumSaysWhatItsPartsAllow(String a, String b, String sum) {
    assertThat(Quantity.parse(a).plus(Quantity.parse(b))).hasToString(sum);
    assertThat(Quantity.parse(b).plus(Quantity.parse(a))).hasToString(sum);
  }

  @ParameterizedTest
  @CsvSource({"12家, 12家次", "3人, 3人次", "5条, 5项", "50%, 50%", "若干, 5条"})
  void differentNounsAndSharesAreNotAdded(String a, String b) {
    Quantity first = Quantity.parse(a);
    Quantity second = Quantity.parse(b);
    assertThatThrownBy(() -> first.plus(second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(a)
        .hasMessageContaining(b);
  }

  @Test
  void aSumThatGetsTooLongIsRefused() {
    Quantity large = Quantity.parse("999999999999999999条");
    assertThatThrownBy(() -> large.plus(large)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "378条 378 HOLDS - 0",
        "378条 377 FAILS - -1",
        "19.5万元 195000 HOLDS - 0",
        "19.5万元 195200 HOLDS_AT_STATED_PRECISION HALF_UP 200",
        "19.4万元 194500 HOLDS_AT_STATED_PRECISION HALF_EVEN 500",
        "19.5万元 195900 HOLDS_AT_STATED_PRECISION DOWN 900",
        "19.5万元 196000 FAILS - 1000",
        "19.5万元 194499 FAILS - -501",
        "63000元 63000.5 FAILS - 0.5",
        "400余人 450 HOLDS - 50",
        "400余人 500 FAILS - 100",
        "不足50家 50 FAILS - 0",
        "不超过50家 50 HOLDS - 0",
        "超过50家 50 FAILS - 0",
        "50家以上 50 HOLDS - 0",
        "约300人 300 HOLDS - 0",
        "约300人 298 UNDECIDED - -2",
        "未发现 0 HOLDS - 0",
        "未发现 1 FAILS - 1",
        "540至639人 639 HOLDS - 99",
        "195200元∈[193650,198300) 195300 UNDECIDED - 100",
        "195200元∈[193650,198300) 198300 FAILS - 3100"
      })
  void aMatchNamesItsVerdict(
      String text, BigDecimal computed, Match.Agreement verdict, String rounding, String off) {
    Match match = Quantity.parse(text).match(computed);
    assertThat(match.agreement()).isEqualTo(verdict);
    assertThat(match.rounding() == null ? "-" : match.rounding().name()).isEqualTo(rounding);
    assertThat(match.difference()).isEqualByComparingTo(off);
    assertThat(match.differenceExact()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "100％ 1163 1163 HOLDS - 0 true",
        "100％ 1162 1163 FAILS - -0.085985 false",
        "0% 1 1163 FAILS - 0.085985 false",
        "88.9% 336 378 HOLDS_AT_STATED_PRECISION HALF_UP -0.011111 false",
        "88.8% 336 378 HOLDS_AT_STATED_PRECISION DOWN 0.088889 false",
        "88.88% 336 378 HOLDS_AT_STATED_PRECISION DOWN 0.008889 false",
        "89% 336 378 HOLDS_AT_STATED_PRECISION HALF_UP -0.111111 false",
        "90% 336 378 FAILS - -1.111111 false",
        "12.5% 1 8 HOLDS - 0 true",
        "12.4% 1 8 FAILS - 0.1 true",
        "12% 1 8 HOLDS_AT_STATED_PRECISION HALF_EVEN 0.5 true",
        "正好88% 881 1000 FAILS - 0.1 true"
      })
  void aShareIsMatchedAsAnExactRatio(
      String text,
      BigDecimal numerator,
      BigDecimal denominator,
      Match.Agreement verdict,
      String rounding,
      String off,
      boolean exact) {
    Match match = Quantity.parse(text).match(numerator, denominator);
    assertThat(match.agreement()).isEqualTo(verdict);
    assertThat(match.rounding() == null ? "-" : match.rounding().name()).isEqualTo(rounding);
    assertThat(match.difference()).isEqualByComparingTo(off);
    assertThat(match.differenceExact()).isEqualTo(exact);
    Match negated = Quantity.parse(text).match(numerator.negate(), denominator.negate());
    assertThat(negated).isEqualTo(match);
  }

  @Test
  void zeroOfZeroIsNoRate() {
    Quantity all = Quantity.parse("100%");
    assertThatThrownBy(() -> all.match(BigDecimal.ZERO, BigDecimal.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exactTakesTheNounsMultiplierAndRefusesWhatCannotBe() {
    assertThat(Quantity.exact(new BigDecimal("19.5"), CountNoun.TEN_THOUSAND_YUAN))
        .hasToString("195000元");
    assertThat(Quantity.exact(new BigDecimal("88.50"), CountNoun.PERCENT)).hasToString("正好88.5%");
    assertThat(Quantity.exact(100, CountNoun.PERCENT)).hasToString("100%");
    assertThatThrownBy(() -> Quantity.exact(-1, CountNoun.UNITS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.exact(new BigDecimal("0.5"), CountNoun.UNITS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.exact(new BigDecimal("1e400"), CountNoun.YUAN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quantity.exact(1, CountNoun.UNSTATED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalityTakesTheRawTextInAndSameAsLeavesItAside() {
    Quantity wide = Quantity.parse("100％");
    Quantity narrow = Quantity.parse("100%");
    assertThat(wide).isNotEqualTo(narrow).isEqualTo(Quantity.parse("100％"));
    assertThat(wide.sameAs(narrow)).isTrue();
    assertThat(Quantity.parse("3.8万个").sameAs(Quantity.parse("38000个"))).isFalse();
  }

  @Test
  void comparingAnswersOnlyWhatTheWordsDecide() {
    Quantity odd = Quantity.parse("400余人");
    assertThat(odd.isLessThan(Quantity.parse("500人"))).isEqualTo(Truth.TRUE);
    assertThat(odd.isLessThan(Quantity.parse("400人"))).isEqualTo(Truth.FALSE);
    assertThat(odd.isLessThan(Quantity.parse("450人"))).isEqualTo(Truth.UNKNOWN);
    assertThat(odd.isAtLeast(Quantity.parse("400人"))).isEqualTo(Truth.TRUE);
    assertThat(odd.isGreaterThan(Quantity.parse("399人"))).isEqualTo(Truth.TRUE);
    assertThat(odd.isAtMost(Quantity.parse("499人"))).isEqualTo(Truth.TRUE);
    assertThat(odd.isEqualTo(Quantity.parse("450人"))).isEqualTo(Truth.UNKNOWN);
    assertThat(odd.isEqualTo(Quantity.parse("500人"))).isEqualTo(Truth.FALSE);
    assertThat(Quantity.parse("5条").isEqualTo(Quantity.parse("五条"))).isEqualTo(Truth.TRUE);
    assertThat(Quantity.parse("未发现").isLessThan(Quantity.parse("5条"))).isEqualTo(Truth.TRUE);
    Quantity attendances = Quantity.parse("400人次");
    assertThatThrownBy(() -> odd.isLessThan(attendances))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "个组次, 组次, 0, OCCURRENCE",
    "名, 人, 0, PERSON",
    "％, %, 0, SHARE",
    "个百分点, 百分点, 0, SHARE",
    "万元, 元, 4, MONEY",
    "亿元, 元, 8, MONEY",
    "百万元, 元, 6, MONEY",
    "千亿元, 元, 11, MONEY",
    "萬元, 元, 4, MONEY",
    "項, 项, 0, THING",
    "万份, 份, 4, THING",
    "万吨, 吨, 4, THING",
    "家次, 家次, 0, OCCURRENCE",
    "家, 家, 0, ENTITY"
  })
  void aNounHasABaseAScaleAndAKind(String text, String base, int scale, CountNoun.Kind kind) {
    CountNoun noun = CountNoun.of(text);
    assertThat(noun.base()).hasToString(base);
    assertThat(noun.scale()).isEqualTo(scale);
    assertThat(noun.kind()).isEqualTo(kind);
    assertThat(CountNoun.of(noun.text())).isEqualTo(noun).hasSameHashCodeAs(noun);
  }

  @Test
  void nounsAreComparedByWhatTheyCount() {
    assertThat(CountNoun.of("万元")).isEqualTo(CountNoun.TEN_THOUSAND_YUAN);
    assertThat(CountNoun.TEN_THOUSAND_YUAN).isNotEqualTo(CountNoun.YUAN);
    assertThat(CountNoun.TEN_THOUSAND_YUAN.countsSameAs(CountNoun.YUAN)).isTrue();
    assertThat(CountNoun.UNITS.countsSameAs(CountNoun.UNIT_TIMES)).isFalse();
    assertThat(CountNoun.UNITS.words().en()).isEqualTo("units");
    assertThat(CountNoun.of("吨").isStandard()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "3家", "家 ", "万", "余人", "人以上", "至家", "三个", "条隐患问题", "萬萬元", "个半月", "仟人多", "几家", "k元",
        "元整", "家(企业)", "家(", "分之一", "来人", "點", "約人", "元左", "\uF9D1人", "〡人", "秭元", "又家", "微家", "个把月",
        "叄家"
      })
  void aNounIsNotJustAnyText(String text) {
    assertThat(CountNoun.tryOf(text).problems())
        .extracting(p -> p.code().id())
        .containsExactly("QT-003");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3阡元 | 3000 | 元",
        "3陌元 | 300 | 元",
        "叄家 | 3 | 家",
        "叄阡陸陌元 | 3600 | 元",
        "3千斤 | 3000 | 斤",
        "5百吨 | 500 | 吨",
        "3万吨 | 30000 | 吨",
        "300余用户 | 300 | 用户",
        "3微克 | 3 | 微克",
        "5小微企业 | 5 | 小微企业"
      })
  void aRareNumeralIsReadAndAUnitStaysOne(String text, String value, String noun) {
    Quantity q = Quantity.parse(text);
    assertThat(q.value()).isEqualByComparingTo(value);
    assertThat(q.noun().text()).isEqualTo(noun);
  }

  @ParameterizedTest
  @ValueSource(strings = {"五百货店", "三千斤顶", "三万向节", "五十字路口"})
  void aNumeralThatMayBelongToTheNounIsRefused(String text) {
    assertThat(Quantity.tryParse(text).value()).isNull();
  }
}
