/**
 * Penalties that were imposed, of the kinds the law names (行政处罚).
 *
 * <p>{@link io.github.safetysupervision.penalty.Penalty} is the record, {@link
 * io.github.safetysupervision.penalty.PenaltyType#PENALTY} its description, {@link
 * io.github.safetysupervision.penalty.PenaltyKind} the kinds.
 */
@NullMarked
package io.github.safetysupervision.penalty;

import org.jspecify.annotations.NullMarked;
