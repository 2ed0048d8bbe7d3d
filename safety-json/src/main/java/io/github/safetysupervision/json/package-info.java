/**
 * The exchange file, edition 1.0: any bytes in, records and problems out, and back again.
 *
 * <p>Start with {@link io.github.safetysupervision.json.ExchangeFile}, which is a source of records
 * like any other, and {@link io.github.safetysupervision.json.ExchangeWriter}. What record types a
 * file may hold is said by an {@link io.github.safetysupervision.json.ExchangeEdition}; what may be
 * wrong with a file by {@link io.github.safetysupervision.json.JsonProblems}. For other tools,
 * {@link io.github.safetysupervision.json.ExchangeSchema} says what a file looks like.
 *
 * <p>Inside, {@code ByteInput} knows where in the file it is, and {@code FileScan} finds where each
 * record begins. One that is written as most are is read by {@code QuickReader} straight from its
 * bytes. Of any other {@code FileScan} finds the text and nothing more, so that a broken record
 * costs one record; {@code RecordText} is that text and turns offsets into places, and {@code
 * RecordReader} reads it by the tokens of Jackson, behind {@code RecordTokens}; what is broken is
 * said by {@code Fault}. Either way the values lie in an {@code ObjectReader}, driven by the
 * description of the type, and a visitor sees them there as a {@code LyingRecord}.
 */
@NullMarked
package io.github.safetysupervision.json;

import org.jspecify.annotations.NullMarked;
