package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link WindowRule}: the first read gathers the days of the few that are named, and the
 * first and last day of what names each.
 */
final class WindowQuestion implements Question {

  private static final int MOST_KEPT = 50_000;

  private final WindowRule rule;

  private final Map<String, Window> windows = new HashMap<>();

  private final Map<String, Extent> extents = new HashMap<>();
  private boolean isTooMany;

  /**
   * The days of one that is named.
   *
   * @param known the days, or null if they are not known
   */
  private record Window(@Nullable Validity known) {
    static final Window UNKNOWN = new Window(null);

    Truth contains(LocalDate day) {
      Validity days = known;
      return days == null ? Truth.UNKNOWN : Truth.of(days.contains(day));
    }
  }

  /** From when to when records name one. */
  private static final class Extent {
    private LocalDate first;
    private LocalDate last;

    Extent(LocalDate day) {
      first = day;
      last = day;
    }

    void add(LocalDate day) {
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
  }

  WindowQuestion(WindowRule rule) {
    this.rule = rule;
  }

  @Override
  public WindowRule rule() {
    return rule;
  }

  @Override
  public List<RecordType<?, ?>> types() {
    return List.of(rule.type(), rule.target());
  }

  @Override
  public void first(RecordType<?, ?> type, FieldValues values, boolean isWhole) {
    if (type.equals(rule.target())) {
      takeWindow(type, values);
    }
    if (type.equals(rule.type())
        && values.value(rule.naming()) instanceof String id
        && values.value(rule.at()) instanceof LocalDate day) {
      Extent known = extents.get(id);
      if (known != null) {
        known.add(day);
      } else if (extents.size() < MOST_KEPT) {
        extents.put(id, new Extent(day));
      } else {
        isTooMany = true;
      }
    }
  }

  private void takeWindow(RecordType<?, ?> type, FieldValues values) {
    CharSequence id = values.characters(type.id);
    if (id == null || values.value(type.operation) == Operation.WITHDRAW) {
      return; // left out when it comes again, or never in effect
    }
    boolean isInPlace = StandingDoubts.mayBeInPlace(type, values);
    Window days = isInPlace ? Window.UNKNOWN : days(values);
    if (windows.size() < MOST_KEPT || windows.containsKey(id.toString())) {
      windows.merge(id.toString(), days, (a, b) -> Window.UNKNOWN);
    } else {
      isTooMany = true;
    }
  }

  /** The days of one, if they are known; of days in the wrong order nothing can be within. */
  private Window days(FieldValues values) {
    Object from = values.value(rule.from());
    Object to = values.value(rule.to());
    if (!(from instanceof LocalDate first) || values.isUnread(rule.to())) {
      return Window.UNKNOWN;
    }
    if (!(to instanceof LocalDate last)) {
      return new Window(Validity.since(first));
    }
    return last.isBefore(first) ? Window.UNKNOWN : new Window(new Validity(first, last));
  }

  @Override
  public boolean settle(Survey survey) {
    return !isTooMany
        && (extents.isEmpty()
            || (!survey.mayHaveReplaced(rule.target().name())
                && extents.entrySet().stream()
                    .allMatch(e -> isWithin(e.getValue(), windows.get(e.getKey())))));
  }

  /** Whether all that names it is within for sure; one that is not here is told as that. */
  private static boolean isWithin(Extent extent, @Nullable Window window) {
    return window == null
        || window.contains(extent.first).and(window.contains(extent.last)) == Truth.TRUE;
  }

  @Override
  public void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found) {
    if (!record.type().equals(rule.type())) {
      return;
    }
    FieldValues values = record.values();
    Truth outside = isOutside(values, doubts);
    if (outside == Truth.FALSE || !doubts.isInEffect(record.type(), values)) {
      return;
    }
    Problem doubt = doubts.about(record.type(), values, record.id());
    take(values, outside, doubt, record.places().of(rule.at()), record.id(), found);
  }

  private void take(
      FieldValues values,
      Truth outside,
      @Nullable Problem doubt,
      Place place,
      String id,
      CheckFindings found) {
    String named = String.valueOf(values.value(rule.naming()));
    if (doubt != null || outside == Truth.UNKNOWN) {
      found.skip(rule.code().id(), doubt != null ? doubt : StandingDoubts.contested(named));
      return;
    }
    found.add(
        rule.type(),
        rule.code(),
        () -> Told.by(rule, values, Map.of("other", named)).at(place).inRecord(id));
  }

  private Truth isOutside(FieldValues values, StandingDoubts doubts) {
    if (!(values.value(rule.naming()) instanceof String id)
        || !(values.value(rule.at()) instanceof LocalDate day)) {
      return Truth.FALSE;
    }
    String current = doubts.currentId(rule.target(), id);
    if (current == null) {
      return Truth.UNKNOWN;
    }
    Window window = windows.get(current);
    return window == null ? Truth.FALSE : window.contains(day).not();
  }

  @Override
  public void unread(
      UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found) {
    FieldValues known = record.known();
    RecordType<?, ?> type = record.type();
    if (!doubts.isInEffect(record)) {
      return;
    }
    if (known == null || type == null) {
      found.skip(rule.code().id(), root);
      return;
    }
    boolean mayBeNamed = type.equals(rule.target()) && record.id() == null && !extents.isEmpty();
    if (mayBeNamed || (type.equals(rule.type()) && isLost(known))) {
      found.skip(rule.code().id(), root);
    } else if (type.equals(rule.type())) {
      Truth outside = isOutside(known, doubts);
      String id = record.id();
      if (outside != Truth.FALSE) {
        Problem doubt = id == null ? root : doubts.about(record, type);
        take(known, outside, doubt, record.place(), id == null ? "" : id, found);
      }
    }
  }

  /** Whether it names one, or may, of a day that may be any; or the other way round. */
  private boolean isLost(FieldValues known) {
    boolean isNamingLost = known.isUnread(rule.naming());
    boolean isDayLost = known.isUnread(rule.at());
    return !windows.isEmpty()
        && (isNamingLost || isDayLost)
        && (isNamingLost || known.value(rule.naming()) != null)
        && (isDayLost || known.value(rule.at()) != null);
  }

  @Override
  public void finish(CheckFindings found) {
    if (isTooMany) {
      found.fail(rule, Told.TOO_MANY);
    }
  }
}
