package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.Manifest;
import io.github.safetysupervision.ledger.RecordSource;
import io.github.safetysupervision.ledger.RecordView;
import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.ledger.Survey;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.FieldValues;
import io.github.safetysupervision.record.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words and ids that come again and again, by their codes in the dictionary of a reader. */
class DictionaryProperties {

  private static final String[] PARTS = {"a", "b", "-", "7", "一", "二", "部门", "inspection"};

  /** Words that are alike in their first and last characters, some of no other length. */
  private static List<String> words(Random random) {
    Set<String> out = new HashSet<>();
    int most = random.nextInt(4) == 0 ? 400 : 12;
    for (int i = 0; i < most; i++) {
      StringBuilder word = new StringBuilder("channel-");
      for (int k = random.nextInt(6); k >= 0; k--) {
        word.append(PARTS[random.nextInt(PARTS.length)]);
      }
      out.add(word.append(random.nextBoolean() ? "-of-all" : "").toString());
    }
    return List.copyOf(out);
  }

  private static String record(int number, String channel, String entity) {
    return "{\"type\":\"hazard\",\"id\":\"H-"
        + number
        + "\",\"territory\":\"152529\",\"foundOn\":\"2023-05-06\",\"channel\":\""
        + channel
        + "\",\"entity\":\""
        + entity
        + "\",\"grade\":\"general\",\"state\":\"registered\"}";
  }

  /** Compares each record with what was written, and each code with what it stood for before. */
  private static final class Comparing implements RecordVisitor {
    private final List<String> channels;
    private final List<String> entities;
    private final Map<String, Object> meant = new HashMap<>();
    private int read;
    private int coded;

    Comparing(List<String> channels, List<String> entities) {
      this.channels = channels;
      this.entities = entities;
    }

    @Override
    public void record(RecordView<?> record) {
      FieldValues values = record.values();
      for (Field<?, ?> f : HAZARD.fields()) {
        int code = values.dictionaryCode(f);
        if (code != FieldValues.NO_CODE) {
          Object value = values.value(f);
          assertThat(value).isNotNull();
          assertThat(code).isBetween(0, 4_095);
          Object before = meant.putIfAbsent(f.name() + code, value == null ? "" : value);
          assertThat(before == null ? value : before).isEqualTo(value);
          coded++;
        }
      }
      assertThat(values.value(HAZARD.channel))
          .isInstanceOfSatisfying(
              Term.class, t -> assertThat(t.code()).isEqualTo(channels.get(read)));
      assertThat(values.characters(HAZARD.entity)).hasToString(entities.get(read));
      read++;
    }
  }

  @Property(tries = 60)
  void whatHasOneCodeIsOneValue(@ForAll Random random) throws IOException {
    List<String> words = words(random);
    List<String> channels = new ArrayList<>();
    List<String> entities = new ArrayList<>();
    List<String> records = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      channels.add(words.get(random.nextInt(words.size())));
      entities.add(words.get(random.nextInt(words.size())));
      records.add(record(i, channels.get(i), entities.get(i)));
    }
    byte[] bytes = Samples.lines(records.toArray(String[]::new));
    Comparing quick = new Comparing(channels, entities);
    Samples.file(bytes).scan(quick);
    Comparing slow = new Comparing(channels, entities);
    ExchangeFile.of(() -> Samples.dripping(bytes, 1), ExchangeEdition.V1_0, "test").scan(slow);
    assertThat(List.of(quick.read, slow.read)).containsOnly(records.size());
    if (words.size() < 13) {
      assertThat(quick.coded).isGreaterThan(records.size() / 2);
    }
  }

  @Test
  void moreWordsThanADictionaryHoldsAreReadAllTheSame() throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) { // each four times, so that they are thought to come again
      words.add("w" + i / 4 + (i % 8 < 4 ? "" : "y".repeat(12)));
    }
    String[] records =
        IntStream.range(0, words.size())
            .mapToObj(i -> record(i, words.get(i), words.get(i)))
            .toArray(String[]::new);
    Comparing all = new Comparing(words, words);
    Samples.file(Samples.lines(records)).scan(all);
    assertThat(all.read).isEqualTo(words.size());
  }

  /** Two files as one source: the codes of the one mean nothing in the other. */
  private record Joined(ExchangeFile first, ExchangeFile second) implements RecordSource {
    @Override
    public Outcome<Manifest> manifest() throws IOException {
      return first.manifest();
    }

    @Override
    public void scan(RecordVisitor visitor) throws IOException {
      first.scan(visitor);
      second.scan(visitor);
    }
  }

  @Test
  void aReferenceIntoNothingIsToldWhateverTheCodesOfAnotherFileMean() throws IOException {
    String entity =
        "{\"type\":\"operating-entity\",\"id\":\"E-1\",\"territory\":\"152529\","
            + "\"name\":\"加油站\",\"codeAbsence\":\"not-supplied\"}";
    String[] here =
        IntStream.range(0, 50)
            .mapToObj(i -> i == 0 ? entity : record(i, "self-check", "E-1"))
            .toArray(String[]::new);
    String[] missing =
        IntStream.range(100, 150)
            .mapToObj(i -> record(i, "self-check", "E-2"))
            .toArray(String[]::new);
    ExchangeFile first = Samples.file(Samples.lines(here));
    ExchangeFile second = Samples.file(Samples.lines(missing));
    assertThat(Survey.whole(new Joined(first, second)).problems().counts())
        .containsEntry("LG-002", 50L);
    assertThat(Survey.whole(new Joined(second, first)).problems().counts())
        .containsEntry("LG-002", 50L);
  }
}
