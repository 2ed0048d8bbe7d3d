package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.UnmetCondition;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is nearly in a figure (近似记录): the records that one condition alone keeps out, and those not
 * read whole that might count. The first few of each are kept, in the order of the source; all are
 * counted.
 *
 * <p>Only records in effect are among them. Of a rate each side is asked for itself: a hazard still
 * open is one condition away from the numerator and in the denominator.
 */
public final class NearMisses extends FigureWatch {

  private final int kept;
  private final List<NearMiss> missed = new ArrayList<>();
  private final List<UnreadRecord> unread = new ArrayList<>();
  private final Map<Wording, Long> byCondition = new LinkedHashMap<>();
  private long missedTotal;
  private long unreadTotal;

  private NearMisses(int kept) {
    this.kept = kept;
  }

  /**
   * Returns an empty one.
   *
   * @param most how many records of each kind are kept
   * @return to be filled by one explanation
   */
  public static NearMisses keeping(int most) {
    return new NearMisses(most);
  }

  /** {@return the first records that one condition keeps out} */
  public List<NearMiss> missed() {
    return List.copyOf(missed);
  }

  /** {@return how many records one condition keeps out; once for each side} */
  public long missedTotal() {
    return missedTotal;
  }

  /** {@return how many records each condition alone keeps out, in the order they were found} */
  public Map<Wording, Long> byCondition() {
    return Collections.unmodifiableMap(byCondition);
  }

  /**
   * {@return the first of those not read whole of which it is open whether or with what they count}
   */
  public List<UnreadRecord> unread() {
    return List.copyOf(unread);
  }

  /** {@return how many those are} */
  public long unreadTotal() {
    return unreadTotal;
  }

  @Override
  void whole(RecordView<?> record, Candidate candidate, Survey survey, @Nullable String part) {
    for (MeasureSide side : sides()) {
      Population<?> missing = oneAwayOf(side, candidate);
      if (missing != null) {
        UnmetCondition unmet = candidate.unmet(missing).get(0);
        missedTotal++;
        byCondition.merge(unmet.condition(), 1L, Long::sum);
        if (missed.size() < kept) {
          missed.add(
              new NearMiss(
                  candidate.type(), candidate.name(), candidate.place(), side.name(), unmet));
        }
      }
    }
  }

  /** A population that one condition keeps the record out of, if it is in none of the side. */
  private static @Nullable Population<?> oneAwayOf(MeasureSide side, Candidate candidate) {
    Population<?> out = null;
    for (Population<?> p : side.populations()) {
      if (p.type() != candidate.recordType()) {
        continue;
      }
      if (candidate.isIn(p) != Truth.FALSE) {
        return null;
      }
      out = out == null && candidate.isOneAway(p) ? p : out;
    }
    return out;
  }

  @Override
  void broken(UnreadRecord record, Candidate candidate, Survey survey, @Nullable String part) {
    boolean mayCount =
        "?".equals(part)
            || sides().stream()
                .flatMap(s -> s.populations().stream())
                .anyMatch(p -> candidate.isIn(p) == Truth.UNKNOWN);
    if (mayCount) {
      unreadTotal++;
      if (unread.size() < kept) {
        unread.add(record);
      }
    }
  }
}
