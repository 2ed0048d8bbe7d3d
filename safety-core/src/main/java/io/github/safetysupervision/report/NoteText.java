package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.report.WrittenReport.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said about a figure, line by line. */
final class NoteText {

  /**
   * One line.
   *
   * @param label what it says
   * @param text the words
   */
  record Line(String label, String text) {}

  private NoteText() {}

  static List<Line> lines(Note note, Locale language) {
    List<Line> out = new ArrayList<>();
    add(out, language, "指标", "indicator", note.name() + said(note.indicator(), language));
    add(out, language, "定义", "definition", note.definition());
    add(out, language, "期间", "period", note.period());
    add(out, language, "范围", "territory", note.territory());
    add(out, language, "口径", "population", note.population());
    add(out, language, "记录数", "records", Long.toString(note.records()));
    add(out, language, "计算", "computed", note.computed());
    if (note.stated().isEmpty()) {
      add(out, language, "提问编号", "asked as", note.statedAs());
    } else {
      add(out, language, "报送", "stated", note.stated() + said(note.statedAs(), language));
    }
    add(out, language, "结论", "verdict", note.status());
    add(out, language, "差", "difference", note.difference());
    for (String reason : note.reasons()) {
      add(out, language, "说明", "remark", reason);
    }
    return out;
  }

  private static String said(String inBrackets, Locale language) {
    return inBrackets.isEmpty()
        ? ""
        : new Wording("（" + inBrackets + "）", " (" + inBrackets + ")").in(language);
  }

  private static void add(List<Line> out, Locale language, String zh, String en, String text) {
    if (!text.isBlank()) {
      out.add(new Line(new Wording(zh, en).in(language), text.strip()));
    }
  }
}
