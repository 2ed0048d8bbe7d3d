package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The scanner held against Jackson: both accept the same texts and read the same tokens. */
class JsonScannerProperties {

  private static final JsonFactory JACKSON =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  @Property(tries = 20_000)
  void whatJacksonTakesTheScannerTakesAndNothingElse(@ForAll("texts") String text) {
    JsonScanner scanner = new JsonScanner();
    scanner.start(text.toCharArray(), 0, text.length());
    boolean isTaken;
    try {
      scanner.skipValue();
      isTaken = scanner.peek() == JsonScanner.END;
    } catch (BrokenJson e) {
      assertThat(e.offset()).isBetween(0, text.length());
      isTaken = false;
    }
    assertThat(isTaken).as(text).isEqualTo(jackson(text));
  }

  @Property
  void aStringIsReadAsItWasMeant(@ForAll("strings") String json) throws IOException, BrokenJson {
    JsonScanner scanner = new JsonScanner();
    scanner.start(json.toCharArray(), 0, json.length());
    scanner.string();
    try (JsonParser p = JACKSON.createParser(json)) {
      p.nextToken();
      assertThat(scanner.token()).isEqualTo(p.getText());
    }
  }

  @Example
  void whatIsTakenIsCompactedWithoutALoss() throws BrokenJson {
    String text = " { \"a b\\\\\" : [ 1.10 , -0 ,\t1e5 ] ,\n\"\\\"\" : \" x \" } ";
    JsonScanner scanner = new JsonScanner();
    scanner.start(text.toCharArray(), 0, text.length());
    scanner.skipValue();
    assertThat(scanner.compact(0, text.length()))
        .isEqualTo("{\"a b\\\\\":[1.10,-0,1e5],\"\\\"\":\" x \"}");
  }

  private static boolean jackson(String text) {
    try (JsonParser p = JACKSON.createParser(text)) {
      if (p.nextToken() == null) {
        return false;
      }
      p.skipChildren();
      if (p.currentToken() == JsonToken.VALUE_STRING) {
        p.getText(); // strings are read when asked for
      }
      return p.nextToken() == null;
    } catch (IOException e) {
      return false;
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
            "{\"a\":1}");
    return pieces.list().ofMaxSize(8).map(l -> String.join("", l));
  }

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.of(
            "a",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\u4e2d",
            "\\uD83D\\uDE00",
            "\\ud800",
            "文",
            "😀",
            "}")
        .list()
        .ofMaxSize(20)
        .map(l -> '"' + String.join("", l) + '"');
  }
}
