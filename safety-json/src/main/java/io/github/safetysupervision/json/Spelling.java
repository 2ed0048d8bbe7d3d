package io.github.safetysupervision.json;

/** Compares names the way people misspell them: case, hyphens, underscores and white space. */
final class Spelling {

  private Spelling() {}

  static boolean isNearly(String known, String found) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < known.length() && isIgnored(known.charAt(i))) {
        i++;
      }
      while (j < found.length() && isIgnored(found.charAt(j))) {
        j++;
      }
      if (i == known.length() || j == found.length()) {
        return i == known.length() && j == found.length();
      }
      if (Character.toLowerCase(known.charAt(i++)) != Character.toLowerCase(found.charAt(j++))) {
        return false;
      }
    }
  }

  private static boolean isIgnored(char c) {
    return c == '-' || c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
