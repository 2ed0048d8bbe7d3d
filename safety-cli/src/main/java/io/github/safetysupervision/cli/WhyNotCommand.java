package io.github.safetysupervision.cli;

import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.UnmetCondition;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.NearMiss;
import io.github.safetysupervision.statistics.RecordStanding;
import io.github.safetysupervision.statistics.WhyNot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what keeps a record out of a figure (为何未计入). */
@Command(
    name = "why-not",
    description =
        "一条记录为何没有计入一个数字：哪个条件不满足 / why a record is not in a figure: which condition it does not"
            + " meet",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n退出码 / exit status:%n",
    exitCodeList = {
      "0:已回答，计入与否都一样 / answered, counted or not",
      "2:用法错误，包括没有这个数字或记录 / misuse, as of a figure or record that is not there",
      "3:文件读不出来，或数字算不出来 / a file cannot be read, or the figure not be computed"
    })
final class WhyNotCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Safety safety;

  @Parameters(
      index = "0",
      paramLabel = "LEDGER",
      description = "台账文件，- 为标准输入 / the ledger, an exchange file; - is standard input")
  private Path ledger = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "FIGURE",
      description =
          "报送数字的编号，或指标编号（按台账的期间和行政区划）/ the id of a stated figure, or of an indicator, over the"
              + " period and territory of the ledger")
  private String figure = "";

  @Parameters(index = "2", paramLabel = "RECORD", description = "记录的编号 / the id of the record")
  private String record = "";

  @Option(
      names = "--stated",
      description =
          "报送数字文件，缺省为台账旁的 stated.ndjson（如有），否则为台账自身 / the stated figures; by default beside the"
              + " ledger, if there, else those in the ledger itself")
  private @Nullable Path stated;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  WhyNotCommand() {}

  @Override
  public Integer call() throws IOException {
    Inputs inputs = Safety.inputsOf(safety);
    OpenedSource records = inputs.open(ledger);
    Path where = stated == null ? Inputs.statedBeside(ledger) : stated;
    OpenedSource figures = where == null ? records : inputs.open(where);
    StatedLookup others = new StatedLookup(figure);
    figures.show(others);
    WhyNot why = WhyNot.of(record);
    ReconciledFigure found =
        Reconciliation.explain(
            records,
            figures,
            questions(records),
            figure,
            IndicatorCatalogue.STANDARD,
            c -> {},
            why);
    if (found == null) {
      throw misuse(others.whatItIs(IndicatorCatalogue.STANDARD));
    }
    TextExit out = TextExit.ofNames(spec.commandLine().getOut());
    if (found.figure() == null) {
      out.println(
          new Wording("数字 " + figure + " 算不出来：", figure + " cannot be computed:").in(locale()));
      found.reasons().forEach(p -> out.println("  " + p.code().id() + "  " + p.message(locale())));
      out.flush();
      return Safety.UNREADABLE;
    }
    if (why.found().isEmpty()) {
      throw misuse(noSuchRecord(why));
    }
    why.found().forEach(s -> tell(s, out));
    conclude(found, out);
    out.flush();
    return Safety.DONE;
  }

  /** The figure of an indicator, where the id is one. */
  private List<StatedFigure> questions(OpenedSource records) throws IOException {
    Indicator indicator = IndicatorCatalogue.STANDARD.find(figure);
    Manifest says = indicator == null ? null : records.manifest().value();
    return says == null
        ? List.of()
        : List.of(
            StatedFigure.builder()
                .id(figure)
                .territory(says.getTerritory())
                .indicator(figure)
                .period(says.getPeriod())
                .build());
  }

  private String noSuchRecord(WhyNot why) {
    String near = String.join("、", why.near());
    return "台账中没有编号为 "
        + record
        + " 的记录"
        + (near.isEmpty() ? "" : "，是否为 " + near)
        + " / no record "
        + record
        + " in the ledger"
        + (near.isEmpty() ? "" : "; did you mean " + near);
  }

  private Locale locale() {
    return language.locale();
  }

  private ParameterException misuse(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  // ---- what is said

  private void tell(RecordStanding s, TextExit out) {
    Wording head =
        new Wording(
            s.type().zh() + " " + s.recordId() + "（" + s.place() + "）" + verdict(s.status()).zh(),
            s.type().en()
                + " "
                + s.recordId()
                + " ("
                + s.place()
                + ") "
                + verdict(s.status()).en());
    out.println(head.in(locale()), s.recordId());
    if (!s.correctedBy().isEmpty()) {
      String by = String.join("、", s.correctedBy());
      detail(new Wording("已由 " + by + " 更正或撤回", "corrected or taken back by " + by), out);
    } else if (s.status() == RecordStanding.Status.NOT_IN_EFFECT) {
      detail(
          new Wording("它撤回别的记录，或已被同编号的更正取代", "it takes another back, or gave way to one of its id"),
          out);
    }
    String part = s.part();
    if (part != null) {
      detail(new Wording("计入：" + part, "adds: " + part), out);
    }
    String same = s.sameAs();
    if (same != null) {
      detail(
          new Wording("同一个值已由 " + same + " 计入，只计一次", "counted once, with " + same + " before it"),
          out);
    }
    for (RecordStanding.Side side : s.sides()) {
      tell(side, out);
    }
  }

  private void tell(RecordStanding.Side side, TextExit out) {
    String name = side.name().in(locale());
    String before = name.isEmpty() ? "" : name + "  ";
    if (side.truth() == Truth.TRUE) {
      detail(new Wording(before + "满足全部条件", before + "meets all conditions"), out);
    }
    side.unmet().forEach(c -> out.println("  " + before + said(c, locale()), record));
    if (side.truth() != Truth.TRUE && side.unmet().isEmpty()) {
      detail(
          new Wording(before + "条件都满足，但不能确定它是否有效", before + "meets all, and may not be in effect"),
          out);
    }
  }

  private void detail(Wording words, TextExit out) {
    out.println("  " + words.in(locale()), record);
  }

  private static Wording verdict(RecordStanding.Status status) {
    return switch (status) {
      case COUNTED -> new Wording("已计入", "is counted");
      case PARTLY_COUNTED -> new Wording("只计入其中一边", "is counted on one side only");
      case MAY_COUNT -> new Wording("不能确定是否计入", "may be counted or not");
      case ADDS_NOTHING -> new Wording("符合条件，但没有可计的值", "belongs there and adds nothing");
      case NOT_COUNTED -> new Wording("未计入", "is not counted");
      case NOT_IN_EFFECT -> new Wording("未计入：已不是现行记录", "is not counted: it is not in effect");
      case OTHER_TYPE ->
          new Wording("未计入：这个数字数的是别的记录类型", "is not counted: the figure counts another type");
    };
  }

  /** What a condition asks and what the record says instead. */
  static String said(UnmetCondition c, Locale locale) {
    boolean isSure = c.truth() == Truth.FALSE;
    String found = c.found().in(locale);
    String note =
        found.isEmpty() ? "" : new Wording("（" + found + "）", " (" + found + ")").in(locale);
    Wording unmet =
        isSure
            ? new Wording("不满足“", "does not meet “")
            : new Wording("不能确定是否满足“", "may not meet “");
    return unmet.in(locale) + c.condition().in(locale) + "”" + note;
  }

  /** The same of a record that nearly counts. */
  static String said(NearMiss m, Locale locale) {
    String side = m.side().in(locale);
    return (side.isEmpty() ? "" : side + "  ") + said(m.condition(), locale);
  }

  private void conclude(ReconciledFigure found, TextExit out) {
    Indicator indicator = found.indicator();
    String phrase = found.stated().getPhrase();
    Wording name =
        phrase != null
            ? Wording.same(phrase)
            : indicator == null ? Wording.same("") : indicator.name();
    line(new Wording("数字", "figure"), found.stated().getId() + "  " + name.in(locale()), out);
    Figure computed = found.figure();
    if (computed != null) {
      line(new Wording("定义", "definition"), computed.measure().words().in(locale()), out);
      line(new Wording("记录", "records"), Long.toString(computed.records()), out);
    }
  }

  private void line(Wording label, String text, TextExit out) {
    out.println(label.in(locale()) + new Wording("：", ": ").in(locale()) + text);
  }
}
