package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.DamagedName;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.Spelling;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the columns of a table are, from their headers (列名辨认). A table has few headers and
 * many rows: what was told is remembered.
 *
 * <p>A header that may be a misspelt or damaged known one is nobody's: neither the field nor its
 * absence is known. Of a column without a header the same is true of every field that has no
 * column.
 *
 * @param <T> the type the fields belong to
 */
final class Columns<T extends Object> {

  static final String TYPE = "type";

  static final String TYPE_LABEL = "记录类型";
  private static final char LOST = '\ufffd';
  private static final int MOST_KEPT = 1_000;
  private static final int LONGEST_KEPT = 200;

  private final ObjectType<T, ?> type;
  private final boolean isRecord;

  /** The fields by their names and labels. */
  private final Map<String, Field<T, ?>> fields = new HashMap<>();

  /** The fields by their labels as headers are written plainly, brackets included. */
  private final Map<String, Field<T, ?>> labels = new HashMap<>();

  /** What headers may be near to: the type first. */
  private final List<Name> names = new ArrayList<>();

  private final Map<String, Column<T>> known = new ConcurrentHashMap<>();

  Columns(ObjectType<T, ?> type) {
    this.type = type;
    this.isRecord = type instanceof RecordType<?, ?>;
    if (isRecord) {
      names.add(new Name(TYPE, -1));
      names.add(new Name(TYPE_LABEL, -1));
    }
    for (Field<T, ?> f : type.fields()) {
      names.add(new Name(f.name(), f.index()));
      names.add(new Name(f.label(), f.index()));
      fields.putIfAbsent(f.name(), f);
      fields.putIfAbsent(f.label(), f);
      labels.putIfAbsent(ColumnHeader.plain(f.label()), f);
    }
  }

  ObjectType<T, ?> type() {
    return type;
  }

  Column<T> of(String written) {
    Column<T> column = known.get(written);
    if (column == null) {
      column = find(ColumnHeader.of(written));
      if (known.size() < MOST_KEPT && written.length() <= LONGEST_KEPT) {
        known.put(written, column);
      }
    }
    return column;
  }

  private Column<T> find(ColumnHeader header) {
    int broken = brokenAt(header.written());
    if (broken > 0) {
      return damaged(header, broken);
    }
    Field<T, ?> named = named(header);
    if (named != null) {
      return Column.of(header, named);
    }
    if (isRecord && header.names(TYPE, TYPE_LABEL)) {
      return Column.ofType(header);
    }
    if (header.isBlank()) {
      return new Column<>(header, null, false, null, new BitSet(), true);
    }
    Column<T> misspelt = misspelt(header);
    return misspelt == null
        ? Column.ofNothing(
            header,
            RowProblems.UNKNOWN_COLUMN.with(
                "found", CellText.brief(header.written()), "expected", type.label()))
        : misspelt;
  }

  /** The field a header names by its name or its label. */
  private @Nullable Field<T, ?> named(ColumnHeader header) {
    Field<T, ?> byName = fields.get(header.name());
    Field<T, ?> byLabel = labels.get(header.whole());
    return byName == null || (byLabel != null && byLabel.index() < byName.index())
        ? byLabel
        : byName;
  }

  /** Where a name has half a character, or the sign of one that was lost; 0 if nowhere. */
  private static int brokenAt(String name) {
    int lost = name.indexOf(LOST);
    return lost < 0 ? Invisible.brokenAt(name) : name.codePointCount(0, lost) + 1;
  }

  /** Even where the name is whole: a damaged unit may have been any. */
  private Column<T> damaged(ColumnHeader header, int broken) {
    List<DamagedName> left = new ArrayList<>();
    header.spellings().forEach(s -> left.add(new DamagedName(s)));
    BitSet hidden = new BitSet();
    Field<T, ?> named = named(header);
    for (Field<T, ?> f : type.fields()) {
      boolean mayBe =
          f == named
              || left.stream()
                  .anyMatch(
                      d ->
                          d.mayBe(f.name())
                              || d.mayBe(f.label())
                              || d.mayBe(ColumnHeader.plain(f.label())));
      if (mayBe) {
        hidden.set(f.index());
      }
    }
    Problem problem =
        RecordProblems.HALF_CHARACTER.with(
            "found", Invisible.shown(CellText.brief(header.written())), "position", broken);
    return new Column<>(header, null, false, problem, hidden, hidden.isEmpty());
  }

  private @Nullable Column<T> misspelt(ColumnHeader header) {
    BitSet near = new BitSet();
    for (String spelling : header.spellings()) {
      int letters = Spelling.letters(spelling).length();
      for (int i = 0; i < names.size(); i++) {
        Name name = names.get(i);
        if (Math.abs(letters - name.letters()) <= 1 && Spelling.isNear(name.text(), spelling)) {
          near.set(i);
        }
      }
    }
    if (near.isEmpty()) {
      return null;
    }
    BitSet hidden = new BitSet();
    near.stream().map(i -> names.get(i).field()).filter(i -> i >= 0).forEach(hidden::set);
    boolean mayBeType = names.get(near.nextSetBit(0)).field() < 0;
    Problem problem =
        RecordProblems.NEARLY_KNOWN.with(
            "found",
            CellText.brief(header.written()),
            "expected",
            names.get(near.nextSetBit(0)).text());
    return new Column<>(header, null, mayBeType, problem, hidden, mayBeType);
  }

  /**
   * A name that headers may be near to.
   *
   * @param text the name
   * @param letters how many letters of it count; one slip changes the number by one at most
   * @param field the index of the field it is of, or -1 if it is that of the type
   */
  private record Name(String text, int letters, int field) {
    Name(String text, int field) {
      this(text, Spelling.letters(text).length(), field);
    }
  }
}
