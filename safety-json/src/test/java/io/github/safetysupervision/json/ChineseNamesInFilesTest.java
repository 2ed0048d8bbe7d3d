package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.safetysupervision.record.Field;
import io.github.safetysupervision.record.PlainRecord;
import io.github.safetysupervision.record.PlainRecordType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A province's own record type, whose name and fields are called in Chinese. */
class ChineseNamesInFilesTest {

  private static final ExchangeEdition LOCAL = ExchangeEdition.V1_0.with(new Type());

  /** A mine. */
  private static final class Mine extends PlainRecord {
    private Mine(Builder<Mine> values) {
      super(values);
    }
  }

  /** What it looks like. */
  private static final class Type extends PlainRecordType<Mine> {
    final Field<Mine, String> shaft = required.text("井口", "井口");
    final Field<Mine, String> owner = optional.text("业主", "业主");

    private Type() {
      super(Mine.class, "矿井", "矿井", Mine::new);
    }
  }

  private static String mine(int number) {
    return "{\"type\":\"矿井\",\"id\":\"M-"
        + number
        + "\",\"territory\":\"152529\",\"井口\":\"一号\",\"业主\":\"a\"}";
  }

  private static Samples.Told bytes(byte[] all) {
    return Samples.told(ExchangeFile.of(() -> new ByteArrayInputStream(all), LOCAL, "t"));
  }

  private static Samples.Told dripping(byte[] all) {
    return Samples.told(ExchangeFile.of(() -> Samples.dripping(all, 1), LOCAL, "t"));
  }

  @Test
  void aRecordStandsInTheSameColumnHoweverItIsRead() {
    byte[] all = Samples.document(mine(1), mine(2), mine(3), "{\"type\":\"矿井\"}");
    assertThat(bytes(all).all).isEqualTo(dripping(all).all);
  }

  @Test
  void aRecordStandsInTheColumnThatCountsItsCharacters() {
    byte[] all = Samples.document(mine(1), mine(2), mine(3));
    String text = new String(all, StandardCharsets.UTF_8);
    Integer[] columns =
        IntStream.rangeClosed(1, 3)
            .map(n -> text.indexOf(mine(n)) + 1) // all on one line, no character of two units
            .boxed()
            .toArray(Integer[]::new);
    assertThat(bytes(all).places).extracting(p -> p.column()).containsExactly(columns);
  }
}
