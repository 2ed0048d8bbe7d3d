package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Numbers in all the ways people write them: read as they were meant, or not at all. More of them
 * with {@code -Dsafety.spellings=100}; a failure names its seed, for {@code -Dsafety.seed}.
 */
class QuantitySpellingProperties {

  private static final int TIMES = Integer.getInteger("safety.spellings", 1);
  private static final long SEED = Long.getLong("safety.seed", 20230630);

  private static final String[] PIECES = {
    "1", "2", "3", "5", "8", "12", "20", "100", "300", "2000", "4000", "34000", "1,498", "1，200",
    "1,49", "0", ".", "0.5", "1.5", "一", "二", "三", "五", "十", "二十", "百", "一百", "千", "三千", "万", "万",
    "亿", "萬", "億", "仟", "佰", "拾", "叁", "贰", "零", "〇", "两", "廿", "点", "點", "五", "余", "多", "餘", "来",
    "几", "幾", "数", "半", "分之", "百分之", "W", "k", "兆", "约", "近", "不足", "超过", "≤", "<", "＞", "正好", "及",
    "以上", "及以上", "以下", "左右", "整", "至", "至", " ", " ", "\u3000", "人", "人", "家次", "家", "条", "元", "万元",
    "元", "%", "％", "百分点", "个百分点", "吨", "公里", "个", "小时", "月", "家(次)", "第", "不到", "克", "\uff15", "叄",
    "阡", "陌", "秭", "又", "微", "个把"
  };

  private static final String IN_NO_NOUN =
      "叄阡陌秭穰又零一二三四五六七八九十百千万亿两〇壹贰叁肆伍陆柒捌玖拾佰仟萬億廿余多餘几幾数數来半点點及约近第不超至以整WkK兆0123456789";

  @Test
  void everySpellingIsReadAsItWasMeant() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000 * TIMES; i++) {
      Spelled s = Spelled.draw(random);
      Outcome<Quantity> outcome = Quantity.tryParse(s.text());
      Quantity q = outcome.value();
      assertThat(q).as("seed %d: %s of %s %s", SEED, outcome.problems(), s.text(), s).isNotNull();
      String read = BruteReader.plain(q.value()) + " " + q.bound() + " " + q.noun();
      assertThat(read)
          .as("seed %d: %s", SEED, s.text())
          .isEqualTo(BruteReader.plain(s.value()) + " " + s.bound() + " " + s.noun());
      assertThat(q).hasToString(s.text());
      assertThat(Quantity.parse(q.toString())).isEqualTo(q);
    }
  }

  @Test
  void whatIsReadOfPiecesIsWhatTryingAllCutsFinds() {
    Random random = new Random(SEED);
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < 5_000 * TIMES; i++) {
      String text = i % 2 == 0 ? pieces(random) : damaged(Spelled.draw(random).text(), random);
      Quantity q = Quantity.tryParse(text).value();
      if (q == null || q.value() == null || q.bound() == Bound.NONE) {
        continue;
      }
      read++;
      Set<BruteReader.Reading> all = BruteReader.read(text);
      if (all.size() != 1 || !all.contains(reading(q))) {
        wrong.add(text + " read as " + reading(q) + " not " + all);
      }
    }
    assertThat(wrong).as("seed %d, %d read", SEED, read).isEmpty();
    assertThat(read).isGreaterThan(500 * TIMES);
  }

  private static String pieces(Random random) {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int j = 0; j < count; j++) {
      out.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return out.toString();
  }

  /** Leaves a character out, puts a piece in, or writes one twice. */
  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int left = 1 + random.nextInt(2); left > 0 && !out.isEmpty(); left--) {
      int at = random.nextInt(out.length());
      switch (random.nextInt(3)) {
        case 0 -> out.deleteCharAt(at);
        case 1 -> out.insert(at, PIECES[random.nextInt(PIECES.length)]);
        default -> out.insert(at, out.charAt(at));
      }
    }
    return out.toString();
  }

  private static BruteReader.Reading reading(Quantity q) {
    BigDecimal value = q.value();
    BigDecimal high = q.interval().high();
    boolean isRange = q.bound() == Bound.RANGE;
    return new BruteReader.Reading(
        value == null ? null : BruteReader.plain(value),
        isRange && high != null ? BruteReader.plain(high) : null,
        q.bound().name(),
        q.noun().text().replace('（', '(').replace('）', ')'));
  }

  @Test
  void noNounHoldsANumberOrAWordBesideOne() {
    Random random = new Random(SEED);
    for (int i = 0; i < 5_000 * TIMES; i++) {
      String text = pieces(random);
      CountNoun noun = CountNoun.tryOf(text).value();
      Quantity q = Quantity.tryParse(text).value();
      for (CountNoun n :
          new CountNoun[] {noun == null ? null : noun.base(), q == null ? null : q.noun()}) {
        if (n != null && !n.isStandard()) {
          assertThat(n.text().chars().filter(c -> IN_NO_NOUN.indexOf(c) >= 0).count())
              .as("seed %d: %s of %s", SEED, n, text)
              .isZero();
        }
      }
    }
  }
}
