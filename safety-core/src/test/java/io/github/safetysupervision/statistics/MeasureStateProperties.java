package io.github.safetysupervision.statistics;

import static io.github.safetysupervision.statistics.StateCases.ASKED;
import static io.github.safetysupervision.statistics.StateCases.MEASURES;
import static io.github.safetysupervision.statistics.StateCases.stateOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.statistics.StateCases.Asked;
import io.github.safetysupervision.statistics.StateCases.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** States of every form of measure, held against plain loops and against each other. */
class MeasureStateProperties {

  private static final int TRIES = 60;

  private static void assertSame(MeasureState actual, MeasureState expected) {
    assertThat(actual).isEqualTo(expected);
    assertThat(actual.bytes()).isEqualTo(expected.bytes());
    assertThat(actual.reasons()).isEqualTo(expected.reasons());
    assertThat(actual.answer()).isEqualTo(expected.answer());
    assertThat(actual.records()).isEqualTo(expected.records());
  }

  private static MeasureState copy(MeasureState state) {
    MeasureState out = MeasureState.zero(state.measure());
    out.merge(state);
    return out;
  }

  // ---- the answer

  @Property(tries = 200)
  void aStateIsDecidedOnlyWhereALoopOverAllThatItsRecordsMayBeFindsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    List<Item<?>> items = StateCases.items(random, 4 + random.nextInt(14), 8);
    items.removeIf(
        i ->
            i.readings().size() > 1
                && items.stream().filter(o -> o.readings().size() > 1).toList().indexOf(i) > 3);
    List<List<SafetyRecord>> worlds = StateCases.worlds(items);
    for (Asked asked : ASKED) {
      MeasureState state = stateOf(asked.measure(), items);
      Set<String> plain = new HashSet<>();
      worlds.forEach(w -> plain.add(asked.plain().apply(w)));
      boolean isSame = plain.size() == 1 && !StateCases.isOpen(plain.iterator().next());
      if (state.isDecided()) {
        assertThat(isSame).as("%s = %s of %s: %s", asked.measure(), state, items, plain).isTrue();
        assertThat(StateCases.isSame(state.answer(), plain.iterator().next()))
            .as("%s = %s of %s: %s", asked.measure(), state, items, plain)
            .isTrue();
      } else if (worlds.size() == 1) {
        assertThat(isSame)
            .as("%s: %s of %s: %s", asked.measure(), state.reasons(), items, plain)
            .isFalse();
      }
    }
  }

  @Property(tries = TRIES)
  void aStateOverASourceSaysWhatItsFigureSays(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    List<Item<?>> items = StateCases.items(random, 25, 12);
    List<String> complete = new ArrayList<>(List.of("hazard", "inspection", "penalty"));
    if (random.nextInt(4) == 0) {
      complete.remove(random.nextInt(3));
    }
    if (random.nextBoolean()) {
      complete.add("operating-entity");
    }
    Ledger.Builder out = Ledger.builder(RandomLedger.manifest(complete.toArray(String[]::new)));
    items.forEach(i -> i.addTo(out));
    Ledger ledger = out.build();
    List<Figure> figures = Measure.over(MEASURES, ledger);
    List<MeasureState> states = Measure.statesOver(MEASURES, ledger);
    for (int i = 0; i < MEASURES.size(); i++) {
      Figure figure = figures.get(i);
      MeasureState state = states.get(i);
      assertThat(state.status()).isEqualTo(figure.status());
      assertThat(state.answer()).isEqualTo(figure.answer());
      assertThat(state.records()).isEqualTo(figure.records());
      assertThat(state.reasons())
          .as("%s", figure.reasons())
          .containsExactlyInAnyOrderElementsOf(
              figure.reasons().stream().map(Problem::code).distinct().toList());
      assertThat(MeasureState.read(state.measure(), state.bytes()).orThrow()).isEqualTo(state);
    }
  }

  // ---- merging

  @Property(tries = TRIES)
  void thePartsOfAnyPartitionMergedInAnyOrderAreTheWhole(@ForAll long seed) {
    Random random = new Random(seed);
    List<Item<?>> items = StateCases.items(random, 40, 1 + random.nextInt(20));
    int parts = 1 + random.nextInt(6);
    List<List<Item<?>>> partition = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      partition.add(new ArrayList<>());
    }
    items.forEach(i -> partition.get(random.nextInt(parts)).add(i));
    for (Measure m : MEASURES) {
      List<MeasureState> states = new ArrayList<>();
      partition.forEach(p -> states.add(stateOf(m, p)));
      while (states.size() > 1) {
        Collections.shuffle(states, random);
        MeasureState one = states.remove(0);
        byte[] before = one.bytes();
        states.get(0).merge(one);
        assertThat(one.bytes()).as("the merged one stays").isEqualTo(before);
      }
      assertSame(states.get(0), stateOf(m, items));
    }
  }

  @Property(tries = TRIES)
  void mergingIsCommutativeAndAssociativeWithZero(@ForAll long seed) {
    Random random = new Random(seed);
    for (Measure m : MEASURES) {
      MeasureState a = stateOf(m, StateCases.items(random, 8, 5));
      MeasureState b = stateOf(m, StateCases.items(random, 8, 5));
      MeasureState c = MeasureState.zero(m);
      StateCases.items(random, 8, 5).forEach(i -> i.take(c, random.nextBoolean() ? 1 : -1));
      MeasureState ab = copy(a);
      ab.merge(b);
      MeasureState ba = copy(b);
      ba.merge(a);
      assertSame(ab, ba);
      MeasureState left = copy(ab);
      left.merge(c);
      MeasureState bc = copy(b);
      bc.merge(c);
      MeasureState right = copy(a);
      right.merge(bc);
      assertSame(left, right);
      assertSame(copy(a), a);
      MeasureState same = copy(a);
      same.merge(MeasureState.zero(m));
      assertSame(same, a);
    }
  }

  // ---- taking out

  @Property(tries = TRIES)
  void whatIsTakenInAndOutAgainInAnyOrderLeavesNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Item<?>> stay = StateCases.items(random, 12, 6);
    List<Item<?>> go = StateCases.items(random, 12, 6);
    List<Runnable> steps = new ArrayList<>();
    for (Measure m : MEASURES) {
      MeasureState state = MeasureState.zero(m);
      steps.clear();
      stay.forEach(i -> steps.add(() -> i.take(state, 1)));
      go.forEach(i -> steps.add(() -> i.take(state, 1)));
      go.forEach(i -> steps.add(() -> i.take(state, -1)));
      Collections.shuffle(steps, random);
      steps.forEach(Runnable::run);
      assertSame(state, stateOf(m, stay));
    }
  }

  @Property(tries = TRIES)
  void aRecordIsTakenOutInAnotherStateThanItWasTakenIn(@ForAll long seed) {
    Random random = new Random(seed);
    List<Item<?>> all = StateCases.items(random, 12, 6);
    for (Measure m : MEASURES) {
      MeasureState later = MeasureState.zero(m);
      all.subList(0, 6).forEach(i -> i.take(later, -1));
      if (later.records() < 0) {
        assertThat(later.reasons()).contains(StatisticsProblems.STATE_UNFINISHED);
        assertThat(later.answer()).isNull();
        assertThat(later.status()).isEqualTo(Figure.Status.UNDECIDED);
      }
      MeasureState sent = MeasureState.read(m, later.bytes()).orThrow();
      sent.merge(stateOf(m, all));
      assertSame(sent, stateOf(m, all.subList(6, 12)));
    }
  }

  @Property(tries = 1)
  void aHundredThousandRecordsTakenInAndOutAtRandomAreTheBatchOfThoseLeft() {
    Random random = new Random(17);
    List<Item<?>> pool = StateCases.items(random, 2_000, 30);
    for (Measure m : MEASURES) {
      int[] in = new int[pool.size()];
      MeasureState state = MeasureState.zero(m);
      for (int i = 0; i < 100_000; i++) {
        int at = random.nextInt(pool.size());
        int sign = random.nextInt(3) > 0 ? 1 : -1;
        pool.get(at).take(state, sign);
        in[at] += sign;
      }
      MeasureState batch = MeasureState.zero(m);
      for (int at = 0; at < in.length; at++) {
        for (int i = Math.abs(in[at]); i > 0; i--) {
          pool.get(at).take(batch, Integer.signum(in[at]));
        }
      }
      assertSame(state, batch);
    }
  }

  // ---- bytes

  @Property(tries = TRIES)
  void whatIsReadFromTheBytesOfAStateIsEqualToItAndGoesOn(@ForAll long seed) {
    Random random = new Random(seed);
    List<Item<?>> items = StateCases.items(random, 30, 1 + random.nextInt(20));
    List<Item<?>> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    List<Item<?>> more = StateCases.items(random, 10, 6);
    for (Measure m : MEASURES) {
      MeasureState state = stateOf(m, items);
      assertThat(stateOf(m, shuffled).bytes()).isEqualTo(state.bytes());
      MeasureState read = MeasureState.read(m, state.bytes()).orThrow();
      assertSame(read, state);
      assertThat(read.isPrivate()).isEqualTo(state.isPrivate());
      more.forEach(i -> i.take(read, 1));
      more.forEach(i -> i.take(state, 1));
      assertSame(read, state);
    }
  }

  @Property(tries = 20)
  void everyDamagedByteAndEveryCutAndWhatIsAddedIsAProblem(@ForAll long seed) {
    Random random = new Random(seed);
    Measure m = MEASURES.get(random.nextInt(MEASURES.size()));
    byte[] bytes = stateOf(m, StateCases.items(random, 12, 6)).bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) (1 + random.nextInt(255));
      assertProblem(MeasureState.read(m, damaged));
      assertProblem(MeasureState.read(m, Arrays.copyOf(bytes, i)));
    }
    assertProblem(MeasureState.read(m, Arrays.copyOf(bytes, bytes.length + 1)));
    byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
    assertProblem(MeasureState.read(m, twice));
  }

  private static void assertProblem(Outcome<MeasureState> read) {
    assertThat(read.value()).isNull();
    assertThat(read.problems()).hasSize(1);
  }

  /** Somebody can make a right frame around anything. */
  @Property(tries = TRIES)
  void whateverStandsInAFrameIsAStateWithTheseBytesOrAProblem(@ForAll long seed) {
    Random random = new Random(seed);
    Measure m = MEASURES.get(random.nextInt(MEASURES.size()));
    MeasureState state = stateOf(m, StateCases.items(random, 12, 4));
    byte[] bytes = state.bytes();
    int line = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    byte[] body = Arrays.copyOfRange(bytes, line, bytes.length - 16);
    assertThat(StateFrame.around(m, state.isPrivate(), body)).isEqualTo(bytes);
    int found = 0;
    for (int i = 0; i < 200; i++) {
      byte[] forged = body.clone();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        forged[random.nextInt(forged.length)] = (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) {
        forged = Arrays.copyOf(forged, random.nextInt(forged.length + 5));
      }
      byte[] framed = StateFrame.around(m, random.nextInt(9) > 0 == state.isPrivate(), forged);
      Outcome<MeasureState> read = MeasureState.read(m, framed);
      if (read.value() != null) {
        found++;
        MeasureState value = read.value();
        assertThat(value.bytes()).isEqualTo(framed);
        value.merge(state);
        assertThat(value.status()).isNotNull();
      } else {
        assertThat(read.problems())
            .extracting(Problem::code)
            .containsExactly(StatisticsProblems.STATE_DAMAGED);
      }
    }
    assertThat(found).as("some forgeries are states").isPositive();
  }
}
