/** A web service that embeds the library, as a platform on Spring Boot would. */
@NullMarked
package io.github.safetysupervision.examples.web;

import org.jspecify.annotations.NullMarked;
