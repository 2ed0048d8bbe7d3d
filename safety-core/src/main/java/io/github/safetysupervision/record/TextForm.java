package io.github.safetysupervision.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What can be told of a text form without reading it (文字形式): enough to make a schema, a form to
 * fill in or a dictionary.
 *
 * <p>Law: a text that its {@link ScalarType} reads is of this form. The other way round need not
 * hold: a form knows nothing of the length of February or of a check digit.
 */
public sealed interface TextForm {

  /**
   * Text that a regular expression describes.
   *
   * @param name what schemas call it, such as {@code division}, and by what tables know what may
   *     have become of it in a cell
   * @param pattern the whole text, from {@code ^} to {@code $}, in what the expressions of Java and
   *     of ECMAScript have in common; or without these signs, for a part of it
   * @param longest the most characters
   */
  record Matching(String name, String pattern, int longest) implements TextForm {

    /**
     * Checks that there is a pattern.
     *
     * @param name what schemas call it
     * @param pattern the regular expression
     * @param longest the most characters
     */
    public Matching {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(pattern, "pattern");
    }
  }

  /**
   * A day, {@code yyyy-MM-dd}.
   *
   * @param pattern the whole text, as in {@link Matching}
   */
  record Day(String pattern) implements TextForm {

    /**
     * Checks that there is a pattern.
     *
     * @param pattern the regular expression
     */
    public Day {
      Objects.requireNonNull(pattern, "pattern");
    }
  }

  /**
   * A number, in plain decimal digits.
   *
   * @param name what schemas call it, such as {@code count}
   * @param lowest the lowest
   * @param highest the highest
   * @param decimals the most decimals; 0 for whole numbers
   */
  record Numeric(String name, BigDecimal lowest, BigDecimal highest, int decimals)
      implements TextForm {

    /**
     * Checks that both ends are there.
     *
     * @param name what schemas call it
     * @param lowest the lowest
     * @param highest the highest
     * @param decimals the most decimals
     */
    public Numeric {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(lowest, "lowest");
      Objects.requireNonNull(highest, "highest");
    }
  }

  /**
   * A word of a closed list (法定用语): its code, which is what is written, its Chinese wording, one of
   * its synonyms or its English wording.
   *
   * @param words all the words
   */
  record Closed(List<ClosedTerm> words) implements TextForm {

    /**
     * Copies the words.
     *
     * @param words all the words
     */
    public Closed {
      words = List.copyOf(words);
    }
  }

  /**
   * A word of an open list (用语) by its code or one of its labels, or another.
   *
   * @param list the list
   * @param other what any word is like
   */
  record Open(TermList list, Matching other) implements TextForm {

    /**
     * Checks that both are there.
     *
     * @param list the list
     * @param other what any word is like
     */
    public Open {
      Objects.requireNonNull(list, "list");
      Objects.requireNonNull(other, "other");
    }
  }
}
