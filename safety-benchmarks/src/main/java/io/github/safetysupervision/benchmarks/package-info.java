/**
 * How fast records are read and counted, measured beside what people use today.
 *
 * <p>Start with {@link io.github.safetysupervision.benchmarks.Ratios}, which runs all that check in
 * turn in one virtual machine and prints one table of ratios; on a shared machine that is fairer
 * than one case after the other. {@link io.github.safetysupervision.benchmarks.GeneratedLedger}
 * makes the data. {@link io.github.safetysupervision.benchmarks.ReadHazards}, {@link
 * io.github.safetysupervision.benchmarks.ReadCreditCodes} and {@link
 * io.github.safetysupervision.benchmarks.Figures} are benchmarks of JMH, too.
 */
@NullMarked
package io.github.safetysupervision.benchmarks;

import org.jspecify.annotations.NullMarked;
