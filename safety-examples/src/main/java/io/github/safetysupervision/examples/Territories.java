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
final class Territories {

  /** Township codes from here on are farms and zones, which only statistics treats as townships. */
  private static final int FIRST_STATISTICAL = 400;

  /** Village codes below are communities of residents (居委会), from here on villages. */
  private static final int FIRST_VILLAGE = 200;

  private final DivisionCode county;
  private final Map<String, String> names;
  private final List<DivisionCode> all = new ArrayList<>();

  Territories(DivisionCode county, @Nullable DivisionList below) {
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

  List<Draft> records() {
    List<Draft> out = new ArrayList<>();
    String name = DivisionList.countiesOf2023().name(county);
    out.add(record(county, name == null ? "区划" + county : name));
    for (DivisionCode d : all) {
      out.add(record(d, names.getOrDefault(d.toString(), d.toString())));
    }
    return out;
  }

  private static Draft record(DivisionCode code, String name) {
    Draft out = new Draft(TERRITORY);
    out.put(TERRITORY.id, "T-" + code);
    out.put(TERRITORY.territory, code);
    out.put(TERRITORY.name, name);
    int township = Math.toIntExact(code.toLong() / 1000 % 1000);
    out.put(
        TERRITORY.kind,
        township >= FIRST_STATISTICAL ? TerritoryKind.STATISTICAL : TerritoryKind.ADMINISTRATIVE);
    out.put(TERRITORY.level, level(code));
    return out;
  }

  /**
   * Villages and urban communities share a level of the code list; their numbers tell them apart.
   */
  private static TerritoryLevel level(DivisionCode code) {
    boolean isCommunity = code.toLong() % 1000 < FIRST_VILLAGE;
    return switch (code.level()) {
      case PROVINCE -> TerritoryLevel.PROVINCE;
      case PREFECTURE -> TerritoryLevel.PREFECTURE;
      case COUNTY -> TerritoryLevel.COUNTY;
      case TOWNSHIP -> TerritoryLevel.TOWNSHIP;
      case VILLAGE -> isCommunity ? TerritoryLevel.COMMUNITY : TerritoryLevel.VILLAGE;
    };
  }
}
