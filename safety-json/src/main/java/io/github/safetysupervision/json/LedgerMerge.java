package io.github.safetysupervision.json;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.ledger.LedgerProblems;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.ManifestType;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several files to become one (合并): which reporter sent which, and which are the shared register.
 * Immutable: each method returns a merge.
 *
 * <p>Each reporter numbers its records by itself, so that in the merged file each id gets the
 * prefix of its reporter. Files of one reporter share their ids and stay together. A reference
 * means the reporter's own record if there is one of that id, else that of the register, whose ids
 * stay.
 *
 * <pre>{@code
 * Outcome<MergedSource> merged =
 *     LedgerMerge.by(ExchangeEdition.V1_0)
 *         .withRegister(register, "register.ndjson")
 *         .with(oneTown, "a.ndjson")
 *         .with(otherTown, "b.ndjson")
 *         .read();
 * ExchangeWriter.lines().write(merged.orThrow(), Path.of("county.ndjson"));
 * }</pre>
 *
 * <p>Laws: the merged file has as many records as all files together, read, unread and unknown; its
 * figures are those of all the records under their new ids; nothing is declared complete that one
 * of the files leaves open.
 */
public final class LedgerMerge {

  private static final int KEPT = 100;

  private final ExchangeEdition edition;
  private final List<Given> given;

  private record Given(
      RecordSource source, String name, @Nullable String reporter, boolean isRegister) {}

  private LedgerMerge(ExchangeEdition edition, List<Given> given) {
    this.edition = Objects.requireNonNull(edition, "edition");
    this.given = List.copyOf(given);
  }

  /**
   * Starts with no file.
   *
   * @param edition the edition all files are read by
   * @return the merge
   */
  public static LedgerMerge by(ExchangeEdition edition) {
    return new LedgerMerge(edition, List.of());
  }

  /**
   * Returns this merge with another file, of a reporter that its manifest shows: that of its
   * territory, and of its producer where another file has the same territory.
   *
   * @param source the file
   * @param name what it is called in problems
   * @return the merge
   */
  public LedgerMerge with(RecordSource source, String name) {
    return and(new Given(source, name, null, false));
  }

  /**
   * Returns this merge with another file of a reporter that has a name.
   *
   * @param source the file
   * @param name what it is called in problems
   * @param reporter the name of the reporter, which its ids begin with; the same for all its files
   * @return the merge
   * @throws IllegalArgumentException if no id can begin with the name
   */
  public LedgerMerge with(RecordSource source, String name, String reporter) {
    if (!Prefixes.isName(reporter)) {
      throw new IllegalArgumentException("no name that ids begin with: " + reporter);
    }
    return and(new Given(source, name, reporter, false));
  }

  /**
   * Returns this merge with a register that all reporters refer to, such as one of entities and
   * departments. Several are one register.
   *
   * @param source the file
   * @param name what it is called in problems
   * @return the merge
   */
  public LedgerMerge withRegister(RecordSource source, String name) {
    return and(new Given(source, name, null, true));
  }

  private LedgerMerge and(Given another) {
    return new LedgerMerge(edition, Stream.concat(given.stream(), Stream.of(another)).toList());
  }

  /**
   * Reads every file once and says whether they can become one.
   *
   * @return the merged records, which are read anew whenever they are scanned; or why not: a file
   *     without a manifest, cut off or miscounted, of another period, of an unclear reporter
   * @throws IOException if the machine fails
   */
  public Outcome<MergedSource> read() throws IOException {
    RegisterIds register = new RegisterIds();
    List<MergePart> parts = new ArrayList<>();
    ProblemTally remarks = new ProblemTally(KEPT);
    for (boolean isRegister : List.of(true, false)) {
      for (Given g : given) {
        if (g.isRegister() == isRegister) {
          MergePart part = new MergePart(g.source(), g.name(), g.reporter(), isRegister);
          new FirstRead(part, register, remarks).run();
          parts.add(part);
        }
      }
    }
    List<Problem> problems = new ArrayList<>();
    parts.forEach(p -> problems.addAll(p.problems));
    if (parts.isEmpty() || !problems.isEmpty()) {
      return new Outcome<>(null, problems);
    }
    Prefixes prefixes = new Prefixes(parts, problems);
    Manifest manifest = new MergedManifest(parts, prefixes, problems, remarks).build();
    if (manifest == null || !problems.isEmpty()) {
      return new Outcome<>(null, problems);
    }
    return new Outcome<>(
        new MergedSource(edition, manifest, chapters(parts, prefixes, register), prefixes.named()),
        remarks.sample());
  }

  /** The files in the order they are written: the register, then reporter after reporter. */
  private List<MergedSource.Chapter> chapters(
      List<MergePart> parts, Prefixes prefixes, RegisterIds register) {
    Map<String, List<MergePart>> together = new LinkedHashMap<>();
    for (MergePart p : parts) {
      together.computeIfAbsent(prefixes.of(p), k -> new ArrayList<>()).add(p);
    }
    List<MergedSource.Chapter> out = new ArrayList<>();
    together.forEach(
        (prefix, ofOne) -> {
          Set<Long> own = new LinkedHashSet<>();
          ofOne.forEach(p -> own.addAll(p.own));
          RecordMove move = new RecordMove(new IdSpace(prefix, register, own), edition.types());
          ofOne.forEach(p -> out.add(new MergedSource.Chapter(p.source, move)));
        });
    return out;
  }

  /** Finds in one read what has to be known before any record can be written. */
  private static final class FirstRead implements RecordVisitor {
    private final MergePart part;
    private final RegisterIds register;
    private final ProblemTally remarks;

    FirstRead(MergePart part, RegisterIds register, ProblemTally remarks) {
      this.part = part;
      this.register = register;
      this.remarks = remarks;
    }

    void run() throws IOException {
      Survey survey = Survey.of(part.source, this);
      Outcome<Manifest> says = survey.manifest();
      part.says(says.value());
      part.isElsewhere = survey.isElsewhere();
      if (says.value() == null) {
        says.problems().stream().filter(p -> p.severity().isError()).forEach(part.problems::add);
      }
      for (Problem p : survey.problems().sample()) {
        boolean isOfCounts =
            p.code().equals(LedgerProblems.MISCOUNTED)
                || p.code().equals(LedgerProblems.COUNTED_TWICE);
        if (isOfCounts) {
          part.problems.add(p.at(part.placeInManifest(ManifestType.MANIFEST.counts.name())));
        }
      }
    }

    @Override
    public void record(RecordView<?> record) {
      part.read.merge(record.type().name(), 1L, Long::sum);
      id(record.type().name(), record.type().label(), record.id(), record);
    }

    @Override
    public void unread(UnreadRecord unread) {
      part.unread(unread);
      String id = unread.id();
      if (id != null && unread.isOneRecord()) {
        String type = unread.types().get(0).name();
        id(type, unread.types().get(0).label(), id, null);
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      String id = unknown.id();
      if (id != null) {
        id(unknown.typeName(), unknown.typeName(), id, null);
      }
    }

    private void id(String type, String label, String id, @Nullable RecordView<?> record) {
      part.id(type, id);
      if (part.isRegister) {
        register.add(type, id);
        return;
      }
      long key = RegisterIds.key(type, id);
      if (register.has(key)) {
        part.own.add(key);
        Problem problem =
            MergeProblems.ALSO_ON_REGISTER.with("type", new Wording(label, type), "found", id);
        remarks.add(record == null ? problem : problem.at(record.places().ofRecord()).inRecord(id));
      }
    }

    @Override
    public void problem(Problem problem) {
      if (problem.severity() == Severity.FATAL) {
        part.problems.add(problem);
      }
    }
  }

  /** The smallest division that holds two, or null across provinces. */
  static @Nullable DivisionCode around(DivisionCode one, DivisionCode other) {
    DivisionCode out = one;
    while (out != null && !other.isWithin(out)) {
      out = out.parent();
    }
    return out == null ? null : out.equals(one) ? one : out.canonical();
  }
}
