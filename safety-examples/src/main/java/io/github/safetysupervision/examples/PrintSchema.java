package io.github.safetysupervision.examples;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeSchema;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the JSON Schema of the exchange file, to be sent to whoever sends files. */
public final class PrintSchema {

  private PrintSchema() {}

  /**
   * Prints the schema.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // tag::schema
    out.print(ExchangeSchema.text(ExchangeEdition.V1_0));
    // end::schema
  }
}
