/**
 * What stands ready: teams, supplies, funds, plans and watches (应急准备).
 *
 * <p>Most of it is stock (存量): it stands on a day, and has a date, not a period.
 */
@NullMarked
package io.github.safetysupervision.readiness;

import org.jspecify.annotations.NullMarked;
