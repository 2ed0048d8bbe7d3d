package io.github.safetysupervision.examples.embedding;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.penalty.Penalty;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.quantity.Money;
import java.time.LocalDate;

/** Two records to try things on. */
final class Records {

  static final Hazard HAZARD =
      Hazard.builder()
          .id("H-1")
          .territory(DivisionCode.parse("152529100000"))
          .foundOn(LocalDate.of(2023, 3, 1))
          .deadline(LocalDate.of(2023, 3, 31))
          .channel(Channel.THIRD_PARTY)
          .grade(HazardGrade.GENERAL)
          .state(HazardState.RECTIFYING)
          .description("安全阀未检验")
          .build();

  static final Penalty PENALTY =
      Penalty.builder()
          .id("P-1")
          .territory(DivisionCode.parse("152529"))
          .decidedOn(LocalDate.of(2023, 4, 1))
          .department("D-1")
          .addKinds(PenaltyKind.FINE)
          .amount(Money.parse("5000.50"))
          .build();

  private Records() {}
}
