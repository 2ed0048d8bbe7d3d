package io.github.safetysupervision.accident;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.record.ClosedTerm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grade of an accident (事故等级), in rising order. Each grade is reached by any one of three
 * criteria; “以上” includes the number, “以下” does not.
 *
 * <p>Basis: 《生产安全事故报告和调查处理条例》（国务院令第493号，2007） art. 3.
 */
public enum AccidentGrade implements ClosedTerm {
  /** Fewer than 3 deaths, fewer than 10 serious injuries, less than 10 million yuan (一般事故). */
  ORDINARY("ordinary", "一般事故", "ordinary accident", 0, 0, 0),
  /** From 3 deaths, 10 serious injuries or 10 million yuan (较大事故). */
  CONSIDERABLE("considerable", "较大事故", "considerable accident", 3, 10, 10_000_000),
  /** From 10 deaths, 50 serious injuries or 50 million yuan (重大事故). */
  MAJOR("major", "重大事故", "major accident", 10, 50, 50_000_000),
  /** From 30 deaths, 100 serious injuries or 100 million yuan (特别重大事故). */
  EXTRAORDINARY(
      "extraordinary", "特别重大事故", "extraordinarily serious accident", 30, 100, 100_000_000);

  private final String code;
  private final Wording wording;
  private final int deaths;
  private final int seriousInjuries;
  private final Money directLoss;

  AccidentGrade(
      String code, String zh, String en, int deaths, int seriousInjuries, long directLossYuan) {
    this.code = code;
    this.wording = new Wording(zh, en);
    this.deaths = deaths;
    this.seriousInjuries = seriousInjuries;
    this.directLoss = Money.ofYuan(directLossYuan);
  }

  /**
   * Returns the grade that casualties and loss amount to: the highest of the three criteria.
   *
   * <pre>{@code
   * AccidentGrade.of(2, 10, Money.ofYuan(0)); // CONSIDERABLE: ten serious injuries
   * AccidentGrade.of(2, 9, Money.ofYuan(0));  // ORDINARY
   * }</pre>
   *
   * @param deaths how many died
   * @param seriousInjuries how many were seriously injured, acute poisoning included
   * @param directLoss the direct economic loss
   * @return the grade
   * @throws IllegalArgumentException if a number is negative
   */
  public static AccidentGrade of(int deaths, int seriousInjuries, Money directLoss) {
    return atLeast(deaths, seriousInjuries, directLoss);
  }

  /**
   * Returns the grade that what is known amounts to; a criterion not known may still raise it.
   *
   * @param deaths how many died, or null if not known
   * @param seriousInjuries how many were seriously injured, or null if not known
   * @param directLoss the direct economic loss, or null if not known
   * @return the lowest grade it can have
   * @throws IllegalArgumentException if a number is negative
   */
  public static AccidentGrade atLeast(
      @Nullable Integer deaths, @Nullable Integer seriousInjuries, @Nullable Money directLoss) {
    if ((deaths != null && deaths < 0)
        || (seriousInjuries != null && seriousInjuries < 0)
        || (directLoss != null && directLoss.compareTo(ORDINARY.directLoss) < 0)) {
      throw new IllegalArgumentException("negative casualties or loss");
    }
    AccidentGrade out = ORDINARY;
    for (AccidentGrade g : values()) {
      if ((deaths != null && deaths >= g.deaths)
          || (seriousInjuries != null && seriousInjuries >= g.seriousInjuries)
          || (directLoss != null && directLoss.compareTo(g.directLoss) >= 0)) {
        out = g;
      }
    }
    return out;
  }

  /**
   * Returns how many deaths reach it (死亡人数下限).
   *
   * @return the number, included
   */
  public int deaths() {
    return deaths;
  }

  /**
   * Returns how many serious injuries reach it (重伤人数下限).
   *
   * @return the number, included
   */
  public int seriousInjuries() {
    return seriousInjuries;
  }

  /**
   * Returns which direct economic loss reaches it (直接经济损失下限).
   *
   * @return the amount, included
   */
  public Money directLoss() {
    return directLoss;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** Returns the grade without the word for accident, such as 较大. */
  @Override
  public List<String> synonyms() {
    return List.of(wording.zh().substring(0, wording.zh().length() - "事故".length()));
  }
}
