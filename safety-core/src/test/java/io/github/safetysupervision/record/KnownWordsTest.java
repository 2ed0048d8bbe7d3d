package io.github.safetysupervision.record;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static io.github.safetysupervision.penalty.PenaltyType.PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.code.DivisionCode;
import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.hazard.HazardState;
import io.github.safetysupervision.penalty.PenaltyKind;
import io.github.safetysupervision.problem.Outcome;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.Wording;
import io.github.safetysupervision.quantity.Truth;
import io.github.safetysupervision.testkit.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words are understood by their codes and as people say them, and slips of them are not. */
class KnownWordsTest {

  private static Hazard hazard(String channel) {
    return Hazard.builder()
        .id("H-1")
        .territory(DivisionCode.parse("152529"))
        .foundOn(LocalDate.of(2023, 3, 2))
        .channel(Term.of(channel))
        .grade(HazardGrade.GENERAL)
        .state(HazardState.RECTIFYING)
        .build();
  }

  @Test
  @SuppressWarnings("unchecked") // an open list is of terms
  void everyOpenWordIsReadByItsLabelKeptAsWrittenAndRemarked() {
    int words = 0;
    for (ScalarType<?> type : Types.scalars()) {
      if (type.textForm() instanceof TextForm.Open open) {
        checkOpen((ScalarType<Term>) type, open.list());
        words += open.list().words().size();
      }
    }
    assertThat(words).isGreaterThan(50);
  }

  private static void checkOpen(ScalarType<Term> type, TermList list) {
    assertThat(list.words().values().stream().map(Wording::zh)).doesNotHaveDuplicates();
    assertThat(list.words().values().stream().map(Wording::en)).doesNotHaveDuplicates();
    list.words()
        .forEach(
            (code, said) -> {
              for (String label : List.of(said.zh(), said.en())) {
                if (list.words().containsKey(label)) {
                  continue; // said as it is written
                }
                Term read = type.tryParse(label).orThrow();
                assertThat(read).isEqualTo(new Term(label, code));
                assertThat(type.format(read)).isEqualTo(label);
                assertThat(type.inWords(read)).isEqualTo(said);
                for (Term term : List.of(read, Term.of(label))) {
                  Problem remark = type.remarks(term).get(0);
                  assertThat(remark.code()).isEqualTo(RecordProblems.READ_AS_CODE);
                  assertThat(remark.arguments()).containsEntry("expected", code);
                }
              }
              Term ours = type.tryParse(code).orThrow();
              assertThat(ours).isEqualTo(Term.of(code));
              assertThat(type.remarks(ours)).isEmpty();
            });
  }

  @Test
  void everyClosedWordIsReadByItsLabelAndItsSynonymsWithARemark() {
    int words = 0;
    for (ScalarType<?> type : Types.scalars()) {
      if (type.textForm() instanceof TextForm.Closed closed) {
        Set<String> seen = new LinkedHashSet<>();
        for (ClosedTerm word : closed.words()) {
          List<String> said = new ArrayList<>(List.of(word.wording().zh(), word.wording().en()));
          said.addAll(word.synonyms());
          said.remove(word.code());
          for (String s : said) {
            assertThat(seen.add(s)).as("%s means one word", s).isTrue();
            Outcome<?> read = type.tryParse(s);
            assertThat(read.value()).isEqualTo(word);
            assertThat(type.parse(("x" + s).toCharArray(), 1, s.length())).isEqualTo(word);
            assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(RecordProblems.READ_AS_CODE);
            assertThat(read.isValid()).isTrue();
            words++;
          }
          assertThat(type.tryParse(word.code()).problems()).isEmpty();
        }
      }
    }
    assertThat(words).isGreaterThan(30);
  }

  @Test
  void theWordsReportsUseAreKnown() {
    for (String s : List.of("一般事故隐患", "一般隐患", "一般")) {
      assertThat(HAZARD.grade.matching(s, TermMapping.NONE).orThrow().digest())
          .isEqualTo(HAZARD.grade.is(HazardGrade.GENERAL).digest());
    }
    for (String s : List.of("重大事故隐患", "重大隐患", "重大")) {
      assertThat(HAZARD.grade.matching(s, TermMapping.NONE).orThrow().digest())
          .isEqualTo(HAZARD.grade.is(HazardGrade.MAJOR).digest());
    }
    assertThat(PENALTY.kinds.matching("罚款", TermMapping.NONE).orThrow().digest())
        .isEqualTo(PENALTY.kinds.contains(PenaltyKind.FINE).digest());
    assertThat(HAZARD.channel.matching("日常检查", TermMapping.NONE).orThrow().words())
        .isEqualTo(HAZARD.channel.is(Channel.ROUTINE_INSPECTION).words());
    assertThat(HAZARD.grade.matching("较大", TermMapping.NONE).value()).isNull();
  }

  @Test
  void aLabelMadeIntoATermByAProgramCountsAsItsWord() {
    assertThat(HAZARD.channel.is(Channel.ROUTINE_INSPECTION).test(hazard("日常检查"))).isTrue();
    assertThat(HAZARD.channel.is(Term.of("日常检查")).test(hazard("routine-inspection"))).isTrue();
    assertThat(HAZARD.channel.notIn(List.of(Channel.ROUTINE_INSPECTION)).test(hazard("日常检查")))
        .isFalse();
  }

  @Test
  void aSlipIsNeitherItselfNorTheWordItIsNear() {
    Hazard slip = hazard("thrid-party");
    assertThat(HAZARD.channel.is(Channel.THIRD_PARTY).evaluate(FieldValues.of(slip)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(HAZARD.channel.is(Channel.ROUTINE_INSPECTION).evaluate(FieldValues.of(slip)))
        .isEqualTo(Truth.FALSE);
    assertThat(HAZARD.channel.notIn(List.of(Channel.THIRD_PARTY)).evaluate(FieldValues.of(slip)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(HAZARD.channel.isPresent().evaluate(FieldValues.of(slip))).isEqualTo(Truth.TRUE);
    assertThat(HAZARD.channel.is(Term.of("thrid-party")).evaluate(FieldValues.of(slip)))
        .isEqualTo(Truth.UNKNOWN);
    Filter<Hazard> own = Filter.opaque(Wording.same("own"), h -> true);
    assertThat(own.evaluate(FieldValues.of(slip))).isEqualTo(Truth.TRUE);
    assertThat(own.and(HAZARD.channel.is(Channel.THIRD_PARTY)).evaluate(FieldValues.of(slip)))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(own.evaluate(FieldValues.of(slip))).isEqualTo(Truth.TRUE);
    Problem said = HAZARD.problems(slip).get(0);
    assertThat(said.code()).isEqualTo(RecordProblems.NEARLY_KNOWN_TERM);
    assertThat(said.message(Locale.CHINESE)).contains("第三方评估 third-party");
    assertThat(said.message(Locale.ENGLISH)).contains("near third-party");
  }

  @Test
  void aWordNearNoKnownOneIsItself() {
    Hazard other = hazard("飞行检查");
    assertThat(HAZARD.channel.is(Channel.THIRD_PARTY).evaluate(FieldValues.of(other)))
        .isEqualTo(Truth.FALSE);
    assertThat(HAZARD.channel.is(Term.of("飞行检查")).evaluate(FieldValues.of(other)))
        .isEqualTo(Truth.TRUE);
    assertThat(HAZARD.problems(other))
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
  }

  @Test
  void aQuestionNearAKnownWordIsNotAskedAndTheKnownOneNamed() {
    Outcome<Filter<Hazard>> asked = HAZARD.channel.matching("thrid-party", TermMapping.NONE);
    assertThat(asked.value()).isNull();
    assertThat(asked.problems())
        .extracting(Problem::code)
        .containsExactly(RecordProblems.NO_WORD_TO_ASK_FOR);
    assertThat(asked.isValid()).isFalse();
    assertThat(asked.problems().get(0).message(Locale.CHINESE)).contains("应为第三方评估 third-party");
    Outcome<Filter<Hazard>> other = HAZARD.channel.matching("飞行检查", TermMapping.NONE);
    assertThat(other.value()).as("whether any record has it is seen later").isNotNull();
    assertThat(other.problems())
        .extracting(Problem::code)
        .containsExactly(RecordProblems.UNKNOWN_TERM);
    assertThat(PENALTY.kinds.matching("罚欵款", TermMapping.NONE).value()).isNull();
    TermMapping local = TermMapping.NONE.with(Channel.TERMS, "飞行检查", Channel.ROUTINE_INSPECTION);
    assertThat(HAZARD.channel.matching("飞行检查", local).orThrow())
        .isEqualTo(HAZARD.channel.is(Channel.ROUTINE_INSPECTION));
  }

  @Test
  void moreSlipsThanCanBeTriedDecideNothing() {
    KnownValues row = new KnownValues(PENALTY);
    List<Term> many = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      many.add(Term.of("Fine"));
    }
    row.put(PENALTY.kinds, many);
    assertThat(PENALTY.kinds.contains(PenaltyKind.FINE).evaluate(row)).isEqualTo(Truth.UNKNOWN);
  }
}
