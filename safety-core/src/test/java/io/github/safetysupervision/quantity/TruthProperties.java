package io.github.safetysupervision.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TruthProperties {

  @Property
  void connectivesAreCommutativeAssociativeAndIdempotent(
      @ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    assertThat(a.and(a)).isEqualTo(a).isEqualTo(a.or(a));
  }

  @Property
  void connectivesDistributeAndAbsorb(@ForAll Truth a, @ForAll Truth b, @ForAll Truth c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    assertThat(a.and(a.or(b))).isEqualTo(a);
  }

  @Property
  void deMorgan(@ForAll Truth a, @ForAll Truth b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Property
  void onKnownValuesTheyAreTheOrdinaryOnes(@ForAll boolean a, @ForAll boolean b) {
    assertThat(Truth.of(a).and(Truth.of(b))).isEqualTo(Truth.of(a && b));
    assertThat(Truth.of(a).or(Truth.of(b))).isEqualTo(Truth.of(a || b));
    assertThat(Truth.of(a).not().isTrue()).isEqualTo(!a);
  }

  @Property
  void learningMoreNeverOverturnsAnAnswer(@ForAll Truth a, @ForAll boolean known) {
    Truth learnt = Truth.of(known);
    Truth before = a.and(Truth.UNKNOWN);
    assertThat(before.isKnown() ? a.and(learnt) : before).isEqualTo(before);
    Truth either = a.or(Truth.UNKNOWN);
    assertThat(either.isKnown() ? a.or(learnt) : either).isEqualTo(either);
  }
}
