/**
 * 台账: the records of one reporting body, wherever they lie.
 *
 * <p>A {@link io.github.safetysupervision.ledger.RecordSource} can be scanned as often as one
 * likes, record by record: an exchange file is one, a {@link
 * io.github.safetysupervision.ledger.Ledger} in memory another. Its {@link
 * io.github.safetysupervision.ledger.Manifest} says whose it is and what it holds completely.
 * {@link io.github.safetysupervision.ledger.Survey} judges what no single record shows: ids used
 * twice, references into nothing, records that were superseded.
 */
@NullMarked
package io.github.safetysupervision.ledger;

import org.jspecify.annotations.NullMarked;
