/**
 * How fast records are read and counted, measured beside what people use today.
 *
 * <p>Start with {@link io.github.safetysupervision.benchmarks.GeneratedLedger}, which makes the
 * data; {@link io.github.safetysupervision.benchmarks.ReadHazards}, {@link
 * io.github.safetysupervision.benchmarks.ReadErrors}, {@link
 * io.github.safetysupervision.benchmarks.ReadCreditCodes} and {@link
 * io.github.safetysupervision.benchmarks.Figures} are benchmarks of JMH; {@link
 * io.github.safetysupervision.benchmarks.SideBySide} runs readers in turn in one virtual machine,
 * which on a shared machine gives the fairer ratio.
 */
@NullMarked
package io.github.safetysupervision.benchmarks;

import org.jspecify.annotations.NullMarked;
