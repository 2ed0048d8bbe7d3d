package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.SourceIntegrity;
import io.github.safetysupervision.record.Cells;
import io.github.safetysupervision.record.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells whose references name the records that stand now: a unit that was corrected is still one
 * unit, whichever of its records others name. A reference of which that cannot be told is unread.
 */
record CurrentReferences(Cells cells, SourceIntegrity integrity) implements Cells {

  /** Cells with the ids that the record names: how many there are does not depend on which. */
  static Cells asWritten(Cells cells) {
    return cells instanceof CurrentReferences r ? r.cells() : cells;
  }

  @Override
  public boolean isUnread(Field<?, ?> field) {
    return cells.isUnread(field) || isUntold(field);
  }

  private boolean isUntold(Field<?, ?> field) {
    return field.refersTo() != null && cells.value(field) != null && value(field) == null;
  }

  @Override
  public @Nullable Object value(Field<?, ?> field) {
    Object value = cells.value(field);
    String target = field.refersTo();
    if (target == null || value == null) {
      return value;
    }
    if (!(value instanceof List<? extends Object> list)) {
      return integrity.currentId(target, value.toString());
    }
    List<String> out = new ArrayList<>(list.size());
    for (Object id : list) {
      String current = integrity.currentId(target, id.toString());
      if (current == null) {
        return null;
      }
      out.add(current);
    }
    return out;
  }

  @Override
  public long code(Field<?, ?> field) {
    return cells.code(field);
  }

  @Override
  public @Nullable Object object() {
    return cells.object();
  }
}
