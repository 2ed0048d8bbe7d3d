/**
 * The half-year report, written: sentences with numbers that each carry their figure.
 *
 * <p>{@link io.github.safetysupervision.report.HalfYearReport} is made from a ledger and from what
 * was stated about it. {@link io.github.safetysupervision.report.WrittenReport} is the same report
 * in one language, which it gives as Markdown, as one page of HTML, and as a model of plain lists
 * and maps for templates and tables.
 */
@NullMarked
package io.github.safetysupervision.report;

import org.jspecify.annotations.NullMarked;
