package io.github.safetysupervision.cli;

import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.problem.ControlCharacters;
import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one exit of text for people: a line leaves without personal numbers, and with its control
 * characters made visible. What is printed in pieces leaves as it is.
 */
final class TextExit extends PrintWriter {

  private final UnaryOperator<String> masking;

  private TextExit(PrintWriter out, UnaryOperator<String> masking) {
    super(out);
    this.masking = masking;
  }

  /** For lines about a reconciliation, whose ids stay what they are. */
  static TextExit of(PrintWriter out, Reconciliation result) {
    Set<String> ids = idsOf(result);
    return new TextExit(out, words -> PersonalData.mask(words, ids));
  }

  /** For lines about one stated figure, whose ids stay what they are. */
  static TextExit of(PrintWriter out, ReconciledFigure figure) {
    Set<String> ids = new HashSet<>();
    addIds(figure, ids);
    return new TextExit(out, words -> PersonalData.mask(words, ids));
  }

  /** For lines about a check, in which ids stay what they are. */
  static TextExit of(PrintWriter out, CheckReport report) {
    Set<String> ids = new HashSet<>();
    for (Problem p : report.problems()) {
      String id = p.recordId();
      if (id != null) {
        ids.add(id);
      }
    }
    addNamed(report.problems(), ids);
    report.skipped().forEach(s -> ids.add(s.what()));
    return new TextExit(out, words -> PersonalData.mask(words, ids));
  }

  /** For lines about what the user typed: file names and ids. */
  static TextExit ofNames(PrintWriter out) {
    return new TextExit(out, PersonalData::maskIds);
  }

  /** The ids a reconciliation speaks of. */
  static Set<String> idsOf(Reconciliation result) {
    Set<String> ids = new HashSet<>();
    for (ReconciledFigure f : result.figures()) {
      addIds(f, ids);
    }
    for (ReconciledIdentity i : result.identities()) {
      ids.add(i.identity().getId());
      ids.addAll(i.identity().getParts());
      String whole = i.identity().getWhole();
      if (whole != null) {
        ids.add(whole);
      }
      addNamed(i.reasons(), ids);
    }
    for (UnreadRecord u : result.unread()) {
      String id = u.id();
      if (id != null) {
        ids.add(id);
      }
      addNamed(u.problems(), ids);
    }
    for (ProblemTally t : result.problems()) {
      addNamed(t.sample(), ids);
    }
    return ids;
  }

  private static void addIds(ReconciledFigure f, Set<String> ids) {
    ids.add(f.stated().getId());
    f.stated().getWhere().forEach(w -> ids.add(w.getValue()));
    addNamed(f.reasons(), ids);
  }

  private static void addNamed(List<Problem> problems, Set<String> ids) {
    problems.forEach(p -> ids.addAll(p.ids()));
  }

  /** A text as it leaves. */
  String text(String text) {
    return ControlCharacters.shown(masking.apply(text));
  }

  @Override
  public void println(@Nullable String line) {
    super.println(text(String.valueOf(line)));
  }

  /** Prints a line whose pieces are texts as they leave. */
  void printReady(String line) {
    super.println(line);
  }

  /** Prints a line of a record, whose id stays what it is. */
  void println(String line, String recordId) {
    super.println(ControlCharacters.shown(PersonalData.mask(line, Set.of(recordId))));
  }
}
