/**
 * What stands ready: teams, supplies, funds, plans and watches, and the flood sites and warning
 * signs in the field (应急准备).
 *
 * <p>Most of it is stock (存量): it stands on a day, and has a date, not a period. Each is a record
 * beside its type, such as {@link io.github.safetysupervision.readiness.EmergencyTeam} and {@link
 * io.github.safetysupervision.readiness.EmergencyTeamType#EMERGENCY_TEAM}.
 */
@NullMarked
package io.github.safetysupervision.readiness;

import org.jspecify.annotations.NullMarked;
