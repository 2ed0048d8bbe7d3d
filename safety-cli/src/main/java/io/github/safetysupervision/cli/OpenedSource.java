package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.DigestedStreams;
import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.FileDigest;
import io.github.safetysupervision.json.StreamSupplier;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import java.io.IOException;
import java.util.List;

/**
 * An exchange file that a command reads. Without a manifest that can be read it is none: reading it
 * ends where that is found.
 */
final class OpenedSource implements RecordSource {

  private final StreamSupplier bytes;
  private final String source;
  private final ExchangeFile file;
  private final RecordSource asItIs = new AsItIs();
  private final String name;
  private RecordVisitor watcher = RecordVisitor.NOBODY;

  /**
   * Makes one.
   *
   * @param edition by which it is read
   * @param source how it is called in places
   * @param name how it is called in messages
   */
  OpenedSource(StreamSupplier bytes, ExchangeEdition edition, String source, String name) {
    this.bytes = bytes;
    this.source = source;
    this.file = ExchangeFile.of(bytes, edition, source);
    this.name = name;
  }

  /** How it is called in places. */
  String source() {
    return source;
  }

  /** Its bytes. */
  StreamSupplier bytes() {
    return bytes;
  }

  /** What it was, if that was asked for and it was read to its end. */
  List<FileDigest> digest() {
    FileDigest digest = bytes instanceof DigestedStreams d ? d.digest() : null;
    return digest == null ? List.of() : List.of(digest);
  }

  /** The file, whatever is wrong with it: a check says that too. */
  RecordSource asItIs() {
    return asItIs;
  }

  private final class AsItIs implements RecordSource {

    @Override
    public Outcome<Manifest> manifest() throws IOException {
      return file.manifest();
    }

    @Override
    public TermMapping terms() {
      return file.terms();
    }

    @Override
    public List<TypeName> typeNames() {
      return file.typeNames();
    }

    @Override
    public void scan(RecordVisitor visitor) throws IOException {
      file.scan(watcher == RecordVisitor.NOBODY ? visitor : new BothVisitors(watcher, visitor));
    }
  }

  /** Shows everything to somebody else too, whenever it is scanned. */
  void show(RecordVisitor newWatcher) {
    watcher = newWatcher;
  }

  @Override
  public Outcome<Manifest> manifest() throws IOException {
    return checked(file.manifest());
  }

  @Override
  public TermMapping terms() {
    return file.terms();
  }

  @Override
  public List<TypeName> typeNames() {
    return file.typeNames();
  }

  @Override
  public void scan(RecordVisitor visitor) throws IOException {
    RecordVisitor check =
        new RecordVisitor() {
          @Override
          public void manifest(Outcome<Manifest> says) {
            checked(says);
          }
        };
    file.scan(new BothVisitors(check, new BothVisitors(watcher, visitor)));
  }

  private Outcome<Manifest> checked(Outcome<Manifest> says) {
    if (says.value() == null) {
      throw new UnreadableException(
          name
              + "："
              + says.problems().stream()
                  .filter(p -> p.severity().isError())
                  .map(Problem::toString)
                  .findFirst()
                  .orElse("没有清单 / no manifest"));
    }
    return says;
  }

  /** Returns how it is called in messages. */
  @Override
  public String toString() {
    return name;
  }
}
