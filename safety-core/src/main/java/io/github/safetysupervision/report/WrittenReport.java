package io.github.safetysupervision.report;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report in one language (成文报告): chapters, sections, paragraphs, and in them spans, of which each
 * that is a number names its figure. A value; the same ledger gives the same bytes in every form.
 *
 * @param language the language
 * @param title the title
 * @param territory the territory reported on
 * @param territoryName its name
 * @param period the period reported on
 * @param asOf the day whose state counts
 * @param preface what has to be known first, such as that records are constructed
 * @param chapters the chapters, in order
 * @param notes the figures behind the numbers, in the order they are first read
 */
public record WrittenReport(
    Locale language,
    String title,
    DivisionCode territory,
    String territoryName,
    ReportingPeriod period,
    LocalDate asOf,
    List<String> preface,
    List<Chapter> chapters,
    List<Note> notes) {

  /**
   * Copies the lists.
   *
   * @param language the language
   * @param title the title
   * @param territory the territory reported on
   * @param territoryName its name
   * @param period the period reported on
   * @param asOf the day whose state counts
   * @param preface what has to be known first
   * @param chapters the chapters, in order
   * @param notes the figures behind the numbers
   */
  public WrittenReport {
    Objects.requireNonNull(language, "language");
    preface = List.copyOf(preface);
    chapters = List.copyOf(chapters);
    notes = List.copyOf(notes);
  }

  /**
   * Writes the report as Markdown; a number refers to its figure by a footnote.
   *
   * @return the text, lines ended by {@code \n}
   */
  public String toMarkdown() {
    return new MarkdownForm(this).write();
  }

  /**
   * Writes the report as one page of HTML, without script, that needs nothing from elsewhere; a
   * number opens its figure.
   *
   * @return the text, well-formed as XML too
   */
  public String toHtml() {
    return new HtmlForm(this).write();
  }

  /**
   * Returns the report as plain lists and maps, for templates of Word and Excel.
   *
   * <p>{@code sections} holds title, chapter, paragraphs and tables of each section; {@code
   * numbers} is the table of offsets: section and paragraph, both counted from 0, {@code from} and
   * {@code to} in UTF-16 code units of the paragraph's text, as {@link String#substring(int, int)}
   * takes them; {@code figures} holds what is behind them, {@code values} their texts by the
   * figure's key. A text that a sheet would take for a formula stands after an apostrophe.
   *
   * @return ordered maps and lists of strings, numbers and booleans; a number that does not exist
   *     has no entry
   */
  public Map<String, Object> toModel() {
    return ModelForm.of(this);
  }

  /**
   * A chapter.
   *
   * @param title the title, with its number
   * @param sections the sections, in order
   */
  public record Chapter(String title, List<Section> sections) {

    /**
     * Copies the sections.
     *
     * @param title the title
     * @param sections the sections
     */
    public Chapter {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A section.
   *
   * @param title the title, with its number
   * @param paragraphs the paragraphs, in order
   * @param charts the charts, in order
   */
  public record Section(String title, List<Paragraph> paragraphs, List<Chart> charts) {

    /**
     * Copies the lists.
     *
     * @param title the title
     * @param paragraphs the paragraphs
     * @param charts the charts
     */
    public Section {
      paragraphs = List.copyOf(paragraphs);
      charts = List.copyOf(charts);
    }
  }

  /**
   * A paragraph.
   *
   * @param spans its text in pieces
   */
  public record Paragraph(List<Span> spans) {

    /**
     * Copies the spans.
     *
     * @param spans the spans
     */
    public Paragraph {
      spans = List.copyOf(spans);
    }

    /**
     * Returns the whole text.
     *
     * @return the texts of the spans, one after the other
     */
    public String text() {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }

  /**
   * A piece of text.
   *
   * @param text the text
   * @param figure the key of the figure it says, or null where it is text only
   */
  public record Span(String text, @Nullable String figure) {}

  /**
   * A chart of bars.
   *
   * @param title the title
   * @param series what each bar of a group is
   * @param groups the groups, in order
   */
  public record Chart(String title, List<String> series, List<Group> groups) {

    /**
     * Copies the lists.
     *
     * @param title the title
     * @param series what each bar of a group is
     * @param groups the groups
     */
    public Chart {
      series = List.copyOf(series);
      groups = List.copyOf(groups);
    }
  }

  /**
   * The bars of one thing.
   *
   * @param label the thing
   * @param bars one bar a series
   */
  public record Group(String label, List<Bar> bars) {

    /**
     * Copies the bars.
     *
     * @param label the thing
     * @param bars the bars
     */
    public Group {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param label the number as text, with its figure
   * @param value the number in the base unit of its noun, or null if it is not known
   */
  public record Bar(Span label, @Nullable BigDecimal value) {}

  /**
   * What is behind a number.
   *
   * @param key its name, the same in both languages
   * @param text the number as the report says it
   * @param name the name of the indicator
   * @param indicator the id of the indicator
   * @param definition how the indicator is made
   * @param period the period, in words
   * @param territory the name of the territory
   * @param population which records count, in words; empty where that cannot be asked
   * @param records how many records made it
   * @param status how it stands: computed, or the verdict on what was stated
   * @param value the computed number in the base unit of its noun, shares rounded to two decimals;
   *     null if there is none
   * @param computed the computed number as text, or empty
   * @param stated what was stated, or empty
   * @param statedAs the id of the stated figure, or empty
   * @param difference computed less stated as text, or empty
   * @param reasons why it is not known, or what has to be known about it
   */
  public record Note(
      String key,
      String text,
      String name,
      String indicator,
      String definition,
      String period,
      String territory,
      String population,
      long records,
      String status,
      @Nullable BigDecimal value,
      String computed,
      String stated,
      String statedAs,
      String difference,
      List<String> reasons) {

    /**
     * Copies the reasons.
     *
     * @param key its name
     * @param text the number as the report says it
     * @param name the name of the indicator
     * @param indicator the id of the indicator
     * @param definition how the indicator is made
     * @param period the period
     * @param territory the name of the territory
     * @param population which records count
     * @param records how many records made it
     * @param status how it stands
     * @param value the computed number
     * @param computed the computed number as text
     * @param stated what was stated
     * @param statedAs the id of the stated figure
     * @param difference computed less stated
     * @param reasons why it is not known
     */
    public Note {
      reasons = List.copyOf(reasons);
    }
  }
}
