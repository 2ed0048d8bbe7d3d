package io.github.safetysupervision.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with named places in braces, such as <code>{found}</code>, taken apart once; both languages
 * name the same places. Braces around anything but letters are words.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");

  private final Wording words;
  private final Set<String> nameSet;
  private final String[] names;
  private final Piece[] zh;
  private final Piece[] en;

  /** Some words, and the number of the argument that follows them; −1 at the end. */
  private record Piece(String words, int argument) {}

  /** Takes words apart; the order of their places is that of the English words. */
  Template(Wording words) {
    this.words = words;
    this.nameSet = Collections.unmodifiableSet(names(words.en()));
    this.names = nameSet.toArray(new String[0]);
    this.zh = parts(words.zh(), names);
    this.en = parts(words.en(), names);
  }

  /** The names in words, each once, in the order of their first places. */
  static Set<String> names(String words) {
    Set<String> out = new LinkedHashSet<>();
    Matcher m = PLACE.matcher(words);
    while (m.find()) {
      out.add(words.substring(m.start(1), m.end(1)));
    }
    return out;
  }

  private static Piece[] parts(String words, String[] names) {
    List<Piece> out = new ArrayList<>();
    Matcher m = PLACE.matcher(words);
    int from = 0;
    while (m.find()) {
      String name = words.substring(m.start(1), m.end(1));
      out.add(new Piece(words.substring(from, m.start()), List.of(names).indexOf(name)));
      from = m.end();
    }
    out.add(new Piece(words.substring(from), -1));
    return out.toArray(new Piece[0]);
  }

  Wording words() {
    return words;
  }

  Set<String> names() {
    return nameSet;
  }

  int size() {
    return names.length;
  }

  String name(int argument) {
    return names[argument];
  }

  /** The number of the argument of a name, quickly if the guess is right; −1 if there is none. */
  int indexOf(String name, int guess) {
    if (guess < names.length && names[guess].equals(name)) {
      return guess;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Fills the places of one language with text made for people. */
  String fill(Locale locale, Object[] values, Set<String> ids) {
    StringBuilder out = new StringBuilder();
    for (Piece part : locale.getLanguage().equals("en") ? en : zh) {
      out.append(part.words());
      int i = part.argument();
      if (i >= 0) {
        String text = Problem.said(values[i]).in(locale);
        out.append(
            ControlCharacters.shown(
                ids.contains(names[i]) ? PersonalData.maskIds(text) : PersonalData.mask(text)));
      }
    }
    return out.toString();
  }
}
