package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.ExchangeFile;
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

  private final ExchangeFile file;
  private final String name;
  private RecordVisitor watcher = RecordVisitor.NOBODY;

  /**
   * Makes one.
   *
   * @param name how it is called in messages
   */
  OpenedSource(ExchangeFile file, String name) {
    this.file = file;
    this.name = name;
  }

  /** The file, whatever is wrong with it: a check says that too. */
  RecordSource asItIs() {
    return file;
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
}
