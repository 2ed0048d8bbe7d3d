package io.github.safetysupervision.cli;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.json.RuleIndex;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule, or lists them all (规则说明). */
@Command(
    name = "rules",
    description = "列出全部规则，或说明一条：为什么、依据、怎么改 / all rules, or one: why, on what basis, how to mend it",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  /** How the result is written. */
  enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For pages. */
    MD
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description =
          "规则编号，如 HZ-001，或一类，如 HZ / the code of a rule, such as HZ-001, or a family, such as HZ")
  private @Nullable String code;

  @Option(
      names = "--format",
      description = "text、json 或 md / text, json or md",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--lang", description = "zh 或 en / zh or en", defaultValue = "zh")
  private Language language = Language.ZH;

  @Mixin private Output output = new Output();

  private boolean isList;

  RulesCommand() {}

  @Override
  public Integer call() throws IOException {
    List<ProblemCode> asked = asked();
    return output.write(List.of(), out -> write(asked, out));
  }

  private int write(List<ProblemCode> asked, PrintWriter out) throws IOException {
    switch (format) {
      case TEXT -> text(asked, out);
      case MD -> markdown(asked, out);
      case JSON -> json(asked, out);
    }
    out.flush();
    return Safety.DONE;
  }

  private List<ProblemCode> asked() {
    String id = code;
    if (id == null) {
      return RuleIndex.codes();
    }
    String upper = id.toUpperCase(Locale.ROOT);
    List<ProblemCode> family = RuleIndex.families().get(upper);
    List<ProblemCode> out =
        family == null
            ? RuleIndex.codes().stream().filter(c -> c.id().equals(upper)).toList()
            : family;
    isList = family != null;
    if (out.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "没有编号为“"
              + id
              + "”的规则，safety rules 列出全部 / there is no rule "
              + id
              + "; safety rules lists them all");
    }
    return out;
  }

  private void text(List<ProblemCode> asked, PrintWriter out) {
    Locale locale = language.locale();
    if (code == null || isList) {
      for (ProblemCode c : asked) {
        out.println(c.id() + "  " + severity(c) + "  " + in(c.title(), locale));
      }
      return;
    }
    for (ProblemCode c : asked) {
      out.println(c.id() + "  " + in(c.title(), locale));
      line(out, w("层次", "layer"), c.layer().wording(), locale);
      line(out, w("严重程度", "severity"), Wording.same(severity(c)), locale);
      line(out, w("提示", "message"), c.template(), locale);
      line(out, w("为什么", "why"), c.why(), locale);
      line(out, w("依据", "basis"), c.basis(), locale);
      line(out, w("怎么改", "how to mend it"), c.fix(), locale);
      line(out, w("自版本", "since"), Wording.same(c.since()), locale);
      line(out, w("记录类型", "record types"), types(c), locale);
      line(out, w("页", "page"), page(c), locale);
    }
  }

  private static void line(PrintWriter out, Wording name, @Nullable Wording text, Locale locale) {
    if (text != null) {
      out.println("  " + name.in(locale) + w("：", ": ").in(locale) + text.in(locale));
    }
  }

  private void markdown(List<ProblemCode> asked, PrintWriter out) {
    Locale locale = language.locale();
    for (ProblemCode c : asked) {
      out.println("## " + c.id() + " " + in(c.title(), locale));
      out.println();
      item(out, w("层次", "Layer"), c.layer().wording(), locale);
      item(out, w("严重程度", "Severity"), Wording.same("`" + severity(c) + "`"), locale);
      item(out, w("提示", "Message"), c.template(), locale);
      item(out, w("为什么", "Why"), c.why(), locale);
      item(out, w("依据", "Basis"), c.basis(), locale);
      item(out, w("怎么改", "How to mend it"), c.fix(), locale);
      item(out, w("记录类型", "Record types"), types(c), locale);
      item(out, w("页", "Page"), page(c), locale);
      out.println();
    }
  }

  private static void item(PrintWriter out, Wording name, @Nullable Wording text, Locale locale) {
    if (text != null) {
      out.println("- **" + name.in(locale) + "** " + text.in(locale));
    }
  }

  private static void json(List<ProblemCode> asked, PrintWriter out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(new VisibleJson(out))) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (ProblemCode c : asked) {
        json.writeStartObject();
        json.writeStringField("code", c.id());
        json.writeStringField("layer", c.layer().wording().en());
        json.writeStringField("severity", severity(c));
        json.writeStringField("since", c.since());
        words(json, "title", c.title());
        words(json, "message", c.template());
        words(json, "why", c.why());
        words(json, "basis", c.basis());
        words(json, "fix", c.fix());
        json.writeArrayFieldStart("recordTypes");
        for (String type : typeNames(c)) {
          json.writeString(type);
        }
        json.writeEndArray();
        String page = RuleIndex.pageOf(c);
        if (page != null) {
          json.writeStringField("page", page);
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println();
  }

  private static void words(JsonGenerator json, String name, @Nullable Wording words)
      throws IOException {
    if (words != null) {
      json.writeObjectFieldStart(name);
      json.writeStringField("zh", words.zh());
      json.writeStringField("en", words.en());
      json.writeEndObject();
    }
  }

  /** Of which types its records are, as a justification names them; none of rules of all types. */
  private static List<String> typeNames(ProblemCode code) {
    return Stream.concat(
            Rulebook.V1_0.allRules().stream()
                .filter(r -> r.code().equals(code))
                .map(r -> r.type().name()),
            Rulebook.V1_0.statedRules().stream()
                .filter(r -> r.code().equals(code))
                .map(r -> STATED_FIGURE.name()))
        .distinct()
        .toList();
  }

  private static @Nullable Wording types(ProblemCode code) {
    List<String> names = typeNames(code);
    return names.isEmpty() ? null : new Wording(String.join("、", names), String.join(", ", names));
  }

  private static @Nullable Wording page(ProblemCode code) {
    String page = RuleIndex.pageOf(code);
    return page == null ? null : Wording.same(page);
  }

  private static String severity(ProblemCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String in(@Nullable Wording words, Locale locale) {
    return words == null ? "" : words.in(locale);
  }

  private static Wording w(String zh, String en) {
    return new Wording(zh, en);
  }
}
