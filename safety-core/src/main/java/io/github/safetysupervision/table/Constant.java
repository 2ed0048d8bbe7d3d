package io.github.safetysupervision.table;

import org.jspecify.annotations.Nullable;

/**
 * A value that a table has no column for (常量列), such as the territory of all its rows.
 *
 * @param header the field it is of, as the program wrote it
 * @param cell the value
 */
record Constant(ColumnHeader header, @Nullable Object cell) {}
