package io.github.safetysupervision.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of problem (问题种类), described so that somebody can mend it: a stable code, its layer and
 * severity, its words; where they are written, its title, why it is one, on what that rests, and
 * how it is mended.
 *
 * <p>The id, such as {@code HZ-001}, is API: it is never reused and never changes its meaning. The
 * words hold named places such as <code>{found}</code>; both languages name the same ones. Every
 * text says what was found, what was expected and what to do.
 *
 * <p>An argument that names a record is shown as it is, although it may look like a person's number
 * ({@link PersonalData#maskIds}): one called {@code record} or {@code records}, and those a code
 * {@linkplain #naming declares}.
 *
 * <p>One is declared by its {@linkplain Layer layer}: {@code Layer.VALUE.error("MY-001", "…",
 * "…")}. Equal codes are equal in every part.
 */
public final class ProblemCode {

  /** What an argument that is an id is usually called. */
  private static final List<String> USUAL = List.of("record", "records");

  private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");

  /** What is known of every code unless it says otherwise. */
  private static final About ABOUT = new About("0.1.0", null, null, null, null);

  private final String id;
  private final Layer layer;
  private final Severity severity;
  private final Template template;
  private final Set<String> ids;
  private final About about;

  /** What stands beside the words of a code. */
  private record About(
      String since,
      @Nullable Wording title,
      @Nullable Wording why,
      @Nullable Wording basis,
      @Nullable Wording fix) {}

  private ProblemCode(
      String id, Layer layer, Severity severity, Template template, Set<String> ids, About about) {
    this.id = id;
    this.layer = layer;
    this.severity = severity;
    this.template = template;
    this.ids = ids;
    this.about = about;
  }

  /**
   * Returns a code of the given words.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param layer where it is found
   * @param severity its weight, unless a caller weighs it otherwise
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  static ProblemCode of(String id, Layer layer, Severity severity, String zh, String en) {
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(severity, "severity");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("problem code id " + id);
    }
    Set<String> names = Template.names(en);
    if (!Template.names(zh).equals(names)) {
      throw new IllegalArgumentException("arguments of " + id + " differ between zh and en");
    }
    names.retainAll(USUAL);
    Template template = new Template(new Wording(zh, en));
    return new ProblemCode(id, layer, severity, template, Set.copyOf(names), ABOUT);
  }

  /**
   * Returns this code with further arguments that are ids.
   *
   * @param arguments their names
   * @return the code
   * @throws IllegalArgumentException if the words name no such argument
   */
  public ProblemCode naming(String... arguments) {
    Set<String> all = new LinkedHashSet<>(ids);
    all.addAll(List.of(arguments));
    if (!argumentNames().containsAll(all)) {
      throw new IllegalArgumentException("arguments of " + id + " are not " + all);
    }
    return new ProblemCode(id, layer, severity, template, Set.copyOf(all), about);
  }

  /**
   * Returns this code with the version of its library that brought it; of a code that does not say
   * it, the first.
   *
   * @param version the version, such as {@code 0.2.0}
   * @return the code
   */
  public ProblemCode since(String version) {
    Objects.requireNonNull(version, "version");
    return with(new About(version, about.title, about.why, about.basis, about.fix));
  }

  /**
   * Returns this code with a title: a few words that name what is wrong.
   *
   * @param zh the Chinese words
   * @param en the English words
   * @return the code
   */
  public ProblemCode title(String zh, String en) {
    return with(new About(about.since, new Wording(zh, en), about.why, about.basis, about.fix));
  }

  /**
   * Returns this code with the reason why it is a problem.
   *
   * @param zh the Chinese words
   * @param en the English words
   * @return the code
   */
  public ProblemCode why(String zh, String en) {
    return with(new About(about.since, about.title, new Wording(zh, en), about.basis, about.fix));
  }

  /**
   * Returns this code with the provision, standard or rule of arithmetic it rests on.
   *
   * @param zh the Chinese words
   * @param en the English words
   * @return the code
   */
  public ProblemCode basis(String zh, String en) {
    return with(new About(about.since, about.title, about.why, new Wording(zh, en), about.fix));
  }

  /**
   * Returns this code with a hint at how it is mended.
   *
   * @param zh the Chinese words
   * @param en the English words
   * @return the code
   */
  public ProblemCode fix(String zh, String en) {
    return with(new About(about.since, about.title, about.why, about.basis, new Wording(zh, en)));
  }

  private ProblemCode with(About other) {
    return new ProblemCode(id, layer, severity, template, ids, other);
  }

  /** {@return the stable id} */
  public String id() {
    return id;
  }

  /** {@return where it is found} */
  public Layer layer() {
    return layer;
  }

  /** {@return its weight, unless a caller weighs it otherwise} */
  public Severity severity() {
    return severity;
  }

  /** {@return the words, with named places in braces} */
  public Wording template() {
    return template.words();
  }

  /** {@return the names of the arguments that are ids} */
  Set<String> ids() {
    return ids;
  }

  /** {@return the version of its library that brought it} */
  public String since() {
    return about.since;
  }

  /** {@return a few words that name what is wrong, or null where nobody wrote them} */
  public @Nullable Wording title() {
    return about.title;
  }

  /** {@return why it is a problem, or null where nobody wrote it} */
  public @Nullable Wording why() {
    return about.why;
  }

  /** {@return the provision, standard or rule of arithmetic it rests on, or null} */
  public @Nullable Wording basis() {
    return about.basis;
  }

  /** {@return a hint at how it is mended, or null where nobody wrote one} */
  public @Nullable Wording fix() {
    return about.fix;
  }

  /**
   * Returns the names of the arguments the words need.
   *
   * @return the names, in the order of the English words
   */
  public Set<String> argumentNames() {
    return template.names();
  }

  /**
   * Returns a problem of this kind without a place.
   *
   * @param namesAndValues name, value, name, value … of every argument; a value is a {@link
   *     Wording}, or anything whose text is the same in both languages
   * @return the problem
   * @throws IllegalArgumentException if an argument is missing or unknown
   */
  public Problem with(Object... namesAndValues) {
    return new Problem(this, arranged(namesAndValues));
  }

  /** Puts the values in the order of the names. */
  private Object[] arranged(Object[] namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("name without value for " + this);
    }
    Object[] out = new Object[template.size()];
    int missing = out.length;
    boolean isAnyUnknown = false;
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = Problem.kept(namesAndValues[i + 1]);
      int at = template.indexOf(namesAndValues[i].toString(), i / 2);
      if (at < 0) {
        isAnyUnknown = true;
      } else {
        missing -= out[at] == null ? 1 : 0;
        out[at] = value;
      }
    }
    if (isAnyUnknown || missing > 0) {
      throw new IllegalArgumentException(
          this + " takes " + argumentNames() + " but was given " + names(namesAndValues));
    }
    return out;
  }

  private static Set<String> names(Object[] namesAndValues) {
    Set<String> out = new LinkedHashSet<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.add(namesAndValues[i].toString());
    }
    return out;
  }

  String argumentName(int argument) {
    return template.name(argument);
  }

  /** Fills the named places of one language with text made for people. */
  String fill(Locale locale, Object[] values) {
    return template.fill(locale, values, ids);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ProblemCode c
            && id.equals(c.id)
            && layer == c.layer
            && severity == c.severity
            && template().equals(c.template())
            && ids.equals(c.ids)
            && about.equals(c.about));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
