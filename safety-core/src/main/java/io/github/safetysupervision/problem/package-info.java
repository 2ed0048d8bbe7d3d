/**
 * Saying what is wrong: with a stable code, a place, named arguments, and words in Chinese and
 * English.
 *
 * <p>Read {@link io.github.safetysupervision.problem.ProblemCode} first, which is declared by its
 * {@link io.github.safetysupervision.problem.Layer}, then {@link
 * io.github.safetysupervision.problem.Problem} and its {@link
 * io.github.safetysupervision.problem.Place}; {@link io.github.safetysupervision.problem.Outcome}
 * is what reading returns, {@link io.github.safetysupervision.problem.InvalidValueException} what a
 * {@code parse} throws, and {@link io.github.safetysupervision.problem.ProblemTally} counts
 * millions of problems while keeping a few. {@link
 * io.github.safetysupervision.problem.PersonalData} keeps personal numbers out of all of them.
 *
 * <p>Here too stands what every package needs to speak at all: {@link
 * io.github.safetysupervision.problem.Wording}, words in both languages; {@link
 * io.github.safetysupervision.problem.ControlCharacters}, made visible; {@link
 * io.github.safetysupervision.problem.PointerStep}; and {@link
 * io.github.safetysupervision.problem.EqualByParts}, what our values are equal by.
 */
@NullMarked
package io.github.safetysupervision.problem;

import org.jspecify.annotations.NullMarked;
