/**
 * Judging a record source: may it be imported, and if not, what is wrong where, by which rule, and
 * how it is mended (数据检查).
 *
 * <p>A {@link io.github.safetysupervision.check.Rulebook} holds the rules of an edition; a {@link
 * io.github.safetysupervision.check.Check} asks a source by them, in one read or two, and ends in a
 * {@link io.github.safetysupervision.check.CheckReport} with one {@link
 * io.github.safetysupervision.check.CheckVerdict}. A checker never repairs; it says what to write
 * instead.
 */
@NullMarked
package io.github.safetysupervision.check;

import org.jspecify.annotations.NullMarked;
