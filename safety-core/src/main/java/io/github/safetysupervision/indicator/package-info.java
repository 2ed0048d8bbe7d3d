/**
 * The official catalogue of indicators (统计指标), said as data: what is counted, by which dates, under
 * which conditions.
 *
 * <p>The standard ones are constants by chapter, such as {@link
 * io.github.safetysupervision.indicator.HazardIndicators#FOUND}. An {@link
 * io.github.safetysupervision.indicator.Indicator} becomes a {@link
 * io.github.safetysupervision.statistics.Measure} for a {@link
 * io.github.safetysupervision.indicator.Scope}, and says by {@link
 * io.github.safetysupervision.indicator.Indicator#scopeIn} which it needs. Ids that are data are
 * looked up in an {@link io.github.safetysupervision.indicator.IndicatorCatalogue}, which a
 * platform extends by its own.
 */
@NullMarked
package io.github.safetysupervision.indicator;

import org.jspecify.annotations.NullMarked;
