package io.github.safetysupervision.statistics;

import io.github.safetysupervision.ledger.RecordKey;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.record.FilterRound;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Looks for records that are in the populations of more than one group, in one step a record and
 * group, and keeps the first few by their ids. The order of the records makes no difference.
 */
class OverlapProbe {

  /** How many pairs of groups are kept apart. */
  static final int KEPT_PAIRS = 100;

  /** Of a record that is in more groups, the pairs of the first of them are kept. */
  private static final int MOST_HITS = 15;

  /** Two groups, by their places. */
  record IndexPair(int left, int right) {}

  private record GroupMember(int group, Population<?> population) {}

  private final boolean isAgainstFirst;
  private final Map<RecordType<?, ?>, List<GroupMember>> byType = new HashMap<>();
  private final FewNames witnesses = new FewNames();
  private final BitSet involved = new BitSet();
  private final NavigableMap<IndexPair, FewNames> pairs =
      new TreeMap<>(Comparator.comparingInt(IndexPair::left).thenComparingInt(IndexPair::right));

  OverlapProbe(Population<?> left, Population<?> right) {
    this(List.of(List.of(left), List.of(right)), false);
  }

  /**
   * Looks for records in two of several groups.
   *
   * @param groups the populations of each
   * @param isAgainstFirst whether only what the first group shares with another matters
   */
  OverlapProbe(List<List<Population<?>>> groups, boolean isAgainstFirst) {
    this.isAgainstFirst = isAgainstFirst;
    for (int i = 0; i < groups.size(); i++) {
      for (Population<?> p : groups.get(i)) {
        byType.computeIfAbsent(p.type(), t -> new ArrayList<>()).add(new GroupMember(i, p));
      }
    }
  }

  /** Looks at a record in effect; only one that two groups surely hold is found. */
  void look(Candidate candidate) {
    List<Integer> hits = hits(candidate);
    if (hits.size() > 1) {
      found(candidate.name(), hits);
    }
  }

  /** The groups that surely hold a record, or fewer than two. */
  private List<Integer> hits(Candidate candidate) {
    RecordType<?, ?> type = candidate.recordType();
    List<GroupMember> members = type == null ? null : byType.get(type);
    if (members == null || members.size() < 2) {
      return List.of();
    }
    List<Integer> hits = new ArrayList<>(2);
    int last = -1;
    for (GroupMember m : members) {
      if (isAgainstFirst && m.group() > 0 && last < 0) {
        return List.of();
      }
      if (m.group() != last && candidate.isIn(m.population()).isTrue()) {
        last = m.group();
        hits.add(last);
      }
    }
    return hits;
  }

  private void found(String id, List<Integer> hits) {
    witnesses.add(id);
    hits.forEach(involved::set);
    List<Integer> few = hits.subList(0, Math.min(hits.size(), MOST_HITS));
    for (int i = 0; i < (isAgainstFirst ? 1 : few.size()); i++) {
      for (int j = i + 1; j < few.size(); j++) {
        pairs.computeIfAbsent(new IndexPair(few.get(i), few.get(j)), p -> new FewNames()).add(id);
        if (pairs.size() > KEPT_PAIRS) {
          // A pair once dropped stays so: only lesser ones are kept from then on.
          pairs.pollLastEntry();
        }
      }
    }
  }

  /**
   * Looks at all records of a source but those of which it is open whether they stand: what they
   * are in shows nothing.
   */
  void lookAt(RecordSource source, Survey survey) throws IOException {
    List<OpenHit> open = new ArrayList<>();
    survey.readAgain(source, visitor(survey, open));
    for (OpenHit o : open) {
      if (!survey.isContested(o.key().type(), o.key().id())) {
        found(o.key().id(), o.hits());
      }
    }
  }

  /** A record that the read in which it was found may yet make unclear. */
  private record OpenHit(RecordKey key, List<Integer> hits) {}

  private RecordVisitor visitor(Survey survey, List<OpenHit> open) {
    return new RecordVisitor() {
      @Override
      public void record(RecordView<?> record) {
        if (survey.isInEffect(record.type(), record.values())
            && !survey.isContested(record.type(), record.values())) {
          lookAt(new Candidate.Whole(record, survey, new FilterRound()));
        }
      }

      @Override
      public void unread(UnreadRecord unread) {
        if (survey.isInEffect(unread) && !survey.isContested(unread)) {
          lookAt(Candidate.Broken.of(unread, survey));
        }
      }

      private void lookAt(Candidate candidate) {
        List<Integer> hits = hits(candidate);
        RecordType<?, ?> type = candidate.recordType();
        String id = candidate.name();
        if (hits.size() < 2 || type == null || survey.mayBeTakenBack(type, id)) {
          return;
        }
        if (survey.mayChange(type.name(), id)) {
          open.add(new OpenHit(new RecordKey(type.name(), id), hits));
        } else {
          found(id, hits);
        }
      }
    };
  }

  List<String> witnesses() {
    return witnesses.names();
  }

  /** The first few records, and whether there are more. */
  String said() {
    return witnesses.said();
  }

  long count() {
    return witnesses.count();
  }

  /** The places of the groups that share a record with another. */
  BitSet involved() {
    return involved;
  }

  /** The first pairs of groups that share records, with these. */
  NavigableMap<IndexPair, FewNames> pairs() {
    return pairs;
  }
}
