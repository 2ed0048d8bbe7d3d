package io.github.safetysupervision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.record.RecordProblems;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProblemTallyTest {

  @Test
  void onlyProblemsThatAreKeptAreMade() {
    ProblemTally tally = new ProblemTally(2);
    AtomicInteger made = new AtomicInteger();
    for (int i = 0; i < 5; i++) {
      String found = "x" + i;
      tally.add(
          RecordProblems.NOT_A_DATE,
          i == 0 ? Severity.INFO : Severity.ERROR,
          () -> {
            made.incrementAndGet();
            return RecordProblems.NOT_A_DATE.with("found", found);
          });
    }
    tally.add(RecordProblems.NOT_A_DATE.with("found", "y"));
    assertThat(made).hasValue(2);
    assertThat(tally.counts()).isEqualTo(Map.of(RecordProblems.NOT_A_DATE.id(), 6L));
    assertThat(tally.errors()).isEqualTo(5);
    assertThat(tally.sample())
        .containsExactly(
            RecordProblems.NOT_A_DATE.with("found", "x0"),
            RecordProblems.NOT_A_DATE.with("found", "x1"));
  }
}
