package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.BothVisitors;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of no list that conditions ask for (口径生词). A word that some record has is asked for as
 * it is; of one that none has nobody knows what it means, and 0 would be a false answer. Whether
 * any has it is seen in the read that computes the figures. Where the records state no number, or
 * leave it open, it is not asked: the records that have it may be elsewhere.
 */
final class AskedWords implements RecordVisitor {

  private static final int MOST_NAMED = 3;

  /** A word in a field, and what was seen of it so far. */
  private static final class Sought {
    private final Field<?, ?> field;
    private final String word;
    private final Set<String> near = new LinkedHashSet<>();
    private boolean isFound;

    Sought(Field<?, ?> field, String word) {
      this.field = field;
      this.word = word;
    }

    void look(RecordView<?> record) {
      if (!isFound) {
        look(record.values().value(field));
      }
    }

    private void look(@Nullable Object value) {
      if (value instanceof List<?> list) {
        list.forEach(this::look);
      } else if (value instanceof Term term) {
        isFound |= term.code().equals(word);
        if (near.size() < MOST_NAMED && Spelling.isNear(term.raw(), word)) {
          near.add(term.raw());
        }
      }
    }
  }

  /**
   * A word that one condition asks for.
   *
   * @param said that it is in no list, at its place
   * @param sought what it may be found as: in records of each type that is counted
   */
  record Word(Problem said, List<Sought> sought) {

    boolean isFound() {
      return sought.stream().anyMatch(s -> s.isFound);
    }

    /** That no record has it either. */
    Problem problem() {
      Set<String> near = new LinkedHashSet<>();
      sought.forEach(s -> near.addAll(s.near));
      Wording expected =
          near.isEmpty()
              ? new Wording("表中的词（见数据字典），或台账中用到的词", "one of the list, or one that records use")
              : new Wording(
                  "台账中的" + String.join("、", near),
                  "that of the records: " + String.join(", ", near));
      return RecordProblems.NO_WORD_TO_ASK_FOR
          .with("found", argument("found"), "list", argument("list"), "expected", expected)
          .at(said.place())
          .inRecord(said.recordId());
    }

    private Wording argument(String name) {
      return said.wordings().getOrDefault(name, Wording.same(""));
    }
  }

  private final Map<RecordType<?, ?>, Map<String, Sought>> byType = new HashMap<>();

  AskedWords() {}

  /** The words of no list among conditions that were understood, which are sought from now on. */
  List<Word> in(Measure measure, List<Slice> where, List<Problem> problems) {
    List<Word> out = new ArrayList<>();
    for (Problem p : problems) {
      if (p.code().equals(RecordProblems.UNKNOWN_TERM)) {
        String word = String.valueOf(p.arguments().get("found"));
        List<Sought> sought = new ArrayList<>();
        for (Population<?> population : measure.populations()) {
          where.stream()
              .filter(s -> s.getValue().equals(word))
              .forEach(s -> seek(population.type(), s.getField(), word, sought));
        }
        out.add(new Word(p, sought));
      }
    }
    return out;
  }

  private <T extends SafetyRecord> void seek(
      RecordType<T, ?> type, String name, String word, List<Sought> out) {
    Field<T, ?> field = type.field(name);
    if (field != null) {
      out.add(
          byType
              .computeIfAbsent(type, t -> new HashMap<>())
              .computeIfAbsent(name + ' ' + word, k -> new Sought(field, word)));
    }
  }

  /** A visitor that looks for them beside another. */
  RecordVisitor beside(RecordVisitor other) {
    return byType.isEmpty() ? other : new BothVisitors(this, other);
  }

  @Override
  public void record(RecordView<?> record) {
    Map<String, Sought> sought = byType.get(record.type());
    if (sought != null) {
      sought.values().forEach(s -> s.look(record));
    }
  }

  /** That words are in no record, once all were read; none if there is one for each. */
  static List<Problem> missing(List<Word> words) {
    return words.stream().filter(w -> !w.isFound()).map(Word::problem).distinct().toList();
  }
}
