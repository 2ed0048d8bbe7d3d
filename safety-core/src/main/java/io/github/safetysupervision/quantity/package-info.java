/**
 * Numbers as reports state them: with their count noun, their vagueness, and the precision of their
 * last digit.
 *
 * <p>Read {@link io.github.safetysupervision.quantity.Quantity} first: it reads 522组次, 19.5万元,
 * 500余人次 or 未发现 and keeps what was written. What is counted is a {@link
 * io.github.safetysupervision.quantity.CountNoun}, how the words bound it a {@link
 * io.github.safetysupervision.quantity.Bound}, and what it can therefore be an {@link
 * io.github.safetysupervision.quantity.Interval}. Comparing vague numbers answers with a {@link
 * io.github.safetysupervision.quantity.Truth}; setting a written number against a computed one with
 * a {@link io.github.safetysupervision.quantity.Match}. {@link
 * io.github.safetysupervision.quantity.Money} is for amounts that are known to the fen. A {@link
 * io.github.safetysupervision.quantity.Numeral} is a bare whole number, in digits or in Chinese,
 * and reads one at any place of a text; articles of laws are numbered so too. What can be wrong
 * stands in {@link io.github.safetysupervision.quantity.QuantityProblems} and {@link
 * io.github.safetysupervision.quantity.MoneyProblems}.
 *
 * <p>Everything is exact: no binary floating point is used anywhere.
 */
@NullMarked
package io.github.safetysupervision.quantity;

import org.jspecify.annotations.NullMarked;
