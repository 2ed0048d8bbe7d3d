package io.github.safetysupervision.report;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Chapter;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.document.Section;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.Slice;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Money;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.StatedFigure;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A small ledger made by hand, what is stated about it, and the report of both. */
final class Reported {

  static final DivisionCode BANNER = DivisionCode.parse("152529");
  static final ReportingPeriod HALF = ReportingPeriod.halfYear(2023, 1);

  final Ledger.Builder ledger;
  final Ledger.Builder stated = Ledger.builder(manifest());
  private boolean isStated;

  Reported(String... complete) {
    ledger = Ledger.builder(manifest(complete));
  }

  static Manifest manifest(String... complete) {
    Manifest.Builder b =
        Manifest.builder()
            .edition("1.0")
            .territory(BANNER)
            .period(HALF)
            .asOf(LocalDate.of(2023, 6, 30));
    for (String type : complete) {
      b.addComplete(Completeness.builder().type(type).build());
    }
    return b.build();
  }

  static Hazard.Builder aHazard(
      String id, Term channel, String foundOn, @Nullable String closedOn) {
    return Hazard.builder()
        .id(id)
        .territory(BANNER)
        .foundOn(LocalDate.parse(foundOn))
        .channel(channel)
        .grade(HazardGrade.GENERAL)
        .state(closedOn == null ? HazardState.RECTIFYING : HazardState.CLOSED)
        .closedOn(closedOn == null ? null : LocalDate.parse(closedOn));
  }

  Reported hazard(String id, Term channel, String foundOn, @Nullable String closedOn) {
    ledger.add(HAZARD, aHazard(id, channel, foundOn, closedOn).build());
    return this;
  }

  Reported fine(String id, String department, String yuan) {
    ledger.add(
        PENALTY,
        Penalty.builder()
            .id(id)
            .territory(BANNER)
            .decidedOn(LocalDate.of(2023, 3, 1))
            .department(department)
            .addKinds(PenaltyKind.FINE)
            .amount(Money.parse(yuan))
            .build());
    return this;
  }

  Reported state(
      String id, String indicator, String period, @Nullable String quantity, String... where) {
    StatedFigure.Builder b =
        StatedFigure.builder()
            .id(id)
            .territory(BANNER)
            .indicator(indicator)
            .period(ReportingPeriod.parse(period))
            .quantity(quantity == null ? null : Quantity.parse(quantity));
    for (int i = 0; i < where.length; i += 2) {
      b.addWhere(Slice.builder().field(where[i]).value(where[i + 1]).build());
    }
    return state(b.build());
  }

  Reported state(StatedFigure figure) {
    stated.add(STATED_FIGURE, figure);
    isStated = true;
    return this;
  }

  HalfYearReport report() throws IOException {
    return HalfYearReport.of(
            ledger.build(), isStated ? stated.build() : null, HALF, IndicatorCatalogue.STANDARD)
        .orThrow();
  }

  Document in(Locale language) throws IOException {
    return report().in(language);
  }

  /** All paragraphs, a line each, with the titles of their sections before them. */
  static String text(Document report) {
    StringBuilder out = new StringBuilder();
    for (Chapter c : report.chapters()) {
      for (Section s : c.sections()) {
        out.append(s.title()).append('\n');
        s.paragraphs().forEach(p -> out.append(p.text()).append('\n'));
      }
    }
    return out.toString();
  }

  String zh() throws IOException {
    return text(in(Locale.CHINESE));
  }

  String en() throws IOException {
    return text(in(Locale.ENGLISH));
  }

  /** The note of a stated figure. */
  static Note noteOf(Document report, String statedAs) {
    List<Note> found =
        report.notes().stream().filter(n -> n.part(Note.Part.STATED_AS).equals(statedAs)).toList();
    if (found.size() != 1) {
      throw new AssertionError("notes of " + statedAs + ": " + found);
    }
    return found.get(0);
  }
}
