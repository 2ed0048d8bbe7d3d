package io.github.safetysupervision.report;

import static io.github.safetysupervision.problem.Wording.oneOf;

import io.github.safetysupervision.activity.CampaignType;
import io.github.safetysupervision.document.Paragraph;
import io.github.safetysupervision.ledger.Completeness;
import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.record.RecordType;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Population;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what has to be supplied before a report can speak of it: each type of records that is not
 * declared complete once, where it is first asked for.
 */
final class Gaps {

  private final HalfYearReport report;
  private final Locale language;
  private final Set<String> said = new HashSet<>();

  Gaps(HalfYearReport report, Locale language) {
    this.report = report;
    this.language = language;
  }

  /** The gaps of a section that were not said before, or none. */
  List<Paragraph> of(Draft.SectionDraft section) {
    List<Paragraph.Builder> all = new ArrayList<>();
    Manifest manifest = report.manifest();
    if (section.asksForCampaigns()
        && !manifest.isComplete(
            CampaignType.CAMPAIGN.name(), report.known(), manifest.getTerritory())) {
      add(CampaignType.CAMPAIGN, null, all);
    }
    all.addAll(gaps(section.slots().map(report.findings()::of)));
    return paragraph(all);
  }

  /** The gaps that only what stands in no section asks for. */
  List<Paragraph> ofTheRest() {
    return paragraph(gaps(report.findings().besides().stream()));
  }

  /** Whether there was any. */
  boolean wereSaid() {
    return !said.isEmpty();
  }

  private List<Paragraph.Builder> gaps(Stream<Finding> findings) {
    List<Paragraph.Builder> out = new ArrayList<>();
    findings
        .filter(f -> f.state() == Finding.State.NOT_STATED)
        .forEach(
            f -> {
              Figure figure = f.result().figure();
              if (figure != null) {
                figure.measure().populations().stream()
                    .filter(this::isOpen)
                    .forEach(p -> add(p.type(), f, out));
              }
            });
    return out;
  }

  private boolean isOpen(Population<?> population) {
    var period = population.period();
    var territory = population.territory();
    return period == null
        || territory == null
        || !report.manifest().isComplete(population.type().name(), period, territory);
  }

  private void add(RecordType<?, ?> type, @Nullable Finding first, List<Paragraph.Builder> out) {
    if (said.add(type.name())) {
      String words =
          oneOf(
              language,
              "【待补：" + type.label() + days(type, first) + "】",
              "[to be supplied: " + plural(type.name()) + days(type, first) + "]");
      out.add(
          first == null
              ? Paragraph.builder().text(words)
              : Paragraph.builder().number(words, first.key()));
    }
  }

  /** Of what is complete for some days or places it is said for which it is not. */
  private String days(RecordType<?, ?> type, @Nullable Finding first) {
    boolean isPart =
        report.manifest().getComplete().stream()
            .map(Completeness::getType)
            .anyMatch(type.name()::equals);
    if (!isPart || first == null) {
      return "";
    }
    String period = first.period().inWords(language);
    return oneOf(language, "（" + period + "未声明齐全）", ", not declared complete for " + period);
  }

  /** Names of types are English words: penalty, work-resumption. */
  static String plural(String name) {
    String words = name.replace('-', ' ');
    return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
  }

  private List<Paragraph> paragraph(List<Paragraph.Builder> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Paragraph.Builder out = Paragraph.builder();
    all.forEach(s -> out.text(out.isEmpty() ? "" : oneOf(language, "", " ")).all(s));
    return List.of(out.build());
  }
}
