/**
 * What was done: inspections and the campaigns they belong to.
 *
 * <p>{@link io.github.safetysupervision.activity.Inspection} is one dispatch of one group to one
 * place on one day; {@link io.github.safetysupervision.activity.Campaign} is what it may have been
 * made for. Their descriptions are {@link
 * io.github.safetysupervision.activity.InspectionType#INSPECTION} and {@link
 * io.github.safetysupervision.activity.CampaignType#CAMPAIGN}.
 */
@NullMarked
package io.github.safetysupervision.activity;

import org.jspecify.annotations.NullMarked;
