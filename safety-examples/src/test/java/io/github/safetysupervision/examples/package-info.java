/** Tests that nothing in the example is faked. */
package io.github.safetysupervision.examples;
