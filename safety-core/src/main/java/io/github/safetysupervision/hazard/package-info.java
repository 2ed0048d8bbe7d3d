/**
 * What may happen, and its correction: hazards of accident, their grade, state and channel.
 *
 * <p>{@link io.github.safetysupervision.hazard.Hazard} is the record, {@link
 * io.github.safetysupervision.hazard.HazardType#HAZARD} its description; {@link
 * io.github.safetysupervision.hazard.HazardGrade} and {@link
 * io.github.safetysupervision.hazard.HazardState} are closed lists, {@link
 * io.github.safetysupervision.hazard.Channel} and {@link
 * io.github.safetysupervision.hazard.DelayReason} open ones.
 */
@NullMarked
package io.github.safetysupervision.hazard;

import org.jspecify.annotations.NullMarked;
