package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ControlCharactersTest {

  @Test
  void whatATerminalWouldObeyIsShown() {
    assertThat(ControlCharacters.shown("a\nb\rc\td\u001b[2K")).isEqualTo("a\\nb\\rc\\td\\u001b[2K");
    assertThat(ControlCharacters.shown("\u202e\u2066\u200f\u2028\u2029\u0085\u009b\u007f\ufeff"))
        .isEqualTo("\\u202e\\u2066\\u200f\\u2028\\u2029\\u0085\\u009b\\u007f\\ufeff");
    assertThat(ControlCharacters.shown("\ud800x\udb40\udc41")).isEqualTo("\\ud800x\\udb40\\udc41");
  }

  /** By the names Java has for every character, and by its regular expressions. */
  @Test
  void everyCharacterIsShownOrLeftAsItIs() {
    Pattern obeyed = Pattern.compile("(?s)[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    Pattern visible = Pattern.compile("\\\\([nrt]|u[0-9a-f]{4}(\\\\u[0-9a-f]{4})?)");
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      String shown = ControlCharacters.shown(text);
      boolean isObeyed = obeyed.matcher(text).matches() || (c & 0xfffe) == 0xfffe;
      if (isObeyed ? !visible.matcher(shown).matches() : !shown.equals(text)) {
        wrong.add(Integer.toHexString(c));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTextWithoutThemIsTheSame() {
    String text = "发现隐患2条，整改率50％ 😀 A-1\\n";
    assertThat(ControlCharacters.shown(text)).isSameAs(text);
  }

  @Test
  void noProblemIsMoreThanOneLine() {
    ProblemCode code = Layer.VALUE.info("TEST-001", "找到{found}", "found {found}");
    Problem problem =
        code.with("found", "a\nb")
            .inRecord("H\r1")
            .ofField("标\t签")
            .at(new Place("x\n.json", 1, 2, 0, "/a\u001b"));
    assertThat(problem.toString())
        .isEqualTo("TEST-001 x\\n.json:1:2 /a\\u001b [H\\r1] 标\\t签：找到a\\nb");
    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("found a\\nb");
    assertThat(problem.arguments()).containsEntry("found", "a\nb");
  }
}
