/** The web service, started for real and asked over HTTP. */
@NullMarked
package io.github.safetysupervision.examples.web;

import org.jspecify.annotations.NullMarked;
