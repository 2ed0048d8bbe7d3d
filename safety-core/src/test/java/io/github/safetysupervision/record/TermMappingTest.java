package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.DelayReason;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.table.RowReader;
import io.github.safetysupervision.testkit.RandomRecords;
import io.github.safetysupervision.testkit.Types;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A province's own words. */
class TermMappingTest {

  private static final TermMapping LOCAL =
      TermMapping.NONE
          .with(Channel.TERMS, "双随机抽查", Channel.ROUTINE_INSPECTION)
          .with(Channel.TERMS, "专项检查", Channel.CAMPAIGN_INSPECTION)
          .with("较大隐患", HazardGrade.GENERAL)
          .with("Ａ级", HazardGrade.MAJOR);

  private static Outcome<Hazard> read(String channel, String grade) {
    return RowReader.of(HAZARD)
        .withConstants(
            Map.of(
                "id",
                "H-1",
                "territory",
                "152529",
                "foundOn",
                "2023-03-02",
                "state",
                "closed",
                "closedOn",
                "2023-03-03"))
        .with(LOCAL)
        .read(Map.of("发现渠道", channel, "隐患级别", grade));
  }

  @Test
  void anOpenWordKeepsItsWritingAndCountsAsOurs() {
    Outcome<Hazard> read = read("双随机抽查", "较大隐患");
    assertThat(read.problems()).isEmpty();
    Hazard hazard = read.orThrow();
    assertThat(hazard.getChannel()).isEqualTo(new Term("双随机抽查", "routine-inspection"));
    assertThat(hazard.getGrade()).isEqualTo(HazardGrade.GENERAL);
    assertThat(HAZARD.channel.is(Channel.ROUTINE_INSPECTION).test(hazard)).isTrue();
  }

  @Test
  void aLocalWordComesBeforeOurChineseOneAndAfterOurCode() {
    assertThat(read("专项检查", "Ａ级").orThrow().getChannel())
        .isEqualTo(new Term("专项检查", "campaign-inspection"));
    assertThat(read("special-inspection", "Ａ级").orThrow().getChannel())
        .isEqualTo(Channel.SPECIAL_INSPECTION);
    assertThat(read("专项检查", "Ａ级").orThrow().getGrade()).isEqualTo(HazardGrade.MAJOR);
  }

  @Test
  void ourOwnCodeOfAClosedWordMeansWhatItMeansWhateverIsMapped() {
    TermMapping odd = LOCAL.with("general", HazardGrade.MAJOR);
    ScalarType<HazardGrade> grades = Scalars.choice(HazardGrade.values());
    assertThat(odd.find(grades, "general")).isEqualTo(HazardGrade.GENERAL);
    assertThat(odd.appliedTo(grades).tryParse("general").value()).isEqualTo(HazardGrade.GENERAL);
  }

  @Test
  void aWordThatIsNowhereStaysWithAWarningIfTheListIsOpen() {
    Outcome<Hazard> open = read("飞行检查", "较大隐患");
    assertThat(open.orThrow().getChannel()).isEqualTo(Term.of("飞行检查"));
    assertThat(open.problems())
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
    Outcome<Hazard> closed = read("双随机抽查", "特大隐患");
    assertThat(closed.value()).isNull();
    assertThat(closed.problems())
        .extracting(Problem::code)
        .containsExactly(RecordProblems.NOT_A_CHOICE);
  }

  @Test
  void aMappingIsOfOneListAlone() {
    ScalarType<Term> reasons = Scalars.term(DelayReason.TERMS);
    assertThat(LOCAL.appliedTo(reasons)).isSameAs(reasons);
    ScalarType<HazardState> states = Scalars.choice(HazardState.values());
    assertThat(LOCAL.appliedTo(states)).isSameAs(states);
    assertThat(LOCAL.appliedTo(Scalars.FLAG)).isSameAs(Scalars.FLAG);
  }

  @Test
  void aTypeWithAMappingReadsBothWordsAndWritesTheLocalOne() {
    ScalarType<Term> channels = LOCAL.appliedTo(Scalars.term(Channel.TERMS));
    Term local = channels.tryParse("双随机抽查").orThrow();
    assertThat(local).isEqualTo(new Term("双随机抽查", "routine-inspection"));
    assertThat(channels.format(local)).isEqualTo("双随机抽查");
    assertThat(channels.remarks(local)).isEmpty();
    assertThat(channels.tryParse("third-party").orThrow()).isEqualTo(Channel.THIRD_PARTY);
    assertThat(channels.tryParse("第三方评估").orThrow()).isEqualTo(new Term("第三方评估", "third-party"));
    ScalarType<HazardGrade> grades = LOCAL.appliedTo(Scalars.choice(HazardGrade.values()));
    char[] buffer = "\"较大隐患\"".toCharArray();
    assertThat(grades.parse(buffer, 1, 4)).isEqualTo(HazardGrade.GENERAL);
    assertThat(grades.parse("major".toCharArray(), 0, 5)).isEqualTo(HazardGrade.MAJOR);
    assertThat(grades.code(HazardGrade.MAJOR)).isEqualTo(1);
  }

  @Test
  void whatWouldChangeOurWordsOrContradictItselfIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCAL.with(Channel.TERMS, "self-check", Channel.THIRD_PARTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCAL.with(Channel.TERMS, "双随机抽查", Channel.THIRD_PARTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCAL.with(Channel.TERMS, "词", PenaltyKind.FINE));
    assertThatIllegalArgumentException().isThrownBy(() -> LOCAL.with("较大隐患", HazardGrade.MAJOR));
    assertThat(LOCAL.with("较大隐患", HazardGrade.GENERAL))
        .hasToString("双随机抽查=routine-inspection, 专项检查=campaign-inspection, 较大隐患=general, Ａ级=major");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "有 空格", "末尾 "})
  void aWordThatCouldNotBeWrittenIsRefused(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LOCAL.with(Channel.TERMS, word, Channel.THIRD_PARTY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 头", "末尾 "})
  void aClosedWordHasNothingAroundIt(String word) {
    assertThatIllegalArgumentException().isThrownBy(() -> LOCAL.with(word, HazardGrade.MAJOR));
  }

  @Test
  void noMappingChangesNothing() {
    RandomRecords random = new RandomRecords(new Random(3));
    for (RecordType<?, ?> type : Types.RECORDS) {
      for (Field<?, ?> f : type.fields()) {
        FieldType<?> element = f.type() instanceof ListType<?> list ? list.element() : f.type();
        if (element instanceof ScalarType<?> scalar) {
          assertThat(TermMapping.NONE.appliedTo(scalar)).isSameAs(scalar);
          checkSame(scalar, random);
        }
      }
    }
  }

  /** Our own text forms mean the same under any mapping. */
  private static <V> void checkSame(ScalarType<V> type, RandomRecords random) {
    for (V v : List.of(random.parsed(type), random.parsed(type), random.parsed(type))) {
      assertThat(LOCAL.appliedTo(type).tryParse(type.format(v)).value()).isEqualTo(v);
    }
  }
}
