package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordFeed;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.UnreadRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measure has come to over some records (统计状态), with all that is open: records are taken in
 * and out, states of disjoint records merge, and the answer is taken last. It can be kept as bytes
 * and sent.
 *
 * <p>A state is made over a source by {@link Measure#stateOver}, which knows what stands there and
 * what the source leaves open; or from {@link #zero} by hand, where the caller says which records
 * stand, that these are all, and that their references name what stands now.
 *
 * <p>Laws: merging is commutative and associative, with {@link #zero}; the state of all records is
 * that of any parts of them merged, and one is decided where the other is; what is taken in and out
 * again leaves nothing; {@code read(m, s.bytes())} equals {@code s}, and equal states have the same
 * bytes. They hold of records. Of sources a merged state decides less than one source of all their
 * records would: a record that is in two of them counts twice, so they must not share any; and
 * where one has corrections of what may be in another, or they are of different periods and the
 * measure says none, it is not decided.
 *
 * <p>A state in between may have more taken out than in, as where a record was taken in elsewhere;
 * then it has no answer. Names of records are shown as witnesses only and are no part of a state.
 *
 * <p>It changes as records go by, unlike other values here, because there are millions of them; and
 * it is not safe for use by several threads at once: each has a state of its own, and they merge.
 * Equal are states with the same bytes, at the time they are asked.
 */
public final class MeasureState extends EqualByParts {

  private final Measure measure;
  private final Doubts doubts = new Doubts();
  private final Tally tally;
  private final Origin origin = new Origin();
  private long records;
  private long fingerprint;

  private MeasureState(Measure measure) {
    this.measure = measure;
    this.tally = measure.start(doubts);
  }

  /**
   * Returns the state of no records.
   *
   * @param measure the measure
   * @return a state of its own
   */
  public static MeasureState zero(Measure measure) {
    return new MeasureState(measure);
  }

  /**
   * Reads a state. Whatever the bytes are, nothing is thrown, and no more memory is taken than they
   * warrant.
   *
   * @param measure the measure it should be of
   * @param bytes what {@link #bytes} returned
   * @return the state, or what is wrong: {@link StatisticsProblems#STATE_VERSION}, {@link
   *     StatisticsProblems#STATE_OF_OTHER_MEASURE}, {@link StatisticsProblems#STATE_LENGTH} or
   *     {@link StatisticsProblems#STATE_DAMAGED}
   */
  public static Outcome<MeasureState> read(Measure measure, byte[] bytes) {
    Problem problem = StateFrame.problem(measure, bytes);
    if (problem != null) {
      return Outcome.failed(problem);
    }
    MeasureState out = new MeasureState(measure);
    try {
      out.read(StateFrame.body(bytes));
    } catch (DamagedStateException e) {
      return Outcome.failed(StatisticsProblems.STATE_DAMAGED.with());
    }
    return Arrays.equals(out.bytes(), bytes)
        ? Outcome.of(out)
        : Outcome.failed(StatisticsProblems.STATE_DAMAGED.with());
  }

  /**
   * Returns what is measured.
   *
   * @return the measure
   */
  public Measure measure() {
    return measure;
  }

  /**
   * Takes in a record that stands. One that takes another back states nothing and adds nothing.
   *
   * @param <T> the type of the record
   * @param type its description
   * @param value the record
   */
  public <T extends SafetyRecord> void add(RecordType<T, ?> type, T value) {
    take(type, value, 1);
  }

  /**
   * Takes out a record that was taken in, here or in a state that is merged with this one.
   *
   * @param <T> the type of the record
   * @param type its description
   * @param value the record as it was taken in
   */
  public <T extends SafetyRecord> void retract(RecordType<T, ?> type, T value) {
    take(type, value, -1);
  }

  /**
   * Takes in a record as a source shows it, without making an object of it.
   *
   * @param record the record, valid while this is called
   */
  public void add(RecordView<?> record) {
    take(record, 1);
  }

  /**
   * Takes out such a record that was taken in.
   *
   * @param record the record as it was taken in
   */
  public void retract(RecordView<?> record) {
    take(record, -1);
  }

  private void take(RecordView<?> record, int sign) {
    if (record.values().value(record.type().operation) != Operation.WITHDRAW) {
      Candidate candidate = Candidate.Whole.asWritten(record);
      take(candidate, Fingerprint.of(candidate), sign);
    }
  }

  /**
   * Takes in what could not be read whole. What may count by it is open.
   *
   * @param unread the record, or several
   */
  public void add(UnreadRecord unread) {
    take(unread, 1);
  }

  /**
   * Takes out what could not be read whole, and was taken in.
   *
   * @param unread the record, or several, as taken in
   */
  public void retract(UnreadRecord unread) {
    take(unread, -1);
  }

  private <T extends SafetyRecord> void take(RecordType<T, ?> type, T value, int sign) {
    RecordVisitor taking =
        new RecordVisitor() {
          @Override
          public void record(RecordView<?> record) {
            take(record, sign);
          }
        };
    RecordFeed.to(taking, null).record(type, value);
  }

  private void take(UnreadRecord unread, int sign) {
    FieldValues known = unread.known();
    boolean isWithdrawal =
        known != null
            && unread.types().stream()
                .allMatch(t -> known.value(t.operation) == Operation.WITHDRAW);
    if (!isWithdrawal) {
      Candidate candidate = Candidate.Broken.asWritten(unread);
      take(candidate, Fingerprint.of(candidate), sign);
    }
  }

  /**
   * Takes in a record, or with a sign of -1 out again.
   *
   * @param candidate the record; nothing of it is kept but texts
   * @param hash of what names it
   * @param sign 1 or -1
   * @return whether it adds something for sure
   */
  boolean take(Candidate candidate, long hash, int sign) {
    doubts.begin();
    long part = tally.take(candidate, sign);
    doubts.end(candidate, sign);
    if (part == Tally.NOTHING) {
      return false;
    }
    records += sign;
    fingerprint += sign * Fingerprint.of(hash, part);
    return true;
  }

  /** What the record that was taken last adds, in words; null if nothing for sure. */
  @Nullable String part(Candidate candidate) {
    return tally.part(candidate);
  }

  /**
   * Takes in the state of other records.
   *
   * @param other a state of an equal measure; stays as it is
   * @throws IllegalArgumentException if it is of another measure, or this very state
   */
  @SuppressWarnings("ReferenceEquality") // equal states may be of different records
  public void merge(MeasureState other) {
    if (measure != other.measure && !measure.equals(other.measure)) {
      throw new IllegalArgumentException(
          "states of different measures do not merge: " + measure + ", " + other.measure);
    }
    if (other == this) {
      throw new IllegalArgumentException("a state does not merge with itself");
    }
    tally.merge(other.tally);
    doubts.merge(other.doubts);
    origin.merge(other.origin);
    records += other.records;
    fingerprint += other.fingerprint;
  }

  /**
   * Returns how many records it was made of.
   *
   * @return the number of records that add to it, less those taken out
   */
  public long records() {
    return records;
  }

  /** The same for the same records that add the same, in any order. */
  long fingerprint() {
    return fingerprint;
  }

  Doubts doubts() {
    return doubts;
  }

  Origin origin() {
    return origin;
  }

  /** The different things it holds; none if it counts no such. */
  List<String> things() {
    List<String> out = new ArrayList<>();
    if (tally instanceof Tally.DifferentTally d) {
      d.keys().forEach(out::add);
    }
    return out;
  }

  /** What it comes to, whatever is open. */
  Answer amount() {
    Amount amount = tally.amount();
    return new Answer(amount.numerator(), amount.denominator(), measure.noun());
  }

  /**
   * Returns whether there is an answer.
   *
   * @return the status, as of the {@link Figure} over the same
   */
  public Figure.Status status() {
    List<ProblemCode> why = reasons();
    if (why.isEmpty()) {
      return Figure.Status.COMPUTED;
    }
    return why.contains(StatisticsProblems.INCOMPLETE)
        ? Figure.Status.NOT_STATED
        : Figure.Status.UNDECIDED;
  }

  /**
   * Whether there is an answer.
   *
   * @return true if there are no {@link #reasons} against it
   */
  public boolean isDecided() {
    return reasons().isEmpty();
  }

  /**
   * Returns the answer.
   *
   * @return the exact number, or null unless it is decided
   */
  public @Nullable Answer answer() {
    return isDecided() ? amount() : null;
  }

  /**
   * Returns why there is no answer, each kind of reason once.
   *
   * @return the codes of the reasons; empty if it is decided
   */
  public List<ProblemCode> reasons() {
    List<ProblemCode> first = origin.firstOfAll();
    if (!first.isEmpty()) {
      return first;
    }
    List<ProblemCode> out = new ArrayList<>(origin.others());
    List<Problem> open = new ArrayList<>();
    doubts.sayUnread(open);
    doubts.sayOthers(open);
    open.stream().map(Problem::code).distinct().forEach(out::add);
    if (records < 0 || tally.isUnfinished() || doubts.isUnfinished()) {
      out.add(StatisticsProblems.STATE_UNFINISHED);
    }
    if (out.isEmpty() && !amount().isDefined()) {
      out.add(StatisticsProblems.SHARE_OF_NOTHING);
    }
    return List.copyOf(out);
  }

  /**
   * Whether values of records are inside, such as ids of units, so that it is handed on like the
   * records themselves.
   *
   * @return true for measures of different things; false where there are only numbers inside
   */
  public boolean isPrivate() {
    return doubts.areValuesKept();
  }

  /**
   * Returns the state as bytes: for the same state always the same.
   *
   * <p>They begin with a line that says what they are, {@code safety-measure-state 1 private
   * 6235d77fadef2f73 1234}: the version, {@code private} or {@code plain} as {@link #isPrivate}
   * says, the measure's {@linkplain Measure#digest digest}, and how many bytes follow the line; and
   * end with a digest of all before it.
   *
   * @return the bytes, for {@link #read}
   */
  public byte[] bytes() {
    StateWriter body = new StateWriter();
    body.number(records);
    body.number(fingerprint);
    origin.write(body);
    doubts.write(body);
    tally.write(body);
    return StateFrame.around(measure, isPrivate(), body.toBytes());
  }

  private void read(StateReader body) throws DamagedStateException {
    records = body.number();
    fingerprint = body.number();
    origin.read(body);
    doubts.read(body);
    tally.read(body);
    body.finish();
  }

  @Override
  protected List<@Nullable Object> parts() {
    return List.of(measure, ByteBuffer.wrap(bytes()));
  }

  /** Returns the text form: the answer, or the status. */
  @Override
  public String toString() {
    Answer answer = answer();
    return answer == null ? status().toString() : answer.toString();
  }
}
