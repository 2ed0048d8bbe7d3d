package io.github.safetysupervision.reconciliation;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;

import io.github.safetysupervision.ledger.Places;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Place;
import io.github.safetysupervision.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where stated figures stand (报送数字位置), so that what is wrong with a condition is told where it is
 * written. It is shown records that are kept, and remembers their places.
 */
final class StatedPlaces implements RecordVisitor {

  private static final Pattern CONDITION = Pattern.compile("/where/([0-9]+)(/.*)");

  private final Map<StatedFigure, Places> places = new HashMap<>();

  StatedPlaces() {}

  @Override
  public void record(RecordView<?> record) {
    if (record.type() == STATED_FIGURE) {
      places.putIfAbsent(STATED_FIGURE.cast(record.object()), record.places());
    }
  }

  /** The problems of a figure's conditions, each where its condition stands. */
  List<Problem> of(StatedFigure figure, List<Problem> problems) {
    return problems.stream().map(p -> placed(figure, p, p.place().pointer())).toList();
  }

  /**
   * The problems of the conditions of a part and of the figure that takes it in, in this order.
   * What is wrong with the part is told of the part.
   */
  List<Problem> of(StatedFigure part, StatedFigure whole, List<Problem> problems) {
    int ofPart = part.getWhere().size();
    return problems.stream()
        .map(
            p -> {
              Matcher m = CONDITION.matcher(p.place().pointer());
              int i = m.matches() ? Integer.parseInt(String.valueOf(m.group(1))) : 0;
              return i < ofPart
                  ? placed(part, p, p.place().pointer())
                  : placed(whole, p, "/where/" + (i - ofPart) + m.group(2));
            })
        .toList();
  }

  private Problem placed(StatedFigure figure, Problem problem, String pointer) {
    @Nullable Places its = places.get(figure);
    if (!CONDITION.matcher(pointer).matches()) {
      return problem;
    }
    return problem
        .at(its == null ? Place.at(pointer) : its.at(pointer))
        .inRecord(figure.getId());
  }
}
