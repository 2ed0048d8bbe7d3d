package io.github.safetysupervision.benchmarks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as a program without this library would hold it: the same fields, text left text,
 * nothing checked.
 *
 * <p>A hazard has no amount of money, so the peer makes no decimal number here; that is in its
 * favour.
 *
 * @param type the name of the record type
 * @param id the id
 * @param territory the division
 * @param reporter who reported it
 * @param recordedOn the day it was put on record
 * @param source where it came from
 * @param supersedes which record it takes the place of
 * @param operation what it does to the ledger
 * @param foundOn the day it was found
 * @param channel the channel
 * @param campaign the campaign
 * @param inspection the inspection
 * @param entity the entity
 * @param department the department
 * @param sector the sector
 * @param grade the grade
 * @param criterion the criterion of the grade
 * @param description what was found
 * @param state the state
 * @param deadline the last day to rectify it
 * @param acceptedOn the day it was accepted
 * @param closedOn the day it was closed
 * @param delayReason why it is open
 * @param tracker who tracks it
 */
public record PlainHazard(
    String type,
    String id,
    String territory,
    @Nullable String reporter,
    @Nullable LocalDate recordedOn,
    @Nullable String source,
    @Nullable String supersedes,
    @Nullable String operation,
    LocalDate foundOn,
    String channel,
    @Nullable String campaign,
    @Nullable String inspection,
    @Nullable String entity,
    @Nullable String department,
    @Nullable String sector,
    String grade,
    @Nullable String criterion,
    @Nullable String description,
    String state,
    @Nullable LocalDate deadline,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate closedOn,
    @Nullable String delayReason,
    @Nullable String tracker) {}
