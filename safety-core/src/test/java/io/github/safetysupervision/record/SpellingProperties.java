package io.github.safetysupervision.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class SpellingProperties {

  @Property
  void nearnessIsSymmetricAndNeverTrueOfEqualTexts(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String b) {
    assertThat(Spelling.isNear(a, b)).isEqualTo(Spelling.isNear(b, a));
    assertThat(Spelling.isNear(a, a)).isFalse();
    boolean expected =
        !a.equals(b)
            && Math.max(a.length(), b.length()) >= 3
            && Math.min(a.length(), b.length()) >= 2
            && distance(a, b) <= 1;
    assertThat(Spelling.isNear(a, b)).isEqualTo(expected);
  }

  @Property
  void everySlipOfALongerWordIsNear(
      @ForAll @AlphaChars @StringLength(min = 3, max = 12) String word,
      @ForAll int where,
      @ForAll @CharRange(from = 'a', to = 'z') char letter,
      @ForAll @CharRange(from = '0', to = '3') char kind) {
    int i = Math.floorMod(where, word.length() - 1);
    String slip =
        switch (kind) {
          case '0' -> word.substring(0, i) + word.substring(i + 1);
          case '1' -> word.substring(0, i) + letter + word.substring(i);
          case '2' -> word.substring(0, i) + letter + word.substring(i + 1);
          default ->
              word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
        };
    assertThat(Spelling.isNear(word, slip)).isEqualTo(!word.equals(slip));
  }

  @Example
  void caseWidthHyphensAndInvisibleSignsMakeNoDifference() {
    assertThat(
            List.of("Third-Party", "third_party", "thirdparty", "ｔhird-party", "third\u200b-party"))
        .allMatch(s -> Spelling.isSame("third-party", s) && Spelling.isNear("third-party", s));
    assertThat(Spelling.isSame("third-party", "third-part")).isFalse();
  }

  @Example
  void theNearestOfSomeIsFoundUnlessTheWordIsOneOfThem() {
    List<String> known = List.of("hazard", "penalty");
    assertThat(Spelling.nearest("hazards", known)).isEqualTo("hazard");
    assertThat(Spelling.nearest("penalty", known)).isNull();
    assertThat(Spelling.nearest("meeting", known)).isNull();
  }

  /** The distance of optimal string alignment, by the book. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
