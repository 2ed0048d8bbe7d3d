package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionLevel;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.party.TerritoryKind;
import io.github.safetysupervision.party.TerritoryLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The divisions the records lie in: those handed in, and the county itself. */
final class CountyDivisions {

  private final DivisionCode county;
  private final Map<String, String> names;
  private final List<DivisionCode> all = new ArrayList<>();

  CountyDivisions(DivisionCode county, @Nullable DivisionList below) {
    this.county = county;
    this.names = below == null ? Map.of() : below.codes().entries();
    for (String code : names.keySet()) {
      DivisionCode d = DivisionCode.parse(code);
      if (d.isWithin(county) && !d.sameArea(county)) {
        all.add(d);
      }
    }
  }

  /** Returns a village in a territory, or where none is known the territory itself. */
  DivisionCode within(DivisionCode territory, Chance chance) {
    List<DivisionCode> villages =
        all.stream()
            .filter(d -> d.level() == DivisionLevel.VILLAGE && d.isWithin(territory))
            .toList();
    return villages.isEmpty() ? territory : chance.oneOf(villages);
  }

  /** Returns the units of local government of a level, in the order of the list. */
  List<DivisionCode> governed(TerritoryLevel level) {
    return all.stream().filter(d -> level(d) == level && !d.isStatisticalUnit()).toList();
  }

  DivisionCode county() {
    return county;
  }

  String name(DivisionCode code) {
    String listed =
        code.sameArea(county)
            ? DivisionList.countiesOf2023().name(code)
            : names.get(code.toString());
    return listed == null ? "区划" + code : listed;
  }

  List<UnfinishedRecord> records() {
    List<UnfinishedRecord> out = new ArrayList<>();
    out.add(record(county, name(county)));
    for (DivisionCode d : all) {
      out.add(record(d, name(d)));
    }
    return out;
  }

  private static UnfinishedRecord record(DivisionCode code, String name) {
    UnfinishedRecord out = new UnfinishedRecord(TERRITORY);
    out.put(TERRITORY.id, "T-" + code);
    out.put(TERRITORY.territory, code);
    out.put(TERRITORY.name, name);
    out.put(
        TERRITORY.kind,
        code.isStatisticalUnit() ? TerritoryKind.STATISTICAL : TerritoryKind.ADMINISTRATIVE);
    out.put(TERRITORY.level, level(code));
    return out;
  }

  private static TerritoryLevel level(DivisionCode code) {
    return switch (code.level()) {
      case PROVINCE -> TerritoryLevel.PROVINCE;
      case PREFECTURE -> TerritoryLevel.PREFECTURE;
      case COUNTY -> TerritoryLevel.COUNTY;
      case TOWNSHIP -> TerritoryLevel.TOWNSHIP;
      case VILLAGE -> code.isCommunity() ? TerritoryLevel.COMMUNITY : TerritoryLevel.VILLAGE;
    };
  }
}
