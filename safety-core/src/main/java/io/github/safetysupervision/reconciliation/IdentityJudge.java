package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.statistics.Overlaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges identities between stated figures, each form by a class of its own. The arithmetic is done
 * on the stated numbers alone; whether populations meet is asked of their definitions first and of
 * the records where those leave it open. None costs another its verdict.
 */
final class IdentityJudge {

  private final Statements statements;
  private final Map<StatedIdentity, Overlaps> overlaps = new LinkedHashMap<>();

  /**
   * Makes one.
   *
   * @param statements what is stated
   * @param required identities that nobody stated, and that have to hold all the same
   */
  IdentityJudge(Statements statements, List<StatedIdentity> required) {
    this.statements = statements;
    for (StatedIdentity identity : statements.identities()) {
      overlaps.computeIfAbsent(identity, this::asked);
    }
    for (StatedIdentity identity : required) {
      overlaps.computeIfAbsent(identity, this::asked);
    }
  }

  private Overlaps asked(StatedIdentity identity) {
    String whole = identity.getWhole();
    return identity
        .getForm()
        .overlaps(
            whole == null ? null : part(whole),
            identity.getParts().stream().map(this::part).toList());
  }

  private Overlaps.NamedMeasure part(String id) {
    Statements.Asked asked = statements.find(id);
    return new Overlaps.NamedMeasure(id, asked == null ? null : asked.measure());
  }

  /** What has to be looked up in the records. */
  Collection<Overlaps> overlaps() {
    return overlaps.values();
  }

  ReconciledIdentity judge(StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    List<Problem> unclear = statements.unclear(identity);
    return unclear.isEmpty()
        ? judgeRequired(identity, figures)
        : operands(identity, figures).undecided(null, unclear);
  }

  /** Judges one that nobody stated, so that nobody can have corrected it or taken it back. */
  ReconciledIdentity judgeRequired(StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    return judge(operands(identity, figures));
  }

  private Operands operands(StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    Overlaps its = overlaps.get(identity);
    if (its == null) {
      throw new IllegalArgumentException("not of these statements: " + identity.getId());
    }
    return Operands.of(identity, figures, its);
  }

  /** Judges an identity, whoever it is of. */
  static ReconciledIdentity judge(Operands operands) {
    if (!operands.missing().isEmpty()) {
      return operands.undecided(null, operands.missing());
    }
    List<Problem> corrected = operands.corrected();
    return corrected.isEmpty()
        ? operands.identity().getForm().judge(operands)
        : operands.undecided(null, corrected);
  }
}
