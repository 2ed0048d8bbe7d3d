/**
 * The command line, for people without Java code and for sites that only run a jar.
 *
 * <p>{@link io.github.safetysupervision.cli.Safety} is the one entry; each command is a class
 * beside it. Output is UTF-8, whatever the locale. Exit status: 0 done, 1 for what {@code
 * --fail-on} names, 2 for misuse, 3 for what could not be read.
 */
@NullMarked
package io.github.safetysupervision.cli;

import org.jspecify.annotations.NullMarked;
