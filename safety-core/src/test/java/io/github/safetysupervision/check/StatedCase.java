package io.github.safetysupervision.check;

import static io.github.safetysupervision.check.JustificationType.JUSTIFICATION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.reconciliation.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.OperatingEntity;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.reconciliation.StatedIdentity;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ledgers of a district and what it states, to be checked. */
final class StatedCase {

  static final DivisionCode DISTRICT = DivisionCode.parse("330110");
  static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);

  private StatedCase() {}

  static StatedFigure figure(String id, String indicator, String quantity, String... where) {
    return of(id, "330110", indicator, "2023Q3", quantity, where);
  }

  static StatedFigure of(
      String id,
      String territory,
      String indicator,
      String period,
      @Nullable String quantity,
      String... where) {
    StatedFigure.Builder out =
        StatedFigure.builder()
            .id(id)
            .territory(DivisionCode.parse(territory))
            .indicator(indicator)
            .period(ReportingPeriod.parse(period))
            .quantity(quantity == null ? null : Quantity.parse(quantity));
    for (String w : where) {
      String[] parts = w.split("=", 2);
      out.addWhere(Slice.builder().field(parts[0]).value(parts[1]).build());
    }
    return out.build();
  }

  static Hazard hazard(String id, @Nullable String closedOn) {
    return Hazard.builder()
        .id(id)
        .territory(DivisionCode.parse("330110001000"))
        .foundOn(LocalDate.of(2023, 8, 1))
        .channel(Channel.ROUTINE_INSPECTION)
        .grade(HazardGrade.GENERAL)
        .state(closedOn == null ? HazardState.REGISTERED : HazardState.CLOSED)
        .closedOn(closedOn == null ? null : LocalDate.parse(closedOn))
        .build();
  }

  static Justification justification(String id, String rule, String type, String record) {
    return Justification.builder()
        .id(id)
        .territory(DISTRICT)
        .rule(rule)
        .recordType(type)
        .record(record)
        .text("年中调整了统计口径")
        .body("区安委办")
        .justifiedOn(LocalDate.of(2023, 9, 28))
        .build();
  }

  /** Nothing is declared complete, so that no record decides a figure. */
  static Ledger incomplete(SafetyRecord... records) {
    return ledger(List.of(), "2023Q3", records);
  }

  static Ledger complete(SafetyRecord... records) {
    return ledger(List.of("hazard", "operating-entity"), "2023Q3", records);
  }

  static Ledger ledger(List<String> complete, String period, SafetyRecord... records) {
    ReportingPeriod of = ReportingPeriod.parse(period);
    Manifest.Builder says =
        Manifest.builder().edition("1.0").territory(DISTRICT).period(of).asOf(of.to());
    complete.forEach(t -> says.addComplete(Completeness.builder().type(t).build()));
    Ledger.Builder out = Ledger.builder(says.build());
    for (SafetyRecord r : records) {
      if (r instanceof Hazard h) {
        out.add(HAZARD, h);
      } else if (r instanceof OperatingEntity e) {
        out.add(OPERATING_ENTITY, e);
      } else if (r instanceof StatedFigure f) {
        out.add(STATED_FIGURE, f);
      } else if (r instanceof StatedIdentity i) {
        out.add(STATED_IDENTITY, i);
      } else if (r instanceof Justification j) {
        out.add(JUSTIFICATION, j);
      } else {
        throw new IllegalArgumentException("which type: " + r);
      }
    }
    return out.build();
  }

  /** What is found of what is stated over records that decide nothing. */
  static Map<String, Long> found(SafetyRecord... records) throws IOException {
    return Check.by(Rulebook.V1_0).of(incomplete(records)).byCode();
  }

  /** What is found of it beside a ledger of the period before. */
  static Map<String, Long> foundAfter(Ledger prior, SafetyRecord... records) throws IOException {
    return Check.by(Rulebook.V1_0).comparedTo(prior).of(incomplete(records)).byCode();
  }

  static CheckReport against(Ledger ledger, SafetyRecord... stated) throws IOException {
    return Check.by(Rulebook.V1_0)
        .against(incomplete(stated), IndicatorCatalogue.STANDARD)
        .of(ledger);
  }

  static List<SafetyRecord> all(SafetyRecord... records) {
    return Arrays.asList(records);
  }
}
