package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An entity, held and checked in the way of {@link AnnotatedHazard}. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
final class AnnotatedEntity {

  @NotNull
  @Size(min = 1, max = 128)
  @Nullable String id;

  @NotNull @AnnotatedChecks.Division @Nullable String territory;

  @NotNull
  @Size(min = 1, max = 10_000)
  @Nullable String name;

  @AnnotatedChecks.CreditCoded @Nullable String creditCode;
}
