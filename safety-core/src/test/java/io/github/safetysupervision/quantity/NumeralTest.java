package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.quantity.Numeral.Form;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  static final String ALPHABET = "零一二三四五六七八九两十百千万亿廿卅卌";

  /** Hands over every text of up to some characters of Chinese numerals, in one order. */
  static void everyText(String begun, int left, Consumer<String> taker) {
    if (!begun.isEmpty()) {
      taker.accept(begun);
    }
    for (int i = 0; left > 0 && i < ALPHABET.length(); i++) {
      everyText(begun + ALPHABET.charAt(i), left - 1, taker);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "第一百零五条, 1, 105, 4, CHINESE",
    "一百〇五条, 0, 105, 4, CHINESE",
    "两千两百人, 0, 2200, 4, CHINESE",
    "十万零七千元, 0, 107000, 5, CHINESE",
    "廿三日, 0, 23, 2, CHINESE",
    "零, 0, 0, 1, CHINESE",
    "12万元, 0, 12, 2, DIGITS",
    "0.5, 0, 0, 1, DIGITS",
    "第１０条, 1, 10, 2, FULL_WIDTH_DIGITS",
    "9999999999999999条, 0, 9999999999999999, 16, DIGITS"
  })
  void aNumeralIsReadAtItsPlace(String text, int from, long value, int length, Form form) {
    assertThat(Numeral.startOf(text, from)).isEqualTo(new Numeral(value, length, form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "条",
        "三五",
        "一百五",
        "一百五条",
        "百",
        "二十一百",
        "两十",
        "二〇二三",
        "一零",
        "〇五",
        "007",
        "00",
        "1２",
        "１2",
        "12345678901234567",
        "①",
        "壹拾",
        "-1",
        "٣"
      })
  void whatIsNoRegularNumeralIsNotRead(String text) {
    assertThat(Numeral.startOf(text, 0)).isNull();
  }

  /**
   * The texts of up to four characters that the reader of Chinese numerals accepted before there
   * was this class (commit c0e7eb6), with their values, one a line.
   */
  @Test
  void whatWasAcceptedIsAcceptedAndNothingElse() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int[] accepted = new int[5];
    everyText(
        "",
        4,
        text -> {
          Numeral n = Numeral.startOf(text, 0);
          if (n != null) {
            accepted[text.length()]++;
            digest.update((text + "=" + n.value() + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
    assertThat(accepted).containsExactly(0, 15, 93, 255, 1433);
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("f0487cec2497227223868e6b68661fd3741ba3be318feff047fcf4f8ecaae89b");
  }

  /** What the numbers of provisions were written with before there was this class. */
  @ParameterizedTest
  @CsvSource({
    "1,一",
    "10,十",
    "11,十一",
    "20,二十",
    "41,四十一",
    "99,九十九",
    "100,一百",
    "101,一百零一",
    "110,一百一十",
    "114,一百一十四",
    "1000,一千",
    "1001,一千零一",
    "1010,一千零一十",
    "1260,一千二百六十",
    "9999,九千九百九十九"
  })
  void numbersAreWrittenAsInLaws(int number, String expected) {
    assertThat(Numeral.inChinese(number)).isEqualTo(expected);
  }

  @Test
  void whatIsNotWrittenIsMisuse() {
    assertThat(Numeral.inChinese(Numeral.LARGEST)).isEqualTo("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九");
    assertThatIllegalArgumentException().isThrownBy(() -> Numeral.inChinese(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Numeral.inChinese(Numeral.LARGEST + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Numeral(-1, 1, Form.DIGITS));
    assertThatIllegalArgumentException().isThrownBy(() -> new Numeral(1, 0, Form.DIGITS));
  }

  @Test
  void aNumeralWithoutEndCostsNothing() {
    for (String one : new String[] {"9", "９", "一", "千", "零", "两", "亿"}) {
      String text = one.repeat(2_000_000);
      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            for (int i = 0; i < 100_000; i++) {
              assertThat(Numeral.startOf(text, i)).isNull();
            }
          });
    }
  }
}
