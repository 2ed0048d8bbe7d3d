package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says once which figures are about which periods. */
final class Periods {

  private static final int SAID = 10;

  private Periods() {}

  /** The one problem of figures of several periods, or null if they are all of one. */
  static @Nullable Problem differing(List<StatedFigure> figures) {
    Map<ReportingPeriod, List<String>> byPeriod = new LinkedHashMap<>();
    for (StatedFigure f : figures) {
      byPeriod.computeIfAbsent(f.getPeriod(), p -> new ArrayList<>()).add(f.getId());
    }
    if (byPeriod.size() < 2) {
      return null;
    }
    String year = commonYear(byPeriod);
    Wording n = Names.number(byPeriod.values().stream().mapToInt(List::size).sum());
    return ReconciliationProblems.PERIODS_DIFFER.with(
        "numbers",
        new Wording(year + n.zh() + "个数", n.en() + " numbers"),
        "kinds",
        Names.number(byPeriod.size()),
        "periods",
        said(byPeriod, year.length()));
  }

  private static Wording said(Map<ReportingPeriod, List<String>> byPeriod, int yearLength) {
    String rest = byPeriod.size() > SAID ? "；……" : "";
    return new Wording(
        byPeriod.entrySet().stream()
                .limit(SAID)
                .map(
                    e ->
                        e.getKey().inWords(Locale.CHINESE).substring(yearLength)
                            + " "
                            + Wording.listing(e.getValue()).zh())
                .collect(Collectors.joining("；"))
            + rest,
        byPeriod.entrySet().stream()
                .limit(SAID)
                .map(
                    e ->
                        e.getKey().inWords(Locale.ENGLISH)
                            + " "
                            + Wording.listing(e.getValue()).en())
                .collect(Collectors.joining("; "))
            + (rest.isEmpty() ? "" : "; …"));
  }

  /** The year that all periods begin with in words, said once; empty if there is none. */
  private static String commonYear(Map<ReportingPeriod, List<String>> byPeriod) {
    String year = "";
    for (ReportingPeriod p : byPeriod.keySet()) {
      String words = p.inWords(Locale.CHINESE);
      String its = words.substring(0, words.indexOf('年') + 1);
      boolean isSame = year.isEmpty() || year.equals(its);
      if (its.isEmpty() || words.length() == its.length() || !isSame) {
        return "";
      }
      year = its;
    }
    return year;
  }
}
