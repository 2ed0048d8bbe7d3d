package io.github.safetysupervision.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.record.Spelling;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearIdsTest {

  private static String text(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append("abA-".charAt(random.nextInt(4)));
    }
    return out.toString();
  }

  @Test
  void whatIsFoundIsWhatIsNearWhenComparedOneByOne() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      Set<String> ids = new HashSet<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        ids.add(text(random));
      }
      NearIds near = new NearIds(ids);
      for (int i = 0; i < 40; i++) {
        String id = text(random);
        Set<String> expected = new HashSet<>(ids);
        expected.removeIf(known -> !Spelling.isNear(known, id));
        assertThat(near.isNearAny(id, known -> true))
            .as("%s of %s", id, ids)
            .isEqualTo(!expected.isEmpty());
        Set<String> found = new HashSet<>();
        new NearIds(ids).find(id, known -> true, found::add);
        assertThat(found).as("%s of %s", id, ids).isEqualTo(expected);
      }
    }
  }

  @Test
  void idsOfTwoLettersAreNotComparedWithAllOthersOfTwo() {
    int many = 2_000;
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < many; i++) {
      ids.add("A" + (char) ('\u4e00' + i));
    }
    NearIds near = new NearIds(ids);
    for (int i = 0; i < many; i++) {
      assertThat(near.isNearAny("A" + (char) ('\u4e00' + many + i), known -> true)).isFalse();
      assertThat(near.isNearAny("-a" + (char) ('\u4e00' + i), known -> true)).isTrue();
    }
    assertThat(near.compared()).isLessThan(3L * many);
  }
}
