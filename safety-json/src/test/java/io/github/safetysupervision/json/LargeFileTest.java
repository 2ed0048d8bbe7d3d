package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.ledger.RecordVisitor;
import io.github.safetysupervision.problem.Problem;
import io.github.safetysupervision.problem.ProblemTally;
import io.github.safetysupervision.record.UnreadRecord;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that never lies anywhere: one error, over and over, a hundred megabytes of it. */
class LargeFileTest {

  private static final long SIZE = 100_000_000;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMillionOfTheSameErrorCostNoMemory(boolean isLines) throws IOException {
    String bad = Samples.HAZARD.replace("05-06", "02-30") + (isLines ? "\n" : ",");
    byte[] head = isLines ? Samples.utf8(Samples.FIRST_LINE) : Samples.utf8("{\"records\":[");
    byte[] record = Samples.utf8(bad);
    long records = SIZE / record.length;
    ExchangeFile file =
        ExchangeFile.of(
            () -> new Repeated(head, record, records), ExchangeEdition.V1_0, "large.ndjson");
    ProblemTally tally = new ProblemTally(100);
    file.scan(
        new RecordVisitor() {
          @Override
          public void unread(UnreadRecord unread) {
            unread.problems().forEach(tally::add);
          }

          @Override
          public void problem(Problem problem) {
            tally.add(problem);
          }
        });
    assertThat(tally.counts()).containsEntry("FORM-009", records);
    assertThat(tally.total()).isEqualTo(isLines ? records : records + 1); // and the end is missing
    assertThat(tally.sample()).hasSizeLessThanOrEqualTo(101);
  }

  private static final class Repeated extends InputStream {
    private final byte[] head;
    private final byte[] record;
    private final long end;
    private long at;

    Repeated(byte[] head, byte[] record, long records) {
      this.head = head;
      this.record = record;
      this.end = head.length + records * record.length;
    }

    @Override
    public int read() {
      throw new AssertionError("byte by byte");
    }

    @Override
    public int read(byte[] out, int from, int length) {
      if (at == end) {
        return -1;
      }
      int n = (int) Math.min(length, end - at);
      for (int i = 0; i < n; i++, at++) {
        out[from + i] =
            at < head.length ? head[(int) at] : record[(int) ((at - head.length) % record.length)];
      }
      return n;
    }

    @Override
    public int readNBytes(byte[] out, int from, int length) {
      return Math.max(0, read(out, from, length));
    }

    @Override
    public byte[] readNBytes(int length) {
      byte[] out = new byte[length];
      read(out, 0, length);
      return out;
    }
  }
}
