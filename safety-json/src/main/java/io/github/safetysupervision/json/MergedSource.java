package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records of several files as of one (合并台账), each under the id it has among the others; made by
 * {@link LedgerMerge}. The files are read anew on every scan, and each record stands where it
 * stands in its file.
 */
public final class MergedSource implements RecordSource {

  /** One file, and what becomes of its records. */
  record Chapter(RecordSource source, RecordMove move) {}

  private final ExchangeEdition edition;
  private final Manifest manifest;
  private final List<Chapter> chapters;
  private final Map<String, String> prefixes;

  MergedSource(
      ExchangeEdition edition,
      Manifest manifest,
      List<Chapter> chapters,
      Map<String, String> prefixes) {
    this.edition = edition;
    this.manifest = manifest;
    this.chapters = List.copyOf(chapters);
    this.prefixes = new LinkedHashMap<>(prefixes);
  }

  /**
   * Returns what the ids of each file begin with.
   *
   * @return the names of the files and their prefixes, in the order they were handed in; no prefix
   *     is the empty text
   */
  public Map<String, String> prefixes() {
    return new LinkedHashMap<>(prefixes);
  }

  @Override
  public Outcome<Manifest> manifest() {
    return Outcome.of(manifest);
  }

  @Override
  public TermMapping terms() {
    return edition.terms();
  }

  @Override
  public List<TypeName> typeNames() {
    return edition.types().stream().map(RecordType::typeName).toList();
  }

  @Override
  public void scan(RecordVisitor visitor) throws IOException {
    visitor.manifest(Outcome.of(manifest));
    for (Chapter c : chapters) {
      c.source().scan(new Moving(c.move(), visitor));
    }
  }

  /** Tells of the records of one file. */
  private record Moving(RecordMove move, RecordVisitor visitor) implements RecordVisitor {

    @Override
    public void record(RecordView<?> record) {
      visitor.record(move.moved(record));
    }

    @Override
    public void unread(UnreadRecord unread) {
      visitor.unread(move.moved(unread));
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      visitor.unknown(move.moved(unknown));
    }

    @Override
    public void problem(Problem problem) {
      visitor.problem(problem);
    }
  }
}
