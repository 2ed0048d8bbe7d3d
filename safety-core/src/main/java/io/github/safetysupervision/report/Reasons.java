package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemCode;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.reconciliation.ReconciliationProblems;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says reasons, one of a kind: what was found for each of many pairs is said of all of them. */
final class Reasons {

  private final Locale language;

  Reasons(Locale language) {
    this.language = language;
  }

  /** The reasons in words, without the stop; that something is in order is none. */
  List<String> of(List<Problem> problems) {
    Map<ProblemCode, List<Problem>> byCode = new LinkedHashMap<>();
    problems.stream()
        .filter(p -> !p.code().equals(StatisticsProblems.DISJOINT))
        .forEach(p -> byCode.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p));
    List<String> out = new ArrayList<>();
    byCode.forEach(
        (code, all) -> {
          if (all.size() > 1 && code.equals(ReconciliationProblems.PERIODS_DIFFER)) {
            out.add(periods(all));
          } else if (all.size() > 1 && code.equals(StatisticsProblems.DISJOINTNESS_UNKNOWN)) {
            out.addAll(pairs(all));
          } else {
            all.stream().map(p -> p.message(language)).distinct().forEach(out::add);
          }
        });
    return out;
  }

  private String periods(List<Problem> all) {
    Map<String, Set<String>> byPeriod = new LinkedHashMap<>();
    for (Problem p : all) {
      Map<String, String> said = p.arguments();
      for (String side : List.of("left", "right")) {
        byPeriod
            .computeIfAbsent(String.valueOf(said.get(side + "Period")), x -> new TreeSet<>())
            .add(String.valueOf(said.get(side)));
      }
    }
    String list =
        byPeriod.entrySet().stream()
            .map(
                e ->
                    inWords(e.getKey())
                        + " "
                        + String.join(oneOf(language, "、", ", "), e.getValue()))
            .collect(Collectors.joining(oneOf(language, "；", "; ")));
    return oneOf(
        language,
        "期间不同，不能直接相加或比较：" + list + "；请统一期间",
        "numbers of different periods are not added or compared: " + list + "; use one period");
  }

  private String inWords(String period) {
    ReportingPeriod known = ReportingPeriod.tryParse(period).value();
    return known == null ? period : known.inWords(language);
  }

  private List<String> pairs(List<Problem> all) {
    Map<String, List<String>> byWhy = new LinkedHashMap<>();
    for (Problem p : all) {
      Wording why = p.wordings().getOrDefault("why", ReportPlan.NOTHING);
      byWhy
          .computeIfAbsent(why.in(language), x -> new ArrayList<>())
          .add(
              p.arguments().get("left")
                  + oneOf(language, "与", " and ")
                  + p.arguments().get("right"));
    }
    List<String> out = new ArrayList<>();
    byWhy.forEach(
        (why, pairs) ->
            out.add(
                oneOf(
                    language,
                    "按口径不能证明互不重叠（" + why + "）：" + String.join("、", pairs) + "；请在口径中写明区分字段",
                    "the definitions do not show that these are disjoint ("
                        + why
                        + "): "
                        + String.join(", ", pairs)
                        + "; say in them which field keeps them apart")));
    return out;
  }
}
