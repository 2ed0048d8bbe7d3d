/**
 * The exchange file, edition 1.0: any bytes in, records and problems out, and back again.
 *
 * <p>Start with {@link io.github.safetysupervision.json.ExchangeFile}, which is a source of records
 * like any other, and {@link io.github.safetysupervision.json.ExchangeWriter}. What record types a
 * file may hold is said by an {@link io.github.safetysupervision.json.ExchangeEdition}; what may be
 * wrong with a file by {@link io.github.safetysupervision.json.JsonProblems}. For other tools,
 * {@link io.github.safetysupervision.json.ExchangeSchema} says what a file looks like.
 *
 * <p>Inside, a file passes through four hands. {@code ByteInput} knows where in the file it is.
 * {@code FileScan} finds the text of each record and nothing more, so that a broken record costs
 * one record. {@code RecordText} is that text and turns offsets into places. {@code RecordReader}
 * and {@code ObjectReader} make values of it, driven by the description of its type; its tokens are
 * read by Jackson, behind {@code RecordTokens}, and what it finds broken is said by {@code Fault}.
 */
@NullMarked
package io.github.safetysupervision.json;

import org.jspecify.annotations.NullMarked;
