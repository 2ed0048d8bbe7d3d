package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.DateField;
import io.github.safetysupervision.record.DivisionField;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link UniqueRule}: the first read gathers hashes of the keys, the second the keys
 * themselves of those that came twice.
 */
final class UniqueQuestion implements Question {

  /** What of them is kept in the second read; beyond it the rule is not checked. */
  static final int MOST_KEPT = 50_000;

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long NO_KEY = 0;

  private final UniqueRule rule;
  private final @Nullable Field<?, ?> differing;
  private final Field<?, ?>[] keys;
  private final boolean[] isCoded;
  private final KeyHashes seen = new KeyHashes();
  private final KeyHashes twice = new KeyHashes();
  private final Map<List<String>, List<First>> groups = new HashMap<>();
  private int kept;
  private boolean isTooMany;

  /** The first record of a key, or of a key and what it may differ in. */
  private record First(String id, long line, @Nullable String differing) {}

  UniqueQuestion(UniqueRule rule) {
    this.rule = rule;
    this.differing = rule.differing();
    this.keys = rule.keys().toArray(Field[]::new);
    this.isCoded = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      isCoded[i] = keys[i] instanceof DateField || keys[i] instanceof DivisionField;
    }
  }

  @Override
  public UniqueRule rule() {
    return rule;
  }

  @Override
  public List<RecordType<?, ?>> types() {
    return List.of(rule.type());
  }

  /** A hash of the key, or {@link #NO_KEY} if a part of it is missing. */
  private long hash(FieldValues values) {
    Field<?, ?> other = differing;
    if (other != null && values.value(other) == null) {
      return NO_KEY;
    }
    long out = 1;
    for (int i = 0; i < keys.length; i++) {
      long part;
      if (isCoded[i]) {
        part = values.code(keys[i]);
        if (part == FieldType.ABSENT) {
          return NO_KEY;
        }
      } else {
        Object value = values.value(keys[i]);
        if (value == null || keys[i].isUncertain(value)) {
          return NO_KEY;
        }
        part = hash(keys[i].keyOf(value));
      }
      out = (out + part) * MIX;
      out ^= out >>> Integer.SIZE;
    }
    out *= MIX;
    return out == NO_KEY ? 1 : out;
  }

  private static long hash(String text) {
    long out = text.length();
    for (int i = 0; i < text.length(); i++) {
      out = out * 1_099_511_628_211L + text.charAt(i);
    }
    return out;
  }

  @Override
  public void first(RecordType<?, ?> type, FieldValues values) {
    long hash = hash(values);
    if (hash != NO_KEY && mayBeAmong(values) && !seen.add(hash)) {
      twice.add(hash);
    }
  }

  @Override
  public boolean isSettled(Survey survey) {
    return twice.isEmpty() && !seen.isFull();
  }

  private boolean mayBeAmong(FieldValues values) {
    return values.value(rule.type().operation) != Operation.WITHDRAW
        && rule.isAmong(values) == Truth.TRUE;
  }

  @Override
  public void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found) {
    if (twice.isEmpty()) {
      return;
    }
    FieldValues values = record.values();
    long hash = hash(values);
    if (hash == NO_KEY || !twice.contains(hash) || !mayBeAmong(values)) {
      return;
    }
    if (doubts.isInEffect(record.type(), values)) {
      String id = record.id();
      Problem doubt = doubts.about(record.type(), values, id);
      take(values, id, record.places().of(rule.at()), doubt, found);
    }
  }

  private void take(
      FieldValues values, String id, Place place, @Nullable Problem doubt, CheckFindings found) {
    if (doubt != null) {
      found.skip(rule.code().id(), doubt);
      return;
    }
    List<String> key = new ArrayList<>();
    for (Field<?, ?> f : keys) {
      key.add(keyOf(f, values));
    }
    String other = differing == null ? null : keyOf(differing, values);
    List<First> group = groups.get(key);
    First first = group == null ? null : group.get(0);
    boolean isNew = first == null || (other != null && isNew(group, other));
    if (isNew && !keep(key, new First(id, place.line(), other))) {
      return;
    }
    if (first != null && (isNew || other == null)) {
      found.add(rule.type(), rule.code(), () -> problem(values, first).at(place).inRecord(id));
    }
  }

  private static String keyOf(Field<?, ?> field, FieldValues values) {
    Object value = values.value(field);
    return value == null ? "" : field.keyOf(value);
  }

  private static boolean isNew(@Nullable List<First> group, String other) {
    return group == null || group.stream().noneMatch(f -> other.equals(f.differing()));
  }

  private boolean keep(List<String> key, First first) {
    if (kept == MOST_KEPT) {
      isTooMany = true;
      return false;
    }
    kept++;
    groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(first);
    return true;
  }

  private Problem problem(FieldValues values, First first) {
    return Told.by(rule, values, Map.of("other", first.id(), "line", first.line()));
  }

  @Override
  public void unread(
      UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found) {
    FieldValues known = record.known();
    RecordType<?, ?> type = record.type();
    if (seen.isEmpty() || !doubts.isInEffect(record)) {
      return;
    }
    if (known == null || type == null) {
      found.skip(rule.code().id(), root);
      return;
    }
    long hash = hash(known);
    if (hash == NO_KEY || rule.isAmong(known) == Truth.UNKNOWN) {
      if (mayHaveKey(known) && rule.isAmong(known) != Truth.FALSE) {
        found.skip(rule.code().id(), root);
      }
    } else if (twice.contains(hash) && mayBeAmong(known)) {
      String id = record.id();
      Problem doubt = id == null ? root : doubts.about(record, type);
      take(known, id == null ? "" : id, record.place(), doubt, found);
    }
  }

  /** Whether no part of the key is known to be missing. */
  private boolean mayHaveKey(FieldValues known) {
    Field<?, ?> other = differing;
    boolean out = other == null || known.value(other) != null || known.isUnread(other);
    for (Field<?, ?> f : keys) {
      out &= known.value(f) != null || known.isUnread(f);
    }
    return out;
  }

  @Override
  public void finish(CheckFindings found) {
    if (isTooMany || seen.isFull() || twice.isFull()) {
      found.fail(rule, Told.TOO_MANY);
    }
  }
}
