package io.github.safetysupervision.cli;

import io.github.safetysupervision.code.CodeList;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionEditions;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.time.Validity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the list of divisions that somebody hands in (区划代码表文件): first what it is, a line
 * each, then code and name a line, with tabs or commas between them. A third column says what a
 * division that is listed no longer has become.
 *
 * <pre>{@code
 * # 版本: 2019
 * # 起: 2019-01-01
 * # 止: 2019-12-31
 * # 来源: 民政部
 * 代码,名称,现代码
 * 370000,山东省
 * 370116,莱芜区
 * 371202,莱城区,370116
 * }</pre>
 */
final class DivisionsFile {

  private static final Set<String> HEADINGS = Set.of("代码", "code");
  private static final String EDITION = "版本";
  private static final String FROM = "起";
  private static final String TO = "止";
  private static final String SOURCE = "来源";

  private static final Pattern BETWEEN = Pattern.compile("[、;； ]+");
  private static final Pattern TRAILING = Pattern.compile("[,\\t\\s]+$");

  /** What is said of a list, in Chinese and in English. */
  private static final Map<String, String> HEADERS =
      Map.of(
          EDITION, EDITION, FROM, FROM, TO, TO, SOURCE, SOURCE, "edition", EDITION, "from", FROM,
          "to", TO, "source", SOURCE);

  private final Path file;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final Map<String, String> entries = new LinkedHashMap<>();
  private final Map<DivisionCode, DivisionCode[]> successors = new LinkedHashMap<>();
  private int line;

  private DivisionsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads one.
   *
   * @return the editions that were there, with this one
   * @throws IllegalArgumentException if it is no UTF-8, does not say its edition and first day, or
   *     a line is none; the message says which line and what is expected
   */
  static DivisionEditions read(Path file, DivisionEditions others) throws IOException {
    DivisionsFile out = new DivisionsFile(file);
    for (String text : TableText.lines(file, "区划代码表", "list of divisions")) {
      out.line++;
      if (text.startsWith("#")) {
        out.takeHeader(text.substring(1).strip());
      } else {
        out.take(TableText.cells(text));
      }
    }
    DivisionEditions all = out.with(others);
    for (Map.Entry<DivisionCode, DivisionCode[]> e : out.successors.entrySet()) {
      all = all.succeeded(e.getKey(), e.getValue());
    }
    return all;
  }

  private void takeHeader(String text) {
    int colon = text.replace('：', ':').indexOf(':');
    if (colon > 0) {
      String known = HEADERS.get(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
      if (known == null) {
        throw wrong(
            "应为版本、起、止、来源之一，如“# 版本: 2025”；说明写在来源里",
            "expected edition, from, to or source, such as “# edition: 2025”");
      }
      // A spreadsheet saves empty cells behind it.
      String value = TRAILING.matcher(text.substring(colon + 1)).replaceFirst("").strip();
      refuseTwice(known, header.put(known, value) != null);
    }
  }

  private void take(List<String> cells) {
    if (cells.isEmpty() || HEADINGS.contains(cells.get(0).toLowerCase(Locale.ROOT))) {
      return;
    }
    boolean isGone = cells.size() == 3;
    if (cells.size() < 2 || cells.size() > 3 || cells.get(0).isEmpty()) {
      throw wrong(
          "应为“代码,名称”，如 370116,莱芜区；已撤销的再写现代码，如 371202,莱城区,370116",
          "expected code and name, such as 370116,莱芜区; of what is gone the present code too");
    }
    DivisionCode code = code(cells.get(0));
    if (isGone) {
      List<DivisionCode> now = new ArrayList<>();
      for (String c : BETWEEN.split(cells.get(2), -1)) {
        now.add(code(c));
      }
      DivisionCode[] before = successors.put(code, now.toArray(DivisionCode[]::new));
      refuseTwice(cells.get(0), before != null || now.contains(code));
    } else {
      refuseTwice(cells.get(0), entries.put(cells.get(0), cells.get(1)) != null);
    }
  }

  private void refuseTwice(String code, boolean isTwice) {
    if (isTwice) {
      throw wrong(code + " 列了不止一次", code + " stands more than once");
    }
  }

  private DivisionCode code(String text) {
    DivisionCode code = DivisionCode.tryParse(text).value();
    if (code == null) {
      throw wrong(
          "“" + text + "”不是区划代码；应为 6 位或 12 位数字",
          text + " is no division code; expected 6 or 12 digits");
    }
    return code;
  }

  private DivisionEditions with(DivisionEditions others) {
    line = 0;
    String edition = header.get(EDITION);
    LocalDate from = day(FROM);
    if (edition == null || edition.isEmpty() || from == null || entries.isEmpty()) {
      throw wrong(
          "前几行应写明“# 版本: 2025”“# 起: 2025-01-01”，其后每行一个代码和名称",
          "expected lines like “# edition: 2025” and “# from: 2025-01-01”, then code and name a line");
    }
    LocalDate said = day(TO);
    // Codes change every January: a list that does not say how long it holds does so for a year.
    LocalDate to = said == null ? from.plusYears(1).minusDays(1) : said;
    if (to.isBefore(from)) {
      throw wrong("“止”早于“起”", "it ends before it begins");
    }
    CodeList codes =
        new CodeList(
            "行政区划代码",
            edition,
            header.getOrDefault(SOURCE, "" + file.getFileName()),
            new Validity(from, to),
            entries);
    Outcome<DivisionList> list = DivisionList.tryOf(codes);
    for (Problem p : list.problems()) {
      throw wrong(p.message(Locale.CHINESE), p.message(Locale.ENGLISH));
    }
    refuseGoneAndListed(list.orThrow());
    try {
      return others.with(list.orThrow());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          said(
              "应列出各区划所在的省级区划（如 370000），并且不与其他各版同一天起用（自带的一版 2023-06-30 起）",
              "expected the province of each division (such as 370000), and another first day than the"
                  + " other editions (the bundled one is from 2023-06-30): "
                  + e.getMessage()),
          e);
    }
  }

  private void refuseGoneAndListed(DivisionList list) {
    for (DivisionCode gone : successors.keySet()) {
      refuseTwice(gone.toString(), list.contains(gone));
    }
  }

  private @Nullable LocalDate day(String what) {
    String text = header.get(what);
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          said("“" + what + "”应写成 2025-01-01：" + text, "a day is written 2025-01-01: " + text), e);
    }
  }

  private IllegalArgumentException wrong(String zh, String en) {
    return new IllegalArgumentException(said(zh, en));
  }

  private String said(String zh, String en) {
    @Nullable Path name = file.getFileName();
    return "区划代码表 "
        + name
        + (line == 0 ? "：" : " 第 " + line + " 行：")
        + zh
        + (line == 0 ? " / " : " / line " + line + ": ")
        + en;
  }
}
