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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks a {@link UniqueRule}: the first read gathers hashes of the keys, the second the keys
 * themselves of those that came twice.
 */
final class UniqueQuestion implements Question {

  /** What of them is kept in the second read; beyond it the rule is not checked. */
  static final int MOST_KEPT = 50_000;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Some part of the key is not there. */
  private static final long NO_KEY = 0;

  /** Some part of the key is not known. */
  private static final long OPEN = 1;

  /** A part of the key that is not known. */
  private static final long UNCERTAIN = FieldType.ABSENT + 1;

  private final UniqueRule rule;
  private final @Nullable Field<?, ?> differing;
  private final Field<?, ?>[] keys;
  private final boolean[] isCoded;
  private final KeyHashes seen = new KeyHashes();
  private final KeyHashes twice = new KeyHashes();

  /** Whether some part of the key of a record that was read whole is not known. */
  private boolean isAnyOpen;

  private final Map<List<String>, Group> groups = new HashMap<>();
  private final UndecidedRecords open;
  private int kept;
  private boolean isTooMany;

  /** The records of one key. */
  private static final class Group {
    private String first = "";
    private long line;
    private long number;

    /** What they may differ in. */
    private final Set<String> values = new HashSet<>();

    private final UndecidedRecords doubtful;
    private final Set<String> doubtfulValues = new HashSet<>();

    Group(UniqueRule rule) {
      doubtful = new UndecidedRecords(rule);
    }

    /** Whether one more is told if those that are doubtful stand. */
    boolean isOpen(boolean mayDiffer) {
      if (!mayDiffer) {
        return !doubtful.isEmpty() && number + doubtful.number() > 1;
      }
      doubtfulValues.removeAll(values);
      return !doubtfulValues.isEmpty() && values.size() + doubtfulValues.size() > 1;
    }
  }

  UniqueQuestion(UniqueRule rule) {
    this.rule = rule;
    this.open = new UndecidedRecords(rule);
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

  /** A hash of the key, or {@link #NO_KEY} or {@link #OPEN}. */
  private long hash(FieldValues values) {
    Field<?, ?> other = differing;
    boolean isOpen = false;
    if (other != null && values.value(other) == null) {
      if (!values.isUnread(other)) {
        return NO_KEY;
      }
      isOpen = true;
    }
    long out = 1;
    for (int i = 0; i < keys.length; i++) {
      long part = part(i, values);
      if (part == FieldType.ABSENT) {
        if (!values.isUnread(keys[i])) {
          return NO_KEY;
        }
        isOpen = true;
      } else if (part == UNCERTAIN) {
        isOpen = true;
      }
      out = (out + part) * MIX;
      out ^= out >>> Integer.SIZE;
    }
    out *= MIX;
    return isOpen ? OPEN : out == NO_KEY || out == OPEN ? 2 : out;
  }

  /** What stands for the value of a field, {@link FieldType#ABSENT} or {@link #UNCERTAIN}. */
  private long part(int i, FieldValues values) {
    if (isCoded[i]) {
      return values.code(keys[i]);
    }
    Object value = values.value(keys[i]);
    if (value == null) {
      return FieldType.ABSENT;
    }
    if (keys[i].isUncertain(value)) {
      return UNCERTAIN;
    }
    long out = hash(keys[i].keyOf(value));
    return out == FieldType.ABSENT || out == UNCERTAIN ? 0 : out;
  }

  private static long hash(String text) {
    long out = text.length();
    for (int i = 0; i < text.length(); i++) {
      out = out * 1_099_511_628_211L + text.charAt(i);
    }
    return out;
  }

  @Override
  public void first(RecordType<?, ?> type, FieldValues values, boolean isWhole) {
    long hash = hash(values);
    if (hash == NO_KEY || !mayBeAmong(values)) {
      return;
    }
    if (hash == OPEN) {
      isAnyOpen |= isWhole;
    } else if (!seen.add(hash)) {
      twice.add(hash);
    }
  }

  @Override
  public boolean settle(Survey survey) {
    return twice.isEmpty() && !isAnyOpen && !seen.isFull();
  }

  private boolean mayBeAmong(FieldValues values) {
    return values.value(rule.type().operation) != Operation.WITHDRAW
        && rule.isAmong(values) != Truth.FALSE;
  }

  /** Whether a record of such a key is looked at in the second read. */
  private boolean isOf(long hash, FieldValues values) {
    return hash != NO_KEY && (hash == OPEN || twice.contains(hash)) && mayBeAmong(values);
  }

  @Override
  public void again(RecordView<?> record, StandingDoubts doubts, CheckFindings found) {
    if (twice.isEmpty() && !isAnyOpen) {
      return;
    }
    FieldValues values = record.values();
    long hash = hash(values);
    if (!isOf(hash, values) || !doubts.isInEffect(record.type(), values)) {
      return;
    }
    String id = record.id();
    Problem doubt = doubts.about(record.type(), values, id);
    if (doubt == null && (hash == OPEN || rule.isAmong(values) == Truth.UNKNOWN)) {
      doubt = StandingDoubts.uncertain(record);
    }
    take(hash, values, id, record.places().of(rule.at()), doubt, found);
  }

  private void take(
      long hash,
      FieldValues values,
      String id,
      Place place,
      @Nullable Problem doubt,
      CheckFindings found) {
    if (hash == OPEN && doubt != null) {
      open.add(doubt, 1);
      return;
    }
    Group group = group(values);
    if (group == null) {
      return;
    }
    String other = differing == null ? "" : keyOf(differing, values);
    if (doubt != null) {
      group.doubtful.add(doubt, 1);
      if (!group.doubtfulValues.contains(other) && keepsOneMore()) {
        group.doubtfulValues.add(other);
      }
      return;
    }
    if (group.number++ == 0) {
      group.first = id;
      group.line = place.line();
      group.values.add(other);
    } else if (differing == null || isNew(group, other)) {
      String first = group.first;
      long line = group.line;
      found.add(
          rule.type(), rule.code(), () -> problem(values, first, line).at(place).inRecord(id));
    }
  }

  /** The group of a key, or null if no more are kept. */
  private @Nullable Group group(FieldValues values) {
    List<String> key = new ArrayList<>();
    for (Field<?, ?> f : keys) {
      key.add(keyOf(f, values));
    }
    Group out = groups.get(key);
    if (out == null && keepsOneMore()) {
      out = new Group(rule);
      groups.put(key, out);
    }
    return out;
  }

  private boolean isNew(Group group, String other) {
    return !group.values.contains(other) && keepsOneMore() && group.values.add(other);
  }

  private boolean keepsOneMore() {
    isTooMany |= kept == MOST_KEPT;
    kept += isTooMany ? 0 : 1;
    return !isTooMany;
  }

  private static String keyOf(Field<?, ?> field, FieldValues values) {
    Object value = values.value(field);
    return value == null ? "" : field.keyOf(value);
  }

  private Problem problem(FieldValues values, String first, long line) {
    return Told.by(rule, values, Map.of("other", first, "line", line));
  }

  @Override
  public void unread(
      UnreadRecord record, Problem root, StandingDoubts doubts, CheckFindings found) {
    if (!doubts.isInEffect(record)) {
      return;
    }
    FieldValues known = record.known();
    RecordType<?, ?> type = record.type();
    if (known == null || type == null) {
      open.add(root, 2); // maybe several
      return;
    }
    long hash = hash(known);
    if (!isOf(hash, known)) {
      return;
    }
    String id = record.id();
    boolean isSure = id != null && hash != OPEN && rule.isAmong(known) == Truth.TRUE;
    Problem doubt = isSure ? doubts.about(record, type) : root;
    take(hash, known, id == null ? "" : id, record.place(), doubt, found);
  }

  @Override
  public void finish(CheckFindings found) {
    if (isTooMany || seen.isFull() || twice.isFull()) {
      found.fail(rule, Told.TOO_MANY);
    }
    if (open.number() > 1 || !seen.isEmpty()) {
      open.tell(found);
    }
    for (Group g : groups.values()) {
      if (g.isOpen(differing != null)) {
        g.doubtful.tell(found);
      }
    }
  }
}
