package io.github.safetysupervision.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.HazardGrade;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;

/** A record copied into a platform's own entity, by names of properties. */
class BeanCopyTest {

  /** An entity as a platform has it, with setters. */
  public static class HazardEntity {
    private @Nullable String id;
    private @Nullable DivisionCode territory;
    private @Nullable LocalDate foundOn;
    private @Nullable LocalDate closedOn;
    private @Nullable HazardGrade grade;

    public void setId(@Nullable String id) {
      this.id = id;
    }

    public void setTerritory(@Nullable DivisionCode territory) {
      this.territory = territory;
    }

    public void setFoundOn(@Nullable LocalDate foundOn) {
      this.foundOn = foundOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
      this.closedOn = closedOn;
    }

    public void setGrade(@Nullable HazardGrade grade) {
      this.grade = grade;
    }
  }

  @Test
  void propertiesAreCopiedByName() {
    HazardEntity out = new HazardEntity();
    out.closedOn = LocalDate.MIN;
    BeanUtils.copyProperties(Records.HAZARD, out);
    assertThat(out.id).isEqualTo("H-1");
    assertThat(out.territory).hasToString("152529100000");
    assertThat(out.foundOn).isEqualTo(LocalDate.of(2023, 3, 1));
    assertThat(out.closedOn).isNull();
    assertThat(out.grade).isEqualTo(HazardGrade.GENERAL);
  }
}
