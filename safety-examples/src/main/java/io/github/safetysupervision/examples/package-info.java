/**
 * Stories of using the library, each with a {@code main}, run by the build and quoted by the
 * documents; and behind them what makes the shipped example and the generated documents.
 *
 * <p>Start with {@link io.github.safetysupervision.examples.QuickStart}; then {@link
 * io.github.safetysupervision.examples.ReadRecords} and {@link
 * io.github.safetysupervision.examples.ReadAndReconcile} for files, {@link
 * io.github.safetysupervision.examples.FromTable} and {@link
 * io.github.safetysupervision.examples.ExcelImport} for rows, {@link
 * io.github.safetysupervision.examples.OwnIndicator} and {@link
 * io.github.safetysupervision.examples.OwnRecordType} for what is one's own, and {@link
 * io.github.safetysupervision.examples.WriteReport} for the report.
 *
 * <p>{@link io.github.safetysupervision.examples.LedgerGenerator} constructs a ledger for any file
 * of stated figures, out of {@code UnfinishedRecord}s that its plans fill in. {@code
 * DataDictionary}, {@code DocumentTables} and {@code PrintSchema} write the generated documents.
 */
@NullMarked
package io.github.safetysupervision.examples;

import org.jspecify.annotations.NullMarked;
