package io.github.safetysupervision.json;

import java.util.Map;
import java.util.TreeMap;

/**
 * The codes of which no conformance file is the example, each with the reason. Whoever makes a code
 * writes a file for it, or a line here.
 */
final class CodesWithoutFile {

  private static final Map<String, String> REASONS = new TreeMap<>();

  static {
    because(
        "a program hands in a list, a calendar, a base or a state, and no file has one",
        "CL-001 CL-002 CL-003 CL-004 DV-006 IN-008 IN-009 WD-001 WD-002 WD-003 WD-004 WD-005",
        "FG-025 FG-050 FG-051 FG-052 FG-053 FG-054 FG-055 FG-056");
    because("a program asks a list for it; no check does", "CC-010 IN-006 IN-007");
    because("a text that no field of a file has", "FORM-013 LW-001 LW-002 LW-003 PD-004");
    because(
        "rows of tables only",
        "ROW-001 ROW-002 ROW-003 ROW-004 ROW-005 ROW-006 ROW-007 ROW-008 ROW-009 ROW-010",
        "ROW-011 ROW-012");
    because("check reports only", "JSON-030 JSON-031 JSON-032 JSON-033");
    because("a rule that breaks down, or a file that changes meanwhile", "CK-003 LG-009");
    because("only files far too large for a folder of examples", "FG-032 JSON-009 LG-008");
    because(
        "follows from a fault that is told itself, or left out for it",
        "FG-002 FG-003 FG-006 FG-012 FG-020 FG-040 FG-041 FG-042 FG-043 FG-044 FG-045 FG-047",
        "JSON-023");
    because("said of what holds, which a check does not tell", "FG-007 FG-029");
    because("stands among what was left out, and is no problem", "CK-004 CK-010");
    because("takes two edits, an error and its justification", "CK-005");
  }

  private CodesWithoutFile() {}

  private static void because(String reason, String... codes) {
    for (String some : codes) {
      for (String code : some.split(" ")) {
        String before = REASONS.put(code, reason);
        if (before != null) {
          throw new IllegalStateException(code + " stands here twice");
        }
      }
    }
  }

  /** Each with its reason. */
  static Map<String, String> reasons() {
    return Map.copyOf(REASONS);
  }
}
