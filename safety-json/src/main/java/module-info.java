/**
 * The exchange file of work-safety supervision (安全生产监管数据交换文件): reading, writing.
 *
 * <p>One package, {@link io.github.safetysupervision.json}.
 */
module io.github.safetysupervision.json {
  requires static org.immutables.value.annotations;
  requires static org.checkerframework.checker.qual;
  requires static transitive org.jspecify;
  requires transitive io.github.safetysupervision.core;
  requires com.fasterxml.jackson.core;

  exports io.github.safetysupervision.json;
}
