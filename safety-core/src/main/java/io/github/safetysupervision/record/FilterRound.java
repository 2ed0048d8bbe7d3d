package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters asked of one record after another, mostly in the same order (同问): what several of them
 * ask of a field is answered once a record.
 *
 * <p>Law: {@link #evaluate} says what {@link Filter#evaluate} says of the values that were {@linkplain
 * #begin begun} with. What a reference names is asked each time, because whoever answers may note
 * who asked.
 *
 * <p>Changes as it goes; not for several threads at once.
 */
public final class FilterRound {

  private static final int MOST = Long.SIZE;

  /** What one filter asks: which of the shared conditions, by their bits, and what else. */
  private record Asked(Filter<?> filter, long shared, List<Filter.Accepted<?>> others) {}

  private final List<Asked> asked = new ArrayList<>();
  private final Map<Filter<?>, Integer> places = new IdentityHashMap<>();
  private final Map<List<String>, Integer> known = new HashMap<>();
  private final List<Filter.Accepted<?>> shared = new ArrayList<>();
  private int next;
  private @Nullable FieldValues values;

  // By the bits of the shared conditions: what was asked of this record, and what came of it.
  private long answered;
  private long failed;
  private long open;

  /** Makes one that was not asked yet. */
  public FilterRound() {}

  /**
   * Turns to the next record.
   *
   * @param newValues its values
   */
  public void begin(FieldValues newValues) {
    values = newValues;
    next = 0;
    answered = 0;
    failed = 0;
    open = 0;
  }

  /**
   * Answers a filter on the record.
   *
   * @param filter a filter on the record's type
   * @return whether the record passes
   * @throws IllegalStateException if no record was begun with
   */
  public Truth evaluate(Filter<?> filter) {
    FieldValues of = values;
    if (of == null) {
      throw new IllegalStateException("no record");
    }
    Asked question = find(filter);
    long bits = question.shared();
    for (long left = bits & ~answered; left != 0 && (failed & bits) == 0; left &= left - 1) {
      ask(Long.numberOfTrailingZeros(left), of);
    }
    if ((failed & bits) != 0) {
      return Truth.FALSE;
    }
    Truth out = (open & bits) == 0 ? Truth.TRUE : Truth.UNKNOWN;
    for (Filter.Accepted<?> a : question.others()) {
      out = out.and(a.holds(of));
    }
    return filter.withRest(of, out);
  }

  private void ask(int i, FieldValues of) {
    long bit = 1L << i;
    answered |= bit;
    switch (shared.get(i).holds(of)) {
      case TRUE -> {}
      case FALSE -> failed |= bit;
      case UNKNOWN -> open |= bit;
    }
  }

  @SuppressWarnings("ReferenceEquality") // the very filter that was asked before
  private Asked find(Filter<?> filter) {
    if (next < asked.size() && asked.get(next).filter() == filter) {
      return asked.get(next++);
    }
    Integer before = places.get(filter);
    if (before == null) {
      before = asked.size();
      places.put(filter, before);
      asked.add(taken(filter));
    }
    next = before + 1;
    return asked.get(before);
  }

  private Asked taken(Filter<?> filter) {
    long bits = 0;
    List<Filter.Accepted<?>> others = new ArrayList<>();
    for (Filter.Accepted<?> a : filter.quickFirst()) {
      int i = a.isShareable() ? place(filter, a) : MOST;
      if (i < MOST) {
        bits |= 1L << i;
      } else {
        others.add(a);
      }
    }
    return new Asked(filter, bits, List.copyOf(others));
  }

  /** The place of a condition among those that are shared, or one too many. */
  private int place(Filter<?> filter, Filter.Accepted<?> accepted) {
    List<String> name = filter.canonicalOf(accepted.field());
    Integer before = known.get(name);
    if (before != null || shared.size() == MOST) {
      return before == null ? MOST : before;
    }
    known.put(name, shared.size());
    shared.add(accepted);
    return shared.size() - 1;
  }
}
