package io.github.safetysupervision.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An exact count, and the first few names by their own order: the order they come in makes no
 * difference to what is said.
 *
 * <p>The names are witnesses and no part of a state. Once one was taken out that was not kept, none
 * is said any more: no name is better than a wrong one.
 */
final class FewNames {

  private static final int KEPT = 10;

  private final List<String> least = new ArrayList<>(KEPT + 1);
  private long count;
  private boolean isLost;

  /** So many, of which nobody knows the names. */
  static FewNames nameless(long count) {
    FewNames out = new FewNames();
    out.count = count;
    out.isLost = true;
    return out;
  }

  void add(String name) {
    take(name, 1);
  }

  /** Adds a name, or with a sign of -1 takes it out. */
  void take(String name, int sign) {
    count += sign;
    if (sign > 0) {
      keep(name);
      return;
    }
    int at = Collections.binarySearch(least, name);
    if (at >= 0) {
      least.remove(at);
    } else {
      lose();
    }
  }

  void addAll(FewNames others) {
    count += others.count;
    if (others.isLost) {
      lose();
    }
    others.least.forEach(this::keep);
  }

  /** Whether no name is said any more. */
  boolean isLost() {
    return isLost;
  }

  /** Says no name any more. */
  void lose() {
    least.clear();
    isLost = true;
  }

  private void keep(String name) {
    if (isLost || (least.size() == KEPT && name.compareTo(least.get(least.size() - 1)) >= 0)) {
      return;
    }
    int at = Collections.binarySearch(least, name);
    least.add(at < 0 ? -at - 1 : at, name);
    if (least.size() > KEPT) {
      least.remove(KEPT);
    }
  }

  long count() {
    return count;
  }

  List<String> names() {
    return Collections.unmodifiableList(least);
  }

  /** The names, and whether there are more. */
  String said() {
    return String.join("、", least) + (count > least.size() ? "…" : "");
  }
}
