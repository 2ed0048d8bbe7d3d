package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The ids of records that a report may name, which are masked as ids and not as words. */
final class ReportedIds {

  private ReportedIds() {}

  static Set<String> of(HalfYearReport report) {
    Set<String> ids = new HashSet<>();
    Stream.concat(report.findings().inText().stream(), report.findings().besides().stream())
        .map(Finding::result)
        .forEach(
            f -> {
              ids.add(f.stated().getId());
              f.stated().getWhere().forEach(w -> ids.add(w.getValue()));
              addNamed(f.reasons(), ids);
            });
    for (ReconciledIdentity i : report.answers().identities()) {
      ids.add(i.identity().getId());
      ids.add(Objects.requireNonNullElse(i.identity().getWhole(), ""));
      ids.addAll(i.identity().getParts());
      addNamed(i.reasons(), ids);
    }
    Stream.concat(report.answers().unread().stream(), report.inventory().unread().stream())
        .forEach(u -> ids.add(Objects.requireNonNullElse(u.id(), "")));
    report.inventory().contradictions().byCode().values().forEach(k -> ids.addAll(k.ids()));
    return ids;
  }

  private static void addNamed(List<Problem> problems, Set<String> ids) {
    problems.forEach(p -> ids.addAll(p.ids()));
  }
}
