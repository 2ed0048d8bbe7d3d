package io.github.safetysupervision.document;

import io.github.safetysupervision.problem.Wording;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is behind a number of a document (数字来源).
 *
 * @param key its name, which spans refer to: letters, digits and underlines, so that templates can
 *     name it; the same in every language
 * @param text the number as the document says it
 * @param value the number in the base unit of its noun, or null if there is none
 * @param records how many records made it, or null where it is not made of records
 * @param parts what else is known of it
 * @param remarks why it is not known, or what has to be known about it
 */
public record Note(
    String key,
    String text,
    @Nullable BigDecimal value,
    @Nullable Long records,
    Map<Part, String> parts,
    List<String> remarks) {

  /** What may be known of a number. */
  public enum Part {
    /** The name of what is counted (指标). */
    NAME("name", "指标", "indicator"),
    /** The id of what is counted, such as of an indicator. */
    INDICATOR("indicator", "指标编号", "indicator id"),
    /** How it is made (定义). */
    DEFINITION("definition", "定义", "definition"),
    /** The period, in words (期间). */
    PERIOD("period", "期间", "period"),
    /** The name of the territory (范围). */
    TERRITORY("territory", "范围", "territory"),
    /** Which records count, in words (口径). */
    POPULATION("population", "口径", "population"),
    /** How it stands: computed, or the verdict on what was stated (结论). */
    STATUS("status", "结论", "verdict"),
    /** The computed number (计算). */
    COMPUTED("computed", "计算", "computed"),
    /** What was stated (报送). */
    STATED("stated", "报送", "stated"),
    /** The id under which it was stated or asked (提问编号). */
    STATED_AS("statedAs", "提问编号", "asked as"),
    /** Computed less stated (差). */
    DIFFERENCE("difference", "差", "difference");

    private final String entry;
    private final Wording label;

    Part(String entry, String zh, String en) {
      this.entry = entry;
      this.label = new Wording(zh, en);
    }

    /** {@return the name of its entry in the model} */
    public String entry() {
      return entry;
    }

    /** {@return what readers are told it is} */
    public Wording label() {
      return label;
    }
  }

  /**
   * Copies what is known.
   *
   * @param key its name
   * @param text the number as the document says it
   * @param value the number
   * @param records how many records made it
   * @param parts what else is known of it
   * @param remarks why it is not known
   */
  public Note {
    Map<Part, String> ordered = new EnumMap<>(Part.class);
    ordered.putAll(parts);
    parts = Collections.unmodifiableMap(ordered);
    remarks = List.copyOf(remarks);
  }

  /**
   * Returns a part.
   *
   * @param part which
   * @return its text, empty where it is not known
   */
  public String part(Part part) {
    return parts.getOrDefault(part, "");
  }
}
