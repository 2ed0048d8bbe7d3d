package io.github.safetysupervision.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names put in and taken out, held against a plain multiset. */
class FewNamesProperties {

  private static final class Plain {
    final Map<String, Integer> times = new TreeMap<>();

    void take(String name, int sign) {
      times.merge(name, sign, Integer::sum);
    }

    long count() {
      return times.values().stream().mapToInt(n -> n).sum();
    }

    List<String> names() {
      List<String> out = new ArrayList<>();
      times.forEach(
          (name, n) -> {
            for (int i = 0; i < n; i++) {
              out.add(name);
            }
          });
      return out;
    }
  }

  private static String name(Random random) {
    return "n" + (char) ('a' + random.nextInt(20));
  }

  @Property
  void whereNothingIsTakenOutTheFirstTenAreNamedInTheirOrder(@ForAll long seed) {
    Random random = new Random(seed);
    FewNames names = new FewNames();
    FewNames others = new FewNames();
    Plain plain = new Plain();
    for (int i = random.nextInt(30); i > 0; i--) {
      String name = name(random);
      (random.nextBoolean() ? names : others).add(name);
      plain.take(name, 1);
    }
    names.addAll(others);
    List<String> all = plain.names();
    assertThat(names.count()).isEqualTo(all.size());
    assertThat(names.names()).isEqualTo(all.subList(0, Math.min(10, all.size())));
    assertThat(names.said().endsWith("…")).isEqualTo(all.size() > 10);
  }

  @Property
  void theCountIsExactAndNoNameIsSaidThatIsNotThere(@ForAll long seed) {
    Random random = new Random(seed);
    FewNames names = new FewNames();
    Plain plain = new Plain();
    for (int i = random.nextInt(40); i > 0; i--) {
      if (random.nextInt(6) == 0) {
        FewNames others = new FewNames();
        for (int n = random.nextInt(4); n > 0; n--) {
          take(others, plain, random);
        }
        names.addAll(others);
      } else {
        take(names, plain, random);
      }
      assertThat(names.count()).isEqualTo(plain.count());
      assertThat(plain.names()).containsAll(names.names());
      if (plain.count() > 0) {
        assertThat(names.said()).isNotEmpty();
      }
    }
  }

  private static void take(FewNames names, Plain plain, Random random) {
    String name = name(random);
    int sign = random.nextInt(3) > 0 ? 1 : -1;
    names.take(name, sign);
    plain.take(name, sign);
  }
}
