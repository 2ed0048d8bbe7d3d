package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.table.ReadRow;
import io.github.safetysupervision.table.RowReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a visitor what a source of one's own has, one after the other (逐条送交): objects, or rows as
 * they come from a cursor.
 *
 * <pre>{@code
 * public void scan(RecordVisitor visitor) {
 *   RecordFeed feed = RecordFeed.to(visitor, "隐患表");
 *   while (cursor.next()) {
 *     feed.row(HAZARDS, cursor.row()); // HAZARDS = RowReader.of(HAZARD)
 *   }
 * }
 * }</pre>
 *
 * <p>The place of each is the name of the source and its number, from 1.
 *
 * <p>It changes, because it counts what it has told: each is for one scan, in one thread.
 *
 * <p>Law: each call tells the visitor of exactly one record, and of one that could not be read
 * whole what could be: figures that do not depend on what is lost stay decided.
 */
public final class RecordFeed {

  private final RecordVisitor visitor;
  private final @Nullable String source;
  private long last;

  private RecordFeed(RecordVisitor visitor, @Nullable String source) {
    this.visitor = visitor;
    this.source = source;
  }

  /**
   * Starts one scan.
   *
   * @param visitor is told of each record
   * @param source the name of the source, in whose words problems say where they are, or null
   * @return the feed
   */
  public static RecordFeed to(RecordVisitor visitor, @Nullable String source) {
    return new RecordFeed(visitor, source);
  }

  /**
   * Hands over a record made by a program, which may be kept as it is.
   *
   * @param <T> the type of the record
   * @param type its type
   * @param record the record
   */
  public <T extends SafetyRecord> void record(RecordType<T, ?> type, T record) {
    visitor.record(new ObjectView<>(type, record, Places.inside(next())));
  }

  /**
   * Hands over a row.
   *
   * @param <T> the type of the record
   * @param reader reads it
   * @param row headers to values; it may be used again for the next
   */
  public <T extends SafetyRecord> void row(RowReader<T> reader, Map<String, ?> row) {
    Place place = next();
    ReadRow<T> read = reader.read(row, place);
    T record = read.record();
    UnreadRecord unread = read.unread();
    if (record != null) {
      visitor.record(new RowView<>(reader.type(), record, Places.inside(place), read.problems()));
    } else if (unread != null) {
      visitor.unread(unread);
    }
  }

  private Place next() {
    last++;
    return new Place(source, last, 0, -1, "");
  }
}
