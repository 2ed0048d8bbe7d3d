package io.github.safetysupervision.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what several measures of different things count each once, such as a unit that is among
 * those visited in two campaigns: why such numbers are not added.
 */
final class SharedThings extends OverlapProbe {

  private final List<Tallying> states = new ArrayList<>();

  SharedThings(List<Measure> measures) {
    super(List.of(), false);
    for (Measure m : measures) {
      states.add(m.start(new Doubts()));
    }
  }

  /** Whether a measure counts different things, so that it can share some with another. */
  static boolean canShare(Measure measure) {
    return measure.start(new Doubts()) instanceof Tallying.Distinct;
  }

  @Override
  void look(Candidate candidate) {
    for (Tallying t : states) {
      t.add(candidate);
    }
  }

  /** The first things that are counted more than once, or null if none is. */
  @Nullable String shared() {
    FewNames out = new FewNames();
    Map<String, Integer> times = new HashMap<>();
    for (Tallying t : states) {
      Set<String> seen = t instanceof Tallying.Distinct d ? d.seen() : new HashSet<>();
      seen.forEach(s -> times.merge(s, 1, Integer::sum));
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
