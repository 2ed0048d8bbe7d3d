package io.github.safetysupervision.report;

import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says by how much a computed number differs from a stated one. */
final class Differences {

  private final Locale language;

  Differences(Locale language) {
    this.language = language;
  }

  /** The difference, computed less stated; empty where there is none or nothing to compare. */
  String of(Finding finding) {
    Quantity stated = finding.stated();
    return stated == null ? "" : of(finding.result().difference(), stated.writtenNoun());
  }

  String of(@Nullable BigDecimal difference, CountNoun noun) {
    if (difference == null || difference.signum() == 0) {
      return "";
    }
    boolean isEnglish = language.getLanguage().equals("en");
    CountNoun shown = isEnglish ? noun.base() : noun;
    String number = difference.movePointLeft(shown.scale()).stripTrailingZeros().toPlainString();
    String unit =
        noun.kind() == CountNoun.Kind.SHARE
            ? (isEnglish ? " percentage points" : "个百分点")
            : isEnglish ? " " + shown.words().en() : shown.text();
    return (difference.signum() > 0 ? "+" : "") + number + unit;
  }
}
