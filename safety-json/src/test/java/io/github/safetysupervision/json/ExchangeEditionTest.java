package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.hazard.HazardType;
import org.junit.jupiter.api.Test;

class ExchangeEditionTest {

  @Test
  void anEditionKnowsItsTypesByTheirExactNames() {
    assertThat(ExchangeEdition.V1_0.id()).isEqualTo("1.0");
    assertThat(ExchangeEdition.V1_0.types()).hasSize(29);
    assertThat(ExchangeEdition.V1_0.type("hazard")).isSameAs(HazardType.HAZARD);
    assertThat(ExchangeEdition.V1_0.type("Hazard")).isNull();
  }

  @Test
  void aTypeThatIsThereIsRefused() {
    assertThatThrownBy(() -> ExchangeEdition.V1_0.with(HazardType.HAZARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hazard");
  }
}
