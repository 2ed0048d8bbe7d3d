package io.github.safetysupervision.testkit;

import static io.github.safetysupervision.activity.CampaignType.CAMPAIGN;
import static io.github.safetysupervision.activity.InspectionType.INSPECTION;
import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.ledger.CompletenessType.COMPLETENESS;
import static io.github.safetysupervision.ledger.ManifestType.MANIFEST;
import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;
import static io.github.safetysupervision.party.OperatingEntityType.OPERATING_ENTITY;
import static io.github.safetysupervision.party.SiteType.SITE;
import static io.github.safetysupervision.party.TerritoryType.TERRITORY;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static io.github.safetysupervision.statistics.SliceType.SLICE;
import static io.github.safetysupervision.statistics.StatedFigureType.STATED_FIGURE;
import static io.github.safetysupervision.statistics.StatedIdentityType.STATED_IDENTITY;

import io.github.safetysupervision.record.ObjectType;
import io.github.safetysupervision.record.RecordType;
import java.util.List;
import java.util.stream.Stream;

/** Every type this library describes; a test holds the list complete. */
public final class Types {

  /** The types of records. */
  public static final List<RecordType<?, ?>> RECORDS =
      List.of(
          OPERATING_ENTITY,
          DEPARTMENT,
          TERRITORY,
          CAMPAIGN,
          INSPECTION,
          HAZARD,
          PENALTY,
          STATED_FIGURE,
          STATED_IDENTITY);

  /** The types of records and of the objects inside them. */
  public static final List<ObjectType<?, ?>> ALL =
      Stream.concat(
              RECORDS.stream(), Stream.<ObjectType<?, ?>>of(SITE, SLICE, MANIFEST, COMPLETENESS))
          .<ObjectType<?, ?>>map(t -> t)
          .toList();

  private Types() {}
}
