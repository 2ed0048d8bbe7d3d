package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
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
  private final Map<StatedIdentity, PartsProbe> probes = new LinkedHashMap<>();

  IdentityJudge(Statements statements) {
    this.statements = statements;
    for (StatedIdentity i : statements.identities()) {
      probes.computeIfAbsent(i, x -> PartsProbe.of(x, statements));
    }
  }

  /** What has to be looked up in the records. */
  List<OverlapProbe> probes() {
    return probes.values().stream().flatMap(PartsProbe::lookers).toList();
  }

  ReconciledIdentity judge(StatedIdentity identity, Map<String, ReconciledFigure> figures) {
    PartsProbe probe = probes.get(identity);
    if (probe == null) {
      throw new IllegalArgumentException("not of these statements: " + identity.getId());
    }
    Operands operands = Operands.of(identity, figures, probe.things());
    List<Problem> unclear = statements.unclear(identity);
    if (!unclear.isEmpty()) {
      return operands.undecided(null, unclear);
    }
    if (!operands.missing().isEmpty()) {
      return operands.undecided(null, operands.missing());
    }
    List<Problem> corrected = operands.corrected();
    if (!corrected.isEmpty()) {
      return operands.undecided(null, corrected);
    }
    return switch (identity.getForm()) {
      case SUM -> SumIdentity.judge(operands, probe);
      case RATE -> RateIdentity.judge(operands);
      case ALL -> AllIdentity.judge(operands);
      case EACH -> EachIdentity.judge(operands, probe);
      case COMPATIBLE -> CompatibleIdentity.judge(operands, probe);
      case ADDABLE -> AddableIdentity.judge(operands, probe);
      case REGISTER -> RegisterIdentity.judge(operands);
    };
  }
}
