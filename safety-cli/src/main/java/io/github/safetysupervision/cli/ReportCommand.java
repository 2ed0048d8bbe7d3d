package io.github.safetysupervision.cli;

import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.report.HalfYearReport;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the numeric half of a half-year report (总结汇报成文). */
@Command(
    name = "report",
    description = "由台账写出总结汇报的数字部分 / write the numeric half of a report from a ledger",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n退出码 / exit status:%n",
    exitCodeList = {
      "0:已写出 / written",
      "1:出现 --fail-on 所指的结论 / a verdict that --fail-on names",
      "2:用法错误 / misuse",
      "3:无法读取或写出 / could not be read or written"
    })
final class ReportCommand implements Callable<Integer> {

  /** The forms a report is written in. */
  enum ReportFormat {
    /** Markdown. */
    MD,
    /** One page of HTML. */
    HTML,
    /** The flat model as JSON, for templates and tables. */
    MODEL
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Mixin private TermsOption terms = new TermsOption();

  @Parameters(
      paramLabel = "LEDGER",
      description = "台账文件，- 为标准输入 / the ledger, an exchange file; - is standard input")
  private Path ledger = Path.of("");

  @Option(
      names = "--period",
      required = true,
      description = "报告期，如 2023H1、2023-01-01/2023-06-30 / the period, such as 2023H1")
  private String period = "";

  @Option(
      names = "--stated",
      description =
          "报送数字文件，- 为标准输入，缺省为台账旁的 stated.ndjson（如有） / the stated figures; - is standard"
              + " input; by default beside the ledger, if there")
  private @Nullable Path stated;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Option(
      names = "--format",
      description = "md、html 或 model / md, html or model",
      defaultValue = "md")
  private ReportFormat format = ReportFormat.MD;

  @Option(
      names = "--fail-on",
      split = ",",
      description = "出现该结论时退出码为 1：fails、undecided / exit with 1 on this verdict")
  private List<FailOn> failOn = List.of();

  @Mixin private Output output = new Output();

  ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    ReportingPeriod asked = period();
    if (failOn.contains(FailOn.PROBLEMS)) {
      throw new ParameterException(
          spec.commandLine(),
          "report 的 --fail-on 为 fails、undecided；记录的问题请用 check / --fail-on of report is fails or undecided;"
              + " what is wrong with records is said by check");
    }
    Path beside = stated == null ? Inputs.statedBeside(ledger) : stated;
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    List<Path> sources = Stream.of(ledger, beside).flatMap(Stream::ofNullable).toList();
    return output.write(sources, out -> write(inputs, beside, asked, out));
  }

  private int write(Inputs inputs, @Nullable Path beside, ReportingPeriod asked, PrintWriter out)
      throws IOException {
    HalfYearReport report =
        HalfYearReport.of(
                inputs.open(ledger),
                beside == null ? null : inputs.open(beside),
                asked,
                IndicatorCatalogue.STANDARD)
            .orThrow();
    out.print(text(report.in(language.locale())));
    return FailOn.statusOf(failOn, report.summary());
  }

  private ReportingPeriod period() {
    Outcome<ReportingPeriod> read = ReportingPeriod.tryParse(period);
    ReportingPeriod value = read.value();
    if (value == null) {
      Problem why = read.problems().get(0);
      throw new ParameterException(
          spec.commandLine(),
          why.message(Language.ZH.locale()) + " / " + why.message(Language.EN.locale()));
    }
    return value;
  }

  private String text(Document report) throws IOException {
    return switch (format) {
      case MD -> report.toMarkdown();
      case HTML -> output.ofPage(report.toHtml());
      case MODEL -> {
        StringWriter out = new StringWriter();
        ModelJson.write(report.toModel(), out);
        yield out.toString();
      }
    };
  }
}
