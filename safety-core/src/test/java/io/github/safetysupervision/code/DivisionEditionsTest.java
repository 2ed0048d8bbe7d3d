package io.github.safetysupervision.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DivisionEditionsTest {

  private static final DivisionCode HERE = DivisionCode.parse("370102");
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  private static DivisionList list(
      String edition, LocalDate from, @Nullable LocalDate to, String... codes) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String code : codes) {
      entries.put(code, "某地");
    }
    return DivisionList.tryOf(new CodeList("区划", edition, "某处", from, to, entries)).orThrow();
  }

  private static DivisionCode code(String text) {
    return DivisionCode.parse(text);
  }

  @Test
  void theBundledEditionSpeaksOfItsYearAlone() {
    DivisionEditions bundled = DivisionEditions.bundled();
    assertThat(bundled.on(HERE, LocalDate.of(2023, 6, 30))).isNotNull();
    assertThat(bundled.on(HERE, LocalDate.of(2024, 6, 29))).isNotNull();
    assertThat(bundled.on(HERE, LocalDate.of(2024, 6, 30))).isNull();
    assertThat(bundled.on(HERE, LocalDate.of(2023, 6, 29))).isNull();
  }

  @Test
  void anEditionSpeaksUntilTheNextBegins() {
    DivisionEditions all =
        DivisionEditions.bundled().with(list("2024", LocalDate.of(2024, 1, 1), null, "370000"));
    assertThat(String.valueOf(all.on(HERE, LocalDate.of(2023, 12, 31)))).contains(" 2023 ");
    assertThat(String.valueOf(all.on(HERE, LocalDate.of(2024, 1, 1)))).contains(" 2024 ");
    assertThatThrownBy(() -> all.with(list("x", LocalDate.of(2024, 1, 1), null, "370000")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theEditionOfADayIsTheLastThatBeganWhateverTheOrderTheyAreHandedIn() {
    Random random = new Random(20240101);
    for (int times = 0; times < 200; times++) {
      DivisionEditions all = DivisionEditions.bundled();
      List<LocalDate[]> spans = new ArrayList<>();
      spans.add(new LocalDate[] {LocalDate.of(2023, 6, 30), LocalDate.of(2024, 6, 29)});
      for (int i = 0; i < 4; i++) {
        LocalDate from = FIRST.plusDays(17L * random.nextInt(200));
        LocalDate to = random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(900));
        if (spans.stream().noneMatch(s -> s[0].equals(from))) {
          all = all.with(list("" + from, from, to, "370000"));
          spans.add(new @Nullable LocalDate[] {from, to});
        }
      }
      for (int d = 0; d < 4_000; d += 3) {
        LocalDate day = FIRST.plusDays(d);
        LocalDate last = null;
        for (@Nullable LocalDate[] s : spans) {
          LocalDate from = s[0];
          LocalDate to = s[1];
          boolean speaks = from != null && !from.isAfter(day) && (to == null || !day.isAfter(to));
          last = speaks && (last == null || from.isAfter(last)) ? from : last;
        }
        DivisionList found = all.on(HERE, day);
        assertThat(found == null ? null : found.codes().validity().from()).isEqualTo(last);
      }
    }
  }

  @Test
  void aListWithoutTaiwanHongKongAndMacaoIsOfTheWholeCountryAllTheSame() {
    DivisionList bundled = DivisionList.countiesOf2023();
    String[] mainland =
        bundled.codes().entries().keySet().stream()
            .filter(c -> !c.startsWith("71") && !c.startsWith("8"))
            .toArray(String[]::new);
    DivisionList list = list("2025", LocalDate.of(2025, 1, 1), null, mainland);
    assertThat(list.isNational()).isTrue();
    assertThat(list.speaksOf(code("990101"))).isTrue();
    assertThat(list.speaksOf(code("710000"))).isFalse();
    assertThat(bundled.speaksOf(code("710000"))).isTrue();
    assertThat(list("x", LocalDate.of(2025, 1, 1), null, "370000").isNational()).isFalse();
  }

  @Test
  void aListOfOneProvinceLeavesTheOthersToTheOneBefore() {
    LocalDate from = LocalDate.of(2024, 1, 1);
    DivisionEditions all =
        DivisionEditions.bundled().with(list("2024", from, null, "370000", "370102"));
    assertThat(String.valueOf(all.on(HERE, from))).contains(" 2024 ");
    assertThat(String.valueOf(all.on(code("339910001000"), from))).contains(" 2023 ");
    assertThat(all.on(code("339910001000"), LocalDate.of(2025, 1, 1))).isNull();
    assertThat(all.on(HERE, LocalDate.of(2025, 1, 1))).isNotNull();
  }

  @Test
  void aListWithoutTheProvinceOfADivisionIsRefused() {
    DivisionList list = list("2024", LocalDate.of(2024, 1, 1), null, "370000", "330110");
    assertThatThrownBy(() -> DivisionEditions.bundled().with(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("330110");
  }

  @Test
  void whatBecameOfADivisionIsKnownOfAllInsideIt() {
    DivisionEditions all =
        DivisionEditions.bundled()
            .succeeded(code("371202"), code("370116"))
            .succeeded(code("371200"), code("370116"), code("370117"));
    assertThat(all.successors(code("371202001000"))).containsExactly(code("370116"));
    assertThat(all.successors(code("371203000000")))
        .containsExactly(code("370116"), code("370117"));
    assertThat(all.successors(code("370102"))).isEmpty();
    assertThatThrownBy(() -> all.succeeded(code("371202")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equalEditionsAreEqualAndOthersHaveAnotherDigest() {
    DivisionEditions bundled = DivisionEditions.bundled();
    DivisionEditions more = bundled.with(list("2025", LocalDate.of(2025, 1, 1), null, "370000"));
    DivisionEditions other = bundled.with(list("2025", LocalDate.of(2025, 1, 1), null, "380000"));
    assertThat(bundled).isEqualTo(DivisionEditions.bundled()).isNotEqualTo(more);
    assertThat(more.digest()).isNotEqualTo(other.digest()).isNotEqualTo(bundled.digest());
    assertThat(bundled.succeeded(code("371202"), code("370116")).digest())
        .isNotEqualTo(bundled.digest());
  }
}
