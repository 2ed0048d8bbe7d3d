package io.github.safetysupervision.benchmarks;

import io.github.safetysupervision.benchmarks.AnnotatedHazard.State;
import io.github.safetysupervision.code.DivisionList;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constraints that a program with hibernate-validator has to write itself, as plainly and as
 * fast as one would: no regular expression where a loop does, and a set of the divisions that
 * exist. Public because hibernate-validator makes them.
 */
public final class AnnotatedChecks {

  private AnnotatedChecks() {}

  /** A division code of 6 or 12 digits whose county exists. */
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = DivisionExists.class)
  @interface Division {
    String message() default "no division";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** A credit code whose last character is right. */
  @Target(ElementType.FIELD)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = CreditCodeHolds.class)
  @interface CreditCoded {
    String message() default "no credit code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Dates of a hazard in their order, and a closing date exactly where it is closed. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = DatesAgree.class)
  @interface HazardDatesAgree {
    String message() default "dates disagree";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Checks a division. */
  public static final class DivisionExists implements ConstraintValidator<Division, String> {

    private static final Set<String> COUNTIES = counties();

    /** Made by the validator. */
    public DivisionExists() {}

    private static Set<String> counties() {
      Set<String> out = new HashSet<>();
      DivisionList.countiesOf2023()
          .codes()
          .entries()
          .keySet()
          .forEach(c -> out.add(c.substring(0, 6)));
      return out;
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      int length = value.length();
      if (length != 6 && length != 12) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (value.charAt(i) < '0' || value.charAt(i) > '9') {
          return false;
        }
      }
      return COUNTIES.contains(value.substring(0, 6));
    }
  }

  /** Checks a credit code. */
  public static final class CreditCodeHolds implements ConstraintValidator<CreditCoded, String> {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Made by the validator. */
    public CreditCodeHolds() {}

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      if (value.length() != 18) {
        return false;
      }
      int sum = 0;
      int weight = 1;
      for (int i = 0; i < 17; i++) {
        int digit = CHARACTERS.indexOf(value.charAt(i));
        if (digit < 0) {
          return false;
        }
        sum += digit * weight;
        weight = weight * 3 % 31;
      }
      return CHARACTERS.indexOf(value.charAt(17)) == (31 - sum % 31) % 31;
    }
  }

  /** Checks the dates of a hazard. */
  public static final class DatesAgree
      implements ConstraintValidator<HazardDatesAgree, AnnotatedHazard> {

    /** Made by the validator. */
    public DatesAgree() {}

    @Override
    public boolean isValid(AnnotatedHazard h, ConstraintValidatorContext context) {
      return isInOrder(h.foundOn, h.deadline)
          && isInOrder(h.foundOn, h.closedOn)
          && isInOrder(h.acceptedOn, h.closedOn)
          && (h.state == null || (h.state == State.CLOSED) == (h.closedOn != null));
    }

    private static boolean isInOrder(@Nullable LocalDate first, @Nullable LocalDate last) {
      return first == null || last == null || !last.isBefore(first);
    }
  }
}
