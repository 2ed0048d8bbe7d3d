/** What frameworks do to our values and records, tried with the frameworks. */
@NullMarked
package io.github.safetysupervision.examples.embedding;

import org.jspecify.annotations.NullMarked;
