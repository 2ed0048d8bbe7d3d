package io.github.safetysupervision.cli;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import io.github.safetysupervision.record.ScalarType;
import io.github.safetysupervision.record.Spelling;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.record.TextForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Local words that somebody wrote down (用语对照文件): field, local word and standard word a line, with
 * tabs or commas between them, {@code #} before notes, and a first line of headings if wanted.
 *
 * <pre>{@code
 * 字段,本地词,标准词
 * hazard.channel,双随机抽查,routine-inspection
 * 隐患级别,A级,重大隐患
 * }</pre>
 */
final class TermsFile {

  private static final int COLUMNS = 3;
  private static final Set<String> HEADINGS = Set.of("字段", "field");

  /** So many standard words are named where none is near. */
  private static final int NAMED = 8;

  private final Path file;
  private TermMapping terms = TermMapping.NONE;
  private int line;

  private TermsFile(Path file) {
    this.file = file;
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is no UTF-8, or a line names no field or no standard
   *     word, or contradicts a standard word or another line; the message says which line and what
   *     is expected
   */
  static TermMapping read(Path file) throws IOException {
    TermsFile out = new TermsFile(file);
    for (String text : TableText.lines(file, "用语对照文件", "file of terms")) {
      out.line++;
      if (!text.startsWith("#")) {
        out.take(TableText.cells(text));
      }
    }
    return out.terms;
  }

  private void take(List<String> cells) {
    if (cells.isEmpty() || HEADINGS.contains(cells.get(0).toLowerCase(Locale.ROOT))) {
      return;
    }
    if (cells.size() != COLUMNS || cells.contains("")) {
      throw wrong(
          "应有三列：字段、本地词、标准词，如 hazard.channel,双随机抽查,routine-inspection",
          "expected three columns: field, local word, standard word");
    }
    TermFields found = TermFields.named(cells.get(0));
    ScalarType<?> type = found.type();
    if (type == null) {
      Wording why = found.why();
      throw wrong(why.zh(), why.en());
    }
    map(type, cells.get(0), cells.get(1), cells.get(2));
  }

  private <V extends Object> void map(ScalarType<V> type, String field, String word, String known) {
    V meaning = TermMapping.NONE.find(type, known);
    if (meaning == null) {
      Wording expected = expected(type, known);
      throw wrong(
          "“" + known + "”不是字段“" + field + "”的标准词；应为" + expected.zh(),
          known + " is no standard word of " + field + "; expected " + expected.en());
    }
    V ours = TermMapping.NONE.find(type, word);
    if (ours != null && !isSame(ours, meaning)) {
      throw wrong(
          "“" + word + "”本身就是标准词（" + code(ours) + "），不能对照成 " + code(meaning),
          word + " is itself a standard word (" + code(ours) + ") and cannot stand for another");
    }
    V before = terms.find(type, word);
    if (before != null && !isSame(before, meaning)) {
      throw wrong(
          "“" + word + "”前面已对照为 " + code(before) + "，又对照为 " + code(meaning) + "；只能留一个",
          word + " stands for " + code(before) + " further up; keep one");
    }
    if (before == null) {
      add(type, word, meaning);
    }
  }

  private void add(ScalarType<?> type, String word, Object meaning) {
    try {
      terms =
          type.textForm() instanceof TextForm.Open open && meaning instanceof Term term
              ? terms.with(open.list(), word, term)
              : withClosed(terms, word, meaning);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          said(
              "本地词“" + word + "”中有空白或不可见的字符，或者太长；请更正",
              "the local word has blanks or invisible characters, or is too long"),
          e);
    }
  }

  @SuppressWarnings({
    "unchecked",
    "cast.unsafe"
  }) // the words of a closed list are constants of one enum
  private static <E extends Enum<E> & ClosedTerm> TermMapping withClosed(
      TermMapping terms, String word, Object meaning) {
    return terms.with(word, (E) meaning);
  }

  private static boolean isSame(Object one, Object other) {
    return code(one).equals(code(other));
  }

  private static String code(Object word) {
    return word instanceof Term t ? t.code() : ((ClosedTerm) word).code();
  }

  /** The words that a text is near to; otherwise some of all. */
  private static Wording expected(ScalarType<?> type, String written) {
    List<String> all = List.copyOf(TermMapping.NONE.words(type));
    List<String> near = all.stream().filter(w -> Spelling.isNear(w, written)).toList();
    Predicate<String> isCode = w -> isCode(type, w);
    List<String> codes = all.stream().filter(isCode).limit(NAMED).toList();
    List<String> some = near.isEmpty() ? codes : near;
    boolean areMore = near.isEmpty() && all.stream().filter(isCode).count() > NAMED;
    return new Wording(
        " " + String.join("、", some) + (areMore ? " 等（见数据字典）" : some.size() > 1 ? " 之一" : ""),
        String.join(", ", some) + (areMore ? " or another (see the data dictionary)" : ""));
  }

  private static boolean isCode(ScalarType<?> type, String word) {
    Object value = TermMapping.NONE.find(type, word);
    return value != null && code(value).equals(word);
  }

  private IllegalArgumentException wrong(String zh, String en) {
    return new IllegalArgumentException(said(zh, en));
  }

  private String said(String zh, String en) {
    @Nullable Path name = file.getFileName();
    return "用语对照文件 " + name + " 第 " + line + " 行：" + zh + " / line " + line + ": " + en;
  }
}
