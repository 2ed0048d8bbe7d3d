package io.github.safetysupervision.report;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was stated, in the ledger and beside it, as one source: kept as it came while either was
 * read, and shown again as often as it is asked for.
 */
final class StatedRecords implements RecordSource {

  private final Outcome<Manifest> manifest;
  private final List<Consumer<RecordVisitor>> shown = new ArrayList<>();

  /**
   * Starts.
   *
   * @param says what the source beside the ledger says of itself, or the ledger
   */
  StatedRecords(Outcome<Manifest> says) {
    Manifest m = says.value();
    this.manifest = m == null ? says : new Outcome<>(uncounted(m), says.problems());
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
  public Outcome<Manifest> manifest() {
    return manifest;
  }

  @Override
  public void scan(RecordVisitor visitor) {
    shown.forEach(s -> s.accept(visitor));
  }

  /** The stated figures of which it is certain what they say, by their ids. */
  List<StatedFigure> figures() throws IOException {
    Survey survey = Survey.whole(this);
    return Ledger.copyOf(this).records(STATED_FIGURE).stream()
        .filter(f -> survey.isInEffect(STATED_FIGURE, f))
        .filter(f -> !survey.isContested(STATED_FIGURE, f))
        .sorted(Comparator.comparing(StatedFigure::getId))
        .toList();
  }

  static boolean isStated(@Nullable RecordType<?, ?> type) {
    return type == STATED_FIGURE || type == STATED_IDENTITY;
  }

  /** Takes in what is stated in the ledger; all else there is the ledger's matter. */
  RecordVisitor inLedger() {
    return new Taking(false);
  }

  /** Takes in all of a source handed in as stated: what is not read there may be stated figures. */
  RecordVisitor beside() {
    return new Taking(true);
  }

  private final class Taking implements RecordVisitor {
    private final boolean isBeside;

    Taking(boolean isBeside) {
      this.isBeside = isBeside;
    }

    @Override
    public void record(RecordView<?> record) {
      if (isStated(record.type())) {
        RecordView<?> kept = record.keep();
        shown.add(v -> v.record(kept));
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      boolean mayBeStated =
          unread.types().isEmpty() || unread.types().stream().anyMatch(StatedRecords::isStated);
      if (type == null ? isBeside && mayBeStated : isStated(type)) {
        shown.add(v -> v.unread(unread));
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      if (isBeside) {
        shown.add(v -> v.unknown(unknown));
      }
    }

    @Override
    public void problem(Problem problem) {
      if (isBeside) {
        shown.add(v -> v.problem(problem));
      }
    }
  }
}
