package io.github.safetysupervision.check;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionEditions;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Divisions by the edition of their day, with editions handed in. */
class TerritoryRulesTest {

  private static final LocalDate BUNDLED_FROM = LocalDate.of(2023, 6, 30);

  private static DivisionList list(
      String edition, LocalDate from, @Nullable LocalDate to, List<String> codes) {
    Map<String, String> entries = new LinkedHashMap<>();
    codes.forEach(c -> entries.put(c, "某地"));
    return DivisionList.tryOf(new CodeList("区划", edition, "某处", from, to, entries)).orThrow();
  }

  private static Hazard hazard(String division, LocalDate day) {
    return Hazard.builder()
        .id("H-1")
        .territory(DivisionCode.parse(division))
        .foundOn(day)
        .channel(Channel.ROUTINE_INSPECTION)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.REGISTERED)
        .build();
  }

  private static CheckReport check(
      DivisionEditions editions, String manifest, LocalDate asOf, Hazard hazard)
      throws IOException {
    Ledger ledger =
        Ledger.builder(
                Manifest.builder()
                    .edition("1.0")
                    .territory(DivisionCode.parse(manifest))
                    .period(ReportingPeriod.of(LocalDate.of(2015, 1, 1), asOf))
                    .asOf(asOf)
                    .build())
            .add(HAZARD, hazard)
            .build();
    return Check.by(Rulebook.V1_0.with(editions)).of(ledger);
  }

  @Test
  void aListHandedInJudgesTheRecordsOfItsDays() throws IOException {
    LocalDate from = LocalDate.of(2025, 1, 1);
    DivisionEditions editions =
        DivisionEditions.bundled().with(list("2025", from, null, List.of("330000", "330110")));
    CheckReport good = check(editions, "330000", from, hazard("330110001000", from));
    assertThat(good.byCode()).isEmpty();
    assertThat(good.skipped()).isEmpty();
    CheckReport bad = check(editions, "330000", from, hazard("330109001000", from));
    assertThat(bad.byCode()).isEqualTo(Map.of("CK-103", 1L));
    assertThat(bad.problems().get(0).message(Locale.CHINESE)).contains("（2025年版）");
    assertThat(bad.problems().get(0).message(Locale.ENGLISH)).contains("(edition 2025)");
    CheckReport bundledAlone =
        check(DivisionEditions.bundled(), "330000", from, hazard("330109001000", from));
    assertThat(bundledAlone.byCode()).isEmpty();
    assertThat(bundledAlone.skipped()).isNotEmpty();
  }

  @Test
  void aListOfOneProvinceSaysNothingOfOthers() throws IOException {
    LocalDate from = LocalDate.of(2025, 1, 1);
    DivisionEditions editions =
        DivisionEditions.bundled().with(list("2025", from, null, List.of("330000", "330110")));
    CheckReport elsewhere = check(editions, "370000", from, hazard("379999001000", from));
    assertThat(elsewhere.byCode()).isEmpty();
    assertThat(elsewhere.skipped())
        .as("and that is said")
        .anySatisfy(s -> assertThat(s.because().code().id()).isEqualTo("CK-004"));
    LocalDate before = LocalDate.of(2024, 3, 31);
    DivisionEditions early =
        DivisionEditions.bundled()
            .with(list("2024", LocalDate.of(2024, 1, 1), null, List.of("370000", "370102")));
    assertThat(check(early, "330000", before, hazard("339910001000", before)).byCode())
        .as("the edition before still speaks of it")
        .isEqualTo(Map.of("CK-103", 1L));
  }

  @Test
  void whatADivisionHasBecomeIsNamed() throws IOException {
    DivisionEditions editions =
        DivisionEditions.bundled()
            .succeeded(DivisionCode.parse("371202"), DivisionCode.parse("370116"));
    CheckReport report =
        check(editions, "370000", BUNDLED_FROM, hazard("371202001000", BUNDLED_FROM.plusDays(0)));
    assertThat(report.byCode()).isEqualTo(Map.of("CK-103", 1L));
    assertThat(report.problems().get(0).message(Locale.CHINESE)).contains("该区划现为 370116");
    assertThat(report.problems().get(0).message(Locale.ENGLISH)).contains("it has become 370116");
  }

  @Test
  void rulebooksOfOtherEditionsAreOthers() {
    DivisionEditions more =
        DivisionEditions.bundled()
            .with(list("2025", LocalDate.of(2025, 1, 1), null, List.of("330000")));
    Rulebook book = Rulebook.V1_0.with(more);
    assertThat(book).isNotEqualTo(Rulebook.V1_0);
    assertThat(book.digest()).isNotEqualTo(Rulebook.V1_0.digest());
    assertThat(book.divisions()).isEqualTo(more);
    assertThat(book.with(DivisionEditions.bundled())).isEqualTo(Rulebook.V1_0);
  }

  // ---- held against plain loops

  private static final List<String> COUNTIES =
      List.of("330110", "330109", "330199", "340102", "340198", "340199");

  /** What a list says of a county: there, not there, or nothing. */
  private static @Nullable Boolean says(DivisionList list, String county) {
    if (list.contains(DivisionCode.parse(county))) {
      return true;
    }
    return list.contains(DivisionCode.parse(county.substring(0, 2) + "0000")) ? false : null;
  }

  private static @Nullable DivisionList of(List<DivisionList> all, String county, LocalDate day) {
    DivisionList last = null;
    for (DivisionList e : all) {
      LocalDate from = e.codes().validity().from();
      boolean isLater = last == null || from.isAfter(last.codes().validity().from());
      boolean speaks = says(e, county) != null && e.codes().isValidOn(day);
      last = speaks && isLater ? e : last;
    }
    return last;
  }

  private static String expected(
      List<DivisionList> all, String county, LocalDate day, LocalDate asOf) {
    DivisionList ofDay = of(all, county, day);
    DivisionList now = of(all, county, asOf);
    if (ofDay != null) {
      return Boolean.FALSE.equals(says(ofDay, county)) ? "CK-103" : "";
    }
    boolean isInside = county.startsWith("33");
    return now != null && isInside && Boolean.FALSE.equals(says(now, county)) ? "CK-106" : "";
  }

  @Test
  void whatIsToldOfADivisionIsWhatPlainLoopsTell() throws IOException {
    Random random = new Random(371202);
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i < 400; i++) {
      DivisionEditions editions = DivisionEditions.bundled();
      List<DivisionList> all = new ArrayList<>(editions.editions());
      for (int n = random.nextInt(4); n > 0; n--) {
        LocalDate from = LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 1);
        if (all.stream().anyMatch(e -> e.codes().validity().from().equals(from))) {
          continue;
        }
        List<String> codes =
            new ArrayList<>(COUNTIES.stream().filter(c -> random.nextInt(2) == 0).toList());
        codes.add("330000");
        if (random.nextBoolean()) {
          codes.add("340000");
        } else {
          codes.removeIf(c -> c.startsWith("34"));
        }
        LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(500));
        DivisionList edition = list("版" + i, from, to, codes);
        all.add(edition);
        editions = editions.with(edition);
      }
      for (int n = 0; n < 6; n++) {
        LocalDate asOf = LocalDate.of(2020 + random.nextInt(7), 1 + random.nextInt(12), 15);
        LocalDate day = asOf.minusDays(random.nextInt(900));
        String county = COUNTIES.get(random.nextInt(COUNTIES.size()));
        CheckReport report = check(editions, "330000", asOf, hazard(county + "001000", day));
        String told =
            report.byCode().keySet().stream()
                .filter(c -> c.equals("CK-103") || c.equals("CK-106"))
                .reduce("", String::concat);
        seen.merge(told, 1, Integer::sum);
        assertThat(told)
            .as(all + " " + county + " " + day + " as of " + asOf)
            .isEqualTo(expected(all, county, day, asOf));
      }
    }
    assertThat(seen.keySet()).containsExactlyInAnyOrder("", "CK-103", "CK-106");
  }
}
