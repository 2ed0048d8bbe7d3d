package io.github.safetysupervision.examples;

import io.github.safetysupervision.json.RuleIndex;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the rules (规则页): one a family of codes, with an anchor for each rule, and an index.
 * Printed by {@link #main}; a test holds the pages against them.
 */
public final class RulePages {

  private final Locale locale;
  private final String ending;
  private final StringBuilder out = new StringBuilder();

  private RulePages(Locale locale) {
    this.locale = locale;
    this.ending = locale.equals(Locale.CHINESE) ? ".md" : ".en.md";
  }

  /**
   * Prints every page.
   *
   * @param args none
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    all().forEach((file, page) -> out.println("<!-- " + file + " -->\n\n" + page));
  }

  /** {@return file name to page, in both languages} */
  public static Map<String, String> all() {
    Map<String, List<ProblemCode>> families = RuleIndex.families();
    Map<String, String> pages = new LinkedHashMap<>();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String ending = new RulePages(locale).ending;
      pages.put("README" + ending, new RulePages(locale).index(families));
      families.forEach(
          (family, codes) -> pages.put(family + ending, new RulePages(locale).page(family, codes)));
    }
    return pages;
  }

  private String index(Map<String, List<ProblemCode>> families) {
    out.append("# ").append(w("规则一览", "Rules")).append("\n\n");
    out.append(
            w(
                "由规则本身生成，构建时核对。`safety rules 编号` 在命令行显示同样的内容。\n编号不会改作他用，也不会删除。",
                "Generated from the rules themselves and compared by the build. `safety rules CODE` shows"
                    + " the same.\nCodes are never reused or removed."))
        .append("\n\n");
    out.append(w("| 编号 | 名称 | 层次 | 严重程度 |", "| Code | Title | Layer | Severity |"))
        .append("\n|---|---|---|---|\n");
    families.forEach(
        (family, codes) -> {
          for (ProblemCode c : codes) {
            out.append("| [").append(c.id()).append("](").append(family).append(ending);
            out.append('#').append(anchor(c)).append(") | ").append(in(c.title())).append(" | ");
            out.append(in(c.layer().wording())).append(" | ").append(severity(c)).append(" |\n");
          }
        });
    return out.toString();
  }

  private String page(String family, List<ProblemCode> codes) {
    out.append("# ").append(family).append("\n\n");
    out.append("[").append(w("规则一览", "All rules")).append("](README").append(ending).append(")\n");
    for (ProblemCode c : codes) {
      out.append("\n<a id=\"").append(anchor(c)).append("\"></a>\n\n");
      out.append("## ").append(c.id()).append(' ').append(in(c.title())).append("\n\n");
      item(w("层次", "Layer"), in(c.layer().wording()));
      item(w("严重程度", "Severity"), severity(c));
      item(w("提示", "Message"), in(c.template()));
      item(w("为什么", "Why"), in(c.why()));
      item(w("依据", "Basis"), in(c.basis()));
      item(w("怎么改", "How to mend it"), in(c.fix()));
      item(w("自版本", "Since"), c.since());
    }
    return out.toString();
  }

  private void item(String name, String text) {
    if (!text.isEmpty()) {
      out.append("- **").append(name).append("** ").append(text).append('\n');
    }
  }

  private static String anchor(ProblemCode code) {
    return code.id().toLowerCase(Locale.ROOT);
  }

  private static String severity(ProblemCode code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private String in(@Nullable Wording words) {
    return words == null ? "" : words.in(locale);
  }

  private String w(String zh, String en) {
    return new Wording(zh, en).in(locale);
  }
}
