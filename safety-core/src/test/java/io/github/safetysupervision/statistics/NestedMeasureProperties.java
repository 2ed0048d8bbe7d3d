package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.time.ReportingPeriod;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Measures made of measures, held against fractions that are taken step by step: what is divided by
 * nothing, however deep inside, is no number.
 */
class NestedMeasureProperties {

  private static final List<DivisionCode> PLACES =
      List.of(
          DivisionCode.parse("110101"),
          DivisionCode.parse("110102"),
          DivisionCode.parse("110105"),
          DivisionCode.parse("110106"));

  private static final LocalDate DAY = LocalDate.of(2023, 3, 1);

  // ---- the same twice: as a measure, and as a sum on paper

  /** A number in lowest terms does not matter here; null is none. */
  private record Fraction(BigInteger above, BigInteger below) {
    static Fraction of(long number) {
      return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Fraction by(Fraction other, long factor) {
      if (other.above.signum() == 0) {
        return null;
      }
      return new Fraction(
          above.multiply(other.below).multiply(BigInteger.valueOf(factor)),
          below.multiply(other.above));
    }

    Fraction less(Fraction other) {
      return new Fraction(
          above.multiply(other.below).subtract(other.above.multiply(below)),
          below.multiply(other.below));
    }

    boolean isNegative() {
      return above.signum() * below.signum() < 0;
    }

    boolean isSame(Answer answer) {
      return answer
              .numerator()
              .multiply(new BigDecimal(below))
              .compareTo(answer.denominator().multiply(new BigDecimal(above)))
          == 0;
    }
  }

  private sealed interface Node {
    Measure measure();
  }

  private record Records(int place) implements Node {
    @Override
    public Measure measure() {
      return Measure.count(here(place), CountNoun.ITEMS);
    }
  }

  private record Units(int place) implements Node {
    @Override
    public Measure measure() {
      return Measure.distinct(here(place), HAZARD.entity, CountNoun.ITEMS);
    }
  }

  private record Divided(Node part, Node whole, int factor) implements Node {
    @Override
    public Measure measure() {
      return factor == 100
          ? Measure.ratio(part.measure(), whole.measure())
          : Measure.per(part.measure(), whole.measure(), BigDecimal.valueOf(factor));
    }
  }

  private record ByBase(Node part, int base) implements Node {
    @Override
    public Measure measure() {
      return Measure.per(
          part.measure(),
          new StatisticalBase(
              Wording.same("base"),
              BigDecimal.valueOf(base),
              ReportingPeriod.parse("2023"),
              PLACES.get(0)),
          BigDecimal.ONE);
    }
  }

  private record Covered(Units part, Units whole) implements Node {
    @Override
    public Measure measure() {
      return Measure.coverage(part.measure(), whole.measure());
    }
  }

  private record Changed(Node now, Node before) implements Node {
    @Override
    public Measure measure() {
      return Measure.change(now.measure(), before.measure());
    }
  }

  private record Joined(List<Node> parts) implements Node {
    @Override
    public Measure measure() {
      return Measure.together(parts.stream().map(Node::measure).toList());
    }
  }

  private static Population<Hazard> here(int place) {
    return Population.of(HAZARD).in(PLACES.get(place));
  }

  /** What nodes of one form come to together. */
  private static Fraction sum(List<Node> nodes, List<Hazard> all) {
    if (nodes.get(0) instanceof Records) {
      return Fraction.of(
          nodes.stream().mapToLong(n -> in(((Records) n).place(), all).size()).sum());
    }
    if (nodes.get(0) instanceof Units) {
      return Fraction.of(units(nodes, all).size());
    }
    if (nodes.get(0) instanceof Joined) {
      return sum(nodes.stream().flatMap(n -> ((Joined) n).parts().stream()).toList(), all);
    }
    if (nodes.get(0) instanceof Covered) {
      Set<String> whole = units(sides(nodes, n -> ((Covered) n).whole()), all);
      Set<String> both = units(sides(nodes, n -> ((Covered) n).part()), all);
      both.retainAll(whole);
      return Fraction.of(both.size()).by(Fraction.of(whole.size()), 100);
    }
    if (nodes.get(0) instanceof ByBase b) {
      Fraction part = sum(sides(nodes, n -> ((ByBase) n).part()), all);
      return part == null ? null : part.by(Fraction.of(b.base()), 1);
    }
    if (nodes.get(0) instanceof Changed) {
      Fraction now = sum(sides(nodes, n -> ((Changed) n).now()), all);
      Fraction before = sum(sides(nodes, n -> ((Changed) n).before()), all);
      boolean isNone = now == null || before == null || before.isNegative();
      return isNone ? null : now.less(before).by(before, 100);
    }
    Fraction part = sum(sides(nodes, n -> ((Divided) n).part()), all);
    Fraction whole = sum(sides(nodes, n -> ((Divided) n).whole()), all);
    return part == null || whole == null ? null : part.by(whole, ((Divided) nodes.get(0)).factor());
  }

  private static List<Node> sides(List<Node> nodes, Function<Node, Node> side) {
    return nodes.stream().map(side).toList();
  }

  private static List<Hazard> in(int place, List<Hazard> all) {
    return all.stream().filter(h -> h.getTerritory().equals(PLACES.get(place))).toList();
  }

  private static Set<String> units(List<Node> nodes, List<Hazard> all) {
    Set<String> out = new HashSet<>();
    nodes.forEach(n -> in(((Units) n).place(), all).forEach(h -> out.add(h.getEntity())));
    return out;
  }

  // ---- anything of anything

  /** A node whose form the one random says, and whose places the other. */
  private static Node node(Random form, Random place, int depth) {
    int which = depth == 0 ? form.nextInt(2) : form.nextInt(8);
    return switch (which) {
      case 0 -> new Records(place.nextInt(PLACES.size()));
      case 1 -> new Units(place.nextInt(PLACES.size()));
      case 2, 3 ->
          new Divided(
              node(form, place, depth - 1), node(form, place, depth - 1), form.nextInt(2) * 97 + 3);
      case 4 -> new ByBase(node(form, place, depth - 1), form.nextInt(3));
      case 5 ->
          new Covered(
              new Units(place.nextInt(PLACES.size())), new Units(place.nextInt(PLACES.size())));
      case 6 -> {
        List<Node> two = alike(form.nextLong(), place, depth - 1, 2);
        boolean isShare = two.get(0).measure().noun().kind() == CountNoun.Kind.SHARE;
        yield isShare
            ? new Divided(two.get(0), two.get(1), 1)
            : new Changed(two.get(0), two.get(1));
      }
      default -> new Joined(alike(form.nextLong(), place, depth - 1, 1 + form.nextInt(3)));
    };
  }

  private static List<Node> alike(long form, Random place, int depth, int many) {
    List<Node> out = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      out.add(node(new Random(form), place, depth));
    }
    return out;
  }

  private static Hazard hazard(int i, int place, String entity) {
    return Hazard.builder()
        .id("H-" + i)
        .territory(PLACES.get(place))
        .foundOn(DAY)
        .channel(Channel.SELF_CHECK)
        .grade(HazardGrade.GENERAL)
        .state(HazardState.REGISTERED)
        .entity(entity)
        .build();
  }

  private static Answer amount(Measure measure, List<Hazard> all) {
    MeasureState state = MeasureState.zero(measure);
    all.forEach(h -> state.add(HAZARD, h));
    return state.amount();
  }

  @Property(tries = 500)
  void aFigureOfFiguresExistsOnlyWhereNothingInsideIsDividedByNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Hazard> all = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      all.add(hazard(i, random.nextInt(PLACES.size()), "E-" + random.nextInt(3)));
    }
    Node node = node(new Random(random.nextLong()), random, 3);
    Answer found = amount(node.measure(), all);
    Fraction expected = sum(List.of(node), all);
    assertThat(found.isDefined()).as("%s", node).isEqualTo(expected != null);
    if (expected != null) {
      assertThat(expected.isSame(found)).as("%s: %s %s", node, expected, found).isTrue();
    }
  }

  @Test
  void aChangeFromAnAverageOverNothingDoesNotExist() {
    List<Hazard> all = List.of(hazard(1, 0, "E-1"), hazard(2, 1, "E-1"));
    Node now = new Divided(new Records(0), new Records(1), 1);
    Node before = new Divided(new Records(0), new Records(2), 1);
    assertThat(amount(now.measure(), all)).hasToString("1条");
    assertThat(amount(before.measure(), all)).hasToString("—");
    assertThat(amount(new Changed(now, before).measure(), all)).hasToString("—");
    assertThat(amount(new Changed(before, now).measure(), all)).hasToString("—");
    assertThat(amount(new Divided(now, before, 100).measure(), all)).hasToString("—");
  }
}
