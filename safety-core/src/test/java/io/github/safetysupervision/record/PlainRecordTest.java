package io.github.safetysupervision.record;

import static io.github.safetysupervision.record.PlainSample.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.quantity.Money;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A plain record is like any other; what every type must keep, RecordTypeLawsTest tries on it. */
class PlainRecordTest {

  private static PlainRecord.Builder<PlainSample> least() {
    return SAMPLE
        .builder()
        .id("P-1")
        .territory(DivisionCode.parse("152529"))
        .with(SAMPLE.text, "甲")
        .with(SAMPLE.date, LocalDate.of(2023, 4, 1))
        .with(SAMPLE.term, Channel.THIRD_PARTY)
        .with(SAMPLE.choice, HazardGrade.MAJOR)
        .with(SAMPLE.money, Money.ofYuan(3));
  }

  @Test
  void whatIsOptionalIsNullWhereNobodySaidIt() {
    PlainSample made = least().build();
    assertThat(made.getReporter()).isNull();
    assertThat(made.getRecordedOn()).isNull();
    assertThat(made.getSource()).isNull();
    assertThat(made.getSupersedes()).isNull();
    assertThat(made.getOperation()).isNull();
    assertThat(made.getExtension()).isSameAs(Extension.NONE);
    assertThat(SAMPLE.count.of(made)).isNull();
    assertThat(SAMPLE.references.of(made)).isNull();
    assertThat(made)
        .hasToString(
            "PlainSample{id=P-1, territory=152529, text=甲, date=2023-04-01, term="
                + Channel.THIRD_PARTY
                + ", choice=MAJOR, money=3}");
  }

  @Test
  void theEnvelopeComesBackFromItsGetters() {
    Extension unknown = new Extension(List.of(new Extension.Member("x-local", "1")));
    PlainSample made =
        least()
            .reporter("D-1")
            .recordedOn(LocalDate.of(2023, 4, 2))
            .source("省平台")
            .supersedes("P-0")
            .operation(Operation.UPDATE)
            .extension(unknown)
            .build();
    assertThat(made.getId()).isEqualTo("P-1");
    assertThat(made.getTerritory()).isEqualTo(DivisionCode.parse("152529"));
    assertThat(made.getReporter()).isEqualTo("D-1");
    assertThat(made.getRecordedOn()).isEqualTo(LocalDate.of(2023, 4, 2));
    assertThat(made.getSource()).isEqualTo("省平台");
    assertThat(made.getSupersedes()).isEqualTo("P-0");
    assertThat(made.getOperation()).isEqualTo(Operation.UPDATE);
    assertThat(made.getExtension()).isEqualTo(unknown);
  }

  @Test
  void nullTakesBackWhatWasSaidOfTheEnvelope() {
    PlainSample made =
        least()
            .reporter("D-1")
            .reporter(null)
            .recordedOn(LocalDate.EPOCH)
            .recordedOn(null)
            .source("省平台")
            .source(null)
            .supersedes("P-0")
            .supersedes(null)
            .operation(Operation.UPDATE)
            .operation(null)
            .build();
    assertThat(made).isEqualTo(least().build()).hasSameHashCodeAs(least().build());
  }

  @Test
  void recordsAreEqualIfAllTheirValuesAre() {
    PlainSample made = least().build();
    assertThat(made).isNotEqualTo(least().with(SAMPLE.text, "乙").build());
    assertThat(made).isNotEqualTo(least().source("省平台").build());
    Extension unknown = new Extension(List.of(new Extension.Member("x-local", "1")));
    assertThat(made).isNotEqualTo(least().extension(unknown).build());
    assertThat(least().with(SAMPLE.references, List.of()).build()).isNotEqualTo(made);
    assertThat(least().with(SAMPLE.referencesOrNone, List.of()).build()).isEqualTo(made);
  }

  @Test
  void aListIsKeptAsItWasWhenItWasSet() {
    List<String> given = new ArrayList<>(List.of("H-1"));
    PlainSample made = least().with(SAMPLE.references, given).build();
    given.add("H-2");
    assertThat(SAMPLE.references.of(made)).containsExactly("H-1");
  }

  @Test
  void aBuilderGoesOnAfterItBuilt() {
    PlainRecord.Builder<PlainSample> builder = least();
    PlainSample first = builder.build();
    PlainSample second = builder.with(SAMPLE.text, "乙").build();
    assertThat(SAMPLE.text.of(first)).isEqualTo("甲");
    assertThat(SAMPLE.text.of(second)).isEqualTo("乙");
  }

  @Test
  @SuppressWarnings("unchecked") // that it is one of another type is what is tried
  void aBuilderRefusesAFieldOfAnotherTypeAndNull() {
    Field<PlainSample, String> other =
        (Field<PlainSample, String>) (Field<?, ?>) HazardType.HAZARD.description;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> least().with(other, "甲"))
        .withMessage("description is no field of this type");
    assertThatNullPointerException()
        .isThrownBy(() -> least().with(SAMPLE.text, null))
        .withMessage("text");
  }

  /** Else a plain type could not declare what a generated one can. */
  @Test
  void everyKindOfFieldCanBeDeclaredWithoutGetterAndBuilderMethod() {
    Map<String, Integer> expected = parameters(FieldDeclarer.class);
    expected.replaceAll((name, n) -> n - 2);
    assertThat(parameters(PlainFieldDeclarer.class)).isEqualTo(expected);
    assertThat(SAMPLE.fields()).hasSize(7 + expected.size()); // the sample has each of them once
  }

  private static Map<String, Integer> parameters(Class<?> declarer) {
    Map<String, Integer> out = new TreeMap<>();
    Arrays.stream(declarer.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()))
        .forEach((Method m) -> out.put(m.getName(), m.getParameterCount()));
    return out;
  }
}
