package io.github.safetysupervision.cli;

import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Records on their way from one file to another (转换中的记录): counts them while they are scanned, and
 * keeps what is wrong.
 */
final class CarriedRecords implements RecordSource {

  private static final int KEPT = 5;

  private final RecordSource source;
  private final List<Problem> fatal = new ArrayList<>();
  private final ProblemTally ofFile = new ProblemTally(KEPT);
  private final List<Problem> ofUnread = new ArrayList<>();
  private long read;
  private long unread;
  private long unknown;

  CarriedRecords(RecordSource source) {
    this.source = source;
  }

  /** Whether more records may follow that could not be read. */
  boolean isCut() {
    return !fatal.isEmpty();
  }

  /** Why, at least one problem if so. */
  List<Problem> fatal() {
    return fatal;
  }

  /** What is wrong with the file and is in no record. */
  ProblemTally ofFile() {
    return ofFile;
  }

  /** The first problem of each of the first few records that were not read whole. */
  List<Problem> ofUnread() {
    return ofUnread;
  }

  long unread() {
    return unread;
  }

  /** Whether another has as many of each. */
  boolean isSameAs(CarriedRecords other) {
    return read == other.read && unread == other.unread && unknown == other.unknown;
  }

  Wording counts() {
    return new Wording(
        "记录 " + read + " 条，未能读取 " + unread + " 条，未知类型 " + unknown + " 条",
        read + " records, " + unread + " unread, " + unknown + " of unknown types");
  }

  @Override
  public Outcome<Manifest> manifest() throws IOException {
    return source.manifest();
  }

  @Override
  public TermMapping terms() {
    return source.terms();
  }

  @Override
  public List<TypeName> typeNames() {
    return source.typeNames();
  }

  @Override
  public void scan(RecordVisitor visitor) throws IOException {
    source.scan(new BothVisitors(new Count(), visitor));
  }

  private final class Count implements RecordVisitor {

    @Override
    public void record(RecordView<?> record) {
      read++;
    }

    @Override
    public void unread(UnreadRecord record) {
      unread++;
      if (ofUnread.size() < KEPT) {
        record.problems().stream()
            .filter(p -> p.severity().isError())
            .findFirst()
            .ifPresent(ofUnread::add);
      }
    }

    @Override
    public void unknown(UnknownRecord record) {
      unknown++;
    }

    @Override
    public void problem(Problem problem) {
      if (problem.severity() == Severity.FATAL) {
        fatal.add(problem);
      } else {
        ofFile.add(problem);
      }
    }
  }
}
