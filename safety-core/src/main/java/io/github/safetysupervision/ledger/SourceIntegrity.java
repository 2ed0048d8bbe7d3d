package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Cells;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldType;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.UnknownRecord;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no single record shows (跨记录核对): ids used twice, references into nothing, and which records
 * were superseded or taken back.
 *
 * <p>Two scans. The first fills a flat table of 64-bit hashes, one a record; the second looks only
 * at hits and references. Memory grows by some 12 to 23 bytes a record, and by the superseding
 * ones.
 */
public final class SourceIntegrity {

  private static final int KEPT_OF_EACH_CODE = 100;

  private final LongHashSet ids = new LongHashSet();
  private final LongHashSet suspects = new LongHashSet();
  private final Map<RecordKey, String> supersededBy = new HashMap<>();
  private final Set<RecordKey> contested = new HashSet<>();
  private final Set<RecordKey> twice = new HashSet<>();
  private final Set<RecordKey> inCircles = new HashSet<>();
  private final ProblemTally problems = new ProblemTally(KEPT_OF_EACH_CODE);
  private final @Nullable Manifest manifest;
  private final Map<String, String> labels = new HashMap<>();
  private final Set<String> typesWithUnreadIds = new HashSet<>();
  private boolean anyTypeUnread;

  private SourceIntegrity(@Nullable Manifest manifest) {
    this.manifest = manifest;
  }

  /**
   * Judges a source.
   *
   * @param source the source; scanned twice
   * @return what was found
   * @throws IOException if the machine fails
   */
  public static SourceIntegrity of(RecordSource source) throws IOException {
    SourceIntegrity out = new SourceIntegrity(source.manifest().value());
    source.scan(out.new FirstScan());
    out.findCircles();
    source.scan(out.new SecondScan());
    return out;
  }

  /**
   * Returns what is wrong: everything counted, the first hundred of each code kept.
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
   * @param candidate the record
   * @return false if it was superseded, or only takes another back
   */
  public boolean isInEffect(RecordType<?, ?> type, SafetyRecord candidate) {
    return candidate.getOperation() != Operation.WITHDRAW && !isSuperseded(type, candidate.getId());
  }

  /**
   * Whether another record takes the place of the one of an id. Where records do so in a circle
   * none does: they are contested.
   *
   * @param type the type
   * @param id the id
   * @return true if it was superseded
   */
  public boolean isSuperseded(RecordType<?, ?> type, String id) {
    if (supersededBy.isEmpty()) {
      return false;
    }
    RecordKey key = new RecordKey(type.name(), id);
    return supersededBy.containsKey(key) && !inCircles.contains(key);
  }

  /**
   * Whether a record of an id is there, or may be: one whose id or type could not be read may be
   * any.
   *
   * @param type the name of its type
   * @param id its id
   * @return false only if it is not
   */
  public boolean mayHold(String type, String id) {
    return anyTypeUnread
        || typesWithUnreadIds.contains(type)
        || ids.contains(RecordKey.hash(type, id));
  }

  /**
   * Whether it cannot be said which record counts: its id is used twice, it is one of several that
   * take the place of the same record, or it and others do so in a circle.
   *
   * @param type its type
   * @param candidate the record
   * @return true if figures that hold it cannot be decided
   */
  public boolean isContested(RecordType<?, ?> type, SafetyRecord candidate) {
    if (twice.isEmpty() && contested.isEmpty() && inCircles.isEmpty()) {
      return false;
    }
    String supersedes = candidate.getSupersedes();
    RecordKey key = new RecordKey(type.name(), candidate.getId());
    return twice.contains(key)
        || inCircles.contains(key)
        || (supersedes != null && contested.contains(new RecordKey(type.name(), supersedes)));
  }

  /**
   * Whether a record is not there although its type is declared complete.
   *
   * @param type the name of its type
   * @param id its id
   * @return true if it is missing
   */
  public boolean isMissing(String type, String id) {
    return isDeclaredComplete(type) && !mayHold(type, id);
  }

  private boolean isDeclaredComplete(String target) {
    Manifest m = manifest;
    if (m == null) {
      return false;
    }
    ReportingPeriod known = m.upToAsOf(m.getPeriod());
    return known != null && m.isComplete(target, known, m.getTerritory());
  }

  private void findCircles() {
    Set<RecordKey> good = new HashSet<>();
    for (RecordKey start : supersededBy.keySet()) {
      Set<RecordKey> path = new HashSet<>();
      RecordKey at = start;
      while (!good.contains(at)) {
        if (!path.add(at)) {
          addCircle(at);
          problems.add(
              LedgerProblems.SUPERSEDED_IN_A_CIRCLE
                  .with("type", at.type(), "found", at.id())
                  .inRecord(at.id()));
          break;
        }
        String next = supersededBy.get(at);
        if (next == null) {
          break;
        }
        at = new RecordKey(at.type(), next);
      }
      good.addAll(path);
    }
  }

  private void addCircle(RecordKey start) {
    RecordKey at = start;
    while (inCircles.add(at)) {
      at = new RecordKey(at.type(), supersededBy.getOrDefault(at, at.id()));
    }
  }

  private void supersede(String type, String superseded, String by) {
    RecordKey old = new RecordKey(type, superseded);
    if (supersededBy.put(old, by) != null) {
      contested.add(old);
    }
  }

  /** What a record supersedes of which a part could not be read, or null where that is unknown. */
  private static @Nullable String superseded(UnreadRecord unread) {
    RecordType<?, ?> type = unread.type();
    Cells known = unread.known();
    return type == null || known == null ? null : (String) known.value(type.supersedes);
  }

  private void register(String type, String id) {
    long hash = RecordKey.hash(type, id);
    if (!ids.add(hash)) {
      suspects.add(hash);
    }
  }

  private final class FirstScan implements RecordVisitor {
    @Override
    public boolean wantsProblems() {
      return false;
    }

    @Override
    public <T extends SafetyRecord> void record(
        RecordType<T, ?> type, T record, Place place, List<Problem> ignored) {
      register(type.name(), record.getId());
      labels.putIfAbsent(type.name(), type.label());
      String supersedes = record.getSupersedes();
      if (supersedes != null) {
        supersede(type.name(), supersedes, record.getId());
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      String id = unread.id();
      if (type == null) {
        anyTypeUnread = true;
      } else if (id != null) {
        register(type.name(), id);
      } else {
        typesWithUnreadIds.add(type.name());
      }
      String old = superseded(unread);
      if (type != null && old != null) {
        supersede(type.name(), old, id == null ? "" : id);
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      String id = unknown.id();
      if (id != null) {
        register(unknown.typeName(), id);
      } else {
        typesWithUnreadIds.add(unknown.typeName());
      }
    }
  }

  private final class SecondScan implements RecordVisitor {
    private final Set<RecordKey> once = new HashSet<>();

    @Override
    public boolean wantsProblems() {
      return false;
    }

    @Override
    public <T extends SafetyRecord> void record(
        RecordType<T, ?> type, T record, Place place, List<Problem> ignored) {
      checkTwice(type.name(), type.label(), record.getId(), place);
      String supersedes = record.getSupersedes();
      if (supersedes != null) {
        checkSuperseded(type, record, supersedes, place);
      }
      for (Field<T, ?> f : type.fields()) {
        checkReferences(f, record, place);
      }
    }

    @Override
    public void unread(UnreadRecord unread) {
      RecordType<?, ?> type = unread.type();
      String id = unread.id();
      if (type != null && id != null) {
        checkTwice(type.name(), type.label(), id, unread.place());
      }
    }

    @Override
    public void unknown(UnknownRecord unknown) {
      String id = unknown.id();
      if (id != null) {
        checkTwice(unknown.typeName(), unknown.typeName(), id, unknown.place());
      }
    }

    private void checkTwice(String type, String label, String id, Place place) {
      if (suspects.isEmpty() || !suspects.contains(RecordKey.hash(type, id))) {
        return;
      }
      RecordKey key = new RecordKey(type, id);
      if (!once.add(key)) {
        twice.add(key);
        problems.add(
            LedgerProblems.ID_TWICE
                .with("type", new Wording(label, type), "found", id)
                .at(place)
                .inRecord(id));
      }
    }

    private void checkSuperseded(
        RecordType<?, ?> type, SafetyRecord record, String supersedes, Place place) {
      Wording name = new Wording(type.label(), type.name());
      RecordKey old = new RecordKey(type.name(), supersedes);
      if (contested.contains(old)) {
        problems.add(
            LedgerProblems.SUPERSEDED_TWICE
                .with("type", name, "found", supersedes)
                .at(place)
                .inRecord(record.getId()));
      } else if (!mayHold(type.name(), supersedes)) {
        problems.add(
            LedgerProblems.NOTHING_TO_SUPERSEDE
                .with("type", name, "found", supersedes)
                .at(place)
                .inRecord(record.getId()));
      }
    }

    private <T extends SafetyRecord> void checkReferences(
        Field<T, ?> field, T record, Place place) {
      FieldType<?> fieldType = field.type();
      boolean isList = fieldType instanceof ListType<?>;
      FieldType<?> element = fieldType instanceof ListType<?> list ? list.element() : fieldType;
      if (!(element instanceof ScalarType<?> scalar)) {
        return;
      }
      String target = scalar.refersTo();
      Object value = target == null ? null : field.of(record);
      if (target == null || value == null) {
        return;
      }
      if (isList) {
        int i = 0;
        for (Object id : (List<? extends Object>) value) {
          check(field, "/" + i++, target, id.toString(), record, place);
        }
      } else {
        check(field, "", target, value.toString(), record, place);
      }
    }

    private void check(
        Field<?, ?> field,
        String index,
        String target,
        String id,
        SafetyRecord record,
        Place place) {
      if (mayHold(target, id)) {
        return;
      }
      Place at =
          new Place(
              place.source(),
              place.line(),
              place.column(),
              place.byteOffset(),
              place.pointer() + "/" + field.name() + index);
      problems.add(
          LedgerProblems.DANGLING
              .with(
                  "field",
                  new Wording(field.label(), field.name()),
                  "target",
                  new Wording(labels.getOrDefault(target, target), target),
                  "found",
                  id)
              .at(at)
              .inRecord(record.getId())
              .ofField(field.label())
              .weighing(isDeclaredComplete(target) ? Severity.ERROR : Severity.INFO));
    }
  }
}
