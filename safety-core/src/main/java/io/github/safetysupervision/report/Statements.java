package io.github.safetysupervision.report;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was stated, in the ledger and beside it, as one source. */
final class Statements implements RecordSource {

  private final RecordSource ledger;
  private final @Nullable RecordSource beside;

  private Statements(RecordSource ledger, @Nullable RecordSource beside) {
    this.ledger = ledger;
    this.beside = beside;
  }

  static Statements of(RecordSource ledger, @Nullable RecordSource stated) {
    return new Statements(ledger, stated == ledger ? null : stated);
  }

  @Override
  public Outcome<Manifest> manifest() throws IOException {
    Outcome<Manifest> out = beside == null ? ledger.manifest() : beside.manifest();
    Manifest m = out.value();
    return m == null ? out : new Outcome<>(uncounted(m), out.problems());
  }

  /** What several sources hold together none of them has counted. */
  private static Manifest uncounted(Manifest m) {
    return Manifest.builder()
        .edition(m.getEdition())
        .territory(m.getTerritory())
        .period(m.getPeriod())
        .asOf(m.getAsOf())
        .addAllComplete(m.getComplete())
        .build();
  }

  @Override
  public void scan(RecordVisitor visitor) throws IOException {
    ledger.scan(new OnlyStated(visitor, false));
    if (beside != null) {
      beside.scan(new OnlyStated(visitor, true));
    }
  }

  /** The stated figures of which it is certain what they say, by their ids. */
  List<StatedFigure> figures() throws IOException {
    Survey integrity = Survey.whole(this);
    return Ledger.copyOf(this).records(STATED_FIGURE).stream()
        .filter(f -> integrity.isInEffect(STATED_FIGURE, f))
        .filter(f -> !integrity.isContested(STATED_FIGURE, f))
        .sorted(Comparator.comparing(StatedFigure::getId))
        .toList();
  }

  static boolean isStated(@Nullable RecordType<?, ?> type) {
    return type == STATED_FIGURE || type == STATED_IDENTITY;
  }

  /**
   * Lets through what was stated. What else is in a ledger, readable or not, is the ledger's
   * matter; of a source handed in as stated the unread may be stated figures.
   */
  private record OnlyStated(RecordVisitor visitor, boolean isBeside) implements RecordVisitor {

    @Override
    public boolean wantsProblems() {
      return visitor.wantsProblems();
    }

    @Override
    public <T extends SafetyRecord> void record(
        RecordType<T, ?> type, T candidate, Place place, List<Problem> problems) {
      if (isStated(type)) {
        visitor.record(type, candidate, place, problems);
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      boolean mayBeStated =
          unread.types().isEmpty() || unread.types().stream().anyMatch(Statements::isStated);
      if (type == null ? isBeside && mayBeStated : isStated(type)) {
        visitor.unread(unread);
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      if (isBeside) {
        visitor.unknown(unknown);
      }
    }

    @Override
    public void problem(Problem problem) {
      if (isBeside) {
        visitor.problem(problem);
      }
    }
  }
}
