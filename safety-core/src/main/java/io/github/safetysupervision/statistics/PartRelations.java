package io.github.safetysupervision.statistics;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the populations of several figures stand to each other by their definitions. Those of
 * different territories are apart at once; only within a territory each two are compared, up to a
 * limit.
 */
final class PartRelations {

  /** How many comparisons are made: some 450 parts of one territory. */
  static final int MOST_COMPARISONS = 100_000;

  private record Area(int part, long first, long last) {}

  /** Pairs of one kind, by the parts in them. */
  private static final class Pairs {
    private final BitSet parts = new BitSet();
    private final Map<Integer, Integer> times = new HashMap<>();
    private int count;

    void add(int left, int right) {
      count++;
      for (int p : new int[] {left, right}) {
        parts.set(p);
        times.merge(p, 1, Integer::sum);
      }
    }

    /** The part that is in every pair, or -1: one stands to each of the others so. */
    int common() {
      return times.entrySet().stream()
          .filter(e -> e.getValue() == count)
          .mapToInt(Map.Entry::getKey)
          .min()
          .orElse(-1);
    }
  }

  private final List<Overlaps.NamedMeasure> parts;
  private final Pairs contained = new Pairs();
  private final Map<Wording, Pairs> unknown = new LinkedHashMap<>();
  private boolean isCut;
  private long comparisons;

  private PartRelations(List<Overlaps.NamedMeasure> parts) {
    this.parts = parts;
  }

  /** Compares each two. */
  static PartRelations among(List<Overlaps.NamedMeasure> parts) {
    PartRelations out = new PartRelations(parts);
    out.eachTwo();
    return out;
  }

  /** Compares one with each of the others. */
  static PartRelations between(Overlaps.NamedMeasure one, List<Overlaps.NamedMeasure> others) {
    List<Overlaps.NamedMeasure> all = new ArrayList<>(others.size() + 1);
    all.add(one);
    all.addAll(others);
    PartRelations out = new PartRelations(all);
    for (int i = 1; i < all.size() && !out.isCut; i++) {
      out.compare(0, i);
    }
    return out;
  }

  private void eachTwo() {
    for (List<Integer> area : areas()) {
      for (int i = 0; i < area.size(); i++) {
        for (int j = i + 1; j < area.size(); j++) {
          compare(area.get(i), area.get(j));
          if (isCut) {
            return;
          }
        }
      }
    }
  }

  /** Parts whose territories lie within one another, or touch through others that do. */
  private List<List<Integer>> areas() {
    List<Area> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).populations().isEmpty()) {
        all.add(area(i));
      }
    }
    all.sort(Comparator.comparingLong(Area::first).thenComparingInt(Area::part));
    List<List<Integer>> out = new ArrayList<>();
    long last = Long.MIN_VALUE;
    for (Area a : all) {
      if (out.isEmpty() || a.first() > last) {
        out.add(new ArrayList<>());
      }
      out.get(out.size() - 1).add(a.part());
      last = Math.max(last, a.last());
    }
    return out;
  }

  private Area area(int part) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Population<?> p : parts.get(part).populations()) {
      DivisionCode territory = p.territory();
      first = Math.min(first, territory == null ? Long.MIN_VALUE : territory.firstInside());
      last = Math.max(last, territory == null ? Long.MAX_VALUE : territory.lastInside());
    }
    return new Area(part, first, last);
  }

  private void compare(int left, int right) {
    comparisons +=
        (long) parts.get(left).populations().size() * parts.get(right).populations().size();
    if (comparisons > MOST_COMPARISONS) {
      isCut = true;
      return;
    }
    Relation r = relation(left, right);
    if (r instanceof Relation.Contained) {
      contained.add(left, right);
    } else if (r instanceof Relation.Unknown u) {
      unknown.computeIfAbsent(u.why(), w -> new Pairs()).add(left, right);
    }
  }

  /** All of the one against all of the other: apart only if each two of them are. */
  private @Nullable Relation relation(int left, int right) {
    Relation.Unknown open = null;
    Set<String> zh = new LinkedHashSet<>();
    Set<String> en = new LinkedHashSet<>();
    for (Population<?> l : parts.get(left).populations()) {
      for (Population<?> r : parts.get(right).populations()) {
        Relation one = l.relationTo(r);
        if (one instanceof Relation.Contained || r.relationTo(l) instanceof Relation.Contained) {
          return new Relation.Contained();
        }
        if (one instanceof Relation.Disjoint d) {
          zh.add(d.by().zh());
          en.add(d.by().en());
        } else if (one instanceof Relation.Unknown u) {
          open = u;
        }
      }
    }
    return open != null || zh.isEmpty()
        ? open
        : new Relation.Disjoint(new Wording(String.join("、", zh), String.join(", ", en)));
  }

  /** Whether all are apart by definition, each two of them. */
  boolean areApart() {
    return !isCut && contained.count == 0 && unknown.isEmpty();
  }

  /** Whether some lie within others, or nobody compared them all. */
  boolean standInTheWay() {
    return isCut || contained.count > 0;
  }

  /** One problem a kind; that populations are apart is none. */
  List<Problem> problems() {
    List<Problem> out = new ArrayList<>();
    if (contained.count > 0) {
      out.add(StatisticsProblems.CONTAINED.with("parts", names(contained)));
    }
    unknown.forEach(
        (why, those) ->
            out.add(
                StatisticsProblems.DISJOINTNESS_UNKNOWN.with("parts", names(those), "why", why)));
    if (isCut) {
      out.add(
          StatisticsProblems.TOO_MANY_PARTS.with(
              "found", parts.size(), "expected", MOST_COMPARISONS));
    }
    return out;
  }

  private Wording names(Pairs those) {
    int one = those.common();
    List<String> others =
        those.parts.stream().filter(i -> i != one).mapToObj(i -> parts.get(i).id()).toList();
    return one < 0 ? Wording.listing(others) : names(parts.get(one).id(), others);
  }

  private static Wording names(String one, List<String> others) {
    Wording names = Wording.listing(others);
    String each = others.size() == 1 ? " and " : " and each of ";
    return new Wording(one + "与" + names.zh(), one + each + names.en());
  }

  /** What is so of two parts by their places, as a problem; null where it cannot be asked. */
  @Nullable Problem ofPair(int left, int right) {
    Relation relation = relation(left, right);
    String l = parts.get(left).id();
    String r = parts.get(right).id();
    if (relation instanceof Relation.Disjoint d) {
      return StatisticsProblems.DISJOINT.with("left", l, "right", r, "why", d.by());
    }
    if (relation instanceof Relation.Unknown u) {
      return StatisticsProblems.DISJOINTNESS_UNKNOWN.with(
          "parts", names(l, List.of(r)), "why", u.why());
    }
    return relation == null
        ? null
        : StatisticsProblems.CONTAINED.with("parts", names(l, List.of(r)));
  }
}
