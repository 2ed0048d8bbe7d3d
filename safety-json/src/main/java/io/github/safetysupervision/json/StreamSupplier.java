package io.github.safetysupervision.json;

import java.io.IOException;
import java.io.InputStream;

/** Opens the same bytes again and again, as a file or a blob in a store can. */
@FunctionalInterface
public interface StreamSupplier {

  /**
   * Opens the bytes from their start; whoever asked closes the stream.
   *
   * @return a fresh stream
   * @throws IOException if the machine fails
   */
  InputStream open() throws IOException;
}
