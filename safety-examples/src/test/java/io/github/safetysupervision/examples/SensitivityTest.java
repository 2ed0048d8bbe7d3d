package io.github.safetysupervision.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.quantity.Quantity;
import io.github.safetysupervision.statistics.Contribution;
import io.github.safetysupervision.statistics.IdentityForm;
import io.github.safetysupervision.statistics.IndicatorCatalogue;
import io.github.safetysupervision.statistics.ReconciledFigure;
import io.github.safetysupervision.statistics.ReconciledIdentity;
import io.github.safetysupervision.statistics.Reconciliation;
import io.github.safetysupervision.statistics.StatisticsProblems;
import io.github.safetysupervision.statistics.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure moves with its records and with nothing else. */
class SensitivityTest {

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

  private static Reconciliation without(int number) throws IOException {
    return Reconciliation.of(
        Lines.without(ledger, i -> i == number), stated, IndicatorCatalogue.STANDARD);
  }

  private static List<Contribution> contributions(ReconciledFigure figure) throws IOException {
    List<Contribution> out = new ArrayList<>();
    figure.figure().explain(ledger).forEach(out::add);
    return out;
  }

  /** Some of a figure's records: the first, the last, one between; none that corrects another. */
  private static List<Contribution> someOf(List<Contribution> all) {
    List<Contribution> plain = all.stream().filter(c -> !tree(c).has("supersedes")).toList();
    return plain.isEmpty()
        ? List.of()
        : List.of(plain.get(0), plain.get(plain.size() / 2), plain.get(plain.size() - 1));
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
      for (Contribution gone : someOf(all)) {
        Reconciliation less = without(numberOf.get(gone.type() + " " + gone.recordId()));
        assertThat(Lines.answers(less).get(id))
            .as("%s without %s", id, gone)
            .isEqualTo(expected(figure, all, gone));
      }
    }
  }

  private static String expected(
      ReconciledFigure figure, List<Contribution> all, Contribution gone) {
    BigDecimal above = figure.computed().numerator();
    BigDecimal below = figure.computed().denominator();
    if (gone.part().contains("/")) {
      String[] parts = gone.part().split("/");
      above = above.subtract(new BigDecimal(parts[0]).movePointRight(2));
      below = below.subtract(new BigDecimal(parts[1]));
    } else if (gone.part().startsWith("E-")) {
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
      String type = figure.figure().measure().populations().get(0).type().name();
      int tried = 0;
      for (int i = 0; i < trees.size() && tried < 5; i += 7) {
        JsonNode t = trees.get(i);
        boolean isOutside =
            t.path("type").asText().equals(type) && !inside.contains(i) && !t.has("supersedes");
        if (isOutside) {
          if (!removed.containsKey(i)) {
            removed.put(i, Lines.answers(without(i)));
          }
          assertThat(removed.get(i).get(id))
              .as("%s without %s", id, t)
              .isEqualTo(Lines.text(figure.computed()));
          tried++;
        }
      }
      assertThat(tried).as(id).isPositive();
    }
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
    if (form == IdentityForm.SUM || form == IdentityForm.ALL) {
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
  void aTypeLeftOutOfCompleteLeavesExactlyItsFiguresNotStated() throws IOException {
    for (String type : List.of("inspection", "hazard", "penalty")) {
      List<String> lines = new ArrayList<>(ledgerLines);
      String declared = "{\"type\":\"" + type + "\"},";
      assertThat(lines.get(0)).contains(declared);
      lines.set(0, lines.get(0).replace(declared, ""));
      Reconciliation after = Lines.reconcile(lines, statedLines);
      for (ReconciledFigure f : after.figures()) {
        ReconciledFigure before = Lines.figures(whole).get(f.stated().getId());
        boolean isOfType = f.stated().getIndicator().startsWith(type + ".");
        assertThat(f.verdict())
            .as(f.stated().getId())
            .isEqualTo(isOfType ? Verdict.NOT_STATED : before.verdict());
        assertThat(f.computed() == null).as(f.stated().getId()).isEqualTo(isOfType);
      }
    }
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
    assertThat(changed).containsExactly("F26", "I3", "I4", "C2-found", "C2-rate");
  }

  /** The line of a hazard that the campaign's figures count. */
  private static int campaignHazard() throws IOException {
    Contribution c = someOf(contributions(Lines.figures(whole).get("F26"))).get(0);
    return 1 + numberOf.get(c.type() + " " + c.recordId());
  }

  @Test
  void anUnreadRecordLeavesExactlyTheFiguresUndecidedThatMightCountIt() throws Exception {
    Map<String, JsonNode> figures = new HashMap<>();
    Oracle.read(statedLines).forEach(s -> figures.put(s.path("id").asText(), s));
    for (ReconciledFigure figure : whole.figures()) {
      List<Contribution> some = someOf(contributions(figure));
      if (!some.isEmpty()) {
        Contribution c = some.get(1);
        int number = numberOf.get(c.type() + " " + c.recordId());
        List<String> lines = new ArrayList<>(ledgerLines);
        String date = trees.get(number).path(dateOf(c.type())).asText();
        lines.set(
            number + 1,
            lines
                .get(number + 1)
                .replace(
                    "\"" + dateOf(c.type()) + "\":\"" + date + "\"",
                    "\"" + dateOf(c.type()) + "\":\"2023-02-30\""));
        assertUndecided(c, trees.get(number), figures, Lines.reconcile(lines, statedLines));
      }
    }
  }

  private static void assertUndecided(
      Contribution c, JsonNode unread, Map<String, JsonNode> figures, Reconciliation after) {
    for (ReconciledFigure f : after.figures()) {
      String id = f.stated().getId();
      JsonNode figure = figures.get(id);
      boolean might = figure.path("over").isEmpty() && mightCount(figure, figure, unread);
      for (JsonNode part : figure.path("over")) {
        might |= mightCount(figure, figures.get(part.asText()), unread);
      }
      ReconciledFigure before = Lines.figures(whole).get(id);
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

  /** Whether the fields that can be read leave it open that a figure counts a record. */
  private static boolean mightCount(JsonNode figure, JsonNode scope, JsonNode unread) {
    String indicator = figure.path("indicator").asText();
    boolean out = indicator.startsWith(unread.path("type").asText() + ".");
    for (JsonNode c : scope.path("where")) {
      out &= unread.path(c.path("field").asText()).asText().equals(c.path("value").asText());
    }
    boolean closed = unread.has("closedOn");
    return switch (indicator) {
      case "hazard.rectified" -> out && closed;
      case "hazard.open" -> out && !closed;
      case "hazard.major" -> out && unread.path("grade").asText().equals("major");
      default -> out;
    };
  }

  private static String dateOf(String type) {
    return type.equals("hazard")
        ? "foundOn"
        : type.equals("inspection") ? "inspectedOn" : "decidedOn";
  }
}
