package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.record.SafetyStyle;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between stated figures (勾稽关系), such as a total and its parts. A sum or a rate
 * without a whole states nothing: what it makes is derived and shown as such.
 */
@Value.Immutable
@SafetyStyle
public abstract class StatedIdentity implements SafetyRecord {

  StatedIdentity() {}

  /**
   * Returns what kind of identity it is (关系类型).
   *
   * @return what kind of identity it is
   */
  public abstract IdentityForm getForm();

  /**
   * Returns the stated figure that is the total, the rate or the claim (总项).
   *
   * @return the stated figure that is the total, the rate or the claim, or null
   */
  public abstract @Nullable String getWhole();

  /**
   * Returns the stated figures it is made of (分项).
   *
   * @return the stated figures it is made of
   */
  public abstract List<String> getParts();

  /**
   * Returns what is counted besides the parts, as named in words (另计).
   *
   * @return what is counted besides the parts, or null
   */
  public abstract @Nullable Quantity getBesides();

  /**
   * Returns what is checked, in words (说明).
   *
   * @return what is checked, in words, or null
   */
  public abstract @Nullable String getPhrase();

  /**
   * Writes the identity with the ids of its operands, such as {@code F11 + F12 = F10}.
   *
   * @return the identity, with a question mark for a whole that nobody stated
   */
  public String expression() {
    List<String> all = new ArrayList<>(getParts());
    Quantity besides = getBesides();
    if (besides != null) {
      all.add(besides.toString());
    }
    String stated = getWhole();
    String whole = stated == null ? "?" : stated;
    return switch (getForm()) {
      case SUM -> String.join(" + ", all) + " = " + whole;
      case RATE -> String.join(" ÷ ", all) + " = " + whole;
      case ALL, REGISTER -> whole + " = " + String.join(", ", all);
      case COMPATIBLE -> whole + " ∌ " + String.join(", ", all);
      case ADDABLE -> String.join(" + ", all);
      case EACH -> whole + " ↔ " + String.join(" + ", all);
    };
  }

  /**
   * Starts one.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one; refuses only what misses a required field. */
  public static final class Builder extends ImmutableStatedIdentity.Builder
      implements SafetyRecord.Builder<Builder> {

    Builder() {}
  }
}
