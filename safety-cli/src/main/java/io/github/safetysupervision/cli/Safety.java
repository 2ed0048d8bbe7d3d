package io.github.safetysupervision.cli;

import io.github.safetysupervision.record.Spelling;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code safety} (安全生产监管数据工具). */
@Command(
    name = "safety",
    description =
        "安全生产监管台账：检查、数字核对、解释与成文 / a work-safety ledger: checked, its figures reconciled, explained,"
            + " written up",
    mixinStandardHelpOptions = true,
    versionProvider = Safety.Version.class,
    subcommands = {
      CheckCommand.class,
      RulesCommand.class,
      FiguresCommand.class,
      ExplainCommand.class,
      WhyNotCommand.class,
      ReportCommand.class,
      ConvertCommand.class
    })
public final class Safety implements Runnable {

  /** Everything was done. */
  static final int DONE = 0;

  /** Something that {@code --fail-on} names. */
  static final int FOUND = 1;

  /** The command was misused. */
  static final int MISUSE = 2;

  /** Something could not be read or written. */
  static final int UNREADABLE = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Inputs inputs;

  private Safety(Inputs inputs) {
    this.inputs = inputs;
  }

  /** What a command reads. */
  static Inputs inputsOf(@Nullable Safety parent) {
    if (parent == null) {
      throw new IllegalStateException("the command-line parser sets it");
    }
    return parent.inputs;
  }

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, Terminal.ERR.charset());
    Progress progress =
        Terminal.ERR.isThere() ? new Progress(err, System::nanoTime) : Progress.NONE;
    System.exit(run(new Inputs(progress), StandardOutput.ofProcess(), err, args));
  }

  /**
   * Runs one command on files and the standard input of this process.
   *
   * @param out where results go
   * @param toErr where errors go
   * @param args the command and its arguments
   * @return the exit status
   */
  static int run(PrintWriter out, PrintWriter toErr, String... args) {
    return run(new Inputs(Progress.NONE), out, toErr, args);
  }

  /**
   * Runs one command.
   *
   * @param inputs what it reads; closed in the end, whatever happens
   * @param out where results go
   * @param toErr where errors go
   * @param args the command and its arguments
   * @return the exit status
   */
  static int run(Inputs inputs, PrintWriter out, PrintWriter toErr, String... args) {
    PrintWriter err = TextExit.ofNames(toErr);
    CommandLine commandLine =
        new CommandLine(new Safety(inputs))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Safety::misused)
            .setExecutionExceptionHandler(
                (e, cmd, parsed) -> {
                  err.println("safety: " + Failures.oneLine(e));
                  return Failures.statusOf(e);
                });
    int status;
    try {
      status = commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      err.println("safety: 内存不足，请用 java -Xmx 增大 / out of memory, give more with java -Xmx");
      status = UNREADABLE;
    } finally {
      close(inputs, err);
    }
    if (out.checkError()) {
      sayUnwritten(out, err);
      status = UNREADABLE;
    }
    err.flush();
    return status;
  }

  /** What could not be deleted is said: it may be nobody else's business. */
  private static void close(Inputs inputs, PrintWriter err) {
    try {
      inputs.close();
    } catch (IOException e) {
      err.println(
          "safety: 临时文件未能删除 / a temporary file could not be deleted: " + Failures.oneLine(e));
    }
  }

  /** What was lost is said, unless nobody wanted more, as after {@code | head}. */
  private static void sayUnwritten(PrintWriter out, PrintWriter err) {
    StandardOutput standard = out instanceof StandardOutput s ? s : null;
    if (standard == null || !standard.isClosedPipe()) {
      IOException why = standard == null ? null : standard.failure();
      err.println(
          "safety: 结果没有写完 / the output could not be written"
              + (why == null ? "" : "：" + Failures.oneLine(why)));
    }
  }

  private static int misused(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    String unknown = unknownCommand(e);
    if (unknown != null) {
      err.println("safety: " + unknown);
      return MISUSE;
    }
    String what =
        e instanceof CommandLine.MissingParameterException
            ? "缺少参数 / "
            : e instanceof CommandLine.UnmatchedArgumentException ? "多余的参数 / " : "";
    err.println(
        "safety: "
            + what
            + Failures.oneLine(e)
            + "（见 / see "
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help）");
    return MISUSE;
  }

  /** What to say of a word that stands where a command should, or null. */
  private static @Nullable String unknownCommand(ParameterException e) {
    CommandLine line = e.getCommandLine();
    boolean isAtCommand =
        line.getParent() == null && e instanceof CommandLine.UnmatchedArgumentException;
    List<String> words =
        isAtCommand ? ((CommandLine.UnmatchedArgumentException) e).getUnmatched() : List.of();
    if (words.isEmpty() || words.get(0).startsWith("-")) {
      return null;
    }
    String word = words.get(0);
    List<String> commands = List.copyOf(line.getSubcommands().keySet());
    String near = Spelling.nearest(word, commands);
    return "未知命令 "
        + word
        + (near == null ? "" : "，是否 " + near + "？")
        + " / unknown command "
        + word
        + (near == null ? "" : "; is " + near + " meant?")
        + "（"
        + String.join("、", commands)
        + "）";
  }

  @Override
  public void run() {
    Set<String> commands = spec.subcommands().keySet();
    throw new ParameterException(
        spec.commandLine(),
        "请给出命令 "
            + String.join("、", commands)
            + " 之一 / a command is needed, one of "
            + String.join(", ", commands));
  }

  /** The version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {

    Version() {}

    /** The version alone. */
    static String of() {
      Package here = Safety.class.getPackage();
      String version = here == null ? null : here.getImplementationVersion();
      return version == null ? "(unpackaged)" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"safety " + of()};
    }
  }
}
