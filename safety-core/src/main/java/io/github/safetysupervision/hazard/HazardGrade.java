package io.github.safetysupervision.hazard;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.ClosedTerm;
import java.util.List;

/**
 * The grade of a hazard (隐患级别).
 *
 * <p>Which hazards are major is decided by the criteria of the sector valid on the day of
 * discovery; "not yet graded" is an answer, and never counts as general.
 *
 * <p>Basis: 《安全生产法》（2021年修正） art. 41; 《安全生产事故隐患排查治理暂行规定》 (总局令第16号), whose status in 2026 was not
 * confirmed.
 */
public enum HazardGrade implements ClosedTerm {
  /** Small in harm and effort, removable at once (一般隐患). */
  GENERAL("general", "一般隐患", "general hazard", "一般事故隐患", "一般"),
  /** Great in harm and effort; never to be confused with a major hazard source 重大危险源 (重大隐患). */
  MAJOR("major", "重大隐患", "major hazard", "重大事故隐患", "重大"),
  /** Not graded yet (待定). */
  UNGRADED("ungraded", "待定", "not yet graded");

  private final String code;
  private final Wording wording;
  private final List<String> synonyms;

  HazardGrade(String code, String zh, String en, String... synonyms) {
    this.code = code;
    this.wording = new Wording(zh, en);
    this.synonyms = List.of(synonyms);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Wording wording() {
    return wording;
  }

  @Override
  public List<String> synonyms() {
    return synonyms;
  }
}
