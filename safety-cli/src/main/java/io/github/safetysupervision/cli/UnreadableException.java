package io.github.safetysupervision.cli;

/** Something a command needs could not be read; its message is the one line shown. */
final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
