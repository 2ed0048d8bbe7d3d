/**
 * The half-year report, written: sentences with numbers that each carry their figure.
 *
 * <p>{@link io.github.safetysupervision.report.HalfYearReport} is made from a ledger and from what
 * was stated about it. In one language it is a {@link
 * io.github.safetysupervision.document.Document}. What is written is a plan: sections, sentences in
 * both languages, and the questions whose answers stand in them.
 */
@NullMarked
package io.github.safetysupervision.report;

import org.jspecify.annotations.NullMarked;
