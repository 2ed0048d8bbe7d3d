/**
 * Identifiers fixed by national standards: who (统一社会信用代码), where (行政区划代码) and what trade
 * (国民经济行业分类).
 *
 * <p>Three questions are kept apart everywhere. <em>Is it well formed?</em> is answered by the code
 * alone: read {@link io.github.safetysupervision.code.CreditCode}, {@link
 * io.github.safetysupervision.code.DivisionCode} with its {@link
 * io.github.safetysupervision.code.DivisionLevel}, and {@link
 * io.github.safetysupervision.code.IndustryCode} with its {@link
 * io.github.safetysupervision.code.IndustryLevel}. <em>Is it known?</em> is answered by a dated
 * list that the caller names: {@link io.github.safetysupervision.code.CodeList} is any such list,
 * {@link io.github.safetysupervision.code.DivisionList} and {@link
 * io.github.safetysupervision.code.IndustryList} read one as divisions and as trades, and bundle
 * one edition each. <em>Is it known on a date?</em> has a third answer, that the list does not
 * speak for that date: {@link io.github.safetysupervision.code.Listing}.
 *
 * <p>What can be wrong with a code is listed in {@link
 * io.github.safetysupervision.code.CodeProblems}. Nothing is ever repaired: a lower-case or
 * full-width character is reported, and the text stays as it was written.
 */
@NullMarked
package io.github.safetysupervision.code;

import org.jspecify.annotations.NullMarked;
