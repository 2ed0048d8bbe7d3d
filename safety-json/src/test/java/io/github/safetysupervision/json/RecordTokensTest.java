package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Wording;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of text that is no JSON, and where. */
class RecordTokensTest {

  private static @Nullable BrokenJson fault(String text) {
    RecordTokens tokens = new RecordTokens(RecordTokens.OF_RECORD);
    tokens.start(text.toCharArray(), text.length());
    try {
      tokens.skipAll(new Wording("记录到此结束", "the record to end here"));
      return null;
    } catch (BrokenJson e) {
      return e;
    }
  }

  /** Each text with ¦ before the character that cannot be, ⏎ for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "¦ = a JSON value",
        "¦nonsense = a JSON value",
        "{¦a:1} = a field name or a brace",
        "{¦, = a field name or a brace",
        "{\"a\"¦ = a colon",
        "{\"a\" ¦1} = a colon",
        "{\"b\":\"c\",\"a\\\"\" ¦1} = a colon",
        "{\"a\":¦ = a JSON value",
        "{\"a\":¦} = a JSON value",
        "{\"a\":¦NaN} = a JSON value",
        "{\"a\": ¦NaN⏎} = a JSON value",
        "{\"a\":¦Infinity⏎} = a JSON value",
        "{\"a\":-¦Infinity} = a digit",
        "{\"a\":¦+1} = a JSON value",
        "{\"a\":¦.5} = a JSON value",
        "{\"a\":¦nul} = a JSON value",
        "{\"a\":¦tru = a JSON value",
        "{\"a\":¦文} = a JSON value",
        "{\"a\":¦//} = a JSON value",
        "{\"a\":true¦x} = the end of the value",
        "{\"a\":0¦1} = the end of the value",
        "{\"a\":1¦x} = the end of the value",
        "{\"a\":1¦\"b\":2} = the end of the value",
        "{\"a\":1.¦e3} = a digit",
        "{\"a\":1e+¦} = a digit",
        "{\"a\":-¦ = a digit",
        "{\"a\":1¦ = a comma or a closing brace",
        "{\"a\":\"x\"¦ = a comma or a closing brace",
        "{\"a\":\"x\" ¦\"b\":1} = a comma or a closing brace",
        "{\"a\":1¦] = a comma or a closing brace",
        "{\"a\":[1 ¦2]} = a comma or a closing bracket",
        "{\"a\":[1,2¦}} = a comma or a closing bracket",
        "{\"a\":[1,¦]} = another element",
        "{\"a\":[¦,1]} = a JSON value",
        "{\"a\":1,¦} = a field name",
        "{\"a\":1,¦, = a field name",
        "{\"a\":\"x¦⏎\"} = an escaped character",
        "{\"a¦ = a closing quote",
        "{\"a\":\"NaN¦⏎\"} = an escaped character",
        "{\"a\":\"\\¦x\"} = one of the escapes \" \\ / b f n r t u",
        "{\"a\":\"\\¦ = one of the escapes \" \\ / b f n r t u",
        "{\"a\":\"\\u12¦g4\"} = four hexadecimal digits",
        "{\"a\":\"\\u¦ = four hexadecimal digits",
        "{\"a\":\"\\\\u¦ = a closing quote",
        "{\"a\":1} ¦x = the record to end here",
        "{\"a\":1} ¦\"x = the record to end here",
        "{\"a\":1}¦} = the record to end here",
        "{} ¦{} = the record to end here"
      })
  void theFirstCharacterThatCannotBeIsNamed(String marked, String expected) {
    String all = marked.replace('⏎', '\n');
    String text = all.replace("¦", "");
    int at = all.indexOf('¦');
    BrokenJson fault = fault(text);
    assertThat(fault).isNotNull();
    assertThat(fault.offset()).isEqualTo(at);
    String message = fault.problem().message(Locale.ENGLISH);
    assertThat(message).contains("expected " + expected + ";");
    assertThat(message).contains(at == text.length() ? "found the end" : "found ");
  }

  @Test
  void depthIsCountedFromTheRecord() {
    String fits = "{\"a\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}";
    assertThat(fault(fits)).isNull();
    BrokenJson fault = fault("{\"a\":" + "[".repeat(1_001));
    assertThat(fault).isNotNull();
    assertThat(fault.offset()).isEqualTo(1_005);
    assertThat(fault.problem().code()).isEqualTo(JsonProblems.TOO_DEEP);
  }

  @Test
  void whatIsTakenIsCompactedWithoutALoss() throws BrokenJson {
    String text = " { \"a b\\\\\" : [ 1.10 , -0 ,\t1e5 ] ,\n\"\\\"\" : \" x \" } ";
    RecordTokens tokens = new RecordTokens(RecordTokens.OF_RECORD);
    tokens.start(text.toCharArray(), text.length());
    tokens.skipAll(Wording.same(""));
    assertThat(tokens.compact(0, text.length()))
        .isEqualTo("{\"a b\\\\\":[1.10,-0,1e5],\"\\\"\":\" x \"}");
  }

  /** The place is exact: cut there, the text is well so far. */
  @Property(tries = 20_000)
  void whatStandsBeforeAFaultIsWell(@ForAll("texts") String text) {
    BrokenJson fault = fault(text);
    if (fault != null) {
      assertThat(fault.offset()).isBetween(0, text.length());
      BrokenJson before = fault(text.substring(0, fault.offset()));
      assertThat(before == null ? fault.offset() : before.offset()).isEqualTo(fault.offset());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"a\"",
            "\"b\":",
            "\"\\u00e9\"",
            "\"\\x\"",
            "\\",
            "1",
            "0",
            "-",
            ".5",
            "1.5",
            "e5",
            "E+",
            "01",
            "-0",
            "true",
            "false",
            "null",
            "nul",
            "NaN",
            " ",
            "\n",
            "\t",
            "\u0001",
            "文",
            "//",
            "{}",
            "[]",
            "[1,2]",
            "{\"a\":1}",
            "{\"a\":");
    return pieces.list().ofMaxSize(8).map(l -> String.join("", l));
  }
}
