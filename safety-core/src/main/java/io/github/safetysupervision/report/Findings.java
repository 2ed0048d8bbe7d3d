package io.github.safetysupervision.report;

import io.github.safetysupervision.problem.PersonalData;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.StatedFigure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The questions of a report, and what became of each and of what was stated besides. */
final class Findings {

  /**
   * By their ids; two of one id by all they say, so that the order they came in does not matter.
   */
  private static final Comparator<ReconciledFigure> BY_WHAT_IS_STATED =
      Comparator.comparing((ReconciledFigure f) -> f.stated().getId())
          .thenComparing(f -> f.stated().toString());

  private final Map<String, StatedFigure> asked = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<Slot, Finding> bySlot = new HashMap<>();
  private final List<Finding> inText = new ArrayList<>();
  private final List<Finding> besides = new ArrayList<>();

  /** Numbers the questions that nobody stated; no id is one of the stated figures'. */
  Findings(List<Slot> slots, List<StatedFigure> stated) {
    String prefix = "?";
    while (startsAny(stated, prefix)) {
      prefix += "?";
    }
    for (Slot slot : slots) {
      if (slot.stated() == null && !ids.containsKey(slot.question())) {
        String id = prefix + (ids.size() + 1);
        ids.put(slot.question(), id);
        asked.put(id, question(id, slot));
      }
    }
  }

  private String idOf(Slot slot) {
    StatedFigure its = slot.stated();
    return its == null ? Finding.there(ids.get(slot.question())) : its.getId();
  }

  private static boolean startsAny(List<StatedFigure> stated, String prefix) {
    return stated.stream().anyMatch(f -> f.getId().startsWith(prefix));
  }

  private static StatedFigure question(String id, Slot slot) {
    return StatedFigure.builder()
        .id(id)
        .territory(slot.territory())
        .indicator(slot.ask().indicator())
        .period(slot.period())
        .addAllWhere(slot.ask().where())
        .build();
  }

  /** The questions, as stated figures that state nothing. */
  List<StatedFigure> questions() {
    return List.copyOf(asked.values());
  }

  /**
   * Takes the answers of some of the slots, or of others that ask the same. A name belongs first to
   * what stands in sentences: what is added in a chart must not rename it.
   */
  void answer(List<Slot> slots, Reconciliation answers, Set<String> used) {
    Map<String, ReconciledFigure> byId = new HashMap<>();
    for (ReconciledFigure f : answers.figures()) {
      String id = f.stated().getId();
      if (asked.containsKey(id) || used.contains(id)) {
        byId.put(id, f);
      }
    }
    Map<String, Finding> byAnswer = new HashMap<>();
    Set<String> names = new HashSet<>();
    Predicate<Slot> isInSentence = s -> !s.isPinned();
    for (Predicate<Slot> which : List.of(isInSentence, isInSentence.negate())) {
      slots.stream().filter(which).forEach(s -> answer(s, byId, byAnswer, names));
    }
    answers.figures().stream()
        .filter(f -> !asked.containsKey(f.stated().getId()))
        .filter(f -> !used.contains(f.stated().getId()))
        .sorted(BY_WHAT_IS_STATED)
        .forEach(f -> besides.add(new Finding(free(name(f), names), null, false, f)));
  }

  private static String name(ReconciledFigure f) {
    return Slot.templateName("stated." + PersonalData.maskIds(f.stated().getId()));
  }

  private void answer(
      Slot slot,
      Map<String, ReconciledFigure> byId,
      Map<String, Finding> byAnswer,
      Set<String> names) {
    String id = idOf(slot);
    Finding known = byAnswer.get(id);
    if (known == null) {
      known =
          new Finding(
              free(slot.name(), names),
              slot.rule(),
              asked.containsKey(id),
              Finding.there(byId.get(id)));
      byAnswer.put(id, known);
      inText.add(known);
    }
    bySlot.put(slot, known);
  }

  private static String free(String name, Set<String> names) {
    String out = name;
    for (int i = 2; !names.add(out); i++) {
      out = name + "_" + i;
    }
    return out;
  }

  Finding of(Slot slot) {
    return Finding.there(bySlot.get(slot));
  }

  /** Those asked for by the plan. */
  List<Finding> inText() {
    return inText;
  }

  /** Those stated that stand in no sentence, in the order of their ids. */
  List<Finding> besides() {
    return besides;
  }
}
