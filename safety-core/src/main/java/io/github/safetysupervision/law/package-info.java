/**
 * Documents and provisions that other things cite (依据): the law behind a criterion, a penalty, a
 * duty.
 *
 * <p>Read {@link io.github.safetysupervision.law.LegalDocument} first: a title, an issuer, a {@link
 * io.github.safetysupervision.law.LegalRank} and its {@link
 * io.github.safetysupervision.law.Edition}s, of which at most one is in force on any day. A {@link
 * io.github.safetysupervision.law.Provision} points into one edition of one document, down to the
 * item; it has a form for readers, 《安全生产法》（2021年修正）第四十一条第三款, and a plain one for files that is read
 * back. What somebody wrote as a basis, without any list of documents, is a {@link
 * io.github.safetysupervision.law.Citation}: a text that is kept, and the {@link
 * io.github.safetysupervision.law.CitedProvision}s that are understood of it; records cite so. What
 * can be wrong with either is in {@link io.github.safetysupervision.law.LawProblems}.
 *
 * <p>The package holds the types and no law: documents are data, and data has a source and a date.
 * No method here says what is in force today; the date of the fact is always handed in.
 */
@NullMarked
package io.github.safetysupervision.law;

import org.jspecify.annotations.NullMarked;
