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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
      names = "--output",
      description = "写入该文件，缺省为标准输出 / written to this file instead of standard output")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      split = ",",
      description = "出现该结论时退出码为 1：fails、undecided / exit with 1 on this verdict")
  private List<FailOn> failOn = List.of();

  ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    ReportingPeriod asked = period();
    checkOutput();
    Path beside = stated == null ? Inputs.statedBeside(ledger) : stated;
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    HalfYearReport report =
        HalfYearReport.of(
                inputs.open(ledger),
                beside == null ? null : inputs.open(beside),
                asked,
                IndicatorCatalogue.STANDARD)
            .orThrow();
    write(text(report.in(language.locale())));
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
      case HTML -> report.toHtml();
      case MODEL -> {
        StringWriter out = new StringWriter();
        ModelJson.write(report.toModel(), out);
        yield out.toString();
      }
    };
  }

  private void write(String text) throws IOException {
    Path file = output;
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      try {
        Files.writeString(file, text, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UnreadableException(
            "不能写入 / cannot be written: " + file + "：" + Failures.oneLine(e));
      }
    }
  }

  /** Said before the work, not after it. */
  private void checkOutput() throws IOException {
    Path file = output;
    if (file == null) {
      return;
    }
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new UnreadableException("文件夹不存在 / no such folder: " + parent);
    }
    if (Files.isDirectory(file)) {
      throw new UnreadableException("是文件夹而不是文件 / a folder, not a file: " + file);
    }
    for (Path source : Stream.of(ledger, stated).flatMap(Stream::ofNullable).toList()) {
      if (Files.exists(file) && Files.exists(source) && Files.isSameFile(file, source)) {
        throw new ParameterException(
            spec.commandLine(),
            "--output 会覆盖所读的文件 / --output would overwrite what is read: " + file);
      }
    }
  }
}
