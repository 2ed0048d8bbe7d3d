package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records in memory (台账): a source with look-ups. Immutable.
 *
 * <p>It holds contradictory and unread records like any other; nothing is refused.
 */
public final class Ledger implements RecordSource {

  private sealed interface Entry {}

  private record Read<T extends SafetyRecord>(RecordView<T> view) implements Entry {}

  private record Unread(UnreadRecord unread) implements Entry {}

  private record Unknown(UnknownRecord unknown) implements Entry {}

  private record Wrong(Problem problem) implements Entry {}

  private final Outcome<Manifest> manifest;
  private final TermMapping terms;
  private final List<TypeName> typeNames;
  private final List<Entry> entries;
  private final Map<RecordKey, SafetyRecord> byKey = new HashMap<>();

  private Ledger(
      Outcome<Manifest> manifest,
      TermMapping terms,
      List<TypeName> typeNames,
      List<Entry> entries) {
    this.manifest = manifest;
    this.terms = terms;
    this.typeNames = List.copyOf(typeNames);
    this.entries = List.copyOf(entries);
    for (Entry e : this.entries) {
      if (e instanceof Read<?> read) {
        RecordView<?> view = read.view();
        byKey.putIfAbsent(new RecordKey(view.type().name(), view.id()), view.object());
      }
    }
  }

  /**
   * Starts a ledger.
   *
   * @param manifest what it says of itself
   * @return an empty builder
   */
  public static Builder builder(Manifest manifest) {
    return new Builder(Outcome.of(manifest), TermMapping.NONE, List.of());
  }

  /**
   * Reads a whole source into memory.
   *
   * @param source the source
   * @return the same records in the same order
   * @throws IOException if the machine fails
   */
  public static Ledger copyOf(RecordSource source) throws IOException {
    if (source instanceof Ledger ledger) {
      return ledger;
    }
    Builder out = new Builder(null, source.terms(), source.typeNames());
    source.scan(out);
    if (out.manifest == null) {
      out.manifest = source.manifest();
    }
    return out.build();
  }

  @Override
  public Outcome<Manifest> manifest() {
    return manifest;
  }

  @Override
  public TermMapping terms() {
    return terms;
  }

  @Override
  public List<TypeName> typeNames() {
    return typeNames;
  }

  @Override
  public void scan(RecordVisitor visitor) {
    visitor.manifest(manifest);
    for (Entry e : entries) {
      if (e instanceof Read<?> read) {
        visitor.record(read.view());
      } else if (e instanceof Unread u) {
        visitor.unread(u.unread());
      } else if (e instanceof Unknown u) {
        visitor.unknown(u.unknown());
      } else if (e instanceof Wrong w) {
        visitor.problem(w.problem());
      }
    }
  }

  /**
   * Looks up a record.
   *
   * @param <T> the type of the record
   * @param type its type
   * @param id its id
   * @return the first record of that id, or null if there is none
   */
  public <T extends SafetyRecord> @Nullable T find(RecordType<T, ?> type, String id) {
    SafetyRecord found = byKey.get(new RecordKey(type.name(), id));
    return found == null ? null : type.cast(found);
  }

  /**
   * Returns the records of a type.
   *
   * @param <T> the type of the records
   * @param type their type
   * @return the records, in order
   */
  public <T extends SafetyRecord> List<T> records(RecordType<T, ?> type) {
    List<T> out = new ArrayList<>();
    for (Entry e : entries) {
      if (e instanceof Read<?> read && read.view().type() == type) {
        out.add(type.cast(read.view().object()));
      }
    }
    return out;
  }

  /**
   * Returns the records of which a part could not be read.
   *
   * @return the records, in order
   */
  public List<UnreadRecord> unread() {
    List<UnreadRecord> out = new ArrayList<>();
    for (Entry e : entries) {
      if (e instanceof Unread u) {
        out.add(u.unread());
      }
    }
    return out;
  }

  /**
   * Returns everything wrong with the source it was read from: with the manifest, with single
   * records read or unread, with the file, and between records.
   *
   * @return the problems with their places, of those between records the first hundred of each code
   */
  public List<Problem> problems() {
    List<Problem> out = new ArrayList<>(manifest.problems());
    scan(
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            out.addAll(record.problems());
          }

          @Override
          public void unread(UnreadRecord unread) {
            out.addAll(unread.problems());
          }

          @Override
          public void problem(Problem problem) {
            out.add(problem);
          }
        });
    try {
      out.addAll(Survey.whole(this).problems().sample());
    } catch (IOException e) {
      throw new UncheckedIOException("a ledger is in memory", e);
    }
    return out;
  }

  /**
   * Collects records; also a visitor, so that a source can be poured into it. It changes as it is
   * filled, so each is for one thread.
   */
  public static final class Builder implements RecordVisitor {

    private final TermMapping terms;
    private final List<TypeName> typeNames;
    private final List<Entry> entries = new ArrayList<>();

    /** Null until the source is read that is copied. */
    private @Nullable Outcome<Manifest> manifest;

    private Builder(
        @Nullable Outcome<Manifest> manifest, TermMapping terms, List<TypeName> typeNames) {
      this.manifest = manifest;
      this.terms = terms;
      this.typeNames = typeNames;
    }

    /**
     * Adds a record made by a program; its place is its number in the ledger.
     *
     * @param <T> the type of the record
     * @param type its type
     * @param value the record
     * @return this
     */
    public <T extends SafetyRecord> Builder add(RecordType<T, ?> type, T value) {
      Place place = new Place(null, entries.size() + 1L, 0, -1, "");
      entries.add(new Read<>(new ObjectView<>(type, value, Places.inside(place))));
      return this;
    }

    /** Takes over what a source says of itself, unless the ledger said so when it was started. */
    @Override
    public void manifest(Outcome<Manifest> says) {
      if (manifest == null) {
        manifest = says;
      }
    }

    @Override
    public void record(RecordView<?> record) {
      entries.add(new Read<>(record.keep()));
    }

    @Override
    public void unread(UnreadRecord unread) {
      entries.add(new Unread(unread));
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      entries.add(new Unknown(unknown));
    }

    @Override
    public void problem(Problem problem) {
      entries.add(new Wrong(problem));
    }

    /**
     * Returns the ledger.
     *
     * @return the records added so far
     */
    public Ledger build() {
      Outcome<Manifest> says = manifest;
      if (says == null) {
        throw new IllegalStateException("known when the source is read");
      }
      return new Ledger(says, terms, typeNames, entries);
    }
  }
}
