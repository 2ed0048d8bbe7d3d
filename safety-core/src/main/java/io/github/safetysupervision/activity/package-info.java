/**
 * What was done (工作开展情况): inspections, assessments and checks, meetings and visits, patrols and
 * turnouts, drills, training and publicity, and the campaigns some of it belongs to.
 *
 * <p>Each is a record beside its type, such as {@link
 * io.github.safetysupervision.activity.Inspection}, one dispatch of one group to one place on one
 * day, and {@link io.github.safetysupervision.activity.InspectionType#INSPECTION}. A {@link
 * io.github.safetysupervision.activity.Campaign} is what it may have been done for. Words that
 * differ from province to province, such as {@link
 * io.github.safetysupervision.activity.MeetingKinds}, are open lists.
 */
@NullMarked
package io.github.safetysupervision.activity;

import org.jspecify.annotations.NullMarked;
