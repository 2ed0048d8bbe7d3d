/**
 * What a record looks like, said once: its fields, their types, the relations between them, and the
 * filters that ask about them.
 *
 * <p>A record is an immutable value such as {@code Hazard}; it implements {@link
 * io.github.safetysupervision.record.SafetyRecord}, the envelope all records share. Beside it
 * stands its one {@link io.github.safetysupervision.record.RecordType}: an ordered list of {@link
 * io.github.safetysupervision.record.Field}s, each declared in one line with its name, Chinese
 * label, {@link io.github.safetysupervision.record.FieldType}, getter and builder method, and the
 * {@link io.github.safetysupervision.record.FieldRelation}s between them. Reading, writing,
 * checking and asking all use that description and nothing else. A {@link
 * io.github.safetysupervision.record.PlainRecord} keeps its values by field and needs neither
 * getters nor a builder of its own.
 *
 * <p>Asking is done with a {@link io.github.safetysupervision.record.Filter}: a value that prints
 * itself, knows when it excludes another filter, and answers on a record or on loose {@link
 * io.github.safetysupervision.record.FieldValues} with true, false or unknown.
 *
 * <p>What could not be read is kept: a record with an unreadable part as {@link
 * io.github.safetysupervision.record.UnreadRecord}, one of an unknown type as {@link
 * io.github.safetysupervision.record.UnknownRecord}, an unknown field in the record's {@link
 * io.github.safetysupervision.record.Extension}. Words that law does not close are {@link
 * io.github.safetysupervision.record.Term}s of a dated {@link
 * io.github.safetysupervision.record.TermList}; closed ones are enums that implement {@link
 * io.github.safetysupervision.record.ClosedTerm}.
 */
@NullMarked
package io.github.safetysupervision.record;

import org.jspecify.annotations.NullMarked;
