package io.github.safetysupervision.record;

import io.github.safetysupervision.quantity.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters asked of one record after another, mostly in the same order (同问): what several of them
 * ask of a field is answered once a record. For engines that ask many filters of each record; one
 * filter alone is {@linkplain Filter#evaluate asked} itself.
 *
 * <p>Law: {@link #evaluate} says what {@link Filter#evaluate} says of the values that were
 * {@linkplain #begin begun} with. What a reference names is asked each time, because whoever
 * answers may note who asked.
 *
 * <p>It changes as records go by, because there are millions of them; not for several threads at
 * once.
 */
public final class FilterRound {

  private static final int MOST = Long.SIZE;

  private final IdentityHashMap<Filter<?>, Integer> places = new IdentityHashMap<>();
  private final Map<List<String>, Integer> known = new HashMap<>();
  private final List<Filter.Accepted<?>> shared = new ArrayList<>();

  // What each filter asks: which of the shared conditions, by their bits, and what else.
  private final List<Filter<?>> filters = new ArrayList<>();
  private long[] bits = new long[16];
  private final List<List<Filter.Accepted<?>>> others = new ArrayList<>();

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
    int i = next;
    if (i >= filters.size() || !isAt(i, filter)) {
      i = place(filter);
    }
    next = i + 1;
    long asked = bits[i];
    long left = asked & ~answered;
    while (left != 0 && (failed & asked) == 0) {
      ask(Long.numberOfTrailingZeros(left), of);
      left &= left - 1;
    }
    if ((failed & asked) != 0) {
      return Truth.FALSE;
    }
    Truth out = (open & asked) == 0 ? Truth.TRUE : Truth.UNKNOWN;
    List<Filter.Accepted<?>> rest = others.get(i);
    for (int k = 0; k < rest.size(); k++) { // no iterator: this is asked of every record
      out = out.and(rest.get(k).holds(of));
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
  private boolean isAt(int i, Filter<?> filter) {
    return filters.get(i) == filter;
  }

  private int place(Filter<?> filter) {
    Integer before = places.get(filter);
    if (before != null) {
      return before;
    }
    int i = filters.size();
    if (i == bits.length) {
      bits = Arrays.copyOf(bits, 2 * i);
    }
    List<Filter.Accepted<?>> rest = new ArrayList<>();
    for (Filter.Accepted<?> a : filter.quickFirst()) {
      int condition = a.isShareable() ? condition(filter, a) : MOST;
      if (condition < MOST) {
        bits[i] |= 1L << condition;
      } else {
        rest.add(a);
      }
    }
    filters.add(filter);
    others.add(List.copyOf(rest));
    places.put(filter, i);
    return i;
  }

  /** The place of a condition among those that are shared, or one too many. */
  private int condition(Filter<?> filter, Filter.Accepted<?> accepted) {
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
