package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Files in a province's own words. */
class LocalTermsTest {

  private static final TermMapping TERMS =
      TermMapping.NONE
          .with(Channel.TERMS, "双随机抽查", Channel.ROUTINE_INSPECTION)
          .with(Channel.TERMS, "12350举报", Channel.PUBLIC_REPORT)
          .with("红色隐患", HazardGrade.MAJOR)
          .with("蓝色隐患", HazardGrade.GENERAL);

  private static final ExchangeEdition LOCAL = ExchangeEdition.V1_0.with(TERMS);

  /** Local word to ours. */
  private static final Map<String, String> CHANNELS =
      Map.of(
          "双随机抽查", "routine-inspection",
          "12350举报", "public-report",
          "third-party", "third-party",
          "self-check", "self-check",
          "飞行检查", "飞行检查");

  private static final Map<String, String> GRADES =
      Map.of("红色隐患", "major", "蓝色隐患", "general", "ungraded", "ungraded", "major", "major");

  private static final String COMPLETE =
      "{\"manifest\":"
          + Samples.MANIFEST.replace("}", ",\"complete\":[{\"type\":\"hazard\"}]}")
          + "}\n";

  private static ExchangeFile file(String text, ExchangeEdition edition) {
    return ExchangeFile.of(() -> new ByteArrayInputStream(text.getBytes(UTF_8)), edition, "t");
  }

  private static String hazard(String id, String channel, String grade) {
    return Samples.HAZARD
            .replace("H-1", id)
            .replace("self-check", channel)
            .replace("general", grade)
        + "\n";
  }

  private static String written(ExchangeFile file) {
    return new String(Samples.written(ExchangeWriter.lines(), file), UTF_8);
  }

  @Test
  void aLocalWordIsKeptBesideOursAndWrittenBack() {
    String text = Samples.FIRST_LINE + hazard("H-1", "双随机抽查", "红色隐患");
    Told told = Samples.told(file(text, LOCAL));
    assertThat(told.problems).isEmpty();
    Hazard read = (Hazard) told.records.get(0);
    assertThat(read.getChannel()).isEqualTo(new Term("双随机抽查", "routine-inspection"));
    assertThat(read.getGrade()).isEqualTo(HazardGrade.MAJOR);
    assertThat(written(file(text, LOCAL)))
        .as("an open word as it was, a closed one as ours")
        .isEqualTo(Samples.FIRST_LINE + hazard("H-1", "双随机抽查", "major"));
  }

  @Test
  void aWordOutsideListAndMappingStaysWithAWarningOrIsUnreadIfLawClosesTheList() {
    Told open = Samples.told(file(Samples.FIRST_LINE + hazard("H-1", "飞行检查", "major"), LOCAL));
    assertThat(open.records).hasSize(1);
    assertThat(open.problems)
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
    Told closed =
        Samples.told(file(Samples.FIRST_LINE + hazard("H-1", "self-check", "橙色隐患"), LOCAL));
    assertThat(closed.unread).hasSize(1);
    assertThat(closed.problems)
        .extracting(Problem::code)
        .containsExactly(RecordProblems.NOT_A_CHOICE);
  }

  @Test
  void aMappingIsReplacedByTheNext() {
    String text = Samples.FIRST_LINE + hazard("H-1", "双随机抽查", "major");
    Told told = Samples.told(file(text, LOCAL.with(TermMapping.NONE)));
    assertThat(told.problems)
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
  }

  private static String randomFile(Random random, List<String> channels, List<String> grades) {
    StringBuilder out = new StringBuilder(COMPLETE);
    for (int i = random.nextInt(30); i > 0; i--) {
      out.append(
          hazard(
              "H-" + i,
              channels.get(random.nextInt(channels.size())),
              grades.get(random.nextInt(grades.size()))));
    }
    return out.toString();
  }

  @Property(tries = 200)
  void noMappingChangesNothing(@ForAll long seed) {
    String text =
        randomFile(new Random(seed), List.copyOf(CHANNELS.keySet()), List.copyOf(GRADES.keySet()));
    assertThat(Samples.told(file(text, ExchangeEdition.V1_0.with(TermMapping.NONE))).all)
        .isEqualTo(Samples.told(file(text, ExchangeEdition.V1_0)).all);
  }

  @Property(tries = 200)
  void whatWasReadIsWrittenInItsOwnWordsAndReadAgainAsTheSame(@ForAll long seed) {
    String text =
        randomFile(new Random(seed), List.copyOf(CHANNELS.keySet()), List.copyOf(GRADES.values()));
    Told before = Samples.told(file(text, LOCAL));
    String once = written(file(text, LOCAL));
    assertThat(once).isEqualTo(text);
    assertThat(Samples.told(file(once, LOCAL)).records).isEqualTo(before.records);
  }

  @Property(tries = 200)
  void figuresOverLocalWordsAreThoseOverOurs(@ForAll long seed) throws IOException {
    List<String> channels = new ArrayList<>(CHANNELS.keySet());
    List<String> grades = new ArrayList<>(GRADES.keySet());
    Ledger local = Ledger.copyOf(file(randomFile(new Random(seed), channels, grades), LOCAL));
    Ledger ours =
        Ledger.copyOf(
            file(
                randomFile(
                    new Random(seed),
                    channels.stream().map(CHANNELS::get).toList(),
                    grades.stream().map(GRADES::get).toList()),
                ExchangeEdition.V1_0));
    for (String code : CHANNELS.values()) {
      for (HazardGrade grade : HazardGrade.values()) {
        Measure count =
            Measure.count(
                Population.of(HAZARD)
                    .where(HAZARD.channel.is(Term.of(code)))
                    .where(HAZARD.grade.is(grade)),
                CountNoun.ITEMS);
        assertThat(count.over(local).answer()).isNotNull().isEqualTo(count.over(ours).answer());
      }
    }
    assertThat(local.records(HAZARD).size()).isEqualTo(ours.records(HAZARD).size());
  }
}
