package io.github.safetysupervision.cli;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Explanation;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.NearMiss;
import io.github.safetysupervision.statistics.NearMisses;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists the records behind a figure (数字解释). */
@Command(
    name = "explain",
    description = "列出一个数字背后的记录 / list the records behind a stated figure",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** How many of those that nearly count are shown. */
  private static final int NEAR = 10;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Mixin private TermsOption terms = new TermsOption();

  @Parameters(
      paramLabel = "LEDGER",
      description = "台账文件，- 为标准输入 / the ledger, an exchange file; - is standard input")
  private Path ledger = Path.of("");

  @Parameters(paramLabel = "ID", description = "报送数字的编号 / the id of a stated figure, such as F12")
  private String id = "";

  @Option(
      names = "--stated",
      description =
          "报送数字文件，- 为标准输入，缺省为台账旁的 stated.ndjson / the stated figures; - is standard input;"
              + " by default beside the ledger")
  private @Nullable Path stated;

  @Option(
      names = "--near",
      description =
          "一致的数字也列出差一个条件的记录和可能计入的未读记录 / list what is one condition away, and what was not"
              + " read, of a figure that holds too")
  private boolean isNearAsked;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Mixin private Output output = new Output();

  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    Path where = Inputs.stated(stated, ledger, spec, "--stated");
    if (output.isOnTerminal()) {
      inputs.progress().beQuiet(); // the records are printed while they are read
    }
    return output.write(List.of(ledger, where), out -> write(inputs, where, out));
  }

  private int write(Inputs inputs, Path where, PrintWriter to) throws IOException {
    OpenedSource records = inputs.open(ledger);
    OpenedSource figures = inputs.open(where);
    StatedLookup others = new StatedLookup(id);
    figures.show(others);
    TextExit out = TextExit.ofNames(to);
    NearMisses near = NearMisses.keeping(NEAR);
    ReconciledFigure found =
        Reconciliation.explain(
            records,
            figures,
            List.of(),
            id,
            IndicatorCatalogue.STANDARD,
            c ->
                out.println("  " + c.recordId() + "  " + c.place() + "  " + c.part(), c.recordId()),
            near);
    if (found == null) {
      throw new ParameterException(spec.commandLine(), others.whatItIs());
    }
    out.flush();
    conclude(found, records, TextExit.of(to, found));
    boolean isSettled =
        found.verdict() == Verdict.HOLDS || found.verdict() == Verdict.HOLDS_AT_STATED_PRECISION;
    if (isNearAsked || !isSettled) {
      tellNear(near, out);
    }
    return Safety.DONE;
  }

  /** What all the records come to, after they were listed. */
  private void conclude(ReconciledFigure f, OpenedSource records, TextExit out) {
    Locale locale = language.locale();
    String phrase = f.stated().getPhrase();
    line(
        out,
        locale,
        new Wording("数字", "figure"),
        f.stated().getId() + (phrase == null ? "" : "  " + phrase));
    Indicator indicator = f.indicator();
    if (indicator != null) {
      line(
          out,
          locale,
          new Wording("指标", "indicator"),
          indicator.name().in(locale) + "（" + indicator.id() + "）");
    }
    RoundingMode mode = f.rounding();
    line(
        out,
        locale,
        new Wording("结论", "verdict"),
        f.verdict().wording().in(locale)
            + (mode == null ? "" : "（" + FiguresText.name(mode).in(locale) + "）"));
    Quantity quantity = f.stated().getQuantity();
    if (quantity != null) {
      line(out, locale, new Wording("报送", "stated"), quantity.toString());
    }
    if (f.difference() != null) {
      String difference =
          ShownNumbers.signed(ShownNumbers.difference(f))
              + ShownNumbers.nounOfDifference(ShownNumbers.noun(f));
      line(out, locale, new Wording("差", "difference"), difference);
    }
    for (Problem p : f.reasons()) {
      line(out, locale, new Wording("原因", "reason"), p.code().id() + "  " + p.message(locale));
    }
    Figure figure = f.figure();
    if (figure != null) {
      Answer answer = figure.answer();
      Explanation why = figure.explain(records);
      line(out, locale, new Wording("定义", "definition"), why.definition().in(locale));
      line(out, locale, new Wording("期间", "period"), f.stated().getPeriod().toString());
      line(out, locale, new Wording("计算", "computed"), answer == null ? "—" : answer.toString());
      line(
          out,
          locale,
          new Wording("计算值的取舍", "rounding of the computed"),
          why.rounding().in(locale));
      line(out, locale, new Wording("记录", "records"), Long.toString(figure.records()));
    }
    out.flush();
  }

  /** What nearly counts: the first few, and how many. */
  private void tellNear(NearMisses near, TextExit out) {
    Locale locale = language.locale();
    if (near.missedTotal() > 0) {
      line(
          out,
          locale,
          new Wording("差一个条件的记录", "records one condition away"),
          Long.toString(near.missedTotal()));
      if (near.byCondition().size() > 1) {
        near.byCondition()
            .forEach(
                (condition, n) ->
                    out.println(
                        new Wording(
                                "  只差“" + condition.zh() + "”：" + n + " 条",
                                "  only “" + condition.en() + "”: " + n)
                            .in(locale)));
      }
      for (NearMiss m : near.missed()) {
        String line = "  " + m.recordId() + "  " + m.place() + "  " + WhyNotCommand.said(m, locale);
        out.println(line, m.recordId());
      }
      tellMore(near.missedTotal() - near.missed().size(), out);
    }
    if (near.unreadTotal() > 0) {
      line(
          out,
          locale,
          new Wording("可能计入的未读记录", "unread records that may count"),
          Long.toString(near.unreadTotal()));
      for (UnreadRecord u : near.unread()) {
        String id = u.id() == null ? "—" : u.id();
        String why =
            u.problems().stream()
                .filter(p -> p.severity().isError())
                .findFirst()
                .map(p -> p.code().id() + "  " + p.message(locale))
                .orElse("");
        out.println("  " + id + "  " + u.place() + "  " + why, id);
      }
      tellMore(near.unreadTotal() - near.unread().size(), out);
    }
    out.flush();
  }

  private void tellMore(long more, TextExit out) {
    if (more > 0) {
      out.println(
          new Wording("  ……另有 " + more + " 条", "  ... and " + more + " more")
              .in(language.locale()));
    }
  }

  private static void line(PrintWriter out, Locale locale, Wording label, String text) {
    out.println(label.in(locale) + new Wording("：", ": ").in(locale) + text);
  }
}
