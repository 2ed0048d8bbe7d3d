package io.github.safetysupervision.table;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.Field;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table is, told from its header (列).
 *
 * @param <T> the type the fields belong to
 * @param header the header
 * @param field the field it is, or null
 * @param saysType whether it says the type of the record, or may be meant to
 * @param problem what is wrong with or remarkable about the header, or null if nothing is
 * @param hidden the fields it may be, if that is lost, by their indices
 * @param hidesAbsent whether it may be any field that no other column is
 */
record Column<T extends Object>(
    ColumnHeader header,
    @Nullable Field<T, ?> field,
    boolean saysType,
    @Nullable Problem problem,
    BitSet hidden,
    boolean hidesAbsent) {

  private static final BitSet NONE = new BitSet();

  static <T extends Object> Column<T> of(ColumnHeader header, Field<T, ?> field) {
    return new Column<>(header, field, false, null, NONE, false);
  }

  static <T extends Object> Column<T> ofType(ColumnHeader header) {
    return new Column<>(header, null, true, null, NONE, false);
  }

  static <T extends Object> Column<T> ofNothing(ColumnHeader header, Problem remark) {
    return new Column<>(header, null, false, remark, NONE, false);
  }

  /** Whether it cannot be told from the header which field it is. */
  boolean isLost() {
    return hidesAbsent || !hidden.isEmpty();
  }

  boolean mayBe(Field<T, ?> asked) {
    return hidden.get(asked.index());
  }
}
