package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of definitions and records about the parts of one identity: whether their
 * populations meet, and what they count in common.
 */
final class PartsProbe {

  private static final Wording BY_RECORDS =
      new Wording("台账中没有同属两者的记录", "the ledger has no record in both");

  private final List<PartRelations.Part> parts;
  private final boolean isAgainstFirst;
  private final @Nullable PartRelations relations;
  private final @Nullable OverlapProbe overlap;
  private final @Nullable SharedThings things;

  private PartsProbe(
      List<PartRelations.Part> parts,
      boolean isAgainstFirst,
      @Nullable PartRelations relations,
      @Nullable OverlapProbe overlap,
      @Nullable SharedThings things) {
    this.parts = parts;
    this.isAgainstFirst = isAgainstFirst;
    this.relations = relations;
    this.overlap = overlap;
    this.things = things;
  }

  /** Prepares what an identity asks of the records, if it asks anything. */
  static PartsProbe of(StatedIdentity identity, Statements statements) {
    List<PartRelations.Part> parts = new ArrayList<>();
    identity.getParts().forEach(id -> parts.add(part(id, statements)));
    String whole = identity.getWhole();
    return switch (identity.getForm()) {
      case SUM, ADDABLE, EACH -> among(parts, things(identity, statements));
      case COMPATIBLE ->
          whole == null
              ? new PartsProbe(parts, false, null, null, null)
              : between(part(whole, statements), parts);
      case RATE, ALL, REGISTER -> new PartsProbe(parts, false, null, null, null);
    };
  }

  private static PartsProbe among(List<PartRelations.Part> parts, @Nullable SharedThings things) {
    PartRelations relations = PartRelations.among(parts);
    OverlapProbe overlap =
        relations.areApart() ? null : new OverlapProbe(populations(parts), false);
    return new PartsProbe(parts, false, relations, overlap, things);
  }

  private static PartsProbe between(PartRelations.Part one, List<PartRelations.Part> others) {
    PartRelations relations = PartRelations.between(one, others);
    List<PartRelations.Part> all = Stream.concat(Stream.of(one), others.stream()).toList();
    OverlapProbe overlap = relations.areApart() ? null : new OverlapProbe(populations(all), true);
    return new PartsProbe(all, true, relations, overlap, null);
  }

  private static List<List<Population<?>>> populations(List<PartRelations.Part> parts) {
    return parts.stream().map(PartRelations.Part::populations).toList();
  }

  private static PartRelations.Part part(String id, Statements statements) {
    Measure m = measure(id, statements);
    return new PartRelations.Part(id, m == null ? List.of() : m.populations());
  }

  private static @Nullable Measure measure(String id, Statements statements) {
    Statements.Asked asked = statements.find(id);
    return asked == null ? null : asked.measure();
  }

  private static @Nullable SharedThings things(StatedIdentity identity, Statements statements) {
    List<Measure> those = new ArrayList<>();
    for (String id : identity.getParts()) {
      Measure m = measure(id, statements);
      if (m != null && SharedThings.canShare(m)) {
        those.add(m);
      }
    }
    return those.size() < 2 ? null : new SharedThings(those);
  }

  /** What has to be shown every record. */
  Stream<OverlapProbe> lookers() {
    return Stream.concat(Stream.ofNullable(overlap), Stream.ofNullable(things));
  }

  @Nullable SharedThings things() {
    return things;
  }

  /** What the definitions say, one problem a kind. */
  List<Problem> byDefinition() {
    PartRelations r = relations;
    return r == null ? List.of() : r.problems();
  }

  /** Whether the definitions alone keep the parts from being taken for disjoint. */
  boolean standsInTheWay() {
    PartRelations r = relations;
    return r != null && r.standInTheWay();
  }

  /** Whether all of a part lies, by definition, in a population of the first one. */
  boolean isInsideFirst(String id) {
    List<Population<?>> first = parts.get(0).populations();
    for (PartRelations.Part p : parts.subList(1, parts.size())) {
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

  /** The records that are in several populations, in one problem. */
  List<Problem> shared(ProblemCode code) {
    OverlapProbe o = overlap;
    if (o == null || o.count() == 0) {
      return List.of();
    }
    List<String> ids = o.involved().stream().mapToObj(i -> parts.get(i).id()).toList();
    return List.of(
        shared(code, ids.get(0), Names.of(ids.subList(1, ids.size())), o.count(), o.said()));
  }

  private static Problem shared(
      ProblemCode code, String left, Wording right, long count, String records) {
    return code.with("left", left, "right", right, "count", count, "records", records);
  }

  /**
   * What is so of each two, the first hundred.
   *
   * @param whenShared what to say of records in both, or null where complete records show none
   * @param operands the operands
   */
  List<Problem> pairs(@Nullable ProblemCode whenShared, Operands operands) {
    PartRelations r = relations;
    List<Problem> out = new ArrayList<>();
    for (int i = 0; i < (isAgainstFirst ? 1 : parts.size()); i++) {
      for (int j = i + 1; j < parts.size(); j++) {
        if (out.size() >= OverlapProbe.KEPT_PAIRS || r == null) {
          return out;
        }
        addPair(i, j, r, whenShared, operands, out);
      }
    }
    return out;
  }

  private void addPair(
      int left,
      int right,
      PartRelations relations,
      @Nullable ProblemCode whenShared,
      Operands operands,
      List<Problem> out) {
    String l = parts.get(left).id();
    String r = parts.get(right).id();
    Problem periods =
        Periods.differing(
            Stream.of(l, r)
                .map(operands::figure)
                .flatMap(Stream::ofNullable)
                .map(ReconciledFigure::stated)
                .toList());
    OverlapProbe o = overlap;
    FewNames names = o == null ? null : o.pairs().get(new OverlapProbe.Pair(left, right));
    Problem byDefinition = relations.ofPair(left, right);
    if (periods != null) {
      out.add(periods);
    }
    if (byDefinition != null) {
      boolean isOpen = byDefinition.code().equals(StatisticsProblems.DISJOINTNESS_UNKNOWN);
      out.add(
          isOpen && whenShared == null
              ? StatisticsProblems.DISJOINT.with("left", l, "right", r, "why", BY_RECORDS)
              : byDefinition);
    }
    if (names != null && whenShared != null) {
      out.add(shared(whenShared, l, Wording.same(r), names.count(), names.said()));
    }
  }
}
