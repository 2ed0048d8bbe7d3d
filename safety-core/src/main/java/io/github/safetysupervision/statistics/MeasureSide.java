package io.github.safetysupervision.statistics;

import io.github.safetysupervision.problem.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * One number of a measure and where its records come from (统计量的一边): a rate has two, each with
 * populations of its own.
 *
 * @param name what it is called, nothing where there is only one
 * @param populations its populations; a record in one of them counts
 */
record MeasureSide(Wording name, List<Population<?>> populations) {

  private static final Wording NOTHING = Wording.same("");

  MeasureSide {
    populations = List.copyOf(populations);
  }

  /** The sides of a measure; those of what is taken together are taken together. */
  static List<MeasureSide> of(Measure measure) {
    List<MeasureSide> out = new ArrayList<>();
    if (measure instanceof Measure.Ratio ratio) {
      add(new Wording("分子", "numerator"), ratio.part(), out);
      add(new Wording("分母", "denominator"), ratio.whole(), out);
    } else if (measure instanceof Measure.Coverage coverage) {
      add(new Wording("覆盖", "covered"), coverage.part(), out);
      add(new Wording("在册", "on the register"), coverage.register(), out);
    } else if (measure instanceof Measure.Change change) {
      add(new Wording("本期", "now"), change.now(), out);
      add(new Wording("上期", "before"), change.before(), out);
    } else if (measure instanceof Measure.PerBase perBase) {
      out.addAll(of(perBase.part()));
    } else if (measure instanceof Measure.Together together) {
      addTogether(together.measures().stream().map(MeasureSide::of).toList(), out);
    } else {
      out.add(new MeasureSide(NOTHING, measure.populations()));
    }
    return out;
  }

  private static void add(Wording name, Measure measure, List<MeasureSide> out) {
    for (MeasureSide s : of(measure)) {
      out.add(
          new MeasureSide(
              new Wording(
                  name.zh() + s.name.zh(),
                  s.name.en().isEmpty() ? name.en() : name.en() + " " + s.name.en()),
              s.populations));
    }
  }

  private static void addTogether(List<List<MeasureSide>> each, List<MeasureSide> out) {
    for (int i = 0; i < each.get(0).size(); i++) {
      int side = i;
      out.add(
          new MeasureSide(
              each.get(0).get(i).name,
              each.stream().flatMap(m -> m.get(side).populations.stream()).toList()));
    }
  }
}
