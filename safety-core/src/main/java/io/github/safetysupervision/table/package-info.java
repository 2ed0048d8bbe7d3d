/**
 * Rows of spreadsheets as records.
 *
 * <p>{@link io.github.safetysupervision.table.RowReader} takes a row as a map from headers to cells
 * and gives a record, or says by column what is wrong ({@link
 * io.github.safetysupervision.table.RowProblems}). What people and spreadsheets do to a value – a
 * unit in the header, full-width digits, 2023年5月17日 – is undone where that is certain; what is not
 * is a problem and never repaired. Reading a spreadsheet itself is left to whoever has one: this
 * library knows no format of any.
 */
@NullMarked
package io.github.safetysupervision.table;

import org.jspecify.annotations.NullMarked;
