package io.github.safetysupervision.ledger;

import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.ListType;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.TypeName;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What records refer to, and whether it is there (引用). Mostly the first read can tell: what is
 * named was read before, as registers stand first, or is {@linkplain OpenReferences open} until the
 * end.
 */
final class References {

  private final Map<RecordType<?, ?>, List<Reference>> byType = new HashMap<>();
  private final OpenReferences untold = new OpenReferences();
  private final LongPredicate wasRead;
  private final Missing open;
  private final ProblemTally problems;
  private final int kept;
  private @Nullable RecordType<?, ?> last;
  private List<Reference> ofLast = List.of();

  /** Starts with the ids that are found in the same read. */
  References(LongHashSet ids, ProblemTally problems, int kept) {
    this.wasRead = ids::containsOften;
    this.open = untold::add;
    this.problems = problems;
    this.kept = kept;
  }

  /** In the first read, where more may be there than is known yet. */
  void read(RecordView<?> record) {
    List<Reference> all = of(record.type());
    for (int i = 0; i < all.size(); i++) { // no iterator: this is asked of every record
      visit(all.get(i), record, wasRead, open);
    }
  }

  /** In the second, where all are known. */
  void readAgain(RecordView<?> record, Survey survey) {
    for (Reference reference : of(record.type())) {
      TypeName to = reference.target;
      visit(
          reference,
          record,
          key -> survey.mayHold(to.name(), key),
          (field, index, target, key, id, in) ->
              tell(
                  field,
                  to,
                  id,
                  in.id(),
                  () -> in.places().at("/" + field.name() + index),
                  severityOf(to, survey)));
    }
  }

  private List<Reference> of(RecordType<?, ?> type) {
    if (type != last) {
      last = type;
      ofLast = byType.computeIfAbsent(type, References::fieldsOf);
    }
    return ofLast;
  }

  private static List<Reference> fieldsOf(RecordType<?, ?> type) {
    List<Reference> out = new ArrayList<>();
    for (Field<?, ?> f : type.fields()) {
      TypeName target = f.refersTo();
      if (target != null) {
        out.add(new Reference(f, target));
      }
    }
    return out;
  }

  private void visit(Reference reference, RecordView<?> record, LongPredicate isHeld, Missing to) {
    Field<?, ?> field = reference.field;
    FieldValues values = record.values();
    if (!(field.type() instanceof ListType<?>)) {
      if (reference.isKnownToBeHeld(values)) {
        return;
      }
      CharSequence id = values.characters(field);
      if (id == null) {
        return;
      }
      long key = reference.key(id);
      if (isHeld.test(key)) {
        reference.isHeld(values);
      } else {
        to.add(field, "", reference.target, key, id.toString(), record);
      }
    } else if (values.value(field) instanceof List<? extends Object> list) {
      int i = 0;
      for (Object id : list) {
        long key = reference.key(id.toString());
        if (!isHeld.test(key)) {
          to.add(field, "/" + i, reference.target, key, id.toString(), record);
        }
        i++;
      }
    }
  }

  /**
   * Tells of those that refer to nothing; false if they have to be looked for again, because the
   * first ones that were kept are not the first of these.
   */
  boolean settle(Survey survey) {
    if (untold.areTooMany()) {
      return false;
    }
    Map<TypeName, Long> missing = new HashMap<>();
    untold
        .counts()
        .forEach(
            (target, keys) ->
                keys.forEach(
                    (key, n) -> {
                      if (!survey.mayHold(target.name(), key)) {
                        missing.merge(target, (long) n, Long::sum);
                      }
                    }));
    List<OpenReferences.Open> told =
        untold.first().stream().filter(o -> !survey.mayHold(o.target().name(), o.key())).toList();
    if (!untold.areAllKept() && told.size() < kept && told.size() < sum(missing)) {
      return false;
    }
    for (OpenReferences.Open o : told) {
      tell(o.field(), o.target(), o.id(), o.record(), o::place, severityOf(o.target(), survey));
      missing.merge(o.target(), -1L, Long::sum);
    }
    missing.forEach((target, n) -> count(n, severityOf(target, survey)));
    untold.forget();
    return true;
  }

  private static long sum(Map<?, Long> numbers) {
    return numbers.values().stream().mapToLong(n -> n).sum();
  }

  /** Counts those that nobody keeps. */
  private void count(long number, Severity severity) {
    for (long i = 0; i < number; i++) {
      problems.add(
          LedgerProblems.DANGLING,
          severity,
          () -> {
            throw new IllegalStateException("as many are kept as are to be");
          });
    }
  }

  private static Severity severityOf(TypeName target, Survey survey) {
    return survey.isDeclaredComplete(target.name()) ? Severity.ERROR : Severity.INFO;
  }

  private void tell(
      Field<?, ?> field,
      TypeName target,
      String id,
      String record,
      Supplier<Place> place,
      Severity severity) {
    problems.add(
        LedgerProblems.DANGLING,
        severity,
        () ->
            LedgerProblems.DANGLING
                .with(
                    "field",
                    new Wording(field.label(), field.name()),
                    "target",
                    target.wording(),
                    "found",
                    id)
                .at(place.get())
                .inRecord(record)
                .ofField(field.label())
                .weighing(severity));
  }

  /** Is told of a reference to what is not there. */
  private interface Missing {
    void add(
        Field<?, ?> field, String index, TypeName target, long key, String id, RecordView<?> in);
  }

  /** A field that names records. */
  private static final class Reference {
    private final Field<?, ?> field;
    private final TypeName target;
    private final long hashOfType;

    /** By the dictionary codes of its values, which of them may be here. */
    private final BitSet held = new BitSet();

    private @Nullable Object dictionary;

    Reference(Field<?, ?> field, TypeName target) {
      this.field = field;
      this.target = target;
      this.hashOfType = RecordKey.hashOfType(target.name());
    }

    long key(CharSequence id) {
      return RecordKey.hash(hashOfType, id);
    }

    /** Whether the value was found to be held before. */
    boolean isKnownToBeHeld(FieldValues values) {
      int code = values.dictionaryCode(field);
      if (code == FieldValues.NO_CODE) {
        return false;
      }
      if (values.dictionary() != dictionary) {
        dictionary = values.dictionary();
        held.clear();
      }
      return held.get(code);
    }

    void isHeld(FieldValues values) {
      int code = values.dictionaryCode(field);
      if (code != FieldValues.NO_CODE) {
        held.set(code);
      }
    }
  }
}
