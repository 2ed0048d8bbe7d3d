/**
 * What the law allows, and what was imposed: so far the penalties imposed.
 *
 * <p>{@link io.github.safetysupervision.penalty.Penalty} is the record, {@link
 * io.github.safetysupervision.penalty.PenaltyType#PENALTY} its description, {@link
 * io.github.safetysupervision.penalty.PenaltyKind} the kinds the law names.
 */
@NullMarked
package io.github.safetysupervision.penalty;

import org.jspecify.annotations.NullMarked;
