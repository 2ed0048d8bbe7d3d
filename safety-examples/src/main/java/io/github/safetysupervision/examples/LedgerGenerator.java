package io.github.safetysupervision.examples;

import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.IndicatorCatalogue;
import io.github.safetysupervision.statistics.ReconciledFigure;
import io.github.safetysupervision.statistics.Reconciliation;
import io.github.safetysupervision.statistics.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constructs a ledger whose figures are those somebody stated.
 *
 * <p>A report gives totals and no records. This makes records that agree with them: for any county,
 * department, channel, campaign and period a file of stated figures speaks of. The records are
 * constructed and say so; nothing about them but their totals is real.
 *
 * <p>It plans by strata, the sets of records stated figures speak of, the most specific first: each
 * is given the records it still lacks, placed outside every other stratum that has all of its own.
 * Then states, grades, visits, people and fines are dealt out in the same order. Where stated
 * figures contradict each other the most specific ones are followed, and {@link
 * Constructed#unmet()} names the others. The same stated figures and seed give the same ledger.
 */
public final class LedgerGenerator {

  private static final String EDITION = "1.0";

  private static final String NOTE =
      "本文件全部记录均为程序按报送数字构造，不是真实记录；单位名称、统一社会信用代码、日期、金额的分布均为构造，不含任何个人信息。";

  private static final List<String> COMPLETE =
      List.of(
          "operating-entity",
          "department",
          "campaign",
          "inspection",
          "hazard",
          "penalty",
          "territory");

  private final @Nullable DivisionList divisions;

  /**
   * Creates a generator.
   *
   * @param divisions the divisions below the county, or null to let every record lie in the
   *     territory its figure is stated for
   */
  public LedgerGenerator(@Nullable DivisionList divisions) {
    this.divisions = divisions;
  }

  /**
   * A constructed ledger, and what it does not meet.
   *
   * @param ledger the records
   * @param unmet which stated figures it does not agree with, and why; empty if all
   */
  public record Constructed(Ledger ledger, List<String> unmet) {

    /**
     * Copies the list.
     *
     * @param ledger the records
     * @param unmet which stated figures it does not agree with
     */
    public Constructed {
      unmet = List.copyOf(unmet);
    }
  }

  /**
   * Constructs a ledger.
   *
   * @param stated a source of stated figures
   * @param seed what decides the choices that the figures leave open
   * @return the ledger, and which figures it does not meet
   * @throws IOException if the source cannot be read
   * @throws IllegalArgumentException if the source has no readable manifest
   */
  public Constructed construct(RecordSource stated, long seed) throws IOException {
    Ledger held = Ledger.copyOf(stated);
    Manifest says = held.manifest().value();
    if (says == null) {
      throw new IllegalArgumentException("报送数字没有可读的清单 / the stated figures have no manifest");
    }
    StatedPlan plan = StatedPlan.of(says, held);
    Construction construction = new Construction(plan, divisions, seed);
    Ledger.Builder out = Ledger.builder(manifest(plan));
    for (Draft d : construction.records()) {
      add(out, d, d.type());
    }
    Ledger ledger = out.build();
    List<String> unmet = new ArrayList<>(construction.notes());
    unmet.addAll(unmet(ledger, held));
    return new Constructed(ledger, unmet);
  }

  private static <T extends SafetyRecord> void add(
      Ledger.Builder out, Draft draft, RecordType<T, ?> type) {
    out.add(type, draft.build(type));
  }

  private static Manifest manifest(StatedPlan plan) {
    return Manifest.builder()
        .edition(EDITION)
        .territory(plan.manifest().getTerritory())
        .period(plan.period())
        .asOf(plan.asOf())
        .producer("safety-examples LedgerGenerator")
        .constructed(true)
        .note(NOTE)
        .addAllComplete(
            COMPLETE.stream().map(t -> Completeness.builder().type(t).build()).toList())
        .build();
  }

  /** Holds the ledger against the stated figures, by the same means as anybody would. */
  private static List<String> unmet(Ledger ledger, Ledger stated) throws IOException {
    List<String> out = new ArrayList<>();
    Reconciliation result = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
    for (ReconciledFigure f : result.figures()) {
      Quantity quantity = f.stated().getQuantity();
      boolean met =
          f.verdict() == Verdict.HOLDS || f.verdict() == Verdict.HOLDS_AT_STATED_PRECISION;
      if (quantity != null && !met) {
        out.add(
            f.stated().getId()
                + " 报送 "
                + quantity
                + "，构造 "
                + f.computed()
                + "："
                + f.verdict().wording().zh());
      }
    }
    return out;
  }
}
