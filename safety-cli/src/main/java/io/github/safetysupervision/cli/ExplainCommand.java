package io.github.safetysupervision.cli;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedIdentityType;
import io.github.safetysupervision.record.UnreadRecord;
import io.github.safetysupervision.statistics.Answer;
import io.github.safetysupervision.statistics.Explanation;
import io.github.safetysupervision.statistics.Figure;
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

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

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

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Mixin private Output output = new Output();

  ExplainCommand() {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = Safety.inputsOf(safety);
    Path where = Inputs.stated(stated, ledger, spec, "--stated");
    if (output.isOnTerminal()) {
      inputs.progress().beQuiet(); // the records are printed while they are read
    }
    return output.write(List.of(ledger, where), out -> write(inputs, where, out));
  }

  private int write(Inputs inputs, Path where, PrintWriter to) throws IOException {
    OpenedSource records = inputs.open(ledger);
    OpenedSource figures = inputs.open(where);
    Others others = new Others();
    figures.show(others);
    TextExit out = TextExit.ofNames(to);
    ReconciledFigure found =
        Reconciliation.explain(
            records,
            figures,
            id,
            IndicatorCatalogue.STANDARD,
            c ->
                out.println(
                    "  " + c.recordId() + "  " + c.place() + "  " + c.part(), c.recordId()));
    if (found == null) {
      throw new ParameterException(spec.commandLine(), others.whatItIs());
    }
    out.flush();
    conclude(found, records, TextExit.of(to, found));
    return Safety.DONE;
  }

  /** Notes what has the id and is no stated figure, while the stated figures are read. */
  private final class Others implements RecordVisitor {
    private @Nullable String expression;
    private @Nullable Place unread;

    @Override
    public void record(RecordView<?> record) {
      if (expression == null
          && record.type() == StatedIdentityType.STATED_IDENTITY
          && record.id().equals(id)) {
        expression = StatedIdentityType.STATED_IDENTITY.cast(record.object()).expression();
      }
    }

    @Override
    public void unread(UnreadRecord record) {
      if (unread == null && id.equals(record.id())) {
        unread = record.place();
      }
    }

    /** What an id is that is no stated figure's, and what to do. */
    String whatItIs() {
      if (expression != null) {
        return id
            + " 是勾稽关系（"
            + expression
            + "），背后没有自己的记录；请解释其中的报送数字，或用 figures 查看核对结果 / "
            + id
            + " is an identity with no records of its own; explain the stated figures in it, or see"
            + " it judged by the command figures";
      }
      if (unread != null) {
        return "报送数字 "
            + id
            + " 无法读取（"
            + unread
            + "）；请先更正 / stated figure "
            + id
            + " could not be read; correct it first";
      }
      return "没有编号为 "
          + id
          + " 的报送数字；编号见 figures 的输出 / no stated figure "
          + id
          + "; the command figures lists the ids";
    }
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

  private static void line(PrintWriter out, Locale locale, Wording label, String text) {
    out.println(label.in(locale) + new Wording("：", ": ").in(locale) + text);
  }
}
