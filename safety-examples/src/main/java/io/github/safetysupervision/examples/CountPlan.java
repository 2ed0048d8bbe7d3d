package io.github.safetysupervision.examples;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.indicator.PenaltyIndicators;
import io.github.safetysupervision.indicator.RecordIndicator;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many records every stratum of a type needs.
 *
 * <p>Where the number is stated it is that. Where only a sum is stated – fines, visits – the number
 * is free: such strata share what the narrowest stratum around them has left, so that no record is
 * more than a tenth of the sum as long as there are enough.
 */
final class CountPlan {

  /** So many records that each can be a tenth of a sum. */
  private static final int ENOUGH = 10;

  private static final int FREELY = 12;

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final List<Stratum> strata;
  private final Map<Stratum, Integer> counts = new LinkedHashMap<>();

  CountPlan(StatedPlan plan, RecordType<?, ?> type) {
    this.strata = plan.strata(type);
    Map<Stratum, List<Stratum>> sharing = new LinkedHashMap<>();
    for (Stratum s : strata) {
      Integer stated = stated(type, s);
      if (stated != null) {
        counts.put(s, stated);
      }
    }
    for (Stratum s : strata) {
      Stratum around = s.around(strata, o -> isCounted(o));
      if (!counts.containsKey(s) && around == null) {
        counts.put(s, freely(s));
      } else if (around != null && !isCounted(s)) {
        sharing.computeIfAbsent(around, k -> new ArrayList<>()).add(s);
      }
    }
    sharing.forEach(this::share);
  }

  /** Returns how many records a stratum needs. */
  int count(Stratum stratum) {
    return counts.getOrDefault(stratum, 0);
  }

  private boolean isCounted(Stratum s) {
    return counts.containsKey(s) && (isStated(s) || sumOf(s) == null);
  }

  private static boolean isStated(Stratum s) {
    return planOf(s).counts().stream().anyMatch(i -> s.quantity(i) != null);
  }

  private static TypePlan planOf(Stratum s) {
    return TypePlan.of(s.population().type());
  }

  private static @Nullable Integer stated(RecordType<?, ?> type, Stratum s) {
    if (type == HAZARD) {
      return HazardTargets.of(s).found();
    }
    for (Indicator i : planOf(s).counts()) {
      Integer count = s.count(i);
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** The indicator whose sum a stratum without a number of records is about, or null. */
  private static @Nullable RecordIndicator<?> sumOf(Stratum s) {
    RecordIndicator<?> out = null;
    for (RecordIndicator<?> i : planOf(s).others()) {
      BigDecimal target = s.target(i);
      boolean isSome = target != null && target.signum() > 0;
      if (s.quantity(i) != null && (out == null || (isSome && target(s, out).signum() == 0))) {
        out = i;
      }
    }
    return out;
  }

  private static BigDecimal sum(Stratum s) {
    Indicator of = sumOf(s);
    return of == null ? BigDecimal.ZERO : target(s, of);
  }

  private static BigDecimal target(Stratum s, Indicator of) {
    BigDecimal t = s.target(of);
    return t == null ? BigDecimal.ZERO : t;
  }

  /** As many as those inside it, and as many again as what is left of its sum takes. */
  private int freely(Stratum s) {
    RecordIndicator<?> of = sumOf(s);
    if (of == null) {
      return 0;
    }
    List<Stratum> inside =
        strata.stream().filter(o -> o.isWithin(s) && counts.containsKey(o)).toList();
    BigDecimal there = BigDecimal.ZERO;
    int count = 0;
    for (Stratum o : inside) {
      if (inside.stream().noneMatch(o::isWithin)) {
        BigDecimal sum = o.target(of);
        there = sum == null ? there : there.add(sum);
        count += count(o);
      }
    }
    return s.isMet(of, there) ? count : count + freely(of, sum(s).subtract(there));
  }

  private static int freely(RecordIndicator<?> of, BigDecimal sum) {
    if (sum.signum() <= 0) {
      return 0;
    }
    if (of.equals(PenaltyIndicators.AMOUNT)) {
      return FREELY;
    }
    int n = sum.min(MOST).setScale(0, RoundingMode.UP).intValueExact();
    if (of.kind() == IndicatorKind.TOTAL) {
      return Math.min(n, FREELY);
    }
    // A record has a list of what is counted, or one of the different values.
    boolean isOfLists = of.field() instanceof ListField;
    return isOfLists ? (n <= FREELY ? n : Math.max(FREELY, n / 2)) : n + n / ENOUGH;
  }

  private void share(Stratum around, List<Stratum> sharing) {
    List<Stratum> byNeed = new ArrayList<>(sharing);
    byNeed.sort(Comparator.comparing(CountPlan::sum).reversed());
    int left = count(around) - takenIn(around, sharing);
    boolean isAll = isMetBy(around, sharing);
    left -= isAll ? 0 : Math.min(ENOUGH, left / (sharing.size() + 1));
    for (Stratum s : byNeed) {
      int one = sum(s).signum() == 0 ? 0 : 1;
      counts.put(s, one);
      left -= one;
    }
    for (Stratum s : byNeed) {
      int more = Math.max(0, Math.min(left, Math.min(ENOUGH, freely(s)) - count(s)));
      counts.put(s, count(s) + more);
      left -= more;
    }
    for (int i = 0; left > 0 && isAll; i = (i + 1) % byNeed.size(), left--) {
      counts.merge(byNeed.get(i), 1, Integer::sum);
    }
  }

  /** How many records of a stratum are spoken for by others inside it that state their number. */
  private int takenIn(Stratum around, List<Stratum> sharing) {
    List<Stratum> inside =
        strata.stream()
            .filter(s -> s.isWithin(around) && isCounted(s))
            .filter(s -> sharing.stream().noneMatch(s::isWithin))
            .toList();
    return inside.stream()
        .filter(s -> inside.stream().noneMatch(s::isWithin))
        .mapToInt(this::count)
        .sum();
  }

  /** Whether the sums of the parts are all that is stated of the whole. */
  private static boolean isMetBy(Stratum around, List<Stratum> parts) {
    Indicator of = sumOf(parts.get(0));
    BigDecimal sum = parts.stream().map(CountPlan::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    return of != null && around.isMet(of, sum);
  }
}
