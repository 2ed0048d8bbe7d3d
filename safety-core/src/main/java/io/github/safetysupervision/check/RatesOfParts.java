package io.github.safetysupervision.check;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Overlaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Total rates beside the rates of their parts (总比率与分项比率): by territory, or by the values of one
 * condition. Parts are shown to cover a total where their bases do not meet and add up to its base.
 */
final class RatesOfParts {

  private final StatedRate total;
  private final List<StatedRate> parts;

  private RatesOfParts(StatedRate total, List<StatedRate> parts) {
    this.total = total;
    this.parts = parts;
  }

  static void judge(StatedNumbers stated, StatedRule.Found found) {
    List<StatedRate> rates = stated.rates().stream().filter(StatedRate::isRate).toList();
    for (StatedRate total : rates) {
      Map<String, List<StatedRate>> groups = new LinkedHashMap<>();
      for (StatedRate r : rates) {
        String group = r.indicator().equals(total.indicator()) ? group(total, r) : null;
        if (group != null) {
          groups.computeIfAbsent(group, g -> new ArrayList<>()).add(r);
        }
      }
      for (List<StatedRate> parts : groups.values()) {
        RatesOfParts those = new RatesOfParts(total, parts);
        if (those.cover() && those.isOutside()) {
          those.tell(found);
          break;
        }
      }
    }
  }

  /** Says how a rate is one of a part of the total, or null if it is not. */
  private static @Nullable String group(StatedRate total, StatedRate part) {
    StatedNumber.Question whole = total.rate().question();
    StatedNumber.Question its = part.rate().question();
    if (!whole.period().equals(its.period())
        || !whole.over().isEmpty()
        || !its.over().isEmpty()
        || whole.equals(its)) {
      return null;
    }
    if (whole.where().equals(its.where())) {
      boolean isWithin =
          part.rate().stated().getTerritory().isWithin(total.rate().stated().getTerritory());
      return isWithin ? "level " + part.rate().stated().getTerritory().level() : null;
    }
    Set<String> more = new HashSet<>(its.where());
    more.removeAll(whole.where());
    boolean isOneMore =
        whole.territory().equals(its.territory())
            && its.where().containsAll(whole.where())
            && more.size() == 1;
    return isOneMore ? more.iterator().next().replaceFirst("=.*", "") : null;
  }

  /** Whether the bases of the parts do not meet and add up to that of the total. */
  private boolean cover() {
    BigDecimal base = PartsAndWholes.baseOf(total);
    BigDecimal sum = BigDecimal.ZERO;
    List<Overlaps.NamedMeasure> bases = new ArrayList<>();
    for (StatedRate p : parts) {
      StatedNumber whole = p.whole();
      BigDecimal its = PartsAndWholes.baseOf(p);
      Figure figure = whole == null ? null : whole.figure().figure();
      if (whole == null || its == null || figure == null) {
        return false;
      }
      sum = sum.add(its);
      bases.add(new Overlaps.NamedMeasure(whole.id(), figure.measure()));
    }
    return base != null
        && base.signum() > 0
        && base.compareTo(sum) == 0
        && bases.size() > 1
        && Overlaps.among(bases).byDefinition().isEmpty();
  }

  /** Whether the total is certainly less than all of them, or more. */
  private boolean isOutside() {
    StatedNumber rate = total.rate();
    List<StatedNumber> counting =
        parts.stream().filter(p -> !isOfNothing(p)).map(StatedRate::rate).toList();
    return !counting.isEmpty()
        && (counting.stream().allMatch(rate::isCertainlyMoreThan)
            || counting.stream().allMatch(p -> p.isCertainlyMoreThan(rate)));
  }

  /** A part of none weighs nothing, whatever is stated as its rate. */
  private static boolean isOfNothing(StatedRate part) {
    BigDecimal base = PartsAndWholes.baseOf(part);
    return base != null && base.signum() == 0;
  }

  private void tell(StatedRule.Found found) {
    found.at(
        total.rate(),
        StatedTotalRules.RATE_OUTSIDE_PARTS.with(
            "figure",
            total.rate().id(),
            "found",
            total.rate().quantity(),
            "parts",
            Wording.listing(parts.stream().map(p -> p.rate().toString()).toList())));
  }
}
