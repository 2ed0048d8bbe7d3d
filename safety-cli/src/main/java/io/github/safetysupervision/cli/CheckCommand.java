package io.github.safetysupervision.cli;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.CheckReport;
import io.github.safetysupervision.check.CheckVerdict;
import io.github.safetysupervision.check.Profile;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.code.DivisionEditions;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.CheckReportPage;
import io.github.safetysupervision.json.CheckReportTable;
import io.github.safetysupervision.json.CheckReportWriter;
import io.github.safetysupervision.json.FileDigest;
import io.github.safetysupervision.problem.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
    CSV,
    /** One page for an office. */
    HTML
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
      names = "--prior",
      paramLabel = "FILE",
      description =
          "上期的报送数字或台账：数字陡增陡减、元与万元差一万倍的要说明 / what was stated the period before, or its ledger: jumps"
              + " have to be explained")
  private @Nullable Path prior;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "口径文件，每行“编号=严重程度”，如 HZ-006=warning / a profile, one CODE=severity a line, such as"
              + " HZ-006=warning")
  private @Nullable Path profile;

  @Option(
      names = "--divisions",
      paramLabel = "FILE",
      description =
          "另一年的区划代码表（UTF-8）：先写“# 版本: 2025”“# 起: 2025-01-01”，再每行“代码,名称”；可写多次 / the divisions of another"
              + " year, code and name a line; may be repeated")
  private List<Path> divisions = List.of();

  @Option(
      names = "--format",
      description = "text、html、json 或 csv / text, html, json or csv",
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
          "每条规则最多列出几处，默认 "
              + SHOWN
              + "；html、json、csv 默认 100 / how many problems of each rule are shown",
      defaultValue = "")
  private String most = "";

  @Mixin private Output output = new Output();

  CheckCommand() {}

  @Override
  public Integer call() throws IOException {
    if (format != Format.TEXT && files.size() > 1) {
      throw misuse("html、json 和 csv 一次检查一个文件 / html, json and csv take one file at a time");
    }
    Inputs inputs = terms.in(Safety.inputsOf(safety));
    inputs.takeDigests();
    Check check = check(inputs);
    StatedSeen seen = new StatedSeen();
    Path figures = stated;
    if (figures != null) {
      inputs.open(figures).show(seen);
    }
    List<Path> sources = new ArrayList<>(files);
    Stream.of(stated, prior, profile).flatMap(Stream::ofNullable).forEach(sources::add);
    sources.addAll(divisions);
    return output.write(sources, out -> checkAll(inputs, check, seen, out));
  }

  /** Files that cannot be opened are told, and the others are checked all the same. */
  private int checkAll(Inputs inputs, Check check, StatedSeen seen, PrintWriter out)
      throws IOException {
    int status = Safety.DONE;
    boolean isAnyChecked = false;
    for (Path file : files) {
      try {
        OpenedSource source = inputs.open(file);
        CheckReport report = check.of(source.asItIs());
        write(report, source, inputs, out);
        isAnyChecked = true;
        status = Math.max(status, statusOf(report));
      } catch (IOException | UnreadableException e) {
        if (files.size() == 1) {
          throw e;
        }
        spec.commandLine().getErr().println("safety: " + Failures.oneLine(e));
        status = Safety.UNREADABLE;
      }
    }
    if (stated != null && isAnyChecked && seen.isNothing()) {
      spec.commandLine()
          .getErr()
          .println(
              "safety: "
                  + stated
                  + " 里没有报送数字，没有可核对的 / states no figures; nothing was held against the records");
    }
    return status;
  }

  private Check check(Inputs inputs) throws IOException {
    Rulebook rulebook = Rulebook.V1_0.under(profile());
    if (!divisions.isEmpty()) {
      rulebook = rulebook.with(editions());
    }
    Check out = Check.by(rulebook).keeping(kept());
    LocalDate day = day();
    if (day != null) {
      out = out.asOf(day);
    }
    Path before = prior;
    if (before != null) {
      out = out.comparedTo(inputs.open(before).asItIs());
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

  private DivisionEditions editions() throws IOException {
    DivisionEditions out = Rulebook.V1_0.divisions();
    for (Path file : divisions) {
      try {
        out = DivisionsFile.read(file, out);
      } catch (IllegalArgumentException e) {
        throw misuse(String.valueOf(e.getMessage()));
      }
    }
    return out;
  }

  /** The lists by which a report was made. */
  static CodeList[] lists(CheckReport report) {
    return report.rulebook().divisions().editions().stream()
        .map(DivisionList::codes)
        .toArray(CodeList[]::new);
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

  private void write(CheckReport report, OpenedSource source, Inputs inputs, PrintWriter out)
      throws IOException {
    List<OpenedSource> sources = new ArrayList<>(List.of(source));
    Path figures = stated;
    if (figures != null && inputs.open(figures) != source) {
      sources.add(inputs.open(figures));
    }
    List<OpenedSource> read = new ArrayList<>(sources);
    Path before = prior;
    if (before != null) {
      read.add(inputs.open(before));
    }
    FileDigest[] digests =
        Stream.concat(
                read.stream().distinct().flatMap(s -> s.digest().stream()), terms.digest().stream())
            .toArray(FileDigest[]::new);
    switch (format) {
      case TEXT ->
          CheckText.write(report, nameOf(source), List.of(digests), language.locale(), out);
      case JSON -> json(report, digests, out);
      case CSV -> CheckReportTable.write(report, language.locale(), out);
      case HTML -> html(report, digests, sources, out);
    }
    out.flush();
  }

  private static void json(CheckReport report, FileDigest[] digests, PrintWriter out)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CheckReportWriter.by("safety", Safety.Version.of())
        .with(lists(report))
        .of(digests)
        .write(report, bytes);
    out.print(bytes.toString(StandardCharsets.UTF_8));
  }

  private void html(
      CheckReport report, FileDigest[] digests, List<OpenedSource> sources, PrintWriter out)
      throws IOException {
    CheckReportPage page =
        CheckReportPage.by("safety", Safety.Version.of()).with(lists(report)).of(digests);
    for (OpenedSource s : sources) {
      page = page.showing(s.source(), s.bytes());
    }
    StringWriter text = new StringWriter();
    page.write(report, language.locale(), text);
    out.print(output.ofPage(text.toString()));
  }

  /** As the places call it; where there are several files, as it was asked for. */
  private String nameOf(OpenedSource source) {
    return files.size() > 1 ? source.toString() : source.source();
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
