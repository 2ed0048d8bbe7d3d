package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.testkit.RandomRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of one record after another is answered as if each question stood alone. */
class FilterRoundProperties {

  private static final DivisionCode COUNTY = DivisionCode.parse("152525");

  private static Filter<Hazard> condition(Random random) {
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(200));
    return switch (random.nextInt(9)) {
      case 0 -> HAZARD.foundOn.by(day);
      case 1 -> HAZARD.closedOn.isPresent();
      case 2 -> HAZARD.closedOn.isAbsent();
      case 3 -> HAZARD.grade.is(HazardGrade.values()[random.nextInt(HazardGrade.values().length)]);
      case 4 -> HAZARD.state.is(HazardState.values()[random.nextInt(HazardState.values().length)]);
      case 5 -> HAZARD.channel.is(random.nextBoolean() ? Channel.SELF_CHECK : Channel.THIRD_PARTY);
      case 6 -> HAZARD.entity.is("E-" + random.nextInt(3));
      case 7 -> HAZARD.closedOn.onOrBefore(HAZARD.deadline);
      default ->
          Filter.opaque(
              Wording.same("even " + (day.getDayOfYear() & 1)),
              h -> ((h.getId().length() ^ day.getDayOfYear()) & 1) == 0);
    };
  }

  private static List<Filter<Hazard>> filters(Random random) {
    List<Filter<Hazard>> out = new ArrayList<>();
    for (int i = random.nextInt(120); i >= 0; i--) {
      Filter<Hazard> filter = Filter.all();
      for (int k = random.nextInt(4); k > 0; k--) {
        filter = filter.and(condition(random));
      }
      out.add(filter);
    }
    return out;
  }

  private static FieldValues values(Random random) {
    Hazard hazard = new RandomRecords(random).of(HAZARD, Map.of("territory", COUNTY));
    if (random.nextBoolean()) {
      return FieldValues.of(hazard);
    }
    KnownValues out = new KnownValues(HAZARD);
    for (Field<Hazard, ?> f : HAZARD.fields()) {
      Object value = f.of(hazard);
      if (random.nextInt(5) == 0) {
        out.markUnread(f);
      } else if (value != null) {
        out.put(f, value);
      }
    }
    return out;
  }

  /** Values as a reader has them: words by codes of its dictionary, of which it has some. */
  private static final class Numbered implements FieldValues {
    private final FieldValues values;
    private final List<Object> words;

    Numbered(FieldValues values, List<Object> words) {
      this.values = values;
      this.words = words;
    }

    @Override
    public boolean isUnread(Field<?, ?> field) {
      return values.isUnread(field);
    }

    @Override
    public @Nullable Object value(Field<?, ?> field) {
      return values.value(field);
    }

    @Override
    public @Nullable Object object() {
      return values.object();
    }

    @Override
    public int dictionaryCode(Field<?, ?> field) {
      Object value = values.value(field);
      return field.equals(HAZARD.channel) && value != null ? words.indexOf(value) : NO_CODE;
    }

    @Override
    public Object dictionary() {
      return words;
    }
  }

  private static List<Object> dictionary(Random random) {
    List<Object> out = new ArrayList<>();
    for (Term word :
        List.of(Channel.SELF_CHECK, Channel.THIRD_PARTY, Channel.CAMPAIGN_INSPECTION)) {
      out.add(word);
    }
    out.add(Term.of("slef-check"));
    Collections.shuffle(out, random);
    return random.nextBoolean() ? out : out.subList(0, random.nextInt(4));
  }

  private static FieldValues numbered(List<List<Object>> dictionaries, Random random) {
    FieldValues values = values(random);
    List<Object> words = dictionaries.get(random.nextInt(dictionaries.size()));
    Hazard some =
        random.nextInt(3) > 0 && !words.isEmpty() && values.object() instanceof Hazard h
            ? HAZARD
                .copyOf(h)
                .with(HAZARD.channel, (Term) words.get(random.nextInt(words.size())))
                .build()
            : null;
    return new Numbered(some == null ? values : FieldValues.of(some), words);
  }

  @Property(tries = 100)
  void anAnswerByTheCodeOfAWordIsThatOfTheWord(@ForAll Random random) {
    List<Filter<Hazard>> filters = filters(random);
    List<List<Object>> dictionaries = List.of(dictionary(random), dictionary(random));
    FilterRound round = new FilterRound();
    for (int record = 0; record < 40; record++) {
      FieldValues values = numbered(dictionaries, random);
      round.begin(values);
      for (Filter<Hazard> f : filters) {
        assertThat(round.evaluate(f)).as("%s", f).isEqualTo(f.evaluate(values));
      }
    }
  }

  @Property(tries = 100)
  void everyAnswerIsThatOfTheFilterAlone(@ForAll Random random) {
    List<Filter<Hazard>> filters = filters(random);
    FilterRound round = new FilterRound();
    for (int record = 0; record < 8; record++) {
      FieldValues values = values(random);
      if (random.nextInt(3) == 0) {
        Collections.shuffle(filters, random);
      }
      round.begin(values);
      for (Filter<Hazard> f : filters) {
        assertThat(round.evaluate(f)).as("%s", f).isEqualTo(f.evaluate(values));
      }
    }
  }

  @Test
  void nothingIsAnsweredBeforeThereIsARecord() {
    assertThatThrownBy(() -> new FilterRound().evaluate(HAZARD.closedOn.isPresent()))
        .isInstanceOf(IllegalStateException.class);
  }
}
