package io.github.safetysupervision.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes the ways one character is written for one another: 萬 for 万, 贰 for 二, ％ for %, a wide space
 * for a narrow one. One character for one, so that a place in the folded text is the same place in
 * the text. The list is {@code spellings.tsv}; full-width digits are not on it, they are refused.
 */
final class NumeralSpelling {

  private static final String FILE = "spellings.tsv";
  private static final Map<Character, Character> READ_AS = read();

  private NumeralSpelling() {}

  static String fold(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c > '~') {
        boolean isSpace = Character.getType(c) == Character.SPACE_SEPARATOR;
        out.setCharAt(i, isSpace ? ' ' : READ_AS.getOrDefault(c, c));
      }
    }
    return out.toString();
  }

  private static Map<Character, Character> read() {
    Map<Character, Character> out = new HashMap<>();
    try (InputStream in = NumeralSpelling.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the library");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          out.put(line.charAt(0), line.charAt(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(out);
  }
}
