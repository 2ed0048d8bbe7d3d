package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the states of a measure from deciding its figure: records named by what is wrong with
 * them.
 */
final class Doubts {

  /** Records not read whole that may count. */
  final FewNames unread = new FewNames();

  /** Records that may count, with a word that is near the one asked for. */
  final FewNames nearWords = new FewNames();

  /** Records that may count, and name another of which it cannot be told which it is. */
  final FewNames untoldReferences = new FewNames();

  /** Records in several parts of what is taken together. */
  final FewNames inSeveral = new FewNames();

  private final Map<Field<?, ?>, FewNames> without = new LinkedHashMap<>();

  private @Nullable Candidate lastOpen;
  private @Nullable Candidate lastWithout;

  /** Notes a record of which it is open whether, or with what, it counts; once for all sides. */
  void open(Candidate candidate) {
    if (candidate != lastOpen) {
      lastOpen = candidate;
      FewNames kind =
          !candidate.isRead()
              ? unread
              : candidate.isReferenceUntold() ? untoldReferences : nearWords;
      kind.add(candidate.name());
    }
  }

  /** Notes a record that counts and has no value of the field that counts. */
  void without(Field<?, ?> field, Candidate candidate) {
    FewNames names = without.computeIfAbsent(field, f -> new FewNames());
    if (candidate != lastWithout || names.count() == 0) {
      lastWithout = candidate;
      names.add(candidate.name());
    }
  }

  /** Says what could not be read. */
  void sayUnread(List<Problem> out) {
    if (unread.count() > 0) {
      out.add(
          StatisticsProblems.MAY_HOLD_UNREAD.with(
              "count", unread.count(), "records", unread.said()));
    }
  }

  /** Says all else, each kind once. */
  void sayOthers(List<Problem> out) {
    if (nearWords.count() > 0) {
      out.add(
          StatisticsProblems.MAY_HOLD_NEAR_WORD.with(
              "count", nearWords.count(), "records", nearWords.said()));
    }
    if (untoldReferences.count() > 0) {
      out.add(
          StatisticsProblems.REFERENCE_UNTOLD.with(
              "count", untoldReferences.count(), "records", untoldReferences.said()));
    }
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
    without.forEach(
        (field, names) ->
            out.add(
                StatisticsProblems.NUMBER_MISSING.with(
                    "count",
                    names.count(),
                    "field",
                    new Wording(field.label(), field.name()),
                    "records",
                    names.said())));
  }
}
