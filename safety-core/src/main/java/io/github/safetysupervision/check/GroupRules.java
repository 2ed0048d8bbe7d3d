package io.github.safetysupervision.check;

import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.time.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules over several records of one source, in two reads that others share. A type without
 * such a rule costs one comparison a record.
 */
final class GroupRules {

  private static final List<Question> NONE = List.of();

  /** How many records that were not read whole are kept until the first read has ended. */
  private static final int MOST_LOST = 1_000;

  /** How long what is kept of them may be. */
  private static final int LONGEST_LOST = 1 << 20;

  private final List<Question> questions = new ArrayList<>();
  private final Map<RecordType<?, ?>, List<Question>> byType = new HashMap<>();

  /** What broke down in the first read, with why: told in the second. */
  private final Map<Question, RuntimeException> broken = new HashMap<>();

  /** What the first read could not read whole, while it is not too much. */
  private final List<UnreadRecord> lost = new ArrayList<>();

  private long lengthOfLost;
  private boolean isTooMuchLost;

  /** After what more records may follow that could not be read. */
  private @Nullable Problem cut;

  private @Nullable RecordType<?, ?> last;
  private List<Question> ofLast = NONE;

  GroupRules(Rulebook rulebook) {
    for (AnyRule rule : rulebook.allRules()) {
      Question question = question(rule);
      if (question != null) {
        questions.add(question);
        question
            .types()
            .forEach(t -> byType.computeIfAbsent(t, k -> new ArrayList<>()).add(question));
      }
    }
  }

  private static @Nullable Question question(AnyRule rule) {
    if (rule instanceof UniqueRule unique) {
      return new UniqueQuestion(unique);
    }
    if (rule instanceof ReferringRule referring) {
      return new ReferringQuestion(referring);
    }
    if (rule instanceof WindowRule window) {
      return new WindowQuestion(window);
    }
    return rule instanceof SweepingRule sweeping ? new SweepingQuestion(sweeping) : null;
  }

  @SuppressWarnings("ReferenceEquality") // another description of the same type only costs time
  private List<Question> of(RecordType<?, ?> type) {
    if (type != last) {
      last = type;
      ofLast = byType.getOrDefault(type, NONE);
    }
    return ofLast;
  }

  /** What has to see the first read. */
  RecordVisitor inFirstRead() {
    return questions.isEmpty() ? RecordVisitor.NOBODY : new FirstRead();
  }

  /**
   * Takes what the first read shows.
   *
   * @return whether nobody has to see a second read: {@link #finishEarly} tells all there is
   */
  boolean areSettled(Survey survey) {
    boolean out = broken.isEmpty() && !isTooMuchLost;
    for (Question q : questions) {
      out &= q.settle(survey);
    }
    return out;
  }

  /** Draws the conclusions where no second read is made. */
  void finishEarly(
      Survey survey, @Nullable LocalDate day, @Nullable Problem noDay, CheckFindings found) {
    RecordVisitor again = inSecondRead(survey, day, noDay, found);
    lost.forEach(again::unread);
    finish(survey, found);
  }

  /**
   * What has to see the second read, and {@linkplain #finish then} be told that it has ended.
   *
   * @param day the day of the data, or null if nobody knows it
   * @param noDay why nobody knows it, if that is known
   */
  RecordVisitor inSecondRead(
      Survey survey, @Nullable LocalDate day, @Nullable Problem noDay, CheckFindings found) {
    if (day == null && noDay != null) {
      questions.stream()
          .filter(q -> q.rule().activity() != null)
          .forEach(q -> found.skip(q.rule().code().id(), noDay));
    }
    questions.removeIf(q -> !isActive(q.rule(), day));
    byType.values().forEach(some -> some.retainAll(new HashSet<>(questions)));
    last = null;
    broken.keySet().retainAll(questions);
    broken.forEach((q, why) -> found.fail(q.rule(), why));
    return questions.isEmpty() ? RecordVisitor.NOBODY : new SecondRead(survey, found);
  }

  private boolean isActive(AnyRule rule, @Nullable LocalDate day) {
    Validity days = rule.activity();
    return days == null || (day != null && days.contains(day));
  }

  /**
   * Draws the conclusions; those that broke down have none, and those over all records neither
   * where some are missing.
   */
  void finish(Survey survey, CheckFindings found) {
    for (Question q : questions) {
      Problem missing = missing(q, survey);
      if (missing != null) {
        found.skip(q.rule().code().id(), missing);
      }
      if (!broken.containsKey(q) && (missing == null || !(q instanceof SweepingQuestion))) {
        q.finish(found);
      }
    }
  }

  /** Why records are missing that a rule looks at, but for those that were not read whole. */
  private @Nullable Problem missing(Question question, Survey survey) {
    Problem cutBy = cut;
    for (RecordType<?, ?> type : question.types()) {
      if (cutBy != null && !survey.isAllRead(type)) {
        return cutBy;
      }
      if (survey.isMiscounted(type)) {
        return StatisticsProblems.RECORDS_MISCOUNTED.with(
            "type", new Wording(type.label(), type.name()));
      }
    }
    return null;
  }

  private void cut(Problem problem) {
    cut = cut == null && problem.severity() == Severity.FATAL ? problem : cut;
  }

  /** Gathers what may matter. */
  private final class FirstRead implements RecordVisitor {

    @Override
    public void problem(Problem problem) {
      cut(problem);
    }

    @Override
    public void record(RecordView<?> record) {
      List<Question> asked = of(record.type());
      for (int i = 0; i < asked.size(); i++) { // no iterator: this is asked of every record
        ask(asked.get(i), record.type(), record.values(), true);
      }
    }

    @Override
    public void unread(UnreadRecord record) {
      RecordType<?, ?> type = record.type();
      FieldValues known = record.known();
      if (type != null && known != null) {
        of(type).forEach(q -> ask(q, type, known, false));
      }
      lengthOfLost += record.raw().length();
      isTooMuchLost |= lost.size() >= MOST_LOST || lengthOfLost > LONGEST_LOST;
      if (isTooMuchLost) {
        lost.clear();
      } else {
        lost.add(record);
      }
    }

    private void ask(
        Question question, RecordType<?, ?> type, FieldValues values, boolean isWhole) {
      if (broken.containsKey(question)) {
        return;
      }
      try {
        question.first(type, values, isWhole);
      } catch (RuntimeException e) {
        broken.put(question, e);
      }
    }
  }

  /** Finds what is wrong. */
  private final class SecondRead implements RecordVisitor {

    private final StandingDoubts doubts;
    private final CheckFindings found;

    SecondRead(Survey survey, CheckFindings found) {
      this.doubts = new StandingDoubts(survey);
      this.found = found;
    }

    @Override
    public void problem(Problem problem) {
      cut(problem);
    }

    @Override
    public void record(RecordView<?> record) {
      List<Question> asked = of(record.type());
      for (int i = 0; i < asked.size(); i++) {
        Question question = asked.get(i);
        if (broken.isEmpty() || !broken.containsKey(question)) {
          try {
            question.again(record, doubts, found);
          } catch (RuntimeException e) {
            breakDown(question, e);
          }
        }
      }
    }

    @Override
    public void unread(UnreadRecord record) {
      Problem root = null;
      for (Problem p : record.problems()) {
        root = root == null && p.severity().isError() ? p : root;
      }
      if (root != null) {
        for (Question question : concerned(record)) {
          ask(question, record, root);
        }
      }
    }

    /** Of what may be of any type every question is asked. */
    private Set<Question> concerned(UnreadRecord record) {
      Set<Question> out = new HashSet<>();
      for (Question q : questions) {
        boolean isOfOne = q.types().stream().anyMatch(record.types()::contains);
        if (!broken.containsKey(q) && (isOfOne || record.types().isEmpty())) {
          out.add(q);
        }
      }
      return out;
    }

    private void ask(Question question, UnreadRecord record, Problem root) {
      try {
        question.unread(record, root, doubts, found);
      } catch (RuntimeException e) {
        breakDown(question, e);
      }
    }

    private void breakDown(Question question, RuntimeException why) {
      broken.put(question, why);
      found.fail(question.rule(), why);
    }
  }
}
