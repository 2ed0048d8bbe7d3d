/**
 * The shipped example and how it is made.
 *
 * <p>Start with {@link io.github.safetysupervision.examples.LedgerGenerator}, which constructs a
 * ledger for any file of stated figures.
 */
@NullMarked
package io.github.safetysupervision.examples;

import org.jspecify.annotations.NullMarked;
