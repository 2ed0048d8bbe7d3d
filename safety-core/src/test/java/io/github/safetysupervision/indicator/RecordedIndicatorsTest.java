package io.github.safetysupervision.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.statistics.StatisticalBase;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What every standard indicator is and asks, written down: a change of what an official number
 * means is seen in a review. Run with {@code -Dsafety.regenerate=true} where it is meant.
 */
class RecordedIndicatorsTest {

  private static final Path RECORDED =
      Path.of("src/test/resources/io/github/safetysupervision/indicator/standard-indicators.txt");

  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);

  private static final Scope OF_A_HALF_YEAR =
      new Scope(HALF, BANNER, LocalDate.of(2023, 7, 15), List.of());

  private static final Scope OF_A_DAY =
      new Scope(
          ReportingPeriod.parse("2024-02-29"),
          DivisionCode.parse("110101"),
          LocalDate.of(2024, 3, 1),
          List.of(Slice.builder().field("source").value("平台").build()));

  private static final Scope OF_THE_FIRST_YEAR =
      new Scope(ReportingPeriod.year(1), BANNER, LocalDate.of(1, 12, 31), List.of());

  private static final Scope ON_NO_FIELD =
      new Scope(
          ReportingPeriod.parse("2023-06-30"),
          BANNER,
          LocalDate.of(2023, 6, 30),
          List.of(Slice.builder().field("channle").value("third-party").build()));

  private static List<Indicator> all() {
    List<Indicator> out = new ArrayList<>();
    for (Indicator i : IndicatorCatalogue.STANDARD.indicators()) {
      out.add(i);
      if (i.noun().kind() != CountNoun.Kind.SHARE) {
        out.add(i.yearOnYear());
        if (i.periodRule() == PeriodRule.PERIOD) {
          out.add(i.periodOnPeriod());
        }
      }
    }
    StatisticalBase base =
        new StatisticalBase(new Wording("基数", "base"), new BigDecimal("20.50"), HALF, BANNER);
    out.add(DeathRates.perGrossDomesticProduct(base));
    out.add(DeathRates.perHundredThousand(base));
    return out;
  }

  private static void write(Indicator i, StringBuilder out) {
    out.append(i.id()).append('\n');
    write(i.name(), out);
    write(i.definition(), out);
    out.append("  ")
        .append(
            String.join(
                " | ",
                i.noun().toString(),
                i.additivity().code(),
                i.periodRule().code(),
                "of state " + i.isOfState(),
                "of change " + i.isOfChange(),
                i.toString()))
        .append('\n');
    for (Scope s : List.of(OF_A_HALF_YEAR, OF_A_DAY, OF_THE_FIRST_YEAR, ON_NO_FIELD)) {
      StringBuilder asked = new StringBuilder();
      write(i.measure(s), asked);
      boolean isShort = i.isOfChange() || s == OF_THE_FIRST_YEAR || s == ON_NO_FIELD;
      out.append("  = ").append(s.period()).append(' ').append(s.territory());
      out.append(isShort ? " " + digest(asked.toString()) + "\n" : "\n" + asked);
    }
  }

  /** Of what is much text and nearly the same each time. */
  private static String digest(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 16);
  }

  private static void write(Outcome<Measure> outcome, StringBuilder out) {
    for (Problem p : outcome.problems()) {
      out.append("    ").append(p.code().id()).append(' ').append(p.severity()).append('\n');
      out.append("    ").append(p.message(Locale.CHINESE)).append('\n');
      out.append("    ").append(p.message(Locale.ENGLISH)).append('\n');
    }
    Measure m = outcome.value();
    if (m == null) {
      return;
    }
    out.append("    ").append(m.noun()).append('\n');
    write(m.words(), out.append("  "));
    for (Population<?> p : m.populations()) {
      out.append("    ")
          .append(p.type().name())
          .append(' ')
          .append(p.period())
          .append(' ')
          .append(p.territory())
          .append(' ')
          .append(p.filter().digest())
          .append('\n');
    }
  }

  private static void write(Wording words, StringBuilder out) {
    out.append("  ").append(words.zh()).append('\n');
    out.append("    ").append(words.en()).append('\n');
  }

  @Test
  void everyStandardIndicatorIsWhatItWas() throws IOException {
    StringBuilder now = new StringBuilder();
    all().forEach(i -> write(i, now));
    if (Boolean.getBoolean("safety.regenerate")) {
      Files.writeString(RECORDED, now, StandardCharsets.UTF_8);
    }
    assertThat(now.toString()).isEqualTo(Files.readString(RECORDED, StandardCharsets.UTF_8));
  }
}
