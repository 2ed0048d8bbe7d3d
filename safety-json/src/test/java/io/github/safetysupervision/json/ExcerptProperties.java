package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.problem.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Excerpts against lines that are cut out of the whole text, character by character. */
class ExcerptProperties {

  private static final List<String> PIECES =
      List.of("a", " ", ",", ":", "隐", "患", "é", "😀", "\\", "\n", "\n", "b");

  /** A text, and where in it values stand that are to be marked. */
  private static final class Planted {
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final String text;

    Planted(Random random) {
      StringBuilder out = new StringBuilder();
      int number = random.nextInt(5);
      for (int i = 0; i <= number; i++) {
        for (int n = random.nextInt(random.nextInt(4) == 0 ? 3000 : 100); n > 0; n--) {
          out.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        out.append(' ');
        starts.add(out.length());
        String value =
            List.of("\"2023/5/6\"", "-12.5e3", "\"隐患\\\"😀\"", "true", "[", "，", "�")
                .get(random.nextInt(7));
        values.add(value);
        out.append(value).append(' ');
      }
      text = out.toString();
    }

    private String shown(int from, int to) {
      return text.substring(from, to);
    }

    /** What is expected around a value: sixty characters on each side, on its line. */
    Excerpt expected(int i) {
      int at = starts.get(i);
      int end = at + values.get(i).length();
      int from = at;
      int left = 0;
      while (from > 0 && text.charAt(from - 1) != '\n' && left < 60) {
        from -= Character.isLowSurrogate(text.charAt(from - 1)) ? 2 : 1;
        left++;
      }
      boolean isCutBefore = from > 0 && text.charAt(from - 1) != '\n';
      int to = end;
      int right = 0;
      while (to < text.length() && text.charAt(to) != '\n' && right < 60) {
        to += Character.isHighSurrogate(text.charAt(to)) ? 2 : 1;
        right++;
      }
      boolean isCutAfter = to < text.length() && text.charAt(to) != '\n';
      return new Excerpt(
          (isCutBefore ? "…" : "") + shown(from, at),
          values.get(i),
          shown(end, to) + (isCutAfter ? "…" : ""));
    }
  }

  @Property(tries = 150)
  void anExcerptIsThePieceOfItsLine(@ForAll Random random) throws IOException {
    Planted planted = new Planted(random);
    byte[] bytes = planted.text.getBytes(StandardCharsets.UTF_8);
    List<Place> places = new ArrayList<>();
    for (int start : planted.starts) {
      int offset = planted.text.substring(0, start).getBytes(StandardCharsets.UTF_8).length;
      places.add(0, new Place("x", 1, 1, offset, ""));
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    for (byte[] stored : List.of(bytes, packed.toByteArray())) {
      Map<Place, Excerpt> read = ExcerptReader.read(() -> open(stored, random), places, Set.of());
      for (int i = 0; i < places.size(); i++) {
        Place place = places.get(places.size() - 1 - i);
        assertThat(read.get(place)).as(planted.text).isEqualTo(planted.expected(i));
      }
    }
  }

  private static InputStream open(byte[] bytes, Random random) {
    return random.nextBoolean() ? new ByteArrayInputStream(bytes) : Samples.dripping(bytes, 7);
  }

  @Property(tries = 150)
  void anyPlaceOfAnyBytesIsNoFailure(@ForAll byte[] bytes, @ForAll long offset) throws IOException {
    Place place = new Place("x", 1, 1, offset, "");
    Map<Place, Excerpt> read =
        ExcerptReader.read(() -> new ByteArrayInputStream(bytes), List.of(place), Set.of());
    assertThat(read.size()).isLessThanOrEqualTo(1);
  }
}
