package io.github.safetysupervision.reconciliation;

import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.ListField;
import io.github.safetysupervision.record.RecordType;

/** What a {@link StatedIdentity} looks like. */
public final class StatedIdentityType extends RecordType<StatedIdentity, StatedIdentity.Builder> {

  /** The one instance. */
  public static final StatedIdentityType STATED_IDENTITY = new StatedIdentityType();

  /** What kind of identity it is (关系类型). */
  public final Field<StatedIdentity, IdentityForm> form =
      required.choice(
          "form",
          "关系类型",
          IdentityForm.values(),
          StatedIdentity::getForm,
          StatedIdentity.Builder::form);

  /** The stated figure that is the total, the rate or the claim (总项). */
  public final Field<StatedIdentity, String> whole =
      optional.reference(
          "whole",
          "总项",
          StatedFigureType.NAME,
          StatedIdentity::getWhole,
          StatedIdentity.Builder::whole);

  /** The stated figures it is made of (分项). */
  public final ListField<StatedIdentity, String> parts =
      required.references(
          "parts",
          "分项",
          StatedFigureType.NAME,
          StatedIdentity::getParts,
          StatedIdentity.Builder::addAllParts);

  /** What is counted besides the parts, as named in words (另计). */
  public final Field<StatedIdentity, Quantity> besides =
      optional.quantity(
          "besides", "另计", StatedIdentity::getBesides, StatedIdentity.Builder::besides);

  /** What is checked, in words (说明). */
  public final Field<StatedIdentity, String> phrase =
      optional.text("phrase", "说明", StatedIdentity::getPhrase, StatedIdentity.Builder::phrase);

  private StatedIdentityType() {
    super(
        StatedIdentity.class,
        "stated-identity",
        "勾稽关系",
        StatedIdentity::builder,
        StatedIdentity.Builder::build);
  }

  @Override
  public boolean isAboutData() {
    return true;
  }
}
