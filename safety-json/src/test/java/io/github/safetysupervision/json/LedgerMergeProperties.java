package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.check.Check;
import io.github.safetysupervision.check.Rulebook;
import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import io.github.safetysupervision.time.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Several files as one, against the same records put together by plain loops. */
class LedgerMergeProperties {

  /** How many times as many tries are made. */
  private static final int TIMES = Integer.getInteger("safety.merges", 1);

  private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2023H1");

  private static Stream<Measure> measures(String territory) {
    Population<Hazard> found =
        Population.of(HAZARD).in(DivisionCode.parse(territory)).within(HAZARD.foundOn, PERIOD);
    Population<Hazard> part = found.where(HAZARD.channel.is(Channel.THIRD_PARTY));
    Measure all = Measure.count(found, CountNoun.ITEMS);
    return Stream.of(
        all,
        Measure.ratio(Measure.count(part, CountNoun.ITEMS), all),
        Measure.distinct(found.where(HAZARD.entity.isPresent()), HAZARD.entity, CountNoun.UNITS),
        Measure.count(found.where(HAZARD.department.isPresent()), CountNoun.ITEMS));
  }

  /** What is computed in some territories, all in one go. */
  private static List<String> figures(RecordSource source, Collection<String> territories)
      throws IOException {
    List<Measure> measures = territories.stream().flatMap(LedgerMergeProperties::measures).toList();
    return Measure.over(measures, source).stream()
        .map(f -> f.status() + " " + f.answer() + " " + f.records())
        .toList();
  }

  private static Map<String, Long> byCode(RecordSource source) throws IOException {
    return new TreeMap<>(Check.by(Rulebook.V1_0).of(source).byCode());
  }

  private static String written(RecordSource source, ExchangeWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(source, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 4)
  void theMergedFileIsWhatPlainLoopsPutTogether(@ForAll long seed) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      putTogether(seed + i);
    }
  }

  private static void putTogether(long seed) throws IOException {
    Random random = new Random(seed);
    TownFiles made = new TownFiles(random, random.nextBoolean(), random.nextBoolean());
    MergedSource merged = made.merge().read().orThrow();
    String together = made.together(merged.prefixes());
    ExchangeFile expected = TownFiles.file(together, "together.ndjson");
    String lines = written(merged, ExchangeWriter.lines());
    assertThat(lines).isEqualTo(written(expected, ExchangeWriter.lines()));
    assertThat(written(merged, ExchangeWriter.document()))
        .isEqualTo(written(expected, ExchangeWriter.document()));
    ExchangeFile read = TownFiles.file(lines, "lines.ndjson");
    String document = written(read, ExchangeWriter.document());
    ExchangeFile whole = TownFiles.file(document, "document.json");
    String again = written(whole, ExchangeWriter.lines());
    assertThat(written(TownFiles.file(again, "again.ndjson"), ExchangeWriter.document()))
        .isEqualTo(document);

    // Without being written it says the same.
    assertThat(byCode(merged)).isEqualTo(byCode(read));
    Set<String> asked = new TreeSet<>(Set.of("330110"));
    made.towns.forEach(t -> asked.add(t.territory));
    assertThat(figures(merged, asked))
        .isEqualTo(figures(expected, asked))
        .isEqualTo(figures(read, asked));
  }

  @Property(tries = 4)
  void apartFromEachOtherTheFilesSayTheSame(@ForAll long seed) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      apart(seed + i);
    }
  }

  private static void apart(long seed) throws IOException {
    TownFiles made = new TownFiles(new Random(seed), false, false);
    MergedSource merged = made.merge().read().orThrow();
    Map<String, Long> sum = new TreeMap<>();
    List<String> figures = new ArrayList<>();
    Map<String, List<TownFiles.Town>> byTown = new TreeMap<>();
    made.towns.forEach(t -> byTown.computeIfAbsent(t.territory, k -> new ArrayList<>()).add(t));
    for (Map.Entry<String, List<TownFiles.Town>> town : byTown.entrySet()) {
      // Files of one reporter are one already; alone they keep their ids.
      LedgerMerge own = LedgerMerge.by(ExchangeEdition.V1_0);
      for (int i = 0; i < town.getValue().size(); i++) {
        own = own.with(TownFiles.file(town.getValue().get(i), i + ""), i + "");
      }
      MergedSource alone = own.read().orThrow();
      assertThat(alone.prefixes().values()).containsOnly("");
      byCode(alone).forEach((code, n) -> sum.merge(code, n, Long::sum));
      figures.addAll(figures(alone, List.of(town.getKey())));
    }
    assertThat(byCode(merged)).isEqualTo(sum);
    assertThat(figures(merged, byTown.keySet())).isEqualTo(figures);
  }
}
