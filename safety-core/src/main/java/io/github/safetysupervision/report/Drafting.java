package io.github.safetysupervision.report;

import io.github.safetysupervision.activity.Campaign;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.PeriodRule;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.TermList;
import io.github.safetysupervision.report.ReportPlan.ChartPlan;
import io.github.safetysupervision.report.ReportPlan.ClausePlan;
import io.github.safetysupervision.report.ReportPlan.Each;
import io.github.safetysupervision.report.ReportPlan.ParagraphPlan;
import io.github.safetysupervision.report.ReportPlan.SectionPlan;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the lists of a plan out, with what a ledger has and what was stated. */
final class Drafting {

  private final Inventory inventory;
  private final List<StatedFigure> stated;
  private final IndicatorCatalogue catalogue;
  private final ReportingPeriod period;
  private final DivisionCode territory;

  Drafting(
      Inventory inventory,
      List<StatedFigure> stated,
      IndicatorCatalogue catalogue,
      ReportingPeriod period,
      DivisionCode territory) {
    this.inventory = inventory;
    this.stated = stated;
    this.catalogue = catalogue;
    this.period = period;
    this.territory = territory;
  }

  Draft draft(ReportPlan plan) {
    return new Draft(plan.sections().stream().map(this::section).toList());
  }

  private Draft.SectionDraft section(SectionPlan plan) {
    List<Draft.ParagraphDraft> paragraphs = new ArrayList<>();
    for (ParagraphPlan p : plan.paragraphs()) {
      if (!p.isOfCampaign()) {
        paragraphs.add(paragraph(p, p.lead(), null));
        continue;
      }
      for (Campaign c : inventory.campaigns(period)) {
        paragraphs.add(paragraph(p, new Wording(c.getName() + "。", c.getName() + "."), c));
      }
    }
    return new Draft.SectionDraft(
        plan.title(),
        plan.paragraphs().stream().anyMatch(ParagraphPlan::isOfCampaign),
        paragraphs,
        plan.charts().stream().map(this::chart).toList());
  }

  private Draft.ParagraphDraft paragraph(
      ParagraphPlan plan, Wording lead, @Nullable Campaign campaign) {
    return new Draft.ParagraphDraft(
        lead,
        plan.isOfCampaign(),
        plan.sentences().stream()
            .map(
                s ->
                    new Draft.SentenceDraft(
                        s, s.clauses().stream().map(c -> clause(c, campaign)).toList()))
            .toList());
  }

  private Draft.ClauseDraft clause(ClausePlan plan, @Nullable Campaign campaign) {
    Each each = plan.each();
    if (each == null) {
      List<Slot> slots = plan.asks().stream().map(a -> slot(a, campaign, false)).toList();
      return new Draft.ClauseDraft(
          plan,
          null,
          List.of(new Draft.MemberDraft(ReportPlan.NOTHING, slots)),
          plan.done().stream().map(a -> slot(a, campaign, true)).toList());
    }
    List<Draft.MemberDraft> members = new ArrayList<>();
    values(each, plan.asks())
        .forEach(
            (text, words) ->
                members.add(
                    new Draft.MemberDraft(
                        words, plan.asks().stream().map(a -> member(each, a, text)).toList())));
    return new Draft.ClauseDraft(plan, pinned(each.over()), members, List.of());
  }

  private Slot slot(Ask ask, @Nullable Campaign campaign, boolean isPinned) {
    ReportingPeriod window = campaign == null ? null : Inventory.windowOf(campaign, period);
    if (campaign == null || window == null) {
      return new Slot(ask, ruleOf(ask), periodOf(ask, period), territory, isPinned);
    }
    Ask ofCampaign = ask.where("campaign", campaign.getId());
    return new Slot(ofCampaign, ruleOf(ask), periodOf(ask, window), territory, isPinned);
  }

  private Slot member(Each each, Ask ask, String value) {
    if (each.isOfDays()) {
      return new Slot(ask, ruleOf(ask), ReportingPeriod.parse(value), territory, false);
    }
    return new Slot(
        ask.where(each.field(), value), ruleOf(ask), periodOf(ask, period), territory, false);
  }

  private Slot pinned(Ask ask) {
    return slot(ask, null, true);
  }

  private Draft.ChartDraft chart(ChartPlan plan) {
    Each each = plan.each();
    List<Draft.MemberDraft> bars = new ArrayList<>();
    values(each, plan.asks())
        .forEach(
            (text, words) ->
                bars.add(
                    new Draft.MemberDraft(
                        words,
                        plan.asks().stream()
                            .map(a -> pinned(a.where(each.field(), text)))
                            .toList())));
    return new Draft.ChartDraft(plan.title(), plan.series(), pinned(each.over()), bars);
  }

  private @Nullable PeriodRule ruleOf(Ask ask) {
    Indicator indicator = catalogue.find(ask.indicator());
    return indicator == null ? null : indicator.periodRule();
  }

  private ReportingPeriod periodOf(Ask ask, ReportingPeriod of) {
    PeriodRule rule = ruleOf(ask);
    return rule == null ? of : rule.periodIn(of);
  }

  /**
   * The members of a list, in the order of its words; where it has none, those somebody stated come
   * first, in the order of the stated figures. Days are in their own order.
   */
  private Map<String, Wording> values(Each each, List<Ask> asks) {
    Map<String, Wording> all = new HashMap<>(inventory.values(each));
    Map<String, String> firstStatedAs = new HashMap<>();
    for (StatedFigure f : stated) {
      String value = valueStatedIn(f, each, asks);
      if (value != null) {
        all.putIfAbsent(value, inventory.words(each, value));
        firstStatedAs.putIfAbsent(value, f.getId());
      }
    }
    Comparator<String> order =
        Comparator.comparingInt((String v) -> place(each.order(), v))
            .thenComparing(
                v -> each.isOfDays() || each.order() != null ? "" : orderOfStated(firstStatedAs, v))
            .thenComparing(Comparator.naturalOrder());
    Map<String, Wording> out = new LinkedHashMap<>();
    all.keySet().stream()
        .sorted(order)
        .forEach(
            v ->
                out.put(
                    v,
                    each.isOfDays()
                        ? new Wording(
                            ReportingPeriod.parse(v).inWords(Locale.CHINESE),
                            ReportingPeriod.parse(v).inWords(Locale.ENGLISH))
                        : each.names().getOrDefault(v, all.getOrDefault(v, Wording.same(v)))));
    return out;
  }

  private static String orderOfStated(Map<String, String> firstStatedAs, String value) {
    String id = firstStatedAs.get(value);
    return id == null ? "\uffff" : id;
  }

  /** The value of a list that a stated figure asks one of its questions for, or null. */
  private @Nullable String valueStatedIn(StatedFigure figure, Each each, List<Ask> asks) {
    if (each.isOfDays()) {
      boolean isOneDay = figure.getPeriod().days() == 1 && period.encloses(figure.getPeriod());
      return isOneDay && asks.stream().anyMatch(a -> a.isAnsweredBy(figure))
          ? figure.getPeriod().from().toString()
          : null;
    }
    for (Slice s : figure.getWhere()) {
      if (s.getField().equals(each.field())
          && asks.stream()
              .anyMatch(a -> a.where(each.field(), s.getValue()).isAnsweredBy(figure))) {
        return s.getValue();
      }
    }
    return null;
  }

  private static int place(@Nullable TermList order, String value) {
    if (order == null) {
      return 0;
    }
    int at = List.copyOf(order.words().keySet()).indexOf(value);
    return at < 0 ? Integer.MAX_VALUE : at;
  }
}
