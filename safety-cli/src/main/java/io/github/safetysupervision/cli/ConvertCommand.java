package io.github.safetysupervision.cli;

import io.github.safetysupervision.json.ExchangeEdition;
import io.github.safetysupervision.json.ExchangeFile;
import io.github.safetysupervision.json.ExchangeWriter;
import io.github.safetysupervision.json.LedgerMerge;
import io.github.safetysupervision.json.MergedSource;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes exchange files in another form, or several as one (转换与合并). */
@Command(
    name = "convert",
    description =
        "转换交换文件的写法（JSON、按行、压缩），或把几个文件合并成一个 / write an exchange file in another form, or"
            + " several as one",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n退出码 / exit status:%n",
    exitCodeList = {
      "0:全部写出 / all is written",
      "1:已写出，但有未能读取的记录；或数据不能转换、合并，没有写出 / written with records that could not be read; or not"
          + " written, as the data cannot become one file",
      "2:用法错误 / misuse",
      "3:读写失败，没有写出 / the machine failed and nothing is written"
    })
final class ConvertCommand implements Callable<Integer> {

  /** The two forms of an exchange file. */
  enum Form {
    /** One JSON document. */
    JSON,
    /** A record a line. */
    NDJSON
  }

  private static final int SHOWN = 20;
  private static final String GZ = ".gz";

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "交换文件，- 为标准输入；几个文件合并成一个 / exchange files; - is standard input; several become one")
  private List<Path> files = List.of();

  @Option(
      names = "--reporter",
      paramLabel = "NAME=FILE",
      description =
          "某单位报送的文件，合并后编号以该名称开头；同一单位的几个文件写同一名称；不写则按清单的行政区划区分 / a file of the reporter of"
              + " that name, which its ids begin with; by the territory of the manifest unless given")
  private List<String> reporters = List.of();

  @Option(
      names = "--register",
      paramLabel = "FILE",
      description =
          "公共登记文件（企业、部门等），编号不变，各单位引用它 / a shared register, whose ids stay and to which all refer")
  private List<Path> registers = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "写到该文件，- 为标准输出 / the file to write; - is standard output")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      description = "json 或 ndjson，默认按文件名 / json or ndjson; by the name of the file unless given")
  private @Nullable Form form;

  @Option(names = "--gzip", description = "压缩，文件名以 .gz 结尾时自动 / packed, as always if named .gz")
  private boolean isPacked;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  ConvertCommand() {}

  /** One file that was asked for. */
  private record Asked(Path file, @Nullable String reporter, boolean isRegister) {}

  @Override
  public Integer call() throws IOException {
    List<Asked> asked = asked();
    ExchangeWriter writer = writer();
    Inputs inputs = Safety.inputsOf(safety);
    for (Asked a : asked) {
      refuseOverwriting(a.file());
    }
    RecordSource source =
        asked.size() == 1
            ? single(inputs.open(asked.get(0).file()).asItIs())
            : merged(asked, inputs);
    if (source == null) {
      return Safety.FOUND;
    }
    CarriedRecords records = new CarriedRecords(source);
    boolean isWritten =
        Inputs.isStandardInput(output) ? writeOut(writer, records) : writeFile(writer, records);
    tell(records, isWritten);
    return isWritten && records.unread() == 0 && records.ofFile().errors() == 0
        ? Safety.DONE
        : Safety.FOUND;
  }

  private List<Asked> asked() {
    List<Asked> out = new ArrayList<>();
    files.forEach(f -> out.add(new Asked(f, null, false)));
    for (String r : reporters) {
      int at = r.indexOf('=');
      if (at <= 0 || at == r.length() - 1) {
        throw misuse("--reporter 应写成 名称=文件 / is written NAME=FILE: " + r);
      }
      out.add(new Asked(Path.of(r.substring(at + 1)), r.substring(0, at), false));
    }
    registers.forEach(f -> out.add(new Asked(f, null, true)));
    if (out.isEmpty()) {
      throw misuse("请给出要转换的文件 / name the files to convert");
    }
    return out;
  }

  private ExchangeWriter writer() {
    String name = String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT);
    boolean isGz = name.endsWith(GZ);
    String plain = isGz ? name.substring(0, name.length() - GZ.length()) : name;
    Form asked = form;
    if (asked == null) {
      boolean isLines =
          Inputs.isStandardInput(output) || plain.endsWith(".ndjson") || plain.endsWith(".jsonl");
      if (!isLines && !plain.endsWith(".json")) {
        throw misuse(
            "从文件名看不出写法，请用 --format json 或 ndjson 指定 / the name does not show the form, give"
                + " --format json or ndjson: "
                + output);
      }
      asked = isLines ? Form.NDJSON : Form.JSON;
    }
    ExchangeWriter out = asked == Form.NDJSON ? ExchangeWriter.lines() : ExchangeWriter.document();
    return isPacked || isGz ? out.gzip() : out;
  }

  private void refuseOverwriting(Path input) throws IOException {
    boolean isFile = !Inputs.isStandardInput(input) && !Inputs.isStandardInput(output);
    if (isFile && Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
      throw misuse("输出文件就是输入文件 / the output is one of the inputs: " + output);
    }
    if (Files.isDirectory(output)) {
      throw misuse("输出是文件夹 / the output is a folder: " + output);
    }
  }

  /** Returns the only file, or null if what it says of itself would be lost. */
  private @Nullable RecordSource single(RecordSource source) throws IOException {
    Outcome<Manifest> says = source.manifest();
    if (says.value() == null) {
      refuse(says.problems().stream().filter(p -> p.severity().isError()).toList());
      return null;
    }
    return source;
  }

  private @Nullable RecordSource merged(List<Asked> asked, Inputs inputs) throws IOException {
    LedgerMerge merge = LedgerMerge.by(ExchangeEdition.V1_0);
    List<OpenedSource> opened = new ArrayList<>();
    for (Asked a : asked) {
      OpenedSource source = inputs.open(a.file());
      if (opened.contains(source)) {
        throw misuse("同一个文件写了两次 / the same file is named twice: " + a.file());
      }
      opened.add(source);
      merge = and(merge, a, source.asItIs());
    }
    Outcome<MergedSource> out = merge.read();
    MergedSource merged = out.value();
    if (merged == null) {
      refuse(out.problems());
      return null;
    }
    merged
        .prefixes()
        .forEach(
            (name, prefix) ->
                say(
                    prefix.isEmpty()
                        ? new Wording(name + "：编号不变", name + ": ids stay")
                        : new Wording(
                            name + "：编号前加 " + prefix, name + ": ids begin with " + prefix)));
    out.problems().stream().limit(SHOWN).forEach(this::say);
    int more = out.problems().size() - SHOWN;
    if (more > 0) {
      say(new Wording("……另有 " + more + " 处", "... and " + more + " more"));
    }
    return merged;
  }

  private LedgerMerge and(LedgerMerge merge, Asked asked, RecordSource source) {
    String name = asked.file().toString();
    if (asked.isRegister()) {
      return merge.withRegister(source, name);
    }
    String reporter = asked.reporter();
    try {
      return reporter == null ? merge.with(source, name) : merge.with(source, name, reporter);
    } catch (IllegalArgumentException e) {
      throw misuse(
          "--reporter 的名称不能作编号的开头（不能有空白、引号、反斜杠）/ ids cannot begin with that name: " + reporter);
    }
  }

  // ---- writing

  private boolean writeOut(ExchangeWriter writer, CarriedRecords records) throws IOException {
    OutputStream out = StandardOutput.bytes(spec.commandLine().getOut());
    writer.write(records, out);
    out.flush();
    return !records.isCut();
  }

  /** Writes it whole, reads it back to count what came over, or leaves nothing. */
  private boolean writeFile(ExchangeWriter writer, CarriedRecords records) throws IOException {
    if (Files.exists(output) && !Files.isRegularFile(output)) {
      try (OutputStream out = Files.newOutputStream(output)) {
        writer.write(records, out);
      }
      return !records.isCut();
    }
    try (WholeFile whole = WholeFile.at(output)) {
      writer.write(records, whole.path());
      if (records.isCut()) {
        return false;
      }
      CarriedRecords written =
          new CarriedRecords(ExchangeFile.of(whole.path(), ExchangeEdition.V1_0));
      written.scan(RecordVisitor.NOBODY);
      if (written.isCut() || !written.isSameAs(records)) {
        throw new IOException(
            "写出的记录数与读入的不同，没有保留 / other numbers of records were written than read: "
                + records.counts().zh()
                + " → "
                + written.counts().zh());
      }
      whole.finish();
    }
    return true;
  }

  // ---- what is said

  private void tell(CarriedRecords records, boolean isWritten) {
    if (!isWritten) {
      refuse(records.fatal());
      return;
    }
    Stream.concat(records.ofFile().sample().stream(), records.ofUnread().stream())
        .forEach(this::say);
    if (records.unread() > 0) {
      say(
          new Wording(
              "未能读取的记录 " + records.unread() + " 条，照原文写出",
              records.unread() + " records could not be read and are written as they came"));
    }
    Wording counts = records.counts();
    boolean isCounted = !Inputs.isStandardInput(output);
    say(
        new Wording(
            "读入" + counts.zh() + (isCounted ? "；写出后再读，数目相同" : "，全部写出"),
            "in: "
                + counts.en()
                + (isCounted ? "; read back, the numbers are the same" : "; all written")));
  }

  private void refuse(List<Problem> why) {
    why.stream().limit(SHOWN).forEach(this::say);
    say(
        Inputs.isStandardInput(output)
            ? new Wording("不能转换，写出的内容不完整", "not converted; what is written is not whole")
            : new Wording("不能转换，没有写出文件", "not converted, no file is written"));
  }

  private void say(Problem p) {
    Locale locale = language.locale();
    String id = p.recordId() == null ? "" : " [" + p.recordId() + "]";
    String line = p.code().id() + "  " + p.place() + id + "  " + p.message(locale);
    spec.commandLine().getErr().println(line);
  }

  private void say(Wording words) {
    spec.commandLine().getErr().println(words.in(language.locale()));
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
