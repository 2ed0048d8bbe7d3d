package io.github.safetysupervision.statistics;

import com.google.common.collect.Comparators;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What keeps the state of a measure from deciding its figure: how many records are wrong in which
 * way, each once for all sides of the measure, and the names of a few.
 *
 * <p>A record that may count makes no difference where all it would add is there without it. So of
 * one that may add different values, these are kept until somebody asks.
 */
final class Doubts {

  /** Why it is open whether, or with what, a record counts. */
  private enum Doubt {
    /** It was not read whole. */
    UNREAD(StatisticsProblems.MAY_HOLD_UNREAD),
    /** It has a word that is near the one asked for. */
    NEAR_WORD(StatisticsProblems.MAY_HOLD_NEAR_WORD),
    /** It names another of which it cannot be told which it is. */
    UNTOLD_REFERENCE(StatisticsProblems.REFERENCE_UNTOLD);

    private final ProblemCode code;

    Doubt(ProblemCode code) {
      this.code = code;
    }

    static Doubt of(Candidate candidate) {
      if (!candidate.isRead()) {
        return UNREAD;
      }
      return candidate.isReferenceUntold() ? UNTOLD_REFERENCE : NEAR_WORD;
    }
  }

  /** Values that may count, and in the how-manieth set of different values. */
  private record Values(int place, List<String> keys) {
    static final Comparator<Values> ORDER =
        Comparator.comparingInt(Values::place)
            .thenComparing(
                Values::keys, Comparators.lexicographical(Comparator.<String>naturalOrder()));
  }

  /**
   * A record that makes a difference only if some of its values do. Comparable, because values are
   * what somebody wrote: a map finds those of one hash by their order.
   */
  private record Maybe(Doubt kind, List<Values> values) implements Comparable<Maybe> {
    private static final Comparator<Maybe> ORDER =
        Comparator.comparing(Maybe::kind)
            .thenComparing(Maybe::values, Comparators.lexicographical(Values.ORDER));

    @Override
    public int compareTo(Maybe other) {
      return ORDER.compare(this, other);
    }
  }

  /** Records that count and have no value of a field that counts. */
  static final class Missing {
    private final Field<?, ?> field;
    private final FewNames names = new FewNames();
    private boolean isNoted;

    private Missing(Field<?, ?> field) {
      this.field = field;
    }
  }

  /** All kinds, by their places in bytes, which never change. */
  private static final List<Doubt> KINDS =
      List.of(Doubt.UNREAD, Doubt.NEAR_WORD, Doubt.UNTOLD_REFERENCE);

  private final Map<Doubt, FewNames> open = new EnumMap<>(Doubt.class);
  private final FewNames inSeveral = new FewNames();
  private final List<Missing> missing = new ArrayList<>();
  private final List<KeyCounts> different = new ArrayList<>();
  private final Map<Maybe, FewNames> maybe = new HashMap<>();

  /**
   * Whether some of those that may add values were taken out by other names than they were put in,
   * and are kept no longer: of such that come again, nobody could tell by which.
   */
  private boolean areNamesLost;

  // What is found of the record that is being taken in.
  private boolean isAnything;
  private boolean isOpen;
  private boolean isInSeveral;
  private final List<Values> values = new ArrayList<>();

  private FewNames open(Doubt kind) {
    return open.computeIfAbsent(kind, k -> new FewNames());
  }

  /** Where records without a value of a field are noted. */
  Missing missing(Field<?, ?> field) {
    for (Missing m : missing) {
      if (m.field.equals(field)) {
        return m;
      }
    }
    Missing out = new Missing(field);
    missing.add(out);
    return out;
  }

  /** Keeps different values in mind; returns their place. */
  int register(KeyCounts keys) {
    different.add(keys);
    return different.size() - 1;
  }

  /** Whether values of records are kept at all. */
  boolean areValuesKept() {
    return !different.isEmpty();
  }

  /** Begins to look at a record. */
  void begin() {
    if (isAnything) {
      isAnything = false;
      isOpen = false;
      isInSeveral = false;
      values.clear();
      missing.forEach(m -> m.isNoted = false);
    }
  }

  /** That it is open whether, or with what, the record counts. */
  void open() {
    isAnything = true;
    isOpen = true;
  }

  /** That the record may add values to different ones. */
  void mayAdd(int place, Stream<String> keys) {
    List<String> all = keys.distinct().sorted().toList();
    if (!all.isEmpty()) {
      isAnything = true;
      values.add(new Values(place, all));
    }
  }

  /** That the record is in several parts of what is taken together. */
  void overlap() {
    isAnything = true;
    isInSeveral = true;
  }

  /** That the record has no value of a field that counts. */
  void lacks(Missing field) {
    isAnything = true;
    field.isNoted = true;
  }

  /** Notes what was found of the record, or with a sign of -1 takes it out again. */
  void end(Candidate candidate, int sign) {
    if (isAnything) {
      note(candidate, sign);
    }
  }

  private void note(Candidate candidate, int sign) {
    String name = candidate.name();
    if (isOpen) {
      open(Doubt.of(candidate)).take(name, sign);
    } else if (!values.isEmpty()) {
      Maybe key = new Maybe(Doubt.of(candidate), List.copyOf(values));
      maybe(key).take(name, sign);
      forgetIfGone(key);
    }
    if (isInSeveral && !candidate.mayNotStand()) {
      inSeveral.take(name, sign);
    }
    for (Missing m : missing) {
      if (m.isNoted) {
        m.names.take(name, sign);
      }
    }
  }

  private FewNames maybe(Maybe key) {
    return maybe.computeIfAbsent(key, k -> areNamesLost ? FewNames.nameless(0) : new FewNames());
  }

  /** Keeps nothing of what came and went, in whichever order. */
  private void forgetIfGone(Maybe key) {
    FewNames names = maybe.get(key);
    if (names != null && names.count() == 0) {
      areNamesLost |= names.isLost();
      maybe.remove(key);
    }
  }

  /** How many different values are kept of records that make a difference only with some. */
  int kept() {
    return maybe.size();
  }

  /** Notes records of which it was found out later that it cannot be told what they name. */
  void addUntold(FewNames names) {
    open(Doubt.UNTOLD_REFERENCE).addAll(names);
  }

  /** Adds those of a state of the same measure. */
  void merge(Doubts other) {
    for (Doubt kind : KINDS) {
      open(kind).addAll(other.open(kind));
    }
    inSeveral.addAll(other.inSeveral);
    for (int i = 0; i < missing.size(); i++) {
      missing.get(i).names.addAll(other.missing.get(i).names);
    }
    if (other.areNamesLost) {
      areNamesLost = true;
      maybe.values().forEach(FewNames::lose);
    }
    other.maybe.forEach(
        (key, names) -> {
          maybe(key).addAll(names);
          forgetIfGone(key);
        });
  }

  /** Whether something was taken out more often than it was put in. */
  boolean isUnfinished() {
    return Stream.of(
            open.values().stream(),
            Stream.of(inSeveral),
            missing.stream().map(m -> m.names),
            maybe.values().stream())
        .flatMap(s -> s)
        .anyMatch(names -> names.count() < 0);
  }

  /** All of a kind that make a difference. */
  private FewNames settled(Doubt kind) {
    FewNames out = new FewNames();
    out.addAll(open(kind));
    maybe.forEach(
        (key, names) -> {
          if (key.kind() == kind && key.values().stream().anyMatch(this::isMoreThanThere)) {
            out.addAll(names);
          }
        });
    return out;
  }

  private boolean isMoreThanThere(Values some) {
    return !some.keys().stream().allMatch(different.get(some.place())::has);
  }

  /** Says what could not be read. */
  void sayUnread(List<Problem> out) {
    say(Doubt.UNREAD, out);
  }

  /** Says all else, each kind once. */
  void sayOthers(List<Problem> out) {
    say(Doubt.NEAR_WORD, out);
    say(Doubt.UNTOLD_REFERENCE, out);
    if (inSeveral.count() > 0) {
      out.add(
          StatisticsProblems.OVERLAP.with(
              "left",
              new Wording("一个分项", "one part"),
              "right",
              new Wording("另一分项", "another"),
              "count",
              inSeveral.count(),
              "records",
              inSeveral.said()));
    }
    for (Missing m : missing) {
      if (m.names.count() > 0) {
        out.add(
            StatisticsProblems.NUMBER_MISSING.with(
                "count",
                m.names.count(),
                "field",
                new Wording(m.field.label(), m.field.name()),
                "records",
                m.names.said()));
      }
    }
  }

  private void say(Doubt kind, List<Problem> out) {
    FewNames names = settled(kind);
    if (names.count() > 0) {
      out.add(kind.code.with("count", names.count(), "records", names.said()));
    }
  }

  /** Writes how many there are; the names are lost. */
  void write(StateWriter out) {
    KINDS.forEach(kind -> out.number(open(kind).count()));
    out.number(inSeveral.count());
    missing.forEach(m -> out.number(m.names.count()));
    List<byte[]> all = new ArrayList<>();
    maybe.forEach(
        (key, names) -> {
          if (names.count() != 0) {
            all.add(written(key, names.count()));
          }
        });
    all.sort(Arrays::compareUnsigned);
    out.number(all.size());
    all.forEach(bytes -> out.bytes(bytes, 0, bytes.length));
  }

  private static byte[] written(Maybe key, long count) {
    StateWriter out = new StateWriter();
    out.number(KINDS.indexOf(key.kind()));
    out.number(key.values().size());
    for (Values v : key.values()) {
      out.number(v.place());
      out.number(v.keys().size());
      v.keys().forEach(out::text);
    }
    out.number(count);
    return out.toBytes();
  }

  /** Reads what was written into these empty ones. */
  void read(StateReader in) throws DamagedStateException {
    for (Doubt kind : KINDS) {
      open(kind).addAll(FewNames.nameless(in.number()));
    }
    inSeveral.addAll(FewNames.nameless(in.number()));
    for (Missing m : missing) {
      m.names.addAll(FewNames.nameless(in.number()));
    }
    int many = in.size();
    for (int i = 0; i < many; i++) {
      in.size();
      Doubt kind = KINDS.get(in.place(KINDS.size()));
      List<Values> all = new ArrayList<>();
      for (int left = in.size(); left > 0; left--) {
        int place = in.place(different.size());
        List<String> keys = new ArrayList<>();
        for (int more = in.size(); more > 0; more--) {
          keys.add(in.text());
        }
        all.add(new Values(place, keys));
      }
      maybe.put(new Maybe(kind, all), FewNames.nameless(in.number()));
    }
  }
}
