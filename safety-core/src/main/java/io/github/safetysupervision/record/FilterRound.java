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

  /** For each of them what came of it and of others on its field, by dictionary codes. */
  private final List<Answers> answers = new ArrayList<>();

  private @Nullable Object dictionary;

  // What each filter asks: which of the shared conditions, by their bits, and what else.
  private final List<Filter<?>> filters = new ArrayList<>();
  private long[] bits = new long[16];
  private final List<List<Filter.Accepted<?>>> others = new ArrayList<>();

  /** Which filter was asked in which place of the last records, and how many of this one were. */
  private int[] order = new int[16];

  private int next;
  private @Nullable FieldValues values;

  // By the bits of the shared conditions: what was asked of this record, and what came of it.
  private long answered;
  private long failed;
  private long open;

  /** By dictionary codes of one field: which conditions were asked of it, and what came of them. */
  private static final class Answers {
    private static final int PARTS = 3;
    private static final int FAILED = 1;
    private static final int OPEN = 2;

    private long[] bits = {};

    long answered(int code) {
      int at = code * PARTS;
      return at < bits.length ? bits[at] : 0;
    }

    long failed(int code) {
      return bits[code * PARTS + FAILED];
    }

    long open(int code) {
      return bits[code * PARTS + OPEN];
    }

    void note(int code, long bit, Truth holds) {
      int at = code * PARTS;
      if (at >= bits.length) {
        bits = Arrays.copyOf(bits, 2 * (at + PARTS));
      }
      bits[at] |= bit;
      bits[at + FAILED] |= holds == Truth.FALSE ? bit : 0;
      bits[at + OPEN] |= holds == Truth.UNKNOWN ? bit : 0;
    }

    void forget() {
      Arrays.fill(bits, 0);
    }
  }

  /** Makes one that was not asked yet. */
  public FilterRound() {}

  /**
   * Turns to the next record.
   *
   * @param newValues its values
   */
  public void begin(FieldValues newValues) {
    values = newValues;
    if (newValues.dictionary() != dictionary) {
      dictionary = newValues.dictionary();
      answers.forEach(Answers::forget);
    }
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
    if (next == order.length) {
      order = Arrays.copyOf(order, 2 * next);
    }
    int i = order[next];
    if (!isAt(i, filter)) {
      i = place(filter);
      order[next] = i;
    }
    next++;
    long asked = bits[i];
    long left = asked & ~answered;
    while (left != 0 && (failed & asked) == 0) {
      ask(Long.numberOfTrailingZeros(left), of);
      left = asked & ~answered;
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
    Filter.Accepted<?> condition = shared.get(i);
    int code = of.dictionaryCode(condition.field());
    if (code == FieldValues.NO_CODE) {
      answered |= bit;
      switch (condition.holds(of)) {
        case TRUE -> {}
        case FALSE -> failed |= bit;
        case UNKNOWN -> open |= bit;
      }
      return;
    }
    Answers known = answers.get(i);
    if ((known.answered(code) & bit) == 0) {
      known.note(code, bit, condition.holds(of));
    }
    answered |= known.answered(code);
    failed |= known.failed(code);
    open |= known.open(code);
  }

  @SuppressWarnings("ReferenceEquality") // the very filter that was asked before
  private boolean isAt(int i, Filter<?> filter) {
    return i < filters.size() && filters.get(i) == filter;
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
    Answers ofField = new Answers();
    for (int i = 0; i < shared.size(); i++) {
      if (shared.get(i).field().equals(accepted.field())) {
        ofField = answers.get(i);
      }
    }
    shared.add(accepted);
    answers.add(ofField);
    return shared.size() - 1;
  }
}
