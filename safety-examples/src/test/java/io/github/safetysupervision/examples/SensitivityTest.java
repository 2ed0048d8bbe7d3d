package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.indicator.IndicatorKind;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.reconciliation.IdentityForm;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.ReconciledIdentity;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.statistics.Contribution;
import io.github.safetysupervision.statistics.StatisticsProblems;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure moves with its records and with nothing else. */
class SensitivityTest {

  /** Whether several records of each figure are tried, and not one. */
  private static final boolean ALL = Boolean.getBoolean("safety.everyRecord");

  private static List<String> ledgerLines;
  private static List<String> statedLines;
  private static List<JsonNode> trees;
  private static Map<String, Integer> numberOf;
  private static Ledger ledger;
  private static Ledger stated;
  private static Reconciliation whole;

  @BeforeAll
  static void readTheShippedExample() throws Exception {
    ledgerLines = Lines.ledger();
    statedLines = Lines.stated();
    trees = Oracle.read(ledgerLines.subList(1, ledgerLines.size()));
    numberOf = new HashMap<>();
    for (int i = 0; i < trees.size(); i++) {
      numberOf.put(key(trees.get(i)), i);
    }
    ledger = Lines.read(ledgerLines);
    stated = Lines.read(statedLines);
    whole = Reconciliation.of(ledger, stated, IndicatorCatalogue.STANDARD);
  }

  private static String key(JsonNode tree) {
    return tree.path("type").asText() + " " + tree.path("id").asText();
  }

  /** Without a record, and without the version it corrects, which would count in its place. */
  private static Reconciliation without(int number) throws IOException {
    JsonNode gone = trees.get(number);
    String corrected = gone.path("type").asText() + " " + gone.path("supersedes").asText();
    int earlier = numberOf.getOrDefault(corrected, number);
    return Reconciliation.of(
        Lines.without(ledger, i -> i == number || i == earlier),
        stated,
        IndicatorCatalogue.STANDARD);
  }

  private static final Map<String, List<Contribution>> CONTRIBUTIONS = new HashMap<>();

  /** The records behind a figure of the example as it is shipped. */
  private static List<Contribution> contributions(ReconciledFigure figure) throws IOException {
    String id = figure.stated().getId();
    List<Contribution> known = CONTRIBUTIONS.get(id);
    if (known == null) {
      List<Contribution> out = new ArrayList<>();
      figure.figure().explain(ledger).forEach(out::add);
      known = List.copyOf(out);
      CONTRIBUTIONS.put(id, known);
    }
    return known;
  }

  /** Some of a figure's records: the first, the last, one between. */
  private static List<Contribution> someOf(List<Contribution> all) {
    return all.isEmpty()
        ? List.of()
        : List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1));
  }

  /** Which of them is tried of a figure: of another one another. */
  private static List<Contribution> triedOf(String id, List<Contribution> all) {
    List<Contribution> some = someOf(all);
    return ALL || some.isEmpty()
        ? some
        : List.of(some.get(Math.floorMod(id.hashCode(), some.size())));
  }

  /** Some of a figure's records, none that corrects another. */
  private static List<Contribution> someOfThePlain(List<Contribution> all) {
    return someOf(all.stream().filter(c -> !tree(c).has("supersedes")).toList());
  }

  private static JsonNode tree(Contribution c) {
    return trees.get(numberOf.get(c.type() + " " + c.recordId()));
  }

  @Test
  void removingARecordOfAFigureChangesItByExactlyItsPart() throws IOException {
    for (ReconciledFigure figure : whole.figures()) {
      String id = figure.stated().getId();
      List<Contribution> all = contributions(figure);
      assertThat(all).as(id).hasSize(Math.toIntExact(figure.figure().records()));
      for (Contribution gone : triedOf(id, all)) {
        Reconciliation less = without(numberOf.get(gone.type() + " " + gone.recordId()));
        assertThat(Lines.answers(less).get(id))
            .as("%s without %s", id, gone)
            .isEqualTo(expected(figure, all, gone));
      }
      // Only where none was found there is nothing to take away.
      assertThat(all.isEmpty()).as(id).isEqualTo(id.equals("I4"));
    }
  }

  @Test
  void addingACopyOfARecordOfAFigureChangesItByExactlyItsPart() throws IOException {
    for (ReconciledFigure figure : whole.figures()) {
      String id = figure.stated().getId();
      List<Contribution> all = contributions(figure);
      if (!all.isEmpty()) {
        Contribution like = all.get(all.size() / 2);
        List<String> lines = new ArrayList<>(ledgerLines);
        ObjectNode copy = tree(like).deepCopy();
        copy.put("id", "X-1").remove(List.of("supersedes", "operation", "recordedOn"));
        lines.add(copy.toString());
        BigDecimal above = figure.computed().numerator();
        BigDecimal below = figure.computed().denominator();
        if (like.part().contains("/")) {
          String[] parts = like.part().split("/");
          above = above.add(new BigDecimal(parts[0]).movePointRight(2));
          below = below.add(new BigDecimal(parts[1]));
        } else if (isNumber(like)) {
          above = above.add(new BigDecimal(like.part()));
        }
        assertThat(Lines.answers(Lines.reconcile(lines, statedLines)).get(id))
            .as("%s with one more %s", id, like)
            .isEqualTo(Oracle.plain(above) + "/" + Oracle.plain(below));
      }
    }
  }

  /** A number, and no value of which each is counted once. */
  private static boolean isNumber(Contribution c) {
    return c.part().matches("[0-9.]+");
  }

  private static String expected(
      ReconciledFigure figure, List<Contribution> all, Contribution gone) {
    BigDecimal above = figure.computed().numerator();
    BigDecimal below = figure.computed().denominator();
    if (gone.part().contains("/")) {
      String[] parts = gone.part().split("/");
      above = above.subtract(new BigDecimal(parts[0]).movePointRight(2));
      below = below.subtract(new BigDecimal(parts[1]));
    } else if (!isNumber(gone)) {
      long alone =
          List.of(gone.part().split(",")).stream()
              .filter(e -> all.stream().noneMatch(c -> c != gone && hasValue(c, e)))
              .count();
      above = above.subtract(BigDecimal.valueOf(alone));
    } else {
      above = above.subtract(new BigDecimal(gone.part()));
    }
    return Oracle.plain(above) + "/" + Oracle.plain(below);
  }

  private static boolean hasValue(Contribution c, String value) {
    return List.of(c.part().split(",")).contains(value);
  }

  @Test
  void removingARecordOutsideAFigureChangesNothing() throws IOException {
    Map<Integer, Map<String, String>> removed = new HashMap<>();
    for (ReconciledFigure figure : whole.figures()) {
      String id = figure.stated().getId();
      List<Contribution> all = contributions(figure);
      List<Integer> inside =
          all.stream().map(c -> numberOf.get(c.type() + " " + c.recordId())).toList();
      String type = typeOf(figure);
      List<Integer> outside = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        JsonNode t = trees.get(i);
        // Without its target a correction leaves open what has an id one slip away.
        if (t.path("type").asText().equals(type)
            && !inside.contains(i)
            && !t.has("supersedes")
            && !isCorrected(t)) {
          outside.add(i);
        }
      }
      assertThat(outside).as(id).isNotEmpty();
      for (int i = 0; i < outside.size(); i += 1 + outside.size() / (ALL ? 5 : 2)) {
        int number = outside.get(i);
        if (!removed.containsKey(number)) {
          removed.put(number, Lines.answers(without(number)));
        }
        assertThat(removed.get(number).get(id))
            .as("%s without %s", id, trees.get(number))
            .isEqualTo(Lines.text(figure.computed()));
      }
    }
  }

  private static boolean isCorrected(JsonNode record) {
    return trees.stream()
        .anyMatch(
            t ->
                t.path("type").equals(record.path("type"))
                    && t.path("supersedes").equals(record.path("id")));
  }

  @Test
  void changingAStatedValueFailsItsFigureAndItsIdentitiesByThatDifference() throws Exception {
    List<JsonNode> lines = Oracle.read(statedLines);
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).path("quantity").asText();
      if (!text.isEmpty()) {
        String changed = changed(text);
        BigDecimal more = Quantity.parse(changed).value().subtract(Quantity.parse(text).value());
        List<String> all = new ArrayList<>(statedLines);
        all.set(i, ((ObjectNode) lines.get(i)).put("quantity", changed).toString());
        assertOnlyThisFails(lines.get(i).path("id").asText(), more, all);
      }
    }
  }

  /** A number one higher, or a rate one lower; 1 in the place of none. */
  private static String changed(String text) {
    if (text.equals("未发现")) {
      return "1条";
    }
    int chinese = "一二三四五六七八九".indexOf(text.charAt(0));
    if (chinese >= 0) {
      return "二三四五六七八九十".charAt(chinese) + text.substring(1);
    }
    if (text.startsWith("十")) {
      return "十一" + text.substring(1);
    }
    String digits = text.replaceAll("[^0-9.]", "");
    BigDecimal n = new BigDecimal(digits);
    BigDecimal other = text.endsWith("％") ? n.subtract(BigDecimal.ONE) : n.add(BigDecimal.ONE);
    return text.replace(digits, other.toPlainString());
  }

  private static void assertOnlyThisFails(String id, BigDecimal more, List<String> changed)
      throws IOException {
    Reconciliation after =
        Reconciliation.of(ledger, Lines.read(changed), IndicatorCatalogue.STANDARD);
    for (ReconciledFigure f : after.figures()) {
      String its = f.stated().getId();
      ReconciledFigure before = Lines.figures(whole).get(its);
      assertThat(Lines.text(f.computed())).as(its).isEqualTo(Lines.text(before.computed()));
      if (its.equals(id)) {
        assertThat(f.verdict()).as(its).isEqualTo(Verdict.FAILS);
        assertThat(before.difference().subtract(f.difference())).as(its).isEqualByComparingTo(more);
      } else {
        assertThat(f.verdict()).as("%s after %s changed", its, id).isEqualTo(before.verdict());
      }
    }
    for (ReconciledIdentity i : after.identities()) {
      assertIdentity(i, Lines.identities(whole).get(i.identity().getId()), id, more);
    }
  }

  private static void assertIdentity(
      ReconciledIdentity after, ReconciledIdentity before, String id, BigDecimal more) {
    String name = after.identity().getId() + " after " + id + " changed";
    IdentityForm form = after.identity().getForm();
    boolean isWhole = id.equals(after.identity().getWhole());
    boolean isPart = after.identity().getParts().contains(id);
    if (after.verdict() == Verdict.NOT_STATED) {
      assertThat(before.verdict()).as(name).isEqualTo(Verdict.NOT_STATED);
      assertThat(after.computed().equals(before.computed())).as(name).isEqualTo(!isPart);
    } else if (List.of(IdentityForm.SUM, IdentityForm.ALL, IdentityForm.EACH, IdentityForm.REGISTER)
        .contains(form)) {
      BigDecimal by = isPart ? more : isWhole ? more.negate() : BigDecimal.ZERO;
      assertThat(after.difference().subtract(before.difference()))
          .as(name)
          .isEqualByComparingTo(by);
      assertThat(after.verdict())
          .as(name)
          .isEqualTo(isPart || isWhole ? Verdict.FAILS : before.verdict());
    } else if (form == IdentityForm.RATE && (isWhole || isPart)) {
      assertThat(after.verdict()).as(name).isEqualTo(Verdict.FAILS);
    } else if (form == IdentityForm.COMPATIBLE && isWhole) {
      // Who does not say that all is done contradicts nothing open elsewhere.
      assertThat(after.verdict()).as(name).isEqualTo(Verdict.HOLDS);
    } else {
      assertThat(after.verdict()).as(name).isEqualTo(before.verdict());
    }
  }

  @Test
  void aTypeLeftOutOfCompleteLeavesExactlyItsFiguresNotStated() throws Exception {
    List<String> types = new ArrayList<>();
    JsonNode manifest = Oracle.read(ledgerLines.subList(0, 1)).get(0).path("manifest");
    manifest.path("complete").forEach(c -> types.add(c.path("type").asText()));
    assertThat(types).hasSize(22).doesNotContain("accident", "drill");
    for (int i = 0; i < types.size(); i++) {
      List<String> lines = new ArrayList<>(ledgerLines);
      ObjectNode changed = manifest.deepCopy();
      ((ArrayNode) changed.path("complete")).remove(i);
      lines.set(0, "{\"manifest\":" + changed + "}");
      Reconciliation after = Lines.reconcile(lines, statedLines);
      for (ReconciledFigure f : after.figures()) {
        ReconciledFigure before = Lines.figures(whole).get(f.stated().getId());
        boolean isOfType = types.get(i).equals(typeOf(before));
        assertThat(f.verdict())
            .as(f.stated().getId())
            .isEqualTo(isOfType ? Verdict.NOT_STATED : before.verdict());
        assertThat(f.computed() == null).as(f.stated().getId()).isEqualTo(isOfType);
      }
    }
  }

  private static String typeOf(ReconciledFigure figure) {
    return figure.figure().measure().populations().get(0).type().name();
  }

  @Test
  void oneMajorHazardOfTheCampaignFailsTheStatedNoneByOne() throws IOException {
    int number = campaignHazard();
    List<String> lines = new ArrayList<>(ledgerLines);
    String major = "\"grade\":\"major\"";
    lines.set(number, lines.get(number).replace("\"grade\":\"general\"", major));
    Reconciliation after = Lines.reconcile(lines, statedLines);
    for (ReconciledFigure f : after.figures()) {
      String id = f.stated().getId();
      ReconciledFigure before = Lines.figures(whole).get(id);
      assertThat(f.verdict()).as(id).isEqualTo(id.equals("I4") ? Verdict.FAILS : before.verdict());
    }
    assertThat(Lines.figures(after).get("I4").difference()).isEqualByComparingTo("1");
  }

  @Test
  void aHazardOfUnreadGradeLeavesUndecidedWhetherThereIsAMajorOne() throws IOException {
    int number = campaignHazard();
    List<String> lines = new ArrayList<>(ledgerLines);
    lines.set(number, lines.get(number).replace("\"grade\":\"general\"", "\"grade\":\"?\""));
    Reconciliation after = Lines.reconcile(lines, statedLines);
    List<String> changed =
        after.figures().stream()
            .filter(f -> f.verdict() == Verdict.UNDECIDED)
            .map(f -> f.stated().getId())
            .toList();
    assertThat(changed).as("all others count it whatever its grade is").containsExactly("I4");
  }

  /** The line of a hazard that the campaign's figures count. */
  private static int campaignHazard() throws IOException {
    Contribution c = someOfThePlain(contributions(Lines.figures(whole).get("F26"))).get(0);
    return 1 + numberOf.get(c.type() + " " + c.recordId());
  }

  @Test
  void anUnreadRecordLeavesExactlyTheFiguresUndecidedThatMightCountIt() throws Exception {
    Map<String, JsonNode> figures = new HashMap<>();
    Oracle.read(statedLines).forEach(s -> figures.put(s.path("id").asText(), s));
    int tried = 0;
    for (ReconciledFigure figure : whole.figures()) {
      List<Contribution> some = someOfThePlain(contributions(figure));
      if (!some.isEmpty()) {
        Contribution c = some.get(1);
        int number = numberOf.get(c.type() + " " + c.recordId());
        String field = unreadable(trees.get(number));
        List<String> lines = new ArrayList<>(ledgerLines);
        ObjectNode broken = trees.get(number).deepCopy();
        lines.set(number + 1, broken.put(field, "2023-02-30").toString());
        assertUndecided(c, field, figures, Lines.reconcile(lines, statedLines));
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(60);
  }

  /** The field to break: the day that puts a record into a period; territories have none. */
  private static String unreadable(JsonNode tree) {
    return TypePlan.ALL.stream()
        .filter(s -> s.type().name().equals(tree.path("type").asText()))
        .map(s -> s.since().name())
        .findFirst()
        .orElse("level");
  }

  /** Whether different values are counted, and another record has those of this one. */
  private static boolean isCountedByOthers(ReconciledFigure figure, Contribution c)
      throws IOException {
    Indicator indicator = figure.indicator();
    if (indicator == null || indicator.kind() != IndicatorKind.DISTINCT) {
      return false;
    }
    Set<String> others = new HashSet<>();
    String own = "";
    for (Contribution x : contributions(figure)) {
      if (x.recordId().equals(c.recordId()) && x.type().equals(c.type())) {
        own = x.part();
      } else {
        others.addAll(List.of(x.part().split(",")));
      }
    }
    return !own.isEmpty() && others.containsAll(List.of(own.split(",")));
  }

  private static void assertUndecided(
      Contribution c, String field, Map<String, JsonNode> figures, Reconciliation after)
      throws IOException {
    for (ReconciledFigure f : after.figures()) {
      String id = f.stated().getId();
      JsonNode figure = figures.get(id);
      boolean might = figure.path("over").isEmpty() && mightCount(figure, figure, tree(c), field);
      for (JsonNode part : figure.path("over")) {
        might |= mightCount(figure, figures.get(part.asText()), tree(c), field);
      }
      ReconciledFigure before = Lines.figures(whole).get(id);
      might &= !isCountedByOthers(before, c);
      assertThat(f.verdict())
          .as("%s with %s unread", id, c)
          .isEqualTo(might ? Verdict.UNDECIDED : before.verdict());
      if (might) {
        assertThat(f.reasons())
            .anySatisfy(
                p -> {
                  assertThat(p.code()).isEqualTo(StatisticsProblems.MAY_HOLD_UNREAD);
                  assertThat(p.arguments().get("records")).contains(c.recordId());
                });
      }
    }
  }

  /**
   * Whether a figure counts a record if the field that cannot be read says what it would have to.
   */
  private static boolean mightCount(
      JsonNode figure, JsonNode scope, JsonNode unread, String field) {
    String indicator = figure.path("indicator").asText();
    ObjectNode guessed = unread.deepCopy();
    guessed.put(field, scope.path("period").asText().split("/")[0]);
    for (JsonNode condition : scope.path("where")) {
      if (condition.path("field").asText().equals(field)) {
        guessed.put(field, condition.path("value").asText());
      }
    }
    boolean looksFurther =
        List.of(
                "hazard.rectified",
                "hazard.open",
                "hazard.major",
                "penalty.amount",
                "meeting.leadership")
            .contains(indicator);
    return Oracle.isIn(scope, guessed, indicator)
        && (!looksFurther || Oracle.special(indicator, guessed, "2023-06-30").signum() > 0);
  }
}
