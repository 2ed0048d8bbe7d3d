package io.github.safetysupervision.document;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text.
 *
 * @param text the text
 * @param figure the key of the {@linkplain Note note} on the number it says, or null where it is
 *     text only
 */
public record Span(String text, @Nullable String figure) {}
