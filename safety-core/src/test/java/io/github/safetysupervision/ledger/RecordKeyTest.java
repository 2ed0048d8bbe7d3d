package io.github.safetysupervision.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordKeyTest {

  @Test
  void keysAreOrderedByTypeAndThenById() {
    List<RecordKey> keys =
        new ArrayList<>(
            List.of(new RecordKey("b", "1"), new RecordKey("a", "2"), new RecordKey("a", "1")));
    Collections.sort(keys);
    assertThat(keys)
        .containsExactly(new RecordKey("a", "1"), new RecordKey("a", "2"), new RecordKey("b", "1"));
    assertThat(new RecordKey("a", "1")).isEqualByComparingTo(new RecordKey("a", "1"));
  }

  @Test
  void theHashIsOfTypeAndIdAndOfWhereTheOneEnds() {
    Set<Long> hashes = new HashSet<>();
    for (String type : List.of("hazard", "hazbSd", "hazardh", "", "h", "Aa", "BB")) {
      for (String id : List.of("", "h", "hazard", "Aa", "BB", "ha", "\u0000", "\u0100")) {
        assertThat(hashes.add(RecordKey.hash(type, id))).as("%s %s", type, id).isTrue();
        assertThat(RecordKey.hash(type, new StringBuilder(id)))
            .isEqualTo(new RecordKey(type, id).hash());
      }
    }
  }

  /** What a table of keys of one hash code asks before it orders instead of comparing each. */
  @Test
  void keysSayThatTheyCanBeOrderedAmongThemselves() {
    assertThat(RecordKey.class.getGenericInterfaces())
        .extracting(Type::getTypeName)
        .containsExactly("java.lang.Comparable<" + RecordKey.class.getName() + ">");
  }
}
