package io.github.safetysupervision.party;

import io.github.safetysupervision.record.TypeName;

/**
 * The names of the record types that others refer to (被引用的记录类型). They stand apart from the types,
 * below all of them: a record may refer to one of a package that is built upon its own, as a hazard
 * to the inspection that found it.
 */
public final class TypeNames {

  /** Departments (部门). */
  public static final TypeName DEPARTMENT = new TypeName("department", "部门");

  /** Entities that produce or operate (生产经营单位). */
  public static final TypeName OPERATING_ENTITY = new TypeName("operating-entity", "生产经营单位");

  /** Specialized committees of work safety (安全生产专业委员会). */
  public static final TypeName SPECIALIZED_COMMITTEE =
      new TypeName("specialized-committee", "安全生产专业委员会");

  /** Campaigns (专项行动). */
  public static final TypeName CAMPAIGN = new TypeName("campaign", "专项行动");

  /** Inspections (检查). */
  public static final TypeName INSPECTION = new TypeName("inspection", "检查");

  /** Assessments by third parties (安全评估). */
  public static final TypeName ASSESSMENT = new TypeName("assessment", "安全评估");

  /** Hazards (事故隐患). */
  public static final TypeName HAZARD = new TypeName("hazard", "事故隐患");

  /** Emergency plans (应急预案). */
  public static final TypeName EMERGENCY_PLAN = new TypeName("emergency-plan", "应急预案");

  /** Rescue teams (应急救援队伍). */
  public static final TypeName EMERGENCY_TEAM = new TypeName("emergency-team", "应急救援队伍");

  /** Places to watch in floods (防汛重点部位). */
  public static final TypeName FLOOD_SITE = new TypeName("flood-site", "防汛重点部位");

  private TypeNames() {}
}
