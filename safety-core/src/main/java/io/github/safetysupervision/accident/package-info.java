/** What happened: accidents, their casualties and their grade (事故). */
@NullMarked
package io.github.safetysupervision.accident;

import org.jspecify.annotations.NullMarked;
