package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;

/** Is told of everything in a source, in order. */
public interface RecordVisitor {

  /** Wants to know nothing, where somebody has to be told. */
  RecordVisitor NOBODY = new RecordVisitor() {};

  /**
   * What the source says of itself, wherever in it that stands. A source tells it once in a scan,
   * or not at all: then it is asked, see {@link RecordSource#manifest}.
   *
   * @param says the manifest, or what is wrong with it
   */
  default void manifest(Outcome<Manifest> says) {}

  /**
   * A record that could be read.
   *
   * @param record the record, valid until this returns
   */
  default void record(RecordView<?> record) {}

  /**
   * A record of which a part could not be read; it carries its problems.
   *
   * @param unread the record
   */
  default void unread(UnreadRecord unread) {}

  /**
   * A record of an unknown type.
   *
   * @param unknown the record
   */
  default void unknown(UnknownRecord unknown) {}

  /**
   * Something wrong with the source and not with one record; what is wrong with a record comes with
   * the record. A fatal one means that more records may follow which could not be read.
   *
   * @param problem the problem
   */
  default void problem(Problem problem) {}
}
