package io.github.safetysupervision.cli;

import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a reconciliation for people. */
final class FiguresText {

  private static final int SHOWN_PROBLEMS = 20;

  private FiguresText() {}

  static void write(Reconciliation result, Locale locale, PrintWriter to) {
    TextExit out = TextExit.of(to, result);
    TextTable figures =
        new TextTable(
                w("编号", "id").in(locale),
                w("原文", "phrase").in(locale),
                w("报送", "stated").in(locale),
                w("计算", "computed").in(locale),
                w("结论", "verdict").in(locale),
                w("差", "difference").in(locale),
                w("记录数", "records").in(locale))
            .ofNumbers(2, 3, 5, 6);
    for (ReconciledFigure f : result.figures()) {
      figures.row(row(f, locale));
    }
    for (UnreadRecord u : result.unread()) {
      figures.row(unread(u, locale));
    }
    out.println(w("一、报送数字", "Stated figures").in(locale));
    figures.print(out);
    reasonsOf(result, locale, out);
    out.println();
    out.println(w("二、勾稽关系", "Identities").in(locale));
    for (ReconciledIdentity i : result.identities()) {
      identity(i, locale, out);
    }
    out.println();
    summary(result, locale, out);
    problems(result, locale, out);
    out.flush();
  }

  private static List<String> row(ReconciledFigure f, Locale locale) {
    Quantity q = f.stated().getQuantity();
    String noun = ShownNumbers.noun(f).text();
    String computed = ShownNumbers.text(ShownNumbers.computed(f));
    String phrase = f.stated().getPhrase();
    String name =
        f.indicator() == null
            ? PersonalData.mask(f.stated().getIndicator())
            : f.indicator().name().in(locale);
    String verdict = f.verdict().wording().in(locale);
    RoundingMode mode = f.rounding();
    String difference = ShownNumbers.signed(ShownNumbers.difference(f));
    return List.of(
        f.stated().getId(),
        phrase == null ? name : phrase,
        q == null ? "—" : q.toString(),
        f.computed() == null ? "—" : computed + noun,
        mode == null ? verdict : verdict + "（" + name(mode).in(locale) + "）",
        difference.equals("—") || difference.equals("0")
            ? difference
            : difference + ShownNumbers.nounOfDifference(ShownNumbers.noun(f)),
        Long.toString(f.figure() == null ? 0 : f.figure().records()));
  }

  private static List<String> unread(UnreadRecord u, Locale locale) {
    String id = u.id();
    return List.of(
        id == null ? "—" : id,
        w("（无法读取）", "(could not be read)").in(locale) + " " + u.place(),
        "—",
        "—",
        Verdict.UNDECIDED.wording().in(locale),
        "—",
        "0");
  }

  private static void reasonsOf(Reconciliation result, Locale locale, PrintWriter out) {
    for (ReconciledFigure f : result.figures()) {
      for (Problem p : f.reasons()) {
        say(out, "  " + f.stated().getId() + "  " + p.code().id() + "  " + p.message(locale));
      }
    }
  }

  private static void identity(ReconciledIdentity i, Locale locale, PrintWriter out) {
    String phrase = i.identity().getPhrase();
    String computed = i.computed();
    RoundingMode mode = i.rounding();
    BigDecimal difference = ShownNumbers.inNoun(i.difference(), ShownNumbers.noun(i));
    say(
        out,
        i.identity().getId()
            + "  "
            + i.expression()
            + "  "
            + (computed == null ? "" : "[" + computed + "]  ")
            + i.verdict().wording().in(locale)
            + (mode == null ? "" : "（" + name(mode).in(locale) + "）")
            + (difference == null || difference.signum() == 0
                ? ""
                : "  "
                    + w("差 ", "difference ").in(locale)
                    + ShownNumbers.signed(difference)
                    + ShownNumbers.nounOfDifference(ShownNumbers.noun(i)))
            + (phrase == null ? "" : "  " + phrase));
    for (Problem p : i.reasons()) {
      out.println("      " + p.code().id() + "  " + p.message(locale));
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
  }

  private static void summary(Reconciliation result, Locale locale, PrintWriter out) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Verdict, Long> e : result.summary().entrySet()) {
      if (e.getValue() > 0) {
        parts.add(e.getKey().wording().in(locale) + " " + e.getValue());
      }
    }
    out.println(
        w("三、小结：报送数字 ", "Summary: stated figures ").in(locale)
            + (result.figures().size() + result.unread().size())
            + w("，勾稽关系 ", ", identities ").in(locale)
            + result.identities().size()
            + w("；", "; ").in(locale)
            + String.join(w("，", ", ").in(locale), parts));
  }

  private static void problems(Reconciliation result, Locale locale, PrintWriter out) {
    long total = result.problems().stream().mapToLong(ProblemTally::total).sum();
    if (total == 0) {
      return;
    }
    out.println();
    out.println(w("四、数据问题：", "Problems in the data: ").in(locale) + total);
    List<Problem> heaviestFirst =
        result.problems().stream()
            .flatMap(t -> t.sample().stream())
            .sorted(Comparator.comparing(Problem::severity)) // stable: else as they were read
            .toList();
    int shown = heaviestFirst.size();
    for (Problem p : heaviestFirst.subList(0, Math.min(shown, SHOWN_PROBLEMS))) {
      String record = p.recordId() == null ? "" : " [" + p.recordId() + "]";
      say(out, "  " + p.code().id() + "  " + p.place() + record + "  " + p.message(locale));
    }
    if (total > Math.min(shown, SHOWN_PROBLEMS)) {
      out.println(w("  ……", "  …").in(locale));
    }
  }

  /** How a rounding is called. */
  static Wording name(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> w("四舍五入", "half-up");
      case HALF_EVEN -> w("四舍六入五成双", "half-even");
      case DOWN -> w("截尾", "down");
      default -> Wording.same(mode.name());
    };
  }

  private static Wording w(String zh, String en) {
    return new Wording(zh, en);
  }
}
