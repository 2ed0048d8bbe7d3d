package io.github.safetysupervision.report;

import static io.github.safetysupervision.reconciliation.StatedFigureType.STATED_FIGURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.accident.AccidentType;
import io.github.safetysupervision.activity.AssessmentType;
import io.github.safetysupervision.activity.CampaignType;
import io.github.safetysupervision.activity.DrillType;
import io.github.safetysupervision.activity.InspectionType;
import io.github.safetysupervision.activity.MeetingType;
import io.github.safetysupervision.activity.TurnoutType;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.document.Document;
import io.github.safetysupervision.document.Note;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.indicator.Indicator;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.party.DepartmentType;
import io.github.safetysupervision.party.TerritoryType;
import io.github.safetysupervision.penalty.PenaltyType;
import io.github.safetysupervision.readiness.EmergencyTeamType;
import io.github.safetysupervision.readiness.FloodSiteType;
import io.github.safetysupervision.readiness.SupplyStockType;
import io.github.safetysupervision.record.Operation;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.record.SafetyRecord;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds of every report, whatever the ledger. */
class ReportProperties {

  private static final int TRIES = 40;

  private static final List<RecordType<?, ?>> TYPES =
      List.of(
          HazardType.HAZARD,
          HazardType.HAZARD,
          PenaltyType.PENALTY,
          InspectionType.INSPECTION,
          MeetingType.MEETING,
          AssessmentType.ASSESSMENT,
          CampaignType.CAMPAIGN,
          TurnoutType.TURNOUT,
          DrillType.DRILL,
          AccidentType.ACCIDENT,
          DepartmentType.DEPARTMENT,
          TerritoryType.TERRITORY,
          EmergencyTeamType.EMERGENCY_TEAM,
          SupplyStockType.SUPPLY_STOCK,
          FloodSiteType.FLOOD_SITE,
          STATED_FIGURE,
          STATED_FIGURE);

  private record Item<T extends SafetyRecord>(RecordType<T, ?> type, T value) {
    void addTo(Ledger.Builder out) {
      out.add(type, value);
    }
  }

  private static List<Item<?>> items(Random random) {
    List<Item<?>> out = new ArrayList<>();
    RandomRecords records = new RandomRecords(random);
    int size = random.nextInt(120);
    for (int i = 0; i < size; i++) {
      RecordType<?, ?> type = TYPES.get(random.nextInt(TYPES.size()));
      Map<String, Object> fixed = new HashMap<>();
      // Some ids are used twice: what they count is undecided in any order.
      fixed.put("id", random.nextInt(20) == 0 ? "twice" : type.name() + "-" + i);
      fixed.put("operation", Operation.INSERT);
      fixed.put("supersedes", null);
      if (type == STATED_FIGURE) {
        fixed.put("indicator", some(random));
        fixed.put("over", List.of());
        fixed.put("where", List.of());
      }
      out.add(item(type, records, fixed));
    }
    return out;
  }

  private static String some(Random random) {
    List<Indicator> all = List.copyOf(IndicatorCatalogue.STANDARD.indicators());
    return all.get(random.nextInt(all.size())).id();
  }

  private static <T extends SafetyRecord> Item<T> item(
      RecordType<T, ?> type, RandomRecords records, Map<String, Object> fixed) {
    return new Item<>(type, records.of(type, fixed));
  }

  private static Manifest manifest(Random random) {
    Manifest.Builder out =
        Manifest.builder()
            .edition("1.0")
            .territory(DivisionCode.parse("152525"))
            .period(ReportingPeriod.year(2023))
            .asOf(LocalDate.of(2023, 6, 30));
    for (RecordType<?, ?> type : new HashSet<>(TYPES)) {
      if (random.nextInt(8) > 0) {
        out.addComplete(Completeness.builder().type(type.name()).build());
      }
    }
    return out.build();
  }

  private static HalfYearReport report(Manifest manifest, List<Item<?>> items) throws IOException {
    Ledger.Builder out = Ledger.builder(manifest);
    items.forEach(i -> i.addTo(out));
    return HalfYearReport.of(
            out.build(), null, ReportingPeriod.halfYear(2023, 1), IndicatorCatalogue.STANDARD)
        .orThrow();
  }

  private static Document some(Random random, Locale language) throws IOException {
    return report(manifest(random), items(random)).in(language);
  }

  private static Locale language(Random random) {
    return random.nextBoolean() ? Locale.CHINESE : Locale.ENGLISH;
  }

  @Property(tries = TRIES)
  void theOrderOfTheRecordsDoesNotMatter(@ForAll Random random) throws IOException {
    Manifest manifest = manifest(random);
    List<Item<?>> items = items(random);
    List<Item<?>> other = new ArrayList<>(items);
    Collections.shuffle(other, random);
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Document one = report(manifest, items).in(language);
      Document two = report(manifest, other).in(language);
      assertThat(two.toMarkdown()).isEqualTo(one.toMarkdown());
      assertThat(two.toHtml()).isEqualTo(one.toHtml());
      assertThat(two.toModel()).isEqualTo(one.toModel());
    }
  }

  @Property(tries = TRIES)
  void everyOffsetPointsAtItsNumberAndEveryNumberHasItsFigure(@ForAll Random random)
      throws IOException {
    Map<String, Object> model = some(random, language(random)).toModel();
    Set<Object> figures = new HashSet<>();
    rows(model.get("figures")).forEach(f -> figures.add(f.get("figure")));
    List<Map<?, ?>> sections = rows(model.get("sections"));
    List<Map<?, ?>> numbers = rows(model.get("numbers"));
    for (Map<?, ?> n : numbers) {
      Map<?, ?> section = sections.get((Integer) n.get("section"));
      Map<?, ?> paragraph = rows(section.get("paragraphs")).get((Integer) n.get("paragraph"));
      String text = (String) paragraph.get("text");
      String piece = text.substring((Integer) n.get("from"), (Integer) n.get("to"));
      assertThat(piece).isNotEmpty();
      assertThat(n.get("text")).as("a cell of its own").isEqualTo(piece);
      assertThat(figures).contains(n.get("figure"));
      assertThat(((Map<?, ?>) model.get("values")).containsKey(n.get("figure"))).isTrue();
    }
    assertThat(numbers).isNotEmpty();
  }

  @SuppressWarnings("unchecked") // the model is made of lists of maps
  private static List<Map<?, ?>> rows(Object list) {
    return (List<Map<?, ?>>) list;
  }

  @Property(tries = TRIES)
  void thePageIsWellFormedNeedsNothingAndEveryLinkLeadsSomewhere(@ForAll Random random)
      throws Exception {
    String page = some(random, language(random)).toHtml();
    assertThat(page).doesNotContain("http").doesNotContain("<script").doesNotContain("@import");
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("*");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("once: %s", id).isTrue();
    }
    for (int i = 0; i < all.getLength(); i++) {
      Element e = (Element) all.item(i);
      assertThat(e.hasAttribute("src")).isFalse();
      if (e.hasAttribute("href")) {
        assertThat(e.getAttribute("href")).startsWith("#");
        assertThat(ids).contains(e.getAttribute("href").substring(1));
      }
    }
  }

  @Property(tries = TRIES)
  void everyStatedNumberStandsSomewhere(@ForAll Random random) throws IOException {
    List<Item<?>> items = items(random);
    Document report = report(manifest(random), items).in(Locale.CHINESE);
    Set<String> noted = new HashSet<>();
    report.notes().forEach(n -> noted.add(n.part(Note.Part.STATED_AS)));
    for (Item<?> i : items) {
      if (i.type() == STATED_FIGURE && STATED_FIGURE.cast(i.value()).getQuantity() != null) {
        assertThat(noted).contains(i.value().getId());
      }
    }
  }
}
