/**
 * Text with numbers that know where they come from: headings, paragraphs, tables, and a note behind
 * each number.
 *
 * <p>A {@link io.github.safetysupervision.document.Document} is put together from chapters,
 * sections, paragraphs and tables by whoever has something to say, and written as Markdown, as one
 * page of HTML, or as a model of plain lists and maps for templates and sheets. What it says is
 * masked when it is built, so that no form of it holds a personal number.
 */
@NullMarked
package io.github.safetysupervision.document;

import org.jspecify.annotations.NullMarked;
