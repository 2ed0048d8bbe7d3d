package io.github.safetysupervision.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as a program would hold and check it that has Jackson databind and hibernate-validator:
 * the constraints of a field at the field, those of several at the class.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@AnnotatedChecks.HazardDatesAgree
final class AnnotatedHazard {

  /** The grades. */
  enum Grade {
    @JsonProperty("general")
    GENERAL,
    @JsonProperty("major")
    MAJOR,
    @JsonProperty("ungraded")
    UNGRADED
  }

  /** The states. */
  enum State {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("rectifying")
    RECTIFYING,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("transferred")
    TRANSFERRED,
    @JsonProperty("withdrawn")
    WITHDRAWN
  }

  @NotNull
  @Size(min = 1, max = 128)
  @Nullable String id;

  @NotNull @AnnotatedChecks.Division @Nullable String territory;
  @NotNull @Nullable LocalDate foundOn;

  @NotNull
  @Size(min = 1, max = 128)
  @Nullable String channel;

  @Size(min = 1, max = 128)
  @Nullable String campaign;

  @Size(min = 1, max = 128)
  @Nullable String inspection;

  @Size(min = 1, max = 128)
  @Nullable String entity;

  @Size(min = 1, max = 128)
  @Nullable String department;

  @Size(min = 1, max = 128)
  @Nullable String sector;

  @NotNull @Nullable Grade grade;
  @Nullable String criterion;

  @Size(min = 1, max = 10_000)
  @Nullable String description;

  @NotNull @Nullable State state;
  @Nullable LocalDate deadline;
  @Nullable LocalDate acceptedOn;
  @Nullable LocalDate closedOn;

  @Size(min = 1, max = 128)
  @Nullable String delayReason;

  @Size(min = 1, max = 128)
  @Nullable String tracker;
}
