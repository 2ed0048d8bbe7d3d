package io.github.safetysupervision.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the builder of a plain record knows of its type: the fields, in the order declared, those of
 * the envelope first, and the constructor.
 */
final class PlainFields<T extends PlainRecord> {

  static final int ID = 0;
  static final int TERRITORY = 1;
  static final int REPORTER = 2;
  static final int RECORDED_ON = 3;
  static final int SOURCE = 4;
  static final int SUPERSEDES = 5;
  static final int OPERATION = 6;

  private final Function<PlainRecord.Builder<T>, T> make;
  private final List<Field<T, ?>> all = new ArrayList<>();

  PlainFields(Function<PlainRecord.Builder<T>, T> make) {
    this.make = make;
  }

  <F extends Field<T, ?>> F added(F field) {
    all.add(field);
    return field;
  }

  List<Field<T, ?>> all() {
    return all;
  }

  PlainRecord.Builder<T> start() {
    return new PlainRecord.Builder<>(this);
  }

  T make(PlainRecord.Builder<T> values) {
    return make.apply(values);
  }
}
