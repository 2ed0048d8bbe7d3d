package io.github.safetysupervision.json;

import static io.github.safetysupervision.json.Samples.HAZARD;
import static io.github.safetysupervision.json.Samples.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.safetysupervision.hazard.HazardType;
import io.github.safetysupervision.json.Samples.Told;
import io.github.safetysupervision.problem.Severity;
import io.github.safetysupervision.quantity.CountNoun;
import io.github.safetysupervision.statistics.Figure;
import io.github.safetysupervision.statistics.Measure;
import io.github.safetysupervision.statistics.Population;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that is read several times is the same every time, or said to have changed. */
class SourceMemoryTest {

  private static final String CHANGED = "LG-009";

  private final AtomicReference<byte[]> bytes = new AtomicReference<>(lines(HAZARD));
  private final ExchangeFile file =
      ExchangeFile.of(
          () -> new ByteArrayInputStream(bytes.get()), ExchangeEdition.V1_0, "test.ndjson");

  private static boolean isChanged(ExchangeFile file) {
    Told told = Samples.told(file);
    assertThat(told.ofFile).allMatch(p -> p.severity() == Severity.FATAL);
    return told.ofFile.stream().anyMatch(p -> p.code().id().equals(CHANGED));
  }

  private static boolean isChangedForTheManifest(ExchangeFile file) throws IOException {
    return file.manifest().problems().stream().anyMatch(p -> p.code().id().equals(CHANGED));
  }

  @Test
  void theSameBytesAreTheSameSource() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertThat(isChangedForTheManifest(file)).isFalse();
      assertThat(isChanged(file)).isFalse();
    }
  }

  @Test
  void anyChangeBetweenTwoScansIsFatalAndStaysSo() {
    byte[] first = bytes.get();
    assertThat(isChanged(file)).isFalse();
    for (int i = 0; i < first.length; i += 3) {
      byte[] other = first.clone();
      other[i] ^= 1;
      bytes.set(other);
      assertThat(isChanged(file)).as("byte %d", i).isTrue();
    }
    bytes.set(Arrays.copyOf(first, first.length - 1));
    assertThat(isChanged(file)).isTrue();
    bytes.set(lines(HAZARD, HAZARD));
    assertThat(isChanged(file)).isTrue();
    bytes.set(first);
    assertThat(isChanged(file)).isFalse();
  }

  @Test
  void aChangeBetweenTheManifestAndTheRecordsIsFatal() throws IOException {
    assertThat(isChangedForTheManifest(file)).isFalse();
    byte[] other = bytes.get().clone();
    other[30] ^= 1;
    bytes.set(other);
    assertThat(isChanged(file)).isTrue();
    assertThat(file.manifest().value()).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100_000})
  void aManifestOfAChangedFileIsNone(int records) throws IOException {
    String[] all = new String[records];
    Arrays.fill(all, HAZARD);
    bytes.set(lines(all));
    assertThat(isChanged(file)).isFalse();
    byte[] other = bytes.get().clone();
    other[20] ^= 1;
    bytes.set(other);
    assertThat(isChangedForTheManifest(file)).isTrue();
    assertThat(file.manifest().value()).isNull();
  }

  /** Whenever the bytes change, counts or not: one state is counted, or nothing is decided. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",\"counts\":[{\"type\":\"hazard\",\"records\":2}]"})
  void noFigureIsMixedOfTwoStates(String counts) throws IOException {
    String first =
        Samples.FIRST_LINE.replace("}}", ",\"complete\":[{\"type\":\"hazard\"}]" + counts + "}}");
    byte[] before = Samples.utf8(first + HAZARD + "\n" + HAZARD.replace("H-1", "H-2") + "\n");
    byte[] after = new String(before, StandardCharsets.UTF_8).replace("H-2", "H-3").getBytes();
    Measure found = Measure.count(Population.of(HazardType.HAZARD), CountNoun.ITEMS);
    AtomicInteger opened = new AtomicInteger();
    Figure.Status status = Figure.Status.UNDECIDED;
    for (int n = 1; status != Figure.Status.COMPUTED; n++) {
      int last = n;
      opened.set(0);
      ExchangeFile changing =
          ExchangeFile.of(
              () -> new ByteArrayInputStream(opened.getAndIncrement() < last ? before : after),
              ExchangeEdition.V1_0,
              "test.ndjson");
      status = found.over(changing).status();
      assertThat(status == Figure.Status.COMPUTED).isEqualTo(opened.get() <= last);
    }
  }

  @Test
  void aTouchedFileIsTheSameAndARewrittenOneIsNot(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("a.ndjson");
    Files.write(path, bytes.get());
    ExchangeFile onDisk = ExchangeFile.of(path, ExchangeEdition.V1_0);
    assertThat(isChanged(onDisk)).isFalse();
    Files.setLastModifiedTime(path, FileTime.fromMillis(0));
    assertThat(isChanged(onDisk)).isFalse();
    assertThat(isChangedForTheManifest(onDisk)).isFalse();
    byte[] other = bytes.get().clone();
    other[other.length - 5] ^= 1;
    Files.write(path, other);
    assertThat(isChangedForTheManifest(onDisk)).isTrue();
    assertThat(isChanged(onDisk)).isTrue();
    assertThat(isChanged(ExchangeFile.of(path, ExchangeEdition.V1_0))).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoPlainFileIsRefused(@TempDir Path folder) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.ndjson"));
    Files.write(folder.resolve("a.ndjson"), bytes.get());
    assertThat(isChanged(ExchangeFile.of(link, ExchangeEdition.V1_0))).isFalse();
    for (Path path : new Path[] {folder, Path.of("/dev/null")}) {
      ExchangeFile none = ExchangeFile.of(path, ExchangeEdition.V1_0);
      assertThatThrownBy(() -> none.scan(new Told()))
          .isExactlyInstanceOf(IOException.class)
          .hasMessageContaining("no plain file")
          .hasMessageNotContaining("\n");
      assertThatThrownBy(none::manifest).hasMessageContaining("no plain file");
    }
  }
}
