/**
 * Stated numbers against computed ones, with the cause (数据核对).
 *
 * <p>{@link io.github.safetysupervision.reconciliation.StatedFigure} and {@link
 * io.github.safetysupervision.reconciliation.StatedIdentity} are records of what somebody states;
 * {@link io.github.safetysupervision.reconciliation.Reconciliation} holds them against the figures
 * of a source and ends in a {@link io.github.safetysupervision.reconciliation.Verdict} each.
 */
@NullMarked
package io.github.safetysupervision.reconciliation;

import org.jspecify.annotations.NullMarked;
