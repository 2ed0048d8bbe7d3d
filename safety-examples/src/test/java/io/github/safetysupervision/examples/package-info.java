/**
 * That the stories run and say what the documents quote, that the generator keeps its word, and
 * that nothing in the shipped example is faked.
 */
package io.github.safetysupervision.examples;
