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

  IdentityJudge(Statements statements) {
    this.statements = statements;
    for (StatedIdentity identity : statements.identities()) {
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
    Overlaps its = overlaps.get(identity);
    if (its == null) {
      throw new IllegalArgumentException("not of these statements: " + identity.getId());
    }
    Operands operands = Operands.of(identity, figures, its);
    List<Problem> unclear = statements.unclear(identity);
    if (!unclear.isEmpty()) {
      return operands.undecided(null, unclear);
    }
    if (!operands.missing().isEmpty()) {
      return operands.undecided(null, operands.missing());
    }
    List<Problem> corrected = operands.corrected();
    return corrected.isEmpty()
        ? identity.getForm().judge(operands)
        : operands.undecided(null, corrected);
  }
}
