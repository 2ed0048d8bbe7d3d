package io.github.safetysupervision.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongHashSetProperties {

  /** Few values and close slots, so that values return and collide; more than one table's worth. */
  @Provide
  Arbitrary<List<Long>> values() {
    Arbitrary<Long> near = Arbitraries.longs().between(-3, 700);
    Arbitrary<Long> sameSlot = Arbitraries.longs().between(-40, 400).map(v -> v << 32 | v << 10);
    return Arbitraries.oneOf(near, sameSlot, Arbitraries.longs())
        .list()
        .ofMinSize(0)
        .ofMaxSize(1500);
  }

  @Property(tries = 200)
  void addsAndHoldsAsAJavaSetDoes(@ForAll("values") List<Long> values) {
    LongHashSet ours = new LongHashSet();
    Set<Long> theirs = new HashSet<>();
    assertThat(ours.isEmpty()).isTrue();
    for (long v : values) {
      assertThat(ours.contains(v)).isEqualTo(theirs.contains(v));
      assertThat(ours.add(v)).isEqualTo(theirs.add(v));
    }
    assertThat(ours.isEmpty()).isEqualTo(theirs.isEmpty());
    for (long v : values) {
      assertThat(ours.contains(v)).isTrue();
      assertThat(ours.contains(v + 1)).isEqualTo(theirs.contains(v + 1));
      assertThat(ours.contains(~v)).isEqualTo(theirs.contains(~v));
    }
  }
}
