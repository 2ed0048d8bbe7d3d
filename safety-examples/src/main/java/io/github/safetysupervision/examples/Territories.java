package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.TerritoryType.TERRITORY;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.code.DivisionLevel;
import io.github.safetysupervision.code.DivisionList;
import io.github.safetysupervision.party.TerritoryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The divisions the records lie in: those handed in, and the county itself. */
final class Territories {

  /** Township codes from here on are farms and zones, which only statistics treats as townships. */
  private static final int FIRST_STATISTICAL = 400;

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
    return out;
  }
}
