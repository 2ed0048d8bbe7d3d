/**
 * Figures: measures that merge, the indicators they are made of, and what they say about the
 * numbers somebody stated.
 *
 * <p>A {@link io.github.safetysupervision.statistics.Population} says which records count, a {@link
 * io.github.safetysupervision.statistics.Measure} what is counted in them, and a {@link
 * io.github.safetysupervision.statistics.Figure} is the answer over a source, which can be
 * {@linkplain io.github.safetysupervision.statistics.Explanation explained} down to its records. An
 * {@link io.github.safetysupervision.statistics.Indicator} is a measure said as data, found in an
 * {@link io.github.safetysupervision.statistics.IndicatorCatalogue}. {@link
 * io.github.safetysupervision.statistics.StatedFigure} and {@link
 * io.github.safetysupervision.statistics.StatedIdentity} are records of what somebody states;
 * {@link io.github.safetysupervision.statistics.Reconciliation} holds them against the figures and
 * ends in a {@link io.github.safetysupervision.statistics.Verdict} each.
 */
@NullMarked
package io.github.safetysupervision.statistics;

import org.jspecify.annotations.NullMarked;
