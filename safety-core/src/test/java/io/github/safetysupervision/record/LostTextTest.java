package io.github.safetysupervision.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Problem;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words nobody wrote are told, and words that only look odd are not. */
class LostTextTest {

  private static List<String> codes(String text) {
    boolean isPlain = Scalars.TEXT.isPlain(text.toCharArray(), 0, text.length());
    byte[] utf8 = text.getBytes(UTF_8);
    List<String> out =
        Scalars.TEXT.remarks(text).stream().map((Problem p) -> p.code().id()).toList();
    if (!out.isEmpty()) {
      assertThat(isPlain).as(text).isFalse();
      assertThat(Scalars.TEXT.isPlain(utf8, 0, utf8.length)).as(text).isFalse();
    }
    return out;
  }

  @ParameterizedTest
  @CsvSource({
    "#REF!,FORM-023",
    "平度市#N/A有限公司,FORM-023",
    "#DIV/0!,FORM-023",
    "########,FORM-023",
    "NULL,FORM-023",
    "undefined,FORM-023",
    "锟斤拷锟斤拷,FORM-024",
    "????,FORM-024",
    "平度市????有限公司,FORM-024",
    "??,FORM-024",
    "ï¿½ï¿½,FORM-024"
  })
  void wordsNobodyWroteAreTold(String text, String code) {
    assertThat(codes(text)).containsExactly(code);
  }

  @Test
  void chineseReadInAnotherEncodingIsTold() {
    String words = "平度市应急管理局";
    assertThat(codes(new String(words.getBytes(UTF_8), ISO_8859_1))).containsExactly("FORM-024");
    String lost = new String(words.getBytes(Charset.forName("GBK")), UTF_8);
    String twice = new String(lost.getBytes(UTF_8), Charset.forName("GBK"));
    assertThat(codes(twice)).containsExactly("FORM-024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3#楼二层疏散通道被占用",
        "1#、2#泵房",
        "#1机组",
        "是否已整改？？？？",
        "未见应急照明?",
        "None-ferrous metals 铝业",
        "无",
        "NULL值处理系统未备案",
        "Café 咖啡店",
        "A#",
        "重大危险源防爆电气除尘"
      })
  void wordsThatOnlyLookOddAreNot(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @Test
  void usualWordsAreStillReadFromTheirBytes() {
    for (String text : List.of("消防通道堵塞，3#楼未设应急照明", "重点防范除尘、隐患排查 12 处", "灭火器过期")) {
      byte[] utf8 = text.getBytes(UTF_8);
      assertThat(Scalars.TEXT.isPlain(utf8, 0, utf8.length)).as(text).isTrue();
      assertThat(Scalars.TEXT.isPlain(text.toCharArray(), 0, text.length())).as(text).isTrue();
    }
  }

  /** Wherever it stands among those that are looked at eight bytes at once. */
  @Test
  void aSignIsSeenInEveryPlaceOfATextOfAnyLength() {
    for (String sign : List.of("#REF!", "????", "锟斤拷", "烫烫烫", "ï¿½", "##")) {
      for (String fill : List.of("a", "防", "爔", "é")) {
        for (int before = 0; before < 20; before++) {
          for (int after = 0; after < 20; after++) {
            codes(fill.repeat(before) + sign + fill.repeat(after));
          }
        }
      }
    }
  }
}
