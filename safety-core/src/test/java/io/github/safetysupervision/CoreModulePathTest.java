package io.github.safetysupervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Hazard;
import org.junit.jupiter.api.Test;

class CoreModulePathTest {

  @Test
  void testsRunOnTheModulePath() {
    Module module = Hazard.class.getModule();
    assertThat(module.isNamed()).isTrue();
    assertThat(module.getName()).isEqualTo("io.github.safetysupervision.core");
    assertThat(module.getDescriptor().isAutomatic()).isFalse();
  }
}
