package io.github.safetysupervision.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what several measures of different things count each once, such as a unit that is among
 * those visited in two campaigns: why such numbers are not added.
 */
final class SharedThings extends OverlapProbe {

  private final List<MeasureState> states = new ArrayList<>();

  SharedThings(List<Measure> measures) {
    super(List.of(), false);
    for (Measure m : measures) {
      states.add(MeasureState.zero(m));
    }
  }

  /** Whether a measure counts different things, so that it can share some with another. */
  static boolean canShare(Measure measure) {
    return measure instanceof Measure.Distinct;
  }

  @Override
  void look(Candidate candidate) {
    for (MeasureState s : states) {
      s.take(candidate, 0, 1);
    }
  }

  /** The first things that are counted more than once, or null if none is. */
  @Nullable String shared() {
    FewNames out = new FewNames();
    Map<String, Integer> times = new HashMap<>();
    for (MeasureState s : states) {
      s.things().forEach(thing -> times.merge(thing, 1, Integer::sum));
    }
    times.forEach(
        (thing, n) -> {
          if (n > 1) {
            out.add(thing);
          }
        });
    return out.count() == 0 ? null : out.said();
  }
}
