package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Loss;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.TypeName;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no single record shows (跨记录核对): ids used twice, references into nothing, which records were
 * superseded or taken back, and of which that cannot be told.
 *
 * <p>One read fills a flat table of 64-bit hashes, one a record: then it is known what counts. The
 * second read, which is shared with whoever else reads the source ({@link #readAgain}), finds the
 * places of duplicates and references, and ids that are a slip away from what corrections name and
 * nobody has; until then these may make it {@linkplain #mayChange open} what else corrections stand
 * for. Memory grows by some 12 to 23 bytes a record, and by the superseding ones.
 *
 * <p>A correction says in {@code supersedes} which record it takes the place of. An update that
 * names none means its own id. Where the target cannot be told – a {@code supersedes} that could
 * not be read, a withdrawal that names none – it may be any record of the type ({@link
 * #mayBeTakenBack}). A {@code supersedes} that names no record here is of an earlier file, or a
 * slip if an id here is one letter away: then both are contested.
 *
 * <p>It is for whoever computes from a source what depends on other records, as figures, identities
 * and reports do; {@link Ledger#problems} tells what it found. It changes as it reads, because a
 * source is too large to be held, and remembers some of what it was asked: for one thread at a
 * time.
 *
 * <p>Law: the order of the records makes no difference to what is said of them.
 */
public final class Survey {

  private static final int KEPT_OF_EACH_CODE = 100;

  private final LongHashSet ids = new LongHashSet();
  private final long[] hashes = new long[256];
  private int pending;
  private final LongHashSet suspects = new LongHashSet();
  private final Corrections corrections = new Corrections();

  /** Ids that three records have, or more. */
  private final LongHashSet thrice = new LongHashSet();

  /** Ids of what is one record, or none, of a type. */
  private final LongHashSet maybeIds = new LongHashSet();

  private final ProblemTally problems;
  private final RecordCounts counts = new RecordCounts();

  /** The labels of the types that were seen. */
  private final Map<String, String> labels = new HashMap<>();

  /** What types are called, seen or not. */
  private final Map<String, TypeName> names = new HashMap<>();

  private final Map<String, Boolean> declaredComplete = new HashMap<>();
  private final Set<String> typesWithUnreadIds = new HashSet<>();
  private final Set<String> typesWithLostTargets = new HashSet<>();

  /** Types of which a correction may have any id: it could not be read. */
  private final Set<String> typesWithNamelessCorrections = new HashSet<>();

  private final Territories territories = new Territories();
  private @Nullable Outcome<Manifest> says;

  /** The first problems of the source that a scan told. */
  private final List<Problem> ofSource = new ArrayList<>();

  private final References references;

  /** Whether the first read told all there is to say of references. */
  private boolean isReferencesSettled;

  private boolean anyTypeUnread;
  private Slips slips = new Slips(Map.of(), corrections);
  private Corrections.Standing standing = slips.standing();
  private Set<RecordKey> open = Set.of();

  private Survey(List<TypeName> known, int kept) {
    problems = new ProblemTally(kept);
    references = new References(ids, problems, kept);
    for (TypeName n : known) {
      names.put(n.name(), n);
    }
  }

  /**
   * Reads a source once.
   *
   * @param source the source; scanned once
   * @return what was found; {@link #readAgain} finds the rest
   * @throws IOException if the machine fails
   */
  public static Survey of(RecordSource source) throws IOException {
    return of(source, RecordVisitor.NOBODY);
  }

  /**
   * Reads a source once, together with somebody else. What it says of itself is known in the end,
   * wherever it stands; a source that does not tell it in a scan is asked.
   *
   * @param source the source; scanned once
   * @param beside is shown everything too
   * @return what was found; {@link #readAgain} finds the rest
   * @throws IOException if the machine fails
   */
  public static Survey of(RecordSource source, RecordVisitor beside) throws IOException {
    return of(source, beside, KEPT_OF_EACH_CODE);
  }

  /**
   * Does the same, where more or fewer problems are kept; all are counted.
   *
   * @param source the source; scanned once
   * @param beside is shown everything too
   * @param kept how many problems of each code are kept
   * @return what was found; {@link #readAgain} finds the rest
   * @throws IOException if the machine fails
   */
  public static Survey of(RecordSource source, RecordVisitor beside, int kept) throws IOException {
    Survey out = new Survey(source.typeNames(), kept);
    source.scan(new BothVisitors(out.new FirstRead(), beside));
    if (out.says == null) {
      out.says = source.manifest();
    }
    out.settle();
    return out;
  }

  /**
   * Reads a source twice, where nothing else is asked of it.
   *
   * @param source the source; scanned twice
   * @return all that was found
   * @throws IOException if the machine fails
   */
  public static Survey whole(RecordSource source) throws IOException {
    Survey out = of(source);
    out.readAgain(source, RecordVisitor.NOBODY);
    return out;
  }

  /** Draws the conclusions of the first read. */
  private void settle() {
    flush();
    Manifest m = manifest().value();
    territories.settle(m == null ? null : m.getTerritory());
    counts.declare(m == null ? List.of() : m.getCounts());
    counts.problems(this::wording).forEach(problems::add);
    Problem elsewhere = territories.problem();
    if (elsewhere != null) {
      problems.add(elsewhere);
    }
    for (RecordKey least : corrections.findCircles()) {
      problems.add(
          LedgerProblems.SUPERSEDED_IN_A_CIRCLE
              .with("type", wording(least.type()), "found", least.id())
              .inRecord(least.id()));
    }
    corrections.settle(this::isAmbiguous);
    slips = new Slips(lostTargets(), corrections);
    for (RecordKey key : corrections.joined()) {
      if (ids.contains(key.hash())) {
        slips.lookAtCorrection(key);
      }
    }
    standing = slips.standing();
    if (!slips.isEmpty()) {
      open = slips.worst().differing(standing);
    }
    for (RecordKey key : corrections.updatedInPlace()) {
      if (!isReplaced(key) && typesWithUnreadIds.contains(key.type())) {
        typesWithLostTargets.add(key.type());
      }
    }
    isReferencesSettled = references.settle(this);
  }

  /**
   * Whether the first read has found all there is, so that nobody need read the source again for
   * this: no id is used twice, whatever corrections name is here, and of references into nothing
   * the first are known.
   *
   * @return true if {@link #readAgain} would find nothing more
   */
  public boolean isWhole() {
    return isReferencesSettled
        && suspects.isEmpty()
        && slips.isEmpty()
        && corrections.named().stream().allMatch(this::isSuperseding);
  }

  /** Whether what a correction names is here, and nothing else takes its place. */
  private boolean isSuperseding(RecordKey superseded) {
    return !corrections.isContestedFor(superseded) && mayHold(superseded.type(), superseded.hash());
  }

  /**
   * Reads the source for the second time.
   *
   * @param source the same source
   * @param visitor is shown everything
   * @throws IOException if the machine fails
   */
  public void readAgain(RecordSource source, RecordVisitor visitor) throws IOException {
    SecondRead second = new SecondRead();
    source.scan(new BothVisitors(second, visitor));
    second.finish();
  }

  /**
   * Returns what the source says of itself.
   *
   * @return the manifest, or what is wrong with it
   */
  public Outcome<Manifest> manifest() {
    Outcome<Manifest> known = says;
    if (known == null) {
      throw new IllegalStateException("known since the first read");
    }
    return known;
  }

  /**
   * Returns what is wrong with what the source says of itself, but for what a scan tells as a
   * problem of the source anyway: why there is no manifest may be one.
   *
   * @return the problems
   */
  public List<Problem> problemsOfManifest() {
    List<Problem> out = new ArrayList<>(manifest().problems());
    out.removeAll(ofSource);
    return out;
  }

  /**
   * Whether what is said of a record may still become less sure until the second read has ended.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if {@link #isContested} or {@link #currentId} has to be asked again in the end
   */
  public boolean mayChange(String type, CharSequence id) {
    return !open.isEmpty() && open.contains(new RecordKey(type, id.toString()));
  }

  /** Whether several records have an id, or one and what may be another. */
  private boolean isAmbiguous(RecordKey key) {
    return isTwice(key) || (mayHaveTwin(key) && ids.contains(key.hash()));
  }

  /** Whether what is one record of a type, or none, may have an id. */
  private boolean mayHaveTwin(RecordKey key) {
    return maybeIds.contains(key.hash()) && !counts.isAllRead(key.type());
  }

  private boolean isTwice(RecordKey key) {
    return suspects.contains(key.hash()) && !isReplaced(key);
  }

  /**
   * One record and one update of it that names nothing are no fault but that. The one has to be a
   * fact for sure: a withdrawal of the same id may mean the update, and a record of which it was
   * lost what it does may be another update.
   */
  private boolean isReplaced(RecordKey key) {
    return corrections.updatesInPlaceOf(key) == 1
        && suspects.contains(key.hash())
        && !thrice.contains(key.hash())
        && !corrections.mayBeNoOriginal(key)
        && !mayHaveTwin(key);
  }

  /**
   * Returns what is wrong: everything counted, the first of each code kept, a hundred unless said
   * otherwise.
   *
   * @return the problems, not those of single records
   */
  public ProblemTally problems() {
    return problems;
  }

  /**
   * Whether a record states a fact that still stands.
   *
   * @param type its type
   * @param candidate the values of the record
   * @return false if it was superseded, or only takes another back
   */
  public boolean isInEffect(RecordType<?, ?> type, FieldValues candidate) {
    if (candidate.value(type.operation) == Operation.WITHDRAW) {
      return false;
    }
    return corrections.isEmpty()
        || isInEffect(
            type, String.valueOf(candidate.characters(type.id)), isInPlace(type, candidate));
  }

  /**
   * Whether a record states a fact that still stands.
   *
   * @param type its type
   * @param candidate the record
   * @return false if it was superseded, or only takes another back
   */
  public boolean isInEffect(RecordType<?, ?> type, SafetyRecord candidate) {
    return isInEffect(type, FieldValues.of(candidate));
  }

  /** Whether a record that takes none back, and may correct that of its own id, still stands. */
  private boolean isInEffect(RecordType<?, ?> type, String id, boolean isInPlace) {
    if (corrections.isEmpty()) {
      return true;
    }
    RecordKey key = new RecordKey(type.name(), id);
    return !(isReplaced(key) && !isInPlace) && !corrections.isSuperseded(key);
  }

  /** Whether a record is a correction that names nothing and so means the record of its own id. */
  private static boolean isInPlace(RecordType<?, ?> type, FieldValues candidate) {
    return candidate.value(type.operation) == Operation.UPDATE
        && candidate.characters(type.supersedes) == null;
  }

  /**
   * Whether one record that was not read whole states a fact that still stands, as far as that is
   * known.
   *
   * @param unread the record, or several
   * @return false if it was superseded, or only takes another back
   */
  public boolean isInEffect(UnreadRecord unread) {
    RecordType<?, ?> type = unread.type();
    String id = unread.id();
    FieldValues known = unread.known();
    if (known != null
        && unread.types().stream().allMatch(t -> known.value(t.operation) == Operation.WITHDRAW)) {
      return false;
    }
    if (type == null || id == null) {
      return true;
    }
    return isInEffect(type, id, known != null && isInPlace(type, known));
  }

  /**
   * Whether a record of an id is there, or may be: one whose id or type could not be read may be
   * any.
   */
  boolean mayHold(String type, CharSequence id) {
    return mayHold(type, RecordKey.hash(type, id));
  }

  /** The same of a key of the type. */
  boolean mayHold(String type, long key) {
    return ids.containsOften(key)
        || ((anyTypeUnread || typesWithUnreadIds.contains(type)) && !counts.isAllRead(type));
  }

  /**
   * Whether it cannot be said which record counts: its id is used twice, it is one of several that
   * take the place of the same record, it and others do so in a circle, or it or a correction of it
   * has an id one slip away from what is named.
   *
   * @param type its type
   * @param candidate the values of the record
   * @return true if figures that hold it cannot be decided
   */
  public boolean isContested(RecordType<?, ?> type, FieldValues candidate) {
    return !isSettled() && isContested(type.name(), String.valueOf(candidate.characters(type.id)));
  }

  /**
   * Whether it cannot be said which record counts, for the same reasons.
   *
   * @param type its type
   * @param candidate the record
   * @return true if figures that hold it cannot be decided
   */
  public boolean isContested(RecordType<?, ?> type, SafetyRecord candidate) {
    return isContested(type.name(), candidate.getId());
  }

  /** Whether nothing was found that could make a record less than sure. */
  private boolean isSettled() {
    return suspects.isEmpty() && maybeIds.isEmpty() && corrections.isEmpty();
  }

  /**
   * Whether it cannot be said if a record that was not read whole counts: for the reasons of one
   * that was, because it may not be of the type, or because what takes it back cannot be told from
   * its id.
   *
   * @param unread the record, or several
   * @return true if figures that hold it cannot be decided
   */
  public boolean isContested(UnreadRecord unread) {
    RecordType<?, ?> type = unread.type();
    FieldValues known = unread.known();
    String id = unread.id();
    if (type == null || known == null || known.isUnread(type.operation)) {
      return true;
    }
    return id == null
        ? typesWithLostTargets.contains(type.name())
            || isContested(type.name(), unread.place().toString())
        : isContested(type.name(), id);
  }

  /**
   * Whether the same is so of the record of an id.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if figures that hold it cannot be decided
   */
  public boolean isContested(String type, String id) {
    if (isSettled()) {
      return false;
    }
    RecordKey key = new RecordKey(type, id);
    return isAmbiguous(key) || standing.isContested(key) || isSlip(key);
  }

  private boolean isSlip(RecordKey key) {
    return !slips.isEmpty()
        && (ids.contains(key.hash())
            || maybeIds.contains(key.hash())
            || typesWithUnreadIds.contains(key.type()))
        && slips.isSlip(key);
  }

  /**
   * Whether some correction may take a record back without saying so: a withdrawal that names no
   * record, or a correction of which the target could not be read.
   *
   * @param type its type
   * @param id its id, or what it is called by where that could not be read
   * @return true if figures that hold it cannot be decided
   */
  public boolean mayBeTakenBack(RecordType<?, ?> type, String id) {
    return corrections.mayBeTakenBack(type.name(), id);
  }

  /**
   * Returns which corrections do not say what they take back.
   *
   * @param type the type
   * @return the ids of the first few, in their order, with 、 between them
   */
  public String unclearCorrections(RecordType<?, ?> type) {
    return corrections.takers(type.name());
  }

  /**
   * Whether as many records of a type were read whole as the manifest declares: then none of the
   * type is among what could not be read, and none follows that is missing.
   *
   * @param type the type
   * @return true if declared so, and so
   */
  public boolean isAllRead(RecordType<?, ?> type) {
    return counts.isAllRead(type.name());
  }

  /**
   * Whether the manifest declares another number of records of a type than there can be: some are
   * missing, or it is wrong.
   *
   * @param type the type
   * @return true if figures over the type cannot be decided
   */
  public boolean isMiscounted(RecordType<?, ?> type) {
    return counts.isWrong(type.name());
  }

  /**
   * Whether all records lie outside the territory of the manifest, but for those that are about the
   * data: then it is hardly the territory they are complete for.
   *
   * @return true if there are some, and none lies inside
   */
  public boolean isElsewhere() {
    return territories.isElsewhere();
  }

  /**
   * Whether records of a type may be among what could not be read, or missing: any of those that
   * were read may have been taken back by one of them.
   *
   * @param type the type
   * @return true if so
   */
  public boolean mayMissSome(RecordType<?, ?> type) {
    return counts.isWrong(type.name())
        || (counts.mayBeOpen(type.name()) && !counts.isAllRead(type.name()));
  }

  /**
   * Whether a record is not there although others of its type are, or the type is declared
   * complete: then its id may be a slip of one that is.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if it is missing
   */
  public boolean isMissing(String type, String id) {
    return (labels.containsKey(type) || isDeclaredComplete(type)) && !mayHold(type, id);
  }

  /**
   * Returns the id of the record that stands now for one that others name: the last of those that
   * took its place.
   *
   * <p>An id that no record has stands for itself: its record may be in another file. Where a
   * correction of the type could not be read – its id, what it takes the place of, or even that it
   * is there – it may stand between any two.
   *
   * @param type the name of the type of the record named
   * @param id the id by which it is named
   * @return the id, or null if it cannot be told
   */
  public @Nullable String currentId(String type, String id) {
    if (isUntold(type)) {
      return null;
    }
    if (isSettled()) {
      return id;
    }
    RecordKey key = new RecordKey(type, id);
    String last = standing.lastOf(key);
    return last == null || isSlip(key) || isAmbiguous(key.of(last)) ? null : last;
  }

  /**
   * Whether no record that was read has an id although all of the type are declared to be there: it
   * may be a slip, or another kind of name.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if nobody can tell which record is meant
   */
  public boolean mayBeOnNoRegister(String type, String id) {
    return !ids.contains(RecordKey.hash(type, id)) && isDeclaredComplete(type);
  }

  /**
   * Whether another record took the place of one, or may have.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if others that name it mean another, or may
   */
  public boolean mayBeCorrected(String type, String id) {
    return !id.equals(currentId(type, id));
  }

  /**
   * Whether corrections here may mean records of a type in another source: they name what is not
   * here, or do not say what they mean.
   *
   * @param type the name of the type
   * @return true if so
   */
  public boolean mayCorrectElsewhere(String type) {
    return typesWithLostTargets.contains(type) || corrections.mayTakeBackSome(type);
  }

  /**
   * Whether records of a type took the place of others, or may have: another source may name these
   * by their old ids.
   *
   * @param type the name of the type
   * @return true if so
   */
  public boolean mayHaveReplaced(String type) {
    return isUntold(type) || corrections.maySupersedeSome(type);
  }

  /** Whether what stands in the place of any record of a type cannot be told. */
  private boolean isUntold(String type) {
    return corrections.mayTakeBackSome(type)
        || typesWithNamelessCorrections.contains(type)
        || counts.mayHide(type);
  }

  /** Asked once a type: a manifest may declare many, and be asked by each reference. */
  boolean isDeclaredComplete(String target) {
    return declaredComplete.computeIfAbsent(target, this::saysToBeComplete);
  }

  private boolean saysToBeComplete(String target) {
    Manifest m = manifest().value();
    if (m == null) {
      return false;
    }
    ReportingPeriod known = m.upToAsOf(m.getPeriod());
    return known != null && m.isComplete(target, known, m.getTerritory());
  }

  private Wording wording(String type) {
    TypeName called = names.get(type);
    return new Wording(labels.getOrDefault(type, called == null ? type : called.label()), type);
  }

  /** What corrections name that is not here, by type; without the types where it is too much. */
  private Map<String, NearIds> lostTargets() {
    Map<String, Set<String>> lost = new HashMap<>();
    for (RecordKey key : corrections.named()) {
      if (!ids.contains(key.hash())) {
        lost.computeIfAbsent(key.type(), k -> new HashSet<>()).add(key.id());
      }
    }
    for (RecordKey key : corrections.updatedInPlace()) {
      if (!isReplaced(key)) {
        lost.computeIfAbsent(key.type(), k -> new HashSet<>()).add(key.id());
      }
    }
    typesWithLostTargets.addAll(lost.keySet());
    for (RecordKey key : corrections.named()) {
      if (corrections.superseders(key).contains(key.id()) && !suspects.contains(key.hash())) {
        typesWithLostTargets.add(key.type()); // it names itself, and means one in another source
      }
    }
    typesWithNamelessCorrections.stream()
        .filter(typesWithLostTargets::contains)
        .forEach(corrections::mayCloseACircleOf);
    Map<String, NearIds> out = new HashMap<>();
    lost.forEach(
        (type, targets) -> {
          NearIds near = new NearIds(targets);
          if (near.areTooMany()) {
            problems.add(
                LedgerProblems.TOO_MANY_LOST_TARGETS.with(
                    "type", wording(type), "found", targets.size()));
            corrections.mayTakeBackAny(type, LedgerProblems.TOO_MANY_LOST_TARGETS.id());
          } else {
            out.put(type, near);
          }
        });
    return out;
  }

  private void register(long key) {
    if (pending == hashes.length) {
      flush();
    }
    hashes[pending++] = key;
  }

  /** Many at a time: then the processor waits for several distant places of the table at once. */
  private void flush() {
    for (int i = 0; i < pending; i++) {
      long hash = hashes[i];
      if (!ids.add(hash) && !suspects.add(hash)) {
        thrice.add(hash);
      }
    }
    pending = 0;
  }

  private static CharSequence characters(FieldValues values, Field<?, ?> field) {
    CharSequence out = values.characters(field);
    return out == null ? "" : out;
  }

  private final class FirstRead implements RecordVisitor {
    private @Nullable RecordType<?, ?> last;
    private long hashOfLast;

    @Override
    public void manifest(Outcome<Manifest> told) {
      says = told;
    }

    @Override
    public void record(RecordView<?> record) {
      RecordType<?, ?> type = record.type();
      FieldValues values = record.values();
      String name = type.name();
      if (type != last) {
        labels.putIfAbsent(name, type.label());
        last = type;
        hashOfLast = RecordKey.hashOfType(name);
      }
      register(RecordKey.hash(hashOfLast, characters(values, type.id)));
      counts.read(name);
      if (!type.isAboutData()) {
        territories.read(values, type.territory);
      }
      CharSequence supersedes = values.characters(type.supersedes);
      Object operation = values.value(type.operation);
      if (supersedes != null) {
        corrections.supersede(name, supersedes.toString(), record.id());
      } else if (operation == Operation.UPDATE) {
        corrections.updateInPlace(name, record.id());
      } else if (operation == Operation.WITHDRAW) {
        corrections.mayTakeBackAny(name, record.id());
      }
      if (operation == Operation.WITHDRAW) {
        corrections.isNoOriginal(new RecordKey(name, record.id()));
      }
      references.read(record);
    }

    @Override
    public void unread(UnreadRecord unread) {
      counts.unread(unread);
      if (unread.types().isEmpty()) {
        anyTypeUnread = true;
      }
      String id = unread.id();
      for (RecordType<?, ?> type : unread.types()) {
        labels.putIfAbsent(type.name(), type.label());
        if (id == null || !unread.isOneRecord()) {
          typesWithUnreadIds.add(type.name());
        } else {
          register(RecordKey.hash(type.name(), id));
        }
        if (id != null && !unread.isOneRecord()) {
          maybeIds.add(RecordKey.hash(type.name(), id));
        }
        correct(unread, type, id);
      }
    }

    /** What stands for any number of records leaves all figures of its types open by itself. */
    private void correct(UnreadRecord unread, RecordType<?, ?> type, @Nullable String id) {
      if (unread.loss() == Loss.FRAME) {
        return;
      }
      String name = type.name();
      String by = id == null ? unread.place().toString() : id;
      FieldValues known = unread.known();
      if (id == null && mayCorrect(type, known)) {
        typesWithNamelessCorrections.add(name);
      }
      if (id != null && mayBeNoOriginal(type, known)) {
        corrections.isNoOriginal(new RecordKey(name, id));
      }
      if (id != null && mayBeInPlace(type, known)) {
        corrections.mayBeInPlace(new RecordKey(name, id));
      }
      if (known == null || known.isUnread(type.supersedes)) {
        corrections.mayTakeBackAny(name, by);
        corrections.mayCloseACircle(name, id);
        return;
      }
      String supersedes = (String) known.value(type.supersedes);
      if (supersedes != null && unread.isOneRecord()) {
        corrections.supersede(name, supersedes, by);
      } else if (supersedes != null) {
        corrections.maySupersede(new RecordKey(name, supersedes), id);
      } else if (known.isUnread(type.operation)) {
        corrections.mayTakeBackAny(name, by);
      } else if (known.value(type.operation) == Operation.WITHDRAW) {
        corrections.mayTakeBackAny(name, by);
      } else if (known.value(type.operation) == Operation.UPDATE) {
        if (id == null) {
          corrections.mayTakeBackAny(name, by);
        } else if (unread.isOneRecord()) {
          corrections.updateInPlace(name, id);
        } else {
          corrections.mayUpdateInPlace(new RecordKey(name, id));
        }
      }
    }

    private boolean mayBeInPlace(RecordType<?, ?> type, @Nullable FieldValues known) {
      return known == null
          || ((known.isUnread(type.operation) || known.value(type.operation) == Operation.UPDATE)
              && known.value(type.supersedes) == null);
    }

    private boolean mayBeNoOriginal(RecordType<?, ?> type, @Nullable FieldValues known) {
      return known == null
          || known.isUnread(type.supersedes)
          || known.isUnread(type.operation)
          || known.value(type.operation) == Operation.WITHDRAW;
    }

    private boolean mayCorrect(RecordType<?, ?> type, @Nullable FieldValues known) {
      return known == null
          || known.isUnread(type.supersedes)
          || known.isUnread(type.operation)
          || known.value(type.supersedes) != null
          || known.value(type.operation) == Operation.UPDATE;
    }

    @Override
    public void problem(Problem problem) {
      if (ofSource.size() < KEPT_OF_EACH_CODE) {
        ofSource.add(problem);
      }
      if (problem.severity() == Severity.FATAL) {
        counts.cut();
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      String id = unknown.id();
      if (id != null) {
        register(RecordKey.hash(unknown.typeName(), id));
      } else {
        typesWithUnreadIds.add(unknown.typeName());
      }
    }
  }

  /** Finds the places of what was found, and what only goes by now. */
  private final class SecondRead implements RecordVisitor {
    private final Map<RecordKey, List<Place>> places = new LinkedHashMap<>();

    /** Whether the second read has ids to look for, as it seldom has. */
    private final boolean isLooking = !suspects.isEmpty() || !slips.isEmpty();

    @Override
    public void record(RecordView<?> record) {
      RecordType<?, ?> type = record.type();
      FieldValues values = record.values();
      if (isLooking) {
        look(type.name(), record.id(), record.places());
      }
      if (values.characters(type.supersedes) != null) {
        checkSuperseded(record);
      }
      if (!isReferencesSettled) {
        references.readAgain(record, Survey.this);
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      String id = unread.id();
      if (id != null && unread.isOneRecord()) {
        look(unread.types().get(0).name(), id, Places.inside(unread.place()));
      } else if (id != null) {
        unread.types().forEach(type -> slips.look(new RecordKey(type.name(), id)));
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      String id = unknown.id();
      if (id != null) {
        look(unknown.typeName(), id, Places.inside(unknown.place()));
      }
    }

    private void look(String type, String id, Places at) {
      RecordKey key = new RecordKey(type, id);
      if (!suspects.isEmpty() && suspects.contains(key.hash())) {
        places.computeIfAbsent(key, k -> new ArrayList<>(2)).add(at.ofRecord());
      }
      slips.look(key);
    }

    /** Draws the conclusions of the second read. */
    void finish() {
      places.forEach(this::judgeTwice);
      if (slips.isChanged()) {
        standing = slips.standing();
      }
      open = Set.of();
    }

    private void judgeTwice(RecordKey key, List<Place> all) {
      if (all.size() < 2 || isReplaced(key)) {
        return;
      }
      for (Place place : all.subList(1, all.size())) {
        problems.add(
            LedgerProblems.ID_TWICE
                .with("type", wording(key.type()), "found", key.id())
                .at(place)
                .inRecord(key.id()));
      }
    }

    private void checkSuperseded(RecordView<?> record) {
      RecordType<?, ?> type = record.type();
      String supersedes = String.valueOf(record.values().characters(type.supersedes));
      ProblemCode wrong =
          corrections.isContestedFor(new RecordKey(type.name(), supersedes))
              ? LedgerProblems.SUPERSEDED_TWICE
              : mayHold(type.name(), supersedes) ? null : LedgerProblems.NOTHING_TO_SUPERSEDE;
      if (wrong != null) {
        problems.add(
            wrong
                .with("type", new Wording(type.label(), type.name()), "found", supersedes)
                .at(record.places().of(type.supersedes))
                .inRecord(record.id())
                .ofField(type.supersedes.label()));
      }
    }
  }
}
