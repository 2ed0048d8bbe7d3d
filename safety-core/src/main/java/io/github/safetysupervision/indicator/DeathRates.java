package io.github.safetysupervision.indicator;

import io.github.safetysupervision.statistics.StatisticalBase;
import java.math.BigDecimal;

/**
 * Rates of deaths in accidents (死亡率). The base – product, people employed, output, vehicles – is
 * handed in: it is of other statistics, and of the same period and territory as the question.
 *
 * <pre>{@code
 * Indicator rate = DeathRates.perGrossDomesticProduct(gdpInHundredMillionYuan);
 * }</pre>
 */
public final class DeathRates {

  private DeathRates() {}

  /**
   * Returns deaths by gross domestic product in hundred million yuan (亿元地区生产总值死亡率).
   *
   * @param hundredMillionYuan the gross domestic product in 亿元
   * @return the indicator {@code accident.deaths-per-gdp}
   */
  public static Indicator perGrossDomesticProduct(StatisticalBase hundredMillionYuan) {
    return Indicator.per(
        "accident.deaths-per-gdp",
        "亿元地区生产总值死亡率",
        "deaths a hundred million yuan of gross domestic product",
        AccidentIndicators.DEATHS,
        hundredMillionYuan,
        BigDecimal.ONE);
  }

  /**
   * Returns deaths a hundred thousand people (十万人死亡率), such as those employed in industry and
   * trade.
   *
   * @param people how many people
   * @return the indicator {@code accident.deaths-per-hundred-thousand}
   */
  public static Indicator perHundredThousand(StatisticalBase people) {
    return Indicator.per(
        "accident.deaths-per-hundred-thousand",
        "十万人死亡率",
        "deaths a hundred thousand people",
        AccidentIndicators.DEATHS,
        people,
        BigDecimal.valueOf(100_000));
  }
}
