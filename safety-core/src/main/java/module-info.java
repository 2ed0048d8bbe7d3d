/**
 * The domain of work-safety supervision by Chinese government (安全生产监管): values, records, ledger and
 * the figures made of them.
 *
 * <p>Packages form a one-way street; read them in this order: {@code problem}, {@code time}, {@code
 * quantity}, {@code code}, {@code document}, {@code law}, {@code record}, {@code table}, {@code
 * ledger}, {@code statistics}, {@code sector}, {@code party}, {@code hazard}, {@code penalty},
 * {@code accident}, {@code activity}, {@code readiness}, {@code indicator}, {@code reconciliation},
 * {@code check}, {@code report}.
 */
module io.github.safetysupervision.core {
  requires static org.immutables.value.annotations;
  requires static java.compiler;
  requires static org.checkerframework.checker.qual;
  requires static transitive org.jspecify;
  requires com.google.common;

  exports io.github.safetysupervision.problem;
  exports io.github.safetysupervision.time;
  exports io.github.safetysupervision.quantity;
  exports io.github.safetysupervision.code;
  exports io.github.safetysupervision.document;
  exports io.github.safetysupervision.law;
  exports io.github.safetysupervision.record;
  exports io.github.safetysupervision.table;
  exports io.github.safetysupervision.ledger;
  exports io.github.safetysupervision.statistics;
  exports io.github.safetysupervision.sector;
  exports io.github.safetysupervision.party;
  exports io.github.safetysupervision.hazard;
  exports io.github.safetysupervision.penalty;
  exports io.github.safetysupervision.accident;
  exports io.github.safetysupervision.activity;
  exports io.github.safetysupervision.readiness;
  exports io.github.safetysupervision.indicator;
  exports io.github.safetysupervision.reconciliation;
  exports io.github.safetysupervision.check;
  exports io.github.safetysupervision.report;
}
