package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What several figures have in common (范围重叠): whether their populations meet, by their definitions
 * and, where those leave it open, by the records; and whether they count the same things.
 *
 * <p>It is asked of definitions at once, and of records after an {@link Evaluation} has shown it
 * all of them, as a reconciliation does for its identities. It changes as it is shown records,
 * because only their names are kept: for one thread at a time.
 */
public final class Overlaps {

  private static final Wording BY_RECORDS =
      new Wording("台账中没有同属两者的记录", "the ledger has no record in both");

  /**
   * A figure that is asked about, by its name.
   *
   * @param id what it is called
   * @param measure its measure, or null where it cannot be asked
   */
  public record NamedMeasure(String id, @Nullable Measure measure) {
    List<Population<?>> populations() {
      Measure m = measure;
      return m == null ? List.of() : m.populations();
    }
  }

  /**
   * How two parts stand to each other.
   *
   * @param left the id of the one
   * @param right the id of the other
   * @param problems what is so of them; none where one of them cannot be asked
   */
  public record Pair(String left, String right, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @param left the id of the one
     * @param right the id of the other
     * @param problems what is so of them
     */
    public Pair {
      problems = List.copyOf(problems);
    }
  }

  private final List<NamedMeasure> parts;
  private final boolean isAgainstFirst;
  private final @Nullable PartRelations relations;
  private final @Nullable OverlapProbe overlap;
  private final @Nullable SharedThings things;

  private Overlaps(
      List<NamedMeasure> parts,
      boolean isAgainstFirst,
      @Nullable PartRelations relations,
      @Nullable SharedThings things) {
    this.parts = List.copyOf(parts);
    this.isAgainstFirst = isAgainstFirst;
    this.relations = relations;
    this.overlap =
        relations == null || relations.areApart()
            ? null
            : new OverlapProbe(
                parts.stream().map(NamedMeasure::populations).toList(), isAgainstFirst);
    this.things = things;
  }

  /**
   * Asks of each two.
   *
   * @param parts the parts
   * @return the question
   */
  public static Overlaps among(List<NamedMeasure> parts) {
    List<Measure> those =
        parts.stream()
            .flatMap(p -> Stream.ofNullable(p.measure()))
            .filter(SharedThings::canShare)
            .toList();
    return new Overlaps(
        parts,
        false,
        PartRelations.among(parts),
        those.size() < 2 ? null : new SharedThings(those));
  }

  /**
   * Asks of one and each of the others.
   *
   * @param one the one
   * @param others the others
   * @return the question
   */
  public static Overlaps between(NamedMeasure one, List<NamedMeasure> others) {
    List<NamedMeasure> all = Stream.concat(Stream.of(one), others.stream()).toList();
    return new Overlaps(all, true, PartRelations.between(one, others), null);
  }

  /**
   * Asks nothing.
   *
   * @param parts the parts
   * @return a question to which there is no answer
   */
  public static Overlaps unasked(List<NamedMeasure> parts) {
    return new Overlaps(parts, false, null, null);
  }

  /**
   * Returns the parts that cannot be asked, so that nobody can tell what they have in common.
   *
   * @return their ids
   */
  public List<String> unaskable() {
    return parts.stream().filter(p -> p.measure() == null).map(NamedMeasure::id).toList();
  }

  /** What has to be shown every record. */
  Stream<OverlapProbe> lookers() {
    return Stream.concat(Stream.ofNullable(overlap), Stream.ofNullable(things));
  }

  /**
   * Returns the first things that are counted by more than one part.
   *
   * @return their names, or null if there are none
   */
  public @Nullable String sharedThings() {
    SharedThings t = things;
    return t == null ? null : t.shared();
  }

  /**
   * Returns what the definitions say.
   *
   * @return one problem a kind; that populations are apart is none
   */
  public List<Problem> byDefinition() {
    PartRelations r = relations;
    return r == null ? List.of() : r.problems();
  }

  /**
   * Whether the definitions alone keep the parts from being taken for disjoint.
   *
   * @return true if some lie within others, or nobody compared them all
   */
  public boolean standsInTheWay() {
    PartRelations r = relations;
    return r != null && r.standInTheWay();
  }

  /**
   * Whether all of a part lies, by definition, in a population of the first one.
   *
   * @param id the id of the part
   * @return true if so
   */
  public boolean isInsideFirst(String id) {
    List<Population<?>> first = parts.get(0).populations();
    for (NamedMeasure p : parts.subList(1, parts.size())) {
      if (p.id().equals(id)) {
        return !p.populations().isEmpty()
            && p.populations().stream().allMatch(x -> isInside(x, first));
      }
    }
    return false;
  }

  private static boolean isInside(Population<?> population, List<Population<?>> others) {
    return others.stream().anyMatch(o -> population.relationTo(o) instanceof Relation.Contained);
  }

  /**
   * Returns the records that are in several populations.
   *
   * @param code what to say of them
   * @return one problem, or none
   */
  public List<Problem> shared(ProblemCode code) {
    OverlapProbe o = overlap;
    if (o == null || o.count() == 0) {
      return List.of();
    }
    List<String> ids = o.involved().stream().mapToObj(i -> parts.get(i).id()).toList();
    Wording others = Wording.listing(ids.subList(1, ids.size()));
    return List.of(shared(code, ids.get(0), others, o.count(), o.said()));
  }

  private static Problem shared(
      ProblemCode code, String left, Wording right, long count, String records) {
    return code.with("left", left, "right", right, "count", count, "records", records);
  }

  /**
   * Returns what is so of each two, the first hundred.
   *
   * @param whenShared what to say of records in both, or null where complete records show none
   * @return the pairs, in the order of the parts
   */
  public List<Pair> pairs(@Nullable ProblemCode whenShared) {
    PartRelations r = relations;
    List<Pair> out = new ArrayList<>();
    for (int i = 0; r != null && i < (isAgainstFirst ? 1 : parts.size()); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        if (out.size() >= OverlapProbe.KEPT_PAIRS) {
          return out;
        }
        out.add(pair(i, j, r, whenShared));
      }
    }
    return out;
  }

  private Pair pair(int left, int right, PartRelations among, @Nullable ProblemCode whenShared) {
    String l = parts.get(left).id();
    String r = parts.get(right).id();
    List<Problem> out = new ArrayList<>();
    Problem byDefinition = among.ofPair(left, right);
    if (byDefinition != null) {
      boolean isOpen = byDefinition.code().equals(StatisticsProblems.DISJOINTNESS_UNKNOWN);
      out.add(
          isOpen && whenShared == null
              ? StatisticsProblems.DISJOINT.with("left", l, "right", r, "why", BY_RECORDS)
              : byDefinition);
    }
    OverlapProbe o = overlap;
    FewNames names = o == null ? null : o.pairs().get(new OverlapProbe.IndexPair(left, right));
    if (names != null && whenShared != null) {
      out.add(shared(whenShared, l, Wording.same(r), names.count(), names.said()));
    }
    return new Pair(l, r, out);
  }
}
