package io.github.safetysupervision.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the lists that lie beside this class. */
final class BundledRows {

  private BundledRows() {}

  static CodeList read(String fileName, CodeList empty) {
    try (InputStream in = BundledRows.class.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalStateException(fileName + " is missing from the library");
      }
      // The decoder, unlike the charset, refuses bytes that are not UTF-8.
      return empty
          .withRows(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
