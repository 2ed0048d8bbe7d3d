package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Identities against every true value there can be, counted through with plain loops over a small
 * grid: one unit is one thing, or one fen.
 */
class IdentityOracleTest {

  /** More with {@code -Dsafety.identities=30000}. */
  private static final int IDENTITIES = Integer.getInteger("safety.identities", 1_000);

  private static final int BATCH = 500;
  private static final int CAP = 6_000;
  private static final int ROUNDINGS = 3;
  private static final DivisionCode BANNER = DivisionCode.parse("152529");
  private static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);

  private final Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
  private final Random random = new Random(20230630);

  // ---- the oracle

  private enum Kind {
    EXACT,
    ROUNDED,
    MAYBE_ROUNDED,
    WITHIN,
    NEARLY,
    ANYTHING
  }

  /** A number as written, with what it says in units: its value and last place, or its ends. */
  private record Written(String text, Kind kind, int value, int place, int low, int high) {

    static Written number(String text, Kind kind, int value, int place) {
      return new Written(text, kind, value, place, value, value);
    }

    static Written between(String text, Kind kind, int low, int high) {
      return new Written(text, kind, low, 1, low, high);
    }

    boolean isNumber() {
      return kind == Kind.EXACT || kind == Kind.ROUNDED || kind == Kind.MAYBE_ROUNDED;
    }

    /** Whether a true value may be written so; by one rounding, or by any where it is -1. */
    boolean mayBe(int t, int rounding) {
      boolean isRounded = kind == Kind.ROUNDED || (kind == Kind.MAYBE_ROUNDED && rounding < 0);
      if (!isRounded) {
        return low <= t && t <= high;
      }
      for (int r = 0; r < ROUNDINGS; r++) {
        if ((rounding < 0 || rounding == r) && rounded(t, place, r) == value) {
          return true;
        }
      }
      return false;
    }
  }

  /** Rounds half up (0), half to even (1), or cuts off (2). */
  private static int rounded(int t, int place, int rounding) {
    int quotient = t / place;
    int twice = 2 * (t % place);
    boolean up =
        switch (rounding) {
          case 0 -> twice >= place;
          case 1 -> twice > place || (twice == place && quotient % 2 == 1);
          default -> false;
        };
    return (up ? quotient + 1 : quotient) * place;
  }

  /** Every sum there can be, up to the cap. */
  private static boolean[] sums(List<Written> parts, int rounding) {
    boolean[] out = {true};
    for (Written p : parts) {
      int first = 0;
      while (!p.mayBe(first, rounding)) {
        first++;
      }
      int last = first;
      while (last + 1 < CAP && p.mayBe(last + 1, rounding)) {
        last++;
      }
      boolean[] next = new boolean[Math.min(CAP, out.length + last)];
      int inside = 0;
      for (int s = 0; s < next.length; s++) {
        inside += isThere(out, s - first) ? 1 : 0;
        inside -= isThere(out, s - last - 1) ? 1 : 0;
        next[s] = inside > 0;
      }
      out = next;
    }
    return out;
  }

  private static boolean isThere(boolean[] sums, int at) {
    return at >= 0 && at < sums.length && sums[at];
  }

  private static boolean some(boolean[] sums, Written total, int rounding) {
    for (int s = 0; s < sums.length; s++) {
      if (sums[s] && total.mayBe(s, rounding)) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(boolean[] sums, Written total, int rounding) {
    for (int s = 0; s < sums.length; s++) {
      if (sums[s] && !total.mayBe(s, rounding)) {
        return false;
      }
    }
    return true;
  }

  private static Verdict expectedSum(Written total, List<Written> parts) {
    if (total.kind() == Kind.ANYTHING) {
      return Verdict.UNDECIDED;
    }
    boolean areNumbers = total.isNumber() && parts.stream().allMatch(Written::isNumber);
    int good = 0;
    for (int r = 0; r < ROUNDINGS; r++) {
      boolean[] sums = sums(parts, r);
      good += (areNumbers ? some(sums, total, r) : all(sums, total, r)) ? 1 : 0;
    }
    boolean holds = total.isNumber() ? good > 0 : total.kind() == Kind.WITHIN && good == ROUNDINGS;
    if (holds) {
      return Verdict.HOLDS;
    }
    return some(sums(parts, -1), total, -1) ? Verdict.UNDECIDED : Verdict.FAILS;
  }

  // ---- random identities

  private int below(int n) {
    return random.nextInt(n);
  }

  private static String decimal(int units, int scale) {
    return BigDecimal.valueOf(units, scale).stripTrailingZeros().toPlainString();
  }

  private String noun() {
    return List.of("条", "项", "处", "个").get(below(4));
  }

  /** A count, written one at a time or in hundreds to one decimal or none, or with a word. */
  private Written count(int t) {
    String noun = noun();
    int r = below(ROUNDINGS);
    return switch (below(9)) {
      case 0, 1 -> Written.number(t + noun, Kind.EXACT, t, 1);
      case 2, 3, 4 -> hundreds(rounded(t, 10, r), 10, noun);
      case 5 -> hundreds(rounded(t, 100, r), 100, noun);
      default -> bounded(t, noun);
    };
  }

  private static Written hundreds(int value, int place, String noun) {
    String number = BigDecimal.valueOf(value / place, place == 10 ? 1 : 0).toPlainString();
    boolean isZeroAtOnce = value == 0 && place == 100;
    return Written.number(
        number + "百" + noun, isZeroAtOnce ? Kind.MAYBE_ROUNDED : Kind.ROUNDED, value, place);
  }

  private Written bounded(int t, String noun) {
    int tens = t / 10 * 10 + 10;
    int lastPlace = 1;
    while (tens / lastPlace % 10 == 0) {
      lastPlace *= 10;
    }
    return switch (below(8)) {
      case 0 -> Written.between(tens + "余" + noun, Kind.WITHIN, tens, tens + lastPlace - 1);
      case 1 -> Written.between("不少于" + t + noun, Kind.WITHIN, t, CAP);
      case 2 -> Written.between("超过" + t + noun, Kind.WITHIN, t + 1, CAP);
      case 3 -> Written.between("不超过" + t + noun, Kind.WITHIN, 0, t);
      case 4 -> Written.between("不足" + tens + noun, Kind.WITHIN, 0, tens - 1);
      case 5 -> Written.between(t + "至" + (t + 7) + noun, Kind.WITHIN, t, t + 7);
      case 6 -> Written.between("近" + tens + noun, Kind.NEARLY, (tens + 1) / 2, tens);
      default -> Written.between("约" + t + noun, Kind.ANYTHING, 0, CAP);
    };
  }

  /** An amount in fen: to the fen, in whole yuan, or in hundreds of yuan to three decimals. */
  private Written amount(int fen) {
    int r = below(ROUNDINGS);
    return switch (below(5)) {
      case 0 -> Written.number(twoDecimals(fen) + "元", Kind.EXACT, fen, 1);
      case 1, 2 -> {
        int v = rounded(fen, 100, r);
        yield Written.number(v / 100 + "元", Kind.MAYBE_ROUNDED, v, 100);
      }
      default -> {
        int v = rounded(fen, 10, r);
        yield Written.number(
            BigDecimal.valueOf(v / 10, 3).toPlainString() + "百元", Kind.ROUNDED, v, 10);
      }
    };
  }

  private static String twoDecimals(int fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  private static final class Stated {
    final Ledger.Builder ledger =
        Ledger.builder(
            Manifest.builder()
                .edition("1.0")
                .territory(BANNER)
                .period(HALF)
                .asOf(LocalDate.of(2023, 6, 30))
                .build());
    int figures;

    String figure(String text, DivisionCode territory) {
      String id = "F" + figures++;
      ledger.add(
          STATED_FIGURE,
          StatedFigure.builder()
              .id(id)
              .territory(territory)
              .indicator("hazard.found")
              .period(HALF)
              .quantity(Quantity.parse(text))
              .build());
      return id;
    }

    void identity(String id, IdentityForm form, String whole, List<String> parts) {
      StatedIdentity.Builder b =
          StatedIdentity.builder().id(id).territory(BANNER).form(form).whole(figure(whole, BANNER));
      for (int i = 0; i < parts.size(); i++) {
        // Parts of one place may overlap, so that their sum holds of no records.
        b.addParts(figure(parts.get(i), form == IdentityForm.RATE ? BANNER : village(i)));
      }
      ledger.add(STATED_IDENTITY, b.build());
    }

    private static DivisionCode village(int i) {
      return DivisionCode.parse(BANNER + "100" + (201 + i));
    }

    List<ReconciledIdentity> judged() throws IOException {
      return Reconciliation.of(
              Ledger.builder(ledger.build().manifest().value()).build(),
              ledger.build(),
              IndicatorCatalogue.STANDARD)
          .identities();
    }
  }

  private record Asked(Written total, List<Written> parts, IdentityForm form) {
    @Override
    public String toString() {
      return form
          + " "
          + total.text()
          + " = "
          + String.join(" + ", parts.stream().map(Written::text).toList());
    }
  }

  private static Verdict coarse(Verdict v) {
    return v == Verdict.HOLDS_AT_STATED_PRECISION ? Verdict.HOLDS : v;
  }

  @Test
  void sumsAreWhatSomeTrueValuesGive() throws IOException {
    for (int done = 0; done < IDENTITIES; done += BATCH) {
      Stated stated = new Stated();
      List<Asked> asked = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        Asked a = randomSum();
        asked.add(a);
        stated.identity(
            "I" + i, a.form(), a.total().text(), a.parts().stream().map(Written::text).toList());
      }
      List<ReconciledIdentity> judged = stated.judged();
      for (int i = 0; i < BATCH; i++) {
        Asked a = asked.get(i);
        Verdict verdict = judged.get(i).verdict();
        seen.merge(coarse(verdict), 1, Integer::sum);
        assertThat(coarse(verdict))
            .as(a + " " + judged.get(i).reasons())
            .isEqualTo(expectedSum(a.total(), a.parts()));
      }
    }
    System.out.println("sums: " + seen);
    assertThat(seen.get(Verdict.HOLDS)).isGreaterThan(IDENTITIES / 20);
    assertThat(seen.get(Verdict.FAILS)).isGreaterThan(IDENTITIES / 20);
  }

  private Asked randomSum() {
    boolean isMoney = below(3) == 0;
    boolean onlyNumbers = below(2) == 0;
    int n = 2 + below(below(3) == 0 ? 9 : 3);
    List<Written> parts = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int t = below(400);
      Written w = isMoney ? amount(t) : count(t);
      while (onlyNumbers && !w.isNumber()) {
        w = count(t);
      }
      sum += t;
      parts.add(w);
    }
    int off = below(2) == 0 ? 0 : (below(9) - 4) * List.of(1, 10, 100).get(below(3));
    int total = Math.max(0, sum + off);
    Written whole = isMoney ? amount(total) : count(total);
    while (onlyNumbers && !whole.isNumber()) {
      whole = count(total);
    }
    return new Asked(whole, parts, isMoney || below(3) > 0 ? IdentityForm.SUM : IdentityForm.EACH);
  }

  // ---- rates

  /** Whether some quotient is written so: in percent, to a last place of one tenth or one. */
  private static boolean quotient(int n, int d, int tenths, int place, int rounding) {
    long scaled = 1_000L * n;
    long quotient = scaled / ((long) d * place);
    long rest = scaled % ((long) d * place);
    long twice = 2 * rest;
    long whole = (long) d * place;
    boolean up =
        switch (rounding) {
          case 0 -> twice >= whole;
          case 1 -> twice > whole || (twice == whole && quotient % 2 == 1);
          default -> false;
        };
    return (up ? quotient + 1 : quotient) * place == tenths;
  }

  private static boolean isWritten(int n, int d, int tenths, int place, int rounding) {
    boolean isExact = tenths == 1_000 || tenths == 0;
    return isExact ? 1_000L * n == (long) tenths * d : quotient(n, d, tenths, place, rounding);
  }

  /** How many quotients there are by one rounding, and how many of them are written so. */
  private static int[] rates(Written above, Written below, int tenths, int place, int rounding) {
    int[] out = new int[2];
    List<Integer> divisors = trueValues(below, rounding);
    for (int n : trueValues(above, rounding)) {
      for (int d : divisors) {
        boolean isSo = false;
        for (int r = 0; d > 0 && r < ROUNDINGS; r++) {
          isSo |= (rounding < 0 || rounding == r) && isWritten(n, d, tenths, place, r);
        }
        out[0] += d > 0 ? 1 : 0;
        out[1] += isSo ? 1 : 0;
      }
    }
    return out;
  }

  private static List<Integer> trueValues(Written number, int rounding) {
    List<Integer> out = new ArrayList<>();
    for (int t = 0; t < 900; t++) {
      if (number.mayBe(t, rounding)) {
        out.add(t);
      }
    }
    return out;
  }

  @Test
  void ratesHoldOrFailOnlyWhereTrueValuesDo() throws IOException {
    Stated stated = new Stated();
    List<int[]> written = new ArrayList<>();
    List<Written[]> operands = new ArrayList<>();
    int many = Math.max(300, IDENTITIES / 10);
    for (int i = 0; i < many; i++) {
      int d = 20 + below(600);
      int n = below(d + 1);
      Written above = number(n);
      Written below = number(d);
      int place = below(2) == 0 ? 1 : 10;
      int off = below(2) == 0 ? 0 : below(41) - 20;
      int tenths = Math.max(0, rounded(1_000 * n / d + off, place, 2));
      written.add(new int[] {tenths, place});
      operands.add(new Written[] {above, below});
      stated.identity(
          "I" + i,
          IdentityForm.RATE,
          BigDecimal.valueOf(tenths / place, place == 1 ? 1 : 0).toPlainString() + "%",
          List.of(above.text(), below.text()));
    }
    List<ReconciledIdentity> judged = stated.judged();
    int none = 0;
    int undecidedOfNone = 0;
    for (int i = 0; i < many; i++) {
      Verdict v = coarse(judged.get(i).verdict());
      seen.merge(v, 1, Integer::sum);
      Written[] o = operands.get(i);
      int[] w = written.get(i);
      boolean holds = false;
      for (int r = 0; r < ROUNDINGS; r++) {
        int[] all = rates(o[0], o[1], w[0], w[1], r);
        holds |= all[0] > 0 && all[0] == all[1];
      }
      int[] any = rates(o[0], o[1], w[0], w[1], -1);
      boolean hasZero = o[1].mayBe(0, -1);
      String what = o[0] + " ÷ " + o[1] + " = " + w[0] + " tenths of " + w[1];
      assertThat(v == Verdict.HOLDS).as(what).isEqualTo(holds && !hasZero);
      if (v == Verdict.FAILS) {
        assertThat(any[1]).as(what).isZero();
      } else if (any[1] == 0 && !hasZero) {
        none++;
        undecidedOfNone += v == Verdict.UNDECIDED ? 1 : 0;
      }
    }
    System.out.println("rates no true values give, undecided: " + undecidedOfNone + " of " + none);
    System.out.println("rates: " + seen);
    assertThat(seen.get(Verdict.HOLDS)).isPositive();
    assertThat(seen.get(Verdict.FAILS)).isPositive();
  }

  private Written number(int t) {
    Written w = count(t);
    while (!w.isNumber()) {
      w = count(t);
    }
    return w;
  }

  // ---- honest reports

  private static final List<RoundingMode> MODES =
      List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

  /** Writes a true number in a unit to some decimals, as a report does. */
  private static String honest(BigDecimal t, int scale, int decimals, RoundingMode r, String noun) {
    return t.movePointLeft(scale).setScale(decimals, r).toPlainString()
        + (scale == 4 ? "万" : "")
        + noun;
  }

  @Test
  void honestReportsNeverFail() throws IOException {
    int many = IDENTITIES;
    Stated stated = new Stated();
    for (int i = 0; i < many; i++) {
      RoundingMode r = MODES.get(below(3));
      int n = 1 + below(10);
      boolean isMoney = below(2) == 0;
      String noun = isMoney ? "元" : "条";
      int scale = below(4) == 0 ? 0 : 4;
      int decimals = scale == 4 ? below(3) : isMoney ? below(2) * 2 : 0;
      BigDecimal sum = BigDecimal.ZERO;
      List<String> parts = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        BigDecimal t = BigDecimal.valueOf(below(20_000_000), isMoney ? 2 : 0);
        sum = sum.add(t);
        parts.add(honest(t, scale, decimals, r, noun));
      }
      if (n == 2 && sum.signum() > 0 && below(2) == 0) {
        honestRate(stated, i, r);
      } else {
        String whole = honest(sum, scale, below(2) == 0 ? decimals : decimals / 2, r, noun);
        IdentityForm form =
            n == 1
                ? IdentityForm.ALL
                : isMoney || below(2) == 0 ? IdentityForm.SUM : IdentityForm.EACH;
        stated.identity("I" + i, form, whole, parts);
      }
    }
    for (ReconciledIdentity i : stated.judged()) {
      seen.merge(i.verdict(), 1, Integer::sum);
      assertThat(i.verdict()).as(i.toString()).isNotEqualTo(Verdict.FAILS);
    }
    System.out.println("honest: " + seen);
  }

  private void honestRate(Stated stated, int i, RoundingMode r) {
    BigDecimal d = BigDecimal.valueOf(10_000 + below(900_000));
    BigDecimal n = BigDecimal.valueOf(below(d.intValue() + 1));
    int decimals = 1 + below(2);
    BigDecimal share = n.movePointRight(2).divide(d, below(3), r);
    boolean isAll = share.compareTo(BigDecimal.valueOf(100)) == 0 || share.signum() == 0;
    stated.identity(
        "I" + i,
        IdentityForm.RATE,
        (isAll ? "50.5%" : share.toPlainString() + "%"),
        isAll
            ? List.of("505条", "1000条")
            : List.of(honest(n, 4, decimals, r, "条"), honest(d, 4, decimals, r, "条")));
  }

  @Test
  void totalsTenLastDigitsTooHighAreNotAccepted() throws IOException {
    int many = IDENTITIES;
    Stated stated = new Stated();
    for (int i = 0; i < many; i++) {
      RoundingMode r = MODES.get(below(3));
      int n = 2 + below(9);
      BigDecimal sum = BigDecimal.ZERO;
      List<String> parts = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        BigDecimal t = BigDecimal.valueOf(below(20_000_000), 2);
        sum = sum.add(t);
        parts.add(honest(t, 4, 2, r, "元"));
      }
      stated.identity(
          "I" + i,
          IdentityForm.SUM,
          honest(sum.add(BigDecimal.valueOf(1_000)), 4, 2, r, "元"),
          parts);
    }
    int accepted = 0;
    for (ReconciledIdentity i : stated.judged()) {
      accepted += coarse(i.verdict()) == Verdict.HOLDS ? 1 : 0;
    }
    System.out.println("ten last digits too high: " + accepted + " of " + many + " accepted");
    assertThat(accepted).isLessThan(many / 30);
  }
}
