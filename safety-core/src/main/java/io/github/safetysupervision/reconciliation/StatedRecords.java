package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordCount;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was stated (报送内容), in a ledger, beside it, or in both, as one source: kept as it came while
 * they were read, and shown again as often as it is asked for. It is for who reads a ledger and
 * what is stated in the same reads, as the report does; to a {@link Reconciliation} alone the
 * sources themselves are given.
 *
 * <pre>{@code
 * StatedRecords statements = new StatedRecords();
 * Survey survey = Survey.of(ledger, statements.inLedger());
 * statements.readBeside(stated);
 * }</pre>
 *
 * <p>It changes while it takes in what a scan shows, in one thread; once {@linkplain #settle
 * settled} it stays as it is, and any number of threads may scan it.
 */
public final class StatedRecords implements RecordSource {

  /** What is kept of a source. */
  private enum Kept {
    /** What is stated in a ledger beside other records: all else there is the ledger's matter. */
    STATED,
    /** What is stated in a source, and what may be. */
    MAYBE_STATED,
    /** Whatever there is. */
    ALL
  }

  private static final Set<String> NAMES = Set.of(STATED_FIGURE.name(), STATED_IDENTITY.name());

  private final List<Consumer<RecordVisitor>> shown = new ArrayList<>();
  private @Nullable Outcome<Manifest> manifest;

  /** Starts with nothing. */
  public StatedRecords() {}

  /** Reads a source once, with all it holds; what was read before is returned as it is. */
  static StatedRecords all(RecordSource source) throws IOException {
    if (source instanceof StatedRecords known) {
      return known;
    }
    StatedRecords out = new StatedRecords();
    out.read(source, Kept.ALL);
    return out;
  }

  /**
   * Takes in what is stated in a ledger; all else there is the ledger's matter.
   *
   * @return is shown the ledger
   */
  public RecordVisitor inLedger() {
    return new Taking(Kept.STATED);
  }

  /** Takes in what is stated, or may be, in a ledger that was handed in as stated. */
  RecordVisitor inWhole() {
    return new Taking(Kept.MAYBE_STATED);
  }

  /**
   * Takes in what is stated in a source handed in as stated: what is not read there may be stated
   * figures. What that source says of itself counts, not what the ledger says.
   *
   * @param source the source; scanned once
   * @throws IOException if the machine fails
   */
  public void readBeside(RecordSource source) throws IOException {
    manifest = null;
    read(source, Kept.MAYBE_STATED);
    manifest = counting(manifest(), c -> false);
  }

  private void read(RecordSource source, Kept kept) throws IOException {
    Taking taking = new Taking(kept);
    source.scan(taking);
    if (manifest == null) {
      manifest = source.manifest();
    }
  }

  /**
   * Says what the ledger says of itself, where nothing was read beside it.
   *
   * @param survey what was found when the ledger was read
   */
  public void settle(Survey survey) {
    if (manifest == null) {
      manifest = counting(survey.manifest(), c -> false);
    }
  }

  /** Says it where all that is stated is in the ledger, which may have counted it. */
  void settleWhole(Survey survey) {
    manifest = counting(survey.manifest(), c -> NAMES.contains(c.getType()));
  }

  /** What was put together of several sources none of them has counted. */
  private static Outcome<Manifest> counting(
      Outcome<Manifest> says, Predicate<RecordCount> isCounted) {
    Manifest m = says.value();
    return m == null
        ? says
        : new Outcome<>(
            Manifest.builder()
                .edition(m.getEdition())
                .territory(m.getTerritory())
                .period(m.getPeriod())
                .asOf(m.getAsOf())
                .addAllComplete(m.getComplete())
                .addAllCounts(m.getCounts().stream().filter(isCounted).toList())
                .build(),
            says.problems());
  }

  @Override
  public Outcome<Manifest> manifest() {
    Outcome<Manifest> known = manifest;
    if (known == null) {
      throw new IllegalStateException("known when all was read");
    }
    return known;
  }

  @Override
  public void scan(RecordVisitor visitor) {
    visitor.manifest(manifest());
    shown.forEach(s -> s.accept(visitor));
  }

  /**
   * Whether nothing was stated, and nothing kept that may be.
   *
   * @return true if a scan shows nothing
   */
  public boolean isEmpty() {
    return shown.isEmpty();
  }

  /**
   * Returns the stated figures of which it is certain what they say.
   *
   * @return the stated figures, by their ids
   * @throws IOException never: they are in memory
   */
  public List<StatedFigure> figures() throws IOException {
    Survey survey = Survey.whole(this);
    return Ledger.copyOf(this).records(STATED_FIGURE).stream()
        .filter(f -> survey.isInEffect(STATED_FIGURE, f))
        .filter(f -> !survey.isContested(STATED_FIGURE, f))
        .sorted(Comparator.comparing(StatedFigure::getId))
        .toList();
  }

  /**
   * Whether records of a type state something.
   *
   * @param type the type, or null where it is not known
   * @return true for stated figures and identities
   */
  public static boolean isStated(@Nullable RecordType<?, ?> type) {
    return type == STATED_FIGURE || type == STATED_IDENTITY;
  }

  private final class Taking implements RecordVisitor {
    private final Kept kept;

    Taking(Kept kept) {
      this.kept = kept;
    }

    @Override
    public void manifest(Outcome<Manifest> says) {
      if (kept != Kept.STATED) {
        manifest = says;
      }
    }

    @Override
    public void record(RecordView<?> record) {
      if (kept == Kept.ALL || isStated(record.type())) {
        RecordView<?> copy = record.keep();
        shown.add(v -> v.record(copy));
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      if (kept == Kept.ALL || mayBeStated(unread)) {
        shown.add(v -> v.unread(unread));
      }
    }

    private boolean mayBeStated(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      if (type != null || kept == Kept.STATED) {
        return isStated(type);
      }
      return unread.types().isEmpty() || unread.types().stream().anyMatch(StatedRecords::isStated);
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      if (kept != Kept.STATED) {
        shown.add(v -> v.unknown(unknown));
      }
    }

    @Override
    public void problem(Problem problem) {
      if (kept != Kept.STATED) {
        shown.add(v -> v.problem(problem));
      }
    }
  }
}
