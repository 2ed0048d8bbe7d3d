package io.github.safetysupervision.examples;

import static io.github.safetysupervision.party.DepartmentType.DEPARTMENT;

import io.github.safetysupervision.reconciliation.StatedFigure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The departments: those the stated figures name, the office that tracks, and constructed ones. */
final class Departments {

  /** The office of the work-safety commission, which tracks what is not rectified yet (县安委办). */
  static final String TRACKER = "县安委办";

  private static final List<String> CONSTRUCTED = List.of("构造监管部门甲", "构造监管部门乙", "构造监管部门丙");

  private static final Pattern NAME =
      Pattern.compile("\\p{IsHan}\\p{IsHan}+?(?:局|大队|支队|委员会|办公室|中心|政府)");

  private final StatedPlan plan;
  private final List<String> ids;

  Departments(StatedPlan plan) {
    this.plan = plan;
    Set<String> all = new LinkedHashSet<>(plan.valuesOf("department"));
    all.addAll(CONSTRUCTED);
    this.ids = List.copyOf(all);
  }

  /** Returns a department by chance, named by a stated figure or not. */
  String any(Chance chance) {
    return chance.oneOf(ids);
  }

  List<UnfinishedRecord> records() {
    Set<String> all = new LinkedHashSet<>(ids);
    all.add(TRACKER);
    all.addAll(plan.valuesOf("tracker"));
    List<UnfinishedRecord> out = new ArrayList<>();
    for (String id : all) {
      UnfinishedRecord d = new UnfinishedRecord(DEPARTMENT);
      d.put(DEPARTMENT.id, id);
      d.put(DEPARTMENT.territory, plan.manifest().getTerritory());
      d.put(DEPARTMENT.name, nameOf(id));
      out.add(d);
    }
    return out;
  }

  /** Returns an id that is a name, or the name that the phrase of a figure about it begins with. */
  private String nameOf(String id) {
    if (id.codePoints().anyMatch(Character::isIdeographic)) {
      return id;
    }
    for (StatedFigure f : plan.about("department", id)) {
      String phrase = f.getPhrase();
      Matcher name = phrase == null ? null : NAME.matcher(phrase);
      if (name != null && name.lookingAt()) {
        return name.group();
      }
    }
    return "构造部门" + id;
  }
}
