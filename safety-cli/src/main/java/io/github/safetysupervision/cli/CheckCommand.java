package io.github.safetysupervision.cli;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Profile;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.CheckReportTable;
import io.github.safetysupervision.json.CheckReportWriter;
import io.github.safetysupervision.problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
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

/** Says whether files may be imported, and if not, what is wrong where (数据检查). */
@Command(
    name = "check",
    description =
        "检查交换文件能否导入：哪条记录、哪一行、哪条规则、怎么改 / may a file be imported, and if not, what is wrong"
            + " where and how is it mended",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n退出码 / exit status:%n",
    exitCodeList = {
      "0:没有达到 --fail-on 的问题 / nothing as heavy as --fail-on",
      "1:有达到的问题 / something is",
      "2:用法错误 / misuse",
      "3:未能检查 / not checked: a rule or the machine failed"
    })
final class CheckCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a spreadsheet. */
    CSV
  }

  private static final int SHOWN = 5;
  private static final String ALL = "all";

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Mixin private TermsOption terms = new TermsOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "交换文件，- 为标准输入 / exchange files; - is standard input")
  private List<Path> files = List.of();

  @Option(
      names = "--stated",
      paramLabel = "FILE",
      description =
          "报送数字文件；不写则核对文件中自己报送的数字 / the stated figures; without, those in the file itself are held"
              + " against it")
  private @Nullable Path stated;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "截至日期，默认取清单的 asOf / the as-of date; that of the manifest unless given")
  private @Nullable String asOf;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "口径文件，每行“编号=严重程度”，如 HZ-006=warning / a profile, one CODE=severity a line, such as"
              + " HZ-006=warning")
  private @Nullable Path profile;

  @Option(
      names = "--format",
      description = "text、json 或 csv / text, json or csv",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "出现该严重程度或更重的问题时退出码为 1：fatal、error、explain、warning、info / exit with 1 on problems as heavy as"
              + " this",
      defaultValue = "error")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--max-problems",
      paramLabel = "N|all",
      description =
          "每条规则最多列出几处，默认 " + SHOWN + "；json、csv 默认 100 / how many problems of each rule are shown",
      defaultValue = "")
  private String most = "";

  CheckCommand() {}

  @Override
  public Integer call() throws IOException {
    if (format != Format.TEXT && files.size() > 1) {
      throw misuse("json 和 csv 一次检查一个文件 / json and csv take one file at a time");
    }
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    Check check = check(inputs);
    PrintWriter out = spec.commandLine().getOut();
    int status = Safety.DONE;
    for (Path file : files) {
      CheckReport report = check.of(inputs.open(file).asItIs());
      write(report, file, out);
      status = Math.max(status, statusOf(report));
    }
    return status;
  }

  private Check check(Inputs inputs) throws IOException {
    Rulebook rulebook = Rulebook.V1_0.under(profile());
    Check out = Check.by(rulebook).keeping(kept());
    LocalDate day = day();
    if (day != null) {
      out = out.asOf(day);
    }
    Path figures = stated;
    return figures == null
        ? out
        : out.against(inputs.open(figures).asItIs(), IndicatorCatalogue.STANDARD);
  }

  private Profile profile() throws IOException {
    Path file = profile;
    if (file == null) {
      return Profile.STANDARD;
    }
    try {
      return ProfileFile.read(file);
    } catch (IllegalArgumentException e) {
      throw misuse(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable LocalDate day() {
    String text = asOf;
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw misuse("--as-of 应写成 2023-06-30 / is written like 2023-06-30: " + text);
    }
  }

  private int kept() {
    if (most.isEmpty()) {
      return format == Format.TEXT ? SHOWN : 100;
    }
    if (most.equals(ALL)) {
      return Integer.MAX_VALUE;
    }
    try {
      int n = Integer.parseInt(most);
      if (n > 0) {
        return n;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw misuse("--max-problems 应为正整数或 all / is a positive number or all: " + most);
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private void write(CheckReport report, Path file, PrintWriter out) throws IOException {
    switch (format) {
      case TEXT -> CheckText.write(report, name(file), language.locale(), out);
      case JSON -> json(report, out);
      case CSV -> CheckReportTable.write(report, language.locale(), out);
    }
    out.flush();
  }

  private static void json(CheckReport report, PrintWriter out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CheckReportWriter.by("safety", Safety.Version.of())
        .with(DivisionList.countiesOf2023().codes())
        .write(report, bytes);
    out.print(bytes.toString(StandardCharsets.UTF_8));
  }

  /** As the places call it; where there are several files, as it was asked for. */
  private String name(Path file) {
    Path last = file.getFileName();
    return files.size() > 1 || last == null ? file.toString() : last.toString();
  }

  private int statusOf(CheckReport report) {
    if (report.verdict() == CheckVerdict.NOT_CHECKED) {
      return Safety.UNREADABLE;
    }
    boolean isHeavy = report.hasAtLeast(failOn);
    boolean isInvalid =
        report.verdict() == CheckVerdict.INVALID && failOn.compareTo(Severity.ERROR) >= 0;
    return isHeavy || isInvalid ? Safety.FOUND : Safety.DONE;
  }
}
