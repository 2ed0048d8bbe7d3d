package io.github.safetysupervision.examples;

import io.github.safetysupervision.record.PlainRecord;

/** One blasting (爆破作业): a record of a province's own, without a generator. */
// tag::value
public final class Blast extends PlainRecord {

  Blast(Builder<Blast> values) {
    super(values);
  }
}
// end::value
