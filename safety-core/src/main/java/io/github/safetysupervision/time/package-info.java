/**
 * Dates as regulators use them: the period a figure speaks of, the time a document is in force, and
 * the days that count as working days.
 *
 * <p>Read {@link io.github.safetysupervision.time.ReportingPeriod} first: every figure has one, and
 * figures of different periods are never added silently. {@link
 * io.github.safetysupervision.time.Validity} says from when until when a code or a provision holds.
 * {@link io.github.safetysupervision.time.WorkdayCalendar} counts time limits in working days; it
 * is handed in, and answers with {@link io.github.safetysupervision.time.DayKind}, which knows "not
 * published". What can be wrong stands in {@link io.github.safetysupervision.time.PeriodProblems}
 * and {@link io.github.safetysupervision.time.WorkdayProblems}.
 *
 * <p>Nothing here reads a clock or a time zone: a date is the date somebody wrote.
 */
@NullMarked
package io.github.safetysupervision.time;

import org.jspecify.annotations.NullMarked;
