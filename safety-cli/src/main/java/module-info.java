/** The command line: figures of a ledger held against stated ones, and the records behind each. */
module io.github.safetysupervision.cli {
  requires static org.checkerframework.checker.qual;
  requires static org.jspecify;
  requires io.github.safetysupervision.core;
  requires io.github.safetysupervision.json;
  requires com.fasterxml.jackson.core;
  requires info.picocli;

  exports io.github.safetysupervision.cli;

  opens io.github.safetysupervision.cli to
      info.picocli;
}
