package io.github.safetysupervision.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Packed data is read to its end, or said to be damaged; never cut short without a word. */
class GzipInputProperties {

  private static final int EDITS = Integer.getInteger("safety.gzipEdits", 1_500);

  /** A member with whatever a header may have. */
  private static byte[] member(byte[] content, Random random) {
    int flags = random.nextInt(32);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    header.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags});
    for (int i = 0; i < 6; i++) {
      header.write(random.nextInt(256));
    }
    if ((flags & 4) != 0) {
      int n = random.nextInt(5);
      header.write(n);
      header.write(0);
      header.writeBytes(new byte[n]);
    }
    for (int flag : new int[] {8, 16}) {
      if ((flags & flag) != 0) {
        header.writeBytes("name".substring(random.nextInt(5)).getBytes());
        header.write(0);
      }
    }
    if ((flags & 2) != 0) {
      CRC32 crc = new CRC32();
      crc.update(header.toByteArray());
      header.write((int) crc.getValue());
      header.write((int) crc.getValue() >> 8);
    }
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header.toByteArray());
    out.writeBytes(deflated(content, random.nextInt(10)));
    for (int i = 0; i < 4; i++) {
      out.write((int) (crc.getValue() >> (8 * i)));
    }
    for (int i = 0; i < 4; i++) {
      out.write(content.length >> (8 * i));
    }
    return out.toByteArray();
  }

  private static byte[] deflated(byte[] content, int level) {
    Deflater deflater = new Deflater(level, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] out = new byte[content.length * 2 + 64];
    int n = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, n);
  }

  /** Gives some bytes at a time and says that none are available. */
  private static InputStream dripping(byte[] bytes, int atATime) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] out, int from, int length) {
        return super.read(out, from, Math.min(length, atATime));
      }

      @Override
      public int available() {
        return 0;
      }
    };
  }

  /** What is unpacked, or null if it is damaged. */
  private static byte @Nullable [] unpacked(byte[] packed, int atATime) throws IOException {
    try (GzipInput in = new GzipInput(dripping(packed, atATime))) {
      return in.readAllBytes();
    } catch (GzipInput.Damaged e) {
      assertThat(e.what().zh()).isNotEmpty();
      return null;
    }
  }

  private static byte[] content(Random random) {
    byte[] out = new byte[random.nextInt(40)];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) "{}\"type:hazard\n".charAt(random.nextInt(15));
    }
    return out;
  }

  @Property(tries = 300)
  void wholeMembersAreReadWhateverTheChunksAndThePadding(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int members,
      @ForAll @IntRange(min = 1, max = 9) int atATime,
      @ForAll @IntRange(max = 3) int padding)
      throws IOException {
    Random random = new Random(seed);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < members; i++) {
      byte[] content = content(random);
      plain.writeBytes(content);
      packed.writeBytes(member(content, random));
    }
    packed.writeBytes(new byte[padding]);
    assertThat(unpacked(packed.toByteArray(), atATime)).isEqualTo(plain.toByteArray());
    packed.write(1 + random.nextInt(255));
    assertThat(unpacked(packed.toByteArray(), atATime)).isNull();
  }

  /** One byte changed, put in or taken out anywhere, or the end cut off. */
  @Property(tries = 1)
  void anEditOfPackedDataIsSaidOrChangesNothing() throws IOException {
    Random random = new Random(5);
    for (int n = 0; n < EDITS; n++) {
      byte[] first = member(content(random), random);
      byte[] second = member(content(random), random);
      byte[] packed = joined(first, 0, first.length, second, 0, second.length);
      byte[] plain = unpacked(packed, 7);
      int at = random.nextInt(packed.length);
      byte[] one = {(byte) random.nextInt(256)};
      int kind = random.nextInt(4);
      byte[] edited =
          switch (kind) {
            case 0 -> joined(joined(packed, 0, at, one, 0, 1), 0, at + 1, packed, at + 1, -1);
            case 1 -> joined(joined(packed, 0, at, one, 0, 1), 0, at + 1, packed, at, -1);
            case 2 -> joined(packed, 0, at, packed, at + 1, -1);
            default -> Arrays.copyOf(packed, at);
          };
      if (kind == 3 && (at == 0 || at == first.length)) {
        continue; // whole members are left: nobody can know
      }
      byte[] got = unpacked(edited, 1 + random.nextInt(9));
      assertThat(got == null || Arrays.equals(got, plain)).as("kind %d at %d", kind, at).isTrue();
      Samples.Told told = Samples.told(edited);
      if (got == null && edited.length > 2 && at > 0) {
        assertThat(told.ofFile).anyMatch(p -> p.code().equals(JsonProblems.BROKEN_COMPRESSION));
      }
    }
  }

  private static byte[] joined(byte[] a, int from, int end, byte[] b, int start, int stop) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(a, from, end - from);
    out.write(b, start, (stop < 0 ? b.length : stop) - start);
    return out.toByteArray();
  }
}
