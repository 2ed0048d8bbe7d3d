package io.github.safetysupervision.cli;

import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds stated figures against a ledger (数字核对). */
@Command(
    name = "figures",
    description = "用台账核对报送数字 / hold stated figures against the records of a ledger",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n退出码 / exit status:%n",
    exitCodeList = {
      "0:全部算出 / everything was computed",
      "1:出现 --fail-on 所指的 / what --fail-on names",
      "2:用法错误 / misuse",
      "3:无法读取或写出 / could not be read or written"
    })
final class FiguresCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    /** A table for people. */
    TEXT,
    /** JSON for programs. */
    JSON
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Mixin private TermsOption terms = new TermsOption();

  @Parameters(
      index = "0",
      paramLabel = "LEDGER",
      description = "台账文件，- 为标准输入 / the ledger, an exchange file; - is standard input")
  private Path ledger = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "STATED",
      arity = "0..1",
      description =
          "报送数字文件，- 为标准输入，缺省为台账旁的 stated.ndjson；就在台账里时再写一次台账 / the stated figures, an exchange"
              + " file; - is standard input; by default beside the ledger; the ledger once more if they"
              + " are in it")
  private @Nullable Path stated;

  @Option(names = "--format", description = "text 或 json / text or json", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Option(
      names = "--fail-on",
      split = ",",
      description =
          "出现时退出码为 1：结论 fails、undecided，或记录和文件有错 problems / exit with 1 on these verdicts, or on"
              + " what is wrong with records or files")
  private List<FailOn> failOn = List.of();

  @Mixin private Output output = new Output();

  FiguresCommand() {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    Path where = Inputs.stated(stated, ledger, spec, "STATED");
    return output.write(List.of(ledger, where), out -> write(inputs, where, out));
  }

  private int write(Inputs inputs, Path where, PrintWriter out) throws IOException {
    Reconciliation result =
        Reconciliation.of(inputs.open(ledger), inputs.open(where), IndicatorCatalogue.STANDARD);
    boolean isNothing = result.figures().isEmpty() && result.identities().isEmpty();
    boolean isLost = isNothing && result.problems().stream().anyMatch(FiguresCommand::isCut);
    if (isNothing) {
      spec.commandLine()
          .getErr()
          .println(
              isLost
                  ? "报送数字读不出来，见数据问题 / the stated figures could not be read, see the problems"
                  : "第二个文件里没有报送数字，两个文件是否写反？ / the second file states nothing; are the two swapped?");
    }
    if (format == Format.JSON) {
      FiguresJson.write(result, out);
    } else {
      FiguresText.write(result, language.locale(), out);
    }
    return isLost ? Safety.UNREADABLE : FailOn.statusOf(failOn, result);
  }

  private static boolean isCut(ProblemTally tally) {
    return tally.codes().stream().anyMatch(c -> tally.count(c, Severity.FATAL) > 0);
  }
}
