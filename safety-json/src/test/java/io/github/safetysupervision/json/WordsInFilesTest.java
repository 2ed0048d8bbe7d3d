package io.github.safetysupervision.json;

import static io.github.safetysupervision.hazard.HazardType.HAZARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.hazard.Channel;
import io.github.safetysupervision.hazard.Hazard;
import io.github.safetysupervision.hazard.HazardGrade;
import io.github.safetysupervision.indicator.IndicatorCatalogue;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.ledger.Ledger;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.reconciliation.ReconciledFigure;
import io.github.safetysupervision.reconciliation.Reconciliation;
import io.github.safetysupervision.reconciliation.Verdict;
import io.github.safetysupervision.record.RecordProblems;
import io.github.safetysupervision.record.Term;
import io.github.safetysupervision.record.TermMapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and ids in files: known ones however said, slips of them, and what cannot be seen. */
class WordsInFilesTest {

  private static final TermMapping LOCAL =
      TermMapping.NONE.with(Channel.TERMS, "专家会诊", Channel.THIRD_PARTY);

  private static final String MANIFEST =
      "{\"manifest\":{\"edition\":\"1.0\",\"territory\":\"152529\",\"period\":\"2023H1\","
          + "\"asOf\":\"2023-06-30\",\"complete\":[{\"type\":\"hazard\"}]}}\n";

  private static ExchangeFile file(String text) {
    return ExchangeFile.of(
        () -> new ByteArrayInputStream(text.getBytes(UTF_8)),
        ExchangeEdition.V1_0.with(LOCAL),
        "t");
  }

  private static String hazard(String id, String channel, String grade) {
    return "{\"type\":\"hazard\",\"id\":\""
        + id
        + "\",\"territory\":\"152529\",\"foundOn\":\"2023-03-02\",\"channel\":\""
        + channel
        + "\",\"grade\":\""
        + grade
        + "\",\"state\":\"rectifying\"}\n";
  }

  private static String stated(String field, String value, String quantity) {
    return MANIFEST
        + "{\"type\":\"stated-figure\",\"id\":\"F1\",\"territory\":\"152529\",\"indicator\":"
        + "\"hazard.found\",\"period\":\"2023H1\",\"where\":[{\"field\":\""
        + field
        + "\",\"value\":\""
        + value
        + "\"}],\"quantity\":\""
        + quantity
        + "\"}\n";
  }

  private static ReconciledFigure reconciled(String ledger, String stated) throws IOException {
    return Reconciliation.of(file(ledger), file(stated), IndicatorCatalogue.STANDARD)
        .figures()
        .get(0);
  }

  @Test
  void wordsAreReadAsPeopleSayThemWithARemarkEachTime() {
    String text = MANIFEST + hazard("H-1", "日常检查", "一般事故隐患") + hazard("H-2", "日常检查", "一般事故隐患");
    Told told = Samples.told(file(text));
    assertThat(told.unread).isEmpty();
    for (Object record : told.records) {
      Hazard read = (Hazard) record;
      assertThat(read.getChannel()).isEqualTo(new Term("日常检查", "routine-inspection"));
      assertThat(read.getGrade()).isEqualTo(HazardGrade.GENERAL);
    }
    assertThat(told.problems)
        .extracting(Problem::code)
        .hasSize(4)
        .containsOnly(RecordProblems.READ_AS_CODE);
    assertThat(told.problems)
        .extracting(p -> p.place().pointer())
        .containsExactlyInAnyOrder("/channel", "/grade", "/channel", "/grade");
    String written = new String(Samples.written(ExchangeWriter.lines(), file(text)), UTF_8);
    assertThat(written)
        .as("an open word as it was, a closed one as its code")
        .endsWith(text.replace("一般事故隐患", "general").substring(MANIFEST.length()));
    assertThat(Samples.told(file(written)).records).isEqualTo(told.records);
  }

  @ParameterizedTest
  @CsvSource({
    "channel, third-party, FAILS",
    "channel, 第三方评估, FAILS",
    "channel, 专家会诊, FAILS",
    "channel, thrid-party, UNDECIDED",
    "channel, 专家会珍, UNDECIDED",
    "channel, 飞行检查, UNDECIDED",
    "channel, third-party assessment, FAILS",
    "channel, self-check, HOLDS",
    "channel, 企业自查, HOLDS",
    "发现渠道, third-party, UNDECIDED",
    "chanel, third-party, UNDECIDED",
    "grade, 重大事故隐患, HOLDS",
    "grade, 一般, FAILS",
    "grade, majr, UNDECIDED"
  })
  void nothingFoundHoldsOnlyWhereTheQuestionIsUnderstood(
      String field, String value, Verdict expected) throws IOException {
    String ledger = MANIFEST + hazard("H-1", "third-party", "general");
    assertThat(reconciled(ledger, stated(field, value, "未发现")).verdict()).isEqualTo(expected);
  }

  @Test
  void theWordsOfTheEditionAreThoseOfTheSource() throws IOException {
    String text = MANIFEST + hazard("H-1", "专家会诊", "general");
    assertThat(file(text).terms()).isEqualTo(LOCAL);
    assertThat(Ledger.copyOf(file(text)).terms()).isEqualTo(LOCAL);
    Ledger once =
        ExchangeFile.read(
            new ByteArrayInputStream(text.getBytes(UTF_8)), ExchangeEdition.V1_0.with(LOCAL), "t");
    assertThat(once.terms()).isEqualTo(LOCAL);
    assertThat(once.records(HAZARD)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u200b", "\u200d", "\ufeff", "\u3000", "\u202e", "\u00ad"})
  void anIdWithWhatCannotBeSeenIsRefusedWithItsPlace(String unseen) {
    Told told =
        Samples.told(file(MANIFEST + hazard("H" + unseen + "-1", "third-party", "general")));
    assertThat(told.records).isEmpty();
    assertThat(told.problems).hasSize(1);
    Problem p = told.problems.get(0);
    assertThat(p.code()).isEqualTo(RecordProblems.CONTROL_CHARACTER);
    assertThat(p.place().pointer()).isEqualTo("/id");
    assertThat(p.place().line()).isEqualTo(2);
    assertThat(p.toString()).doesNotContain(unseen);
  }

  @Test
  void halfACharacterIsRefusedWithItsPlace() {
    for (String half : List.of("\\ud800", "\\udc00", "\\udc00\\ud800")) {
      Told told = Samples.told(file(MANIFEST + hazard("H-1", "third" + half + "party", "general")));
      assertThat(told.records).isEmpty();
      assertThat(told.problems)
          .extracting(p -> p.code().id() + p.place().pointer())
          .containsExactly("FORM-018/channel");
    }
  }
}
