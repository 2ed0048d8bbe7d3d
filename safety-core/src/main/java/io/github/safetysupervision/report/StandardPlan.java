package io.github.safetysupervision.report;

import static io.github.safetysupervision.activity.AssessmentType.ASSESSMENT;
import static io.github.safetysupervision.activity.FieldVisitType.FIELD_VISIT;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.activity.MeetingType.MEETING;
import static io.github.safetysupervision.activity.PatrolType.PATROL;
import static io.github.safetysupervision.activity.TrainingType.TRAINING;
import static io.github.safetysupervision.activity.TurnoutType.TURNOUT;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.readiness.EmergencyTeamType.EMERGENCY_TEAM;
import static io.github.safetysupervision.readiness.FloodSiteType.FLOOD_SITE;
import static io.github.safetysupervision.readiness.FundAllocationType.FUND_ALLOCATION;
import static io.github.safetysupervision.readiness.SupplyStockType.SUPPLY_STOCK;
import static io.github.safetysupervision.readiness.WarningSignType.WARNING_SIGN;

import io.github.safetysupervision.activity.LeaderRoles;
import io.github.safetysupervision.activity.MeetingKinds;
import io.github.safetysupervision.activity.VisitPurposes;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.indicator.AccidentIndicators;
import io.github.safetysupervision.indicator.ActivityIndicators;
import io.github.safetysupervision.indicator.HazardIndicators;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.InspectionIndicators;
import io.github.safetysupervision.indicator.PenaltyIndicators;
import io.github.safetysupervision.indicator.ReadinessIndicators;
import io.github.safetysupervision.indicator.RegisterIndicators;
import io.github.safetysupervision.party.TerritoryKind;
import io.github.safetysupervision.party.TerritoryLevel;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.readiness.FloodSiteKinds;
import io.github.safetysupervision.readiness.SupplyItems;
import io.github.safetysupervision.readiness.TeamTiers;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.report.ReportPlan.ChartPlan;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.report.ReportPlan.ParagraphPlan;
import io.github.safetysupervision.report.ReportPlan.SectionPlan;
import io.github.safetysupervision.report.ReportPlan.SentencePlan;
import io.github.safetysupervision.sector.Sectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The plan of the numeric half of a county's half-year report, in the order such reports have. */
final class StandardPlan {

  static final ReportPlan PLAN =
      new ReportPlan(
          List.of(
              leadership(),
              supervision(),
              campaigns(),
              education(),
              fires(),
              floods(),
              accidents()));

  private StandardPlan() {}

  private static SectionPlan leadership() {
    return SectionPlan.of(
        "履行党政领导责任",
        "Leadership of party and government",
        ParagraphPlan.of(
            "",
            "",
            SentencePlan.about("党政领导研究部署安全生产工作", "Meetings of the leadership")
                .say(
                    "党委常委会会议、政府常务会议研究部署安全生产工作{}",
                    "the standing committee of the party and the executive meeting of the government"
                        + " took up work safety {time|times}",
                    Ask.of(ActivityIndicators.LEADERSHIP_MEETINGS))
                .ifAny()
                .say(
                    "召开安全生产例会{}",
                    "regular meetings on work safety took place {time|times}",
                    meetings(MeetingKinds.REGULAR))
                .ifAny(),
            SentencePlan.about("党政领导调研督导安全生产工作", "Visits of leaders")
                .lead("党政领导", "leaders ")
                .say(
                    "实地调研指导安全生产工作{}",
                    "went out to guide work on the spot {time|times}",
                    visits(VisitPurposes.GUIDANCE))
                .ifAny()
                .say(
                    "督导检查安全生产工作{}",
                    "went out to supervise {time|times}",
                    visits(VisitPurposes.SUPERVISION))
                .ifAny()));
  }

  private static SectionPlan supervision() {
    return SectionPlan.of(
            "加强行业部门监管",
            "Supervision by the departments",
            checks(Channel.SPECIAL_INSPECTION, "专项检查", "Special inspections"),
            checks(Channel.ROUTINE_INSPECTION, "日常检查", "Routine inspections"),
            ParagraphPlan.of(
                "第三方安全评估。",
                "Assessments by third parties.",
                assessments(),
                hazards(
                        Channel.THIRD_PARTY,
                        "第三方评估发现隐患",
                        "Hazards found by third-party assessments",
                        Ask.of(ActivityIndicators.UNITS_ASSESSED))
                    .say(
                        "{name}{}",
                        "{name}: {hazard|hazards}",
                        Ask.of(HazardIndicators.OPEN).where(HAZARD.channel, Channel.THIRD_PARTY))
                    .forEach(
                        Each.of(
                                Ask.of(HazardIndicators.OPEN)
                                    .where(HAZARD.channel, Channel.THIRD_PARTY),
                                HAZARD.delayReason)
                            .inOrderOf(DelayReason.TERMS)
                            .after("未整改的原因：", "reasons why they are open: "))),
            ParagraphPlan.of("行政处罚。", "Penalties.", penalties()),
            workResumption(),
            ParagraphPlan.of("隐患总体情况。", "Hazards of all channels.", hazardsOfAllChannels()))
        .with(byChannel(), openByReason(), finesByDepartment());
  }

  /** The inspections of a channel, and what was found through it. */
  private static ParagraphPlan checks(Term channel, String zh, String en) {
    return ParagraphPlan.of(
        zh + "。",
        en + ".",
        inspections(channel, zh, en),
        hazards(channel, zh + "发现隐患", "Hazards found, " + en.toLowerCase(Locale.ROOT)));
  }

  private static ParagraphPlan workResumption() {
    return ParagraphPlan.of(
        "复工复产。",
        "Resumption of work.",
        inspections(Channel.WORK_RESUMPTION, "复工复产检查", "Work-resumption checks"),
        hazards(Channel.WORK_RESUMPTION, "复工复产检查发现隐患", "Hazards found by work-resumption checks"),
        SentencePlan.about("复工复产", "Units that resumed work")
            .say(
                "已复工复产{}",
                "work was resumed by {unit|units}",
                Ask.of(ActivityIndicators.UNITS_RESUMED))
            .ifAny());
  }

  private static SentencePlan inspections(Term channel, String zh, String en) {
    return SentencePlan.about(zh, en)
        .say(
            "累计出动检查组{}",
            "inspection groups were sent out {time|times}",
            Ask.of(InspectionIndicators.GROUP_TIMES).where(INSPECTION.channel, channel))
        .ifAny()
        .say(
            "检查生产经营单位{}",
            "they made {visit to units|visits to units}",
            Ask.of(InspectionIndicators.UNIT_TIMES).where(INSPECTION.channel, channel))
        .ifAny();
  }

  /**
   * What was found through a channel and what became of it. That nothing was found is said only of
   * checks that took place: inspections of the channel, or what else counts as one.
   */
  private static SentencePlan hazards(Term channel, String zh, String en, Ask... checks) {
    List<Ask> done = new ArrayList<>(List.of(checks));
    done.add(Ask.of(InspectionIndicators.GROUP_TIMES).where(INSPECTION.channel, channel));
    return fate(
        SentencePlan.about(zh, en)
            .say(
                "发现隐患问题{}",
                "the checks found {hazard|hazards}",
                Ask.of(HazardIndicators.FOUND).where(HAZARD.channel, channel))
            .orNoneIfAnyOf("{未发现}隐患问题", "the checks found {no hazards}", done.toArray(Ask[]::new)),
        ask -> ask.where(HAZARD.channel, channel));
  }

  /** What became of the hazards a sentence begins with; all of them are asked in the same way. */
  private static SentencePlan fate(SentencePlan begun, UnaryOperator<Ask> way) {
    return begun
        .say(
            "已整改{}",
            "{of them|of them/hazard|hazards} had been rectified",
            way.apply(Ask.of(HazardIndicators.RECTIFIED)))
        .say("整改率{}", "a rate of {}", way.apply(Ask.of(HazardIndicators.RECTIFICATION_RATE)))
        .say(
            "正在推进整改{}",
            "{of them|of them/hazard|hazards} were still open",
            way.apply(Ask.of(HazardIndicators.OPEN)))
        .ifAny();
  }

  private static SentencePlan assessments() {
    Ask units = Ask.of(ActivityIndicators.UNITS_ASSESSED);
    return SentencePlan.about("第三方安全评估", "Assessments by third parties")
        .say(
            "涉及{}行业领域",
            "they covered {sector|sectors}",
            Ask.of(ActivityIndicators.SECTORS_ASSESSED))
        .ifAny()
        .say(
            "评估生产经营单位{}",
            "assessed were {unit|units}",
            units.orElse(
                Ask.of(InspectionIndicators.UNITS).where(INSPECTION.channel, Channel.THIRD_PARTY)))
        .ifAny()
        .say("{name}{}", "{name}: {unit|units}", units)
        .forEach(
            Each.of(units, ASSESSMENT.sector).inOrderOf(Sectors.TERMS).ofWhich().apart("、", ", "));
  }

  private static SentencePlan penalties() {
    Ask amount = Ask.of(PenaltyIndicators.AMOUNT);
    return SentencePlan.about("行政处罚", "Penalties")
        .say("累计处罚{}", "penalties were imposed {time|times}", Ask.of(PenaltyIndicators.TIMES))
        .orNone("{未作出}行政处罚", "{no penalties} were imposed")
        .say("处罚金额{}", "fines came to {}", amount)
        .ifAny()
        .say("{name}处罚{}", "by {name} {}", amount)
        .forEach(Each.of(Ask.of(PenaltyIndicators.TIMES), PENALTY.department).ofWhich());
  }

  /** Overdue are hazards of any day, major those found: neither is a part of the number before. */
  private static SentencePlan hazardsOfAllChannels() {
    SentencePlan found =
        SentencePlan.about("各渠道发现隐患", "Hazards of all channels")
            .say(
                "各渠道共发现隐患{}",
                "all channels together brought up {hazard|hazards}",
                Ask.of(HazardIndicators.FOUND))
            .orNoneUnlessNoneOf(
                "各渠道{未发现}隐患问题",
                "all channels together brought up {no hazards}",
                "台账中{没有}隐患记录",
                "{no hazards} are on record",
                Ask.of(InspectionIndicators.GROUP_TIMES),
                Ask.of(ActivityIndicators.UNITS_ASSESSED));
    return fate(found, UnaryOperator.identity())
        .say(
            "期末逾期未整改{}",
            "{hazard was|hazards were} overdue at the end",
            Ask.of(HazardIndicators.OVERDUE))
        .ifAny()
        .say(
            "发现重大隐患{}",
            "{major hazard was|major hazards were} found",
            Ask.of(HazardIndicators.MAJOR))
        .orNoneIfAnyOf(
            "{未发现}重大隐患", "{no major hazards} were found", Ask.of(HazardIndicators.FOUND));
  }

  private static ChartPlan byChannel() {
    return new ChartPlan(
        new Wording("各渠道发现和已整改隐患", "Hazards found and rectified, by channel"),
        Each.of(Ask.of(HazardIndicators.FOUND), HAZARD.channel).inOrderOf(Channel.TERMS),
        List.of(new Wording("发现", "found"), new Wording("已整改", "rectified")),
        List.of(Ask.of(HazardIndicators.FOUND), Ask.of(HazardIndicators.RECTIFIED)));
  }

  private static ChartPlan openByReason() {
    return new ChartPlan(
        new Wording("未整改隐患的原因", "Open hazards, by reason"),
        Each.of(Ask.of(HazardIndicators.OPEN), HAZARD.delayReason).inOrderOf(DelayReason.TERMS),
        List.of(new Wording("未整改", "open")),
        List.of(Ask.of(HazardIndicators.OPEN)));
  }

  private static ChartPlan finesByDepartment() {
    return new ChartPlan(
        new Wording("各部门罚款金额", "Fines, by department"),
        Each.of(Ask.of(PenaltyIndicators.AMOUNT), PENALTY.department),
        List.of(new Wording("罚款金额", "fines")),
        List.of(Ask.of(PenaltyIndicators.AMOUNT)));
  }

  private static SectionPlan campaigns() {
    Ask groups = Ask.of(InspectionIndicators.GROUP_TIMES);
    return SectionPlan.of(
        "专项行动和专业委员会",
        "Campaigns and committees",
        ParagraphPlan.ofEachCampaign(
            SentencePlan.about("动员部署和调度", "Meetings of the campaign")
                .say(
                    "召开动员部署会{}",
                    "mobilisation meetings took place {time|times}",
                    meetings(MeetingKinds.MOBILISATION))
                .ifAny()
                .say(
                    "召开专题调度会{}",
                    "progress meetings took place {time|times}",
                    meetings(MeetingKinds.DISPATCH))
                .ifAny(),
            SentencePlan.about("领导督导检查", "Visits of leaders for the campaign")
                .say(
                    "党政主要领导督导检查{}",
                    "the principal leaders went out to supervise {time|times}",
                    visits(VisitPurposes.SUPERVISION)
                        .where(FIELD_VISIT.leader, LeaderRoles.PRINCIPAL))
                .ifAny()
                .say(
                    "分管领导督导检查{}",
                    "the deputies in charge went out to supervise {time|times}",
                    visits(VisitPurposes.SUPERVISION).where(FIELD_VISIT.leader, LeaderRoles.DEPUTY))
                .ifAny(),
            SentencePlan.about("专项行动检查", "Inspections of the campaign")
                .say("各单位累计出动检查组{}", "inspection groups were sent out {time|times}", groups)
                .ifAny(),
            fate(
                SentencePlan.about("专项行动发现隐患", "Hazards found by the campaign")
                    .say(
                        "发现隐患问题{}",
                        "the checks found {hazard|hazards}",
                        Ask.of(HazardIndicators.FOUND))
                    .orNoneIfAnyOf("{未发现}隐患问题", "the checks found {no hazards}", groups),
                UnaryOperator.identity()),
            SentencePlan.about("专项行动发现重大隐患", "Major hazards found by the campaign")
                .say(
                    "发现重大隐患{}",
                    "the campaign found {major hazard|major hazards}",
                    Ask.of(HazardIndicators.MAJOR))
                .orNoneIfAnyOf(
                    "{未发现}重大隐患",
                    "the campaign found {no major hazards}",
                    groups,
                    Ask.of(HazardIndicators.FOUND))),
        ParagraphPlan.of(
            "",
            "",
            SentencePlan.about("成立安全生产专业委员会", "Specialized committees")
                .say(
                    "成立健全了{}安全生产专业委员会",
                    "{specialized committee was|specialized committees were} set up",
                    Ask.of(RegisterIndicators.COMMITTEES_ESTABLISHED))
                .ifAny()));
  }

  private static Ask meetings(Term kind) {
    return Ask.of(ActivityIndicators.MEETINGS).where(MEETING.kind, kind);
  }

  private static Ask visits(Term purpose) {
    return Ask.of(ActivityIndicators.FIELD_VISITS).where(FIELD_VISIT.purpose, purpose);
  }

  private static SectionPlan education() {
    return SectionPlan.of(
        "宣传教育",
        "Publicity and education",
        ParagraphPlan.of(
            "",
            "",
            SentencePlan.about("宣传教育活动", "Publicity")
                .say(
                    "举办宣传教育活动{}",
                    "events of publicity took place {time|times}",
                    Ask.of(ActivityIndicators.PUBLICITY_EVENTS))
                .ifAny()
                .say(
                    "发放各类宣传物品{}",
                    "{leaflet or article was|leaflets and articles were} handed out",
                    Ask.of(ActivityIndicators.PUBLICITY_MATERIALS))
                .ifAny()
                .say(
                    "参加群众{}",
                    "the public attended {time|times}",
                    Ask.of(ActivityIndicators.PUBLICITY_PERSON_TIMES))
                .ifAny(),
            SentencePlan.about("安全生产教育培训", "Trainings")
                .say(
                    "开展教育培训{}",
                    "trainings took place {time|times}",
                    Ask.of(ActivityIndicators.TRAININGS))
                .ifAny()
                .say(
                    "受训{}",
                    "people attended {time|times}",
                    Ask.of(ActivityIndicators.TRAINING_PERSON_TIMES))
                .ifAny(),
            SentencePlan.about("应急演练", "Drills")
                .say(
                    "开展应急演练{}", "drills took place {time|times}", Ask.of(ActivityIndicators.DRILLS))
                .orNone("{未开展}应急演练", "{no drills} took place")
                .say(
                    "参演{}",
                    "people took part {time|times}",
                    Ask.of(ActivityIndicators.DRILL_PERSON_TIMES))
                .ifAny()));
  }

  private static SectionPlan fires() {
    Term sector = Sectors.FOREST_AND_GRASSLAND_FIRE;
    Ask turnouts = Ask.of(ActivityIndicators.TURNOUT_PERSON_TIMES).where(TURNOUT.sector, sector);
    return SectionPlan.of(
        "森林草原防灭火工作",
        "Forest and grassland fires",
        ParagraphPlan.of(
            "",
            "",
            SentencePlan.about("森林草原防灭火巡查", "Patrols")
                .say(
                    "开展森林草原防灭火巡查{}",
                    "patrols went out {time|times}",
                    Ask.of(ActivityIndicators.PATROLS).where(PATROL.sector, sector))
                .ifAny(),
            SentencePlan.about("防灭火力量出动", "Turnouts")
                .say(
                    "{name}，共出动防火工作人员{}，车辆{}",
                    "on {name} {person|persons} and {vehicle|vehicles} turned out",
                    Ask.of(ActivityIndicators.TURNOUT_PEOPLE).where(TURNOUT.sector, sector),
                    Ask.of(ActivityIndicators.TURNOUT_VEHICLES).where(TURNOUT.sector, sector))
                .forEach(Each.ofDays(turnouts, TURNOUT.turnedOutOn)),
            SentencePlan.about("森林草原防灭火检查", "Fire checks")
                .say(
                    "累计出动检查组{}",
                    "inspection groups were sent out {time|times}",
                    Ask.of(InspectionIndicators.GROUP_TIMES)
                        .where(INSPECTION.channel, Channel.FIRE_PREVENTION))
                .ifAny()
                .say(
                    "工作人员{}",
                    "inspectors went out {time|times}",
                    Ask.of(InspectionIndicators.PERSON_TIMES)
                        .where(INSPECTION.channel, Channel.FIRE_PREVENTION))
                .ifAny(),
            hazards(Channel.FIRE_PREVENTION, "森林草原防灭火检查发现隐患", "Hazards found by fire checks")));
  }

  private static SectionPlan floods() {
    Term sector = Sectors.FLOOD_AND_DROUGHT;
    Ask places =
        Ask.of(RegisterIndicators.TERRITORIES).where(TERRITORY.kind, TerritoryKind.ADMINISTRATIVE);
    return SectionPlan.of(
        "防汛抗旱准备工作",
        "Floods and drought",
        ParagraphPlan.of(
            "体系建设。",
            "Territory and teams.",
            SentencePlan.about("乡级和村级区划", "Townships and villages")
                .lead("辖", "the territory has ")
                .commas("、", " and ")
                .say(
                    "{}乡级区划",
                    "{township|townships}",
                    places.where(TERRITORY.level, TerritoryLevel.TOWNSHIP))
                .ifAny()
                .say(
                    "{}村级区划",
                    "{village|villages}",
                    places.where(TERRITORY.level, TerritoryLevel.VILLAGE))
                .ifAny(),
            teams(),
            SentencePlan.about("应急抢险救援队伍技能培训", "Trainings of teams")
                .say(
                    "开展森林草原防灭火技能培训{}",
                    "trainings against forest and grassland fires took place {time|times}",
                    Ask.of(ActivityIndicators.TRAININGS)
                        .where(TRAINING.sector, Sectors.FOREST_AND_GRASSLAND_FIRE))
                .ifAny()),
        ParagraphPlan.of(
            "防汛抢险准备。",
            "Money and supplies.",
            SentencePlan.about("防汛抗旱专项资金", "Funds")
                .say(
                    "已安排防汛专项资金{}",
                    "funds allocated to floods and drought come to {}",
                    Ask.of(ReadinessIndicators.FUNDS_ALLOCATED)
                        .where(FUND_ALLOCATION.sector, sector))
                .ifAny(),
            supplies()),
        ParagraphPlan.of(
            "防汛检查。",
            "Checks against floods.",
            SentencePlan.about("防汛重点部位排查", "Flood sites")
                .lead("排查", "sites identified: ")
                .commas("、", ", ")
                .say("{name}{}", "{name}: {place|places}", Ask.of(ReadinessIndicators.FLOOD_SITES))
                .forEach(sitesByKind()),
            SentencePlan.about("警示标志设置", "Warning signs")
                .say(
                    "设立警示警戒标志{}",
                    "{warning sign was|warning signs were} set up",
                    Ask.of(ReadinessIndicators.WARNING_SIGNS).where(WARNING_SIGN.sector, sector))
                .ifAny(),
            SentencePlan.about("排水设施排查", "Checks of drains")
                .say(
                    "对排水管网、污水井、雨水井等设施共计{}进行排查检查",
                    "drains and wells were checked at {place|places}",
                    Ask.of(ActivityIndicators.PLACES_CHECKED))
                .ifAny(),
            inspections(Channel.FLOOD_PREVENTION, "防汛检查", "Flood checks"),
            hazards(Channel.FLOOD_PREVENTION, "防汛检查发现隐患", "Hazards found by flood checks")));
  }

  private static Each sitesByKind() {
    return Each.of(Ask.of(ReadinessIndicators.FLOOD_SITES), FLOOD_SITE.kind)
        .inOrderOf(FloodSiteKinds.TERMS)
        .apart("、", ", ");
  }

  private static SentencePlan teams() {
    Ask count = Ask.of(ReadinessIndicators.TEAMS);
    Ask people = Ask.of(ReadinessIndicators.TEAM_PEOPLE);
    return SentencePlan.about("应急抢险救援队伍", "Emergency teams")
        .say(
            "共有应急抢险救援队伍{}{}",
            "the emergency teams: {team|teams} with {member|members}",
            count,
            people)
        .ifAny()
        .say("{name}{}{}", "{name}: {team|teams} with {member|members}", count, people)
        .forEach(
            Each.of(count, EMERGENCY_TEAM.tier)
                .inOrderOf(TeamTiers.TERMS)
                .calling(TeamTiers.VILLAGE, "村级应急抢险队伍", "village team")
                .ofWhich());
  }

  private static SentencePlan supplies() {
    SentencePlan out =
        SentencePlan.about("应急物资储备", "Supplies")
            .lead("备有抢险物资：", "supplies in stock: ")
            .commas("、", ", ");
    for (Indicator each :
        List.of(
            ReadinessIndicators.SUPPLY_PIECES,
            ReadinessIndicators.SUPPLY_SETS,
            ReadinessIndicators.SUPPLY_MACHINES,
            ReadinessIndicators.SUPPLY_ITEMS)) {
      Ask held = Ask.of(each);
      out =
          out.say("{name}{}", "{name}: {|}", held)
              .forEach(
                  Each.of(held, SUPPLY_STOCK.item).inOrderOf(SupplyItems.TERMS).apart("、", ", "));
    }
    return out;
  }

  private static SectionPlan accidents() {
    return SectionPlan.of(
        "生产安全事故情况",
        "Accidents",
        ParagraphPlan.of(
            "",
            "",
            SentencePlan.about("生产安全事故", "Accidents")
                .say(
                    "发生生产安全事故{}", "{accident|accidents} happened", Ask.of(AccidentIndicators.COUNT))
                .orNone("{未发生}生产安全事故", "there were {no accidents}")
                .say("死亡{}", "{person|persons} died", Ask.of(AccidentIndicators.DEATHS))
                .say(
                    "重伤{}",
                    "{person|persons} were seriously injured",
                    Ask.of(AccidentIndicators.SERIOUS_INJURIES))
                .say(
                    "直接经济损失{}",
                    "the direct economic loss was {}",
                    Ask.of(AccidentIndicators.DIRECT_LOSS))));
  }
}
