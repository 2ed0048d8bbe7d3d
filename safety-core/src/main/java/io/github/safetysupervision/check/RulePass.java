package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.ProblemCollector;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.record.FieldRelation;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.RelationScreen;
import io.github.safetysupervision.record.UnreadRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the rules of each record as it goes by, and counts what it comes with. */
final class RulePass extends ProblemCollector {

  private final CheckFindings found;
  private final Map<RecordType<?, ?>, OfType> byType = new HashMap<>();
  private @Nullable RecordType<?, ?> last;
  private OfType ofLast = OfType.NOTHING;
  private final @Nullable CheckContext context;
  private long records;
  private long unread;

  /** A rule that is asked until it breaks down. */
  private static final class Asked {
    private final Rule rule;
    private final FieldRelation<?> relation;
    private boolean isBroken;

    Asked(Rule rule, FieldRelation<?> relation) {
      this.rule = rule;
      this.relation = relation;
    }
  }

  /** All rules on one type, those of the lower layers first. */
  private static final class OfType {
    static final OfType NOTHING = new OfType(List.of());

    private final List<Asked> rules;
    private final RelationScreen screen;

    OfType(List<Asked> rules) {
      this.rules =
          rules.stream().sorted(Comparator.comparing((Asked a) -> a.rule.code().layer())).toList();
      this.screen = RelationScreen.of(this.rules.stream().map(a -> a.relation).toList());
    }
  }

  /**
   * Makes one.
   *
   * @param context by what the source is judged, or null if it has no manifest
   * @param noManifest why it has none, if that is known
   */
  RulePass(
      Rulebook rulebook,
      @Nullable CheckContext context,
      @Nullable Problem noManifest,
      CheckFindings found) {
    super(found.tally());
    this.found = found;
    this.context = context;
    Map<RecordType<?, ?>, List<Asked>> rules = new HashMap<>();
    for (Rule rule : rulebook.rules()) {
      FieldRelation<?> relation = relation(rule, context);
      if (context == null && relation == null && noManifest != null) {
        found.skip(rule.code().id(), noManifest);
      }
      if (relation != null) {
        rules.computeIfAbsent(rule.type(), t -> new ArrayList<>()).add(new Asked(rule, relation));
      }
    }
    rules.forEach((type, asked) -> byType.put(type, new OfType(asked)));
  }

  private @Nullable FieldRelation<?> relation(Rule rule, @Nullable CheckContext context) {
    try {
      return rule.relation(context);
    } catch (RuntimeException e) {
      found.fail(rule, e);
      return null;
    }
  }

  /** By what the source is judged, or null if it has no manifest. */
  @Nullable CheckContext context() {
    return context;
  }

  CheckFindings findings() {
    return found;
  }

  long records() {
    return records;
  }

  long unreadRecords() {
    return unread;
  }

  @Override
  public void record(RecordView<?> record) {
    super.record(record);
    records++;
    OfType asked = of(record.type());
    FieldValues values = record.values();
    List<Problem> roots = record.problems();
    for (long left = asked.screen.open(values); left != 0; left &= left - 1) {
      roots = ask(asked.rules.get(Long.numberOfTrailingZeros(left)), record, roots);
    }
    for (int i = RelationScreen.MOST; i < asked.rules.size(); i++) {
      roots = ask(asked.rules.get(i), record, roots);
    }
  }

  private OfType of(RecordType<?, ?> type) {
    if (type != last) {
      last = type;
      ofLast = byType.getOrDefault(type, OfType.NOTHING);
    }
    return ofLast;
  }

  private List<Problem> ask(Asked asked, RecordView<?> record, List<Problem> roots) {
    return answer(asked, record.values()) == Truth.FALSE ? broken(asked, record, roots) : roots;
  }

  /**
   * Tells of a broken rule, unless something that is wrong with the same field takes the ground
   * from under it: of a division that does not exist nobody can say where it lies.
   */
  private List<Problem> broken(Asked asked, RecordView<?> record, List<Problem> roots) {
    FieldRelation<?> relation = asked.relation;
    for (Problem root : roots) {
      if (root.severity().isError()
          && root.code().layer().compareTo(relation.code().layer()) < 0
          && root.place().pointer().endsWith("/" + relation.at().name())) {
        found.skip(relation.code().id(), root);
        return roots;
      }
    }
    if (!relation.code().severity().isError()) {
      found.add(relation.code(), () -> placed(relation, record));
      return roots;
    }
    Problem problem = placed(relation, record);
    found.add(problem);
    List<Problem> out = new ArrayList<>(roots);
    out.add(problem);
    return out;
  }

  private static Problem placed(FieldRelation<?> relation, RecordView<?> record) {
    return relation
        .problem(record.values())
        .at(record.places().of(relation.at()))
        .inRecord(record.id());
  }

  private Truth answer(Asked asked, FieldValues values) {
    if (asked.isBroken) {
      return Truth.UNKNOWN;
    }
    try {
      return asked.relation.holds(values);
    } catch (RuntimeException e) {
      asked.isBroken = true;
      found.fail(asked.rule, e);
      return Truth.UNKNOWN;
    }
  }

  @Override
  public void unread(UnreadRecord record) {
    super.unread(record);
    unread++;
    Problem root = root(record);
    for (RecordType<?, ?> type : record.types()) {
      for (Asked asked : byType.getOrDefault(type, OfType.NOTHING).rules) {
        FieldValues known = record.known();
        boolean isTold = record.isOneRecord() && record.type() != null && known != null;
        Truth answer = isTold && known != null ? answer(asked, known) : Truth.UNKNOWN;
        if (answer == Truth.FALSE && known != null) {
          Place place = record.place();
          found.add(
              asked.relation.code(),
              () -> asked.relation.problem(known).at(place).inRecord(record.id()));
        } else if (answer == Truth.UNKNOWN && root != null) {
          found.skip(asked.rule.code().id(), root);
        }
      }
    }
  }

  private static @Nullable Problem root(UnreadRecord record) {
    for (Problem p : record.problems()) {
      if (p.severity().isError()) {
        return p;
      }
    }
    return null;
  }
}
