/**
 * Figures: measures that merge, over populations of records, and their explanation (统计).
 *
 * <p>A {@link io.github.safetysupervision.statistics.Population} says which records count, a {@link
 * io.github.safetysupervision.statistics.Measure} what is counted in them, and a {@link
 * io.github.safetysupervision.statistics.Figure} is the answer over a source, which can be
 * {@linkplain io.github.safetysupervision.statistics.Explanation explained} down to its records. A
 * {@link io.github.safetysupervision.statistics.MeasureState} is what a measure has come to so far:
 * it can be kept, sent, and merged with others. {@link
 * io.github.safetysupervision.statistics.Evaluation} answers many at once, and {@link
 * io.github.safetysupervision.statistics.Overlaps} says what they have in common.
 */
@NullMarked
package io.github.safetysupervision.statistics;

import org.jspecify.annotations.NullMarked;
