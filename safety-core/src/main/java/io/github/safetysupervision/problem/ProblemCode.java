package io.github.safetysupervision.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of problem: a stable code, its severity and its words.
 *
 * <p>The id, such as {@code HZ-001}, is API: it is never reused and never changes its meaning. The
 * words hold named places such as <code>{found}</code>; both languages name the same ones. Every
 * text says what was found, what was expected and what to do.
 *
 * <p>An argument that names a record is shown as it is, although it may look like a person's number
 * ({@link PersonalData#maskIds}): one called {@code record} or {@code records}, and those a code
 * {@linkplain #naming declares}.
 *
 * @param id two to eight capital letters, a hyphen, three digits
 * @param severity its weight, unless a caller weighs it otherwise
 * @param template the words, with named places in braces
 * @param ids the names of the arguments that are ids
 */
public record ProblemCode(String id, Severity severity, Wording template, Set<String> ids) {

  /** What an argument that is an id is usually called. */
  private static final List<String> USUAL = List.of("record", "records");

  private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");

  /**
   * Checks the id's form and that both languages name the same arguments.
   *
   * @param id two to eight capital letters, a hyphen, three digits
   * @param severity its weight, unless a caller weighs it otherwise
   * @param template the words, with named places in braces
   * @param ids the names of the arguments that are ids
   * @throws IllegalArgumentException if the id is malformed, the languages differ, or an argument
   *     is unknown
   */
  public ProblemCode {
    Objects.requireNonNull(severity, "severity");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("problem code id " + id);
    }
    if (!names(template.zh()).equals(names(template.en()))) {
      throw new IllegalArgumentException("arguments of " + id + " differ between zh and en");
    }
    if (!names(template.en()).containsAll(ids)) {
      throw new IllegalArgumentException("arguments of " + id + " are not " + ids);
    }
    ids = Set.copyOf(ids);
  }

  /**
   * Returns a code of the given words.
   *
   * @param id the stable id
   * @param severity its weight
   * @param zh the Chinese words
   * @param en the English words
   * @return the code
   */
  public static ProblemCode of(String id, Severity severity, String zh, String en) {
    Set<String> ids = names(en);
    ids.retainAll(USUAL);
    return new ProblemCode(id, severity, new Wording(zh, en), ids);
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
    return new ProblemCode(id, severity, template, all);
  }

  /**
   * Returns the names of the arguments the words need.
   *
   * @return the names, in any order
   */
  public Set<String> argumentNames() {
    return names(template.en());
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
    return Problem.of(this, namesAndValues);
  }

  /** Fills the named places of one language with text made for people. */
  String fill(Locale locale, Map<String, Wording> arguments) {
    String words = template.in(locale);
    Matcher m = PLACE.matcher(words);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String name = words.substring(m.start(1), m.end(1));
      Wording argument = arguments.get(name);
      String text = argument == null ? "" : argument.in(locale);
      m.appendReplacement(
          out,
          Matcher.quoteReplacement(
              ControlCharacters.shown(
                  ids.contains(name) ? PersonalData.maskIds(text) : PersonalData.mask(text))));
    }
    return m.appendTail(out).toString();
  }

  private static Set<String> names(String template) {
    Set<String> out = new LinkedHashSet<>();
    Matcher m = PLACE.matcher(template);
    while (m.find()) {
      out.add(template.substring(m.start(1), m.end(1)));
    }
    return out;
  }

  @Override
  public String toString() {
    return id;
  }
}
