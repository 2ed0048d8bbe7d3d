package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.SafetyRecord;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where stated figures stand (报送数字位置), so that what is wrong with a condition is told where it is
 * written. It is shown records that are kept, and remembers their places.
 */
final class StatedPlaces implements RecordVisitor {

  private static final Pattern CONDITION = Pattern.compile("/where/([0-9]+)(/.*)");

  private final IdentityHashMap<SafetyRecord, Places> places = new IdentityHashMap<>();

  StatedPlaces() {}

  @Override
  public void record(RecordView<?> record) {
    places.put(record.object(), record.places());
  }

  /** Where one stands, by the very record; null if it was not shown. */
  @Nullable Places of(SafetyRecord stated) {
    return places.get(stated);
  }

  /** The problems of a figure, those of its conditions where these stand. */
  List<Problem> of(StatedFigure figure, List<Problem> problems) {
    return problems.stream().map(p -> placed(p, figure.getWhere().size(), figure, figure)).toList();
  }

  /**
   * The same of the conditions of a part and those of the figure that takes it in, in this order.
   * What is wrong with the part is told of the part.
   */
  List<Problem> of(StatedFigure part, StatedFigure whole, List<Problem> problems) {
    return problems.stream().map(p -> placed(p, part.getWhere().size(), part, whole)).toList();
  }

  private Problem placed(Problem problem, int first, StatedFigure figure, StatedFigure next) {
    Matcher m = CONDITION.matcher(problem.place().pointer());
    if (!m.matches()) {
      return problem;
    }
    int i = Integer.parseInt(String.valueOf(m.group(1)));
    StatedFigure of = i < first ? figure : next;
    String pointer = "/where/" + (i < first ? i : i - first) + m.group(2);
    Places its = places.get(of);
    return problem.at(its == null ? Place.at(pointer) : its.at(pointer)).inRecord(of.getId());
  }
}
