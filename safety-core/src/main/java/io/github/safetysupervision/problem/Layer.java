package io.github.safetysupervision.problem;

/**
 * What one has to look at to find a problem (层次), from the bytes of a source to what its figures
 * say. What is wrong in one layer takes the ground from under the layers after it: nobody can judge
 * the values of a record whose text is broken.
 *
 * <p>A kind of problem is declared by its layer and its severity:
 *
 * <pre>{@code
 * ProblemCode LATE = Layer.VALUE.error("MY-001", "期限 {found} 已过；…", "the deadline {found} is over; …");
 * }</pre>
 */
public enum Layer {
  /** The bytes and the text of a source (语法): encoding, compression, JSON. */
  SYNTAX("语法", "syntax"),

  /** The form of a file, a record or a row (结构): what has to be there, once, and of what kind. */
  SHAPE("结构", "shape"),

  /**
   * The values of one record (取值): a value that is none of its kind, or values that contradict each
   * other.
   */
  VALUE("取值", "value"),

  /** What is named and has to be there (引用): a record, an entry of a list, an indicator. */
  REFERENCE("引用", "reference"),

  /** Several records together (记录之间): an id used twice, corrections in a circle. */
  CROSS_RECORD("记录之间", "cross-record"),

  /** Figures over many records, and stated numbers (汇总): what cannot be counted, what differs. */
  TOTALS("汇总", "totals"),

  /** What can be, but is not expected (合理性): somebody has to explain it. */
  PLAUSIBILITY("合理性", "plausibility");

  private final Wording wording;

  Layer(String zh, String en) {
    this.wording = new Wording(zh, en);
  }

  /**
   * Returns its name.
   *
   * @return the name in both languages
   */
  public Wording wording() {
    return wording;
  }

  /**
   * Returns a kind of problem of this layer after which the rest of the source cannot be judged.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  public ProblemCode fatal(String id, String zh, String en) {
    return ProblemCode.of(id, this, Severity.FATAL, zh, en);
  }

  /**
   * Returns a kind of problem of this layer by which a value or record is wrong.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  public ProblemCode error(String id, String zh, String en) {
    return ProblemCode.of(id, this, Severity.ERROR, zh, en);
  }

  /**
   * Returns a kind of problem of this layer that somebody has to explain.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  public ProblemCode explain(String id, String zh, String en) {
    return ProblemCode.of(id, this, Severity.EXPLAIN, zh, en);
  }

  /**
   * Returns a kind of problem of this layer that is unusual and loses nothing.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  public ProblemCode warning(String id, String zh, String en) {
    return ProblemCode.of(id, this, Severity.WARNING, zh, en);
  }

  /**
   * Returns a kind of problem of this layer that is worth knowing.
   *
   * @param id the stable id: two to eight capital letters, a hyphen, three digits
   * @param zh the Chinese words, with named places in braces
   * @param en the English words, with the same places
   * @return the code
   * @throws IllegalArgumentException if the id is malformed or the languages name different
   *     arguments
   */
  public ProblemCode info(String id, String zh, String en) {
    return ProblemCode.of(id, this, Severity.INFO, zh, en);
  }
}
