package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.DamagedName;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.Invisible;
import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import java.util.ArrayList;
import java.util.BitSet;
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
  private final Map<String, Column<T>> known = new ConcurrentHashMap<>();

  Columns(ObjectType<T, ?> type) {
    this.type = type;
    this.isRecord = type instanceof RecordType<?, ?>;
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
    for (Field<T, ?> f : type.fields()) {
      if (header.names(f)) {
        return Column.of(header, f);
      }
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
    for (Field<T, ?> f : type.fields()) {
      boolean mayBe =
          header.names(f)
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
    String near = isRecord ? header.misspelt(TYPE, TYPE_LABEL) : null;
    boolean mayBeType = near != null;
    BitSet hidden = new BitSet();
    for (Field<T, ?> f : type.fields()) {
      String said = header.misspelt(f.name(), f.label());
      if (said != null) {
        hidden.set(f.index());
        near = near == null ? said : near;
      }
    }
    return near == null
        ? null
        : new Column<>(
            header,
            null,
            mayBeType,
            RecordProblems.NEARLY_KNOWN.with(
                "found", CellText.brief(header.written()), "expected", near),
            hidden,
            mayBeType);
  }
}
