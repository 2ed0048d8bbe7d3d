package province.fireworks;

import io.github.safetysupervision.record.PlainRecord;

/** Unlawful fireworks seized (查获非法烟花爆竹): a plain record, without a generator. */
public final class Seizure extends PlainRecord {

  Seizure(Builder<Seizure> values) {
    super(values);
  }
}
