package io.github.safetysupervision.problem;

import java.util.LinkedHashSet;
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
 * @param id two to eight capital letters, a hyphen, three digits
 * @param severity its weight, unless a caller weighs it otherwise
 * @param template the words, with named places in braces
 */
public record ProblemCode(String id, Severity severity, Wording template) {

  private static final Pattern ID = Pattern.compile("[A-Z]{2,8}-[0-9]{3}");
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");

  /**
   * Checks the id's form and that both languages name the same arguments.
   *
   * @param id two to eight capital letters, a hyphen, three digits
   * @param severity its weight, unless a caller weighs it otherwise
   * @param template the words, with named places in braces
   * @throws IllegalArgumentException if the id is malformed or the languages differ
   */
  public ProblemCode {
    Objects.requireNonNull(severity, "severity");
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("problem code id " + id);
    }
    if (!names(template.zh()).equals(names(template.en()))) {
      throw new IllegalArgumentException("arguments of " + id + " differ between zh and en");
    }
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
    return new ProblemCode(id, severity, new Wording(zh, en));
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

  /** Fills the named places of one language. */
  static String fill(String template, Locale locale, Map<String, Wording> arguments) {
    Matcher m = PLACE.matcher(template);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      Wording argument = arguments.get(template.substring(m.start(1), m.end(1)));
      String text = argument == null ? "" : argument.in(locale);
      m.appendReplacement(out, Matcher.quoteReplacement(text));
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
