package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.quantity.Numeral.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Numerals against a writer of its own, {@link Spelled#chinese}. */
class NumeralProperties {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll("numbers") long n, @ForAll("before") String before, @ForAll("after") String after) {
    String numeral = Spelled.chinese(n);
    assertThat(Numeral.startOf(before + numeral + after, before.length()))
        .isEqualTo(new Numeral(n, numeral.length(), Form.CHINESE));
    assertThat(Numeral.inChinese(n)).isEqualTo(numeral);
    assertThat(Numeral.startOf(numeral.replace('零', '〇'), 0))
        .isEqualTo(new Numeral(n, numeral.length(), Form.CHINESE));
  }

  @Property
  void smallNumeralsAreReadBack(@ForAll @IntRange(max = 99_999) int n) {
    String numeral = Spelled.chinese(n);
    assertThat(Numeral.startOf(numeral, 0))
        .isEqualTo(new Numeral(n, numeral.length(), Form.CHINESE));
  }

  @Property
  void digitsAreReadBack(
      @ForAll("numbers") long n, @ForAll("before") String before, @ForAll("after") String after) {
    String digits = Long.toString(n);
    assertThat(Numeral.startOf(before + digits + after, before.length()))
        .isEqualTo(new Numeral(n, digits.length(), Form.DIGITS));
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
    assertThat(Numeral.startOf(before + wide + after, before.length()))
        .isEqualTo(new Numeral(n, digits.length(), Form.FULL_WIDTH_DIGITS));
  }

  @Property
  void nothingThrows(
      @ForAll @StringLength(max = 50) String text, @ForAll @IntRange(max = 60) int at) {
    Numeral n = Numeral.startOf(text, at);
    assertThat(n == null || at + n.length() <= text.length()).isTrue();
  }

  /** Of all texts of three characters exactly those are read that are a way to write a number. */
  @Test
  void ofAllShortTextsExactlyTheWaysToWriteANumberAreRead() {
    Map<String, Long> ways = new HashMap<>();
    long tenThousands = 1;
    for (int section = 0; section < 4; section++) {
      for (long n = 0; n < 10_000; n++) {
        long number = n * tenThousands;
        waysToWrite(number).forEach(way -> ways.put(way, number));
      }
      tenThousands *= 10_000;
    }
    int[] read = {0};
    NumeralTest.everyText(
        "",
        3,
        text -> {
          Numeral n = Numeral.startOf(text, 0);
          assertThat(n == null ? null : n.value()).as(text).isEqualTo(ways.get(text));
          read[0] += n == null ? 0 : 1;
        });
    assertThat(read[0]).isEqualTo(363);
  }

  private static List<String> waysToWrite(long number) {
    String plain = Spelled.chinese(number);
    List<String> out = new ArrayList<>();
    collect("", plain, out);
    if (plain.equals("二")) {
      out.add("两");
    }
    if (plain.startsWith("十")) {
      out.add("一" + plain);
    }
    return out;
  }

  /** 两 for 二 before 百, 千, 万 and 亿, but not for the ones behind a ten; 廿 for 二十. */
  private static void collect(String done, String rest, List<String> out) {
    if (rest.isEmpty()) {
      out.add(done);
      return;
    }
    String one = rest.substring(0, 1);
    collect(done + one, rest.substring(1), out);
    char next = rest.length() > 1 ? rest.charAt(1) : ' ';
    if (one.equals("二") && "百千万亿".indexOf(next) >= 0 && !done.matches(".*[十廿卅卌]")) {
      collect(done + "两", rest.substring(1), out);
    }
    int ten = "二三四".indexOf(one);
    if (ten >= 0 && next == '十') {
      collect(done + "廿卅卌".charAt(ten), rest.substring(2), out);
    }
  }

  @Provide
  Arbitrary<Long> numbers() {
    Arbitrary<Long> any = Arbitraries.longs().between(0, 1_000_000_000_000L);
    Arbitrary<Long> round =
        Arbitraries.integers()
            .between(1, 9)
            .flatMap(
                d ->
                    Arbitraries.of(10L, 100L, 1000L, 10_000L, 100_000_000L, 100_000_000_000L)
                        .flatMap(
                            unit -> Arbitraries.of(0L, 1L, 9L, 30L).map(rest -> d * unit + rest)));
    return Arbitraries.oneOf(any, round);
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of("", "第", "共9家、", "二、");
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of("", "条", "余人", " 3", "点五", "之一", "、二", ".5", "😀");
  }
}
