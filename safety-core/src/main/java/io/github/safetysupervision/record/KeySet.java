package io.github.safetysupervision.record;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values of a type without codes, by their keys: some, or all but some; with or without the absence
 * of a value. Of lists, which may be an empty one where a value is absent, also all but some of
 * those that hold certain elements.
 *
 * <p>What two sets have in common is again such a set, so that it is decided exactly whether one is
 * empty or lies in another, as far as the values are without number: ids, words, and lists, which
 * may hold an element twice. Where all values could be named, such as codes of industries, it is
 * not noticed that a set leaves out each of them.
 *
 * <p>A word that may be a slip of another has one meaning, whichever it is, and every proof holds
 * of each: two sets that have nothing in common do not both accept it, though it may be unknown of
 * either which.
 */
final class KeySet extends ValueSet {

  private static final int SLOTS = 16;

  private final Set<Object> keys;
  private final boolean isAllBut;
  private final Set<Object> elements; // each list holds these; only of all but some
  private final boolean absent;

  /** What was told of words, one a slot; threads that share it lose no more than time. */
  private final @Nullable Told[] told = new @Nullable Told[SLOTS];

  private KeySet(Set<Object> keys, boolean isAllBut, Set<Object> elements, boolean absent) {
    super(
        keys.isEmpty() && !isAllBut && !absent,
        keys.isEmpty() && isAllBut && elements.isEmpty() && absent);
    this.keys = keys;
    this.isAllBut = isAllBut;
    this.elements = elements;
    this.absent = absent;
  }

  static KeySet only(Set<Object> keys) {
    return new KeySet(values(keys), false, Set.of(), false);
  }

  static KeySet allBut(Set<Object> keys) {
    return new KeySet(values(keys), true, Set.of(), false);
  }

  static KeySet absent() {
    return new KeySet(Set.of(), false, Set.of(), true);
  }

  /** The lists that hold an element. */
  static KeySet holding(Object element) {
    return new KeySet(Set.of(), true, Set.of(element), false);
  }

  /** The empty list is no value, whoever names it. */
  private static Set<Object> values(Set<Object> keys) {
    return keys.stream().filter(k -> !Field.isNone(k)).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What values that count as the same have in common. Terms count as the word they stand for,
   * amounts as what they amount to, and divisions as their area, however written.
   */
  static Object key(@Nullable KnownWords words, Object value) {
    if (value instanceof List<? extends Object> list) {
      return list.stream().map(v -> key(words, v)).toList();
    }
    if (value instanceof Money m) {
      return Money.ofCode(Scalars.lowestCode(m));
    }
    if (value instanceof DivisionCode d) {
      return d.canonical();
    }
    return value instanceof Term t ? words == null ? t.code() : words.key(t) : value;
  }

  /** What was told of a word, which readers hand over as the same object again and again. */
  private record Told(KnownWords words, Term term, Truth holds) {}

  @Override
  Truth holds(Field<?, ?> field, FieldValues values) {
    Object value = values.value(field);
    if (value == null) {
      return values.isUnread(field) ? ofUnread() : Truth.of(accepts(null));
    }
    KnownWords words = field.knownWords();
    if (words == null) {
      return Truth.of(accepts(key(null, value)));
    }
    if (value instanceof Term term) {
      int slot = term.code().hashCode() & (SLOTS - 1);
      @Nullable Told before = told[slot];
      if (before == null || before.words() != words || !isSame(before.term(), term)) {
        before = new Told(words, term, ofTerm(words, term));
        told[slot] = before;
      }
      return before.holds();
    }
    return ofOther(words, value);
  }

  @SuppressWarnings("ReferenceEquality") // mostly it is the very same
  private static boolean isSame(Term one, Term other) {
    return one == other || one.equals(other);
  }

  private Truth ofTerm(KnownWords words, Term term) {
    String code = words.find(term.code());
    return code == null ? ofOther(words, term) : Truth.of(accepts(code));
  }

  private Truth ofOther(KnownWords words, Object value) {
    return Completions.isOpen(words, value)
        ? among(Completions.of(words, value))
        : Truth.of(accepts(key(words, value)));
  }

  private Truth among(@Nullable List<Object> completions) {
    if (completions == null) {
      return ofUnread();
    }
    boolean first = accepts(completions.get(0));
    return completions.stream().allMatch(k -> accepts(k) == first)
        ? Truth.of(first)
        : Truth.UNKNOWN;
  }

  /** Whether a key is among these; null is the absence of a value. */
  private boolean accepts(@Nullable Object key) {
    if (key == null || Field.isNone(key)) {
      return absent;
    }
    return isAllBut ? !keys.contains(key) && holdsAll(key) : keys.contains(key);
  }

  private boolean holdsAll(Object key) {
    return elements.isEmpty()
        || (key instanceof List<? extends Object> list && list.containsAll(elements));
  }

  @Override
  KeySet and(ValueSet other) {
    KeySet o = (KeySet) other;
    boolean bothAbsent = absent && o.absent;
    if (!isAllBut || !o.isAllBut) {
      KeySet some = isAllBut ? o : this;
      KeySet asked = isAllBut ? this : o;
      Set<Object> left = new HashSet<>(some.keys);
      left.removeIf(k -> !asked.accepts(k));
      return new KeySet(left, false, Set.of(), bothAbsent);
    }
    return new KeySet(union(keys, o.keys), true, union(elements, o.elements), bothAbsent);
  }

  private static Set<Object> union(Set<Object> a, Set<Object> b) {
    Set<Object> out = new HashSet<>(a);
    out.addAll(b);
    return out;
  }

  @Override
  boolean isWithin(ValueSet other) {
    KeySet o = (KeySet) other;
    if (absent && !o.absent) {
      return false;
    }
    if (!isAllBut) {
      return keys.stream().allMatch(o::accepts);
    }
    return o.isAllBut
        && elements.containsAll(o.elements)
        && o.keys.stream().noneMatch(this::accepts);
  }
}
