package io.github.safetysupervision.statistics;

/** Bytes that are no state; never leaves the reading of them. */
final class DamagedStateException extends Exception {

  private static final long serialVersionUID = 1L;
}
