package io.github.safetysupervision.json;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exchange file (交换文件): a source of records that is read anew, record by record, on every scan,
 * in memory that does not grow with the file.
 *
 * <p>Two forms, told apart by their first bytes, both in UTF-8, plain or gzip:
 *
 * <pre>{@code
 * {"manifest":{"edition":"1.0",…},"records":[{"type":"hazard","id":"H-1",…},…]}
 * }</pre>
 *
 * <p>or lines, the manifest in one of its own:
 *
 * <pre>{@code
 * {"manifest":{"edition":"1.0",…}}
 * {"type":"hazard","id":"H-1",…}
 * }</pre>
 *
 * <p>The manifest best stands first; where it stands elsewhere, it is read together with the
 * records.
 *
 * <p>Reading is total: any bytes give records and problems. A record with an unreadable field – an
 * optional one too – is an unread record that holds the other fields and its text; text that is no
 * single record is an unread record of any number of them, see {@link
 * io.github.safetysupervision.record.Loss}. What may have lost records beyond that is a fatal
 * problem. {@link IOException} means that the machine failed, never that the data is bad.
 *
 * <p>The bytes must stay the same for as long as the instance is used. It remembers the size and
 * digest of what it read first; where a later reading finds others, the scan ends with a fatal
 * problem ({@code LG-009}), because what was counted in both is of no one state of the file. Safe
 * for use by several threads.
 *
 * <p>What is wrong with the manifest is said together with it and not again by {@link #scan}. A
 * manifest of another edition is an error; the records are then read as far as the given edition
 * goes.
 *
 * <pre>{@code
 * ExchangeFile file = ExchangeFile.of(Path.of("2023H1.ndjson.gz"), ExchangeEdition.V1_0);
 * Ledger ledger = Ledger.copyOf(file);
 * }</pre>
 */
public final class ExchangeFile implements RecordSource {

  /**
   * How many characters a record may have, where nothing else was said: four times 2<sup>20</sup>.
   */
  public static final int RECORD_LIMIT = 1 << 22;

  private static final int LOWEST_LIMIT = 1 << 10;

  private final StreamSupplier streams;
  private final @Nullable Path path;
  private final SourceMemory memory = new SourceMemory();
  private final ExchangeEdition edition;
  private final String name;
  private final int recordLimit;

  private ExchangeFile(
      StreamSupplier streams,
      @Nullable Path path,
      ExchangeEdition edition,
      String name,
      int recordLimit) {
    this.streams = Objects.requireNonNull(streams, "streams");
    this.path = path;
    this.edition = Objects.requireNonNull(edition, "edition");
    this.name = Objects.requireNonNull(name, "name");
    this.recordLimit = recordLimit;
  }

  /**
   * Returns a file on a disk; it is not opened yet. It must be a plain file, which can be read
   * several times; reading anything else (a folder, pipe or device) is an {@link IOException}.
   *
   * @param file the file
   * @param edition the edition to read it by
   * @return the source, named like the last part of the path
   */
  public static ExchangeFile of(Path file, ExchangeEdition edition) {
    Path last = file.getFileName();
    return new ExchangeFile(
        () -> Files.newInputStream(file),
        file,
        edition,
        last == null ? file.toString() : last.toString(),
        RECORD_LIMIT);
  }

  /**
   * Returns a file wherever its bytes come from; they are not opened yet.
   *
   * @param streams opens the bytes, as often as it is asked
   * @param edition the edition to read it by
   * @param name the name that places give
   * @return the source
   */
  public static ExchangeFile of(StreamSupplier streams, ExchangeEdition edition, String name) {
    return new ExchangeFile(streams, null, edition, name, RECORD_LIMIT);
  }

  /**
   * Reads bytes that can be read only once.
   *
   * @param in the bytes; not closed
   * @param edition the edition to read them by
   * @param name the name that places give
   * @return everything in them
   * @throws IOException if the machine fails
   */
  public static Ledger read(InputStream in, ExchangeEdition edition, String name)
      throws IOException {
    InputStream open =
        new FilterInputStream(in) {
          @Override
          public void close() {} // it is the caller's
        };
    return Ledger.copyOf(of(() -> open, edition, name));
  }

  /**
   * Returns this file with another limit on a record; longer ones are unread and skipped.
   *
   * @param characters the most UTF-16 units a record may have, at least 1024
   * @return the source
   * @throws IllegalArgumentException if the limit is too low
   */
  public ExchangeFile withRecordLimit(int characters) {
    if (characters < LOWEST_LIMIT) {
      throw new IllegalArgumentException("record limit " + characters);
    }
    return new ExchangeFile(streams, path, edition, name, characters);
  }

  /**
   * Reads what the file says of itself: the first bytes of it, unless the manifest stands behind
   * records. A {@link #scan} tells the same, so that whoever needs both need not read twice.
   *
   * @return the manifest, or what is wrong with it; a missing one is a problem too
   * @throws IOException if the machine fails
   */
  @Override
  public Outcome<Manifest> manifest() throws IOException {
    List<Outcome<Manifest>> found = new ArrayList<>(1);
    List<Problem> wrong = new ArrayList<>();
    TracedInput.Stamp stamp = stamp();
    try (InputStream opened = streams.open()) {
      TracedInput in = memory.traced(opened, stamp);
      wrong.addAll(read(in, null, found));
      if (memory.isChanged(in, false)) {
        wrong.add(changed());
        return new Outcome<>(null, wrong);
      }
    }
    if (!found.isEmpty()) {
      return found.get(0);
    }
    return missing(name, wrong);
  }

  @Override
  public List<TypeName> typeNames() {
    return namesIn(edition);
  }

  private static List<TypeName> namesIn(ExchangeEdition edition) {
    List<TypeName> out = new ArrayList<>();
    for (RecordType<?, ?> t : edition.types()) {
      out.add(t.typeName());
    }
    return out;
  }

  @Override
  public TermMapping terms() {
    return edition.terms();
  }

  /**
   * Shows every record, in order, what is wrong with the file, and the manifest where it stands; in
   * the end, if it is nowhere.
   *
   * @param visitor is told of each
   * @throws IOException if the machine fails
   */
  @Override
  public void scan(RecordVisitor visitor) throws IOException {
    Objects.requireNonNull(visitor, "visitor");
    TracedInput.Stamp stamp = stamp();
    try (InputStream opened = streams.open()) {
      TracedInput in = memory.traced(opened, stamp);
      List<Outcome<Manifest>> found = new ArrayList<>(1);
      List<Problem> wrong = read(in, visitor, found);
      if (found.isEmpty()) {
        visitor.manifest(missing(name, wrong));
      }
      if (memory.isChanged(in, true)) {
        visitor.problem(changed());
      }
    }
  }

  /** What the file system says of the file; null if the bytes are of no file. */
  private TracedInput.@Nullable Stamp stamp() throws IOException {
    Path file = path;
    if (file == null) {
      return null;
    }
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    if (!is.isRegularFile()) {
      throw new IOException(
          file + ": no plain file (a folder, pipe or device); it has to be read several times");
    }
    return new TracedInput.Stamp(is.size(), is.lastModifiedTime());
  }

  private Problem changed() {
    return LedgerProblems.SOURCE_CHANGED
        .with("found", new Wording("与首次读取时不同的内容", "content other than before"))
        .at(new Place(name, 0, 0, -1, ""));
  }

  /** Returns the first problems of the file: they may say why no manifest was found. */
  private List<Problem> read(
      InputStream in, @Nullable RecordVisitor visitor, List<Outcome<Manifest>> manifests)
      throws IOException {
    Telling telling = new Telling(edition, visitor, manifests);
    try (ByteInput bytes = new ByteInput(in)) {
      new FileScan(bytes, edition, name, recordLimit, telling).run();
    }
    return telling.first;
  }

  /** Why it was not found, such as another encoding, comes before that it was not. */
  private static Outcome<Manifest> missing(String name, List<Problem> why) {
    List<Problem> out = new ArrayList<>(why);
    out.add(
        JsonProblems.MANIFEST_MISSING
            .with("found", new Wording("文件中未见", "the file has none"))
            .at(new Place(name, 0, 0, -1, "/manifest")));
    return new Outcome<>(null, out);
  }

  /** Keeps the manifest, and tells a visitor everything, if there is one. */
  private static final class Telling implements FileScan.Handler {
    private static final int KEPT = 10;
    private final @Nullable RecordVisitor visitor;
    private final @Nullable RecordReader records;
    private final List<Outcome<Manifest>> manifests;
    private final ExchangeEdition edition;
    private final List<Problem> first = new ArrayList<>(0);

    Telling(
        ExchangeEdition edition,
        @Nullable RecordVisitor visitor,
        List<Outcome<Manifest>> manifests) {
      this.edition = edition;
      this.visitor = visitor;
      this.records = visitor == null ? null : new RecordReader(edition, visitor);
      this.manifests = manifests;
    }

    @Override
    public boolean wantsRecords() {
      return records != null;
    }

    @Override
    public boolean isDone() {
      return records == null && !manifests.isEmpty();
    }

    @Override
    public void manifest(RecordText text) {
      if (manifests.isEmpty()) {
        Outcome<Manifest> says = new ManifestReader(edition).read(text);
        manifests.add(says);
        if (visitor != null) {
          visitor.manifest(says);
        }
      }
    }

    @Override
    public void record(RecordText text, String pointer) {
      if (records != null) {
        records.read(text, pointer);
      }
    }

    @Override
    public int readQuick(byte[] bytes, int from, int limit) {
      return records == null ? -1 : records.readQuick(bytes, from, limit);
    }

    @Override
    public int quickLength() {
      return records == null ? 0 : records.quickLength();
    }

    @Override
    public void tellQuick(QuickPlace start) {
      if (records != null) {
        records.tellQuick(start);
      }
    }

    @Override
    public void problem(Problem problem) {
      if (visitor != null) {
        visitor.problem(problem);
      }
      if (first.size() < KEPT) {
        first.add(problem);
      }
    }
  }
}
