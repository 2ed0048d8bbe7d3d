package io.github.safetysupervision.sector;

import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermList;
import java.util.List;

/**
 * The supervisory sectors this library knows by name: those of everyday supervision, and the eight
 * new ones of a county report of 2023.
 */
public final class Sectors {

  /** Non-coal mines (非煤矿山). */
  public static final Term NON_COAL_MINES = Term.of("non-coal-mines");

  /** Metallurgy, industry and trade (冶金工贸). */
  public static final Term INDUSTRY_AND_TRADE = Term.of("industry-and-trade");

  /** Hazardous chemicals (危险化学品). */
  public static final Term HAZARDOUS_CHEMICALS = Term.of("hazardous-chemicals");

  /** Fireworks and firecrackers (烟花爆竹). */
  public static final Term FIREWORKS = Term.of("fireworks");

  /** Town gas (城镇燃气). */
  public static final Term TOWN_GAS = Term.of("town-gas");

  /** New energy (新能源). */
  public static final Term NEW_ENERGY = Term.of("new-energy");

  /** Fire safety (消防). */
  public static final Term FIRE_SAFETY = Term.of("fire-safety");

  /** Construction (建筑施工). */
  public static final Term CONSTRUCTION = Term.of("construction");

  /** Transport (交通运输). */
  public static final Term TRANSPORT = Term.of("transport");

  /** Special equipment (特种设备). */
  public static final Term SPECIAL_EQUIPMENT = Term.of("special-equipment");

  /** Forest and grassland fires (森林草原防灭火). */
  public static final Term FOREST_AND_GRASSLAND_FIRE = Term.of("forest-and-grassland-fire");

  /** Floods and drought (防汛抗旱). */
  public static final Term FLOOD_AND_DROUGHT = Term.of("flood-and-drought");

  /** Electrochemical energy storage stations (电化学储能电站). */
  public static final Term ENERGY_STORAGE = Term.of("energy-storage");

  /** New-energy enterprises (新能源企业). */
  public static final Term NEW_ENERGY_ENTERPRISES = Term.of("new-energy-enterprises");

  /** Village cooperatives of farming and herding areas (农牧区嘎查村生产经营合作社). */
  public static final Term VILLAGE_COOPERATIVES = Term.of("village-cooperatives");

  /** Fodder markets the people set up themselves (群众自发组织的饲草料交易站). */
  public static final Term FODDER_MARKETS = Term.of("fodder-markets");

  /** Electric bicycles (电动自行车). */
  public static final Term ELECTRIC_BICYCLES = Term.of("electric-bicycles");

  /** Indoor ice and snow venues (室内冰雪场所). */
  public static final Term INDOOR_ICE_AND_SNOW = Term.of("indoor-ice-and-snow");

  /** Alcohol-based liquid fuels (醇基液体燃料). */
  public static final Term ALCOHOL_FUELS = Term.of("alcohol-fuels");

  /** Leisure fishing (休闲渔业). */
  public static final Term LEISURE_FISHING = Term.of("leisure-fishing");

  /** The list of these sectors, edition 1.0 of this library. */
  public static final SectorCatalogue CATALOGUE =
      new SectorCatalogue(
          new Wording("监管行业领域", "supervisory sectors"),
          "1.0",
          List.of(
              sector(NON_COAL_MINES, "非煤矿山", "non-coal mines", false),
              sector(INDUSTRY_AND_TRADE, "冶金工贸", "metallurgy, industry and trade", false),
              sector(HAZARDOUS_CHEMICALS, "危险化学品", "hazardous chemicals", false),
              sector(FIREWORKS, "烟花爆竹", "fireworks and firecrackers", false),
              sector(TOWN_GAS, "城镇燃气", "town gas", false),
              sector(NEW_ENERGY, "新能源", "new energy", false),
              sector(FIRE_SAFETY, "消防", "fire safety", false),
              sector(CONSTRUCTION, "建筑施工", "construction", false),
              sector(TRANSPORT, "交通运输", "transport", false),
              sector(SPECIAL_EQUIPMENT, "特种设备", "special equipment", false),
              sector(FOREST_AND_GRASSLAND_FIRE, "森林草原防灭火", "forest and grassland fires", false),
              sector(FLOOD_AND_DROUGHT, "防汛抗旱", "floods and drought", false),
              sector(ENERGY_STORAGE, "电化学储能电站", "electrochemical energy storage stations", true),
              sector(NEW_ENERGY_ENTERPRISES, "新能源企业", "new-energy enterprises", true),
              sector(
                  VILLAGE_COOPERATIVES,
                  "农牧区嘎查村生产经营合作社",
                  "village cooperatives of farming and herding areas",
                  true),
              sector(
                  FODDER_MARKETS,
                  "群众自发组织的饲草料交易站",
                  "fodder markets the people set up themselves",
                  true),
              sector(ELECTRIC_BICYCLES, "电动自行车", "electric bicycles", true),
              sector(INDOOR_ICE_AND_SNOW, "室内冰雪场所", "indoor ice and snow venues", true),
              sector(ALCOHOL_FUELS, "醇基液体燃料", "alcohol-based liquid fuels", true),
              sector(LEISURE_FISHING, "休闲渔业", "leisure fishing", true)));

  /** The words of the list. */
  public static final TermList TERMS = CATALOGUE.terms();

  private Sectors() {}

  private static Sector sector(Term term, String zh, String en, boolean emerging) {
    return new Sector(
        term,
        new Wording(zh, en),
        emerging,
        emerging ? "县级安全生产工作总结汇报（2023年上半年），新业态行业领域" : "安全监管通用行业领域");
  }
}
