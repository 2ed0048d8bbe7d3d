package io.github.safetysupervision.document;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.problem.EqualByParts;
import io.github.safetysupervision.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language (成文文件): chapters, sections, paragraphs and tables, and behind each
 * number in them a note.
 *
 * <p>A value that holds only what may be shown: identity and telephone numbers were {@linkplain
 * io.github.safetysupervision.problem.PersonalData masked} and control characters made visible when
 * it was built. Equal documents have the same bytes in every form.
 *
 * <pre>{@code
 * Document.builder(Locale.CHINESE, "隐患情况")
 *     .addChapter(new Chapter("一、概况", List.of(section)))
 *     .notes("二、数字来源", notes)
 *     .build()
 *     .toHtml();
 * }</pre>
 */
public final class Document extends EqualByParts {

  private final Locale language;
  private final String title;
  private final @Nullable DivisionCode territory;
  private final String territoryName;
  private final @Nullable ReportingPeriod period;
  private final @Nullable LocalDate asOf;
  private final List<String> preface;
  private final List<Chapter> chapters;
  private final String notesTitle;
  private final List<Note> notes;

  private Document(Builder of) {
    Masking masked = new Masking(of.ids, of.notes);
    this.language = of.language;
    this.title = masked.text(of.title);
    this.territory = of.territory;
    this.territoryName = masked.text(of.territoryName);
    this.period = of.period;
    this.asOf = of.asOf;
    this.preface = masked.texts(of.preface);
    this.chapters = of.chapters.stream().map(masked::chapter).toList();
    this.notesTitle = masked.text(of.notesTitle);
    this.notes = of.notes.stream().map(masked::note).toList();
  }

  /**
   * Starts a document.
   *
   * @param language its language; English for language {@code en}, Chinese otherwise
   * @param title its title
   * @return a builder
   */
  public static Builder builder(Locale language, String title) {
    return new Builder(language, title);
  }

  /**
   * Writes it as Markdown; a number refers to its note by a footnote.
   *
   * @return the text, lines ended by {@code \n}
   */
  public String toMarkdown() {
    return new MarkdownForm(this).write();
  }

  /**
   * Writes it as one page of HTML, without script, that needs nothing from elsewhere; a number
   * opens its note.
   *
   * @return the text, well-formed as XML too
   */
  public String toHtml() {
    return new HtmlForm(this).write();
  }

  /**
   * Returns it as plain lists and maps, for templates of Word and Excel.
   *
   * <p>{@code sections} holds title, chapter, paragraphs and tables of each section; {@code
   * numbers} is the table of offsets: section and paragraph, both counted from 0, {@code from} and
   * {@code to} in UTF-16 code units of the paragraph's text, as {@link String#substring(int, int)}
   * takes them; {@code figures} holds the notes, {@code values} the texts of their numbers by the
   * note's key. Every text is a {@linkplain SafeCell safe cell}.
   *
   * @return ordered maps and lists of strings, numbers and booleans; what is not known has no entry
   */
  public Map<String, Object> toModel() {
    return ModelForm.of(this);
  }

  /** {@return the language, English or Chinese} */
  public Locale language() {
    return language;
  }

  /** {@return the title} */
  public String title() {
    return title;
  }

  /** {@return the territory it is about, or null if it is about none} */
  public @Nullable DivisionCode territory() {
    return territory;
  }

  /** {@return the name of the territory, or empty} */
  public String territoryName() {
    return territoryName;
  }

  /** {@return the period it is about, or null if it is about none} */
  public @Nullable ReportingPeriod period() {
    return period;
  }

  /** {@return the day whose state counts, or null if none does} */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** {@return what has to be known first, such as that records are constructed} */
  public List<String> preface() {
    return preface;
  }

  /** {@return the chapters, in order} */
  public List<Chapter> chapters() {
    return chapters;
  }

  /** {@return the title over the notes, with its number; empty where they have none} */
  public String notesTitle() {
    return notesTitle;
  }

  /** {@return the notes, in the order their numbers are first read} */
  public List<Note> notes() {
    return notes;
  }

  @Override
  protected List<@Nullable Object> parts() {
    return Arrays.asList(
        language,
        title,
        territory,
        territoryName,
        period,
        asOf,
        preface,
        chapters,
        notesTitle,
        notes);
  }

  /** Returns title and size, for people. */
  @Override
  public String toString() {
    return title + " (" + chapters.size() + " chapters, " + notes.size() + " notes)";
  }

  /** Puts a document together. It changes as it is filled, so each is for one thread. */
  public static final class Builder {

    private final Locale language;
    private final String title;
    private @Nullable DivisionCode territory;
    private String territoryName = "";
    private @Nullable ReportingPeriod period;
    private @Nullable LocalDate asOf;
    private final List<String> preface = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private String notesTitle = "";
    private List<Note> notes = List.of();
    private Set<String> ids = Set.of();

    private Builder(Locale language, String title) {
      this.language = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
      this.title = Objects.requireNonNull(title, "title");
    }

    /**
     * Says which territory it is about.
     *
     * @param code the territory
     * @param name its name
     * @return this
     */
    public Builder territory(DivisionCode code, String name) {
      this.territory = code;
      this.territoryName = name;
      return this;
    }

    /**
     * Says which period it is about.
     *
     * @param of the period
     * @return this
     */
    public Builder period(ReportingPeriod of) {
      this.period = of;
      return this;
    }

    /**
     * Says which day's state counts.
     *
     * @param day the day
     * @return this
     */
    public Builder asOf(LocalDate day) {
      this.asOf = day;
      return this;
    }

    /**
     * Adds what has to be known first.
     *
     * @param line one line of it
     * @return this
     */
    public Builder addPreface(String line) {
      preface.add(line);
      return this;
    }

    /**
     * Adds a chapter.
     *
     * @param chapter the chapter
     * @return this
     */
    public Builder addChapter(Chapter chapter) {
      chapters.add(chapter);
      return this;
    }

    /**
     * Says what is behind the numbers.
     *
     * @param heading the title over the notes, with its number
     * @param all the notes, in the order their numbers are first read
     * @return this
     */
    public Builder notes(String heading, List<Note> all) {
      this.notesTitle = heading;
      this.notes = List.copyOf(all);
      return this;
    }

    /**
     * Says which ids of records its texts may name. An id is masked as {@linkplain
     * io.github.safetysupervision.problem.PersonalData#maskIds ids} are, not as words: made of
     * division, date and serial number it is no person's, and one that is a person's can still be
     * told from others.
     *
     * @param all the ids; others than those that are named do no harm
     * @return this
     */
    public Builder naming(Collection<String> all) {
      this.ids = new HashSet<>(all);
      return this;
    }

    /**
     * Builds it, masked.
     *
     * @return the document
     * @throws IllegalArgumentException if two notes have one key
     */
    public Document build() {
      return new Document(this);
    }
  }
}
