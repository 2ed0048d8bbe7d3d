package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.record.TermMapping;
import java.io.IOException;

/**
 * Records that can be scanned again and again, in the same order (可重放的记录源): an exchange file, a
 * ledger, a list. One of one's own, such as a cursor of a database, hands objects or rows to a
 * {@link RecordFeed}.
 *
 * <p>Law: every scan tells the visitor the same.
 */
public interface RecordSource {

  /**
   * Reads what the source says of itself.
   *
   * @return the manifest, or what is wrong with it
   * @throws IOException if the machine fails
   */
  Outcome<Manifest> manifest() throws IOException;

  /**
   * Returns the words beside ours that the records are read in; questions about them are asked in
   * the same.
   *
   * @return the mapping handed in by whoever reads, or {@link TermMapping#NONE}
   */
  default TermMapping terms() {
    return TermMapping.NONE;
  }

  /**
   * Shows every record, in order. Bad data is shown as such and never ends the scan.
   *
   * @param visitor is told of each
   * @throws IOException if the machine fails
   */
  void scan(RecordVisitor visitor) throws IOException;
}
