package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import java.io.IOException;
import java.util.List;

/**
 * Records that can be scanned again and again, in the same order (可重放的记录源): an exchange file, a
 * ledger, a list. One of one's own, such as a cursor of a database, hands objects or rows to a
 * {@link RecordFeed}.
 *
 * <p>Law: every scan tells the visitor the same.
 */
public interface RecordSource {

  /**
   * Reads what the source says of itself. Whoever scans the source too need not ask beforehand:
   * most scans {@linkplain RecordVisitor#manifest tell} it.
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
   * Returns what the record types are called that the source may hold, so that one can be spoken of
   * of which there is no record.
   *
   * @return their names, maybe none
   */
  default List<TypeName> typeNames() {
    return List.of();
  }

  /**
   * Shows every record, in order. Bad data is shown as such and never ends the scan.
   *
   * @param visitor is told of each
   * @throws IOException if the machine fails
   */
  void scan(RecordVisitor visitor) throws IOException;
}
